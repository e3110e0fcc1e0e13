"""References: the letter's own, and those of other letters in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checking.material import Material
from app.model.finding import Finding
from app.model.reference import parse_reference, wanted

_ANY = re.compile(r"\b(?:J?(?:AL|UA|OL))[ \u00a0]+[A-Z]{3}[ \u00a0]+\d+/\d{4}\b")


def find(material: Material) -> Iterator[Finding]:
    letter = material.letter
    if letter.reference:
        yield from _own(material, letter.reference)
    expected = {letter.reference, *(previous.reference for previous in letter.previous)}
    for passage in material.passages:
        if passage.at.startswith("previous"):
            continue
        found = {" ".join(match[0].split()) for line in passage.lines for match in _ANY.finditer(line)}
        for reference in sorted(found - expected):
            yield Finding(
                finding="other_reference",
                severity="warning",
                at=passage.at,
                language=passage.language,
                arguments={"reference": reference},
            )


def _own(material: Material, reference: str) -> Iterator[Finding]:
    """Check that the reference is that of a letter of this kind, to this addressee, in this year."""
    parsed = parse_reference(reference)
    if parsed is None or str(parsed) != reference or not parsed.fits(material.letter):
        yield Finding(
            finding="reference_wrong",
            severity="error",
            at="reference",
            arguments={"reference": reference, "wanted": wanted(material.letter)},
        )
