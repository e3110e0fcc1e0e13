"""What all parts of the window share: the workspace, open letters, words, and work beside the window's thread."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot

from app.context import Context
from app.errors import AppError
from app.messages import Messages
from app.model.letter import Letter
from app.paths import settings_file
from app.session.clerk import Clerk
from app.session.letter import LetterSession
from app.session.naming import Naming
from app.settings import Settings, write_settings
from app.workspace.marks import Marks, marks
from app.workspace.rows import Listed
from app.workspace.workspace import Workspace
from widgets.frame.garbage import Garbage
from widgets.frame.notice import Notice

__all__ = ["Desk", "Notice"]

T = TypeVar("T")
Failed = Callable[[Exception], None]

_LOOK = 2000
"""Milliseconds between looks for what others have written."""

_AWAY = "office-away"
"""The key of the bar that tells that the office's server does not answer."""

_TEND = 5 * 60 * 1000
"""Milliseconds between looks whether a backup is due."""


class Desk(QObject):
    """The one object that parts of the window are given.

    Attributes:
        is_closed: the window has gone, or is made anew with another desk.

    Signals:
        letters_changed: the list of letters is to be read anew. register_changed, facts_changed: likewise (facts are
            records, entries and library texts).
        backups_changed: a backup was made or removed.
        settings_changed: something of `settings` is different.
        noticed: a Notice to show. unnoticed: the key of one that is over.
        letter_asked: open the letter of an id, at a place ("" for its beginning).
        section_asked: show a section by its name; "preferences:backups" is a page of one.
        mandate_asked: show the record of a mandate in its section.
        putting_away: the workspace is to be closed for something, and opened again: a widgets.frame.notice.PutAway.
        dressing: the window is to be made anew on the same workspace: another language.
        indexed: more of what was written can be found.
        closing: the window is closed; what is asked for now is still done.
    """

    letters_changed = Signal()
    register_changed = Signal()
    facts_changed = Signal()
    backups_changed = Signal()
    settings_changed = Signal()
    noticed = Signal(object)
    unnoticed = Signal(str)
    letter_asked = Signal(str, str)
    section_asked = Signal(str)
    putting_away = Signal(object)
    dressing = Signal()
    mandate_asked = Signal(str)
    closing = Signal()
    indexed = Signal()
    _to_run = Signal(object)

    def __init__(self, context: Context, workspace: Workspace, settings: Settings, messages: Messages) -> None:
        super().__init__()
        self.context = context
        self.workspace = workspace
        self.settings = settings
        self.messages = messages
        self._garbage = Garbage(self)
        self._to_run.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self.clerk = Clerk(self._to_run.emit)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._working = 0
        self.is_closed = False
        self._sessions: dict[str, LetterSession] = {}
        self._state = ""
        self._marks: Marks | None = None
        self._looks = QTimer(self, interval=_LOOK)
        self._looks.timeout.connect(self._look)
        self._looks.start()
        self._tends = QTimer(self, interval=_TEND)
        self._tends.timeout.connect(self._tend)
        self._tends.start()
        self.holding: list[Callable[[], str]] = []
        """Parts of the window that tell what was typed into them and is not saved anywhere; "" for nothing."""
        self._look()  # how it stands now, to compare with

    @Slot(object)
    def _run(self, function: Callable[[], None]) -> None:
        function()

    # Words

    def say(self, id: str, **arguments: str | int) -> str:
        """Return words of the interface."""
        return self.messages.say(id, **arguments)

    def today(self) -> dt.date:
        return dt.date.today()

    @cached_property
    def naming(self) -> Naming:
        """Names of States, mandates and languages in the language of the interface."""
        return Naming(self.context.records, self.messages.language)

    def day(self, date: dt.date) -> str:
        """Write a date in the language of the interface."""
        return self.naming.date(date)

    def called(self, letter: Letter | Listed) -> str:
        """Return how a letter is called: by its reference, or by type and addressee as long as it has none."""
        addressee = self.naming.state(letter.addressee, self.say("other-actor"))
        return self.say("letter-called", reference=letter.reference or "none", type=letter.type, addressee=addressee)

    # Telling

    def tell(self, id: str, severity: str = "info", lasts: int = 6000, **arguments: str | int) -> None:
        """Show a message as a bar that goes by itself."""
        self.noticed.emit(Notice(id, self.say(id, **arguments), severity, lasts=lasts))

    def tell_error(self, error: Exception) -> None:
        """Show an error as a bar that stays until it is closed.

        Raises:
            Exception: it is no error for the user.
        """
        words = self.explain(error)
        assert isinstance(error, AppError)
        self.noticed.emit(Notice(error.id, words, "error"))

    def explain(self, error: Exception) -> str:
        """Return what to tell of an error: what happened, what is safe, what to do.

        Raises:
            Exception: it is no error for the user.
        """
        if not isinstance(error, AppError):
            raise error
        return "\n".join(self.messages.error(self.workspace.explain(error)))

    # Settings

    def change_settings(self, **changes: object) -> None:
        """Keep another choice of the user's.

        Raises:
            AppError: it cannot be written; nothing has changed.
        """
        changed = replace(self.settings, **changes)
        write_settings(changed, settings_file(self.context.home))
        self.settings = changed
        self.workspace.store.who = changed.who
        self.settings_changed.emit()

    # Work beside the window

    def ask(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Read or write the workspace on the clerk's thread; `done` is told here. Errors show as a bar.

        Nobody is told whose widget is gone meanwhile; likewise in `work`. After the window was closed nothing is done:
        what is told late may ask on.
        """
        if self.is_closed:
            return
        wrong = failed or self.tell_error
        self.clerk.ask(work, lambda result: _tell(done, result), lambda error: _tell(wrong, error))

    def work(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        soon: bool = False,
    ) -> None:
        """Compose or check on another thread; `done` is told here. What is behind in the line waits.

        Args:
            soon: it is looked at just now, and goes before all that is not begun.

        After the window was closed nothing is begun: Qt, when it lets the threads go, waits for their work with
        Python's lock in its hand, and the work for the lock.
        """
        if self.is_closed:
            return
        wrong = failed or self.tell_error

        def run() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - told on the window's thread, which raises it if it is a fault
                caught = error
                self._to_run.emit(lambda: self._worked(lambda: _tell(wrong, caught)))
            else:
                self._to_run.emit(lambda: self._worked(lambda: _tell(done, result)))

        self._working += 1
        self._pool.start(run, int(soon))

    @property
    def busy(self) -> bool:
        """Whether anything is composed or checked now."""
        return self._working > 0

    def _worked(self, tell: Callable[[], None]) -> None:
        self._working -= 1
        if not self.is_closed:
            tell()

    # Letters

    def session(self, id: str) -> LetterSession:
        """Return the open letter of an id; open it if it is not, and then have its old history thinned.

        Raises:
            AppError: it cannot be read.
        """
        if id not in self._sessions:
            letters = self.workspace.letters
            self._sessions[id] = LetterSession(letters, id, self.clerk)
            if self.workspace.store.read_only is None:
                self.ask(lambda: letters.thin(id), lambda _: None, pass_over)
        return self._sessions[id]

    def leave(self, id: str) -> None:
        """Let go of an open letter; what waits to be saved is still saved."""
        session = self._sessions.get(id)
        if session is not None and not session.saving.waits:
            del self._sessions[id]

    def let_go(self) -> None:
        """Have the memory freed of what was just let go: a letter, a history."""
        self._garbage.collect_soon()

    @property
    def unsaved(self) -> list[LetterSession]:
        """Open letters of which something is not on disk."""
        return [session for session in self._sessions.values() if session.saving.waits]

    def close(self) -> None:
        """Finish what was asked for; what is asked from now on is passed over."""
        self.is_closed = True
        self._looks.stop()
        self._tends.stop()
        self._pool.waitForDone()
        self.clerk.close()
        self._garbage.leave()

    # What others do, and what time brings

    def _look(self) -> None:
        """See whether others have written, and show it; tell when the office's server is away, and when it is back."""
        if self.clerk.pending:
            return

        before, store = self._state, self.workspace.store

        def look() -> tuple[str, Marks | None]:
            state = store.state()
            return state, marks(store) if state != before else None

        def seen(found: tuple[str, Marks | None]) -> None:
            self.unnoticed.emit(_AWAY)
            self._state, now = found
            if now is None:
                return
            was, self._marks = self._marks, now
            # at first nobody knows what was written since the window was opened
            if was is None or (was.letters, was.register) != (now.letters, now.register):
                self.renew()
            if was is not None and was.facts != now.facts:
                self.renew_facts()

        def failed(error: Exception) -> None:
            is_away = isinstance(error, AppError) and error.id in ("workspace-unreachable", "workspace-refused")
            if isinstance(error, AppError) and is_away and not self.unsaved:  # else the letter's own bar tells it
                again = (self.say("try-again"), self.look_again)
                self.noticed.emit(Notice(_AWAY, self.explain(error), "warning", [again], stays=True))

        self.ask(look, seen, failed)

    def look_again(self) -> None:
        """See at once whether the workspace can be reached, and save what waits."""
        for session in self.unsaved:
            session.saving.again()
        self._look()

    def renew_facts(self, done: Callable[[], None] = lambda: None) -> None:
        """Answer from the facts and texts that stand now; for whoever wrote some. `done` is told when it is so."""

        def read() -> str:
            self.workspace.renew_facts()
            return marks(self.workspace.store).facts

        def renewed(facts: str) -> None:
            if self._marks is not None:
                self._marks = self._marks._replace(facts=facts)
            self.facts_changed.emit()
            done()

        self.ask(read, renewed)

    def renew(self) -> None:
        """Read everything anew that somebody may have changed."""
        self.letters_changed.emit()
        self.register_changed.emit()
        for session in self._sessions.values():
            session.reload()
        changed = self.workspace.renew_changed_facts
        self.ask(changed, lambda others: self.facts_changed.emit() if others else None, lambda _: None)

    def _tend(self) -> None:
        """Have a backup made if one is due, and tell if the one before failed."""
        backups = self.workspace.backups
        if backups.is_running:
            return

        def work() -> None:
            backups.wait()
            self.workspace.tend()

        self.ask(work, lambda _: self.backups_changed.emit())


def pass_over(error: Exception) -> None:
    """Let it be that something was not done which is of no weight, and is tried again.

    Raises:
        Exception: it is no error for the user.
    """
    if not isinstance(error, AppError):
        raise error


def _tell(told: Callable[[T], None], value: T) -> None:
    """Tell unless it belongs to a widget, or speaks of one, that exists no more."""
    if not _is_gone(told):
        told(value)


def _is_gone(told: Callable[..., Any]) -> bool:
    cells = [cell.cell_contents for cell in getattr(told, "__closure__", None) or () if _is_filled(cell)]
    spoken_of = [getattr(told, "__self__", None), *cells]
    return any(isinstance(one, QObject) and not shiboken6.isValid(one) for one in spoken_of)


def _is_filled(cell: Any) -> bool:
    try:
        return cell.cell_contents is not None
    except ValueError:  # not given yet
        return False
