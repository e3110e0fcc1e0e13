"""What a search shows: the title and a stretch of the text, with the words that were asked for marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

import msgspec

from app.searching.catalogue import Row
from app.searching.documents import Kind
from app.searching.folding import fold_in_place
from app.searching.marks import Span, asked, marks
from app.searching.places import MOST, Places
from app.searching.query import Unit
from app.searching.shortforms import Shorten

LENGTH = 200
"""Letters of an excerpt, more or less: it begins and ends between words."""

_BEFORE = 40
"""Letters shown before the first word that was asked for."""

_LONGEST_CLOSE_LOOK = 20_000


class Excerpt(msgspec.Struct, frozen=True):
    """A stretch of a text as it is written.

    Attributes:
        start: its place in the whole text.
        marks: beginning and end of what was asked for, counted within `text`, in order.
    """

    text: str
    start: int = 0
    marks: tuple[Span, ...] = ()


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A document that was found.

    Attributes:
        key: of the clause or question; the id of the letter.
        title: whole, with its marks.
        used: in how many letters a clause or question is.
    """

    kind: Kind
    key: str
    language: str
    title: Excerpt
    excerpt: Excerpt
    used: int


class Shown:
    """Makes hits of what a query found."""

    def __init__(self, units: Sequence[Unit], shorten: Shorten) -> None:
        self._asked = asked(units)
        self._shorten = shorten.narrowed(self._asked)
        self._places = [Places(unit, shorten) for unit in units]

    def hit(self, row: Row, title: str, text: str) -> Hit:
        """Return a document as it is shown."""
        return Hit(
            kind=cast(Kind, row.kind),
            key=row.key,
            language=row.language,
            title=Excerpt(title, 0, marks(title, self._asked, self._shorten)),
            excerpt=self._excerpt(text),
            used=-row.disuse,
        )

    def _excerpt(self, text: str) -> Excerpt:
        begin, end = _between_words(text, max(0, self._place(text) - _BEFORE))
        shown = text[begin:end]
        return Excerpt(shown, begin, marks(shown, self._asked, self._shorten))

    def _place(self, text: str) -> int:
        """Return where the stretch of a text begins that has the most words of the query; 0 if it has none."""
        if not self._places or len(text) <= LENGTH:
            return 0
        folded = fold_in_place(text)
        places = [(place, number) for number, one in enumerate(self._places) for place in one.find(folded)]
        if not places and len(text) <= _LONGEST_CLOSE_LOOK:
            found = marks(text, self._asked, self._shorten)
            return found[0][0] if found else 0
        return _richest(sorted(places))


def _richest(places: Sequence[tuple[int, int]]) -> int:
    """Return the place from which on the most different words stand within an excerpt; the first such."""
    best, most = 0, 0
    for number, (place, _) in enumerate(places):
        near = {unit for there, unit in places[number : number + MOST] if there - place < LENGTH - _BEFORE}
        if len(near) > most:
            best, most = place, len(near)
    return best


def _between_words(text: str, begin: int) -> tuple[int, int]:
    """Return beginning and end of an excerpt from about a place on, moved to blanks if there are any near."""
    if begin:
        blank = re.compile(r"\s").search(text, begin, begin + _BEFORE // 2)
        begin = blank.end() if blank else begin
    end = min(begin + LENGTH, len(text))
    if end < len(text):
        blank_before = max(text.rfind(" ", end - _BEFORE // 2, end), text.rfind("\n", end - _BEFORE // 2, end))
        end = blank_before if blank_before > begin else end
    return begin, end
