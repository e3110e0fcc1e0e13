"""The parts of a letter as the window lists them, and how each stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from app.model.finding import Finding
from app.model.letter import Letter
from app.session.steps import part

State = Literal["empty", "done", "warning", "error"]

PARTS = (
    "addressee",
    "mandates",
    "previous",
    "subject",
    "facts",
    "concerns",
    "analysis",
    "questions",
    "annex",
    "appendices",
    "closing",
)
"""In the order of the letter."""

TEXTS = ("subject", "facts", "concerns", "analysis")
"""Parts that are one text a language."""


def states(letter: Letter, findings: Iterable[Finding]) -> dict[str, State]:
    """Return how each part stands: its gravest finding; else whether anything is in it."""
    found: dict[str, State] = {name: "done" if _has(letter, name) else "empty" for name in PARTS}
    for finding in findings:
        name = part(finding.at)
        if name in found and found[name] != "error":
            found[name] = finding.severity
    return found


def _has(letter: Letter, name: str) -> bool:
    if name in TEXTS:
        return any(getattr(text, name) for text in letter.text.values())
    match name:
        case "mandates":
            return bool(letter.mandates)
        case "previous":
            return bool(letter.previous)
        case "questions":
            return bool(letter.questions)
        case "annex":
            return bool(letter.annex)
        case "appendices":
            return bool(letter.appendices)
    return True
