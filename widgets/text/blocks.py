"""What stands in the blocks of a document: fragments, inlines, places. Places count UTF-16 units, as Qt does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from app.text.lines import Level
from app.text.nodes import Break, Field, Inline, Inlines, Mark, Run
from widgets.text.formats import ATOM, CELL, KIND, LABEL, NAME, PATH, PLAIN, RAISED, read_path, style_of_format

BREAK = "\u2028"
_UNIT = "\ufffc"
KEEP = QTextCursor.MoveMode.KeepAnchor


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) + sum(1 for char in text if char > "\uffff")


def clip(text: str, start: int, end: int) -> str:
    """Return the part of a text between two places in UTF-16 units."""
    if units(text) == len(text):
        return text[start:end]
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")


def path_of(block: QTextBlock) -> tuple[Level, ...]:
    """Return the containers a block stands in."""
    written = block.blockFormat().property(PATH)
    return read_path(written) if isinstance(written, str) else ()


def kind_of(block: QTextBlock) -> str:
    """Return what a block is: "" for a paragraph, "2" or "3" for a heading."""
    kind = block.blockFormat().property(KIND)
    return kind if isinstance(kind, str) else ""


def is_cell(block: QTextBlock) -> bool:
    """Tell whether a block is a cell of a table; Qt itself knows it only when an edit has ended."""
    return bool(block.blockFormat().property(CELL))


def fragments(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Return the stretches of one format: where each begins and ends in the document, and its format."""
    there = block.begin()
    while not there.atEnd():
        fragment = there.fragment()
        yield fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()
        there += 1


def atom_at(block: QTextBlock, place: int) -> tuple[int, int] | None:
    """Return where the footnote mark or field that holds the character behind a place begins and ends."""
    for start, end, form in fragments(block):
        if start <= place < end:
            return (start, end) if form.hasProperty(ATOM) else None
    return None


def words_of(block: QTextBlock) -> str:
    """Return the words of a block, with footnote marks and fields as signs that stand in no text."""
    text = block.text()
    if not any(form.hasProperty(ATOM) for _, _, form in fragments(block)):
        return text
    pieces = []
    there = block.begin()
    while not there.atEnd():
        fragment = there.fragment()
        there += 1
        words = fragment.text()
        pieces.append(_UNIT * len(words) if fragment.charFormat().hasProperty(ATOM) else words)
    return "".join(pieces)


def inlines_of_block(block: QTextBlock, start: int = 0, end: int | None = None) -> Inlines:
    """Read the inlines of a block, or of its part between two places counted from its beginning."""
    inlines: list[Inline] = []
    seen: set[int] = set()
    base = block.position()
    there = block.begin()
    while not there.atEnd():
        fragment = there.fragment()
        there += 1
        text = fragment.text()
        begins = fragment.position() - base
        if begins < start or (end is not None and begins + fragment.length() > end):
            text = clip(text, max(0, start - begins), max(0, (10**9 if end is None else end) - begins))
        if text:
            inlines += _inlines(text, fragment.charFormat(), seen)
    return tuple(inlines)


def _inlines(text: str, form: QTextCharFormat, seen: set[int]) -> list[Inline]:
    """Read one fragment. What got into a unit that is no part of it is text."""
    style = style_of_format(form)
    found: list[Inline] = []
    if form.hasProperty(ATOM):
        atom = int(form.property(ATOM) or 0)
        whole = atom not in seen
        seen.add(atom)
        label, name = form.property(LABEL), form.property(NAME)
        if isinstance(label, str):
            words = "".join(char for char in text if char not in RAISED)
            if whole and words != text:
                found.append(Mark(label))
            text, style = words, PLAIN
        elif isinstance(name, str) and f"{{{name}}}" in text:
            before, text = text.split(f"{{{name}}}", 1)
            if before:
                found.append(Run(before, *style))
            found.append(Field(name, *style))
    for index, piece in enumerate(text.split(BREAK)):
        if index:
            found.append(Break())
        if piece:
            found.append(Run(piece, *style))
    return found
