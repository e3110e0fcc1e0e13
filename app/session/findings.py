"""The findings of a letter as its drafter works through them: in order, set aside with a reason, taken up again."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from app.errors import AppError
from app.model.finding import Finding, is_set_aside
from app.model.letter import Letter, Waiver
from app.session.parts import PARTS
from app.session.steps import part

CONFIRMED = ("resolution_due", "resolution_unknown", "resolution_unconfirmed")
"""Errors that a person's word answers, for the whole office."""

_NUMBER = re.compile(r"\[(\d+)\]")


class SetAside(msgspec.Struct, frozen=True):
    """A warning that was set aside, and what it is about now; nothing any more where what it found was mended."""

    waiver: Waiver
    findings: tuple[Finding, ...]


class Findings(msgspec.Struct, frozen=True):
    """What was found in a letter.

    Attributes:
        open: errors first, then warnings, each in the order of the letter's parts.
        set_aside: in the order in which they were.
    """

    open: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    def count(self, severity: str) -> int:
        """Return how many are open of a severity."""
        return sum(one.severity == severity for one in self.open)


def unwaived(letter: Letter) -> Letter:
    """Return a letter to be checked so that warnings set aside are among its findings."""
    return replace(letter, waived=())


def sorted_out(letter: Letter, findings: Sequence[Finding]) -> Findings:
    """Part the findings of an unwaived letter into those that are open and those set aside."""
    held: dict[Waiver, list[Finding]] = {one: [] for one in letter.waived}
    left = []
    for finding in findings:
        waiver = next((one for one in letter.waived if is_set_aside(finding, one)), None)
        if waiver is not None:
            held[waiver].append(finding)
        else:
            left.append(finding)
    left.sort(key=lambda one: (one.severity != "error", _place(one.at)))
    return Findings(tuple(left), tuple(SetAside(waiver, tuple(found)) for waiver, found in held.items()))


def alike(finding: Finding, findings: Sequence[Finding]) -> int:
    """Return how many findings are set aside together with one: of its kind, at its place, in its language."""
    waiver = _waiver(finding, "")
    return sum(is_set_aside(one, waiver) for one in findings)


def set_aside(letter: Letter, finding: Finding, reason: str) -> Letter:
    """Set a warning aside, in its language; the reason stays with the letter.

    Raises:
        AppError: it is an error, or the reason is missing.
    """
    if finding.severity == "error":
        raise AppError("error-not-waived")
    if not reason.strip():
        raise AppError("reason-missing")
    kept = tuple(one for one in letter.waived if not is_set_aside(finding, one))
    return replace(letter, waived=(*kept, _waiver(finding, " ".join(reason.split()))))


def taken_up(letter: Letter, waiver: Waiver) -> Letter:
    """Take up again what was set aside."""
    return replace(letter, waived=tuple(one for one in letter.waived if one != waiver))


def number_in(at: str) -> int:
    """Return which of a list a place is in, from one; 0 where it is in none."""
    found = _NUMBER.search(at)
    return int(found[1]) if found else 0


def place_in(at: str, language: str | None) -> str:
    """Return the place of an item of a list in a language; other places name theirs, or have none."""
    return f"{at}.{language}" if language and at.endswith("]") else at


def _waiver(finding: Finding, reason: str) -> Waiver:
    """Return what sets a finding aside; a language that its place names is not said again."""
    language = None if finding.language in finding.at.split(".") else finding.language
    return Waiver(finding.finding, finding.at, reason, language)


def _place(at: str) -> tuple[int, int]:
    name = part(at)
    return (PARTS.index(name) if name in PARTS else len(PARTS), number_in(at))
