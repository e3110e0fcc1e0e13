"""What is copied and pasted: a text as nodes in a type of our own, beside HTML and plain text."""

from __future__ import annotations

from typing import cast

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from app.reading.plain import read_plain
from app.text.canonical import canonical
from app.text.html import plain_with_notes, write_html
from app.text.lines import Line, blocks_of
from app.text.nodes import Heading, Paragraph, Table, Text
from widgets.text.blocks import inlines_of_block, is_cell, kind_of, path_of
from widgets.text.body import Body

TYPE = "application/x-chancery-text"
"""Nodes as JSON."""


def put(text: Text) -> QMimeData:
    """Return a text, with the notes its marks need, as what goes to the clipboard."""
    data = QMimeData()
    data.setData(TYPE, msgspec.json.encode(text))
    data.setHtml(write_html(text))
    data.setText(plain_with_notes(text))
    return data


def can_take(data: QMimeData | None) -> bool:
    """Tell whether anything of it can be pasted; None is an empty clipboard. Files are no text, nor are their paths."""
    if data is None or _is_files(data):
        return False
    return data.hasFormat(TYPE) or data.hasHtml() or data.hasText()


def take(data: QMimeData) -> Text:
    """Return what is pasted: ours as it is, of HTML what `read_html` keeps, else plain text."""
    if data.hasFormat(TYPE):
        try:
            return canonical(msgspec.json.decode(bytes(data.data(TYPE).data()), type=Text))
        except (msgspec.MsgspecError, RecursionError):
            pass  # put there by another program, or another version of this one
    if data.hasHtml():
        from app.reading.html import read_html

        text = read_html(data.html())
        if text.blocks:
            return text
    return read_plain(data.text()) if data.hasText() else Text()


def _is_files(data: QMimeData) -> bool:
    """Tell whether files were copied in a file manager; it may put their paths beside them as text."""
    return not data.hasHtml() and data.hasUrls() and all(url.isLocalFile() for url in data.urls())


def selected(body: Body, cursor: QTextCursor) -> Text:
    """Return what is selected, without notes."""
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = body.document.findBlock(begin), body.document.findBlock(end)
    if first == last:
        inlines = inlines_of_block(first, begin - first.position(), end - first.position())
        return canonical(Text((Paragraph(inlines),)))
    table = cursor.currentTable()
    if isinstance(table, QTextTable) and cursor.hasComplexSelection():
        return _cells(body, table, cursor)
    lines: list[Line] = []
    block = first
    while block.isValid() and block.position() <= end:
        if is_cell(block):
            body.read()
            row = body.row_at(block)
            lines.append(body.rows[row].line)
            block = body.first_block(row + 1) if row + 1 < len(body.rows) else QTextBlock()
            continue
        inlines = inlines_of_block(block, max(0, begin - block.position()), end - block.position())
        kind = kind_of(block)
        lines.append(Line(path_of(block), Heading(int(kind), inlines) if kind else Paragraph(inlines)))
        block = block.next()
    return canonical(Text(blocks_of(lines)))


def _cells(body: Body, table: QTextTable, cursor: QTextCursor) -> Text:
    row, rows, column, columns = cast(tuple[int, int, int, int], cursor.selectedTableCells())
    found = []
    for index in range(row, row + rows):
        cells = []
        for place in sorted(range(column, column + columns), key=lambda one: body.column(table, one)):
            block = table.cellAt(index, place).firstCursorPosition().block()
            cells.append(inlines_of_block(block))
        found.append(tuple(cells))
    return canonical(Text((Table(found[0], tuple(found[1:])),)))
