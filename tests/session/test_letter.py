"""A letter being edited: steps, undo across a restart, saving, and somebody else at the same letter."""

from __future__ import annotations

import datetime as dt
import gc
import queue
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.model.letter import Choice, Letter, LetterText
from app.session.clerk import Clerk
from app.session.letter import Change, LetterSession
from app.session.steps import IN_HAND
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.letters import Letters
from app.workspace.register import Register
from app.workspace.sending import Sending
from app.workspace.store import Store

DRAFT = Letter(
    type="AL",
    addressee="KAZ",
    languages=("en",),
    mandates=(Choice("water"),),
    date=dt.date(2026, 5, 4),
    text={"en": LetterText(subject="a bill")},
)


class Moment:
    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += dt.timedelta(seconds=seconds)


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    store = open_file(tmp_path / "w/workspace.db", OPEN_KEY, "Tester", before_upgrade=lambda: None)
    yield store
    store.close()


@pytest.fixture
def letters(store: Store, context: Context) -> Letters:
    return Letters(store, context.records)


@pytest.fixture
def moment() -> Moment:
    return Moment()


class Desk:
    """A clerk, and the loop of events of the thread that owns the letters."""

    def __init__(self) -> None:
        self._events: queue.Queue[Callable[[], None]] = queue.Queue()
        self.clerk = Clerk(self._events.put)

    def settle(self) -> None:
        while self.clerk.pending:
            self._events.get(timeout=10)()


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.clerk.close()


def facts(letter: Letter, text: str) -> Letter:
    return replace(letter, text={"en": replace(letter.text["en"], facts=text)})


def test_typing_without_a_pause_is_one_step_and_survives_a_restart(letters, desk, moment) -> None:
    id = letters.create(DRAFT).listed.id
    session = LetterSession(letters, id, desk.clerk, now=moment)
    for text in ("A", "A b", "A b c"):
        session.change(facts(session.letter, text), typing="text.en.facts")
        moment.wait(0.3)
    moment.wait(5)
    session.change(facts(session.letter, "A b c. D"), typing="text.en.facts")
    session.change(replace(session.letter, mandates=(Choice("water"), Choice("food"))))
    desk.settle()
    assert session.saving.state == "saved" and not session.saving.waits
    again = LetterSession(letters, id, desk.clerk, now=moment)
    assert again.letter == session.letter
    seen: list[Change] = []
    again.listeners.append(seen.append)
    again.undo()
    assert len(again.letter.mandates) == 1 and (seen[-1].part, seen[-1].undone) == ("mandates", True)
    again.undo()
    assert again.letter.text["en"].facts == "A b c" and seen[-1].at == "text.en.facts"
    again.undo()
    assert again.letter.text["en"].facts is None and not again.can_undo
    again.redo()
    again.redo()
    assert again.letter.text["en"].facts == "A b c. D"
    desk.settle()
    third = LetterSession(letters, id, desk.clerk, now=moment)
    assert third.letter == again.letter and third.can_redo
    third.redo()
    assert len(third.letter.mandates) == 2


def test_what_was_just_typed_and_is_taken_away_again_comes_back_by_undo(letters, desk, moment) -> None:
    session = LetterSession(letters, letters.create(DRAFT).listed.id, desk.clerk, now=moment)
    for text in ("A", "A bc", "A b", "A", "A d"):
        session.change(facts(session.letter, text), typing="text.en.facts")
        moment.wait(0.3)
    found = []
    while session.can_undo:
        session.undo()
        found.append(session.letter.text["en"].facts)
    assert found == ["A bc", None]
    desk.settle()


def test_a_change_after_undo_forgets_what_could_be_redone(letters, desk, moment) -> None:
    session = LetterSession(letters, letters.create(DRAFT).listed.id, desk.clerk, now=moment)
    session.change(facts(session.letter, "one"))
    session.undo()
    session.change(facts(session.letter, "two"))
    assert not session.can_redo
    desk.settle()
    assert letters.open(session.id).letter.text["en"].facts == "two"


def test_what_somebody_else_saved_is_told_and_both_are_kept(letters, desk, moment) -> None:
    id = letters.create(DRAFT).listed.id
    session = LetterSession(letters, id, desk.clerk, now=moment)
    letters.save(id, facts(DRAFT, "theirs"), 1)
    session.change(facts(session.letter, "mine"))
    session.change(facts(session.letter, "mine still"))
    desk.settle()
    assert session.saving.state == "changed" and session.saving.waits
    other = session.keep_both()
    assert letters.open(other).letter.text["en"].facts == "mine still"
    assert session.letter.text["en"].facts == "theirs" and session.saving.state == "saved"
    session.undo()
    desk.settle()
    assert letters.open(id).letter.text["en"].facts == "mine still"


def test_a_change_of_others_is_taken_when_nothing_waits(letters, desk, moment) -> None:
    id = letters.create(DRAFT).listed.id
    session = LetterSession(letters, id, desk.clerk, now=moment)
    assert not session.reload()
    letters.save(id, facts(DRAFT, "theirs"), 1)
    assert session.reload() and session.letter.text["en"].facts == "theirs"
    session.change(facts(session.letter, "on top"))
    desk.settle()
    assert letters.open(id).letter.text["en"].facts == "on top"


def test_a_sent_letter_does_not_change(letters, store, desk, moment) -> None:
    id = letters.create(DRAFT).listed.id
    sending = Sending(letters, Register(store))
    sending.assign(id, after=0)
    sending.send(id, dt.date(2026, 5, 4))
    session = LetterSession(letters, id, desk.clerk, now=moment)
    assert session.locked and not session.can_undo
    with pytest.raises(AppError, match="letter-locked"):
        session.change(facts(session.letter, "too late"))


def test_what_cannot_be_saved_stays_in_hand_and_is_saved_later(letters, store, desk, moment) -> None:
    session = LetterSession(letters, letters.create(DRAFT).listed.id, desk.clerk, now=moment)
    store.read_only = "seat"
    session.change(facts(session.letter, "kept in hand"))
    desk.settle()
    assert session.saving.state == "unsaved" and session.saving.error.id == "workspace-read-only"
    store.read_only = None
    session.saving.again()
    desk.settle()
    assert session.saving.state == "saved"
    assert letters.open(session.id).letter.text["en"].facts == "kept in hand"


def texts_of_undo(session: LetterSession, desk: Desk) -> list[str | None]:
    found = []
    while session.can_undo:
        session.undo()
        desk.settle()
        found.append(session.letter.text["en"].facts)
    return found


def in_memory() -> int:
    gc.collect()
    return sum(isinstance(one, Letter) for one in gc.get_objects())


def test_of_many_steps_the_nearest_are_in_memory_and_all_are_undone_as_after_a_restart(letters, desk, moment) -> None:
    session = LetterSession(letters, letters.create(DRAFT).listed.id, desk.clerk, now=moment)
    before = in_memory()
    for number in range(2 * IN_HAND):
        for typed in ("a", "ab", "abc"):  # a burst, saved while it goes on
            session.change(facts(session.letter, f"{number} {typed}"), typing="text.en.facts")
            desk.settle()
        session.end_step()
    assert in_memory() - before <= IN_HAND + 5
    undone = texts_of_undo(session, desk)
    assert undone == [*(f"{number} abc" for number in reversed(range(2 * IN_HAND - 1))), None]
    assert in_memory() - before <= IN_HAND + 5
    while session.can_redo:
        session.redo()
        desk.settle()
    assert session.letter.text["en"].facts == f"{2 * IN_HAND - 1} abc"
    assert in_memory() - before <= IN_HAND + 5
    assert texts_of_undo(LetterSession(letters, session.id, desk.clerk, now=moment), desk) == undone


def test_a_step_that_was_thinned_out_meanwhile_is_passed_over(letters, store, desk, moment) -> None:
    store.now = moment
    session = LetterSession(letters, letters.create(DRAFT).listed.id, desk.clerk, now=moment)
    session.change(facts(session.letter, "first"))
    desk.settle()
    moment.wait(60)
    for number in range(600):
        session.change(facts(session.letter, f"{number}"))
        desk.settle()
        moment.wait(1)
    moment.wait(8 * 24 * 3600)
    assert letters.thin(session.id)
    undone = texts_of_undo(session, desk)
    assert len(undone) < 600 and undone[-1] is None and "first" not in undone


def test_steps_that_wait_to_be_saved_stay_in_memory_until_they_are(letters, store, desk, moment) -> None:
    session = LetterSession(letters, letters.create(DRAFT).listed.id, desk.clerk, now=moment)
    store.read_only = "seat"
    for number in range(2 * IN_HAND):
        session.change(facts(session.letter, f"{number}"))
    desk.settle()
    assert session.saving.state == "unsaved"
    for number in reversed(range(2 * IN_HAND - 1)):
        session.undo()
        assert session.letter.text["en"].facts == f"{number}"
    store.read_only = None
    session.saving.again()
    desk.settle()
    assert texts_of_undo(session, desk) == [None]
    while session.can_redo:
        session.redo()
        desk.settle()
    assert session.letter.text["en"].facts == f"{2 * IN_HAND - 1}"


def test_typing_without_any_pause_is_as_many_steps_before_a_restart_as_after_it(letters, store, desk, moment) -> None:
    store.now = moment
    session = LetterSession(letters, letters.create(DRAFT).listed.id, desk.clerk, now=moment)
    for number in range(700):
        session.change(facts(session.letter, "x" * (number + 1)), typing="text.en.facts")
        desk.settle()
        moment.wait(1)
    steps = [letters.revision(session.id, number) for number in reversed(letters.undo(session.id).past)]
    undone = texts_of_undo(session, desk)
    assert undone == [letter.text["en"].facts for letter in steps]
    assert [len(one or "") for one in undone] == [600, 300, 0]
