"""Fields of forms that leave undo to the letter, and show what they are told without moving the caret."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from app.text.clean import clean
from widgets.frame.hints import give_hint

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undo(event: QEvent) -> bool:
    """Tell whether a key asks for undo or redo, which belong to the letter and not to a field of it."""
    keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    return event.type() in keys and isinstance(event, QKeyEvent) and any(event.matches(key) for key in _UNDO)


def press_button(page: QWidget) -> bool:
    """Press the button of a page that has the keyboard, as Enter does in dialogs; tell whether one has it."""
    button = page.focusWidget()
    if not isinstance(button, QPushButton | QToolButton) or not button.isEnabled():
        return False
    if button.menu() is not None:
        QTimer.singleShot(0, button, button.showMenu)  # it returns when the menu is closed
    else:
        button.click()
    return True


def fill(box: QComboBox, values: Iterable[tuple[str, object]]) -> None:
    """Give a choice other values after its first; what was chosen stays so, or the first is, and nothing is told."""
    chosen = box.currentData()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for words, value in values:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


class LineField(QLineEdit):
    """One line of typed text.

    Signals: typed: what stands there now, without blanks around it; by a person, never by `show_value`.
    """

    typed = Signal(str)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        give_hint(self, placeholder)
        self.textEdited.connect(lambda _: self.typed.emit(self.value))

    @property
    def value(self) -> str:
        """What stands there, as a letter keeps it."""
        return " ".join(clean(self.text()).split())

    def show_value(self, value: str) -> None:
        """Show a value; where it stands there already, nothing moves."""
        if value != self.value:
            self.setText(value)

    def event(self, event: QEvent) -> bool:
        """Leave undo to whoever has the field."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)


class LinesField(QPlainTextEdit):
    """A few lines of typed text: an address.

    Signals: typed: its lines, empty ones left out.
    """

    typed = Signal(tuple)

    def __init__(self, name: str, placeholder: str = "", *, rows: int = 3) -> None:
        super().__init__()
        self.setProperty("role", "lines")
        self.setAccessibleName(name)
        give_hint(self, placeholder)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._rows = rows
        self._shown = False
        self.textChanged.connect(self._typed)
        self._set_height()

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands there, as a letter keeps it."""
        lines = (" ".join(clean(line).split()) for line in self.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show lines; where they stand there already, nothing moves."""
        if lines != self.lines:
            self._shown = True
            self.setPlainText("\n".join(lines))
            self._shown = False

    def _typed(self) -> None:
        if not self._shown:
            self.typed.emit(self.lines)

    def _set_height(self) -> None:
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._rows + frame + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the same number of lines in another size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._set_height()

    def event(self, event: QEvent) -> bool:
        """Leave undo to whoever has the field."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)


ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
