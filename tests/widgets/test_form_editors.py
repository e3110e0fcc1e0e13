"""The editors of addressee, earlier letters and closing: what is chosen and typed is in the letter, at once."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.model.letter import Letter, Previous, Waiver
from tests.widgets.conftest import Open, settle
from widgets.frame.datefield import Calendar
from widgets.frame.window import Window
from widgets.letter.editors.addressee import AddresseeEditor
from widgets.letter.editors.closing import ClosingEditor
from widgets.letter.editors.previous import PreviousEditor
from widgets.letter.view import LetterView


@pytest.fixture
def letter(sample_letter: Letter) -> Letter:
    return replace(sample_letter, languages=("en", "fr"), reference=None)


@pytest.fixture
def view(window: Window, letter: Letter) -> LetterView:
    id = window.desk.workspace.letters.create(letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    window.activateWindow()
    settle(window.desk, 50)
    return section.view


@pytest.fixture
def addressee(view: LetterView) -> AddresseeEditor:
    editor = view._editors["addressee"]
    assert isinstance(editor, AddresseeEditor)
    return editor


def type_into(field: QWidget, text: str, key: Qt.Key | None = None) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    for sign in text:  # QTest types only what an English keyboard has
        code = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, sign))
    if key is not None:
        QTest.keyClick(field, key)


def test_a_state_is_found_by_its_name_in_any_language_or_its_code(view: LetterView, addressee: AddresseeEditor) -> None:
    for typed, code in (("Ouzbék", "UZB"), ("Франц", "FRA"), ("哈萨克", "KAZ"), ("uzb", "UZB")):
        type_into(addressee.addressee.picker.field, typed, Qt.Key.Key_Return)
        assert view.session.letter.addressee == code, typed
    type_into(addressee.addressee.picker.field, "Atlantis", Qt.Key.Key_Return)
    view.parts.setFocus()
    assert view.session.letter.addressee == "UZB" and addressee.addressee.picker.field.text() == "Uzbekistan"


def test_another_actor_has_a_kind_and_the_state_where_it_happened(view: LetterView, addressee: AddresseeEditor) -> None:
    assert not addressee.kind.isVisible()
    type_into(addressee.addressee.picker.field, "OTH", Qt.Key.Key_Return)
    assert view.session.letter.actor == "other" and addressee.kind.isVisible()
    assert view.session.letter.states_concerned == ("KAZ",)
    addressee.kind.setCurrentIndex(addressee.kind.findData("company"))
    addressee.kind.activated.emit(addressee.kind.currentIndex())
    assert view.session.letter.actor == "company"


def test_undo_is_the_letters_also_in_a_field(view: LetterView, addressee: AddresseeEditor) -> None:
    type_into(addressee.name, "Ivan Petrov")
    assert view.session.letter.recipient.name == "Ivan Petrov"
    assert addressee.name.cursorPosition() == len("Ivan Petrov")
    QTest.keyClick(addressee.name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.session.letter.recipient is None and addressee.name.text() == ""
    settle(view.desk)
    assert view.desk.workspace.letters.open(view.session.id).letter.recipient is None


def test_languages_are_ordered_and_the_salutation_is_that_of_the_page(
    view: LetterView, addressee: AddresseeEditor
) -> None:
    lines = addressee.languages.ordered.list
    lines.setFocus()
    lines.setCurrentRow(1)
    QTest.keyClick(lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.session.letter.languages == ("fr", "en") and "original" in lines.item(0).text()
    assert lines.currentRow() == 0
    QTest.keyClick(lines, Qt.Key.Key_Delete)
    assert view.session.letter.languages == ("en",)
    QTest.keyClick(lines, Qt.Key.Key_Delete)
    assert view.session.letter.languages == ("en",)  # one stays
    addressee.languages.add.menu().actions()[0].trigger()
    assert len(view.session.letter.languages) == 2
    type_into(addressee.salutation, "Your Excellency,")
    assert view.session.letter.recipient.salutation == {"en": "Your Excellency,"}
    view.show_language(view.session.letter.languages[1])
    assert addressee.salutation.text() == ""
    settle(view.desk)


def test_a_date_is_typed_or_taken_from_the_calendar(view: LetterView, addressee: AddresseeEditor) -> None:
    type_into(addressee.date.field, "3 sept 2024", Qt.Key.Key_Return)
    assert view.session.letter.date == dt.date(2024, 9, 3) and addressee.date.field.text() == "3 September 2024"
    type_into(addressee.date.field, "someday", Qt.Key.Key_Return)
    assert view.session.letter.date == dt.date(2024, 9, 3) and "not a date" in addressee.date.wrong.text()
    addressee.date.open_calendar()
    assert addressee.date.calendar is not None
    days = addressee.date.calendar.days.focusProxy()
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert view.session.letter.date == dt.date(2024, 9, 4) and not addressee.date.wrong.isVisible()


def test_classification_copies_and_states_concerned(view: LetterView, addressee: AddresseeEditor) -> None:
    for choice, value in (("Confidential", "Confidential"), ("", None)):
        addressee.classification.setCurrentIndex(addressee.classification.findData(choice))
        addressee.classification.activated.emit(addressee.classification.currentIndex())
        assert view.session.letter.classification == value
    addressee.classification.setCurrentIndex(addressee.classification.findData("…"))
    addressee.classification.activated.emit(addressee.classification.currentIndex())
    type_into(addressee.own, "By hand")
    assert view.session.letter.classification == "By hand" and addressee.own.isVisible()
    type_into(addressee.copies, "Permanent Mission\nField presence")
    assert view.session.letter.copies == ("Permanent Mission", "Field presence")
    for name in ("Kazakhstan", "Uzbekistan"):
        type_into(addressee.concerned.picker.field, name, Qt.Key.Key_Return)
    assert view.session.letter.states_concerned == ("KAZ", "UZB")
    addressee.concerned.ordered.move_chosen(1)
    assert view.session.letter.states_concerned == ("UZB", "KAZ")
    assert "Uzbekistan" in addressee.concerned_note.text()


def test_while_it_has_a_number_type_addressee_and_year_stay_and_it_is_told(
    view: LetterView, addressee: AddresseeEditor
) -> None:
    view.desk.workspace.sending.assign(view.session.id, after=0)
    view.session.reload()
    assert "AL KAZ 1/2024" in addressee.held.text() and addressee.held.isVisible()
    assert not addressee.type.isEnabled() and addressee.addressee.picker.field.isReadOnly()
    type_into(addressee.date.field, "3.2.2025", Qt.Key.Key_Return)
    assert view.session.letter.date.year == 2024 and "AL KAZ 1/2024" in addressee.date.wrong.text()
    type_into(addressee.date.field, "3.2.2024", Qt.Key.Key_Return)
    settle(view.desk)
    assert view.session.letter.date == dt.date(2024, 2, 3) and view.session.saving.state == "saved"


def test_a_sent_letter_cannot_be_typed_into(view: LetterView, addressee: AddresseeEditor) -> None:
    workspace = view.desk.workspace
    workspace.sending.assign(view.session.id, after=0)
    workspace.sending.send(view.session.id, dt.date(2024, 9, 1))
    view.session.reload()
    before = view.session.letter
    type_into(addressee.name, "x")
    for name in ("previous", "closing"):
        view.parts.choose(name)
    closing = view._editors["closing"]
    assert isinstance(closing, ClosingEditor)
    assert not closing.options["response_days"].number.isEnabled()
    assert view.session.letter == before


def test_earlier_letters_are_typed_found_answered_and_moved(window: Window, view: LetterView, letter: Letter) -> None:
    workspace = window.desk.workspace
    earlier = workspace.letters.create(replace(letter, date=dt.date(2023, 5, 1))).listed.id
    workspace.sending.assign(earlier, after=7)
    workspace.sending.send(earlier, dt.date(2023, 5, 2))
    workspace.sending.answer(earlier, dt.date(2023, 8, 1))
    view.parts.choose("previous")
    settle(window.desk)
    editor = view._editors["previous"]
    assert isinstance(editor, PreviousEditor)
    type_into(editor.reference.field, "8", Qt.Key.Key_Return)
    assert view.session.letter.previous == (Previous("AL KAZ 8/2023", dt.date(2023, 8, 1)),)
    type_into(editor.reference.field, "ua  kaz 2/2022", Qt.Key.Key_Return)
    assert view.session.letter.previous[1] == Previous("UA KAZ 2/2022")
    card = editor.cards[1]
    card.reply.setCurrentIndex(card.reply.findData("unanswered"))
    card.reply.activated.emit(card.reply.currentIndex())
    assert view.session.letter.previous[1].unanswered
    card.reply.setCurrentIndex(card.reply.findData("answered"))
    card.reply.activated.emit(card.reply.currentIndex())
    assert card.date.isVisible() and not view.session.letter.previous[1].unanswered
    type_into(card.date.field, "1.6.2022", Qt.Key.Key_Return)
    assert view.session.letter.previous[1].reply == dt.date(2022, 6, 1)
    type_into(card.reference, "AL G/SO 214 GBR 4/2013")
    assert "not a reference" in card.note.text()
    aside = Waiver("dead_link", "previous[2].reference", "an old form")
    view.session.change(replace(view.session.letter, waived=(aside,)))
    card.up.click()
    assert view.session.letter.previous[0].reference == "AL G/SO 214 GBR 4/2013"
    assert view.session.letter.waived == (replace(aside, at="previous[1].reference"),)
    assert QApplication.focusWidget() is editor.cards[0].reference
    editor.cards[0].down.click()
    assert view.session.letter.waived == (aside,)
    editor.cards[1].up.click()
    editor.cards[0].out.click()
    assert [one.reference for one in view.session.letter.previous] == ["AL KAZ 8/2023"] and len(editor.cards) == 1
    assert not view.session.letter.waived
    settle(window.desk)


def test_options_of_the_kind_of_letter_with_what_is_usual(view: LetterView) -> None:
    view.parts.choose("closing")
    closing = view._editors["closing"]
    assert isinstance(closing, ClosingEditor)
    days, press = closing.options["response_days"], closing.options["press_release"]
    assert days.number.value() == 60 and not days.usual.isVisible()
    days.number.setValue(30)
    assert view.session.letter.options == {"response_days": 30} and "60" in days.usual.text()
    assert "28 September 2024" in closing.due.text()
    press.setFocus()
    QTest.keyClick(press.switch, Qt.Key.Key_Space)
    assert view.session.letter.options["press_release"] is True
    days.usual.click()
    assert view.session.letter.options == {"press_release": True} and days.number.value() == 60
    settle(view.desk)


def test_a_finding_shows_under_its_field(view: LetterView, addressee: AddresseeEditor) -> None:
    view.session.change(replace(view.session.letter, date=None))
    settle(view.desk, 800)
    note = addressee._notes[addressee.date]
    assert "no date" in note.text() and note.isVisible()
    view.parts.choose("facts")
    view.go_to("date")
    assert view.window().focusWidget() is addressee.date.field


def test_figures_in_arabic_are_those_of_the_letters(open_window: Open, letter: Letter) -> None:
    window = open_window(language="ar")
    section = window.page("letters")
    section.open_letter(window.desk.workspace.letters.create(letter).listed.id)
    section.view.parts.choose("closing")
    closing = section.view._editors["closing"]
    assert isinstance(closing, ClosingEditor)
    assert closing.options["response_days"].number.text() == "60"
    assert closing.layoutDirection() == Qt.LayoutDirection.RightToLeft
    calendar = Calendar(closing, dt.date(2024, 8, 29), "")
    assert calendar.days.locale().toString(29) == "29"
    calendar.close()
