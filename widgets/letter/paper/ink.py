"""The formats in which a letter is drawn: those of the Word template, at a zoom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from app.export.roles import DRAFT, LINK, NOTE_MARK
from app.export.shapes import GAP
from app.export.template import Template
from app.model.document import Document, Items, LineBreak, NoteMark, Span
from app.ooxml.looks import HeadLine, Look, Picture
from app.ooxml.wml import Indents
from app.session.sheets import Grid, Line, Unit
from widgets.frame.theme import PAPER

_HEADINGS = {"mandates": 1, "annex_label": 1, "annex_title": 1, "heading2": 2, "facts_heading2": 2}
_HEADINGS |= {"heading3": 3, "facts_heading3": 3}
_BREAK = "\u2028"
_EASTERN = re.compile("([\u2018\u2019\u201c\u201d\u2026\u2014\u00b7]+)")
"""Signs that a Chinese letter sets in its own font, not in the Latin one."""

_ALIKE = {
    "Times New Roman": "Liberation Serif",
    "Arial": "Liberation Sans",
    "Calibri": "Carlito",
    "Cambria": "Caladea",
}
"""Fonts of the same widths, for machines that lack those of Word."""

_OF_SCRIPT = {
    "han": ("Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei"),
    "arabic": ("Noto Naskh Arabic", "Amiri", "DejaVu Sans"),
}
"""Fonts for a script where the template's own are not installed."""

_CELL = 108
"""Space at the sides of a cell, in twentieths of a point."""


class Ink:
    """Formats of one language at one zoom; each is made once."""

    def __init__(self, document: Document, template: Template, zoom: float, dpi: float) -> None:
        """Prepare to draw.

        Args:
            zoom: 1.0: as large as on paper.
            dpi: dots in an inch of the screen.
        """
        self._template = template
        self._pixels = dpi / 1440 * zoom
        self._zoom = zoom
        self.rtl = document.rtl
        self._script = document.script
        self._blocks: dict[tuple[str, Indents | None, bool, str, bool], QTextBlockFormat] = {}
        self._chars: dict[tuple[object, ...], QTextCharFormat] = {}

    def length(self, twips: float) -> float:
        """Return a length of the page in pixels."""
        return twips * self._pixels

    # Paragraphs

    def block(self, line: Line) -> QTextBlockFormat:
        """Return the format of a paragraph."""
        key = (line.style, line.indents, line.gap, line.role, bool(line.mark))
        found = self._blocks.get(key)
        if found is None:
            look = self._template.looks[line.style.casefold()]
            found = self._blocks[key] = self._block(look, line.indents, hanging=bool(line.mark))
            if line.gap:
                found.setTopMargin(self.length(GAP))
            if line.role in _HEADINGS:
                found.setHeadingLevel(_HEADINGS[line.role])
            if line.role == "separator":
                self._separate(found)
        return found

    def _block(self, look: Look, indents: Indents | None, *, hanging: bool = False) -> QTextBlockFormat:
        format_ = QTextBlockFormat()
        left, right = (indents.left, indents.right) if indents else (look.left, look.right)
        first = (-indents.hanging if hanging else 0) if indents else look.first
        format_.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        format_.setLeftMargin(self.length(right if self.rtl else left))
        format_.setRightMargin(self.length(left if self.rtl else right))
        format_.setTextIndent(self.length(first))
        format_.setTopMargin(self.length(look.before))
        format_.setBottomMargin(self.length(look.after))
        format_.setAlignment(self._alignment(look))
        if look.line != 1.0:
            format_.setLineHeight(look.line * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if hanging:
            tab = QTextOption.Tab()
            tab.position = self.length(-first)
            tab.type = QTextOption.TabType.RightTab if self.rtl else QTextOption.TabType.LeftTab  # mirrored by Qt
            format_.setTabPositions([tab])
        if look.rule:
            full = QTextLength(QTextLength.Type.PercentageLength, 100)
            format_.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, full)
        return format_

    def _alignment(self, look: Look) -> Qt.AlignmentFlag:
        """Return the alignment. Qt sets justified lines from right to left a blank too far in, so these are ragged."""
        match look.align:
            case "center":
                return Qt.AlignmentFlag.AlignHCenter
            case "right":
                return Qt.AlignmentFlag.AlignRight
            case "both" if not self.rtl:
                return Qt.AlignmentFlag.AlignJustify
        return Qt.AlignmentFlag.AlignLeft

    def _separate(self, format_: QTextBlockFormat) -> None:
        """Draw the short line above footnotes, at the leading edge."""
        page = self._template.page
        width = page.width - page.left - page.right
        line, rest = self.length(width / 3), self.length(width - width / 3)
        format_.setLeftMargin(rest if self.rtl else 0)
        format_.setRightMargin(0 if self.rtl else rest)
        format_.setTopMargin(self.length(GAP))
        fixed = QTextLength(QTextLength.Type.FixedLength, line)
        format_.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, fixed)

    # Words

    def chars(
        self, style: str, *, strong: bool = False, emphasis: bool = False, marked: bool = False, link: str = ""
    ) -> QTextCharFormat:
        """Return the format of words in a paragraph of a style."""
        key = ("text", style, strong, emphasis, marked, link)
        found = self._chars.get(key)
        if found is None:
            look = self._template.looks[style.casefold()]
            found = self._of_look(look, strong=strong, emphasis=emphasis)
            if marked:
                found.setBackground(QColor(PAPER["mark"]))
                found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            if link:
                of_links = self._template.looks[LINK.casefold()]
                found.setAnchor(True)
                found.setAnchorHref(link)
                found.setToolTip(link)
                if not link.startswith("#"):
                    found.setForeground(QColor(f"#{of_links.colour or '0563C1'}"))
                    found.setFontUnderline(of_links.underline)
            self._chars[key] = found
        return found

    def note_number(self, style: str) -> QTextCharFormat:
        """Return the format of the number of a footnote in a paragraph of a style."""
        key = ("note", style)
        if key not in self._chars:
            format_ = self._of_look(self._template.looks[style.casefold()])
            if self._template.looks[NOTE_MARK.casefold()].superscript:
                format_.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            self._chars[key] = format_
        return self._chars[key]

    def _eastern(self, words: QTextCharFormat) -> QTextCharFormat:
        """Return a format of words with the Chinese font first."""
        format_ = QTextCharFormat(words)
        families: list[str] = words.fontFamilies()
        latin = [family for family in families[:1] + list(_ALIKE.values()) if family in families]
        format_.setFontFamilies([*(family for family in families if family not in latin), *latin])
        return format_

    def _of_look(self, look: Look, *, strong: bool = False, emphasis: bool = False) -> QTextCharFormat:
        complex_ = self._script == "arabic"
        upright = self._script in ("arabic", "han")  # these scripts have no italics; see app/ooxml/template.py
        bold = strong or (look.complex_bold if complex_ else look.bold)
        italic = emphasis or (not upright and look.italic)
        format_ = QTextCharFormat()
        families = [look.complex, look.latin] if complex_ else [look.latin, look.eastern]
        alike = [_ALIKE[family] for family in families if family in _ALIKE]
        format_.setFontFamilies(list(dict.fromkeys([*families, *alike, *_OF_SCRIPT.get(self._script, ())])))
        format_.setFontPointSize(max((look.complex_size if complex_ else look.size) * self._zoom, 1.0))
        format_.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        format_.setFontItalic(italic)
        format_.setForeground(QColor(f"#{look.colour}" if look.colour else PAPER["ink"]))
        if look.spread and not complex_:  # spread letters break Arabic words
            format_.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            format_.setFontLetterSpacing(self.length(look.spread))
        return format_

    def write(self, cursor: QTextCursor, items: Items, style: str, *, strong: bool = False) -> None:
        """Write the words of a paragraph."""
        for item in items:
            match item:
                case Span(text):
                    format_ = self.chars(
                        style,
                        strong=item.strong or strong,
                        emphasis=item.emphasis,
                        marked=item.marked,
                        link=item.link or "",
                    )
                    for words, eastern in self._pieces(item, text):
                        cursor.insertText(words, self._eastern(format_) if eastern else format_)
                case NoteMark(number):
                    cursor.insertText(str(number), self.note_number(style))
                case LineBreak():
                    cursor.insertText(_BREAK, self.chars(style))

    def _pieces(self, span: Span, text: str) -> Iterator[tuple[str, bool]]:
        """Cut words where the font changes; signs that would begin a paragraph become blanks."""
        line = " ".join(text.splitlines()) if len(text.splitlines()) > 1 else text.replace("\t", " ")
        if self._script != "han" or span.language:
            yield line, False
            return
        for index, piece in enumerate(_EASTERN.split(line)):
            if piece:
                yield piece, bool(index % 2)

    def write_line(self, cursor: QTextCursor, line: Line) -> None:
        """Write a paragraph into the empty block of a cursor."""
        cursor.setBlockFormat(self.block(line))
        words = self.chars(line.style)
        cursor.setBlockCharFormat(words)
        if line.mark:
            cursor.insertText(f"{line.mark}\t", words)
        if line.note:
            cursor.insertText(str(line.note), self.note_number(line.style))
            cursor.insertText(" ", words)
        self.write(cursor, line.items, line.style)

    # Tables

    def write_grid(self, cursor: QTextCursor, grid: Grid) -> None:
        """Write a table into the empty block of a cursor; an empty block stays before it and behind it."""
        tiny = self.tiny()
        cursor.setBlockFormat(tiny)
        page = self._template.page
        width = page.width - page.left - page.right
        format_ = QTextTableFormat()
        format_.setBorderCollapse(True)
        format_.setBorder(1)
        format_.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        format_.setBorderBrush(QBrush(QColor(PAPER["ink"])))
        format_.setCellSpacing(0)
        format_.setCellPadding(0)
        format_.setHeaderRowCount(1)
        format_.setLeftMargin(self.length(width - grid.indent - sum(grid.widths) if self.rtl else grid.indent))
        widths = grid.widths[::-1] if self.rtl else grid.widths
        constraints = [QTextLength(QTextLength.Type.FixedLength, self.length(one)) for one in widths]
        format_.setColumnWidthConstraints(constraints)
        table = cursor.insertTable(len(grid.rows), len(widths), format_)
        block = self._block(self._template.looks[grid.style.casefold()], None)
        padded = QTextTableCellFormat()
        padded.merge(self.chars(grid.style))
        padded.setLeftPadding(self.length(_CELL))
        padded.setRightPadding(self.length(_CELL))
        for row, cells in enumerate(grid.rows):
            for column, cell in enumerate(cells[::-1] if self.rtl else cells):  # Qt does not mirror tables
                table.cellAt(row, column).setFormat(padded)  # which is the format of its block too
                inner = table.cellAt(row, column).firstCursorPosition()
                inner.setBlockFormat(block)
                self.write(inner, cell, grid.style, strong=row == 0)

    def tiny(self) -> QTextBlockFormat:
        """Return the format of a block that is not seen."""
        format_ = QTextBlockFormat()
        format_.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return format_

    # Headers

    def write_head(self, cursor: QTextCursor, draft: str, lines: tuple[HeadLine, ...]) -> None:
        """Write the header of a sheet, each line a block with another behind it; pictures are the document's own."""
        if draft:
            look = self._template.looks[DRAFT.casefold()]
            cursor.setBlockFormat(self._block(look, None))
            cursor.insertText(draft, self._of_look(look))
            cursor.insertBlock()
        for line in lines:
            cursor.setBlockFormat(self._block(line.look, None))
            words = self._of_look(line.look)
            cursor.setBlockCharFormat(words)
            for piece in line.pieces:
                if isinstance(piece, Picture):
                    self._picture(cursor, piece)
                else:
                    cursor.insertText(piece.replace("\n", _BREAK), words)
            cursor.insertBlock()

    def _picture(self, cursor: QTextCursor, picture: Picture) -> None:
        image = QImage.fromData(picture.data)
        if image.isNull():  # of a kind Qt does not read
            return
        url = f"letterhead:{hash(picture.data)}"
        cursor.document().addResource(3, QUrl(url), image)  # 3: an image
        format_ = QTextImageFormat()
        format_.setName(url)
        format_.setWidth(self.length(picture.width))
        format_.setHeight(self.length(picture.height))
        cursor.insertImage(format_)


def span_of(unit: Unit) -> int:
    """Return how many blocks of a document a unit takes: cells, and the empty blocks around a table."""
    return 1 if isinstance(unit, Line) else 2 + sum(len(row) for row in unit.rows)
