"""A text in its languages side by side: the original and up to two others, of six."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.model.facts import LibraryText
from app.session.librarydraft import Draft, Wording
from app.session.librarytexts import is_doubted, original, translation
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.letter.editors.combo import ShortCombo
from widgets.text.field import TextField

_COUNT = 3
_LETTERS = 26
"""Letters that a column is wide at least."""

_SIGNS = {"original": "◆", "whole": "●", "outdated": "▲", "missing": "○"}
"""Told apart by shape; the words stand beside."""


class Column(QWidget):
    """One language. Signals: edited: something of it was changed; language_chosen: its index shows another one."""

    edited = Signal()
    language_chosen = Signal()

    def __init__(self, desk: Desk, language: str) -> None:
        super().__init__()
        self._desk = desk
        self._draft: Draft | None = None
        self.language = language
        self.wording: Wording = "texts"
        say = desk.say
        self.choice = ShortCombo(say("library-language"))
        for code in desk.context.records.languages:
            self.choice.addItem("", code)
        self.choice.activated.connect(self._chosen)
        self.state = QLabel()
        self.state.setProperty("role", "quiet")
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.state.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.title = QLineEdit()
        give_hint(self.title, say("library-field-title"))
        self.title.textEdited.connect(self._title_edited)
        self.field = TextField(desk, language=language, at="library", name=say("library-text-name"), fields=True)
        self.field.edited.connect(self._text_edited)
        self.confirm = QCheckBox(say("library-confirmed"))
        self.confirm.setToolTip(say("library-confirmed-tip"))
        self.confirm.clicked.connect(self._confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choice, self.state, self.title):
            column.addWidget(widget)
        column.addWidget(self.field, 1)
        column.addWidget(self.confirm)

    def show_draft(self, draft: Draft, *, keep_text: bool = False) -> None:
        """Show a draft in the column's language."""
        is_other, self._draft = draft is not self._draft, draft
        content = draft.content
        for row, code in enumerate(self._desk.context.records.languages):
            name = self._desk.context.records.language(code).name
            state = translation(content, code)
            words = self._desk.say("library-language-state", sign=_SIGNS[state], language=name, state=state)
            self.choice.setItemText(row, words)
            if code == self.language:
                self.choice.setCurrentIndex(row)
        self._show_state(draft)
        if keep_text or not isinstance(content, LibraryText):
            return
        record = self._desk.context.records.language(self.language)
        rtl = record.direction == "rtl"
        self.title.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.title.setAccessibleName(self._desk.say("library-title-in", language=record.name))
        title = content.title.get(self.language, "")
        if title != self.title.text():
            self.title.setText(title)
            self.title.setCursorPosition(0)
        self.field.set_language(self.language)
        self.field.show_text(draft.text(self.language, self.wording).strip())
        if is_other:
            self.field.edit.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_state(self, draft: Draft) -> None:
        content = draft.content
        state = translation(content, self.language)
        doubted = is_doubted(content, self.language)
        confidence = content.confidence.get(self.language, "high") if isinstance(content, LibraryText) else "high"
        self.state.setText(
            self._desk.say(
                "library-state",
                state=state,
                confidence=confidence if doubted or confidence == "confirmed" else "high",
            )
        )
        self.confirm.setChecked(confidence == "confirmed")
        self.confirm.setEnabled(state != "missing" and self.field.isEnabled())

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed, or again something."""
        self.title.setReadOnly(locked)
        self.field.set_locked(locked)
        self.confirm.setVisible(not locked)

    def _chosen(self, row: int) -> None:
        self.field.flush()
        self.language = self.choice.itemData(row)
        self.language_chosen.emit()

    def _title_edited(self, title: str) -> None:
        if self._draft is not None:
            self._draft.type_title(self.language, title)
            self.edited.emit()

    def _text_edited(self, markdown: str) -> None:
        if self._draft is not None:
            self._draft.type_text(self.language, markdown, self.wording)
            self.edited.emit()

    def _confirmed(self, holds: bool) -> None:
        if self._draft is not None:
            self._draft.confirm(self.language, holds)
            self.edited.emit()


class Columns(QWidget):
    """Signals: edited: something was changed."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        codes = [*desk.context.records.languages]
        wanted = [code for code in ("en", "fr", "es") if code in codes]
        self.columns = [Column(desk, code) for code in (wanted + codes)[:_COUNT]]
        self.wording = ShortCombo(desk.say("library-wording"))
        for wording in ("texts", "signatory", "not_party"):
            self.wording.addItem(desk.say("library-wording-for", wording=wording), wording)
        self.wording.activated.connect(self._wording_chosen)
        row = QHBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addWidget(self.wording)
        whole.addLayout(row, 1)
        for column in self.columns:
            row.addWidget(column, 1)
            column.edited.connect(self._edited)
            column.language_chosen.connect(partial(self._language_chosen, column))
        self._draft: Draft | None = None

    def show_draft(self, draft: Draft) -> None:
        """Show a draft: in the first column its original, unless it is shown already."""
        self.flush()
        self._draft = draft
        rests = isinstance(draft.content, LibraryText) and draft.content.treaty is not None
        self.wording.setVisible(rests)
        if not rests:
            self._choose_wording(0)
        first = original(draft.content)
        if first and first not in [column.language for column in self.columns]:
            self.columns[0].language = first
        for column in self.columns:
            column.show_draft(draft)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column: the others hide where there is no room."""
        return QSize(self._width_of_one(), super().minimumSizeHint().height())

    def _width_of_one(self) -> int:
        return self.fontMetrics().averageCharWidth() * _LETTERS

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(1, self.width() // self._width_of_one())
        for number, column in enumerate(self.columns):
            column.setVisible(number < room)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed, or again something."""
        for column in self.columns:
            column.set_locked(locked)

    def flush(self) -> None:
        """Take what was typed and not yet told."""
        for column in self.columns:
            column.field.flush()

    def _wording_chosen(self, row: int) -> None:
        self.flush()
        self._choose_wording(row)
        if self._draft is not None:
            for column in self.columns:
                column.show_draft(self._draft)

    def _choose_wording(self, row: int) -> None:
        self.wording.setCurrentIndex(row)
        for column in self.columns:
            column.wording = self.wording.itemData(row)

    def _language_chosen(self, chosen: Column) -> None:
        """Show a language in one column only: where it was, stands now what was here."""
        shown = [column for column in self.columns if column is not chosen and column.language == chosen.language]
        if shown:
            free = [code for code in self._desk.context.records.languages if code not in self._languages()]
            shown[0].language = free[0] if free else shown[0].language
        if self._draft is not None:
            for column in self.columns:
                column.show_draft(self._draft)

    def _languages(self) -> list[str]:
        return [column.language for column in self.columns]

    def _edited(self) -> None:
        if self._draft is not None:
            for column in self.columns:
                column.show_draft(self._draft, keep_text=True)
        self.edited.emit()
