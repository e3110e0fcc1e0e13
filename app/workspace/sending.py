"""The life of a letter: numbered, sent, answered. Each step can be asked for again after an interruption.

The register may lie in another database than the letter. So the register is always written first: what it says of a
letter holds, and a step that was cut off between the two is brought to its end by asking for it again.
"""

from __future__ import annotations

import datetime as dt

from app.errors import AppError
from app.model.reference import Reference, parse_reference
from app.workspace.letters import LOCKED, Letters, Opened, fitting
from app.workspace.register import Register, read_reference
from app.workspace.rows import Status


class Sending:
    """What is done to letters with the register.

    Attributes:
        letters: of the workspace.
        register: the workspace's own, or the office's apart from it.
    """

    def __init__(self, letters: Letters, register: Register) -> None:
        self.letters = letters
        self.register = register

    def assign(self, id: str, *, after: int | None = None, clock_is_right: bool = False) -> Opened:
        """Give a letter the next number; one that has a number keeps it.

        Raises:
            AppError: it has no date, or as for Register.take; the letter stays without a number.
        """
        opened = self.letters.open(id)
        letter = opened.letter
        if opened.listed.status != "draft":
            return opened
        if letter.date is None:
            raise AppError("letter-needs-date")
        reference = self.register.take(
            id, letter.type, letter.addressee, letter.date, after=after, clock_is_right=clock_is_right
        )
        return self._number(id, reference)

    def claim(self, id: str, typed: str) -> Opened:
        """Give a letter the number that a central registry gave, as typed.

        Raises:
            AppError: it is no reference, not one of this letter, or taken.
        """
        reference = read_reference(typed)
        letter = self.letters.open(id).letter
        fitting(letter, str(reference))
        self.register.claim(reference, letter_id=id, date=letter.date)
        return self._number(id, reference)

    def void(self, id: str, reason: str) -> Opened:
        """Declare a letter's number void; the letter is a draft again and may be given a new one.

        Raises:
            AppError: the letter has no number, or was sent.
        """
        listed = self.letters.open(id).listed
        reference = parse_reference(listed.reference or "")
        if listed.status != "referenced" or reference is None:
            raise AppError("letter-not-referenced")
        self.register.void(reference, reason)
        return self.letters.change_status(id, "referenced", "draft", "voided", reason=reason, reference=None)

    def send(self, id: str, on: dt.date) -> Opened:
        """Note that a letter was sent: from now on it does not change.

        Raises:
            AppError: it has no number.
        """
        if self.letters.open(id).listed.status != "referenced":
            raise AppError("letter-not-referenced")
        self.register.issue(id)
        return self.letters.change_status(id, "referenced", "sent", "sent", sent_on=on)

    def take_back(self, id: str, reason: str) -> Opened:
        """Note that a letter was not sent after all. The reason stays in its history.

        Raises:
            AppError: it was not sent, or the reason is missing.
        """
        if not reason.strip():
            raise AppError("reason-missing")
        if self.letters.open(id).listed.status != "sent":
            raise AppError("letter-not-sent")
        self.register.take_back(id, reason.strip())
        return self.letters.change_status(id, "sent", "referenced", "taken_back", reason=reason.strip(), sent_on=None)

    def answer(self, id: str, on: dt.date | None) -> Opened:
        """Note when a letter was answered; None: it was not after all.

        Raises:
            AppError: it was not sent.
        """
        present = self.letters.open(id)
        if present.listed.status not in LOCKED:
            raise AppError("letter-not-sent")
        if present.listed.answered_on == on:
            return present
        after: Status = "answered" if on else "sent"
        return self.letters.change_status(id, present.listed.status, after, "answered", answered_on=on)

    def _number(self, id: str, reference: Reference) -> Opened:
        """Write a number into its letter, if the letter is still one that it fits."""
        return self.letters.change_status(id, "draft", "referenced", "numbered", reference=str(reference))
