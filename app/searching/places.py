"""Where a long text has the words of a query, found quickly and nearly always: for choosing an excerpt.

What is marked in the excerpt is worked out exactly (app/searching/marks.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.searching.numerals import NUMERALS
from app.searching.query import Unit
from app.searching.shortforms import Shorten, numbered
from app.searching.words import is_han

MOST = 40
"""Places of a word that count."""

_MOST_NAMES = 30
_LONGEST_PARTICLES = 4
_PARTICLES = re.compile("[وف]?(?:لل|[بكل]?(?:ال)?)")
_ORDINAL = re.compile("第([0-9]+)(.?)")


class Places:
    """Finds a word of a query, or what it is the short form of."""

    def __init__(self, unit: Unit, shorten: Shorten) -> None:
        self._words = list(dict.fromkeys(word for way in unit.loosest for word in way))
        self._shorten = shorten
        self._names: list[re.Pattern[str]] | None = None

    def find(self, folded: str) -> list[int]:
        """Return places in a text folded in place, at most MOST."""
        found: list[int] = []
        for word in self._words:
            for place in _written(word, folded):
                found.append(place)
                if len(found) == MOST:
                    return found
        return found or self._named(folded)

    def _named(self, folded: str) -> list[int]:
        if self._names is None:
            names = [name for word in self._words if len(word) > 1 for name in self._shorten.full(word)[:_MOST_NAMES]]
            self._names = [re.compile(_phrase(name)) for name in dict.fromkeys(names)]
        return [match.start() for pattern in self._names if (match := pattern.search(folded))]


def _written(word: str, folded: str) -> Iterator[int]:
    """Return where a word begins in a text: also behind Arabic particles, and elided: l'enfant, for lenfant."""
    ordinal = _ORDINAL.fullmatch(word)
    if ordinal:
        pattern = rf"第\s?(?:{ordinal[1]}|[{NUMERALS}]+)\s?{re.escape(ordinal[2])}"
        yield from (match.start() for match in re.finditer(pattern, folded))
        return
    yield from (place for place in _all(word, folded) if is_han(word) or _begins(folded, place))
    for cut in (1, 2):
        if len(word) > cut + 2 and word[0].isascii() and word[:cut].isalpha():
            for place in _all(word[cut:], folded):
                if folded[place - 1 : place] in ("'", "-") and folded[place - 1 - cut : place - 1] == word[:cut]:
                    yield place - 1 - cut


def _all(word: str, folded: str) -> Iterator[int]:
    place = folded.find(word)
    while place >= 0:
        yield place
        place = folded.find(word, place + 1)


def _begins(folded: str, place: int) -> bool:
    """Tell whether a word begins at a place, or an Arabic one before it with nothing but particles."""
    begin = place
    while begin and place - begin <= _LONGEST_PARTICLES and folded[begin - 1].isalnum():
        begin -= 1
    return begin == place or _PARTICLES.fullmatch(folded, begin, place) is not None


def _phrase(name: str) -> str:
    if is_han(name):
        return numbered(name)
    words = [re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "") for word in name.split()]
    return r"\W+".join(words)
