"""Which number a letter would be given, said before it is."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec.structs import replace

from app.errors import AppError
from app.model.letter import Letter
from app.model.reference import Reference
from app.workspace.register import Register
from app.workspace.sending import Sending

Known = Literal["next", "held", "start"]


class Offer(msgspec.Struct, frozen=True):
    """What the register would give a letter.

    Attributes:
        known: next: `reference` would be given; held: the register has noted it for this letter already, and only the
            letter does not have it; start: the register knows no earlier number, and must be told the last one.
        last: the last number that is known of the addressee and year.
    """

    known: Known
    addressee: str
    year: int
    last: int
    reference: Reference | None


def offer(register: Register, id: str, letter: Letter) -> Offer:
    """Return what the register would give a letter now.

    Raises:
        AppError: the letter has no date, or the register cannot be reached.
    """
    if letter.date is None:
        raise AppError("letter-needs-date")
    year = letter.date.year
    held = register.of_letter(id)
    if held is not None and (held.addressee, held.year) == (letter.addressee, year):
        reference = replace(held.reference, type=letter.type)
        return Offer("held", letter.addressee, year, held.number, reference)
    last = register.last(letter.addressee, year)
    if last is None:
        return Offer("start", letter.addressee, year, 0, None)
    return Offer("next", letter.addressee, year, last, after(letter, last))


def after(letter: Letter, last: int) -> Reference:
    """Return the reference that follows the last number of a letter's addressee and year."""
    assert letter.date is not None
    return Reference(letter.type, letter.addressee, last + 1, letter.date.year)


def void(sending: Sending, reference: Reference, letter_id: str | None, reason: str) -> None:
    """Declare a number void, wherever its letter is: one of this workspace is a draft again.

    Raises:
        AppError: its letter was sent, the reason is missing, or it cannot be written.
    """
    letters = sending.letters
    if letter_id is not None and letters.has(letter_id):
        listed = letters.open(letter_id).listed
        if listed.status == "referenced" and listed.reference == str(reference):
            sending.void(letter_id, reason)
            return
    sending.register.void(reference, reason)
