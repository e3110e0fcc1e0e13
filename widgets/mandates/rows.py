"""What the record of a mandate shows of each fact, in words."""

from __future__ import annotations

from typing import Any

from app.session.mandates import Fact, List, MandateRecord
from app.workspace.entries import Entry
from widgets.frame.desk import Desk
from widgets.letter.mandates.words import Words


class Rows:
    """Says what a fact is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.words = Words(desk)

    def heading(self, name: List) -> str:
        return self._desk.say("mandates-group", list=name or "whole")

    def what(self, fact: Fact) -> str:
        """Return what a fact says, in a line."""
        return self.said(fact.list, fact.record)

    def said(self, name: str, record: dict[str, Any]) -> str:
        """Return what a record says, in a line."""
        say = self._desk.say
        match name:
            case "title":
                texts = record["texts"]
                first = texts.get(self.words.language) or texts.get("en") or next(iter(texts.values()))
                return str(first["m"])
            case "resolution":
                body = record.get("body", "human_rights_council")
                return say("mandate-resolution-name", number=record["number"], body=body)
            case "holder":
                function = self.words.function(record.get("function"), record["gender"]) or "none"
                return say("mandates-holder", name=record["name"], function=function)
            case "confirmation":
                return say("mandates-confirmation", number=record["resolution"], by=record["by"])
        return ", ".join(f"{key}: {value}" for key, value in record.items())

    def dates(self, fact: Fact) -> str:
        """Return from when, or until when, it stands."""
        record, say = fact.record, self._desk.say
        if fact.list == "confirmation":
            return say("mandates-until", date=self.words.day(str(record["until"])))
        begins = self.words.day(fact.begins) if fact.begins else "none"
        ends = self.words.day(str(record["ends"])) if record.get("ends") else "none"
        if not fact.list:
            return ""
        return say("mandates-dates", begins=begins, ends=ends)

    def confidence(self, value: str) -> str:
        known = ("read", "confirmed", "sourced", "high", "medium", "low")
        return self._desk.say("mandates-confidence", confidence=value) if value in known else ""

    def whose(self, fact: Fact) -> str:
        """Return whether it ships, or who has entered it."""
        if fact.entry is None:
            return self._desk.say("mandates-ships")
        state = "outdated" if fact.outdated else "own"
        return self._desk.say("mandates-own", by=fact.entry.by, state=state)

    def title_lines(self, fact: Fact) -> list[tuple[str, str, str, str]]:
        """Return the language, the words, the source and the confidence of a title in each language."""
        records = self._desk.context.records
        found = []
        for code in records.languages:
            text = fact.record["texts"].get(code)
            name = records.language(code).name
            if text is None:
                found.append((name, self._desk.say("mandates-no-title"), "", ""))
                continue
            words = f"{text['m']} / {text['f']}" if text.get("f") else text["m"]
            source = text.get("source", "") or fact.source
            found.append((name, words, source, self.confidence(text.get("confidence", "medium"))))
        return found

    def event(self, entry: Entry) -> str:
        """Return what the office did to a fact."""
        name = entry.part.partition("/")[0]
        what = (
            self.said(name, entry.record) if entry.record is not None and name else entry.part.replace("/", " ").strip()
        )
        at = entry.at.astimezone()
        return self._desk.say(
            "mandates-event",
            done="put" if entry.record is not None else "taken_back",
            what=what or self.heading(""),
            by=entry.by,
            date=self.words.day(at.date()),
            time=at.strftime("%H:%M"),
            source=entry.source,
        )

    def whole(self, record: MandateRecord) -> str:
        """Return what belongs to a mandate as a whole."""
        mandate = record.mandate
        return self._desk.say(
            "mandates-whole",
            scope=mandate.scope,
            keyword=mandate.sort_keyword,
            years=mandate.term_years or 0,
            titles=self.words.day(mandate.titles_known_to),
            resolutions=self.words.day(mandate.resolutions_known_to),
            holders=self.words.day(mandate.holders_known_to),
            own="yes" if record.is_own else "no",
        )
