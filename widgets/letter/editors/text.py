"""The editor of a part that is one text: subject, facts, concerns, analysis."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout
from shiboken6 import isValid

from app.model.letter import LetterText
from app.session.leadin import lead_in
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.letter.editors.editor import PartEditor
from widgets.letter.editors.keeping import Keeping
from widgets.text.field import TextField


class TextEditor(PartEditor):
    """One text, in the language chosen; above it the words of the letter that it goes on from."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        self._column = column = QVBoxLayout(self)
        title = QLabel(desk.say(f"part-{part}"))
        title.setProperty("role", "heading")
        column.addWidget(title)
        self.lead = QLabel()
        self.lead.setProperty("role", "quiet")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)
        self.lead.hide()
        column.addWidget(self.lead)
        self.field = TextField(
            desk,
            language=self.language,
            at=self._at,
            name=desk.say(f"part-{part}"),
            empty=desk.say(f"empty-{part}"),
            keeps=desk.workspace.store.read_only is None,
        )
        self.keeping: Keeping | None = None
        self.field.edited.connect(self._edited)
        self.field.moved.connect(self._moved)
        self.field.keep_asked.connect(self._begin_keeping)
        column.addWidget(self.field, 1)
        self.setFocusProxy(self.field)
        self.show_letter(None)

    @property
    def _at(self) -> str:
        return f"text.{self.language}.{self.part}"

    def show_letter(self, change: Change | None) -> None:
        text = getattr(self.session.letter.text.get(self.language, LetterText()), self.part) or ""
        self.field.show_text(text)
        if change is None or (change.at and not change.at.startswith("text.")):
            self._ask_lead()

    def show_language(self, language: str) -> None:
        if language == self.language:
            return
        self.field.flush()
        self.language = language
        self.field.at = self._at
        self.field.set_language(language)
        self.show_letter(None)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self.field.set_locked(locked)

    def go_to(self, at: str) -> None:  # noqa: ARG002
        """Put the keyboard into the text; the caret is at what changed last."""
        if self.field.isHidden():
            self._end_keeping()
        self.field.go_to()

    def go_to_paragraph(self, at: str, paragraph: int) -> None:
        if at == self._at:
            self.go_to(at)
            self.field.go_to_line(paragraph)

    def _begin_keeping(self, passage: str) -> None:
        """Ask in place of the text for what the library needs to keep a passage of it."""
        if self.keeping is None:
            self.keeping = Keeping(self.desk, "clause")
            self.keeping.left.connect(self._end_keeping)
            self._column.addWidget(self.keeping, 1)
        self.keeping.begin_passage(self.session.letter, passage, self.language, fields=False)
        self.field.hide()
        self.keeping.show()
        self.keeping.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_keeping(self) -> None:
        if self.keeping is not None:
            self.keeping.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, line: int) -> None:
        self.place_moved.emit(self._at, line)

    def _edited(self, markdown: str) -> None:
        letter = self.session.letter
        changed = replace(letter.text.get(self.language, LetterText()), **{self.part: markdown or None})
        letter = replace(letter, text={**letter.text, self.language: changed})
        self.session.change(letter, typing=self.field.typing)

    def _ask_lead(self) -> None:
        letter, language, composer, today = (
            self.session.letter,
            self.language,
            self.desk.context.composer,
            self.desk.today(),
        )

        def found(words: str) -> None:
            if isValid(self) and language == self.language:
                self.lead.setText(words)
                self.lead.setLayoutDirection(self.field.edit.layoutDirection())
                self.lead.setVisible(bool(words))

        if language in letter.languages:
            self.desk.work(lambda: lead_in(composer, letter, language, self.part, today), found, lambda _: None)
