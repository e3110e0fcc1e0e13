"""Where in a letter what the page shows comes from, and what of the page comes from a place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from app.model.document import Document
from app.model.finding import Finding
from app.session.parts import PARTS
from app.session.steps import part

_OF_SECTION = {
    "courtesy": "languages",
    "classification": "classification",
    "heading": "mandates",
    "reference": "reference",
    "date": "date",
    "recipient": "recipient",
    "salutation": "recipient",
    "opening": "mandates",
    "procedure": "recipient",
    "purpose": "text.{language}.subject",
    "previous": "previous",
    "facts": "text.{language}.facts",
    "concerns": "text.{language}.concerns",
    "analysis": "text.{language}.analysis",
    "annex_pointer": "annex",
    "appendix_pointer": "appendix",
    "questions_lead": "questions",
    "reply": "options.response_days",
    "publication": "options.publication_hours",
    "interim_measures": "options.interim_measures",
    "detention_procedure": "options.detention_procedure",
    "press_release": "options.press_release",
    "also_sent": "also_sent",
    "closing": "closing",
    "signatures": "mandates",
    "copies": "cc",
    "annex": "annex",
}
"""The place on which the standard text of a section depends, as findings name places."""

_NUMBERED = re.compile(r"(question|heading|annex|appendix)_(\d+)")
_NUMBERED_PLACES = {"question": "questions", "heading": "questions", "annex": "annex", "appendix": "appendix"}

GAPS = ("to_be_written", "not_translated")
"""Findings that tell of a text that is missing in one language."""


def place_of(section: str, source: str, language: str) -> str:
    """Return where in the letter a paragraph of the page comes from, or what it depends on if it is standard text.

    Args:
        section: the name of its section.
        source: the place the composer gave it; "" for standard text.
    """
    if source:
        return source
    numbered = _NUMBERED.fullmatch(section)
    if numbered:
        name = _NUMBERED_PLACES[numbered[1]]
        return name if name == "questions" else f"{name}[{numbered[2]}]"
    return _OF_SECTION.get(section, "closing").format(language=language)


def coming_from(at: str, places: Iterable[str]) -> list[int]:
    """Return which of the places of a page lie at a place of the letter, by index.

    Args:
        at: a place as findings name it, or a part of the letter. What lies nowhere on the page leads to its part.
    """
    listed = list(places)
    if at not in PARTS:
        found = [index for index, place in enumerate(listed) if _within(place, at) or _within(at, place)]
        if found:
            return found
    name = at if at in PARTS else part(at)
    return [index for index, place in enumerate(listed) if place and part(place) == name]


def is_on(at: str, places: Iterable[str]) -> bool:
    """Tell whether a page has the place itself, or something in it."""
    return at in PARTS or any(_within(place, at) for place in places)


def _within(inner: str, outer: str) -> bool:
    return bool(outer) and inner.startswith(outer) and inner[len(outer) : len(outer) + 1] in ("", ".", "[")


def missing_texts(findings: Iterable[Finding]) -> dict[str, int]:
    """Count the texts that are missing, by language."""
    return dict(Counter(one.language for one in findings if one.finding in GAPS and one.language))


def missing_in(document: Document) -> int:
    """Count the texts that are missing in a composed letter."""
    return sum(gap.finding in GAPS for gap in document.missing)
