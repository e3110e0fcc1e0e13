"""Once through the whole window: what has no name, what flashes, which shortcuts clash.

Every part of a letter with everything in it, every section, every page; the keyboard in each control that is in sight.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.context import Context
from app.model.letter import Letter
from app.settings import Settings
from tests.widgets.conftest import close, settle
from tests.widgets.test_window import opened
from widgets.frame.window import Window
from widgets.start import make_window

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


class Walk(QObject):
    """What was seen on the way.

    Attributes:
        controls: how many had the keyboard.
        unnamed: those that a screen reader cannot name. flashed: widgets that were windows of their own for a moment.
        clashes: pairs of actions with one shortcut in one place.
        keys: all shortcuts, with the action of each.
    """

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.controls = 0
        self.unnamed: set[str] = set()
        self.flashed: set[str] = set()
        self.clashes: set[tuple[str, str, str]] = set()
        self.keys: set[tuple[str, str]] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        shows = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shows and watched is not self._window:
            self.flashed.add(type(watched).__name__)
        return super().eventFilter(watched, event)

    def look(self, where: str) -> None:
        settle(self._window.desk)
        for action in self._window.actions_.all():
            self.keys |= {(action.objectName(), keys.toString()) for keys in action.shortcuts()}
        for widget in self._window.findChildren(QWidget):
            if not widget.isVisible() or not widget.isEnabled() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            widget.setFocus()
            self.controls += widget.hasFocus()
            self.clashes.update(self._window.actions_.clashes())
            is_part = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView)
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            is_named = widget.accessibleName() or any(sign.isalnum() for sign in text)
            if isinstance(widget, CONTROLS) and not is_part and not is_named:
                self.unnamed.add(f"{where}: {type(widget).__name__} in {type(widget.parent()).__name__}")


@pytest.fixture(scope="module")
def walk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, everything: Letter) -> Walk:
    window = make_window(qapp, Context(tmp_path_factory.mktemp("home")), Settings(name="Tester"))
    made = Walk(window)
    qapp.installEventFilter(made)
    window.show()
    window.activateWindow()
    view = opened(window, everything)
    for row in range(view.parts.count()):
        view.parts.setCurrentRow(row)
        made.look(view.parts.part)
    for name in window._makers:
        page = window.page(name)
        made.look(name)
        for at in range(page.names.count() if hasattr(page, "names") else 0):
            page.names.setCurrentRow(at)
            made.look(f"{name} {at}")
    view.close_letter()
    window.show_section("letters")
    made.look("the list")
    qapp.removeEventFilter(made)
    close(window)
    return made


def test_every_control_has_a_name(walk: Walk) -> None:
    assert walk.unnamed == set() and walk.controls > 100


def test_nothing_flashes_as_a_window_of_its_own(walk: Walk) -> None:
    assert walk.flashed == set()


def test_no_two_actions_have_one_shortcut_in_one_place(walk: Walk) -> None:
    assert walk.clashes == set()


def test_every_shortcut_can_be_typed_on_french_and_arabic_keyboards(walk: Walk) -> None:
    """An action may have another one beside, of a larger keyboard."""
    ids = {id for id, _ in walk.keys}
    assert len(ids) > 40
    typed = {id for id, keys in walk.keys if _can_be_typed(keys)}
    assert ids - typed == {"page-larger", "page-smaller"}, "these have the keys of the platform"


def _can_be_typed(keys: str) -> bool:
    parts = keys.split("+")
    return all(part.isascii() and part.isalnum() for part in parts) and (not parts[-1].isdigit() or parts[0] == "Alt")
