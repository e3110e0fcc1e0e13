"""No part of the window shows for a moment as a window of its own, which would take the keyboard with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.model.letter import Letter
from app.session.parts import PARTS
from tests.widgets.conftest import Open, settle


class Windows(QObject):
    """Notes what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_only_the_window_is_a_window(qapp: QApplication, open_window: Open, sample_letter: Letter) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    try:
        window = open_window()
        for name in ("register", "library", "mandates", "letters"):
            window.show_section(name)
            settle(window.desk)
        id = window.desk.workspace.letters.create(sample_letter).listed.id
        window.page("letters").open_letter(id)
        view = window.page("letters").view
        for part in PARTS:
            view.parts.choose(part)
            settle(window.desk)
        view.drawer.toggle()
        view.numbering.take()
        settle(window.desk)
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == ["Window"]
