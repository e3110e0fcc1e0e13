"""By when a reply is due, and when a letter is published, from its own date and options."""

from __future__ import annotations

import datetime as dt

from app.model.letter import Letter
from app.model.outline import Outline


def response_due(letter: Letter, outline: Outline) -> dt.date | None:
    """Return the last day of the time to reply; None without a date, or where no reply is asked for."""
    days = _number(letter, outline, "response_days")
    return letter.date + dt.timedelta(days=days) if letter.date and days else None


def publication_due(letter: Letter, outline: Outline) -> dt.date | None:
    """Return the first day on which a letter may be published; None without a date, or where it is not announced.

    After the hours that it names, counted in whole days; else with the time to reply.
    """
    hours = _number(letter, outline, "publication_hours")
    if letter.date and hours:
        return letter.date + dt.timedelta(days=-(-hours // 24))
    return response_due(letter, outline)


def _number(letter: Letter, outline: Outline, option: str) -> int:
    return int(letter.options.get(option, outline.options.get(option, 0)))
