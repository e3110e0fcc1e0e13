"""What Qt's formats hold of nodes, and how that looks. The properties are the truth; looks only follow from them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from app.text.canonical import Style
from app.text.lines import Kind, Level

_FIRST = int(QTextFormat.Property.UserProperty.value)
STRONG, EMPHASIS, CHECK, LINK, ATOM, LABEL, NAME, PATH, KIND, CELL = range(_FIRST + 1, _FIRST + 11)
"""Properties. LABEL (of a footnote mark) and NAME (of a field) stand on text that is one unit: ATOM, a number of its
own, keeps two that adjoin apart. PATH and KIND ("", "2", "3") stand on blocks, CELL on those of tables."""

PLAIN = Style(False, False, False, None)

_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SUPERSCRIPT = str.maketrans("0123456789", _DIGITS)
RAISED = frozenset(_DIGITS)

_CODES: dict[str, Kind] = {"q": "quote", "b": "bullet", "n": "number", "f": "note"}
_LETTERS = {kind: letter for letter, kind in _CODES.items()}


def write_path(path: tuple[Level, ...]) -> str:
    """Write a path as a block's property: a capital begins a container."""
    words = []
    for level in path:
        letter = _LETTERS[level.kind]
        if level.begins:
            tail = level.label if level.kind == "note" else "" if level.start is None else str(level.start)
            letter = f"{letter.upper()}{tail}"
        words.append(letter)
    return " ".join(words)


def read_path(written: str) -> tuple[Level, ...]:
    """Read what `write_path` wrote."""
    return tuple(_level(word) for word in written.split())


def _level(word: str) -> Level:
    kind, tail = _CODES[word[0].lower()], word[1:]
    if kind == "note":
        return Level(kind, word[0].isupper(), label=tail)
    return Level(kind, word[0].isupper(), int(tail) if tail else None)


def style_of_format(form: QTextCharFormat) -> Style:
    """Return the marks that stand in a format."""
    link = form.property(LINK)
    return Style(
        bool(form.property(STRONG)),
        bool(form.property(EMPHASIS)),
        bool(form.property(CHECK)),
        link[1:] if isinstance(link, str) else None,
    )


class Looks:
    """Makes formats.

    Args:
        colours: by role.
    """

    def __init__(self, colours: dict[str, str]) -> None:
        self._colours = {role: QColor(colour) for role, colour in colours.items()}
        self._atoms = 0
        self._made: dict[tuple[Style, str], QTextCharFormat] = {}

    def wear(self, colours: dict[str, str]) -> None:
        """Take other colours; what was made before keeps its own."""
        self._colours = {role: QColor(colour) for role, colour in colours.items()}
        self._made.clear()

    def colour(self, role: str) -> QColor:
        return self._colours[role]

    def char(self, style: Style, kind: str) -> QTextCharFormat:
        """Make the format of words in a block of a kind: "" (a paragraph), "2", "3" (headings), "head" (of a table)."""
        made = self._made.get((style, kind))
        if made is None:
            made = self._made[style, kind] = self._char(style, kind)
        return QTextCharFormat(made)

    def _char(self, style: Style, kind: str) -> QTextCharFormat:
        form = QTextCharFormat()
        weight = QFont.Weight.Normal if not kind else QFont.Weight.DemiBold
        if style.strong:
            form.setProperty(STRONG, True)
            weight = QFont.Weight.Black if kind else QFont.Weight.Bold
        form.setFontWeight(weight)
        if kind == "2":
            form.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        if style.emphasis:
            form.setProperty(EMPHASIS, True)
            form.setFontItalic(True)
        if style.link is not None:
            form.setProperty(LINK, f"={style.link}")  # Qt takes an empty word for none
            form.setForeground(self._colours["accent"])
            form.setFontUnderline(True)
            form.setToolTip(style.link)
        if style.check:
            form.setProperty(CHECK, True)
            form.setBackground(self._colours["mark"])
            form.setUnderlineColor(self._colours["text"])
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        return form

    def mark(self, label: str, kind: str) -> QTextCharFormat:
        """Make the format of a footnote mark."""
        form = self.char(PLAIN, kind)
        form.setProperty(ATOM, self._next())
        form.setProperty(LABEL, label)
        form.setForeground(self._colours["accent"])
        form.setBackground(self._colours["info"])
        return form

    def field(self, name: str, style: Style, kind: str) -> QTextCharFormat:
        """Make the format of a field."""
        form = self.char(style, kind)
        form.setProperty(ATOM, self._next())
        form.setProperty(NAME, name)
        form.setBackground(self._colours["info"])
        form.setForeground(self._colours["accent"])
        return form

    def anew(self, form: QTextCharFormat, style: Style, kind: str) -> QTextCharFormat:
        """Make a format like another, with other marks or in a block of another kind."""
        label, name = form.property(LABEL), form.property(NAME)
        if isinstance(label, str):
            return self.mark(label, kind)
        return self.field(name, style, kind) if isinstance(name, str) else self.char(style, kind)

    def _next(self) -> int:
        self._atoms += 1
        return self._atoms

    def block(self, path: tuple[Level, ...], kind: str, em: float) -> QTextBlockFormat:
        """Make the format of a block.

        Args:
            em: height of a line in pixels.
        """
        form = QTextBlockFormat()
        form.setProperty(PATH, write_path(path))
        form.setProperty(KIND, kind)
        form.setIndent(len(path))
        form.setHeadingLevel(int(kind or 0))
        form.setTopMargin(em * (0.7 if kind else 0.0))
        form.setBottomMargin(em * (0.2 if kind or (path and path[-1].kind in ("bullet", "number")) else 0.45))
        form.setLineHeight(118, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        return form

    def cell(self) -> QTextBlockFormat:
        """Make the format of the block in a cell."""
        form = QTextBlockFormat()
        form.setProperty(CELL, True)
        return form

    def table(
        self, path: tuple[Level, ...], columns: int, em: float, direction: Qt.LayoutDirection
    ) -> QTextTableFormat:
        """Make the format of a table."""
        form = QTextTableFormat()
        form.setProperty(PATH, write_path(path))
        form.setHeaderRowCount(1)
        form.setBorder(1)
        form.setBorderBrush(QBrush(self._colours["line"]))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setCellPadding(em * 0.25)
        form.setCellSpacing(0)
        form.setTopMargin(em * 0.2)
        form.setBottomMargin(em * 0.5)
        inset = em * 1.6 * len(path)
        if direction == Qt.LayoutDirection.RightToLeft:
            form.setRightMargin(inset)
        else:
            form.setLeftMargin(inset)
        form.setLayoutDirection(direction)
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        form.setColumnWidthConstraints([share] * columns)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return form
