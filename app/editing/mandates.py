"""The mandates of a letter: added, taken out, put in order, and what differs from the record set or let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from app.model.letter import Choice, Letter


def find(letter: Letter, key: str) -> Choice | None:
    """Return a mandate of a letter; None if it is not among them."""
    return next((choice for choice in letter.mandates if choice.key == key), None)


def lead(letter: Letter) -> str | None:
    """Return the key of the mandate that leads: the first that signs."""
    return next((choice.key for choice in letter.joined), None)


def add(letter: Letter, choice: Choice, index: int | None = None) -> Letter:
    """Put a mandate into a letter, before the one of this index, or last; one that is there already stays."""
    if find(letter, choice.key) is not None:
        return letter
    place = len(letter.mandates) if index is None else index
    return replace(letter, mandates=(*letter.mandates[:place], choice, *letter.mandates[place:]))


def remove(letter: Letter, key: str) -> Letter:
    """Take a mandate out of a letter, with all that was set for it."""
    return replace(letter, mandates=tuple(choice for choice in letter.mandates if choice.key != key))


def move(letter: Letter, key: str, to: int) -> Letter:
    """Bring a mandate to a place, counted without it; beyond the ends is at the ends."""
    choice = find(letter, key)
    if choice is None:
        return letter
    others = [one for one in letter.mandates if one.key != key]
    place = min(max(to, 0), len(others))
    return replace(letter, mandates=(*others[:place], choice, *others[place:]))


def change(letter: Letter, key: str, **values: Any) -> Letter:
    """Set what a letter says of one mandate: status, resolution, signatory; None lets the record stand."""
    return replace(
        letter,
        mandates=tuple(replace(choice, **values) if choice.key == key else choice for choice in letter.mandates),
    )


def usual_order(letter: Letter, keyword: Callable[[str], str]) -> Letter:
    """Return the letter with its mandates in the usual order: the lead first, the rest by their English keywords.

    Args:
        keyword: of a mandate's key (`Mandate.sort_keyword`).
    """
    first = lead(letter)
    ordered = sorted(letter.mandates, key=lambda choice: (choice.key != first, keyword(choice.key).casefold()))
    return replace(letter, mandates=tuple(ordered))
