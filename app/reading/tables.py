"""Rows and cells of pasted tables, merged cells taken apart."""

from __future__ import annotations

from lxml import etree

from app.reading.css import name_of

_WIDEST = 60

Cells = list[etree._Element | None]


def rows_of(table: etree._Element) -> list[Cells]:
    """Return the cells of a table by rows of equal length; what merged cells cover beside their first is None."""
    rows: list[Cells] = []
    below: dict[int, int] = {}  # by column: how many rows further down a cell covers
    for row in _rows(table):
        cells: Cells = []
        own = [cell for cell in row if name_of(cell) in ("td", "th")]
        while own or below.get(len(cells), 0):
            column = len(cells)
            if below.get(column, 0):
                below[column] -= 1
                cells.append(None)
                continue
            cell = own.pop(0)
            wide = _span(cell, "colspan") if column < _WIDEST else 1
            for place in range(wide):
                cells.append(cell if place == 0 else None)
                below[column + place] = _span(cell, "rowspan") - 1
        rows.append(cells)
    width = max((len(row) for row in rows), default=0)
    return [row + [None] * (width - len(row)) for row in rows]


def _rows(table: etree._Element) -> list[etree._Element]:
    found = []
    for child in table:
        if name_of(child) == "tr":
            found.append(child)
        elif name_of(child) in ("thead", "tbody", "tfoot"):
            found += [row for row in child if name_of(row) == "tr"]
    return found


def _span(cell: etree._Element, name: str) -> int:
    written = cell.get(name, "1")
    return max(1, min(_WIDEST, int(written))) if written.isdecimal() else 1
