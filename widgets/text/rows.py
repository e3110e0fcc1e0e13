"""A document of Qt as lines of text. Only what has changed is read anew."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument, QTextTable

from app.text.canonical import canonical
from app.text.lines import Line, checks_of, labels
from app.text.nodes import Break, Heading, Inlines, Paragraph, Table, Text
from widgets.text.blocks import inlines_of_block, is_cell, kind_of, path_of
from widgets.text.formats import PATH, Looks, read_path


class Row:
    """A line as the document holds it: a block, or a table.

    Attributes:
        serial: another one whenever the line was read anew.
        line: in canonical form.
        labels: of its footnote marks.
        checks: its passages to check.
        blocks: how many blocks of the document it takes.
    """

    __slots__ = ("blocks", "checks", "labels", "line", "serial")

    def __init__(self, serial: int, line: Line, blocks: int) -> None:
        self.serial = serial
        self.line = line
        self.labels = labels([line])
        self.checks = checks_of(line)
        self.blocks = blocks


class Rows:
    """The text of one document.

    Attributes:
        rows: the lines as last read; `read` brings them up to date.
        numbers: what the footnotes marked are numbered.
        stray: numbers of blocks that look like cells and are in no table any more, or the other way round.
    """

    def __init__(self, document: QTextDocument, looks: Looks) -> None:
        self.document = document
        self.looks = looks
        self.direction = Qt.LayoutDirection.LeftToRight
        self.rows: list[Row] = []
        self.numbers: dict[str, int] = {}
        self.stray: list[int] = []
        self._known: dict[int, Row] = {}
        self._serials = count(1)
        document.setUndoRedoEnabled(False)
        document.documentLayout()  # without one no changes are told
        document.contentsChange.connect(self._changed)

    def _changed(self, place: int, _removed: int, added: int) -> None:
        """Forget what was read of the blocks that have changed."""
        block = self.document.findBlock(place)
        while block.isValid() and block.position() <= place + added:
            block.setUserState(-1)
            block = block.next()

    @property
    def em(self) -> float:
        return QFontMetricsF(self.document.defaultFont()).height()

    # Reading

    def read(self) -> list[Row]:
        """Bring `rows` up to date, and return them."""
        rows: list[Row] = []
        known: dict[int, Row] = {}
        block = self.document.begin()
        while block.isValid():
            row = self._known.get(block.userState())
            after = block.next()
            if row is not None and row.blocks > 1:
                for _ in range(row.blocks - 1):
                    if after.userState() != row.serial:
                        row = None
                        break
                    after = after.next()
            if row is None or row.serial in known:
                row, after = self._read(block)
            rows.append(row)
            known[row.serial] = row
            block = after
        self.rows, self._known = rows, known
        return rows

    def _read(self, block: QTextBlock) -> tuple[Row, QTextBlock]:
        table = self.table_at(block)
        if (table is None) is is_cell(block):
            self.stray.append(block.blockNumber())
        line = Line(path_of(block), self.leaf(block)) if table is None else self.table_line(table)
        serial = next(self._serials)
        last = block.position() if table is None else table.lastPosition()
        blocks = 0
        while block.isValid() and block.position() <= last:
            block.setUserState(serial)
            blocks += 1
            block = block.next()
        (found, *_) = canonical(Text((line.leaf,))).blocks or (Paragraph(()),)
        leaf = found if isinstance(found, Paragraph | Heading | Table) else Paragraph(())
        return Row(serial, Line(line.path, leaf), blocks), block

    def table_at(self, block: QTextBlock) -> QTextTable | None:
        """Return the table a block is a cell of."""
        table = QTextCursor(block).currentTable()
        return table if isinstance(table, QTextTable) else None

    def column(self, table: QTextTable, column: int) -> int:
        """Return where a column of a table stands in Qt's, or the other way round: Qt mirrors no tables."""
        return table.columns() - 1 - column if self.direction == Qt.LayoutDirection.RightToLeft else column

    def leaf(self, block: QTextBlock) -> Paragraph | Heading:
        """Return a block as it is typed, not in canonical form."""
        inlines = inlines_of_block(block)
        kind = kind_of(block)
        return Heading(int(kind), inlines) if kind in ("2", "3") else Paragraph(inlines)

    def table_line(self, table: QTextTable) -> Line:
        """Return a table as it is typed; one without any words is nothing in canonical form."""
        rows = []
        for row in range(table.rows()):
            cells = []
            for column in range(table.columns()):
                cell = table.cellAt(row, self.column(table, column))
                inlines: Inlines = ()
                block = cell.firstCursorPosition().block()
                last = cell.lastCursorPosition().block()
                while True:
                    inlines += inlines_of_block(block)
                    if block == last:
                        break
                    inlines += (Break(),)
                    block = block.next()
                cells.append(inlines)
            rows.append(tuple(cells))
        path = table.format().property(PATH)
        return Line(read_path(path) if isinstance(path, str) else (), Table(rows[0], tuple(rows[1:])))

    def lines(self) -> list[Line]:
        """Return all lines, brought up to date."""
        return [row.line for row in self.read()]

    def first_block(self, row: int) -> QTextBlock:
        """Return the first block of a row."""
        return self.document.findBlockByNumber(sum(one.blocks for one in self.rows[:row]))

    def row_at(self, block: QTextBlock) -> int:
        """Return the row a block belongs to."""
        number = block.blockNumber()
        for index, row in enumerate(self.rows):
            number -= row.blocks
            if number < 0:
                return index
        return len(self.rows) - 1
