"""How the window gets its workspace: opened beside it, unlocked, put away and opened again."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.errors import AppError
from app.paths import key_file, settings_file, workspace_folder
from app.session.clerk import Clerk
from app.settings import Settings, read_settings
from widgets.frame.notice import Notice, PutAway
from widgets.frame.theme import wear
from widgets.frame.window import Pages, Window
from widgets.opening.closing import Closing
from widgets.opening.loading import Got, dress, keyring_trouble, load, open_it
from widgets.opening.mending import Mending

if TYPE_CHECKING:
    from app.messages import Messages
    from app.workspace.workspace import Workspace
    from widgets.frame.desk import Desk
    from widgets.opening.trouble import TroublePage
    from widgets.opening.unlock import UnlockWindow

_STAYING = ("workspace-seat", "workspace-only-read")
"""Notices that remain true as long as the workspace is open."""

_OF_SECRETS = ("passphrase-wrong", "secret-needed", "keyring-refused", "keyring-unsafe")

_IN_UNLOCKING = (
    "recovery-key-wrong",
    "recovery-key-group",
    "recovery-key-length",
    "passphrase-short",
    "passphrases-differ",
    "workspace-busy",
)
"""Errors that the small window tells, for there they can be mended."""


class Done(NamedTuple):
    """What became of an act for which the workspace was put away."""

    request: PutAway
    result: Any
    error: Exception | None


class Opening(QObject):
    """Opens, and all that belongs to it. One for the life of the program.

    Attributes:
        passphrase: of the workspace; kept as long as the program runs, to open it again.
        workspace: what is open; None: nothing.
        is_away: whether the workspace is put away for something, which is not left in the middle.
        unlock: the small window, while it asks.

    Signals:
        opened: the window is furnished.
    """

    opened = Signal()
    _to_run = Signal(object)

    def __init__(self, application: QApplication, home: Path, settings: Settings, window: Window, pages: Pages) -> None:
        super().__init__(window)
        self.application = application
        self.home = home
        self.settings = settings
        self.window = window
        self.passphrase: str | None = None
        self.workspace: Workspace | None = None
        self._on_the_way: Workspace | None = None  # open, and the window does not have it yet
        self.is_away = False
        self.unlock: UnlockWindow | None = None
        self._makers = pages
        self._keeps = False
        self._done: Done | None = None
        self._to_run.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self.clerk = Clerk(self._to_run.emit)
        application.styleHints().colorSchemeChanged.connect(self._wear)
        self._mending = Mending(self)
        window.finish = Closing(self).finish

    @Slot(object)
    def _run(self, function: Callable[[], None]) -> None:
        function()

    def _wear(self) -> None:
        """Follow the system from light to dark, if the user wants that."""
        wear(self.application, self.settings.theme, self.settings.scale)

    @property
    def desk(self) -> Desk | None:
        """What the window is furnished with."""
        return self.window.desk if self.window.is_furnished else None

    @property
    def trouble(self) -> TroublePage | None:
        """The page that tells what stands in the way."""
        return self._mending.page

    @property
    def is_busy(self) -> bool:
        """Whether something is under way on the other thread."""
        return self.clerk.pending > 0

    def messages(self) -> Messages:
        """Return the words; imported only when something is to be said."""
        from app.messages import Messages

        return Messages(self.settings.language, in_window=True)

    # Opening

    def begin(self, trouble: AppError | None = None) -> None:
        """Show what can be shown at once, and open what is behind it.

        Args:
            trouble: what stands in the way already.
        """
        is_locked = not self.settings.workspace and key_file(self.home).exists()
        if trouble is None and is_locked and not self.settings.keyring:
            self._ask_passphrase()
            self.clerk.ask(load, lambda _: None, self._failed)
            return
        self.window.show()
        if trouble is not None:
            self._show_trouble(trouble)
            return
        self.window.drawn.connect(self._begin_drawn, Qt.ConnectionType.SingleShotConnection)

    def _begin_drawn(self) -> None:
        self.attempt()

    def attempt(self, *, only_read: bool = False) -> None:
        """Open the workspace on the other thread; furnish the window, or show what stands in the way."""
        home, settings, passphrase = self.home, self.settings, self.passphrase

        def work() -> Got:
            got = open_it(home, settings, passphrase, only_read=only_read)
            self._on_the_way = got.workspace
            return got

        self.clerk.ask(work, self._got, self._failed)

    def read_settings_again(self) -> None:
        """Read settings that somebody else may have written; what cannot be read leaves them as they are."""
        try:
            self.settings = read_settings(settings_file(self.home))
        except AppError:
            return

    def will_tell(self, request: PutAway, result: Any = None, error: Exception | None = None) -> None:
        """Have it told in the window, when it is furnished, what was done before."""
        self._done = Done(request, result, error)

    def _got(self, got: Got) -> None:
        if not gc.get_freeze_count():
            gc.freeze()  # what was imported stays, and is not looked through for garbage; what is made from now on is
        self.passphrase = got.passphrase
        self.workspace, self._on_the_way = got.workspace, None
        self._mending.page = None
        self._leave_unlocking()
        self._furnish(got)
        done, self._done = self._done, None
        self.window.show_section(done.request.section if done else "letters")
        self.window.show()
        self._tell_notices(got.workspace)
        if self._keeps:
            self._keeps = False
            self._keep_passphrase()
        self.opened.emit()
        if done is not None:
            self._tell_done(done)

    def _furnish(self, got: Got) -> None:
        from widgets.frame.desk import Desk

        dress(self.application, self.settings, got.messages)
        desk = Desk(got.context, got.workspace, self.settings, got.messages)
        desk.putting_away.connect(self._put_away)
        desk.dressing.connect(self._dress)
        desk.settings_changed.connect(self._take_settings)
        self.window.furnish(desk, self._makers)

    def _tell_notices(self, workspace: Workspace) -> None:
        desk = self.window.desk
        for one in workspace.notices:
            stays = one.id in _STAYING
            again: list[tuple[str, Callable[[], Any]]] = [(desk.say("try-again"), self._open_again)] if stays else []
            desk.noticed.emit(Notice(one.id, desk.say(one.id, **one.arguments), "warning", again, stays=stays))

    def _open_again(self) -> None:
        """Open the workspace anew: perhaps it can be written now."""
        self._put_away(PutAway(lambda: None, lambda *_: None))

    def _take_settings(self) -> None:
        self.settings = self.window.desk.settings

    # The small window before

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._show_trouble(AppError("opening-fault", kind=type(error).__name__))
            raise error
        if error.id in _OF_SECRETS:
            self.passphrase = None
            if self.unlock is None:
                self._ask_passphrase()
        if self.unlock is None or error.id not in (*_OF_SECRETS, *_IN_UNLOCKING):
            self._show_trouble(error)
        elif error.id != "secret-needed":
            self.unlock.wrong("\n".join(self.messages().error(error)))

    def _show_trouble(self, error: AppError) -> None:
        dress(self.application, self.settings, self.messages())
        self._leave_unlocking()
        self._mending.show(error)

    def _ask_passphrase(self) -> None:
        from widgets.opening.unlock import UnlockWindow

        messages = self.messages()
        dress(self.application, self.settings, messages)
        self.unlock = UnlockWindow(messages, str(workspace_folder(self.home)))
        self.unlock.tried.connect(self._try)
        self.unlock.recovered.connect(self._recover)
        self.unlock.given_up.connect(self._give_up)
        self.unlock.show()
        self.window.hide()
        self.clerk.ask(keyring_trouble, self._offer_keyring, lambda _: None)

    def _leave_unlocking(self) -> None:
        if self.unlock is not None:
            self.window.show()
            self.unlock.done_with()
            self.unlock = None

    def _give_up(self) -> None:
        self.unlock = None
        QApplication.quit()

    def _offer_keyring(self, trouble: AppError | None) -> None:
        if self.unlock is not None:
            self.unlock.offer_keyring("\n".join(self.messages().error(trouble)) if trouble else "")

    def _try(self, passphrase: str, keep: bool) -> None:
        self.passphrase, self._keeps = passphrase, keep
        self.attempt()

    def _recover(self, recovery_key: str, new: str, again: str) -> None:
        home, settings = self.home, self.settings

        def work() -> str:
            from app.session.protection import check_new, recover

            check_new(new, again)
            recover(home, settings, recovery_key, new)
            return new

        self.clerk.ask(work, lambda new: self._try(new, False), self._failed)

    def _keep_passphrase(self) -> None:
        home, passphrase, desk = self.home, self.passphrase or "", self.window.desk

        def work() -> Settings:
            from app.session.protection import remember

            remember(home, passphrase)
            return read_settings(settings_file(home))

        def kept(settings: Settings) -> None:
            desk.settings = self.settings = settings

        desk.ask(work, kept)

    # Put away, and opened again

    def _put_away(self, request: PutAway) -> None:
        """Close the workspace, do something, and open it again; not while something is unsaved, which is told."""
        from widgets.opening.waiting import WaitPage

        window, desk = self.window, self.window.desk
        if not window.settle():
            return
        desk.close()
        workspace, self.workspace = desk.workspace, None
        self.is_away = True
        window.show_page(WaitPage(desk.say("wait-putting-away")))

        def work() -> Done:
            try:
                workspace.close()
                return Done(request, request.act(), None)
            except Exception as error:  # noqa: BLE001 - told on the window's thread, which raises it if it is a fault
                return Done(request, None, error)

        def done(what: Done) -> None:
            self._done = what
            self.is_away = False
            if what.error is None and request.passphrase is not None:
                self.passphrase = request.passphrase or None
            self.read_settings_again()
            self.attempt()

        self.clerk.ask(work, done, self._failed)

    def _tell_done(self, done: Done) -> None:
        if done.error is not None:
            self.window.desk.tell_error(done.error)
        else:
            done.request.told(self.window.desk, self.window.page(done.request.section), done.result)

    def _dress(self) -> None:
        """Make everything in the window anew, on the same workspace, in the words of the language chosen."""
        desk = self.window.desk
        if not self.window.settle():
            return
        desk.close()
        self.settings = desk.settings
        self._furnish(Got(desk.context, desk.workspace, self.messages(), self.passphrase))
        self.window.show_section("preferences")
        self._tell_notices(desk.workspace)

    def end(self) -> None:
        """Let go of everything, whichever way the program ends."""
        if self.desk is not None:
            self.desk.close()
        self.clerk.close()
        for workspace in (self.workspace, self._on_the_way):
            if workspace is not None:
                workspace.close()
        self.workspace = self._on_the_way = None
