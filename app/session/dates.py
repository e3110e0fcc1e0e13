"""Dates as a person types them: 2024-08-29, 29.8.2024, 29 August 2024, 29 août, the 29 of this month's year."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from babel.dates import get_month_names

from app.model.language import Language
from app.searching.folding import fold

_ISO = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日?")
_NUMBERS = re.compile(r"(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?")
_WORDS = re.compile(
    r"(\d{1,2})(?:er|\.|º|°|st|nd|rd|th)?(?: del?(?= ))? ?([^\d,]+?)(?: del?)?,?(?: (\d{4}))?(?: г\.?| года)?"
)
_FIRST, _LAST = 1945, 2100
_SHORTEST = 3
"""Letters of a month's name that are enough."""


def read_date(text: str, languages: tuple[Language, ...], today: dt.date) -> dt.date | None:
    """Read a date, day before month; without a year it is one of this year. None: it is no date.

    Args:
        languages: in which months may be named.
    """
    typed = fold(" ".join(text.split()))
    if found := _ISO.fullmatch(typed):
        year, month, day = (part for part in found.groups() if part)
        return _date(int(year), int(month), int(day))
    if found := _NUMBERS.fullmatch(typed):
        day, month, year = found.groups()
        return _date(_year(year, today), int(month), int(day))
    if found := _WORDS.fullmatch(typed):
        number = _month(found[2].strip(), tuple(languages))
        return _date(_year(found[3], today), number, int(found[1])) if number else None
    return None


def _year(typed: str | None, today: dt.date) -> int:
    if typed is None:
        return today.year
    return int(typed) if len(typed) == 4 else today.year // 100 * 100 + int(typed)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if _FIRST <= year <= _LAST else None
    except ValueError:
        return None


def _month(typed: str, languages: tuple[Language, ...]) -> int:
    """Return the month whose name begins so, in any language; 0 where none does or several do."""
    if not typed:
        return 0
    found = set()
    for language in languages:
        for number, names in enumerate(_names(language.locale, language.dates.months), 1):
            if typed.rstrip(".") in names or any(len(typed) >= _SHORTEST and name.startswith(typed) for name in names):
                found.add(number)
    return found.pop() if len(found) == 1 else 0


@lru_cache(maxsize=32)
def _names(locale: str, own: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Return the names of the months of a language, folded: as dates have them, alone, short, and those of its own."""
    found = []
    for number in range(1, 13):
        names = {
            get_month_names(width, context, locale)[number]
            for width in ("wide", "abbreviated")
            for context in ("format", "stand-alone")
        }
        names |= {own[number - 1], *own[number - 1].split("/")} if own else set()
        found.append(frozenset(fold(name).rstrip(".") for name in names))
    return tuple(found)
