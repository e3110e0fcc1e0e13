"""The life of a letter, and what is left of it when it is cut off in the middle."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.model.letter import Letter
from app.workspace.letters import Letters
from app.workspace.presence import Presence
from app.workspace.register import Register
from app.workspace.sending import Sending
from app.workspace.store import Store
from tests.workspace.conftest import Clock

ON = dt.date(2024, 9, 2)


@pytest.fixture
def sending(letters: Letters, register: Register) -> Sending:
    return Sending(letters, register)


def test_a_letter_is_numbered_sent_and_answered(letters: Letters, sending: Sending, draft: Letter) -> None:
    id = letters.create(draft).listed.id
    numbered = sending.assign(id, after=2)
    assert numbered.letter.reference == numbered.listed.reference == "AL KAZ 3/2024"
    assert sending.assign(id).listed.revision == numbered.listed.revision
    assert sending.send(id, ON).listed.sent_on == ON
    assert sending.register.of_letter(id).status == "issued"
    assert sending.answer(id, dt.date(2024, 10, 1)).listed.status == "answered"
    assert sending.answer(id, dt.date(2024, 10, 2)).listed.answered_on == dt.date(2024, 10, 2)
    assert sending.answer(id, None).listed.status == "sent"
    told = [(one.what, one.before, one.after) for one in letters.events(id)]
    assert told == [
        ("created", None, "draft"),
        ("numbered", "draft", "referenced"),
        ("sent", "referenced", "sent"),
        ("answered", "sent", "answered"),
        ("answered", "answered", "answered"),
        ("answered", "answered", "sent"),
    ]


def test_a_sent_letter_does_not_change_until_it_is_taken_back(letters, sending: Sending, draft: Letter) -> None:
    id = letters.create(draft).listed.id
    sending.assign(id, after=2)
    sent = sending.send(id, ON)
    for change in (
        lambda: letters.save(id, replace(sent.letter, classification="x"), sent.listed.revision),
        lambda: letters.restore(id, 1, sent.listed.revision),
        lambda: sending.take_back(id, " "),
        lambda: sending.void(id, "x"),
    ):
        with pytest.raises(AppError):
            change()
    assert letters.open(id).letter == sent.letter
    back = sending.take_back(id, "the annex was missing")
    assert back.listed.status == "referenced" and back.listed.sent_on is None
    assert letters.events(id)[-1].reason == "the annex was missing"
    assert sending.register.of_letter(id).status == "reserved"
    letters.save(id, replace(back.letter, classification="x"), back.listed.revision)


def test_a_void_number_sets_the_letter_free(letters: Letters, sending: Sending, draft: Letter) -> None:
    id = letters.create(draft).listed.id
    sending.assign(id, after=2)
    free = sending.void(id, "another addressee")
    assert free.listed.status == "draft" and free.letter.reference is None
    letters.save(id, replace(free.letter, addressee="UZB"), free.listed.revision)
    assert sending.assign(id, after=0).letter.reference == "AL UZB 1/2024"
    assert [one.status for one in sending.register.numbers()] == ["void", "reserved"]


def test_a_number_of_a_central_registry_is_checked_against_the_letter(letters, sending: Sending, draft) -> None:
    id = letters.create(draft).listed.id
    for wrong in ("AL UZB 3/2024", "UA KAZ 3/2024", "AL KAZ 3/2023", "3/2024"):
        with pytest.raises(AppError):
            sending.claim(id, wrong)
    assert sending.register.numbers() == []
    assert sending.claim(id, "al kaz 3/2024").letter.reference == "AL KAZ 3/2024"
    other = letters.create(draft).listed.id
    with pytest.raises(AppError) as error:
        sending.claim(other, "AL KAZ 3/2024")
    assert error.value.id == "number-taken"


def test_without_a_date_there_is_no_number(letters: Letters, sending: Sending, draft: Letter) -> None:
    id = letters.create(replace(draft, date=None)).listed.id
    with pytest.raises(AppError) as error:
        sending.assign(id, after=0)
    assert error.value.id == "letter-needs-date" and sending.register.numbers() == []


def test_a_step_cut_off_between_register_and_letter_is_brought_to_its_end(letters, sending: Sending, draft) -> None:
    id = letters.create(draft).listed.id
    sending.register.take(id, "AL", "KAZ", draft.date, after=2)  # and here the power went
    opened = letters.open(id)
    letters.save(id, replace(opened.letter, type="UA"), 1)
    assert sending.assign(id).letter.reference == "UA KAZ 3/2024"
    sending.register.issue(id)  # and here
    assert sending.send(id, ON).listed.status == "sent"
    sending.register.take_back(id, "x")  # and here
    assert sending.take_back(id, "x").listed.status == "referenced"
    sending.register.void(sending.register.of_letter(id).reference, "x")  # and here
    assert sending.void(id, "x").listed.status == "draft"


def test_a_register_of_the_office_gives_numbers_to_letters_kept_here(
    open_store: Callable[..., Store], draft: Letter, context: Context, clock: Clock
) -> None:
    here, office = open_store(), open_store("postgresql", name="register")
    letters = Letters(here, context.records)
    sending = Sending(letters, Register(office))
    id = letters.create(draft).listed.id
    assert sending.assign(id, after=6).letter.reference == "AL KAZ 7/2024"
    assert Register(here).numbers() == [] and Register(office).of_letter(id).by == "Tester"
    assert clock.now


def test_an_office_that_cannot_be_reached_leaves_the_letter_unnumbered(
    open_store: Callable[..., Store], draft: Letter, context: Context, postgresql
) -> None:
    letters = Letters(open_store(), context.records)
    office = open_store("postgresql", name="register")
    sending = Sending(letters, Register(office))
    id = letters.create(draft).listed.id
    postgresql.stop()
    try:
        with pytest.raises(AppError) as error:
            sending.assign(id, after=6)
        assert error.value.id == "workspace-unreachable"
        assert letters.open(id).listed.status == "draft" and letters.open(id).letter.reference is None
    finally:
        postgresql.start()
    assert sending.assign(id, after=6).letter.reference == "AL KAZ 7/2024"


def test_the_second_at_a_letter_is_told_of_the_first(letters: Letters, draft: Letter, clock: Clock, store) -> None:
    id = letters.create(draft).listed.id
    first, second = Presence(store, id), Presence(store, id)
    assert first.arrive() == [] and [one.who for one in second.arrive()] == ["Tester"]
    assert [one.who for one in first.beat()] == ["Tester"]
    first.leave()
    assert second.beat() == []
    first.arrive()
    clock.now += dt.timedelta(seconds=90)
    assert second.beat() == []
