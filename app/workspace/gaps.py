"""The gap report of a register: every number without a letter, and why."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Literal

import msgspec

from app.workspace.audit import Event
from app.workspace.register import Number, Register

Why = Literal["before", "void", "elsewhere"]


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers in a row that no letter of this register has.

    Attributes:
        why: before (given before the register began), void, elsewhere (passed over when a higher number came from a
            central registry, or with an import).
        event: what explains it, with who and when.
        reason: why a number is void.
    """

    addressee: str
    year: int
    first: int
    last: int
    why: Why
    event: Event | None
    reason: str | None = None


def gaps(register: Register, addressee: str | None = None, year: int | None = None) -> list[Gap]:
    """Return every gap in the numbers of a register, by addressee, year and number."""
    numbers = register.numbers(addressee, year)
    events = register.events()
    starts = {
        key: start for key, start in register.starts().items() if addressee in (None, key[0]) and year in (None, key[1])
    }
    found: list[Gap] = []
    for key in sorted(starts):
        given = [one for one in numbers if (one.addressee, one.year) == key]
        found += _of_year(key, starts[key], given, events)
    return found


def _of_year(key: tuple[str, int], start: int, given: list[Number], events: list[Event]) -> Iterable[Gap]:
    addressee, year = key
    by_number = {one.number: one for one in given}
    for number in sorted(by_number):
        one = by_number[number]
        if one.status == "void":
            event = _last_of(events, f"{addressee} {number}/{year}", "void", "imported")
            yield Gap(
                addressee=addressee, year=year, first=number, last=number, why="void", event=event, reason=one.reason
            )
    missing = [number for number in range(1, max(by_number, default=start) + 1) if number not in by_number]
    for before, run in groupby(missing, key=lambda number: number <= start):
        for first, last in _runs(list(run)):
            if before:
                event = _last_of(events, f"{addressee} {year}", "started")
            else:
                event = _last_of(events, f"{addressee} {last + 1}/{year}", "claimed", "imported")
            why: Why = "before" if before else "elsewhere"
            yield Gap(addressee=addressee, year=year, first=first, last=last, why=why, event=event)


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Return numbers in order as ranges of those that follow one another."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _last_of(events: list[Event], key: str, *whats: str) -> Event | None:
    return next((event for event in reversed(events) if event.key == key and event.what in whats), None)
