"""What a check found."""

from __future__ import annotations

from typing import Literal

import msgspec

from app.model.document import Wording
from app.model.letter import Waiver

Severity = Literal["error", "warning"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at before a letter goes out.

    Attributes:
        finding: key of the check; "finding-<key>" is its message in resources/interface.
        severity: an error would embarrass on the face of the letter and blocks a final one; a warning is shown.
        at: the place, as a key path of the letter file: `annex[5]`, `text.en.facts`.
        language: the language concerned; None for all.
        arguments: what the message names.
        wordings: standard wording that is meant; the message names it as `names`.
    """

    finding: str
    severity: Severity
    at: str
    language: str | None = None
    arguments: dict[str, str | int] = {}
    wordings: tuple[Wording, ...] = ()


def is_set_aside(finding: Finding, waiver: Waiver) -> bool:
    """Tell whether a waiver sets a finding aside: a warning of its kind, at its place, in the language it names."""
    same = finding.severity == "warning" and (finding.finding, finding.at) == (waiver.finding, waiver.at)
    return same and waiver.language in (None, finding.language)
