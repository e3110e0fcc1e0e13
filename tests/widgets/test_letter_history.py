"""The history of a letter in the window: states by day, compared with now, named, brought back."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItemIterator

from app.model.letter import Letter, LetterText
from app.workspace.history import KEPT_STEPS
from tests.widgets.conftest import settle
from tests.widgets.test_letters import act, answer, section
from widgets.frame.window import Window
from widgets.letters.history import HistoryPage


def lines(page: HistoryPage) -> list[str]:
    found = []
    every = QTreeWidgetItemIterator(page.states)
    while (item := every.value()) is not None:
        if item.parent() is not None:
            found.append(item.text(0))
        every += 1
    return found


@pytest.fixture
def page(window: Window, sample_letter: Letter) -> HistoryPage:
    """The history of an open letter of two states."""
    letter = replace(sample_letter, languages=("en",), text={"en": LetterText(subject="a bill", facts="Old words.")})
    id = window.desk.workspace.letters.create(letter).listed.id
    found = section(window)
    found.open_letter(id)
    settle(window.desk)
    changed = {"en": LetterText(subject="a bill", facts="New words.")}
    found.view.session.change(replace(found.view.session.letter, text=changed))
    settle(window.desk)
    act(window, "letter-history")
    assert found.history is not None and found.history.isVisible()
    return found.history


def test_a_state_is_compared_with_now_and_brought_back(window: Window, page: HistoryPage) -> None:
    assert len(lines(page)) == 2 and "Facts · Tester" in lines(page)[0] and "Made · Tester" in lines(page)[1]
    assert not page.back.isEnabled()  # the first is how it is now
    page.choose(1)
    settle(window.desk)
    shown = page.comparison.toHtml()
    words = page.comparison.toPlainText()
    assert "Facts (English)" in words and "One word is gone, one came" in words
    assert "line-through" in shown and "underline" in shown
    page.back.click()
    settle(window.desk)
    session = section(window).view.session
    assert session.letter.text["en"].facts == "Old words."
    assert len(lines(page)) == 3 and window.desk.workspace.letters.open(session.id).listed.revision == 3
    answer(window, "Undo")
    assert session.letter.text["en"].facts == "New words."


def test_a_state_gets_a_name(window: Window, page: HistoryPage) -> None:
    page.choose(1)
    page.name.setText("sent to the chief")
    page.give_name()
    settle(window.desk)
    assert any("★ sent to the chief" in line for line in lines(page))
    page.named.setChecked(True)
    assert len(lines(page)) == 1
    assert "sent to the chief" in "".join(window.bars.texts())


def test_what_was_done_to_the_letter_as_a_whole_is_listed(window: Window, page: HistoryPage) -> None:
    workspace = window.desk.workspace
    workspace.sending.assign(page.letter_id, after=0)
    workspace.letters.archive(page.letter_id)
    window.desk.letters_changed.emit()
    settle(window.desk)
    life = [page.life.topLevelItem(row).text(0) for row in range(page.life.topLevelItemCount())]
    assert ["Archived" in life[0], "Numbered" in life[1], "Made" in life[2]] == [True] * 3


def test_the_history_of_a_letter_that_is_not_open_is_left_by_esc(window: Window, page: HistoryPage) -> None:
    found = section(window)
    id = page.letter_id
    page.left.emit()
    assert found.history is None and found.view.isVisible()
    act(window, "letter-close")
    act(window, "letters-history")
    assert found.history is not None and found.history.letter_id == id
    found.history.choose(1)
    settle(window.desk)
    found.history.bring_back()
    settle(window.desk)
    assert window.desk.workspace.letters.open(id).letter.text["en"].facts == "Old words."
    window.actions_.get("history-leave").trigger()
    assert found.history is None and found.list.isVisible() and id not in window.desk._sessions
    assert window.focusWidget() is not None and window.focusWidget().focusPolicy() != Qt.FocusPolicy.NoFocus


def test_old_states_are_thinned_when_a_letter_is_opened(window: Window, sample_letter: Letter) -> None:
    letters, store = window.desk.workspace.letters, window.desk.workspace.store
    clock, now = store.now, dt.datetime.now(dt.UTC)
    letter = replace(sample_letter, reference=None, languages=("en",), text={"en": LetterText(subject="a bill")})
    id = letters.create(letter).listed.id
    try:
        for number in range(1, KEPT_STEPS + 41):
            store.now = lambda number=number: now - dt.timedelta(days=20) + dt.timedelta(minutes=number)
            letters.save(id, replace(letter, text={"en": LetterText(subject=f"bill {number}")}), number)
    finally:
        store.now = clock
    assert len(letters.revisions(id)) == KEPT_STEPS + 41
    found = section(window)
    found.open_letter(id)
    settle(window.desk)
    assert KEPT_STEPS <= len(letters.revisions(id)) < KEPT_STEPS + 4
    act(window, "letter-undo")
    assert found.view.session.letter.text["en"].subject == f"bill {KEPT_STEPS + 39}"
    settle(window.desk)
    assert found.view.session.saving.state == "saved"
