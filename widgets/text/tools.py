"""The commands of texts as actions of a window: they go to the text field used last."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from widgets.frame.actions import Actions
from widgets.frame.window import Window
from widgets.text.commands import COMMANDS, can, run

if TYPE_CHECKING:
    from widgets.text.field import TextField


class Tools(QObject):
    """Made when the first text field of a window is shown; it goes with what is in the window."""

    def __init__(self, field: TextField, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("text-tools")
        window = host.window()
        actions = window.actions_ if isinstance(window, Window) else Actions(field.desk.messages, self)
        self._window = window
        self._field: TextField | None = None
        self._actions = {
            id: actions.add(id, partial(self._run, id), host, command.keys or None) for id, command in COMMANDS.items()
        }
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)
        self._take(field if field.has_keyboard else None)

    @classmethod
    def of(cls, field: TextField) -> Tools:
        """Return the tools of the window a field is in."""
        window = field.window()
        host = (window.centralWidget() if isinstance(window, Window) else None) or window
        found = host.findChild(cls, "text-tools", Qt.FindChildOption.FindDirectChildrenOnly)
        return found if found is not None else cls(field, host)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        from widgets.text.field import TextField  # it stands on this module

        around = new
        while around is not None and not isinstance(around, TextField):
            around = around.parentWidget()
        if around is not None and around.window() is self._window:
            self._take(around)
        elif self._field is not None and not self._visible:
            self._take(None)

    def _take(self, field: TextField | None) -> None:
        if self._field is not None:
            with suppress(RuntimeError):  # it is gone already
                self._field.destroyed.disconnect(self._forget)
        self._field = field
        if field is not None:
            field.destroyed.connect(self._forget)
        self.show_state()

    def _forget(self) -> None:
        self._field = None
        self.show_state()

    @property
    def _visible(self) -> bool:
        try:
            return self._field is not None and self._field.isVisible()
        except RuntimeError:  # its window is gone
            self._field = None
            return False

    def show_state(self) -> None:
        """Let only those commands be given that can be."""
        usable = self._visible
        for id, action in self._actions.items():
            action.setEnabled(usable and self._field is not None and can(self._field, id))

    def _run(self, id: str) -> None:
        if self._visible and self._field is not None:
            run(self._field, id)


def keys_of(id: str) -> str:
    """Return the keys of a command as the machine writes them."""
    keys = COMMANDS[id].keys if id in COMMANDS else ""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
