"""The section Letters: the list, or the letter that is open."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget

from app.errors import AppError
from app.workspace.rows import Listed
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.letter.view import LetterView


class LettersSection(QStackedWidget):
    """The list of letters, and one open letter over it."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._list = QListWidget()
        self._list.setAccessibleName(desk.say("section-letters"))
        self._list.itemActivated.connect(lambda item: self.open_letter(item.data(32)))
        self.addWidget(self._list)
        self.view: LetterView | None = None
        desk.letters_changed.connect(self._read)
        desk.letter_asked.connect(self.open_letter)
        self._read()

    def open_letter(self, id: str, at: str = "") -> None:
        """Open a letter, at a place."""
        try:
            session = self._desk.session(id)
        except AppError as error:
            self._desk.tell_error(error)
            return
        if self.view is not None:
            self.view.close_letter()
        self.view = LetterView(self._desk, self._actions, session)
        self.view.closed.connect(self._close)
        self.addWidget(self.view)
        self.setCurrentWidget(self.view)
        if at:
            self.view.go_to(at)

    def _close(self) -> None:
        view, self.view = self.view, None
        if view is not None:
            self.setCurrentWidget(self._list)
            self.removeWidget(view)
            view.deleteLater()
            self._desk.leave(view.session.id)
        self._read()

    def _read(self) -> None:
        self._desk.ask(lambda: self._desk.workspace.letters.find(), self._show)

    def _show(self, found: list[Listed]) -> None:
        self._list.clear()
        for one in found:
            item = QListWidgetItem(f"{one.reference or one.type}  {one.addressee}  {one.title}")
            item.setData(32, one.id)
            self._list.addItem(item)
