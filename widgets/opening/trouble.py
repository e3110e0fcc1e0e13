"""The page that is shown where a workspace does not open: what happened, what is safe, what to do, with the acts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.messages import Messages
from app.paths import backups_folder
from app.session.restoring import Act, Trouble, backup_in, trouble_of
from app.settings import Settings
from app.workspace.backups.backup import Backup, list_backups
from widgets.frame.forms import Card, SecretField, Told, button, field, row, words
from widgets.frame.rescuing import ask_folder
from widgets.settings.backuplist import BackupList
from widgets.settings.officeform import Ask, OfficeForm


class TroublePage(QScrollArea):
    """Tells, and offers; somebody else does it.

    Signals:
        asked: an act that needs nothing more: again, newest, anew, look, local, defaults.
        restore_asked: a Backup, and the passphrase that opens it ("": none was typed).
        letters_asked: the folder into which letters are to be written.
        office_asked: addresses of workspace and register.
    """

    asked = Signal(str)
    restore_asked = Signal(object, str)
    letters_asked = Signal(object)
    office_asked = Signal(str, str)

    def __init__(self, messages: Messages, error: AppError, home: Path, settings: Settings, ask: Ask) -> None:
        super().__init__()
        self._messages = messages
        self._home = home
        self._settings = settings
        self._ask = ask
        self.trouble: Trouble = trouble_of(error)
        self.told = Told()
        self._panel: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(24, 40, 24, 40)
        self._card = Card()
        self._card.setMaximumWidth(self.fontMetrics().averageCharWidth() * 110)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._card, 100)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(1)
        self.setWidget(inner)
        say, kind = messages.say, self.trouble.kind
        self._card.column.addWidget(words(say("trouble-title", kind=kind), "title"))
        self._card.column.addWidget(words("\n".join(messages.error(error))))
        self._card.column.addWidget(words(say("trouble-safe", kind=kind)))
        self.buttons = {act: self._button(act, at == 0) for at, act in enumerate(self.trouble.acts)}
        for act, one in self.buttons.items():
            self._card.column.addLayout(row(one))
            self._card.column.addWidget(words(say("act-what", act=act), "quiet"))
        self._card.column.addWidget(self.told)
        first = next(iter(self.buttons.values()))
        self.setFocusProxy(first)

    def _button(self, act: Act, first: bool) -> QWidget:
        made = button(self._messages.say("act", act=act), lambda: self._chosen(act), "main" if first else "")
        made.setAccessibleDescription(self._messages.say("act-what", act=act))
        return made

    def _chosen(self, act: Act) -> None:
        match act:
            case "choose":
                self._choose_backup()
            case "office":
                self._show_office()
            case "letters":
                folder = ask_folder(self._messages.say("choose-folder-letters"))
                if folder is not None:
                    self.letters_asked.emit(folder)
            case _:
                self.asked.emit(act)

    def wait(self, text: str) -> None:
        """Show that something is under way; nothing can be asked meanwhile."""
        self._card.setEnabled(False)
        self.told.tell(text, "quiet")

    def tell(self, text: str, role: str = "error") -> None:
        """Tell what came of it."""
        self._card.setEnabled(True)
        self.told.tell(text, role)
        self.ensureWidgetVisible(self.told)

    def _open_panel(self, panel: QWidget) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = panel
        self._card.column.insertWidget(self._card.column.count() - 1, panel)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    # Another backup

    def _choose_backup(self) -> None:
        panel = BackupChoice(self._messages, list_backups(backups_folder(self._home)))
        panel.chosen.connect(self.restore_asked)
        panel.wrong.connect(self.tell)
        self._open_panel(panel)

    # The office's database

    def _show_office(self) -> None:
        form = OfficeForm(self._messages, self._settings, self._ask)
        form.kept.connect(self.office_asked)
        form.setFocusProxy(form.workspace)
        self._open_panel(form)


class BackupChoice(QWidget):
    """A list of backups, one in another folder, and the passphrase that opens one.

    Signals:
        chosen: a Backup and what was typed as its passphrase.
        wrong: words about what was chosen and is no backup.
    """

    chosen = Signal(object, str)
    wrong = Signal(str)

    def __init__(self, messages: Messages, backups: list[Backup]) -> None:
        super().__init__()
        self._messages = messages
        self._backups = backups
        say = messages.say
        self.list = BackupList(messages)
        self.list.currentItemChanged.connect(self._show_secret)
        self.secret = SecretField(messages, say("passphrase"))
        self._asked = QWidget()
        self._asked.setLayout(field(say("passphrase"), self.secret, say("backup-passphrase")))
        self.restore = button(say("restore-this"), self._choose, "main")
        self.elsewhere = button(say("backup-elsewhere"), self._look_elsewhere)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self._asked)
        column.addLayout(row(self.restore, self.elsewhere))
        self.setFocusProxy(self.list)
        self.list.show_backups(backups)
        self._show_secret()

    def _show_secret(self) -> None:
        backup = self.list.chosen
        self._asked.setVisible(backup is not None and not backup.is_open)
        self.restore.setEnabled(backup is not None)

    def _choose(self) -> None:
        backup = self.list.chosen
        if backup is not None:
            self.chosen.emit(backup, self.secret.text)

    def _look_elsewhere(self) -> None:
        folder = ask_folder(self._messages.say("choose-folder-backup"))
        if folder is None:
            return
        try:
            found = backup_in(folder)
        except AppError as error:
            self.wrong.emit("\n".join(self._messages.error(error)))
            return
        self._backups = [found, *(one for one in self._backups if one.folder != found.folder)]
        self.list.show_backups(self._backups)
        self.list.choose_first()
