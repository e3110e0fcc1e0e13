"""Misspelled words in a text field: underlined after a pause, mended from the menu, added to the office's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.session.spelling import is_installed, standings
from tests.widgets.conftest import settle
from tests.widgets.fields import Key, Told, press, put
from widgets.frame.desk import Desk
from widgets.text import menu, overlay
from widgets.text.edit import Edit
from widgets.text.field import TextField
from widgets.text.spelling import Spellers

LOOKING = "Looking for suggestions…"

pytestmark = pytest.mark.skipif(not is_installed(), reason="pyenchant or the library Enchant is not installed")


@pytest.fixture(autouse=True)
def dictionaries(desk: Desk) -> None:
    """Open the dictionaries beforehand, and look again as soon as possible."""
    there = {one.language for one in standings(desk.context.records) if one.tag}
    if not {"en", "ar"} <= there:
        pytest.skip("no dictionaries of English and Arabic are installed")
    for language in ("en", "ar", "fr"):
        Spellers.of(desk).get(language)
    settle(desk)


def looked_at(field: TextField) -> TextField:
    """Wait until what is in sight was looked up."""
    field.spelling._timer.setInterval(1)
    field.spelling.look_later()
    for _ in range(400):
        QTest.qWait(5)
        if not field.spelling._timer.isActive():
            return field
    raise AssertionError("it is never looked at")


def underlined(edit: Edit) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    marks = [one for one in edit.extraSelections() if one.format.underlineStyle() == wave]
    return [one.cursor.selectedText() for one in marks]


def menu_at(field: TextField, words: str) -> QMenu:
    """Return the menu as a right click on words of the text shows it."""
    field.go_to(words)
    cursor = field.edit.textCursor()
    found = menu.build(field, field.edit)
    field.spelling.add_to(found, field.edit, field.edit.cursorRect(cursor).center())
    settle(field.desk)
    return found


def lines(found: QMenu) -> list[str]:
    return [action.text() for action in found.actions()]


def test_what_is_in_sight_is_underlined_and_not_the_word_being_typed(field: TextField) -> None:
    put(field, "The Governmment of {x} said[^1] in A/HRC/50/1 that akimatt.\n\n[^1]: A foootnote.", "that")
    assert underlined(looked_at(field).edit) == ["Governmment", "akimatt"]
    assert underlined(field.notes.edit) == ["foootnote"]
    QTest.keyClicks(field.edit, " the dutyy")
    assert "dutyy" not in underlined(looked_at(field).edit)
    QTest.keyClicks(field.edit, " ")
    assert "dutyy" in underlined(looked_at(field).edit)
    assert "~" not in field.text() and field.text().startswith("The Governmment")


def test_only_what_is_in_sight_is_looked_at(field: TextField) -> None:
    field.show_text("\n\n".join(f"Paragraph {'wrongg' if number == 90 else 'right'}." for number in range(100)))
    assert underlined(looked_at(field).edit) == []
    field.edit.verticalScrollBar().setValue(field.edit.verticalScrollBar().maximum())
    assert underlined(looked_at(field).edit) == ["wrongg"]


def test_the_menu_tells_what_may_be_meant_and_puts_it_in_as_a_step(field: TextField) -> None:
    put(field, "The **Governmment** said.")
    looked_at(field)
    told = Told(field)
    found = menu_at(field, "Governmment")
    assert lines(found)[0] == "Government" and any("office's words" in line for line in lines(found))
    found.actions()[0].trigger()
    assert field.text() == "The **Government** said." and told.steps == ["step"]
    assert underlined(looked_at(field).edit) == []
    assert "Government" not in lines(menu_at(field, "Government"))


def test_a_word_is_added_to_the_offices_or_left_alone(field: TextField, desk: Desk) -> None:
    put(field, "The akimatt and xyzzyy.")
    assert underlined(looked_at(field).edit) == ["akimatt", "xyzzyy"]
    found = menu_at(field, "akimatt")
    next(action for action in found.actions() if "Add “akimatt”" in action.text()).trigger()
    settle(desk)
    assert underlined(looked_at(field).edit) == ["xyzzyy"]
    found = menu_at(field, "xyzzyy")
    next(action for action in found.actions() if "Let “xyzzyy” stand" in action.text()).trigger()
    assert underlined(looked_at(field).edit) == []
    desk.renew_facts()
    settle(desk)
    assert desk.context.records.spelled("en") == ["akimatt"]


def test_f7_goes_from_word_to_word_through_text_and_notes(field: TextField) -> None:
    put(field, "One rongg.[^1]\n\nTwo rongg.\n\n[^1]: Threee.", "One")
    found = []
    for _ in range(4):
        press(field, Key.Key_F7)
        found.append((field.here is field.notes.edit, field.here.textCursor().selectedText()))
    assert found == [(False, "rongg"), (False, "rongg"), (True, "Threee"), (False, "rongg")]


def test_marks_of_a_search_and_underlining_stand_beside_each_other(field: TextField) -> None:
    put(field, "The Governmment said.", "The")
    looked_at(field)
    field.find_bar.open_bar()
    field.find_bar.needle.setText("said")
    assert len(field.edit.extraSelections()) == 2
    field.find_bar.close_bar()
    assert underlined(field.edit) == ["Governmment"]
    assert overlay.FOUND > overlay.MISSPELLED


def test_right_to_left_and_a_language_without_a_dictionary(make_field: Callable[..., TextField]) -> None:
    arabic = make_field(language="ar", at="text.ar.facts")
    arabic.show_text("قالت الحكوممة في كازاخستان")
    assert underlined(looked_at(arabic).edit) == ["الحكوممة"]
    assert any("الحكومة" in line for line in lines(menu_at(arabic, "الحكوممة")))
    chinese = make_field(language="zh", at="text.zh.facts")
    chinese.show_text("政府 Governmment")
    assert underlined(looked_at(chinese).edit) == []


def test_it_can_be_turned_off(field: TextField, desk: Desk) -> None:
    put(field, "The Governmment said.")
    assert underlined(looked_at(field).edit)
    desk.change_settings(unspelled=True)
    assert underlined(looked_at(field).edit) == []
    desk.change_settings(unspelled=False)
    assert underlined(looked_at(field).edit)


@pytest.fixture
def french(make_field: Callable[..., TextField], desk: Desk) -> TextField:
    if not any(one.tag for one in standings(desk.context.records) if one.language == "fr"):
        pytest.skip("no dictionary of French is installed")
    field = make_field(language="fr", at="text.fr.facts")
    put(field, "Le **gouvernemment** a répondu aux allégations.")
    return looked_at(field)


def shown(field: TextField, words: str, does: Callable[[QMenu], None]) -> None:
    """Show the menu at words, and do something in it as soon as it is there."""
    field.go_to(words)
    place = field.edit.cursorRect(field.edit.textCursor()).center()

    def opened() -> None:
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        try:
            does(found)
        finally:
            found.close()

    QTimer.singleShot(0, field, opened)
    field.edit.customContextMenuRequested.emit(place)


def until_told(found: QMenu) -> None:
    for _ in range(1000):
        if lines(found)[0] != LOOKING:
            return
        QTest.qWait(5)
    raise AssertionError("nothing is ever suggested")


def test_the_menu_is_there_before_what_may_be_meant_which_is_chosen_by_keys(french: TextField) -> None:
    opened_with = []

    def choose(found: QMenu) -> None:
        opened_with.append((lines(found)[0], found.actions()[0].isEnabled()))
        QTest.keyClick(found, Key.Key_Down)
        until_told(found)
        assert LOOKING not in lines(found)
        assert found.activeAction() is found.actions()[0] and lines(found)[0] == "gouvernement"
        assert found.screen().availableGeometry().contains(found.geometry())
        QTest.keyClick(found, Key.Key_Return)

    shown(french, "gouvernemment", choose)
    assert opened_with == [(LOOKING, False)]
    assert french.text() == "Le **gouvernement** a répondu aux allégations."


def test_what_the_pointer_is_at_stays_there_when_suggestions_come(french: TextField) -> None:
    put(french, "La tortur.")
    looked_at(french).window().move(0, 150)
    places = []

    def wait(found: QMenu) -> None:
        stand = next(one for one in found.actions() if "stand until" in one.text())
        QTest.mouseMove(found, found.actionGeometry(stand).center())
        found.setActiveAction(stand)
        places.append(found.mapToGlobal(found.actionGeometry(stand).topLeft()))
        until_told(found)
        assert len([one for one in lines(found) if one.startswith("tort")]) > 3
        places.append(found.mapToGlobal(found.actionGeometry(stand).topLeft()))
        assert found.activeAction() is stand

    shown(french, "tortur", wait)
    assert len(places) == 2 and places[0] == places[1]


def test_a_menu_that_is_closed_before_anything_was_found_gets_nothing(french: TextField, desk: Desk) -> None:
    shown(french, "gouvernemment", lambda _: None)
    settle(desk)
    assert french.text() == "Le **gouvernemment** a répondu aux allégations."
    assert "gouvernement" in lines(menu_at(french, "gouvernemment"))
    nothing = "Bxqzjvkwpth"
    put(french, f"Le {nothing} ici.")
    looked_at(french)
    found = menu_at(french, nothing)
    assert lines(found)[0] == f"Nothing like “{nothing}” is known" and not found.actions()[0].isEnabled()
