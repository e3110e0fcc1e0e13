"""Mandates by any word of their titles, in any language, by key or by who holds them; held in memory."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from app.errors import AppError
from app.model.mandate import Mandate
from app.records.answers import title_at
from app.records.records import Records
from app.searching.folding import fold
from app.searching.query import Unit, parse
from app.searching.words import TOKEN, lexemes

_TITLE, _HOLDER, _PAST = range(3)
"""Where a word stands, the best first: key, keyword and title; who holds it; titles and holders of the past."""

_WORST = 3


class MandateHit(msgspec.Struct, frozen=True):
    """A mandate that was found.

    Attributes:
        why: the title in another language, or the name, in which the words stand; "" where the title shown has them.
    """

    key: str
    title: str
    why: str
    ended: bool


class _Line(msgspec.Struct, frozen=True):
    """A text by which a mandate is found, and the folded words of it, each after a line break."""

    text: str
    rank: int
    words: str


class _Indexed(msgspec.Struct, frozen=True):
    mandate: Mandate
    ended: bool
    title: str
    lines: tuple[_Line, ...]


class MandateIndex:
    """The mandates there are on a day.

    Attributes:
        faults: mandates whose data cannot be read, and why.
    """

    def __init__(self, records: Records, language: str, today: dt.date) -> None:
        """Read all mandates.

        Args:
            language: of the titles shown; English where there is none in it.
        """
        self.faults: dict[str, AppError] = {}
        self._mandates: dict[str, _Indexed] = {}
        by_word: dict[str, set[str]] = defaultdict(set)
        for key in records.mandates:
            try:
                mandate = records.mandate(key)
            except AppError as error:
                self.faults[key] = error
                continue
            indexed = self._mandates[key] = _index(mandate, language, today)
            for line in indexed.lines:
                for word in line.words.split():
                    by_word[word].add(key)
        self._by_word = dict(by_word)
        self._words = sorted(by_word)

    @property
    def keys(self) -> list[str]:
        """All mandates, by their titles; those that ended last."""
        return sorted(self._mandates, key=self._order)

    def hit(self, key: str) -> MandateHit:
        """Return a mandate as if it were found by its title."""
        one = self._mandates[key]
        return MandateHit(key, one.title, "", one.ended)

    def find(self, query: str) -> list[MandateHit]:
        """Return the mandates that have all words of a query as beginnings, the best first; all, if it has none."""
        units = parse(query)
        found: set[str] | None = None
        for unit in units:
            having = self._having(unit)
            found = having if found is None else found & having
        if found is None:
            return [self.hit(key) for key in self.keys]
        ranked = [(*self._rank(key, units), key) for key in found]
        ranked.sort(key=lambda one: (one[0], self._order(one[2])))
        return [MandateHit(key, self._mandates[key].title, why, self._mandates[key].ended) for _, why, key in ranked]

    def _order(self, key: str) -> tuple[bool, str, str]:
        one = self._mandates[key]
        return one.ended, one.mandate.sort_keyword.casefold(), key

    def _having(self, unit: Unit) -> set[str]:
        ways = dict.fromkeys((*unit.ways, *unit.loosest))
        return set().union(*(set.intersection(*map(self._beginning, way)) for way in ways if way))

    def _beginning(self, word: str) -> set[str]:
        found: set[str] = set()
        for place in range(bisect_left(self._words, word), len(self._words)):
            if not self._words[place].startswith(word):
                break
            found |= self._by_word[self._words[place]]
        return found

    def _rank(self, key: str, units: Iterable[Unit]) -> tuple[int, str]:
        """Return how good a mandate found is, and the line that shows why."""
        one = self._mandates[key]
        best: tuple[int, str] | None = None
        for line in one.lines:
            if all(_has(line, unit) for unit in units) and (best is None or line.rank < best[0]):
                best = line.rank, "" if line.text in (one.title, "") else line.text
        return best or (_WORST, "")


def _has(line: _Line, unit: Unit) -> bool:
    return any(all(f"\n{word}" in line.words for word in way) for way in (*unit.ways, *unit.loosest))


def _index(mandate: Mandate, language: str, today: dt.date) -> _Indexed:
    answer = title_at(mandate, today)
    now = answer.value or mandate.titles[-1]
    shown = now.texts.get(language) or now.texts.get("en") or next(iter(now.texts.values()))
    found = {"": (_TITLE, f"{mandate.key.replace('_', ' ')} {mandate.sort_keyword}")}
    for title in (now, *mandate.titles):
        rank = _TITLE if title is now else _PAST
        for text in title.texts.values():
            for words in filter(None, (text.m, text.f)):
                found.setdefault(words, (rank, words))
    for place, holder in enumerate(reversed(mandate.holders)):
        rank = _HOLDER if place == 0 or (holder.ends is None and place < 5) else _PAST
        for name in (holder.name, *holder.names.values()):
            known = found.get(name)
            if known is None or known[0] > rank:
                found[name] = rank, f"{holder.name} {name}" if name != holder.name else name
    shown_line = found.pop(shown.m)
    lines = [(shown.m, shown_line), *found.items()]
    return _Indexed(
        mandate,
        answer.status == "ended",
        shown.m,
        tuple(_Line(text, rank, _words(words)) for text, (rank, words) in lines),
    )


def _words(text: str) -> str:
    return "".join(f"\n{word}" for token in TOKEN.findall(fold(text)) for word in lexemes(token))
