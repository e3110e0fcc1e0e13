"""What a State is to a treaty at a date, from resources/treaties/status.csv."""

from __future__ import annotations

import calendar
import datetime as dt

from app.errors import AppError
from app.model.facts import Party, Treaty

Row = dict[str, str]


def party_at(row: Row | None, date: dt.date, treaty: Treaty | None = None) -> Party:
    """Answer whether a State is a party to a treaty at a date, and since when.

    Args:
        row: the State's row for the treaty, columns as in resources/treaties/status.csv; None if there is none.
        treaty: what the treaty says of its entry into force.

    A party stays one, unless it denounced the treaty. Whoever was not a party when last known may have become one
    since: that is due, not none.
    """
    if row is None or not row["status"]:
        return Party(status="unknown")
    signed, acted = _date(row["signature"]), _date(row["date"])
    year, left = _year(row["year"]), _date(row.get("ended", ""))
    if left and left <= date:
        past = date > (_date(row["known_to"]) or dt.date.min)
        return Party(status="due" if past else "none", left=left)
    if acted and acted <= date:
        return Party(status="party", act=row["act"], date=acted, in_force=_in_force(row["act"], acted, treaty))
    if not acted and year and year < date.year:
        return Party(status="party", year=year)
    if not acted and year == date.year:
        return Party(status="unknown")
    became_later = acted is not None or year is not None
    if not became_later and date > (_date(row["known_to"]) or dt.date.min):
        return Party(status="due", date=signed)
    if signed and signed <= date:
        return Party(status="signatory", date=signed)
    if row["status"] == "signatory" and not signed:
        return Party(status="signatory")
    return Party(status="none")


def _in_force(act: str, deposited: dt.date, treaty: Treaty | None) -> dt.date | None:
    """Return the day on which a treaty came into force for a State, never before the treaty itself did.

    A State that succeeded to another is bound from the day of its succession, which its act does not tell.
    """
    if treaty is None or treaty.in_force_after is None or treaty.entry_into_force is None or act == "succession":
        return None
    match treaty.in_force_after:
        case "30 days":
            own = deposited + dt.timedelta(days=30)
        case "90 days":
            own = deposited + dt.timedelta(days=90)
        case "1 month":
            own = _months_after(deposited, 1)
        case "3 months":
            own = _months_after(deposited, 3)
        case "first day after 3 months":
            own = _months_after(deposited.replace(day=1), 4)
    return max(own, treaty.entry_into_force)


def _months_after(date: dt.date, months: int) -> dt.date:
    """Return the same day some months later, the last of the month where there is no such day."""
    years, month = divmod(date.month - 1 + months, 12)
    year = date.year + years
    return dt.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError as error:
        raise AppError("data-file-wrong", file="resources/treaties/status.csv", reason=str(error)) from error


def _year(text: str) -> int | None:
    try:
        return int(text) if text else None
    except ValueError as error:
        raise AppError("data-file-wrong", file="resources/treaties/status.csv", reason=f"{text}?") from error
