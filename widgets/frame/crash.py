"""When something goes wrong that nobody foresaw: what is open is saved first, then it is told, plainly.

The log gets kinds and places in the program, never content. What Python would print goes to the terminal, if there is
one.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.log import Log
from app.paths import PROGRAM, log_file, rescue_folder

if TYPE_CHECKING:
    from app.session.rescue import Rescued
    from widgets.frame.desk import Desk

Desks = Callable[[], "Desk | None"]


class Crashes(QObject):
    """Takes what nothing else caught.

    Attributes:
        dialog: the one that is open.
    """

    _elsewhere = Signal(object)

    def __init__(self, home: Path, desk: Desks, parent: QObject | None = None) -> None:
        """Be ready.

        Args:
            desk: gives what is open now; None: nothing.
        """
        super().__init__(parent)
        self._home = home
        self._desk = desk
        self._log = Log(log_file(home))
        self._busy = False
        self.dialog: CrashDialog | None = None
        self._elsewhere.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over Python's and Qt's own ways of telling."""
        sys.excepthook = self.met
        threading.excepthook = lambda args: self.met_elsewhere(args.exc_value)
        qInstallMessageHandler(self.said_by_qt)

    def met(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception: save, then tell. Ctrl+C in the terminal closes the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.closeAllWindows()
            return
        traceback.print_exception(kind, error, trace)
        self._log("fault", kind=kind.__name__, at=place_of(trace))
        self._tell(kind.__name__)

    def met_elsewhere(self, error: BaseException | None) -> None:
        """Take an exception of another thread; it is told on the window's."""
        if error is None or isinstance(error, SystemExit):
            return
        traceback.print_exception(error)
        self._log("fault", kind=type(error).__name__, at=place_of(error.__traceback__))
        self._elsewhere.emit(type(error).__name__)

    def said_by_qt(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        """Take what Qt says; before it aborts, what is open is saved."""
        if kind == QtMsgType.QtDebugMsg:
            return
        print(text, file=sys.stderr)
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._log("qt", kind=kind.name)
        if kind == QtMsgType.QtFatalMsg:
            self.save()

    def save(self) -> Rescued | None:
        """Save what is open; None: there was nothing to save."""
        from app.session.rescue import rescue

        desk = self._desk()
        if desk is None:
            return None
        done = rescue(desk.unsaved, rescue_folder(self._home))
        self._log("rescued", saved=done.saved, written=len(done.written), lost=len(done.lost))
        return done

    def _tell(self, kind: str) -> None:
        if self._busy:
            return  # a fault on the way of telling one, or many in a row
        self._busy = True
        try:
            done = self.save()
            self.dialog = CrashDialog(self._home, kind, done, self._desk(), QApplication.activeWindow())
            self.dialog.finished.connect(self._closed)
            self.dialog.open()
        except BaseException:
            self._busy = False
            raise

    def _closed(self, _: int) -> None:
        self._busy = False
        self.dialog = None


class CrashDialog(QDialog):
    """What happened, what is safe, where the log lies; go on, or close."""

    def __init__(self, home: Path, kind: str, done: Rescued | None, desk: Desk | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        from app.messages import Messages

        say = desk.say if desk else Messages().say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("crash-title"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
        self.texts = [say("crash-happened", kind=kind), *_safe(say, done), say("crash-do")]
        self.texts.append(say("crash-log", log=str(log_file(home))))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for role, text in zip(("heading", *[""] * len(self.texts)), self.texts, strict=False):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(say("crash-go-on"), QDialogButtonBox.ButtonRole.AcceptRole)
        close = buttons.addButton(say("crash-close"), QDialogButtonBox.ButtonRole.DestructiveRole)
        show = buttons.addButton(say("show-in-folder"), QDialogButtonBox.ButtonRole.ActionRole)
        go_on.clicked.connect(self.accept)
        close.clicked.connect(self._close_all)
        folder = done.written[0].parent if done and done.written else home
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        column.addWidget(buttons)
        go_on.setDefault(True)
        go_on.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the height that the words need, on a small screen too."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))

    def _close_all(self) -> None:
        self.accept()
        QApplication.closeAllWindows()


def _safe(say: Callable[..., str], done: Rescued | None) -> list[str]:
    """Return what is safe, in words."""
    if done is None:
        return [say("crash-nothing-open")]
    if not done.written and not done.lost:
        return [say("crash-saved")]
    found = []
    if done.written:
        found.append(say("crash-written", count=len(done.written), folder=str(done.written[0].parent)))
    if done.lost:
        found.append(say("crash-lost", count=len(done.lost)))
    return found


def place_of(trace: TracebackType | None) -> str:
    """Return where in the program something went wrong: a file of ours and a line, nothing else."""
    found = "?"
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(PROGRAM) and ".venv" not in file.parts:
            found = f"{file.relative_to(PROGRAM).with_suffix('').as_posix().replace('/', '.')}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found
