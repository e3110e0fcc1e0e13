"""What a check found."""

from __future__ import annotations

from typing import Literal

import msgspec

Severity = Literal["error", "warning"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at before a letter goes out.

    Attributes:
        finding: key of the check; "finding-<key>" is its message in resources/interface.
        severity: an error would embarrass on the face of the letter and blocks a final one; a warning is shown.
        at: the place, as a key path of the letter file: `annex[5]`, `text.en.facts`.
        language: the language concerned; None for all.
        arguments: what the message names.
    """

    finding: str
    severity: Severity
    at: str
    language: str | None = None
    arguments: dict[str, str | int] = {}
