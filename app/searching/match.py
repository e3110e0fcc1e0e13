"""Which documents have all words of a query, the best first: the same for every engine."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import chain
from operator import and_

from msgspec.structs import replace

from app.searching.catalogue import Catalogue, Row
from app.searching.documents import FILTER, TAGS, TEXT, TITLE, tag_word
from app.searching.formula import Formula, Source, Word, all_of, unit_formula
from app.searching.query import Unit

_HEAD = TITLE + TAGS
_ALL = TITLE + TAGS + TEXT

_KEPT = 300
"""Answers of an engine that are kept: while a query is typed, only its last word is new."""


class Answers:
    """What an engine answered about a catalogue, as sets. Of no use any more when either has changed."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._kept: OrderedDict[Formula, int] = OrderedDict()

    def knows(self, formula: Formula) -> bool:
        return formula in self._kept

    def having(self, formula: Formula, source: Source) -> int:
        """Return the documents that a formula describes."""
        found = self._kept.get(formula)
        if found is None:
            found = self._kept[formula] = self.catalogue.set_of(source.having(formula))
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(formula)
        return found


def allowed(
    answers: Answers,
    source: Source,
    kinds: Iterable[str] | None,
    language: str | None,
    tags: Iterable[str],
    lacking: str | None = None,
) -> int:
    """Return the documents among which is searched; None: all kinds, all languages. All of the tags must be there."""
    catalogue = answers.catalogue
    docs = catalogue.everything
    if kinds is not None:
        docs &= reduce(int.__or__, map(catalogue.of_kind, kinds), 0)
    if language is not None:
        docs &= catalogue.in_language(language)
    if lacking is not None:
        docs &= catalogue.lacking(lacking)
    for tag in tags:
        docs &= answers.having(Word(FILTER + tag_word(tag), whole=True), source)
    return docs


def find(
    units: Sequence[Unit],
    answers: Answers,
    source: Source,
    among: int,
    *,
    preferred: str | None,
    limit: int | None,
    offset: int = 0,
) -> list[Row]:
    """Return the documents that have all words, the best first, of each key the best one only.

    What has the words as they were typed comes before what has only other forms of them. A word in the title counts
    nought, in the tags one, in the text two: the least sum is best; of the same sum more words in the title, then more
    figures found whole, then the order of the catalogue. What is draft or retired comes after all others. Of several
    languages equally good the preferred one is shown, else the record's first.
    `offset` of the best are left out.
    """
    found: list[Row] = []
    seen: set[tuple[str, str]] = set()
    late = answers.catalogue.late
    parts = (_readings(units, answers, source, part) for part in (among & ~late, among & late) if part)
    for docs in chain.from_iterable(parts):
        for row in answers.catalogue.in_order(docs, preferred):
            if (row.kind, row.key) in seen:
                continue
            seen.add((row.kind, row.key))
            found.append(row)
            if limit is not None and len(found) == offset + limit:
                return found[offset:]
    return found[offset:]


def _readings(units: Sequence[Unit], answers: Answers, source: Source, among: int) -> Iterator[int]:
    """Return the documents that match, those equally good together: as typed, then by other forms of the words."""
    for docs in _classes(units, answers, source, among):
        among &= ~docs
        yield docs
    if any(unit.loose for unit in units):
        loose = [replace(unit, ways=unit.loosest) for unit in units]
        yield from _classes(loose, answers, source, among)


def _classes(units: Sequence[Unit], answers: Answers, source: Source, among: int) -> Iterator[int]:
    """Return the documents that match, those equally good together, the best first.

    What stands in titles is short to ask for: if it is enough for the caller, the texts are not asked for at all.
    """
    if not units:
        yield among
        return
    titles = [answers.having(unit_formula(unit, TITLE, whole=unit.figure), source) for unit in units]
    best = reduce(and_, titles, among)
    yield best
    matching = _matching(units, answers, source, among) & ~best
    if not matching:
        return
    heads = [answers.having(unit_formula(unit, _HEAD, whole=unit.figure), source) for unit in units]
    figures = [answers.having(unit_formula(unit, _ALL, whole=True), source) for unit in units if unit.figure]
    classes = [
        (by_title + by_head, by_title, docs)
        for by_title, titled in enumerate(_levels(matching, titles))
        for by_head, docs in enumerate(_levels(titled, heads))
    ]
    for _, _, docs in sorted(classes):
        yield from _levels(docs, figures)


def _matching(units: Sequence[Unit], answers: Answers, source: Source, among: int) -> int:
    """Return what has all words somewhere; if several are new, the engine puts them together, which is shorter."""
    formulas = [unit_formula(unit, _ALL) for unit in units]
    new = [formula for formula in formulas if not answers.knows(formula)]
    docs = reduce(and_, (answers.having(formula, source) for formula in formulas if formula not in new), among)
    return docs & answers.having(all_of(new), source) if new and docs else docs


def _levels(docs: int, sets: Sequence[int]) -> list[int]:
    """Part documents by how many of some sets they are not in: none, one, two …"""
    levels = [docs]
    for one in sets:
        missing = [0] * (len(levels) + 1)
        for number, level in enumerate(levels):
            inside = level & one
            missing[number] |= inside
            missing[number + 1] |= level ^ inside
        levels = missing
    return levels
