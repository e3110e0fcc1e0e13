"""The day a treaty came into force for the State, written as that of its ratification or accession."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.checking.material import Material, Passage
from app.language.dates import write_date
from app.model.facts import Party
from app.model.finding import Finding
from app.model.language import Language


class _Act(NamedTuple):
    treaty: str
    names: tuple[str, ...]
    party: Party


def find(material: Material) -> Iterator[Finding]:
    if material.letter.state is None:
        return
    for code in material.languages:
        language, words = material.records.language(code), material.records.check_words(code)
        acts, in_force = list(_acts(material, code)), re.compile(words.in_force)
        for passage in material.passages:
            if passage.language == code and not passage.plain:
                for line in passage.lines:
                    text = _spaced(line)
                    if not in_force.search(text):
                        yield from _mistaken(passage, text, acts, language)


def _acts(material: Material, language: str) -> Iterator[_Act]:
    """Return what the State did to treaties that came into force for it on another day."""
    records, state = material.records, material.letter.state
    for key, treaty in records.treaties.items():
        if treaty.is_treaty and state:
            party = records.party(state, key, material.date)
            if party.in_force and party.in_force != party.date:
                name = records.treaty_name(key, language)
                forms = {name.short, name.name, name.of, name.to, name.inside}
                yield _Act(key, tuple(_spaced(form).casefold() for form in forms), party)


def _mistaken(passage: Passage, text: str, acts: list[_Act], language: Language) -> Iterator[Finding]:
    """Find a paragraph that names a treaty and the day it came into force, not that of the act."""
    folded = text.casefold()
    for treaty, names, party in acts:
        if (
            party.in_force is None
            or party.date is None
            or not _has_date(text, _spaced(write_date(party.in_force, language)))
        ):
            continue
        named = any(name in folded for name in names) or re.search(rf"(?<![\w-]){treaty}(?![\w-])", text)
        if named and not _has_date(text, _spaced(write_date(party.date, language))):
            yield Finding(
                finding="day_of_force",
                severity="warning",
                at=passage.at,
                language=passage.language,
                arguments={"treaty": treaty, "day": str(party.in_force), "date": str(party.date)},
            )


def _has_date(text: str, date: str) -> bool:
    return re.search(rf"(?<!\d){re.escape(date)}", text) is not None


def _spaced(text: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", text)
