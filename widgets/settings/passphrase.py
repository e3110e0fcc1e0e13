"""The passphrase of the workspace: set, changed, removed; a new recovery key; the keyring; older copies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.errors import AppError
from app.paths import settings_file
from app.session import protection
from app.session.protection import Protected
from app.settings import read_settings
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, SecretField, Sheet, Told, button, field, row, words
from widgets.frame.notice import PutAway
from widgets.settings.recoverykey import RecoveryKeyCard


class PassphrasePage(Sheet):
    """The page: what there is, and a form for what is to be done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("preferences-page", page="passphrase"))
        self._desk = desk
        self._home = desk.context.home
        self.form: SecretForm | None = None
        self.recovery: RecoveryKeyCard | None = None
        self.told = Told()
        self.card = Card()
        self.older = OlderCopies(desk)
        self.add(self.card, self.told, self.older)
        self.end()
        self._show()

    @property
    def _is_protected(self) -> bool:
        return protection.is_protected(self._home)

    def _show(self) -> None:
        say, column = self._desk.say, self.card.column
        if self._desk.settings.workspace:
            column.addWidget(words(say("passphrase-office-in-window")))
            self.older.hide()
            return
        state = "set" if self._is_protected else "none"
        column.addWidget(words(say("passphrase-state", state=state), "heading"))
        column.addWidget(words(say("passphrase-what"), "quiet"))
        can_write = self._desk.workspace.store.read_only is None
        if self._is_protected:
            self.change = button(say("passphrase-change"), lambda: self._open("change"))
            self.renew = button(say("passphrase-renew"), lambda: self._open("renew"))
            self.new_key = button(say("recovery-key-new"), lambda: self._open("key"))
            self.remove = button(say("passphrase-remove"), lambda: self._open("remove"))
            for one in (self.change, self.new_key, self.renew, self.remove):
                one.setEnabled(can_write)
                column.addLayout(row(one))
            self.keyring = QCheckBox(say("unlock-keep"))
            self.keyring.setChecked(self._desk.settings.keyring)
            self.keyring.clicked.connect(self._keyring_clicked)
            self._why_not = words("", "quiet")
            column.addWidget(self.keyring)
            column.addWidget(self._why_not)
            self._desk.work(protection.keyring_trouble, self._show_keyring)
            first = self.change
        else:
            first = self.set = button(say("passphrase-set"), lambda: self._open("set"), "main")
            self.set.setEnabled(can_write)
            column.addLayout(row(self.set))
        self.setFocusProxy(first)

    def _show_keyring(self, trouble: AppError | None) -> None:
        self.keyring.setEnabled(trouble is None)
        self._why_not.setText("\n".join(self._desk.messages.error(trouble)) if trouble else "")
        self._why_not.setVisible(trouble is not None)

    # Forms

    def _open(self, what: str) -> None:
        self._shut()
        self.told.tell("")
        self.form = SecretForm(self._desk, what)
        self.form.asked.connect(self._do)
        self.form.left.connect(self._shut)
        self.card.column.addWidget(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shut(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, what: str, present: str, new: str, again: str) -> None:
        home, settings = self._home, self._desk.settings
        if what in ("set", "change", "renew"):
            try:
                protection.check_new(new, again)
            except AppError as error:
                self._wrong(error)
                return
        match what:
            case "set":
                self._put_away(lambda: protection.set_passphrase(home, settings.who, new), new, "passphrase-is-set-now")
            case "renew":
                act: Callable[[], Protected] = lambda: protection.renew_key(home, settings, present, new)  # noqa: E731
                self._check(present, lambda: self._put_away(act, new, "passphrase-is-renewed"))
            case "remove":
                away: Callable[[], Protected] = lambda: protection.remove_passphrase(home, settings, present)  # noqa: E731
                self._check(present, lambda: self._put_away(away, "", "passphrase-is-removed"))
            case "change":
                self._beside(
                    lambda: protection.change_passphrase(home, settings, present, new), "passphrase-is-changed"
                )
            case "key":
                self._beside(lambda: protection.new_recovery_key(home, present), "recovery-key-is-new")

    def _check(self, present: str, then: Callable[[], None]) -> None:
        """See whether the passphrase is right before everything is put away for it."""
        home = self._home

        def wrong(error: Exception) -> None:
            self._wrong(error)

        self._wait(True)
        self._desk.ask(lambda: protection.check_present(home, present), lambda _: then(), wrong)

    def _put_away(self, act: Callable[[], Protected], passphrase: str, id: str) -> None:
        def told(_: Desk, section: Any, done: Protected) -> None:
            section.page("passphrase").show_done(done, id)

        self._desk.putting_away.emit(PutAway(act, told, passphrase, "preferences:passphrase"))

    def _beside(self, act: Callable[[], Protected], id: str) -> None:
        def done(what: Protected) -> None:
            self._shut()
            self.show_done(what, id)

        def wrong(error: Exception) -> None:
            self._wrong(error)

        self._wait(True)
        self._desk.ask(act, done, wrong)

    def _wait(self, waits: bool) -> None:
        if self.form is not None:
            self.form.setEnabled(not waits)

    def _wrong(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._wait(False)
        if self.form is not None:
            self.form.told.tell(self._desk.explain(error))
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, done: Protected, id: str) -> None:
        """Tell what was done, and show the recovery key if there is a new one."""
        self.told.tell(self._desk.say(id), "")
        if done.trouble is not None:
            self._desk.tell_error(done.trouble)
        if done.recovery:
            self.recovery = RecoveryKeyCard(self._desk.messages, done.recovery)
            self.recovery.kept.connect(self._forget_recovery)
            self.column.insertWidget(1, self.recovery)
            self.recovery.setFocus(Qt.FocusReason.OtherFocusReason)
        self.older.read()

    def _forget_recovery(self) -> None:
        self.recovery = None

    # The keyring

    def _keyring_clicked(self, keep: bool) -> None:
        if keep:
            self.keyring.setChecked(False)
            self._open("keyring")
            if self.form is not None:
                self.form.asked.disconnect(self._do)
                self.form.asked.connect(self._remember)
            return
        home = self._home
        self._desk.ask(lambda: protection.forget(home), lambda _: self._keyring_is(False))

    def _remember(self, _what: str, present: str, _new: str, _again: str) -> None:
        home = self._home

        def work() -> None:
            protection.check_present(home, present)
            protection.remember(home, present)

        def done(_: None) -> None:
            self._shut()
            self._keyring_is(True)

        def wrong(error: Exception) -> None:
            self._wrong(error)

        self._wait(True)
        self._desk.ask(work, done, wrong)

    def _keyring_is(self, kept: bool) -> None:
        self._desk.settings = read_settings(settings_file(self._home))
        self._desk.settings_changed.emit()
        self.keyring.setChecked(kept)


class SecretForm(QWidget):
    """Asks for the present passphrase, or a new one twice, or both.

    Signals:
        asked: what is to be done, the present passphrase, the new one, the same again.
        left: nothing is to be done.
    """

    asked = Signal(str, str, str, str)
    left = Signal()

    def __init__(self, desk: Desk, what: str) -> None:
        super().__init__()
        self.what = what
        say = desk.say
        self.present = SecretField(desk.messages, say("passphrase-present"))
        self.new = SecretField(desk.messages, say("passphrase-new"))
        self.again = SecretField(desk.messages, say("passphrase-again"))
        self.told = Told()
        self.ok = button(say("passphrase-do", what=what), self._ask, "main")
        self.cancel = button(say("cancel"), self.left.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        column.addWidget(words(say("passphrase-asks", what=what)))
        shown = []
        if what != "set":
            column.addLayout(field(say("passphrase-present"), self.present))
            shown.append(self.present)
        if what in ("set", "change", "renew"):
            column.addLayout(field(say("passphrase-new"), self.new, say("passphrase-advice")))
            column.addLayout(field(say("passphrase-again"), self.again))
            shown += [self.new, self.again]
        for one in shown:
            one.line.returnPressed.connect(self._ask)
        column.addLayout(row(self.ok, self.cancel))
        column.addWidget(self.told)
        self.setFocusProxy(shown[0])

    def _ask(self) -> None:
        self.told.tell("")
        self.asked.emit(self.what, self.present.text, self.new.text, self.again.text)


class OlderCopies(Card):
    """Backups and files moved aside that the present passphrase does not protect; removed in one step, with a yes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("older-copies"))
        self._desk = desk
        self._text = words("")
        self.remove = button(desk.say("older-remove"), self._ask)
        self.sure = button(desk.say("older-sure"), self._remove, "main")
        self.keep = button(desk.say("older-keep"), self.read)
        self.column.addWidget(self._text)
        self.column.addLayout(row(self.remove, self.sure, self.keep))
        self.hide()
        self.read()

    def read(self) -> None:
        """See whether there are any."""
        home, backups = self._desk.context.home, self._desk.workspace.backups
        self._desk.ask(lambda: len(protection.older_copies(home, backups)), self._show)

    def _show(self, count: int) -> None:
        self._text.setText(self._desk.say("older-are", count=count))
        self.remove.show()
        self.sure.hide()
        self.keep.hide()
        self.setVisible(count > 0 and not self._desk.settings.workspace)

    def _ask(self) -> None:
        self.remove.hide()
        self.sure.show()
        self.keep.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        home, backups = self._desk.context.home, self._desk.workspace.backups

        def done(count: int) -> None:
            self._desk.tell("older-removed", count=count)
            self._desk.backups_changed.emit()
            self.read()

        self._desk.ask(lambda: protection.remove_copies(home, backups), done)
