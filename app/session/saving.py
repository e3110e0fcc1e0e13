"""Saving while one goes on: each step in its order, onto the revision that was read, and the truth about it."""

from __future__ import annotations

import datetime as dt
import threading
import uuid
from collections import deque
from collections.abc import Callable
from typing import Literal

import msgspec

from app.errors import AppError
from app.model.letter import Letter
from app.session.clerk import Clerk
from app.session.steps import State
from app.workspace.history import Action
from app.workspace.letters import LetterChangedError, Letters, Opened

Truth = Literal["saved", "saving", "unsaved", "changed"]
"""saved: all is on disk; saving: it will be in a moment; unsaved: it could not be; changed: somebody else saved."""


class Waiting(msgspec.Struct):
    """A step that is not on disk yet; `state` is told the number of its revision."""

    letter: Letter
    state: State
    label: str
    action: Action
    burst: str | None
    token: str


class Saving:
    """Writes the steps of one letter.

    Attributes:
        state: what is true of them now.
        saved_at: when the last one came to disk.
        error: why they are not saved.
        theirs: what somebody else saved meanwhile.
        revision: the revision that is on disk.
    """

    def __init__(self, letters: Letters, opened: Opened, clerk: Clerk, told: Callable[[], None]) -> None:
        self._letters = letters
        self._id = opened.listed.id
        self._clerk = clerk
        self._told = told
        self._waiting: deque[Waiting] = deque()
        self._busy = False
        self._lock = threading.Lock()
        self.revision = opened.listed.revision
        self.state: Truth = "saved"
        self.saved_at: dt.datetime | None = opened.listed.changed_at
        self.error: AppError | None = None
        self.theirs: Opened | None = None

    def add(self, state: State, label: str, action: Action = "edit", burst: str | None = None) -> None:
        """Have a state saved; it has a letter. Those of one burst of typing that still wait are saved as one."""
        letter = state.letter
        assert letter is not None
        last = self._waiting[-1] if self._waiting else None
        is_held = self._busy and len(self._waiting) == 1  # the first one is being written
        if last is not None and not is_held and burst is not None and last.burst == burst and action == "edit":
            last.letter, last.state = letter, state
        else:
            self._waiting.append(Waiting(letter, state, label, action, burst, str(uuid.uuid4())))
        if self.state != "changed":
            self._set("saving")
            self._write()

    def again(self) -> None:
        """Try once more after an error."""
        if self.state == "unsaved" and self._waiting:
            self.error = None
            self._set("saving")
            self._write()

    def go_on_from(self, opened: Opened) -> None:
        """Forget what waits, and go on from what is in the workspace."""
        self._waiting.clear()
        self.revision = opened.listed.revision
        self.saved_at = opened.listed.changed_at
        self.theirs = self.error = None
        self._set("saved")

    @property
    def waits(self) -> bool:
        """Whether anything is not on disk."""
        return bool(self._waiting)

    def flush(self) -> None:
        """Write what waits, on this thread, without the clerk: for a program that is about to end.

        What the clerk is writing just now is written once all the same: each step has its token.

        Raises:
            AppError: it cannot be written; what could be is on disk, the rest waits.
        """
        while (one := next(iter(self._waiting), None)) is not None:
            letter, onto = one.letter, self.revision
            revision = self._letters.save(
                self._id, letter, onto, label=one.label, action=one.action, burst=one.burst, token=one.token
            )
            self._take(one, letter, revision)
        self.saved_at = dt.datetime.now(dt.UTC)
        self.state = "saved"

    def _write(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        one, onto = self._waiting[0], self.revision
        letter = one.letter

        def work() -> int:
            return self._letters.save(
                self._id, letter, onto, label=one.label, action=one.action, burst=one.burst, token=one.token
            )

        self._clerk.ask(
            work, lambda revision: self._written(one, letter, revision), lambda error: self._failed(one, error)
        )

    def _take(self, one: Waiting, letter: Letter, revision: int) -> bool:
        """Take a step that is on disk out of the line, unless more was typed into it meanwhile.

        Returns:
            False: it is out already, flushed or forgotten.
        """
        with self._lock:
            if not self._waiting or self._waiting[0] is not one:
                return False
            if one.letter is letter:
                self._waiting.popleft()
                one.state.number = revision
            self.revision = revision
            return True

    def _written(self, one: Waiting, letter: Letter, revision: int) -> None:
        self._busy = False
        if not self._take(one, letter, revision):
            self._write()
            return
        self.saved_at = dt.datetime.now(dt.UTC)
        if self._waiting:
            self._write()
        else:
            self.error = None
            self._set("saved")

    def _failed(self, one: Waiting, error: Exception) -> None:
        self._busy = False
        if not self._waiting or self._waiting[0] is not one:
            self._write()
            return
        if isinstance(error, LetterChangedError):
            self.theirs = error.theirs
            self.error = error
            self._set("changed")
        elif isinstance(error, AppError):
            self.error = error
            self._set("unsaved")
        else:
            self.error = AppError("save-fault", kind=type(error).__name__)
            self._set("unsaved")
            raise error

    def _set(self, state: Truth) -> None:
        self.state = state
        self._told()
