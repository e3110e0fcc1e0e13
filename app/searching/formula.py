"""What is asked of an engine: which documents have certain words. Each engine spells it its own way."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

import msgspec

from app.searching.query import Unit


class Word(msgspec.Struct, frozen=True, tag=True):
    """A word, with its place before it, as a beginning or `whole`."""

    lexeme: str
    whole: bool = False


class All(msgspec.Struct, frozen=True, tag=True):
    """Whatever has all of these; there is at least one."""

    parts: tuple[Formula, ...]


class Any(msgspec.Struct, frozen=True, tag=True):
    """Whatever has one of these; there is at least one."""

    parts: tuple[Formula, ...]


Formula = Word | All | Any


class Source(Protocol):
    """An engine, which knows the words of the documents."""

    def having(self, formula: Formula) -> Iterable[int]:
        """Return the numbers of the documents that a formula describes, in any order, each once or more often."""
        ...


def unit_formula(unit: Unit, places: str, *, whole: bool = False) -> Formula:
    """Describe what has a word of a query in one of some places."""
    ways = [
        _all([_any([Word(place + word, whole) for place in places]) for word in dict.fromkeys(way)])
        for way in unit.ways
    ]
    return _any(ways)


def all_of(formulas: Iterable[Formula]) -> Formula:
    """Describe what fits every one of some formulas."""
    return _all(list(formulas))


F = TypeVar("F", bound=Formula)


def _all(parts: list[F]) -> F | All:
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _any(parts: list[F]) -> F | Any:
    return parts[0] if len(parts) == 1 else Any(tuple(parts))
