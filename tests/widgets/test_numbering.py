"""Numbers and the life of a letter, from the letter: shown first, confirmed, written; nothing half done."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.model.letter import Letter
from tests.postgres import Server
from tests.widgets.conftest import Open, settle
from widgets.frame.datefield import DateField
from widgets.frame.window import Window
from widgets.letter.view import LetterView


def opened(window: Window, letter: Letter) -> LetterView:
    id = window.desk.workspace.letters.create(letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    settle(window.desk, 50)
    return section.view


def button(view: LetterView, words: str) -> QPushButton:
    return next(one for one in view.numbering.panel.buttons if words in one.text())


def field(view: LetterView) -> QLineEdit:
    return view.numbering.panel.findChild(QLineEdit)


def press(view: LetterView, key: Qt.Key) -> None:
    QTest.keyClick(view.window().focusWidget(), key)
    settle(view.desk)


@pytest.fixture
def letter(sample_letter: Letter) -> Letter:
    return replace(sample_letter, languages=("en",), text={"en": sample_letter.text["en"]}, reference=None)


def test_a_first_number_asks_for_the_last_known_and_is_given_by_keys_alone(window: Window, letter: Letter) -> None:
    view = opened(window, letter)
    window.activateWindow()
    view.parts.setFocus()
    settle(window.desk)
    QTest.keyClick(view.parts, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(window.desk)
    assert view.numbering.panel.asks and not view.numbering.panel.buttons[0].isEnabled()
    QTest.keyClicks(field(view), "4")
    assert "AL KAZ 5/2024" in view.numbering.panel.buttons[0].text()
    assert window.desk.workspace.register.numbers() == []  # shown, not given
    press(view, Qt.Key.Key_Return)
    assert view.session.letter.reference == "AL KAZ 5/2024" and not view.numbering.panel.asks
    assert "AL KAZ 5/2024" in view._name.text() and "Numbered" in view.numbering.strip.status.text()
    assert any("AL KAZ 5/2024" in text for text in window.bars.texts())


def test_what_was_typed_is_saved_before_and_the_next_number_is_shown(window: Window, letter: Letter) -> None:
    first = opened(window, letter)
    window.desk.workspace.sending.assign(first.session.id, after=6)
    view = opened(window, replace(letter, type="UA"))
    view.session.change(replace(view.session.letter, classification="Urgent"))
    view.numbering.take()
    settle(window.desk)
    assert "7" in view.numbering.panel.text.text()
    QTest.mouseClick(button(view, "UA KAZ 8/2024"), Qt.MouseButton.LeftButton)
    assert view.numbering.busy and view._locked
    settle(window.desk)
    kept = window.desk.workspace.letters.open(view.session.id).letter
    assert (kept.reference, kept.classification) == ("UA KAZ 8/2024", "Urgent") and not view._locked


def test_leaving_the_question_gives_nothing(window: Window, letter: Letter) -> None:
    view = opened(window, letter)
    view.numbering.take()
    settle(window.desk)
    press(view, Qt.Key.Key_Escape)
    assert not view.numbering.panel.asks and view.session.letter.reference is None
    assert window.desk.workspace.register.numbers() == []


def test_without_a_date_one_is_led_to_the_date(window: Window, letter: Letter) -> None:
    view = opened(window, replace(letter, date=None))
    view.parts.choose("facts")
    view.numbering.take()
    settle(window.desk)
    press(view, Qt.Key.Key_Return)
    assert view.parts.part == "addressee" and window.focusWidget() is view._editors["addressee"].date.field


def test_the_number_of_the_central_registry_is_typed_in(window: Window, letter: Letter) -> None:
    view = opened(window, letter)
    view.numbering.enter()
    assert field(view).text() == "AL KAZ /2024"
    field(view).setText("AL FRA 3/2024")
    assert not view.numbering.panel.buttons[0].isEnabled() and "AL KAZ n/2024" in view.numbering.panel.wrong.text()
    field(view).setText("al kaz 17/2024")
    button(view, "Enter it").click()
    settle(window.desk)
    assert view.session.letter.reference == "AL KAZ 17/2024"
    assert window.desk.workspace.register.of_letter(view.session.id).origin == "claimed"
    other = opened(window, letter)
    other.numbering.enter()
    field(other).setText("AL KAZ 17/2024")
    button(other, "Enter it").click()
    settle(window.desk)
    assert "AL KAZ 17/2024" in other.numbering.panel.wrong.text() and other.session.letter.reference is None


def test_sent_locked_answered_taken_back_and_void(window: Window, letter: Letter) -> None:
    view = opened(window, letter)
    window.desk.workspace.sending.assign(view.session.id, after=0)
    view.session.reload()
    settle(window.desk, 750)
    view.numbering.mark_sent()
    told = view.numbering.panel.text.text()
    assert "cannot be changed" in told and ("error" in told) == any(one.severity == "error" for one in view.findings)
    date = view.numbering.panel.findChild(DateField)
    date.field.setText("30 August 2024")
    date.field.editingFinished.emit()
    button(view, "It was sent").click()
    settle(window.desk)
    assert view.session.locked and view._locked
    assert "30 August 2024" in view.numbering.strip.status.text()
    assert view.numbering.strip.due.property("role") == "error" and "▲" in view.numbering.strip.due.text()
    assert not view.numbering.actions["number-void"].isVisible()
    view.numbering.mark_answered()
    button(view, "Enter the reply").click()
    settle(window.desk)
    assert view.session.listed.answered_on == window.desk.today()
    view.numbering.mark_answered()
    button(view, "no reply").click()
    settle(window.desk)
    view.numbering.take_back()
    assert not view.numbering.panel.buttons[0].isEnabled()
    field(view).setText("sent by mistake")
    button(view, "Take it back").click()
    settle(window.desk)
    assert view.session.listed.status == "referenced" and not view._locked
    view.numbering.void()
    field(view).setText("merged with another letter")
    button(view, "Declare it void").click()
    settle(window.desk)
    assert view.session.letter.reference is None and view.session.listed.status == "draft"
    number = window.desk.workspace.register.numbers()[0]
    assert (number.status, number.reason) == ("void", "merged with another letter")


def test_days_that_are_due_follow_the_date_as_it_is_changed(window: Window, letter: Letter) -> None:
    view = opened(window, letter)
    view.session.change(replace(view.session.letter, date=dt.date(2026, 3, 1)))
    assert "30 April 2026" in view.numbering.strip.due.text()


def test_an_office_register_that_cannot_be_reached_leaves_the_letter_unnumbered(
    open_window: Open, postgresql: Server, letter: Letter
) -> None:
    window = open_window(register=postgresql.database())
    view = opened(window, letter)
    postgresql.stop()
    try:
        view.numbering.take()
        settle(window.desk)
        assert "cannot be reached" in view.numbering.panel.wrong.text() and view.numbering.panel.asks
        view.session.change(replace(view.session.letter, classification="Urgent"))
        settle(window.desk)
        assert view.session.letter.reference is None and view.session.saving.state == "saved"
    finally:
        postgresql.start()
    view.numbering.take()
    settle(window.desk)
    field(view).setText("0")
    press(view, Qt.Key.Key_Return)
    assert view.session.letter.reference == "AL KAZ 1/2024"


def test_a_letter_that_cannot_be_saved_asks_nothing_of_the_register(window: Window, letter: Letter) -> None:
    view = opened(window, letter)
    desk = window.desk
    desk.workspace.letters.save(
        view.session.id, replace(view.session.letter, classification="Urgent"), 1
    )  # somebody else
    view.session.change(replace(view.session.letter, copies=("x",)))
    settle(desk)
    assert view.session.saving.state == "changed"
    view.numbering.take()
    settle(desk)
    assert "could not be saved" in view.numbering.panel.wrong.text()
    assert desk.workspace.register.numbers() == []
    view.session.take_theirs()
    settle(desk)
