"""The three copies of a letter. None takes over its number, and none what belongs to its addressee alone."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec.structs import replace

from app.model.letter import Clause, Letter, LetterText, Previous, Question

CopyKind = Literal["structure", "sibling", "follow_up", "kept"]
"""How a letter came of another; "kept": what one of two wrote who worked on it at once."""


def structure(letter: Letter) -> Letter:
    """Return the same structure without content: mandates, languages, options, what comes from the library."""
    return Letter(
        type=letter.type,
        addressee=letter.addressee,
        languages=letter.languages,
        mandates=letter.mandates,
        classification=letter.classification,
        options=letter.options,
        questions=tuple(
            Question(item=one.item, heading=one.heading) for one in letter.questions if one.item or one.heading
        ),
        annex=tuple(Clause(clause=one.clause) for one in letter.annex if one.clause),
    )


def sibling(letter: Letter, addressee: str) -> Letter:
    """Return the letter on the same matter to another addressee: all but addressee, number, recipient and salutation.

    Where it happened stays: in the State of the first letter's addressee if nothing else is said.
    """
    concerned = letter.states_concerned or ((letter.addressee,) if letter.to_state else ())
    kept = () if concerned == (addressee,) else concerned
    return replace(
        letter,
        id=None,
        addressee=addressee,
        reference=None,
        recipient=None,
        states_concerned=kept,
        also_sent=tuple(code for code in letter.also_sent if code != addressee),
        waived=(),
    )


def follow_up(letter: Letter, *, reply: dt.date | None = None, unanswered: bool = False) -> Letter:
    """Return a letter that comes back to an earlier one: without facts, the earlier one recalled.

    Args:
        reply: when the earlier one was answered; None: not known.
        unanswered: that it was not.
    """
    recalled = (Previous(letter.reference, reply, unanswered),) if letter.reference else ()
    text = {code: LetterText(subject=one.subject) for code, one in letter.text.items()}
    return replace(
        letter, id=None, date=None, reference=None, text=text, previous=(*letter.previous, *recalled), waived=()
    )
