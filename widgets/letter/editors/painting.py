"""Rows of two lines, painted: titles in six scripts, words that were asked for, small marks with a shape and a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from app.searching.marks import Span
from widgets.frame.theme import colours

Index = QModelIndex | QPersistentModelIndex


def used_colours() -> dict[str, str]:
    """Return the colours that are used now."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return colours(application)


def line_height(font: QFont) -> int:
    """Return the height of a line in six scripts: Arabic and Chinese stand higher than Latin."""
    return round(QFontMetrics(font).height() * 1.15)


def background(painter: QPainter, option: QStyleOptionViewItem) -> QColor:
    """Paint what lies behind a row and its focus, and return the colour of words on it."""
    used = used_colours()
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(option.rect, QColor(used["accent" if is_selected else "base"]))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(used["text"]), 2))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
    elif not is_selected:
        painter.setPen(QColor(used["line"]))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    return QColor(used["on_accent" if is_selected else "text"])


def quieter(colour: QColor, option: QStyleOptionViewItem) -> QColor:
    """Return the colour of what matters less in a row."""
    if option.state & QStyle.StateFlag.State_Selected:
        return colour
    return QColor(used_colours()["quiet"])


def draw_line(
    painter: QPainter,
    rect: QRect,
    words: str,
    colour: QColor,
    *,
    mirrored: bool,
    rtl: bool = False,
    bold: bool = False,
    marks: Sequence[Span] = (),
) -> None:
    """Draw one line, shortened where it does not fit.

    Args:
        mirrored: whether it begins at the right.
        rtl: whether the words run from right to left.
        marks: stretches that are underlined and bold.
    """
    font = QFont(painter.font())
    font.setBold(bold)
    one_line = words.replace("\n", " ").replace("\t", " ")
    shown = QFontMetrics(font).elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    whole = QTextLayout.FormatRange()
    whole.start, whole.length = 0, len(shown)
    plain = QTextCharFormat()
    plain.setForeground(colour)
    whole.format = plain
    layout.setFormats([whole, *_formats(marks, len(shown), colour)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2))


def draw_tag(
    painter: QPainter, rect: QRect, words: str, colour: QColor, *, dashed: bool = False, fill: QColor | None = None
) -> None:
    """Draw a small framed mark; a dashed frame stands for what is missing."""
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 3, 3)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


class Tags:
    """Places for marks beside each other, from the beginning of a line to its end."""

    def __init__(self, painter: QPainter, line: QRect, mirrored: bool) -> None:
        self._painter = painter
        self._line = line
        self._mirrored = mirrored
        self._used = 0
        self._gap = QFontMetrics(painter.font()).horizontalAdvance("m") // 2

    def place(self, words: str, padding: int | None = None) -> QRect:
        """Return where the next words go."""
        inside = self._gap if padding is None else padding
        width = QFontMetrics(self._painter.font()).horizontalAdvance(words) + 2 * inside
        left = self._line.right() + 1 - self._used - width if self._mirrored else self._line.left() + self._used
        self._used += width + self._gap
        return QRect(left, self._line.top() + 1, width, self._line.height() - 2)

    def rest(self) -> QRect:
        """Return what is left of the line."""
        width = max(0, self._line.width() - self._used)
        left = self._line.left() if self._mirrored else self._line.left() + self._used
        return QRect(left, self._line.top(), width, self._line.height())


def _formats(marks: Sequence[Span], length: int, colour: QColor) -> list[QTextLayout.FormatRange]:
    formats = []
    for begin, end in marks:
        if begin >= length:
            break
        one = QTextLayout.FormatRange()
        one.start, one.length = begin, min(end, length) - begin
        look = QTextCharFormat()
        look.setFontUnderline(True)
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(colour)
        one.format = look
        formats.append(one)
    return formats
