"""What a State is to a treaty at a date, from resources/treaties/status.csv."""

from __future__ import annotations

import datetime as dt

from app.errors import AppError
from app.model.facts import Party

Row = dict[str, str]


def party_at(row: Row | None, date: dt.date) -> Party:
    """Answer whether a State is a party to a treaty at a date, and since when.

    Args:
        row: the State's row for the treaty, columns as in resources/treaties/status.csv; None if there is none.

    A party stays one. Whoever was not a party when last known may have become one since: that is due, not none.
    """
    if row is None or not row["status"]:
        return Party(status="unknown")
    signed, acted = _date(row["signature"]), _date(row["date"])
    year = _year(row["year"])
    if acted and acted <= date:
        return Party(status="party", act=row["act"], date=acted)
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
