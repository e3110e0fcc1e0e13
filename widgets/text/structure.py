"""What keys do to the structure of a text: lines parted and joined, items, table cells, units deleted whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor, QTextTable

from app.text.lines import Level, Line, inside, lines_of
from app.text.nodes import FIELD, Field, Heading, Inlines, Paragraph, Run, Table, Text
from widgets.text import changes
from widgets.text.blocks import BREAK, KEEP, atom_at, clip, inlines_of_block, is_cell, kind_of, path_of, units
from widgets.text.body import Body
from widgets.text.formats import PLAIN, style_of_format

if TYPE_CHECKING:
    from widgets.text.edit import Edit

_MOVE = QTextCursor.MoveOperation
_KEYS = QKeySequence.StandardKey


def key(edit: Edit, event: QKeyEvent) -> bool:
    """Do what a key does to the structure; tell whether that is all it does."""
    if event.matches(_KEYS.InsertParagraphSeparator):
        _enter(edit)
    elif event.matches(_KEYS.InsertLineSeparator):
        _break(edit)
    elif event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return _backspace(edit)
    elif event.matches(_KEYS.Delete):
        return _delete(edit, _MOVE.NextCharacter)
    elif event.matches(_KEYS.DeleteStartOfWord):
        return _delete(edit, _MOVE.PreviousWord)
    elif event.matches(_KEYS.DeleteEndOfWord):
        return _delete(edit, _MOVE.NextWord)
    elif event.matches(_KEYS.DeleteEndOfLine):
        return _delete(edit, _MOVE.EndOfBlock)
    else:
        return False
    return True


def _enter(edit: Edit) -> None:
    if edit.textCursor().hasSelection():
        edit.remove_selection()
        edit.host.typed()
    cursor = edit.textCursor()
    block = cursor.block()
    if is_cell(block):
        _next_cell(edit, down=True)
        return
    body = edit.body
    path, kind = path_of(block), kind_of(block)
    if not block.text() and path and not (len(path) == 1 and path[0].kind == "note"):
        with edit.typing():
            _leave_container(body, block)
        return
    new_path = _item_after(path)
    with edit.typing() as cursor:
        if kind and cursor.atBlockStart() and block.text():  # a heading moves down
            cursor.insertBlock()
            cursor.movePosition(_MOVE.PreviousBlock)
            body.set_block(cursor.block(), path, "")
            cursor.movePosition(_MOVE.NextBlock)
            body.set_block(cursor.block(), new_path, kind)
            return
        at_end = cursor.atBlockEnd()
        cursor.insertBlock()
        body.set_block(cursor.block(), new_path, "" if kind and at_end else kind)
        if at_end:
            cursor.setBlockCharFormat(body.looks.char(PLAIN, kind_of(cursor.block())))
    edit.ensureCursorVisible()


def _item_after(path: tuple[Level, ...]) -> tuple[Level, ...]:
    """Return the path of the line behind one: a new item of its innermost list; in a quote or note it goes on."""
    new = inside(path)
    if path and path[-1].kind in ("bullet", "number"):
        return (*new[:-1], Level(path[-1].kind))
    return new


def _leave_container(body: Body, block: QTextBlock) -> None:
    """Let an empty line leave its innermost list or quote; in a list of a list it becomes an item of that."""
    path = path_of(block)[:-1]
    if path and path[-1].kind in ("bullet", "number"):
        path = _item_after(path)
    body.set_block(block, path, kind_of(block))


def _break(edit: Edit) -> None:
    cursor = edit.textCursor()
    if is_cell(cursor.block()) or kind_of(cursor.block()):
        return
    edit.remove_selection()
    with edit.typing() as cursor:
        cursor.insertText(BREAK, edit.body.looks.char(PLAIN, ""))


def _backspace(edit: Edit) -> bool:
    cursor = edit.textCursor()
    if cursor.hasSelection():
        return _delete(edit, _MOVE.NoMove)
    if not cursor.atBlockStart():
        return _delete(edit, _MOVE.PreviousCharacter)
    block = cursor.block()
    if is_cell(block):
        return True
    path = path_of(block)
    body = edit.body
    if edit.notes and len(path) == 1 and path[0].begins:
        return True
    if path and path[-1].kind != "note":
        with edit.typing():
            before = path_of(block.previous()) if block.previous().isValid() else ()
            last = path[-1]
            follows = len(before) >= len(path) and before[len(path) - 1].kind == last.kind
            if last.begins and follows and last.kind != "quote":
                body.set_block(block, inside(path), kind_of(block))
            else:
                body.set_block(block, path[:-1], kind_of(block))
        return True
    if kind_of(block) and not block.text():
        with edit.typing():
            body.set_block(block, path, "")
        return True
    after_table = block.previous().isValid() and is_cell(block.previous())
    if after_table and (block.text() or not block.next().isValid() or is_cell(block.next())):
        edit.moveCursor(_MOVE.PreviousCharacter)
        return True
    return _delete(edit, _MOVE.PreviousCharacter)


def _delete(edit: Edit, move: QTextCursor.MoveOperation) -> bool:
    """Delete what is selected, or up to where a movement leads; units whole."""
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        block = cursor.block()
        start = cursor.position()
        cursor.movePosition(move, KEEP)
        crosses = cursor.block() != block
        if crosses and (is_cell(block) or is_cell(cursor.block())):
            return True
        if crosses and edit.notes and _begins_note(cursor.block() if cursor.position() > start else block):
            return True
        _snap(cursor)
        edit.quiet += 1
        edit.setTextCursor(cursor)
        edit.quiet -= 1
    if cursor.hasSelection():
        edit.remove_selection()
        edit.host.typed()
    return True


def _begins_note(block: QTextBlock) -> bool:
    path = path_of(block)
    return bool(path) and path[0].kind == "note" and path[0].begins


def _snap(cursor: QTextCursor) -> None:
    """Let a selection take in the units it touches."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    first = atom_at(document.findBlock(start), start)
    last = atom_at(document.findBlock(end - 1), end - 1) if end > start else None
    cursor.setPosition(first[0] if first else start)
    cursor.setPosition(max(end, last[1]) if last else end, KEEP)


def remove(body: Body, cursor: QTextCursor, *, apart: bool) -> None:
    """Take out a selection.

    Args:
        apart: the document is one of notes: each keeps its beginning.
    """
    _snap(cursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = body.document.findBlock(start), body.document.findBlock(end)
    if first == last or (is_cell(first) and is_cell(last)):
        cursor.removeSelectedText()
        return
    if apart:
        parts = [start]
        block = first.next()
        while block.isValid() and block.position() <= end:
            if _begins_note(block):
                parts += [block.position() - 1, block.position()]
            block = block.next()
        parts.append(end)
        for begin, stop in reversed(list(zip(parts[::2], parts[1::2], strict=True))):
            _take(cursor, begin, stop)
        return
    path, kind = path_of(first), kind_of(first)
    cursor.removeSelectedText()
    block = cursor.block()
    if not is_cell(block):
        body.set_block(block, path, kind, anew=True)


def _take(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    cursor.removeSelectedText()


def close_field(edit: Edit) -> None:
    """Make a field of the braces that were just closed at the caret, if a name stands in them."""
    cursor = edit.textCursor()
    words = clip(cursor.block().text(), 0, cursor.positionInBlock())
    found = re.search(rf"\{{({FIELD})\}}$", words)
    if found is None:
        return
    start = cursor.position() - units(found[0])
    if any(atom_at(cursor.block(), place) for place in range(start, cursor.position())):
        return
    with edit.host.step():
        with edit.quietly() as cursor:
            cursor.setPosition(start, KEEP)
            style, kind = style_of_format(cursor.charFormat()), edit.kind_here(cursor)
            cursor.removeSelectedText()
            edit.body.insert(cursor, (Field(found[1], *style),), kind)
        edit.setTextCursor(cursor)


def tab(edit: Edit, *, back: bool) -> bool:
    """Do what Tab does in a table and at an item; tell whether it does anything."""
    cursor = edit.textCursor()
    if is_cell(cursor.block()):
        return _next_cell(edit, back=back)
    path = path_of(cursor.block())
    if path and path[-1].kind in ("bullet", "number") and (cursor.hasSelection() or cursor.atBlockStart()):
        return changes.nest(edit, out=back)
    return False


def _next_cell(edit: Edit, *, back: bool = False, down: bool = False) -> bool:
    """Go to another cell; behind the last one a row is added."""
    here = changes.table_here(edit)
    if here is None:
        return True
    table, row, column = here
    width = table.columns()
    place = row * width + column + (width if down else -1 if back else 1)
    if place < 0:
        return True
    if place >= table.rows() * width:
        with edit.host.step():
            add_row(edit, table, table.rows())
        place = (table.rows() - 1) * width + (column if down else 0)
    cell = table.cellAt(place // width, edit.body.column(table, place % width))
    edit.setTextCursor(cell.lastCursorPosition())
    return True


def add_row(edit: Edit, table: QTextTable, row: int) -> None:
    """Add an empty row to a table, before a row of it or at its end."""
    with edit.quietly():
        table.insertRows(row, 1)
        for column in range(table.columns()):
            edit.body.dress_cell(table, row, column, ())


# Inserting


def insert(body: Body, cursor: QTextCursor, text: Text, kind: str) -> int:
    """Insert a text at a cursor; return the place behind it."""
    lines = lines_of(text)
    block = cursor.block()
    single = lines[0].leaf if len(lines) == 1 and not lines[0].path else None
    if is_cell(block):
        body.insert(cursor, _one_line(lines), kind)
        return cursor.position()
    if isinstance(single, Paragraph):
        body.insert(cursor, single.inlines, kind)
        return cursor.position()
    place = cursor.positionInBlock()
    before, after = inlines_of_block(block, 0, place), inlines_of_block(block, place)
    new = _woven(list(lines), path_of(block), kind_of(block), before, after)
    body.read()
    row = body.row_at(block)
    end = body.replace(row, row + 1, new)
    return end - (body.length(after) if after and not isinstance(new[-1].leaf, Table) else 0)


def _woven(lines: list[Line], path: tuple[Level, ...], kind: str, before: Inlines, after: Inlines) -> list[Line]:
    """Return the lines that stand in the place of one into which lines were inserted."""
    base = inside(path)
    first = lines[0].path[0] if lines[0].path else None
    if path and first is not None and path[-1].kind == first.kind:
        base, path = base[:-1], path[:-1] if not before else path
    new: list[Line] = []
    if before:
        new.append(Line(path, _leaf(kind, before)))
        lead = lines[0].leaf
        if not lines[0].path and isinstance(lead, Paragraph):
            joined = lead.inlines
            new[0] = Line(path, _leaf(kind, before + joined))
            lines.pop(0)
    else:
        new.append(Line((*path, *lines[0].path), lines[0].leaf))
        lines.pop(0)
    new += [Line((*base, *line.path), line.leaf) for line in lines]
    if after:
        last = new[-1]
        if isinstance(last.leaf, Paragraph) and (len(new) > 1 or before):
            new[-1] = Line(last.path, Paragraph(last.leaf.inlines + after))
        else:
            new.append(Line(base, _leaf(kind, after)))
    return new


def _leaf(kind: str, inlines: Inlines) -> Paragraph | Heading:
    return Heading(int(kind), inlines) if kind else Paragraph(inlines)


def _one_line(lines: tuple[Line, ...]) -> Inlines:
    """Return lines as one, for a cell."""
    found: list[Inlines] = []
    for line in lines:
        if isinstance(line.leaf, Table):
            found += [cell for row in (line.leaf.header, *line.leaf.rows) for cell in row]
        else:
            found.append(line.leaf.inlines)
    joined: Inlines = ()
    for inlines in found:
        joined += (Run(" "), *inlines) if joined else inlines
    return joined
