"""Steps that lead from letter to letter: what undo goes back by, in memory and in the workspace's history."""

from __future__ import annotations

import re

import msgspec
from msgspec.structs import replace

from app.editing.differences import first_difference
from app.model.letter import Letter

IN_HAND = 100
"""So many of the nearest steps are kept in memory, each way; those farther off are read from the workspace."""


class State(msgspec.Struct, eq=False):
    """A state of the letter: in memory, in the workspace, or both.

    Attributes:
        letter: None where it lies in the workspace alone.
        number: of the revision that holds it; None as long as it is not saved.
    """

    letter: Letter | None = None
    number: int | None = None


class Step(msgspec.Struct, frozen=True):
    """A state of the letter that can be come back to.

    Attributes:
        label: what led from it to the next one: "text.en.facts", "mandates".
        never_saved: what was here when the letter of somebody else was taken instead.
    """

    state: State
    label: str = ""
    never_saved: bool = False


def release(steps: list[Step], *, waits: bool) -> None:
    """Let go of the letters of all steps but the nearest, as after a restart.

    What is not saved stays as long as it waits for that; where it never will be, the step goes.

    Args:
        steps: the nearest last.
        waits: whether anything still waits to be saved.
    """
    for index in range(len(steps) - IN_HAND - 1, -1, -1):
        state = steps[index].state
        if state.letter is None:  # so are all before it
            return
        if state.number is not None:
            state.letter = None
        elif not waits:
            del steps[index]


def place(before: Letter, after: Letter) -> str:
    """Return the first place at which two letters differ, as findings name it; "" if they are equal."""
    return first_difference(before, after)


def numbered(letter: Letter, present: Letter) -> Letter:
    """Return a letter with the number of its present state, and with what that number belongs to.

    Where it has one, type and addressee stay, and the date unless it is another one of that year.
    """
    if present.reference is None:
        return replace(letter, reference=None)
    same_year = letter.date is not None and present.date is not None and letter.date.year == present.date.year
    return replace(
        letter,
        reference=present.reference,
        type=present.type,
        addressee=present.addressee,
        date=letter.date if same_year else present.date,
    )


_INDEX = re.compile(r"\[\d+\].*")


def part(at: str) -> str:
    """Return the part of a letter to which a place belongs.

    The parts: addressee, mandates, subject, facts, concerns, analysis, questions, annex, appendices, closing.
    """
    head = _INDEX.sub("", at)
    if head.startswith("text."):
        _, _, name = head.partition(".")[2].partition(".")
        return name or "addressee"  # a whole language: it is listed there
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
