"""What stands beside the lines of a text: bullets and numbers, bars of quotes, numbers of notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from widgets.text.blocks import is_cell
from widgets.text.markers import markers

if TYPE_CHECKING:
    from widgets.text.edit import Edit


def paint_margin(edit: Edit, rect: QRect) -> None:
    """Paint what stands beside the lines that are to be seen."""
    body = edit.body
    if sum(row.blocks for row in body.rows) != edit.document().blockCount():
        body.read()
    signs = markers(body.rows, body.numbers, edit.host.levels)
    if not signs:
        return
    painter = QPainter(edit.viewport())
    painter.setClipRect(rect)
    painter.setFont(edit.document().defaultFont())
    layout = edit.document().documentLayout()
    offset = QPointF(-edit.horizontalScrollBar().value(), -edit.verticalScrollBar().value())
    top = edit.cursorForPosition(rect.topLeft()).block().blockNumber()
    number = 0
    for index, row in enumerate(body.rows):
        if number + row.blocks > top and index in signs:
            block = edit.document().findBlockByNumber(number)
            area = layout.blockBoundingRect(block).translated(offset)
            if area.top() > rect.bottom():
                break
            for last in range(1, row.blocks):
                other = edit.document().findBlockByNumber(number + last)
                area = area.united(layout.blockBoundingRect(other).translated(offset))
            _paint(edit, painter, block, area, signs[index])
        number += row.blocks
    painter.end()


def _paint(edit: Edit, painter: QPainter, block: QTextBlock, area: QRectF, signs: tuple[str, ...]) -> None:
    """Paint the signs of one line, one a level; "|" is the bar of a quote."""
    width = edit.document().indentWidth()
    margin = edit.document().documentMargin()
    full = edit.viewport().width()
    mirrored = edit.body.direction == Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(0) if block.layout().lineCount() else None
    height = line.height() if line is not None and not is_cell(block) else edit.body.em
    top = area.top() + (line.y() if line is not None and not is_cell(block) else 0)
    if is_cell(block):
        top = area.top()
    for level, sign in enumerate(signs):
        start = margin + level * width
        if sign == "|":
            x = start + width * 0.35
            bar = QRectF(full - x - 3 if mirrored else x, area.top(), 3, area.height())
            painter.fillRect(bar, edit.body.looks.colour("line"))
        elif sign:
            box = QRectF(start - width, top, width * 1.8, height)
            if mirrored:
                box.moveLeft(full - start - width * 0.8)
            painter.setPen(edit.palette().text().color())
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.setLayoutDirection(edit.body.direction)
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextDontClip
            painter.drawText(box, int(flags), sign)
