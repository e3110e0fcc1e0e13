"""A new letter, as it stands before anything is written."""

from __future__ import annotations

import datetime as dt

from app.editing.library import insert
from app.model.letter import OTHER_ACTOR, Choice, Letter, Recipient, RecipientKind
from app.records.records import Records

FIRST_QUESTION = "any_additional_information"
"""Every letter asks it first. Source: question 1 of the letters seen is always the same."""


def new_letter(
    type: str,
    addressee: str,
    mandates: tuple[str, ...],
    languages: tuple[str, ...],
    records: Records,
    today: dt.date,
    *,
    kind: RecipientKind | None = None,
) -> Letter:
    """Return a letter with the constant first question; its options are the defaults of its type.

    Args:
        kind: what another actor than a State is.
    """
    letter = Letter(
        type=type,
        addressee=addressee,
        languages=languages,
        mandates=tuple(Choice(key) for key in mandates),
        recipient=Recipient(kind=kind or "other") if addressee == OTHER_ACTOR else None,
    )
    if FIRST_QUESTION not in records.questions:
        return letter
    return insert(letter, "question", FIRST_QUESTION, 0, records, today)
