"""Dates by the practice of the United Nations."""

from __future__ import annotations

import datetime as dt

from babel.dates import format_date

from app.model.language import Language


def write_date(date: dt.date, language: Language) -> str:
    """Write a date: "29 August 2024", "1er août 2024", "29 آب/أغسطس 2024".

    Source: United Nations Editorial Manual; patterns and months in resources/languages.
    """
    dates = language.dates
    pattern = dates.first if dates.first and date.day == 1 else dates.pattern
    if dates.months:
        pattern = pattern.replace("MMMM", f"'{dates.months[date.month - 1]}'")
    return format_date(date, pattern, locale=language.locale)
