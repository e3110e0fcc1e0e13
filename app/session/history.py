"""The history of a letter as one reads it: by day, and what differs between a state of it and now, in words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

import msgspec

from app.editing.differences import Piece, differences, shortened
from app.model.letter import Letter
from app.session.naming import Naming
from app.session.steps import part
from app.workspace.history import Revision

_PLACE = re.compile(r"(?P<list>questions|annex|appendix|previous)\[(?P<number>\d+)\]")
_CODE = re.compile(r"\w+")
_KEYS = ("mandates", "addressee", "states_concerned", "also_sent", "languages")
"""Where the values are keys of what has a name."""


class Day(msgspec.Struct, frozen=True):
    """The revisions of one day, the newest first."""

    day: dt.date
    revisions: tuple[Revision, ...]


class Compared(msgspec.Struct, frozen=True):
    """What differs at one place.

    Attributes:
        part: of the letter; `number` of the question, paragraph or annex in it, 0 where it is none of a list.
        language: code; "" where it is in none.
        field: the key of the value within the part, where it is no text.
        gone, came: words that went, and that came.
    """

    part: str
    number: int
    language: str
    field: str
    pieces: tuple[Piece, ...]
    gone: int
    came: int


def days(revisions: Sequence[Revision], *, named: bool = False) -> list[Day]:
    """Return a history by days of the local calendar, the newest first.

    Args:
        named: only revisions that bear a name.
    """
    found: dict[dt.date, list[Revision]] = {}
    for one in reversed(revisions):
        if one.names or not named:
            found.setdefault(one.at.astimezone().date(), []).append(one)
    return [Day(day, tuple(of_day)) for day, of_day in found.items()]


def compared(then: Letter, now: Letter, naming: Naming, other: str) -> list[Compared]:
    """Return what differs between a letter then and now; long stretches that stayed are left out.

    Args:
        other: what another actor than a State is called.
    """
    found = []
    for difference in differences(then, now):
        words = difference.at.split(".")
        section = part(difference.at)
        language = next((word for word in words[1:] if word in naming.languages), "")
        listed = _PLACE.match(difference.at)
        is_text = bool(language) and words[0] != "recipient"
        pieces = _by_name(difference.pieces, naming, other) if words[0] in _KEYS else difference.pieces
        found.append(
            Compared(
                part=section,
                number=int(listed["number"]) if listed else 0,
                language=language,
                field="" if is_text or (listed and len(words) == 1) or words[-1] == section else words[-1],
                pieces=shortened(pieces),
                gone=_count(pieces, "gone"),
                came=_count(pieces, "new"),
            )
        )
    return found


def _by_name(pieces: tuple[Piece, ...], naming: Naming, other: str) -> tuple[Piece, ...]:
    """Return values with the names of what is known by a key: States, mandates, languages."""

    def named(match: re.Match[str]) -> str:
        return naming.anything(match[0], other)

    return tuple(Piece(one.kind, _CODE.sub(named, one.text)) for one in pieces)


def _count(pieces: tuple[Piece, ...], kind: str) -> int:
    """Count words; Chinese by its signs."""
    text = " ".join(one.text for one in pieces if one.kind == kind)
    return len(re.findall(r"[\u3400-\u9fff]|[^\W_]+(?:['’-][^\W_]+)*", text)) or (1 if text else 0)
