"""The address of the office's database, and of its register; tried before it is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.errors import AppError
from app.messages import Messages
from app.settings import Settings
from app.workspace.office import try_office
from widgets.frame.forms import Told, button, field, row, words
from widgets.frame.hints import give_hint

Ask = Callable[[Callable[[], list[str]], Callable[[list[str]], None], Callable[[Exception], None]], None]
"""Does work on another thread and tells its result, or its error, here."""


class OfficeForm(QWidget):
    """Two addresses. What was changed can be kept only after it was tried, and answered.

    Signals:
        kept: the addresses of workspace and register; "" for none.
    """

    kept = Signal(str, str)

    def __init__(self, messages: Messages, settings: Settings, ask: Ask) -> None:
        super().__init__()
        self._messages = messages
        self._settings = settings
        self._ask = ask
        say = messages.say
        self.workspace = QLineEdit(settings.workspace)
        self.register = QLineEdit(settings.register)
        for line in (self.workspace, self.register):
            give_hint(line, "postgresql://user@server/database")
            line.textChanged.connect(self._changed)
            line.returnPressed.connect(self.try_it)
        self.told = Told()
        self.test = button(say("office-try"), self.try_it)
        self.keep = button(say("office-keep"), self._keep, "main")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(field(say("office-workspace"), self.workspace, say("office-workspace-what")))
        column.addLayout(field(say("office-register"), self.register, say("office-register-what")))
        column.addWidget(words(say("office-password"), "quiet"))
        column.addLayout(row(self.test, self.keep))
        column.addWidget(self.told)
        self._changed()

    @property
    def _typed(self) -> tuple[str, str]:
        return self.workspace.text().strip(), self.register.text().strip()

    @property
    def is_changed(self) -> bool:
        return self._typed != (self._settings.workspace, self._settings.register)

    def _changed(self) -> None:
        self.told.tell("")
        self.test.setEnabled(any(self._typed))
        # back to this machine alone: there is nothing to try
        self.keep.setEnabled(self.is_changed and not any(self._typed))

    def try_it(self) -> None:
        """Ask the servers, on another thread; nothing is written there."""
        workspace, register = typed = self._typed
        if not any(typed):
            return
        self.test.setEnabled(False)
        self.told.tell(self._messages.say("office-trying"), "quiet")

        def work() -> list[str]:
            return [f"{what} {try_office(address)}" for what, address in _named(workspace, register) if address]

        def tried(found: list[str]) -> None:
            self.test.setEnabled(True)
            if self._typed != typed:
                return
            lines = [self._messages.say("office-found", what=one.split()[0], state=one.split()[1]) for one in found]
            usable = not any(one.endswith("newer") for one in found)
            self.told.tell("\n".join(lines), "quiet" if usable else "error")
            self.keep.setEnabled(usable and self.is_changed)

        def failed(error: Exception) -> None:
            self.test.setEnabled(True)
            if not isinstance(error, AppError):
                raise error
            if self._typed == typed:
                self.told.tell("\n".join(self._messages.error(error)))

        self._ask(work, tried, failed)

    def _keep(self) -> None:
        self.kept.emit(*self._typed)


def _named(workspace: str, register: str) -> list[tuple[str, str]]:
    return [("workspace", workspace), ("register", register)]
