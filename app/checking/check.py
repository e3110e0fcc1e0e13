"""Checking a letter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.checking import acts, documents, facts, gaps, library, links, notes, references, states, style, wording
from app.checking.material import Material
from app.composing.compose import Composer
from app.model.finding import Finding, is_set_aside
from app.model.letter import Letter
from app.records.records import Records

_FAMILIES = (gaps, facts, acts, references, states, documents, links, notes, style, wording, library)


def check(
    letter: Letter, languages: Sequence[str], records: Records, composer: Composer, today: dt.date
) -> list[Finding]:
    """Return the findings of a letter, errors first; warnings the letter sets aside are left out.

    Args:
        languages: those of the letter to look at.
        today: for a letter without a date.
    """
    material = Material(letter, languages, records, composer, today)
    findings = [finding for family in _FAMILIES for finding in family.find(material)]
    kept = [one for one in findings if not any(is_set_aside(one, waiver) for waiver in letter.waived)]
    return sorted(kept, key=lambda finding: finding.severity != "error")
