"""The register as a table for other programs, and the reading of one."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable
from typing import get_args

import msgspec

from app.errors import AppError
from app.model.reference import parse_reference
from app.workspace.register import Number, NumberStatus

COLUMNS = ("reference", "date", "status", "origin", "reason", "at", "by")
_STATUS = get_args(NumberStatus)


class RowFault(msgspec.Struct, frozen=True):
    """What is wrong in a line of a table; `id` is a message of the interface."""

    line: int
    id: str
    value: str


class TableError(AppError):
    """A table that cannot be taken in; `faults` are all there are. Nothing was written."""

    def __init__(self, file: str, faults: list[RowFault]) -> None:
        super().__init__("register-table", file=file, count=len(faults))
        self.faults = faults


def write_csv(numbers: list[Number]) -> str:
    """Return numbers as CSV; no cell can be taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in numbers:
        moment = one.at.strftime("%Y-%m-%d %H:%M:%S")
        cells = (str(one.reference), one.date or "", one.status, one.origin, one.reason or "", moment, one.by)
        writer.writerow([_harmless(str(cell)) for cell in cells])
    return text.getvalue()


def read_csv(text: str, file: str, *, known: Callable[[str], bool], who: str, now: dt.datetime) -> list[Number]:
    """Read an existing register: a column "reference", and if there are "date", "status" and "reason".

    Args:
        known: whether there is an addressee of a code.

    Raises:
        TableError: lines that do not fit, all of them.
    """
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=_delimiter(text)))
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    if "reference" not in head:
        raise TableError(file, [RowFault(1, "fault-no-reference-column", ", ".join(head)[:60])])
    faults: list[RowFault] = []
    numbers: dict[tuple[str, int, int], Number] = {}
    for line, cells in enumerate(rows[1:], 2):
        row = {name: cell.strip().removeprefix("'") for name, cell in zip(head, cells, strict=False)}
        if not any(row.values()):
            continue
        number = _number(row, line, faults, known, who, now)
        if number is None:
            continue
        key = (number.addressee, number.year, number.number)
        if key in numbers:
            faults.append(RowFault(line, "fault-reference-twice", row["reference"]))
        numbers[key] = number
    if faults:
        raise TableError(file, faults)
    return list(numbers.values())


def _number(
    row: dict[str, str], line: int, faults: list[RowFault], known: Callable[[str], bool], who: str, now: dt.datetime
) -> Number | None:
    before = len(faults)
    reference = parse_reference(row.get("reference", ""))
    if reference is None:
        faults.append(RowFault(line, "fault-reference-form", row.get("reference", "")[:60]))
    elif not known(reference.addressee):
        faults.append(RowFault(line, "fault-addressee-unknown", reference.addressee))
    date = None
    try:
        date = dt.date.fromisoformat(row["date"]) if row.get("date") else None
    except ValueError:
        faults.append(RowFault(line, "fault-date-form", row["date"][:60]))
    status = row.get("status") or "issued"
    if status not in _STATUS:
        faults.append(RowFault(line, "fault-status", status[:60]))
    if reference is not None and date is not None and date.year != reference.year:
        faults.append(RowFault(line, "fault-year-differs", f"{reference}, {date}"))
    if len(faults) > before or reference is None:
        return None
    return Number(
        addressee=reference.addressee,
        year=reference.year,
        number=reference.number,
        type=reference.type,
        status=msgspec.convert(status, NumberStatus),
        origin="imported",
        letter_id=None,
        date=date,
        reason=row.get("reason") or None,
        at=now,
        by=who,
    )


def _delimiter(text: str) -> str:
    """Return what parts the cells of a table: what its first line has most of."""
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _harmless(cell: str) -> str:
    """Put an apostrophe before what a table program would run. Source: OWASP, CSV injection."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") else cell
