"""Lines of text as a document of Qt. Only what differs is written anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from app.text.canonical import Style
from app.text.lines import Leaf, Level, Line, inside, normal
from app.text.nodes import Break, Field, Heading, Inlines, Mark, Paragraph, Run, Table
from widgets.text.blocks import BREAK, KEEP, fragments, is_cell, kind_of, units
from widgets.text.formats import LABEL, PLAIN, SUPERSCRIPT, style_of_format
from widgets.text.rows import Rows


class Body(Rows):
    """The text of one document, read and written."""

    def show(self, lines: Sequence[Line]) -> int | None:
        """Show lines, touching only what differs; return the place that changed, None if there is none.

        Args:
            lines: in the form that `normal` gives.
        """
        old = normal(self.lines())
        start = 0
        while start < min(len(old), len(lines)) and old[start][1] == lines[start]:
            start += 1
        end = 0
        while end < min(len(old), len(lines)) - start and old[-1 - end][1] == lines[-1 - end]:
            end += 1
        gone = old[start : len(old) - end]
        come = list(lines[start : len(lines) - end])
        if not gone and not come:
            return None
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        if len(gone) == len(come) and all(
            self._alike(place, line) for (place, _), line in zip(gone, come, strict=True)
        ):
            place = 0
            for (row, _), line in zip(gone, come, strict=True):
                place = self._change(self.first_block(row), line)
        else:
            first = gone[0][0] if gone else old[start][0] if start < len(old) else len(self.rows)
            last = gone[-1][0] + 1 if gone else first
            if first >= len(self.rows) and self.rows[-1].line.void and self.rows[-1].blocks == 1:
                first -= 1
            place = self.replace(first, max(first, last), come)
        cursor.endEditBlock()
        if [line for _, line in normal(self.lines())] != list(lines):
            place = self.replace(0, len(self.rows), lines)
            self.read()
        return place

    def _alike(self, row: int, line: Line) -> bool:
        return self.rows[row].blocks == 1 and not isinstance(line.leaf, Table)

    def _change(self, block: QTextBlock, line: Line) -> int:
        """Make a block show another line; return the place behind what has changed."""
        assert not isinstance(line.leaf, Table)
        kind = _kind(line.leaf)
        before = block.text()
        if kind == kind_of(block) and self.leaf(block).inlines == line.leaf.inlines:
            self.set_block(block, line.path, kind)
            return block.position() + block.length() - 1
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
        cursor.removeSelectedText()
        self._fill(cursor, line)
        after = cursor.block().text()
        same = 0
        while same < min(len(before), len(after)) and before[-1 - same] == after[-1 - same]:
            same += 1
        return cursor.block().position() + units(after[: len(after) - same])

    def replace(self, first: int, last: int, lines: Sequence[Line]) -> int:
        """Put lines in the place of rows from `first` up to `last`; return the place behind them."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        if lines:
            self._clear(cursor, first, last)
        elif first < last:
            self._clear(cursor, first, last)
            self._drop(cursor)
        before: Leaf | None = None
        for line in lines:
            if isinstance(line.leaf, Table):
                self._put_table(cursor, line, isinstance(before, Paragraph | Heading))
            else:
                if isinstance(before, Paragraph | Heading):
                    cursor.insertBlock()
                self._fill(cursor, line)
            before = line.leaf
        place = cursor.position()
        if isinstance(before, Table):
            self.set_block(cursor.block(), inside(lines[-1].path), "")
            if cursor.block().next().isValid():
                self._drop(cursor)
        cursor.endEditBlock()
        return place

    def _clear(self, cursor: QTextCursor, first: int, last: int) -> None:
        """Take rows out and leave the cursor in an empty block in their place."""
        if first >= last:
            self._make_room(cursor, first)
            return
        block = self.first_block(first)
        behind = sum(one.blocks for one in self.rows[:last])
        table = self.table_at(block)
        if table is not None:
            cursor.setPosition(table.firstPosition() - 1)
            cursor.insertBlock()
            behind += 1
            block = cursor.block()
        after = self.document.findBlockByNumber(behind)
        if after.isValid() and is_cell(after.previous()):
            cursor.setPosition(after.position())
            cursor.insertBlock()
            after = cursor.block()
        cursor.setPosition(block.position())
        cursor.setPosition(after.position() - 1 if after.isValid() else self.document.characterCount() - 1, KEEP)
        cursor.removeSelectedText()

    def _make_room(self, cursor: QTextCursor, row: int) -> None:
        """Make an empty block before a row and put the cursor into it."""
        if row >= len(self.rows):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock()
            return
        block = self.first_block(row)
        table = self.table_at(block)
        cursor.setPosition(block.position() if table is None else table.firstPosition() - 1)
        cursor.insertBlock()
        if table is None:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)

    def _drop(self, cursor: QTextCursor) -> None:
        """Take away the empty block the cursor is in, unless a table needs it or it is the only one."""
        after, before = cursor.block().next(), cursor.block().previous()
        if after.isValid() and not is_cell(after):
            form, char = after.blockFormat(), after.charFormat()
            cursor.deleteChar()
        elif before.isValid() and not is_cell(before):
            form, char = before.blockFormat(), before.charFormat()
            cursor.deletePreviousChar()
        else:
            self.set_block(cursor.block(), (), "")
            return
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(char)

    def _put_table(self, cursor: QTextCursor, line: Line, joins: bool) -> None:
        """Put a table behind the block the cursor is in.

        Args:
            joins: the block is a line before it; else it is empty, and goes if it can.
        """
        table = line.leaf
        assert isinstance(table, Table)
        path = line.path
        if not joins:
            before = cursor.block().previous()
            if before.isValid() and not is_cell(before):
                form, char = before.blockFormat(), before.charFormat()
                cursor.deletePreviousChar()
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(char)
            else:
                self.set_block(cursor.block(), path, "")
                path = inside(path)
        rows = (table.header, *table.rows)
        width = max(len(row) for row in rows)
        made = cursor.insertTable(len(rows), width, self.looks.table(path, width, self.em, self.direction))
        for row, cells in enumerate(rows):
            for column in range(width):
                self.dress_cell(made, row, column, cells[column] if column < len(cells) else ())
        cursor.setPosition(made.lastPosition() + 1)

    def dress_cell(self, table: QTextTable, row: int, column: int, inlines: Inlines) -> None:
        """Fill an empty cell."""
        cell = table.cellAt(row, self.column(table, column))
        kind = "head" if row == 0 else ""
        if row == 0:
            form = cell.format()
            form.setBackground(self.looks.colour("panel"))
            cell.setFormat(form)
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(self.looks.cell())
        cursor.setBlockCharFormat(self.looks.char(PLAIN, kind))
        self.insert(cursor, inlines, kind)

    def _fill(self, cursor: QTextCursor, line: Line) -> None:
        """Fill the empty block a cursor is in."""
        assert not isinstance(line.leaf, Table)
        kind = _kind(line.leaf)
        cursor.setBlockFormat(self.looks.block(line.path, kind, self.em))
        cursor.setBlockCharFormat(self.looks.char(PLAIN, kind))
        self.insert(cursor, line.leaf.inlines, kind)

    def insert(self, cursor: QTextCursor, inlines: Inlines, kind: str) -> None:
        """Insert inlines at a cursor."""
        for inline in inlines:
            match inline:
                case Run(text):
                    style = Style(inline.strong, inline.emphasis, inline.check, inline.link)
                    cursor.insertText(text, self.looks.char(style, kind))
                case Break():
                    cursor.insertText(BREAK, self.looks.char(PLAIN, kind))
                case Mark(label):
                    cursor.insertText(self.shown_mark(label), self.looks.mark(label, kind))
                case Field(name):
                    style = Style(inline.strong, inline.emphasis, inline.check, inline.link)
                    cursor.insertText(f"{{{name}}}", self.looks.field(name, style, kind))

    def length(self, inlines: Inlines) -> int:
        """Return how many places inlines take in the document."""
        places = 0
        for inline in inlines:
            match inline:
                case Run(text):
                    places += units(text)
                case Break():
                    places += 1
                case Mark(label):
                    places += len(self.shown_mark(label))
                case Field(name):
                    places += len(name) + 2
        return places

    def shown_mark(self, label: str) -> str:
        """Return how the mark of a footnote is written: its number, raised."""
        return str(self.numbers.get(label, 0)).translate(SUPERSCRIPT)

    def set_block(self, block: QTextBlock, path: tuple[Level, ...], kind: str, *, anew: bool = False) -> None:
        """Give a block another path or kind; its words look accordingly.

        Args:
            anew: words have come into it that may look otherwise.
        """
        was = kind_of(block)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(self.looks.block(path, kind, self.em))
        if was == kind and not anew:
            return
        cursor.setBlockCharFormat(self.looks.char(PLAIN, kind))
        for start, end, form in list(fragments(block)):
            cursor.setPosition(start)
            cursor.setPosition(end, KEEP)
            cursor.setCharFormat(self.looks.anew(form, style_of_format(form), kind))

    def renumber(self) -> None:
        """Show the footnotes' numbers as `numbers` has them."""
        for index, row in enumerate(self.rows):
            if not row.labels:
                continue
            block = self.first_block(index)
            for _ in range(row.blocks):
                self._renumber(block)
                block = block.next()

    def _renumber(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        for start, end, form in reversed(list(fragments(block))):
            label = form.property(LABEL)
            if isinstance(label, str):
                cursor.setPosition(start)
                cursor.setPosition(end, KEEP)
                if cursor.selectedText() != self.shown_mark(label):
                    cursor.insertText(self.shown_mark(label), form)


def _kind(leaf: Paragraph | Heading) -> str:
    return str(leaf.level) if isinstance(leaf, Heading) else ""
