"""Steps that lead from letter to letter: what undo goes back by, in memory and in the workspace's history."""

from __future__ import annotations

import re

import msgspec

from app.editing.differences import differences
from app.model.letter import Letter


class Step(msgspec.Struct, frozen=True):
    """A state of the letter that can be come back to.

    Attributes:
        letter: None where it still lies in the workspace, as revision `number`.
        label: what led from it to the next one: "text.en.facts", "mandates".
        never_saved: what was here when the letter of somebody else was taken instead.
    """

    letter: Letter | None
    label: str = ""
    number: int | None = None
    never_saved: bool = False


def place(before: Letter, after: Letter) -> str:
    """Return the first place at which two letters differ, as findings name it; "" if they are equal."""
    found = differences(before, after)
    return found[0].at if found else ""


_INDEX = re.compile(r"\[\d+\].*")


def part(at: str) -> str:
    """Return the part of a letter to which a place belongs.

    The parts: addressee, mandates, subject, facts, concerns, analysis, questions, annex, appendices, closing.
    """
    head = _INDEX.sub("", at)
    if head.startswith("text."):
        return head.rpartition(".")[2]
    first = head.partition(".")[0]
    return _PARTS.get(first, "closing")


_PARTS = {
    "type": "addressee",
    "addressee": "addressee",
    "recipient": "addressee",
    "languages": "addressee",
    "states_concerned": "addressee",
    "date": "addressee",
    "reference": "addressee",
    "classification": "addressee",
    "mandates": "mandates",
    "mandate": "mandates",
    "previous": "previous",
    "questions": "questions",
    "annex": "annex",
    "appendix": "appendices",
    "appendices": "appendices",
}
