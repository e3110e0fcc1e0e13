"""A person's word, for the whole office, on the resolution that letters cite."""

from __future__ import annotations

import datetime as dt

import msgspec

from app.model.finding import Finding
from app.model.letter import Letter
from app.records.parts import identity
from app.records.records import Records
from app.workspace.entries import OwnEntries, Place

_UNTIL = dt.timedelta(days=90)
"""How far beyond the letter's date a confirmation is proposed to reach."""


class Question(msgspec.Struct, frozen=True):
    """What a finding asks to be confirmed.

    Attributes:
        mandate: its key.
        number: the resolution proposed: what the letter sets, or the last on record; "" where nothing is known.
        known: the number that is on record and may still be the one to cite; "" where there is none. Any other is a
            resolution that is missing on record, and needs its date.
        day: the date of the letter, or today.
        until: the last date of letters that a confirmation is proposed to cover.
    """

    mandate: str
    number: str
    known: str
    day: dt.date
    until: dt.date


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A person's answer.

    Attributes:
        adopted: the day of adoption of a resolution that was not on record; None: it was.
    """

    number: str
    source: str
    until: dt.date
    adopted: dt.date | None = None


def question(finding: Finding, letter: Letter, records: Records, today: dt.date) -> Question | None:
    """Return what a finding asks to be confirmed; None where it asks nothing of the kind."""
    words = finding.at.split(".")
    key = words[1] if len(words) == 3 and words[0] == "mandate" and words[2] == "resolution" else ""
    choice = next((one for one in letter.mandates if one.key == key), None)
    if choice is None:
        return None
    day = letter.date or today
    answer = records.standing(choice, day).resolution
    on_record = answer.by if answer.overruled else answer.value
    known = on_record.number if on_record is not None and answer.status == "due" else ""
    number = answer.value.number if answer.value is not None and (answer.overruled or known) else ""
    return Question(key, number, known, day, day + _UNTIL)


def confirm(entries: OwnEntries, asked: Question, answer: Answer, *, who: str, today: dt.date) -> None:
    """Write a confirmation, or the resolution that was missing, for the whole office.

    Raises:
        AppError: it does not fit, names no source, or cannot be written.
    """
    file = f"resources/mandates/{asked.mandate}.toml"
    place: Place
    record: dict[str, object]
    if answer.adopted is not None:
        record = {"number": answer.number, "date": answer.adopted, "source": answer.source}
        place = (file, f"resolution/{identity('resolution', record)}")
    else:
        record = {
            "resolution": answer.number,
            "until": answer.until,
            "by": who,
            "on": today,
            "source": answer.source,
        }
        place = (file, f"confirmation/{identity('confirmation', record)}")
    present = entries.get(place)
    entries.put(place, msgspec.to_builtins(record), source=answer.source, onto=present.revision if present else 0)
