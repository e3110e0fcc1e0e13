"""The sheets of a letter as a page shows them: what stands on each, and what changed since it was last shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import msgspec

from app.export.marks import Marks
from app.export.roles import CELL
from app.export.shapes import shape, table_place
from app.export.template import Template
from app.model.document import Block, Document, Items, NoteMark, Section, Table
from app.ooxml.wml import Indents
from app.session.places import place_of


class Line(msgspec.Struct, frozen=True, gc=False):
    """A paragraph of a sheet.

    Attributes:
        role: what it is; "separator" for the line above the footnotes.
        style: the paragraph style of the template.
        mark: number or bullet before it; `note` the number of a footnote that begins with it, 0 for none.
        indents: where they are not the style's.
        gap: whether it stands below a table.
    """

    role: str
    style: str
    items: Items = ()
    mark: str = ""
    note: int = 0
    indents: Indents | None = None
    gap: bool = False


class Grid(msgspec.Struct, frozen=True, gc=False):
    """A table of a sheet: indent and columns in twentieths of a point."""

    role: str
    style: str
    rows: tuple[tuple[Items, ...], ...]
    widths: tuple[int, ...]
    indent: int


Unit = Line | Grid


class Origin(msgspec.Struct, frozen=True, gc=False):
    """Where a unit comes from.

    Attributes:
        place: as findings name places.
        paragraph: which block of the text at that place it is, from 0: a paragraph, heading, item or whole table;
            -1 for standard text and for footnotes.
    """

    place: str
    paragraph: int = -1


class Sheet(msgspec.Struct, frozen=True, gc=False):
    """A sheet: the letter, the annex or a further annex.

    Attributes:
        name: letter, annex, appendix_1 and so on.
        origins: one for each unit.
        sections: names of the sections that begin on it, by the index of their first unit.
    """

    name: str
    units: tuple[Unit, ...]
    origins: tuple[Origin, ...]
    sections: dict[str, int]


class Edit(NamedTuple):
    """Units `start` to `end` of what was shown become `units`."""

    start: int
    end: int
    units: tuple[Unit, ...]


class Landmark(NamedTuple):
    """What tells a unit apart in every language: place, block of the text, role, and which of the same."""

    place: str
    paragraph: int
    role: str
    number: int


def landmarks(laid: Sequence[Sheet], language: str) -> list[list[Landmark]]:
    """Return the landmark of each unit of each sheet, by which it is found again in another language."""
    counts: Counter[tuple[str, int, str]] = Counter()
    found: list[list[Landmark]] = []
    for sheet in laid:
        found.append([])
        for unit, origin in zip(sheet.units, sheet.origins, strict=True):
            key = (origin.place.replace(f"text.{language}.", "text."), origin.paragraph, unit.role)
            counts[key] += 1
            found[-1].append(Landmark(*key, counts[key]))
    return found


def sheets(document: Document, template: Template) -> list[Sheet]:
    """Lay a document out on sheets: each annex begins a new one, footnotes stand at the foot of theirs.

    Raises:
        AppError: an outline asks for a role there is none of.
    """
    layer = _Layer(document, template)
    return [layer.sheet(name, sections) for name, sections in _split(document)]


def _split(document: Document) -> Iterator[tuple[str, list[Section]]]:
    name, gathered = "letter", list[Section]()
    for section in document.sections:
        first = section.blocks[0] if section.blocks else None
        if isinstance(first, Block) and first.role == "annex_label":
            yield name, gathered
            name, gathered = section.name, []
        gathered.append(section)
    yield name, gathered


class _Layer:
    """Lays out one document, counting its lists."""

    def __init__(self, document: Document, template: Template) -> None:
        self._document = document
        self._template = template
        self._marks = Marks(document)
        self._notes = {note.number: note for note in document.notes}
        self._paragraphs: dict[str, int] = {}

    def sheet(self, name: str, sections: list[Section]) -> Sheet:
        units: list[Unit] = []
        origins: list[Origin] = []
        begun: dict[str, int] = {}
        for section in sections:
            begun[section.name] = len(units)
            for block in section.blocks:
                units.append(self._unit(block, gap=bool(units) and isinstance(units[-1], Grid)))
                origins.append(self._origin(section.name, block.source))
        numbers = [number for unit in units for number in _marks_in(unit)]
        places = {
            number: origin.place for unit, origin in zip(units, origins, strict=True) for number in _marks_in(unit)
        }
        if numbers:
            units.append(Line("separator", "footnote text"))
            origins.append(Origin(""))
        for number in numbers:
            for unit in self._note(number):
                units.append(unit)
                origins.append(Origin(places[number]))
        return Sheet(name, tuple(units), tuple(origins), begun)

    def _origin(self, section: str, source: str) -> Origin:
        place = place_of(section, source, self._document.language)
        if not source:
            return Origin(place)
        paragraph = self._paragraphs.get(source, 0)
        self._paragraphs[source] = paragraph + 1
        return Origin(place, paragraph)

    def _unit(self, block: Block | Table, *, gap: bool = False, note: int = 0) -> Unit:
        if isinstance(block, Table):
            indent, widths = table_place(block, self._template)
            return Grid(block.role, CELL, block.rows, tuple(widths), indent)
        style, indents = shape(block, self._template)
        mark = self._marks.mark(block.listed) if block.listed is not None else ""
        return Line(block.role, style, block.items, mark, note, indents, gap)

    def _note(self, number: int) -> list[Unit]:
        """Return the paragraphs of a footnote: its number stands before the words of the first."""
        note = self._notes.get(number)
        blocks = note.blocks if note else ()
        first = blocks[0] if blocks else None
        if isinstance(first, Block) and first.listed is None:
            return [self._unit(first, note=number), *(self._unit(block) for block in blocks[1:])]
        return [self._unit(Block("note", ()), note=number), *(self._unit(block) for block in blocks)]


def _marks_in(unit: Unit) -> Iterator[int]:
    cells = (unit.items,) if isinstance(unit, Line) else (cell for row in unit.rows for cell in row)
    for items in cells:
        for item in items:
            if isinstance(item, NoteMark):
                yield item.number


def edits(shown: Sequence[Unit], wanted: Sequence[Unit]) -> list[Edit]:
    """Return what leads from the units shown to those wanted, from the end to the beginning.

    Units that stay are not touched; where as many come as go, each is an edit of its own.
    """
    start = 0
    while start < min(len(shown), len(wanted)) and shown[start] == wanted[start]:
        start += 1
    behind = 0
    while behind < min(len(shown), len(wanted)) - start and shown[-1 - behind] == wanted[-1 - behind]:
        behind += 1
    old, new = list(shown[start : len(shown) - behind]), list(wanted[start : len(wanted) - behind])
    if len(old) == len(new):
        found = [Edit(start + at, start + at + 1, (new[at],)) for at in range(len(old)) if old[at] != new[at]]
    else:
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        found = [edit for code in matcher.get_opcodes() if code[0] != "equal" for edit in _edit(start, new, *code[1:])]
    return found[::-1]


def _edit(start: int, new: list[Unit], old_from: int, old_to: int, new_from: int, new_to: int) -> Iterator[Edit]:
    pairs = min(old_to - old_from, new_to - new_from)
    for at in range(pairs):
        yield Edit(start + old_from + at, start + old_from + at + 1, (new[new_from + at],))
    if old_to - old_from != new_to - new_from:
        yield Edit(start + old_from + pairs, start + old_to, tuple(new[new_from + pairs : new_to]))
