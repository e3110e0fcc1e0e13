"""The register as a table that is read a page at a time, with the letters that have its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec
from sqlalchemy import ColumnElement, func, select

from app.workspace.register import Number, NumberStatus, Origin, Register
from app.workspace.store import Store
from app.workspace.tables import letter, number

Order = Literal["addressee", "newest"]

_AT_ONCE = 500
"""Ids in one query."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which numbers a table shows; None: all."""

    addressee: str | None = None
    year: int | None = None
    status: NumberStatus | None = None
    origin: Origin | None = None


EVERY = Wanted()


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A letter of this workspace that has, or had, a number: the beginning of its subject, and its present number."""

    title: str
    reference: str | None


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What a register has numbers of, for filters; years the newest first."""

    addressees: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


def page(register: Register, wanted: Wanted, *, order: Order = "addressee", limit: int, offset: int) -> list[Number]:
    """Return a page of numbers: by addressee, year and number, the latest first; or simply the newest first."""
    columns = number.c
    orders: dict[Order, tuple[ColumnElement[object], ...]] = {
        "addressee": (columns.addressee.asc(), columns.year.desc(), columns.number.desc()),
        "newest": (columns.at.desc(), columns.addressee.asc(), columns.year.desc(), columns.number.desc()),
    }
    query = select(number).where(*_conditions(wanted)).order_by(*orders[order]).limit(limit).offset(offset)
    with register.store.reading() as connection:
        return [Number(**row._mapping) for row in connection.execute(query)]


def count(register: Register, wanted: Wanted = EVERY) -> int:
    """Return how many numbers there are of those wanted."""
    query = select(func.count()).select_from(number).where(*_conditions(wanted))
    with register.store.reading() as connection:
        return connection.execute(query).scalar_one()


def choices(register: Register) -> Choices:
    """Return the addressees and years that a register has numbers of."""
    with register.store.reading() as connection:
        addressees = connection.execute(select(number.c.addressee).distinct().order_by(number.c.addressee)).scalars()
        years = connection.execute(select(number.c.year).distinct().order_by(number.c.year.desc())).scalars()
        return Choices(addressees=tuple(addressees), years=tuple(years))


def held_by(store: Store, ids: Sequence[str]) -> dict[str, Held]:
    """Return the letters of a workspace by id; one that lies in another workspace is left out."""
    found: dict[str, Held] = {}
    with store.reading() as connection:
        for start in range(0, len(ids), _AT_ONCE):
            among = letter.c.id.in_(ids[start : start + _AT_ONCE])
            for row in connection.execute(select(letter.c.id, letter.c.title, letter.c.reference).where(among)):
                found[row.id] = Held(title=row.title, reference=row.reference)
    return found


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    values = {name: getattr(wanted, name) for name in Wanted.__struct_fields__}
    return [number.c[name] == value for name, value in values.items() if value is not None]
