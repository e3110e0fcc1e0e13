"""What is said of a text: tags, mandates, status, source."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from app.model.facts import LibraryText
from app.session.librarydraft import Draft
from app.session.librarytexts import tags_of
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.letter.editors.mandatechecks import MandateChecks

_STATUSES = ("draft", "approved", "retired")


class About(QWidget):
    """Signals: edited: something was changed."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft: Draft | None = None
        say = desk.say
        self.tags = QLineEdit()
        give_hint(self.tags, say("library-tags-hint"))
        self.mandates = MandateChecks(desk)
        self.status = QComboBox()
        for status in _STATUSES:
            self.status.addItem(say("library-status", status=status), status)
        self._source = QLabel()
        self._source.setWordWrap(True)
        self._treaty = QLabel()
        self._treaty.setWordWrap(True)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(say("library-field-tags"), self.tags)
        form.addRow(say("library-field-mandates"), self.mandates)
        form.addRow(say("library-field-status"), self.status)
        form.addRow(say("library-field-source"), self._source)
        form.addRow(self._treaty)
        self.tags.setAccessibleName(say("library-field-tags"))
        self.mandates.setAccessibleName(say("library-field-mandates"))
        self.status.setAccessibleName(say("library-field-status"))
        self.tags.textEdited.connect(self._tags_edited)
        self.mandates.itemChanged.connect(self._ticked)
        self.status.activated.connect(self._status_chosen)

    def show_draft(self, draft: Draft) -> None:
        """Show what is said of a draft."""
        self._draft = draft
        content = draft.content
        if not isinstance(content, LibraryText):
            return
        if tags_of(self.tags.text()) != content.tags:
            self.tags.setText(", ".join(content.tags))
            self.tags.setCursorPosition(0)
        records = self._desk.context.records
        keys = [*content.mandates, *records.mandates]
        self.mandates.show_keys(keys, content.mandates, self._desk.messages.language)
        self.status.setCurrentIndex(_STATUSES.index(content.status))
        self._source.setText(content.source)
        self._treaty.setVisible(content.treaty is not None)
        if content.treaty is not None:
            name = records.treaty_name(content.treaty, self._desk.messages.language).short
            has = str(bool(content.signatory or content.not_party)).lower()
            self._treaty.setText(self._desk.say("library-treaty", treaty=name, variants=has))

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed, or again something."""
        self.tags.setReadOnly(locked)
        self.mandates.setEnabled(not locked)
        self.status.setEnabled(not locked)

    def _tags_edited(self, words: str) -> None:
        self._set(tags=tags_of(words))

    def _ticked(self) -> None:
        self._set(mandates=self.mandates.checked())

    def _status_chosen(self, row: int) -> None:
        self._set(status=self.status.itemData(row))

    def _set(self, **changes: object) -> None:
        if self._draft is not None:
            self._draft.set(**changes)
            self.edited.emit()
