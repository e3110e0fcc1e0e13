"""How a mandate stands, in words and by shape."""

from __future__ import annotations

import datetime as dt

from app.model.mandate import Answer, Gender, Holder, Resolution
from app.records.answers import NO_RESOLUTION
from app.session.mandates import written
from widgets.frame.desk import Desk

SIGNS = {"in_force": "●", "due": "▲", "unknown": "◇", "superseded": "◆", "ended": "■", "set": "◆"}
"""Told apart by shape, not by colour alone."""


class Words:
    """Says in the interface's language what the records answer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def language(self) -> str:
        return self._desk.settings.language

    def day(self, day: dt.date | str) -> str:
        """Write a day, or the month or year of which no more is known."""
        return written(self._desk.context.records, self.language, day)

    def function(self, key: str | None, gender: Gender) -> str:
        """Return the words of a function; "" if there is none."""
        forms = self._desk.context.records.functions.get(key or "", {})
        words = forms.get(self.language) or forms.get("en")
        if words is None:
            return key or ""
        return words.m if gender == "m" else words.f

    def kind(self, key: str) -> str:
        """Return the head of titles of a kind: "Special Rapporteur"."""
        genders = self._desk.context.records.kinds.get(key, {})
        forms = genders.get(self.language) or genders.get("en") or {}
        found = forms.get("m")
        return found.name if found is not None and found.name else key.replace("_", " ")

    def resolution(self, answer: Answer[Resolution]) -> tuple[str, str]:
        """Return the sign and the words of a resolution."""
        value = answer.value
        if answer.overruled and value is not None:
            if value.number == NO_RESOLUTION:
                return SIGNS["set"], self._desk.say("mandate-resolution-none")
            by = answer.by.number if answer.by and answer.status == "superseded" else "none"
            return SIGNS["set"], self._desk.say(
                "mandate-resolution-set", number=value.number, body=value.body, record=by
            )
        if value is None:
            return SIGNS["unknown"], self._desk.say("mandate-resolution-unknown")
        dated = {"number": value.number, "body": value.body, "date": self.day(value.date)}
        status = "unknown" if answer.status == "unknown" else answer.status
        return SIGNS[status], self._desk.say(f"mandate-resolution-{status}", **dated)

    def holder(self, answer: Answer[Holder]) -> tuple[str, str]:
        """Return the sign and the words of who signs."""
        value = answer.value
        if value is None:
            return SIGNS["unknown"], self._desk.say("mandate-holder-unknown")
        function = self.function(value.function, value.gender) or "none"
        if answer.overruled:
            by = answer.by.name if answer.by and answer.status == "superseded" else "none"
            return SIGNS["set"], self._desk.say("mandate-holder-set", name=value.name, function=function, record=by)
        since = self.day(value.begins) if value.begins else "none"
        status = answer.status
        return SIGNS[status], self._desk.say(
            f"mandate-holder-{status}", name=value.name, function=function, since=since
        )
