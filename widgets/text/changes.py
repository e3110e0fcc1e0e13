"""Changes by a command: marks of words, headings, lists, quotes, tables. Each is a step of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from app.text.canonical import Style
from app.text.lines import Kind, Level, Line, inside
from app.text.nodes import Paragraph, Table
from widgets.text.blocks import KEEP, fragments, is_cell, kind_of, path_of
from widgets.text.formats import LABEL, LINK, style_of_format

if TYPE_CHECKING:
    from widgets.text.edit import Edit

_LISTS = ("bullet", "number")
_MOVE = QTextCursor.MoveOperation

# Marks of words


def mark(edit: Edit, name: str) -> None:
    """Turn a mark on or off for what is selected, for the word at the caret, or for what is typed next.

    Args:
        name: of the mark: strong, emphasis, check.
    """
    cursor = _range(edit)
    if not cursor.hasSelection():
        style = style_of_format(edit.currentCharFormat())
        style = _turned_on(style, name, not getattr(style, name))
        edit.setCurrentCharFormat(edit.body.looks.char(style, edit.kind_here(cursor)))
        return
    turn_on = not all(getattr(style, name) for style in _styles(cursor))
    with edit.host.step():
        _restyle(edit, cursor, lambda style: _turned_on(style, name, turn_on))


def _turned_on(style: Style, name: str, on: bool) -> Style:
    match name:
        case "strong":
            return style._replace(strong=on)
        case "emphasis":
            return style._replace(emphasis=on)
    return style._replace(check=on)


def link(edit: Edit, cursor: QTextCursor, target: str | None) -> None:
    """Let a selection lead to a target; None: nowhere."""
    with edit.host.step():
        _restyle(edit, cursor, lambda style: style._replace(link=target))


def clear(edit: Edit) -> None:
    """Take all marks off what is selected."""
    cursor = _range(edit)
    if cursor.hasSelection():
        with edit.host.step():
            _restyle(edit, cursor, lambda _: Style(False, False, False, None))


def link_at(cursor: QTextCursor) -> QTextCursor | None:
    """Return the whole of the link a cursor is in."""
    block, place = cursor.block(), cursor.selectionStart()
    found: QTextCursor | None = None
    target = None
    for start, end, form in fragments(block):
        here = form.property(LINK)
        if here is None or here != target or found is None:
            if found is not None and found.selectionStart() <= place <= found.selectionEnd():
                return found
            found, target = None, here
            if here is not None:
                found = QTextCursor(block)
                found.setPosition(start)
        if found is not None:
            found.setPosition(end, KEEP)
    return found if found is not None and found.selectionStart() <= place <= found.selectionEnd() else None


def _range(edit: Edit) -> QTextCursor:
    """Return what is selected, or the word at the caret."""
    cursor = edit.textCursor()
    if not cursor.hasSelection() and not cursor.atBlockStart() and not cursor.atBlockEnd():
        text, place = cursor.block().text(), cursor.positionInBlock()
        if text[place - 1 : place].isalnum() and text[place : place + 1].isalnum():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    return cursor


def _pieces(cursor: QTextCursor) -> list[tuple[int, int, QTextBlock]]:
    """Return the stretches of one format in a selection."""
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    found: list[tuple[int, int, QTextBlock]] = []
    block = document.findBlock(begin)
    while block.isValid() and block.position() < end:
        found += [
            (max(start, begin), min(stop, end), block)
            for start, stop, _ in fragments(block)
            if start < end and stop > begin
        ]
        block = block.next()
    return found


def _styles(cursor: QTextCursor) -> list[Style]:
    """Return the marks of the words selected, footnote marks apart."""
    styles = []
    for start, _, _ in _pieces(cursor):
        probe = QTextCursor(cursor)
        probe.setPosition(start + 1)
        form = probe.charFormat()
        if not form.hasProperty(LABEL):
            styles.append(style_of_format(form))
    return styles


def _restyle(edit: Edit, cursor: QTextCursor, change: Callable[[Style], Style]) -> None:
    looks = edit.body.looks
    with edit.quietly():
        for start, end, _ in _pieces(cursor):
            piece = QTextCursor(cursor)
            piece.setPosition(start + 1)
            form, kind = piece.charFormat(), edit.kind_here(piece)
            piece.setPosition(start)
            piece.setPosition(end, KEEP)
            piece.setCharFormat(looks.anew(form, change(style_of_format(form)), kind))


# Lines


def blocks_selected(edit: Edit) -> list[QTextBlock]:
    """Return the blocks a selection touches, those of tables apart."""
    cursor = edit.textCursor()
    end = cursor.selectionEnd()
    block = edit.document().findBlock(cursor.selectionStart())
    found: list[QTextBlock] = []
    while block.isValid() and (not found or block.position() < end):
        found.append(block)
        block = block.next()
    return [block for block in found if not is_cell(block)]


def heading(edit: Edit, kind: str) -> None:
    """Make the lines selected headings of a level, or paragraphs again."""
    blocks = blocks_selected(edit)
    if not blocks:
        return
    with edit.host.step(), edit.quietly():
        for block in blocks:
            path = path_of(block)
            kept = tuple(level for level in path if level.kind not in _LISTS) if kind else path
            edit.body.set_block(block, kept, kind)


def items(edit: Edit, kind: Kind) -> None:
    """Make the lines selected items of a list, or take them out of it if all are."""
    blocks = blocks_selected(edit)
    if not blocks:
        return
    paths = [path_of(block) for block in blocks]
    out = all(path and path[-1].kind == kind for path in paths)
    with edit.host.step(), edit.quietly():
        for block, path in zip(blocks, paths, strict=True):
            if out:
                for follower in _followers(block, len(path)):
                    edit.body.set_block(follower, _without(path_of(follower), len(path) - 1), kind_of(follower))
                path = path[:-1]
            elif path and path[-1].kind in _LISTS:
                for follower in _followers(block, len(path)):
                    edit.body.set_block(follower, _turned(path_of(follower), len(path) - 1, kind), kind_of(follower))
                path = (*path[:-1], Level(kind, path[-1].begins))
            else:
                path = (*path, Level(kind))
            edit.body.set_block(block, path, "" if kind_of(block) and not out else kind_of(block))


def _without(path: tuple[Level, ...], depth: int) -> tuple[Level, ...]:
    return path[:depth] + path[depth + 1 :]


def _turned(path: tuple[Level, ...], depth: int, kind: Kind) -> tuple[Level, ...]:
    return (*path[:depth], Level(kind, path[depth].begins), *path[depth + 1 :])


def _followers(block: QTextBlock, depth: int) -> list[QTextBlock]:
    """Return the lines that go on in the item of a line, at a depth."""
    found = []
    block = block.next()
    while block.isValid():
        path = path_of(block)
        if is_cell(block) or len(path) < depth or path[depth - 1].begins or path[depth - 1].kind not in _LISTS:
            break
        found.append(block)
        block = block.next()
    return found


def nest(edit: Edit, *, out: bool) -> bool:
    """Move the items selected a level deeper, or out; tell whether it could be done."""
    blocks = [block for block in blocks_selected(edit) if _is_item(block)]
    if not blocks:
        return False
    first = path_of(blocks[0])
    before = path_of(blocks[0].previous()) if blocks[0].previous().isValid() else ()
    inner = len(before) >= len(first) and before[len(first) - 1].kind == first[-1].kind
    if not out and (not inner or len(first) >= 12):
        return True  # the first item of a list has nothing to stand under
    with edit.host.step(), edit.quietly():
        done: set[int] = set()
        for block in blocks:
            if block.blockNumber() in done:
                continue
            path = path_of(block)
            for one in [block, *_followers(block, len(path))]:
                done.add(one.blockNumber())
                edit.body.set_block(one, _moved(path_of(one), len(path) - 1, out), kind_of(one))
    return True


def _is_item(block: QTextBlock) -> bool:
    path = path_of(block)
    return bool(path) and path[-1].kind in _LISTS


def _moved(path: tuple[Level, ...], depth: int, out: bool) -> tuple[Level, ...]:
    level = path[depth]
    outer, inner = path[:depth], path[depth + 1 :]
    if not out:
        return (*outer, Level(level.kind, begins=False), level, *inner)
    if outer and outer[-1].kind in _LISTS:
        return (*outer[:-1], Level(outer[-1].kind, begins=level.begins), *inner)
    return (*outer, *inner)


def quote(edit: Edit) -> None:
    """Make the lines selected a quote, or take them out of it if all are in one."""
    blocks = blocks_selected(edit)
    if not blocks:
        return
    paths = [path_of(block) for block in blocks]
    out = all(any(level.kind == "quote" for level in path) for path in paths)
    with edit.host.step(), edit.quietly():
        for number, (block, path) in enumerate(zip(blocks, paths, strict=True)):
            if out:
                depth = max(place for place, level in enumerate(path) if level.kind == "quote")
                path = _without(path, depth)
            else:
                path = (Level("quote", begins=number == 0), *path)
            edit.body.set_block(block, path, kind_of(block))


# Tables


def insert_table(edit: Edit, rows: int, columns: int) -> None:
    """Put an empty table behind the line of the caret."""
    cursor = edit.textCursor()
    block = cursor.block()
    if is_cell(block):
        return
    empty = Table(((),) * columns, (((),) * columns,) * (rows - 1))
    body = edit.body
    with edit.host.step():
        body.read()
        row = body.row_at(block)
        path = path_of(block)
        with edit.quietly():
            if block.text():
                body.replace(row + 1, row + 1, [Line(inside(path), empty)])
            else:
                body.replace(row, row + 1, [Line(path, empty)])
        body.read()
    found = block if block.isValid() else edit.document().begin()
    while found.isValid() and not is_cell(found):
        found = found.next()
    if found.isValid():
        edit.setTextCursor(QTextCursor(found))


def table_here(edit: Edit) -> tuple[QTextTable, int, int] | None:
    """Return the table the caret is in, with its row and column there."""
    cursor = edit.textCursor()
    table = edit.body.table_at(cursor.block())
    if table is None:
        return None
    cell = table.cellAt(cursor)
    return table, cell.row(), edit.body.column(table, cell.column())


def change_table(edit: Edit, what: str) -> None:
    """Change the table the caret is in.

    Args:
        what: add-row, add-column, drop-row, drop-column, drop-table.
    """
    here = table_here(edit)
    if here is None:
        return
    table, row, column = here
    body = edit.body
    body.read()
    with edit.host.step(), edit.quietly():
        index = body.row_at(edit.textCursor().block())
        whole = body.table_line(table)
        leaf = whole.leaf
        assert isinstance(leaf, Table)
        all_rows = [list(cells) for cells in (leaf.header, *leaf.rows)]
        if what == "add-row":
            all_rows.insert(row + 1, [()] * len(all_rows[0]))
        elif what == "drop-row" and len(all_rows) > 1:
            del all_rows[row]
        elif what == "add-column":
            all_rows = [[*cells[: column + 1], (), *cells[column + 1 :]] for cells in all_rows]
        elif what == "drop-column" and len(all_rows[0]) > 1:
            all_rows = [[*cells[:column], *cells[column + 1 :]] for cells in all_rows]
        else:
            all_rows = []
        tuples = [tuple(cells) for cells in all_rows]
        line = Line(whole.path, Table(tuples[0], tuple(tuples[1:])) if tuples else Paragraph(()))
        body.replace(index, index + 1, [line])
    body.read()
    block = body.first_block(min(index, len(body.rows) - 1))
    width = len(all_rows[0]) if all_rows else 0
    target = edit.document().findBlockByNumber(block.blockNumber())
    if width and not is_cell(target):
        target = target.next()
    edit.setTextCursor(QTextCursor(target))
