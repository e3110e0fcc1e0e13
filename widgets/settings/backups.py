"""Backups: which there are, make one now, another folder, verify, restore."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox

from app.errors import AppError
from app.session.protection import is_protected
from app.session.restoring import backup_in, bring_back
from app.workspace.backups.backup import Backup
from app.workspace.disk.examine import Contents
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, SecretField, Sheet, Told, button, field, row, words
from widgets.frame.notice import PutAway
from widgets.frame.rescuing import ask_folder, show_folder
from widgets.settings.backuplist import BackupList
from widgets.settings.restored import told_of


class BackupsPage(Sheet):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("preferences-page", page="backups"))
        self._desk = desk
        self._others: list[Backup] = []
        self._is_office = bool(desk.settings.workspace)
        say = desk.say
        self.list = BackupList(desk.messages)
        self.list.currentItemChanged.connect(self._choose)
        self.make = button(say("backup-make"), self._make, "main")
        self.make_to = button(say("backup-make-to"), self._make_to)
        self.verify = button(say("backup-verify"), self._verify)
        self.restore = button(say("restore"), self._ask)
        self.other = button(say("backup-elsewhere"), self._look_elsewhere)
        self.folder = button(say("show-in-folder"), lambda: show_folder(desk.workspace.backups.folder))
        self.told = Told()
        card = Card(say("backups"))
        card.column.addWidget(words(say("backups-what"), "quiet"))
        card.column.addLayout(row(self.make, self.make_to))
        card.column.addWidget(self.list)
        card.column.addLayout(row(self.verify, self.restore, self.other, self.folder))
        card.column.addWidget(self.told)
        self.question = RestoreQuestion(desk)
        self.question.agreed.connect(self._restore)
        card.column.addWidget(self.question)
        self.add(card)
        self.end()
        if self._is_office:
            card.column.addWidget(words(say("restore-office-in-window"), "quiet"))
        self.setFocusProxy(self.make)
        desk.backups_changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read which there are."""
        self._desk.ask(self._desk.workspace.backups.all, self._show)

    def _show(self, found: list[Backup]) -> None:
        self.list.show_backups([*self._others, *found])
        self._choose()
        if not found and not self._others:
            self.told.tell(self._desk.say("backups-none"), "quiet")

    def _choose(self) -> None:
        there = self.list.chosen is not None
        writable = self._desk.workspace.store.read_only in (None, "damaged")
        self.verify.setEnabled(there)
        self.restore.setEnabled(there and writable and not self._is_office)
        self.question.hide()

    # Making and verifying

    def _make(self, to: Path | None = None) -> None:
        backups = self._desk.workspace.backups
        self._wait("backup-making")

        def done(made: Backup) -> None:
            self._free()
            id = "backup-is-made" if to is None else "backup-is-made-to"
            text = self._desk.say(id, letters=made.note.letters, folder=str(made.folder))
            if made.is_open:
                text += "\n" + self._desk.say("backup-open")
            self.told.tell(text, "quiet")
            self.list.clear()  # the new one is chosen then
            self._desk.backups_changed.emit()

        self._desk.ask(lambda: backups.make("asked", to), done, self._failed)

    def _make_to(self) -> None:
        folder = ask_folder(self._desk.say("choose-folder-backup-to"))
        if folder is not None:
            self._make(folder)

    def _verify(self) -> None:
        chosen, backups = self.list.chosen, self._desk.workspace.backups
        if chosen is None:
            return
        if backups.key_of(chosen) is None:
            self.told.tell(self._desk.say("backup-other-key", when=self.list.when(chosen)), "quiet")
            return
        self._wait("backup-verifying")

        def done(found: Contents | None) -> None:
            self._free()
            self.list.mark(chosen, "whole" if found else "damaged")
            state = "whole" if found else "damaged"
            text = self._desk.say("backup-verified", when=self.list.when(chosen), state=state)
            self.told.tell(text, "quiet" if found else "error")

        self._desk.ask(lambda: backups.verify(chosen), done, self._failed)

    def _wait(self, id: str) -> None:
        for one in (self.make, self.make_to, self.verify, self.restore):
            one.setEnabled(False)
        self.told.tell(self._desk.say(id), "quiet")

    def _free(self) -> None:
        for one in (self.make, self.make_to):
            one.setEnabled(True)
        self._choose()

    def _failed(self, error: Exception) -> None:
        self._free()
        if not isinstance(error, AppError):
            raise error
        self.told.tell(self._desk.explain(error))

    # Restoring

    def _look_elsewhere(self) -> None:
        folder = ask_folder(self._desk.say("choose-folder-backup"))
        if folder is None:
            return
        try:
            found = backup_in(folder)
        except AppError as error:
            self.told.tell(self._desk.explain(error))
            return
        self._others = [found, *(one for one in self._others if one.folder != found.folder)]
        self.read()

    def _ask(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            self.told.tell("")
            self.question.ask(chosen, self.list.told(chosen))
            self.ensureWidgetVisible(self.question)

    def _restore(self, backup: Backup, passphrase: str, newer: bool) -> None:
        home, settings, records = self._desk.context.home, self._desk.settings, self._desk.context.records

        def act() -> Any:
            return bring_back(home, settings, records, passphrase, backup, newer=newer or None)

        def told(desk: Desk, _: Any, done: Any) -> None:
            told_of(desk, done)

        after = "" if backup.is_open else passphrase
        self._desk.putting_away.emit(PutAway(act, told, after, "letters"))


class RestoreQuestion(Card):
    """Asks, in its place under the list, before a backup takes the place of the workspace.

    Signals:
        agreed: the Backup, the passphrase, whether newer letters are brought in.
    """

    agreed = Signal(object, str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._backup: Backup | None = None
        say = desk.say
        self._text = words("", "heading")
        self.newer = QCheckBox(say("restore-bring-newer"))
        self.newer.setChecked(True)
        self.secret = SecretField(desk.messages, say("passphrase"))
        self._asked = Card()
        self._asked.setProperty("role", "")
        self._asked.column.setContentsMargins(0, 0, 0, 0)
        self._asked.column.addLayout(field(say("passphrase"), self.secret, say("backup-passphrase")))
        self.yes = button(say("restore-yes"), self._agree, "main")
        self.no = button(say("cancel"), self.hide)
        self.column.addWidget(self._text)
        self.column.addWidget(words(say("restore-kept"), "quiet"))
        self.column.addWidget(self.newer)
        self.column.addWidget(self._asked)
        self.column.addLayout(row(self.yes, self.no))
        self.hide()

    def ask(self, backup: Backup, told: str) -> None:
        """Ask for a backup."""
        self._backup = backup
        self._text.setText(self._desk.say("restore-question", backup=told))
        self._asked.setVisible(not backup.is_open or is_protected(self._desk.context.home))
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        if self._backup is not None:
            self.agreed.emit(self._backup, self.secret.text, self.newer.isChecked())
