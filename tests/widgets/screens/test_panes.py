"""Where the window is narrow panes become tabs; the keyboard goes from pane to pane in either."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.letter import Letter
from tests.widgets.conftest import Open, settle
from tests.widgets.test_window import opened
from widgets.frame.window import Window
from widgets.letter.view import LetterView


@pytest.fixture
def view(window: Window, sample_letter: Letter) -> LetterView:
    window.resize(1280, 720)
    window.activateWindow()
    return opened(window, sample_letter)


def seen(view: LetterView) -> list[bool]:
    return [view.parts.isVisible(), view._editor.isVisible(), view.page.isVisible()]


def test_a_narrow_window_shows_one_pane_under_tabs(window: Window, view: LetterView) -> None:
    assert seen(view) == [True, True, True] and not view.panes.tabs.isVisible()
    sizes = view.panes.sizes()
    window.resize(999, 720)
    settle(window.desk)
    assert seen(view) == [False, True, False] and view.panes.tabs.isVisible()
    assert [view.panes.tabs.tabText(index) for index in range(3)] == ["Parts", "Editor", "Page"]
    view.panes.tabs.setCurrentIndex(0)
    QTest.mouseClick(
        view.parts.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.parts.visualItemRect(view.parts.item(4)).center(),
    )
    assert view.parts.part == "facts" and seen(view) == [False, True, False], "choosing a part leads into it"
    assert view._editor.isAncestorOf(window.focusWidget())
    window.actions_.get("export").trigger()
    assert view.export is not None and view.export.isVisible()
    window.resize(1280, 720)
    settle(window.desk)
    assert seen(view)[:2] == [True, True] and view.panes.sizes() == sizes


def test_f6_goes_from_pane_to_pane(window: Window, view: LetterView) -> None:
    for width in (1280, 900):
        window.resize(width, 720)
        settle(window.desk)
        view.panes.show_pane(0)
        view.parts.setFocus()
        panes = []
        for _ in range(4):
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
            panes.append(view.panes.current)
            assert window.focusWidget().isVisible()
        assert panes == [1, 2, 0, 1]
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert view.panes.current == 0 and window.focusWidget() is view.parts


def test_a_larger_interface_folds_earlier(open_window: Open, sample_letter: Letter) -> None:
    window = open_window(scale=200)
    window.resize(1280, 720)
    view = opened(window, sample_letter)
    assert view.panes.is_folded and window.width() == 1280 and window.height() == 720
