"""What a letter notes of places in its lists goes with the items when they move."""

from __future__ import annotations

import re

from msgspec.structs import replace

from app.model.letter import Letter, Waiver

_LISTS = {"questions": "questions", "annex": "annex", "appendix": "appendices", "previous": "previous"}
"""The list of the letter to which a place belongs, by how findings name it."""

_PLACE = re.compile(rf"({'|'.join(_LISTS)})\[(\d+)\](.*)")


def following(before: Letter, after: Letter) -> Letter:
    """Return a letter in whose lists items were put in, moved or taken out, with its waivers at the same items.

    A waiver goes with its item where that was taken out. Items are known again by being the same objects.
    """
    if not before.waived:
        return after
    waived = [_moved(waiver, before, after) for waiver in before.waived]
    return replace(after, waived=tuple(waiver for waiver in waived if waiver is not None))


def _moved(waiver: Waiver, before: Letter, after: Letter) -> Waiver | None:
    match = _PLACE.fullmatch(waiver.at)
    if match is None:
        return waiver
    name = _LISTS[match[1]]
    was, now, index = getattr(before, name), getattr(after, name), int(match[2]) - 1
    if not 0 <= index < len(was):
        return waiver
    found = next((place for place, one in enumerate(now) if one is was[index]), None)
    return None if found is None else replace(waiver, at=f"{match[1]}[{found + 1}]{match[3]}")
