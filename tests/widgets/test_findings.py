"""The drawer of findings: live, by severity, a way to each, set aside with a reason that stays with the letter."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.model.letter import Choice, Clause, Letter, LetterText, Waiver
from tests.widgets.conftest import settle
from widgets.frame.window import Window
from widgets.letter.editors.mandates import MandatesEditor
from widgets.letter.view import LetterView

LINKS = "See [site](#) and [page](#). In XX a meeting was held."


@pytest.fixture
def view(window: Window, sample_letter: Letter) -> LetterView:
    letter = replace(
        sample_letter,
        languages=("en",),
        text={"en": LetterText(subject="a bill", facts=LINKS)},
        annex=(),
        questions=(),
    )
    id = window.desk.workspace.letters.create(letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    window.activateWindow()
    settle(window.desk, 800)
    return section.view


def lines(view: LetterView) -> list[str]:
    return [view.drawer.list.item(row).text() for row in range(view.drawer.list.count())]


def choose(view: LetterView, words: str) -> None:
    view.drawer.list.setCurrentRow(next(row for row, line in enumerate(lines(view)) if words in line))


def test_before_it_is_checked_nothing_is_said_to_be_found(window: Window, sample_letter: Letter) -> None:
    id = window.desk.workspace.letters.create(sample_letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    assert section.view.drawer.bar.text() == "Not checked yet"
    window.actions_.get("findings-next").trigger()
    assert "Not checked yet" in window.bars.texts()


def test_by_severity_with_a_count_and_errors_first(view: LetterView) -> None:
    found = lines(view)
    signs = [line[0] for line in found]
    assert signs == sorted(signs, key="■▲◇".index) and "■" in signs and "▲" in signs
    assert f"{signs.count('■')} errors, {signs.count('▲')} warnings" == view.drawer.bar.text()
    assert not view.drawer.body.isVisible()


def test_one_click_or_enter_leads_to_the_place_and_f8_goes_through(view: LetterView) -> None:
    view.drawer.toggle()
    choose(view, "XX")
    place = view.drawer.list.visualItemRect(view.drawer.list.currentItem()).center()
    QTest.mouseClick(view.drawer.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.parts.part == "facts"
    view.parts.choose("closing")
    view.drawer.list.setFocus()
    QTest.keyClick(view.drawer.list, Qt.Key.Key_Return)
    assert view.parts.part == "facts"
    view.drawer.toggle()
    view.parts.setFocus()
    seen = []
    for _ in view.findings:
        QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_F8)
        seen.append(view.drawer.list.currentRow())
    assert seen == list(range(len(view.findings)))
    QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert view.drawer.list.currentRow() == len(view.findings) - 2
    assert view.drawer.now.text()  # what one is at, though the drawer is closed


def test_f8_leaves_out_none_where_the_one_before_was_mended(view: LetterView) -> None:
    view.parts.setFocus()
    first, second = [line[2:].strip() for line in lines(view)[1:3]]
    for _ in range(2):
        QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_F8)
    assert first in view.drawer.now.toolTip() and "XX" in first
    text = LetterText(subject="a bill", facts=LINKS.replace("XX", "2024"))
    view.session.change(replace(view.session.letter, text={"en": text}))
    settle(view.desk, 800)
    QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_F8)
    assert second in view.drawer.now.toolTip()


def test_what_is_closed_gives_the_keyboard_back(view: LetterView) -> None:
    view.go_to("text.en.facts")
    text = view.window().focusWidget()
    for open_, close in ((Qt.Key.Key_F9, Qt.Key.Key_F9), (Qt.Key.Key_E, Qt.Key.Key_Escape)):
        control = Qt.KeyboardModifier.ControlModifier if open_ == Qt.Key.Key_E else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(view.window().focusWidget(), open_, control)
        assert view.window().focusWidget() is not text
        QTest.keyClick(view.window().focusWidget(), close)
        assert view.window().focusWidget() is text


def test_a_warning_is_set_aside_and_taken_up_again(view: LetterView) -> None:
    view.drawer.toggle()
    choose(view, "site")
    before = len(view.findings)
    QTest.mouseClick(view.drawer.aside, Qt.MouseButton.LeftButton)
    assert "all 2 warnings" in view.drawer.panel.text.text() and not view.drawer.panel.buttons[0].isEnabled()
    field = view.drawer.panel.findChild(QLineEdit)
    QTest.keyClicks(field, "the pages were taken down")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(view.desk, 800)
    assert view.session.letter.waived == (Waiver("dead_link", "text.en.facts", "the pages were taken down"),)
    assert len(view.findings) == before - 2 and "(1 set aside)" in view.drawer.bar.text()
    kept = view.desk.workspace.letters.open(view.session.id).letter
    assert kept.waived == view.session.letter.waived
    choose(view, "the pages were taken down")
    assert not view.drawer.aside.isVisible() and view.drawer.back.isVisible()
    view.drawer.back.click()
    settle(view.desk, 800)
    assert view.session.letter.waived == () and len(view.findings) == before


def test_what_is_found_in_one_language_leads_to_it_and_is_set_aside_in_it_alone(view: LetterView) -> None:
    annex = (Clause(texts={"en": "See [a page](#).", "fr": "Voir [une page](#)."}),)
    text = {**view.session.letter.text, "fr": view.session.letter.text["en"]}
    view.session.change(replace(view.session.letter, languages=("en", "fr"), annex=annex, text=text))
    settle(view.desk, 800)
    view.drawer.toggle()
    choose(view, "“une page”")
    QTest.keyClick(view.drawer.list, Qt.Key.Key_Return)
    assert view.language == "fr" and view.parts.part == "annex"
    view.drawer.ask_aside()
    field = view.drawer.panel.findChild(QLineEdit)
    QTest.keyClicks(field, "the page comes later")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(view.desk, 800)
    assert view.session.letter.waived == (Waiver("dead_link", "annex[1]", "the page comes later", "fr"),)
    assert any("“a page”" in line and line.startswith("▲") for line in lines(view))
    assert any("français" in line and "comes later" in line for line in lines(view))


def test_an_error_cannot_be_set_aside(view: LetterView) -> None:
    view.drawer.toggle()
    choose(view, "XX")
    assert not view.drawer.aside.isVisible() and not view.drawer.confirm.isVisible()


def test_an_error_that_a_confirmation_answers_leads_to_it(view: LetterView) -> None:
    letter = view.session.letter
    view.session.change(replace(letter, mandates=(Choice("sogi"),), date=letter.date.replace(year=2029)))
    settle(view.desk, 800)
    view.drawer.toggle()
    choose(view, "is due")
    assert not view.drawer.aside.isVisible()
    view.drawer.confirm.click()
    settle(view.desk)
    editor = view._editors["mandates"]
    assert isinstance(editor, MandatesEditor) and view.parts.part == "mandates"
    assert editor._by_key["sogi"].form is not None


def test_quiet_while_one_types_and_live_after_a_pause(view: LetterView) -> None:
    view.drawer.toggle()
    before = lines(view)
    letter = view.session.letter
    text = {"en": replace(letter.text["en"], facts="Nothing to find here.")}
    view.session.change(replace(letter, text=text), typing="text.en.facts")
    settle(view.desk, 100)
    assert lines(view) == before
    settle(view.desk, 800)
    assert not any("XX" in line for line in lines(view))


def test_going_to_a_text_puts_the_keyboard_into_the_text_itself(view: LetterView) -> None:
    view.go_to("mandates")
    settle(view.desk)
    view.go_to("text.en.facts")
    settle(view.desk)
    assert QApplication.focusWidget() is view._editors["facts"].field.edit
