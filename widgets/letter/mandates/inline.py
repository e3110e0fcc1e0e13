"""Forms that open in place, and those of them that enter a fact for the whole office."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.session.entering import Records
from app.session.mandates import FOLDER
from app.workspace.entries import Entry, EntryChangedError, Place
from widgets.frame.desk import Desk, Notice
from widgets.frame.hints import give_hint
from widgets.letter.mandates.fields import add_row


class InlineForm(QFrame):
    """A form in place of a dialog. Enter in a field applies it, Escape leaves it.

    Signals: applied, left.
    """

    applied = Signal()
    left = Signal()

    def __init__(self, desk: Desk, heading: str, apply: str) -> None:
        """Make the form without its fields.

        Args:
            heading, apply: words above it, and on its button.
        """
        super().__init__()
        self.desk = desk
        self.setProperty("role", "field")
        self.setAccessibleName(heading)
        column = QVBoxLayout(self)
        title = QLabel(heading)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        column.addWidget(title)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        column.addLayout(self.form)
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        leave = self._leave = QPushButton(desk.say("mandate-leave"))
        leave.clicked.connect(self.left)
        self.button = QPushButton(apply)
        self.button.setProperty("role", "main")
        self.button.clicked.connect(self.apply)
        row.addWidget(leave)
        row.addWidget(self.button)
        column.addLayout(row)

    def set_narrow(self, narrow: bool) -> None:
        """Stand the labels above their fields, or beside them."""
        wrap = QFormLayout.RowWrapPolicy
        self.form.setRowWrapPolicy(wrap.WrapAllRows if narrow else wrap.WrapLongRows)

    def row(self, message: str, field: QWidget) -> None:
        """Put a field into the form."""
        self.add(self.desk.say(message), field)

    def add(self, words: str, field: QWidget) -> None:
        """Put a field with these words into the form."""
        if isinstance(field, QComboBox):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        add_row(self.form, words, field)

    def line(self, message: str, text: str = "", most: int = 300) -> QLineEdit:
        """Put a line to type on into the form."""
        field = QLineEdit(text)
        field.setMaxLength(most)
        self.row(message, field)
        return field

    def stand_after(self, last: QWidget) -> None:
        """Let the keyboard come from a widget into the fields, in their order, and then to the buttons."""
        fields = [self.form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in range(self.form.rowCount())]
        stops = [widget for item in fields if item is not None and (widget := item.widget()) is not None]
        for stop in (*stops, self._leave, self.button):
            QWidget.setTabOrder(last, stop)
            last = stop

    def begin(self) -> None:
        """Put the keyboard into the first field that is still to be filled."""
        fields = [field for field in self.findChildren(QLineEdit) if field.isEnabled() and not field.isReadOnly()]
        empty = [field for field in fields if not field.text()]
        first = next(iter(empty or fields), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str) -> None:
        """Say under the fields what is wrong; nothing typed is lost."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    @property
    def told(self) -> str:
        """What is said under the fields."""
        return self._problem.text()

    def wrong(self) -> str:
        """Return what is wrong with what was typed, in words; "" if nothing is."""
        return ""

    def apply(self) -> None:
        """Apply what was typed, or say what is wrong with it."""
        self.tell(self.wrong())
        if not self.told:
            self.applied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OfficeForm(InlineForm):
    """A fact for the whole office, with its source. It goes once it is written; until then nothing typed is lost.

    Attributes:
        key: of the mandate; None: of one that is being added.
    """

    def __init__(self, desk: Desk, heading: str, key: str | None) -> None:
        super().__init__(desk, heading, desk.say("mandate-enter"))
        self.key = key
        self._onto: dict[Place, int] | None = None
        self.source = QLineEdit()
        self.source.setMaxLength(300)
        give_hint(self.source, desk.say("mandate-source-hint"))
        self._waits = False
        self._read()

    def end_with_source(self) -> None:
        """Put the field of the source last."""
        self.row("mandate-source", self.source)

    def records(self, source: str) -> Records:
        """Return what was typed as the records to write."""
        raise NotImplementedError

    def apply(self) -> None:
        words = self.wrong() or ("" if self.source.text().strip() else self.desk.say("mandate-needs-source"))
        self.tell(words)
        if not words:
            self._write()

    def _read(self) -> None:
        """See which entries there are: what is written goes onto them, and onto no newer ones."""
        entries = self.desk.workspace.entries

        def read(found: list[Entry]) -> None:
            if not isValid(self):
                return
            self._onto = {(one.file, one.part): one.revision for one in found}
            if self._waits:
                self._write()

        self.desk.ask(lambda: entries.all(under=FOLDER), read)

    def _write(self) -> None:
        self._waits = self._onto is None
        if self._onto is None:  # a moment more
            return
        source = self.source.text().strip()
        records, onto = self.records(source), self._onto
        workspace = self.desk.workspace
        self.button.setEnabled(False)

        def work() -> None:
            workspace.entries.put_many({source: records}, onto={place: onto.get(place, 0) for place in records})
            workspace.renew_facts()

        def done(_: None) -> None:
            self.desk.unnoticed.emit("entry-changed")
            self.desk.facts_changed.emit()
            if isValid(self):
                self.button.setEnabled(True)
                self.applied.emit()

        self.desk.ask(work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            self.desk.tell_error(error)
            return
        self.button.setEnabled(True)
        if not isinstance(error, EntryChangedError):
            self.desk.tell_error(error)
            return
        text = "\n".join(self.desk.messages.error(error))
        actions: list[tuple[str, Any]] = [(self.desk.say("mandate-write-mine"), self._over_theirs)]
        self.desk.noticed.emit(Notice("entry-changed", text, "warning", actions))
        self.tell(text)
        self._renew()

    def _renew(self) -> None:
        """Show what others have written."""
        self.desk.ask(self.desk.workspace.renew_facts, lambda _: self.desk.facts_changed.emit())

    def _over_theirs(self) -> None:
        """Write what was typed over what somebody else has written; theirs stays in the history."""
        if not isValid(self):
            return
        self._onto = None
        self._waits = True
        self._read()
