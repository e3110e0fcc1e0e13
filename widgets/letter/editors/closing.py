"""The editor of what follows the questions: reply, publication, interim measures, press, and notices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.editing.addressing import with_option
from app.model.outline import Outline
from app.records.deadlines import publication_due, response_due
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.flow import Flow
from widgets.letter.editors.form import FormEditor

_MOST = 1000


class ClosingEditor(FormEditor):
    """The options of the letter's type, said in words, each with what is usual."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        self.options: dict[str, Option] = {}
        names = {name: value for key in desk.context.records.outlines for name, value in _options(desk, key).items()}
        for name in sorted(names, key=lambda one: isinstance(names[one], bool)):  # numbers before switches
            option = Option(desk, name, isinstance(names[name], bool), self._set)
            self.options[name] = option
            self._places[f"options.{name}"] = option
            self.column.addWidget(option)
        self.due = self.quiet()
        self.column.addWidget(self.due)
        self.column.addStretch(1)
        self.show_letter(None)

    @property
    def _outline(self) -> Outline:
        return self.desk.context.records.outline(self.session.letter.type)

    def _set(self, name: str, value: bool | int) -> None:
        typing = "" if isinstance(value, bool) else f"options.{name}"
        self.change(with_option(self.session.letter, name, value, self._outline), typing=typing)

    def show_letter(self, change: Change | None) -> None:  # noqa: ARG002 - fields keep still by themselves
        letter, outline, desk = self.session.letter, self._outline, self.desk
        for name, option in self.options.items():
            option.setVisible(name in outline.options)
            if name in outline.options:
                usual = outline.options[name]
                option.show_value(letter.options.get(name, usual), usual, letter.type)
        reply, publication = response_due(letter, outline), publication_due(letter, outline)
        self.due.setText(
            desk.say(
                "closing-due",
                reply=desk.day(reply) if reply else "none",
                publication=desk.day(publication) if publication else "none",
                dated="yes" if letter.date else "no",
            )
        )

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        for option in self.options.values():
            option.set_locked(locked)


class Option(QWidget):
    """One option: what it is in a few words, what it does in a sentence, and the way back to what is usual."""

    def __init__(self, desk: Desk, name: str, is_switch: bool, told: Callable[[str, bool | int], None]) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._told = told
        self._usual: bool | int = False
        self._shown = False
        known = desk.messages.has(f"option-{name}")
        words = desk.say(f"option-{name}") if known else name
        self.switch = QCheckBox()
        self.switch.setAccessibleName(words)
        self.number = QSpinBox()
        self.number.setRange(0, _MOST)
        self.number.setAccessibleName(words)
        self.number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
        if known and not is_switch:
            self.number.setSpecialValueText(desk.say(f"option-{name}-none"))
        self.label = OptionLabel(words, self.switch if is_switch else self.number)
        self.hint = QLabel(desk.say(f"option-{name}-hint") if desk.messages.has(f"option-{name}-hint") else "")
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.usual = QPushButton()
        self.usual.setFlat(True)
        self.usual.clicked.connect(lambda: told(name, self._usual))
        head = QHBoxLayout()
        if is_switch:
            head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.label, 1)
        whole = QWidget()
        line = Flow(whole)
        if not is_switch:
            line.addWidget(self.number)
        line.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, self.fontMetrics().height() // 3, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(whole)
        column.addWidget(self.hint)
        self.hint.setVisible(bool(self.hint.text()))  # in its place only: alone it would be a window
        self.switch.toggled.connect(self._changed)
        self.number.valueChanged.connect(self._changed)
        self.setFocusProxy(self.switch if is_switch else self.number)
        self._is_switch = is_switch

    def show_value(self, value: bool | int, usual: bool | int, type: str) -> None:
        """Show a value, and what is usual in letters of the type."""
        self._usual = usual
        self._shown = True
        if self._is_switch:
            self.switch.setChecked(bool(value))
        elif self.number.value() != value:
            self.number.setValue(int(value))
        self._shown = False
        differs = value != usual
        shown = ("on" if usual else "off") if self._is_switch else str(usual)
        self.usual.setText(self._desk.say("option-usual", value=shown, type=type))
        self.usual.setVisible(differs)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed."""
        self.switch.setEnabled(not locked)
        self.number.setEnabled(not locked)
        self.usual.setEnabled(not locked)

    def _changed(self, value: bool | int) -> None:
        if not self._shown:
            self._told(self._name, value)


class OptionLabel(QLabel):
    """Words of a field that break into lines; a click on them is one on the field."""

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__(words)
        self._field = field
        self.setWordWrap(True)
        self.setBuddy(field)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn a switch, or go into a field."""
        if isinstance(self._field, QCheckBox):
            self._field.click()
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()


def _options(desk: Desk, type: str) -> dict[str, bool | int]:
    return desk.context.records.outline(type).options
