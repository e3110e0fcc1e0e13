"""The number that would be given, said before it is; a number void in the register, and its letter with it."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from app.errors import AppError
from app.model.reference import Reference
from app.session.letter import LetterSession
from app.session.numbering import after, offer, void
from app.workspace.register import Register
from app.workspace.sending import Sending
from tests.session.test_letter import DRAFT, desk, letters, moment, store  # noqa: F401 - fixtures


@pytest.fixture
def register(store) -> Register:  # noqa: F811
    return Register(store)


def test_what_would_be_given_is_said_and_nothing_is_written(letters, register) -> None:  # noqa: F811
    sending = Sending(letters, register)
    id = letters.create(DRAFT).listed.id
    found = offer(register, id, DRAFT)
    assert (found.known, found.reference) == ("start", None) and register.numbers() == []
    assert str(after(DRAFT, 4)) == "AL KAZ 5/2026"
    sending.assign(id, after=4)
    other = letters.create(replace(DRAFT, type="UA")).listed.id
    found = offer(register, other, replace(DRAFT, type="UA"))
    assert (found.known, str(found.reference), found.last) == ("next", "UA KAZ 6/2026", 5)
    assert len(register.numbers()) == 1


def test_a_number_noted_before_an_interruption_is_offered_again(letters, register) -> None:  # noqa: F811
    id = letters.create(DRAFT).listed.id
    register.take(id, "AL", "KAZ", dt.date(2026, 5, 4), after=0)
    found = offer(register, id, DRAFT)
    assert (found.known, str(found.reference)) == ("held", "AL KAZ 1/2026")


def test_without_a_date_there_is_no_number(register) -> None:
    with pytest.raises(AppError, match="letter-needs-date"):
        offer(register, "x", replace(DRAFT, date=None))


def test_void_takes_the_letter_of_this_workspace_along(letters, register) -> None:  # noqa: F811
    sending = Sending(letters, register)
    id = letters.create(DRAFT).listed.id
    reference = Reference("AL", "KAZ", 1, 2026)
    sending.assign(id, after=0)
    void(sending, reference, id, "merged")
    assert letters.open(id).listed.status == "draft" and letters.open(id).letter.reference is None
    register.claim(Reference("UA", "KAZ", 7, 2026), letter_id="elsewhere")
    void(sending, Reference("UA", "KAZ", 7, 2026), "elsewhere", "not used")
    assert [one.status for one in register.numbers()] == ["void", "void"]


def test_undo_keeps_the_number_and_what_it_belongs_to(letters, register, desk, moment) -> None:  # noqa: F811
    id = letters.create(DRAFT).listed.id
    session = LetterSession(letters, id, desk.clerk, now=moment)
    session.change(replace(session.letter, addressee="UZB"))
    session.change(replace(session.letter, date=dt.date(2027, 1, 2)))
    desk.settle()
    Sending(letters, register).assign(id, after=0)
    session.reload()
    for _ in range(3):
        session.undo()
    desk.settle()
    assert session.saving.state == "saved"
    kept = letters.open(id).letter
    assert (kept.reference, kept.addressee, kept.date) == ("AL UZB 1/2027", "UZB", dt.date(2027, 1, 2))
