"""One letter that is open: every change to it, undo and redo, saving, and who else has it open."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.errors import AppError
from app.model.letter import Letter
from app.model.reference import parse_reference
from app.session.clerk import Clerk
from app.session.saving import Saving
from app.session.steps import State, Step, numbered, part, place, release
from app.workspace.history import MERGED
from app.workspace.letters import LOCKED, Letters, Opened
from app.workspace.rows import Listed

PAUSE = dt.timedelta(seconds=2)
"""A pause in typing after which a new step begins."""


class Change(msgspec.Struct, frozen=True):
    """What has happened to the letter.

    Attributes:
        at: the first place that differs, as findings name it; "" if only its saving or its status changed.
        part: the part of the letter it belongs to.
        undone: whether undo, redo or another state brought it: editors then show it anew.
        elsewhere: it was written elsewhere, and read: nobody here has asked to be led there.
    """

    before: Letter
    after: Letter
    at: str
    part: str
    undone: bool = False
    elsewhere: bool = False


class LetterSession:
    """A letter of the workspace while it is edited.

    Attributes:
        letter: as it stands now.
        listed: what the workspace's list knew of it when it was last read.
        saving: what is true of its saving.
        listeners: are told of each change, `watchers` of each change of `saving`.
    """

    def __init__(
        self,
        letters: Letters,
        id: str,
        clerk: Clerk,
        *,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        """Open a letter.

        Raises:
            AppError: there is none of this id, or it cannot be read.
        """
        opened = letters.open(id)
        self._letters = letters
        self._clerk = clerk
        self._now = now
        self.listed: Listed = opened.listed
        self._here = State(opened.letter, opened.listed.revision)
        self.listeners: list[Callable[[Change], None]] = []
        self.watchers: list[Callable[[], None]] = []
        self.saving = Saving(letters, opened, clerk, self._saving_changed)
        undo = letters.undo(id)
        self._past = [Step(State(number=number)) for number in undo.past]
        self._future = [Step(State(number=number)) for number in undo.future]
        self._burst: tuple[str, str] | None = None
        self._begun = self._last = now()
        self._deletes = False

    @property
    def letter(self) -> Letter:
        letter = self._here.letter
        assert letter is not None
        return letter

    @property
    def id(self) -> str:
        return self.listed.id

    @property
    def locked(self) -> bool:
        """Whether the letter was sent, and does not change."""
        return self.listed.status in LOCKED

    # Changes

    def change(self, letter: Letter, *, typing: str = "") -> None:
        """Take a new state of the letter.

        Args:
            typing: where somebody is typing; what is typed there without a pause is one step, until it is taken away
                again: that is another. Empty: a step of its own.

        Raises:
            AppError: the letter was sent.
        """
        if letter == self.letter:
            return
        if self.locked:
            raise AppError("letter-locked", reference=self.letter.reference or "")
        now = self._now()
        deletes = bool(typing) and _size(letter) < _size(self.letter)
        burst = self._goes_on(typing, now, deletes=deletes)
        at = typing or place(self.letter, letter)
        if burst is None:
            burst = str(uuid.uuid4())
            self._begun = now
            self._push(self._past, Step(self._here, at))
            self._future.clear()
        self._deletes = deletes
        self._burst = (typing, burst) if typing else None
        self._last = now
        state = self._become(letter, at)
        self.saving.add(state, part(at), burst=burst if typing else None)

    def _goes_on(self, typing: str, now: dt.datetime, *, deletes: bool) -> str | None:
        """Return the burst that what is typed belongs to; None: a new step begins.

        It does after as long a time as in the history, for undo to be the same after a restart; and where typing turns
        into deleting: else undo would not bring back what was typed just before.
        """
        if self._burst is None or self._burst[0] != typing:
            return None
        if now - self._last > PAUSE or now - self._begun >= MERGED:
            return None
        return None if deletes and not self._deletes else self._burst[1]

    def end_step(self) -> None:
        """Let what is typed next be a step of its own."""
        self._burst = None

    @property
    def can_undo(self) -> bool:
        return bool(self._past) and not self.locked

    @property
    def can_redo(self) -> bool:
        return bool(self._future) and not self.locked

    def undo(self) -> None:
        """Go back by a step."""
        if self.can_undo:
            self._travel(self._past, self._future, "undo")

    def redo(self) -> None:
        """Go forward again by a step."""
        if self.can_redo:
            self._travel(self._future, self._past, "redo")

    def _travel(self, source: list[Step], target: list[Step], action: Literal["undo", "redo"]) -> None:
        letter = self._read(source)
        if letter is None:
            return
        step = source.pop()
        self._push(target, Step(self._here, step.label))
        self._burst = None
        letter = numbered(letter, self.letter)
        at = place(self.letter, letter)
        state = self._become(letter, at, undone=True)
        self.saving.add(state, part(at), action="edit" if step.never_saved else action)

    def bring_back(self, number: int) -> None:
        """Bring a revision of the history back, as a step that can be undone; the number stays.

        Raises:
            AppError: there is no such revision, the letter was sent, or its number would not fit what is brought back.
        """
        old = replace(self._letters.revision(self.id, number), reference=self.letter.reference)
        if (kept := parse_reference(old.reference or "")) is not None and not (old.date and kept.fits(old)):
            raise AppError("reference-would-not-fit", reference=str(kept))
        self.end_step()
        before = self.letter
        self.change(old)
        self._tell(before, place(before, old), undone=True)

    # Others, and the life of a letter

    def take_theirs(self) -> None:
        """Go on from what somebody else has saved; what was here stays a step of undo."""
        theirs = self.saving.theirs
        if theirs is None:
            return
        self._go_on_from(theirs, keep_mine=True)

    def keep_both(self) -> str:
        """Keep what is here as a letter of its own and go on from theirs; return the new letter's id.

        Raises:
            AppError: it cannot be written; nothing has changed.
        """
        mine = self._letters.create(replace(self.letter, id=None, reference=None), copy_of=self.id, copy_kind="sibling")
        self.take_theirs()
        return mine.listed.id

    def reload(self) -> bool:
        """Take what others have written, unless something here waits to be saved; tell whether there was anything."""
        if self.saving.waits or self.saving.state == "changed":
            return False
        opened = self._letters.open(self.id)
        if opened.listed.revision == self.saving.revision and _life(opened.listed) == _life(self.listed):
            self.listed = opened.listed  # what was saved from here is no news
            return False
        self._go_on_from(opened, keep_mine=False)
        return True

    def _go_on_from(self, opened: Opened, *, keep_mine: bool) -> None:
        before = self.letter
        if keep_mine or opened.letter != before:
            self._push(self._past, Step(self._here, never_saved=True))
            self._future.clear()
        self._burst = None
        self.listed = opened.listed
        self.saving.go_on_from(opened)
        self._here = State(opened.letter, opened.listed.revision)
        self._tell(before, place(before, self.letter), undone=True, elsewhere=True)

    def _push(self, steps: list[Step], step: Step) -> None:
        steps.append(step)
        release(steps, waits=self.saving.waits)

    def _read(self, steps: list[Step]) -> Letter | None:
        """Return the nearest state of some that there is; what was thinned out of the history meanwhile goes.

        Raises:
            AppError: it cannot be read.
        """
        while steps:
            state = steps[-1].state
            if state.letter is not None:
                return state.letter
            try:
                return self._letters.revision(self.id, state.number or 0)
            except AppError as error:
                if error.id != "no-such-revision":
                    raise
                steps.pop()
        return None

    def _become(self, letter: Letter, at: str, *, undone: bool = False) -> State:
        before, state = self.letter, State(letter)
        self._here = state
        self._tell(before, at, undone=undone)
        return state

    def _tell(self, before: Letter, at: str, *, undone: bool, elsewhere: bool = False) -> None:
        change = Change(before, self.letter, at, part(at) if at else "", undone, elsewhere)
        for listener in [*self.listeners]:
            listener(change)

    def _saving_changed(self) -> None:
        for watcher in [*self.watchers]:
            watcher()


def _size(letter: Letter) -> int:
    """Return how much stands in a letter, in bytes."""
    return len(msgspec.json.encode(letter))


def _life(listed: Listed) -> tuple[object, ...]:
    """Return what happens to a letter beside its text."""
    return listed.status, listed.archived, listed.sent_on, listed.answered_on
