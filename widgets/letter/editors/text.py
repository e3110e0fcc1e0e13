"""The editor of a part that is one text: subject, facts, concerns, analysis."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QVBoxLayout

from app.model.letter import LetterText
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.letter.editors.editor import PartEditor
from widgets.text.field import TextField


class TextEditor(PartEditor):
    """One text, in the language chosen."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        column = QVBoxLayout(self)
        title = QLabel(desk.say(f"part-{part}"))
        title.setProperty("role", "heading")
        column.addWidget(title)
        self.field = TextField(desk, language=self.language, at=self._at, name=desk.say(f"part-{part}"))
        self.field.edited.connect(self._edited)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.show_letter(None)

    @property
    def _at(self) -> str:
        return f"text.{self.language}.{self.part}"

    def show_letter(self, change: Change | None) -> None:  # noqa: ARG002
        text = getattr(self.session.letter.text.get(self.language, LetterText()), self.part) or ""
        self.field.show_text(text)

    def show_language(self, language: str) -> None:
        self.language = language
        self.field.at = self._at
        self.field.set_language(language)
        self.show_letter(None)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self.field.set_locked(locked)

    def _edited(self, markdown: str) -> None:
        letter = self.session.letter
        changed = replace(letter.text.get(self.language, LetterText()), **{self.part: markdown or None})
        letter = replace(letter, text={**letter.text, self.language: changed})
        self.session.change(letter, typing=self.field.typing)
