"""The palette finds every action by its words, and letters by their reference; shortcuts do not clash."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from app.model.letter import Letter
from tests.widgets.conftest import settle
from tests.widgets.test_window import opened
from widgets.frame.palette import Palette
from widgets.frame.window import Window


def palette_of(window: Window, *, triggered: bool = False) -> Palette:
    if not triggered:
        window.actions_.get("palette").trigger()
    settle(window.desk)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, Palette) and one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_an_action_is_found_by_a_few_letters_and_runs_on_enter(window: Window) -> None:
    palette = palette_of(window)
    assert "Quit" in palette.texts() and palette.typed.hasFocus()
    QTest.keyClicks(palette.typed, "prefs back")
    assert palette.texts() == []
    palette.typed.clear()
    QTest.keyClicks(palette.typed, "show pref")
    assert palette.texts()[0] == "Show the preferences"
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    settle(window.desk, 20)
    assert not shiboken6.isValid(palette) or not palette.isVisible()
    assert window._pages["preferences"].isVisible()


def test_it_is_reached_by_the_mouse(window: Window) -> None:
    [button] = [one for one in window.findChildren(QToolButton) if one.text() == window.desk.say("palette-button")]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert palette_of(window, triggered=True).typed.hasFocus()


def test_arrows_choose_and_escape_changes_nothing(window: Window) -> None:
    palette = palette_of(window)
    QTest.keyClick(palette.typed, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    QTest.keyClick(palette.typed, Qt.Key.Key_Up)
    QTest.keyClick(palette.typed, Qt.Key.Key_Up)
    assert palette.list.currentRow() == palette.list.count() - 1
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    settle(window.desk)
    assert not any(isinstance(one, Palette) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_a_letter_is_found_by_what_it_is_about_and_opens(window: Window, sample_letter: Letter) -> None:
    id = window.desk.workspace.letters.create(sample_letter).listed.id
    window.show_section("preferences")
    palette = palette_of(window)
    QTest.keyClicks(palette.typed, "al kaz")
    assert "Letter AL to Kazakhstan, no number yet" in palette.texts()
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    settle(window.desk, 50)
    view = window._pages["letters"].view
    assert view is not None and view.session.id == id


def test_what_cannot_be_done_now_is_not_offered(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    texts = palette_of(window).texts()
    assert "Close the letter" in texts and "Undo" not in texts  # nothing to undo yet
    view.close_letter()
    settle(window.desk, 20)
    assert "Close the letter" not in palette_of(window).texts()
