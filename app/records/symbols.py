"""When a document of the United Nations came into being, from resources/documents or from its symbol."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

SYMBOL = re.compile(
    r"(?<![\w/])(?:A|E|S|CCPR|CRC|CRPD|CEDAW|CAT|CED|CERD|CMW|HRI|SPT)/"
    r"(?:[A-Za-z0-9.]+(?:\([IVXLC]+\))?[/-])*[A-Za-z0-9]+(?:\([IVXLC]+\))?(?:\.[A-Za-z0-9]+)*"
)
"""A symbol in running text: "CCPR/C/GC/37", "A/HRC/22/17/Add.4", "A/RES/3452(XXX)"."""

_PART = re.compile(r"/(?:Add|Corr|Rev)\.\d+$")
_YEAR = re.compile(r"(?<=[/.])(?:19|20)\d{2}(?=/|$)")
_ASSEMBLY = re.compile(r"A/(RES/)?(\d{2,3})/")
_COUNCIL = re.compile(r"A/HRC/(RES/)?(\d{1,3})/")

_FOUNDED = 1945
"""The General Assembly holds one regular session a year; the first was that of 1945 to 1946."""

_SESSIONS = ((9, 5), (2, -2), (6, 2))
"""Months of resolutions and of the first reports of the Council's sessions, which are held in March, June and
September: the months count from the January of the year; those before it are of the year before."""


def earliest(symbol: str, dates: Mapping[str, str]) -> dt.date | None:
    """Return the first day on which a document can have been cited; None if nothing tells.

    Args:
        dates: by symbol, a day or a year as in resources/documents/documents.csv.

    A part of a document (Add.1) is no older than the document.
    """
    known = symbol
    while known not in dates and _PART.search(known):
        known = _PART.sub("", known)
    if known in dates:
        return first_day(dates[known])
    if match := _COUNCIL.match(symbol):
        return _of_council(int(match[2]), resolution=bool(match[1]))
    if match := _ASSEMBLY.match(symbol):
        return dt.date(_FOUNDED + int(match[2]), 9 if match[1] else 1, 1)
    years = [int(year) for year in _YEAR.findall(symbol)]
    return dt.date(min(years), 1, 1) if years else None


def first_day(date: str) -> dt.date:
    """Return the first day of "2020", or "2020-07-28" itself.

    Raises:
        ValueError: anything else.
    """
    return dt.date.fromisoformat(date if "-" in date else f"{date}-01-01")


def _of_council(session: int, *, resolution: bool) -> dt.date:
    """Return the first day a document of a session of the Human Rights Council may have, from its fourth on."""
    if session < 4:  # the first three were held from June to December 2006
        return dt.date(2006, 6, 1)
    year = 2007 + (session - 4) // 3
    months = _SESSIONS[session % 3]
    month = months[0] if resolution else months[1]
    return dt.date(year, month, 1) if month > 0 else dt.date(year - 1, 12 + month, 1)
