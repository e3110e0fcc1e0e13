"""The list of letters: which ones, in which order, by filters and words; rows are read as they come into sight."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, case, extract, func, literal, or_, select

from app.model.letter import OTHER_ACTOR
from app.records.records import Records
from app.searching.folding import fold
from app.workspace.rows import ALL, Filter, Listed, Status, conditions, listed
from app.workspace.store import Store
from app.workspace.tables import letter as letters_table
from app.workspace.tables import letter_mandate

Column = Literal[
    "reference",
    "addressee",
    "title",
    "status",
    "date",
    "response_due",
    "type",
    "mandates",
    "languages",
    "changed",
]
STATUSES: tuple[Status, ...] = ("draft", "referenced", "sent", "answered")

Finder = Callable[[str], list[str] | None]
"""Finds letters by words in all their texts: their ids, the best first; None where nothing is indexed."""

_AT_ONCE = 500
"""Ids in one query."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be listed.

    Attributes:
        words: all of which a letter has. What is not indexed yet is found by title, reference and addressee.
        column: by which is ordered; None: what fits the words best comes first.
        language: in which States and mandates are named, for their order.
    """

    filter: Filter = ALL
    words: str = ""
    column: Column | None = "changed"
    descending: bool = True
    language: str = "en"


class Values(msgspec.Struct, frozen=True, kw_only=True):
    """What the letters of a workspace have, for filters to choose from; years newest first."""

    statuses: tuple[Status, ...]
    types: tuple[str, ...]
    addressees: tuple[str, ...]
    mandates: tuple[str, ...]
    languages: tuple[str, ...]
    years: tuple[int, ...]


class Lists:
    """Lists the letters of a workspace.

    Attributes:
        finder: looks for words in the whole text of letters; None: there is none.
    """

    def __init__(self, store: Store, records: Records, finder: Finder | None = None) -> None:
        self._store = store
        self._records = records
        self.finder = finder

    def ids(self, asked: Asked) -> list[str]:
        """Return the ids of the letters asked for, in order."""
        wanted = conditions(asked.filter)
        if not asked.words.strip():
            return self._found(wanted, asked)
        here = [self._has(word) for word in asked.words.split()]
        best = self.finder(asked.words) if self.finder is not None else None
        if best is None:
            return self._found([*wanted, *here], asked)
        new = self._found([*wanted, *here, letters_table.c.revision != letters_table.c.indexed], asked)
        places = {id: place for place, id in enumerate(dict.fromkeys([*best, *new]))}
        found = [id for id in self._found(wanted, asked) if id in places]
        return sorted(found, key=places.__getitem__) if asked.column is None else found

    def _found(self, wanted: list[ColumnElement[bool]], asked: Asked) -> list[str]:
        query = select(letters_table.c.id).where(*wanted).order_by(*self._order(asked))
        with self._store.reading() as connection:
            return list(connection.execute(query).scalars())

    def rows(self, ids: Sequence[str]) -> dict[str, Listed]:
        """Return letters by id; one that is no longer there is left out."""
        found: dict[str, Listed] = {}
        with self._store.reading() as connection:
            for start in range(0, len(ids), _AT_ONCE):
                query = select(letters_table).where(letters_table.c.id.in_(ids[start : start + _AT_ONCE]))
                found.update((row.id, listed(row)) for row in connection.execute(query))
        return found

    def count(self) -> tuple[int, int]:
        """Return how many letters there are, and how many of them are in the archive."""
        query = select(func.count(), func.count().filter(letters_table.c.archived))
        with self._store.reading() as connection:
            every, archived = connection.execute(query.select_from(letters_table)).one()
        return every, archived

    def values(self) -> Values:
        """Return what the letters there are have."""
        columns = letters_table.c
        with self._store.reading() as connection:

            def distinct(column: ColumnElement[Any]) -> list[Any]:
                return [one for one in connection.execute(select(column).distinct()).scalars() if one is not None]

            statuses = distinct(columns.status)
            return Values(
                statuses=tuple(one for one in STATUSES if one in statuses),
                types=tuple(sorted(distinct(columns.type))),
                addressees=tuple(sorted(distinct(columns.addressee))),
                mandates=tuple(sorted(distinct(letter_mandate.c.mandate))),
                languages=tuple(sorted({code for each in distinct(columns.languages) for code in each.split()})),
                years=tuple(sorted({int(year) for year in distinct(extract("year", columns.date))}, reverse=True)),
            )

    def latest_of(self, who: str) -> Listed | None:
        """Return the letter that somebody changed last; None if there is none."""
        mine = select(letters_table).where(letters_table.c.changed_by == who)
        with self._store.reading() as connection:
            row = connection.execute(mine.order_by(letters_table.c.changed_at.desc()).limit(1)).first()
        return listed(row) if row is not None else None

    # Inside

    def _order(self, asked: Asked) -> list[ColumnElement[Any]]:
        columns, down = letters_table.c, asked.descending
        keys: list[ColumnElement[Any]]
        match asked.column:
            case "reference":  # by addressee, year and number; a longer one of the same year has the higher number
                length = func.length(columns.reference)
                year = func.substr(columns.reference, length - 3)
                keys = [columns.addressee, year, length, columns.reference]
            case "addressee":
                keys = [self._place(self.addressees_by_name(asked.language), columns.addressee)]
            case "mandates":
                lead = func.substr(columns.mandates, 1, self._position(columns.mandates + " ", literal(" ")) - 1)
                keys = [self._place(self.mandates_by_name(), lead)]
            case "status":
                keys = [case({one: place for place, one in enumerate(STATUSES)}, value=columns.status)]
            case "title":
                keys = [func.lower(columns.title)]
            case "date" | "response_due" | "type" | "languages":
                keys = [columns[asked.column]]
            case "changed" | None:
                keys = [columns.changed_at]
        ordered = [(key.desc() if down else key.asc()).nulls_last() for key in keys]
        return [*ordered, columns.changed_at.desc(), columns.id]

    def addressees_by_name(self, language: str) -> list[str]:
        """Return the codes of all addressees as a list orders them by name."""
        names = {code: fold(self._records.state_name(code, language).short) for code in self._records.states}
        return [*sorted(names, key=names.__getitem__), OTHER_ACTOR]

    def mandates_by_name(self) -> list[str]:
        """Return the keys of all mandates as letters order them."""
        return sorted(self._records.mandates, key=lambda key: fold(self._records.mandate(key).sort_keyword))

    def _place(self, order: list[str], column: ColumnElement[Any]) -> ColumnElement[Any]:
        """Return the place of a code in an order; found in one string, which is quicker than two hundred cases."""
        return self._position(literal(f" {' '.join(order)} "), literal(" ") + column + literal(" "))

    def _position(self, text: ColumnElement[Any], part: ColumnElement[Any]) -> ColumnElement[Any]:
        return func.strpos(text, part) if self._store.kind == "postgresql" else func.instr(text, part)

    def _has(self, word: str) -> ColumnElement[bool]:
        columns, folded = letters_table.c, fold(word)
        records = self._records
        named = [
            code
            for code in records.states
            if any(folded in fold(records.state_name(code, language).short) for language in records.languages)
        ]
        return or_(
            columns.title.icontains(word, autoescape=True),
            columns.reference.icontains(word, autoescape=True),
            columns.addressee.in_(named),
            columns.addressee == word.upper(),
        )


def is_overdue(row: Listed, today: dt.date) -> bool:
    """Tell whether a letter that was sent should have been answered by now."""
    return row.status == "sent" and row.response_due is not None and row.response_due < today
