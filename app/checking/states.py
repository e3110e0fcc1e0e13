"""Another State in the typed text: its name, its adjective, its capital.

The last letter's country is what goes out by mistake. Expected are the addressee, the States concerned, those another
letter went to, the parties of cases cited, and phrases that only sound like a State ("Rome Statute").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.checking.material import Material
from app.checking.words import Matcher
from app.model.finding import Finding

_PERSON = ".signatory"
"""Where a person's name stands, who may be called as a State is."""

_CODE = re.compile(r"\b[A-Z]{2,3} ([A-Z]{3}) \d+/\d{4}")


def find(material: Material) -> Iterator[Finding]:
    expected = _expected(material)
    apart = () if material.letter.to_state else ("recipient",)  # another actor may sit anywhere
    for language in material.languages:
        matcher = Matcher.of(material.records, language)
        for passage in material.passages:
            if passage.language != language or passage.at in apart or passage.at.endswith(_PERSON):
                continue
            found: dict[str, str] = {}
            for states, mention in (hit for line in passage.lines for hit in matcher.find(line)):
                if not states & expected:
                    found.setdefault(min(states), mention)
            for state, mention in found.items():
                yield Finding(
                    finding="other_state",
                    severity="warning",
                    at=passage.at,
                    language=language,
                    arguments={"state": state, "name": material.records.states[state], "words": mention},
                )


def _expected(material: Material) -> set[str]:
    """Return the States a letter may speak of."""
    letter, records = material.letter, material.records
    references: Iterable[str] = (previous.reference for previous in letter.previous)
    earlier = {match[1] for reference in references if (match := _CODE.match(reference))}
    own = {
        state
        for standing in material.standings
        if standing.mandate.scope == "country"
        for state, name in records.states.items()
        if name == standing.mandate.sort_keyword
    }
    return {letter.addressee, *letter.states_concerned, *letter.also_sent, *earlier, *own}
