"""The editor of a part that is one text: subject, facts, concerns, analysis."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout

from app.model.letter import LetterText
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.letter.editors.editor import PartEditor


class TextEditor(PartEditor):
    """One text, in the language chosen."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        column = QVBoxLayout(self)
        title = QLabel(desk.say(f"part-{part}"))
        title.setProperty("role", "heading")
        column.addWidget(title)
        self._field = QPlainTextEdit()
        self._field.setAccessibleName(desk.say(f"part-{part}"))
        self._field.textChanged.connect(self._typed)
        column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self.show_letter(None)

    @property
    def _at(self) -> str:
        return f"text.{self.language}.{self.part}"

    def show_letter(self, change: Change | None) -> None:
        if change is not None and not change.undone and change.at == self._at:
            return
        text = getattr(self.session.letter.text.get(self.language, LetterText()), self.part) or ""
        if text != self._field.toPlainText():
            self._field.blockSignals(True)
            self._field.setPlainText(text)
            self._field.blockSignals(False)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self._field.setReadOnly(locked)

    def _typed(self) -> None:
        letter = self.session.letter
        changed = replace(
            letter.text.get(self.language, LetterText()), **{self.part: self._field.toPlainText() or None}
        )
        self.session.change(replace(letter, text={**letter.text, self.language: changed}), typing=self._at)
