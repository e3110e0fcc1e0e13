"""A letter given another type, addressee or option: what goes with it, and what stays."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.letter import OTHER_ACTOR, Letter, Recipient
from app.model.outline import Outline

Options = dict[str, bool | int]


def retyped(letter: Letter, type: str, outline: Outline) -> Letter:
    """Return the letter as one of another type; options that the type does not have, or has so anyway, go.

    Args:
        outline: that of the type.
    """
    return replace(letter, type=type, options=_differing(letter.options, outline))


def with_option(letter: Letter, name: str, value: bool | int, outline: Outline) -> Letter:
    """Return the letter with an option set; one set to what its type has anyway is not kept.

    Args:
        outline: that of the letter.
    """
    return replace(letter, options=_differing({**letter.options, name: value}, outline))


def readdressed(letter: Letter, addressee: str) -> Letter:
    """Return the letter to another addressee.

    Where it goes to another actor, what happened stays where it happened: in the State that was written to. A
    recipient keeps name and lines; of what kind an actor is, only one that is no State needs.
    """
    if addressee == letter.addressee:
        return letter
    concerned, recipient = letter.states_concerned, letter.recipient
    if addressee == OTHER_ACTOR:
        concerned = concerned or (letter.addressee,)
        recipient = replace(recipient or Recipient(), kind="other")
    else:
        concerned = () if concerned == (addressee,) else concerned
        recipient = replace(recipient, kind=None) if recipient else None
    return replace(
        letter,
        addressee=addressee,
        states_concerned=concerned,
        recipient=none_if_empty(recipient),
        also_sent=tuple(code for code in letter.also_sent if code != addressee),
    )


def none_if_empty(recipient: Recipient | None) -> Recipient | None:
    """Return a recipient of whom anything is said; else None."""
    return recipient if recipient != Recipient() else None


def _differing(options: Options, outline: Outline) -> Options:
    defaults = outline.options
    return {name: value for name, value in options.items() if name in defaults and value != defaults[name]}
