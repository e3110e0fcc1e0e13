"""The rows of the list of letters: what lists show, filter and order by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, or_, select

from app.editing.copies import CopyKind
from app.model.letter import Letter
from app.model.outline import Outline
from app.records.deadlines import publication_due, response_due
from app.text.plain import plain
from app.text.read import read
from app.workspace.tables import letter as letters_table
from app.workspace.tables import letter_mandate

Status = Literal["draft", "referenced", "sent", "answered"]
Order = Literal["changed", "date", "reference", "addressee", "response_due"]


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A letter as lists show it; dates None where there is none yet.

    Attributes:
        title: the beginning of its subject, in the original.
        copy_of, copy_kind: the letter it is a copy of, and which of the copies.
    """

    id: str
    revision: int
    type: str
    addressee: str
    date: dt.date | None
    reference: str | None
    status: Status
    archived: bool
    languages: tuple[str, ...]
    mandates: tuple[str, ...]
    title: str
    response_due: dt.date | None
    publication_due: dt.date | None
    sent_on: dt.date | None
    answered_on: dt.date | None
    copy_of: str | None
    copy_kind: CopyKind | None
    created_at: dt.datetime
    changed_at: dt.datetime
    changed_by: str


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which letters a list shows; None and empty: all."""

    archived: bool = False
    status: Status | None = None
    addressee: str | None = None
    type: str | None = None
    mandate: str | None = None
    language: str | None = None
    year: int | None = None


ALL = Filter()


def columns_of(letter: Letter, outline: Outline) -> dict[str, object]:
    """Return what lists show of a letter, by column."""
    return {
        "type": letter.type,
        "addressee": letter.addressee,
        "date": letter.date,
        "reference": letter.reference,
        "languages": " ".join(letter.languages),
        "mandates": " ".join(choice.key for choice in letter.mandates),
        "title": _title(letter),
        "response_due": response_due(letter, outline),
        "publication_due": publication_due(letter, outline),
    }


ORDERS: dict[Order, tuple[ColumnElement[object], ...]] = {
    "changed": (letters_table.c.changed_at.desc(), letters_table.c.id),
    "date": (letters_table.c.date.desc().nulls_first(), letters_table.c.id),
    "reference": (letters_table.c.reference.asc().nulls_last(), letters_table.c.id),
    "addressee": (letters_table.c.addressee.asc(), letters_table.c.date.desc(), letters_table.c.id),
    "response_due": (letters_table.c.response_due.asc().nulls_last(), letters_table.c.id),
}


def conditions(filter: Filter) -> list[ColumnElement[bool]]:
    """Return what a filter asks of a row."""
    columns = letters_table.c
    found: list[ColumnElement[bool]] = [columns.archived == filter.archived]
    for name in ("status", "addressee", "type"):
        value = getattr(filter, name)
        if value is not None:
            found.append(columns[name] == value)
    if filter.mandate is not None:
        among = select(letter_mandate.c.letter_id).where(letter_mandate.c.mandate == filter.mandate)
        found.append(columns.id.in_(among))
    if filter.language is not None:
        language = filter.language
        found.append(or_(columns.languages == language, *_around(columns.languages, language)))
    if filter.year is not None:
        found.append(columns.date.between(dt.date(filter.year, 1, 1), dt.date(filter.year, 12, 31)))
    return found


def _around(column: ColumnElement[str], word: str) -> list[ColumnElement[bool]]:
    return [column.like(f"{word} %"), column.like(f"% {word}"), column.like(f"% {word} %")]


def listed(row: Sequence[Any]) -> Listed:
    """Read a whole row of the table."""
    values: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
    del values["indexed"]
    values["languages"], values["mandates"] = tuple(values["languages"].split()), tuple(values["mandates"].split())
    return Listed(**values)


_NAMES = tuple(letters_table.c.keys())


def _title(letter: Letter) -> str:
    text = letter.text.get(letter.languages[0]) if letter.languages else None
    subject = text.subject if text else None
    return " ".join(plain(read(subject)).split())[:200] if subject else ""
