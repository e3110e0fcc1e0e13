"""The register: numbers of letters by addressee and year. None is given twice, and none disappears."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.errors import AppError
from app.model.reference import Reference, parse_reference
from app.workspace.audit import Event, events, note
from app.workspace.store import Store
from app.workspace.tables import counter, event, number

NumberStatus = Literal["reserved", "issued", "void"]
Origin = Literal["counted", "claimed", "imported"]

_CLOCK_SLACK = dt.timedelta(minutes=10)
"""By how much the clocks of two machines may differ."""


_TRIES = 3


class Number(msgspec.Struct, frozen=True, kw_only=True):
    """A number that was given.

    Attributes:
        status: reserved (a letter has it), issued (the letter was sent), void (never used, with a reason).
        origin: counted here, claimed (given by a central registry and typed in), imported from another register.
        letter_id: the letter that has it; kept when it becomes void.
        date: the letter's date, where known.
    """

    addressee: str
    year: int
    number: int
    type: str
    status: NumberStatus
    origin: Origin
    letter_id: str | None
    date: dt.date | None
    reason: str | None
    at: dt.datetime
    by: str

    @property
    def reference(self) -> Reference:
        return Reference(self.type, self.addressee, self.number, self.year)


class Register:
    """Numbers by addressee and year, in the workspace's own database or the office's."""

    def __init__(self, store: Store) -> None:
        self.store = store

    # Giving numbers

    def take(
        self,
        letter_id: str,
        type: str,
        addressee: str,
        date: dt.date,
        *,
        after: int | None = None,
        clock_is_right: bool = False,
    ) -> Reference:
        """Give a letter the next number of its addressee and the year of its date, in one short transaction.

        A letter that has a number gets the same again.

        Args:
            after: the last number given before this register knew any of that addressee and year; 0: none was.
            clock_is_right: a person's word that the clock, behind the register's last entry, is right.

        Raises:
            AppError: the letter's number is of another addressee or year; nothing earlier is known and `after` is
                not given, or it contradicts what is known; the clock went back; the register cannot be reached.
        """
        for attempt in range(_TRIES):
            try:
                return self._take(letter_id, type, addressee, date, after, clock_is_right=clock_is_right)
            except IntegrityError:  # somebody else began the year, or numbered this letter, at the same moment
                if attempt == _TRIES - 1:
                    raise
        raise AssertionError

    def _take(
        self, letter_id: str, type: str, addressee: str, date: dt.date, after: int | None, *, clock_is_right: bool
    ) -> Reference:
        with self.store.writing() as connection:
            present = _of_letter(connection, letter_id)
            if present is not None:
                if (present.addressee, present.year) != (addressee, date.year):
                    raise AppError("letter-has-number", reference=str(present.reference))
                return self._retyped(connection, present, type)
            if not clock_is_right:
                self._check_clock(connection)
            self._begin(connection, addressee, date.year, after)
            here = (counter.c.addressee == addressee) & (counter.c.year == date.year)
            counted = update(counter).where(here).values(last=counter.c.last + 1).returning(counter.c.last)
            found = Reference(type, addressee, connection.execute(counted).scalar_one(), date.year)
            self._add(connection, found, "counted", "reserved", letter_id, date)
            note(connection, self.store, "number", key_of(found), "assigned", after="reserved")
            return found

    def claim(self, reference: Reference, *, letter_id: str | None = None, date: dt.date | None = None) -> None:
        """Enter a number that a central registry gave.

        Raises:
            AppError: it is taken, or the letter has another one, or it cannot be written.
        """
        with self.store.writing() as connection:
            taken = self._row(connection, reference)
            if taken is not None and taken.letter_id == letter_id and taken.status != "void" and letter_id:
                return
            if taken is not None:
                raise AppError("number-taken", reference=str(taken.reference), status=taken.status)
            present = _of_letter(connection, letter_id) if letter_id else None
            if present is not None:
                raise AppError("letter-has-number", reference=str(present.reference))
            before = self._raise_counter(connection, reference)
            self._add(connection, reference, "claimed", "reserved", letter_id, date)
            key = key_of(reference)
            note(connection, self.store, "number", key, "claimed", before=before, after="reserved")

    def issue(self, letter_id: str) -> None:
        """Note that the letter that has a number was sent."""
        self._change(letter_id, "reserved", "issued", "issued", None)

    def take_back(self, letter_id: str, reason: str) -> None:
        """Note that the sending of a letter was taken back; its number is reserved again."""
        self._change(letter_id, "issued", "reserved", "taken_back", reason)

    def void(self, reference: Reference, reason: str) -> Number:
        """Declare a number void; it stays visible and is never given again. Its letter may be given a new one.

        Raises:
            AppError: there is no such number, its letter was sent, or the reason is missing.
        """
        if not reason.strip():
            raise AppError("reason-missing")
        with self.store.writing() as connection:
            present = self._row(connection, reference)
            if present is None:
                raise AppError("no-such-number", reference=str(reference))
            if present.status == "issued":
                raise AppError("number-issued", reference=str(present.reference))
            if present.status == "reserved":
                self._set(connection, present, "void", "void", reason.strip())
            return present

    def bring_in(self, numbers: list[Number]) -> int:
        """Enter numbers of another register, all or none, and return how many were new; equal ones are passed over.

        Raises:
            AppError: one of them is taken by something else.
        """
        with self.store.writing() as connection:
            new = 0
            for one in numbers:
                taken = self._row(connection, one.reference)
                if taken is not None and (taken.type, taken.status) == (one.type, one.status):
                    continue
                if taken is not None:
                    raise AppError("number-taken", reference=str(taken.reference), status=taken.status)
                before = self._raise_counter(connection, one.reference)
                self._add(connection, one.reference, "imported", one.status, None, one.date, one.reason)
                key = key_of(one.reference)
                note(
                    connection,
                    self.store,
                    "number",
                    key,
                    "imported",
                    before=before,
                    after=one.status,
                    reason=one.reason,
                )
                new += 1
            return new

    # Reading

    def numbers(self, addressee: str | None = None, year: int | None = None) -> list[Number]:
        """Return numbers by addressee, year and number."""
        query = select(number).order_by(number.c.addressee, number.c.year.desc(), number.c.number)
        query = query.where(number.c.addressee == addressee) if addressee else query
        query = query.where(number.c.year == year) if year else query
        with self.store.reading() as connection:
            return [_number(row) for row in connection.execute(query)]

    def of_letter(self, letter_id: str) -> Number | None:
        """Return the number a letter has; None if it has none."""
        with self.store.reading() as connection:
            return _of_letter(connection, letter_id)

    def last(self, addressee: str, year: int) -> int | None:
        """Return the last number of an addressee and year; None if nothing is known of them."""
        with self.store.reading() as connection:
            return _last(connection, addressee, year)

    def starts(self) -> dict[tuple[str, int], int]:
        """Return, by addressee and year, the last number given before the register knew any."""
        with self.store.reading() as connection:
            return {(row.addressee, row.year): row.start for row in connection.execute(select(counter))}

    def events(self, reference: Reference | None = None) -> list[Event]:
        """Return what was done to a number, or to all, oldest first."""
        with self.store.reading() as connection:
            return events(connection, "number", key_of(reference) if reference else None)

    # Inside

    def _retyped(self, connection: Connection, present: Number, type: str) -> Reference:
        """Return a letter's number; where the letter has become one of another type, its number goes with it."""
        if present.type != type:
            connection.execute(update(number).where(_is(present.reference)).values(type=type))
            key = key_of(present.reference)
            note(connection, self.store, "number", key, "retyped", before=present.type, after=type)
        return msgspec.structs.replace(present, type=type).reference

    def _begin(self, connection: Connection, addressee: str, year: int, after: int | None) -> None:
        """See to it that the counter of an addressee and year is there."""
        last = _last(connection, addressee, year, held=True)
        if last is not None:
            if after is not None and after != last:
                raise AppError("register-knows-more", addressee=addressee, year=year, last=last)
            return
        if after is None:
            raise AppError("register-start-unknown", addressee=addressee, year=year)
        self._add_counter(connection, addressee, year, start=after, last=after)

    def _add_counter(self, connection: Connection, addressee: str, year: int, *, start: int, last: int) -> None:
        connection.execute(insert(counter).values(addressee=addressee, year=year, start=start, last=last))
        note(connection, self.store, "number", f"{addressee} {year}", "started", after=str(start))

    def _raise_counter(self, connection: Connection, reference: Reference) -> str | None:
        """Let the counter pass a number that came from elsewhere; return where it stood, None if it was not there."""
        last = _last(connection, reference.addressee, reference.year, held=True)
        if last is None:
            start, first = reference.number - 1, reference.number
            self._add_counter(connection, reference.addressee, reference.year, start=start, last=first)
            return None
        if reference.number > last:
            here = (counter.c.addressee == reference.addressee) & (counter.c.year == reference.year)
            connection.execute(update(counter).where(here).values(last=reference.number))
        return str(last)

    def _check_clock(self, connection: Connection) -> None:
        latest = connection.execute(select(func.max(event.c.at)).where(event.c.subject == "number")).scalar()
        if latest is not None and self.store.now() < latest - _CLOCK_SLACK:
            raise AppError(
                "clock-went-back", now=f"{self.store.now():%Y-%m-%d %H:%M}", latest=f"{latest:%Y-%m-%d %H:%M}"
            )

    def _row(self, connection: Connection, reference: Reference) -> Number | None:
        row = connection.execute(select(number).where(_is(reference)).with_for_update()).first()
        return _number(row) if row is not None else None

    def _add(
        self,
        connection: Connection,
        reference: Reference,
        origin: Origin,
        status: NumberStatus,
        letter_id: str | None,
        date: dt.date | None,
        reason: str | None = None,
    ) -> None:
        connection.execute(
            insert(number).values(
                addressee=reference.addressee,
                year=reference.year,
                number=reference.number,
                type=reference.type,
                status=status,
                origin=origin,
                letter_id=letter_id,
                date=date,
                reason=reason,
                at=self.store.now(),
                by=self.store.who,
            )
        )

    def _change(self, letter_id: str, before: NumberStatus, after: NumberStatus, what: str, reason: str | None) -> None:
        with self.store.writing() as connection:
            present = _of_letter(connection, letter_id)
            if present is not None and present.status == before:
                self._set(connection, present, after, what, reason)

    def _set(
        self, connection: Connection, present: Number, status: NumberStatus, what: str, reason: str | None
    ) -> None:
        values = {"status": status, **({"reason": reason} if status == "void" else {})}
        connection.execute(update(number).where(_is(present.reference)).values(**values))
        key = key_of(present.reference)
        note(connection, self.store, "number", key, what, before=present.status, after=status, reason=reason)


def key_of(reference: Reference) -> str:
    """Return the key of a number in the audit; the type of its letter is no part of it."""
    return f"{reference.addressee} {reference.number}/{reference.year}"


def read_reference(text: str) -> Reference:
    """Read a reference that a person typed.

    Raises:
        AppError: it is none.
    """
    reference = parse_reference(text)
    if reference is None:
        raise AppError("reference-form", text=text[:60])
    return reference


def _is(reference: Reference) -> ColumnElement[bool]:
    columns = number.c
    return and_(
        columns.addressee == reference.addressee,
        columns.year == reference.year,
        columns.number == reference.number,
    )


def _of_letter(connection: Connection, letter_id: str) -> Number | None:
    row = connection.execute(select(number).where(number.c.letter_id == letter_id, number.c.status != "void")).first()
    return _number(row) if row is not None else None


def _last(connection: Connection, addressee: str, year: int, *, held: bool = False) -> int | None:
    """Return where a counter stands; `held`: nobody else may move it until the transaction ends."""
    query = select(counter.c.last).where(counter.c.addressee == addressee, counter.c.year == year)
    return connection.execute(query.with_for_update() if held else query).scalar()


def _number(row: Row[tuple[object, ...]]) -> Number:
    return Number(**row._mapping)
