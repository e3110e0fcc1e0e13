"""Chooses what is done next by a seed, does it in the real window, and looks whether all is as it should be."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.editing.lists import text_of
from app.model.letter import Letter
from app.paths import workspace_file
from app.session.sheets import sheets
from app.text.read import read
from app.text.write import write
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.letters import Letters
from tests.reliability.drafter.witness import SCRIPTS, Witness
from tests.reliability.showing import shown_in
from tests.reliability.watching import Watch
from tests.widgets.opening.conftest import desk_of, end, rest
from widgets.frame.bars import Bar
from widgets.frame.desk import Desk
from widgets.frame.window import Window
from widgets.letter.editors.itemlist import ListedEditor
from widgets.letter.paper.ground import Ground
from widgets.letter.view import LetterView
from widgets.opening.opening import Opening
from widgets.start import start
from widgets.text.field import TextField

Act = Callable[["Drafter"], str | None]
"""Does something and tells what; None: it cannot be done now."""

ACTS: list[tuple[str, int, Act]] = []
"""All there is to do: a name, how often, how."""


def act(often: int) -> Callable[[Act], Act]:
    """Put a function among what a drafter does."""

    def put(does: Act) -> Act:
        ACTS.append((does.__name__, often, does))
        return does

    return put


class Drafter:
    """One drafter at one home folder.

    Attributes:
        opening: the window that is open now.
        done: the last things that were done.
        witnesses: by the id of a letter.
        memory: bytes of this process, each time all was looked at.
    """

    def __init__(self, application: QApplication, home: Path, seed: int, watch: Watch) -> None:
        self.application = application
        self.home = home
        self.seed = seed
        self.watch = watch
        self.rng = random.Random(seed)
        self.done: deque[str] = deque(maxlen=30)
        self.witnesses: dict[str, Witness] = {}
        self.held: dict[str, Letter] = {}
        self.memory: list[int] = []
        self.count = self.typed = 0
        self.counts: dict[str, int] = {}
        self.opening = self._begin()
        self.records = self.desk.context.records

    # The window

    def _begin(self) -> Opening:
        opening = start(self.application, self.home)
        rest(opening)
        opening.window.activateWindow()
        return opening

    @property
    def window(self) -> Window:
        return self.opening.window

    @property
    def desk(self) -> Desk:
        return self.window.desk

    @property
    def section(self) -> object:
        """The section Letters, without showing it."""
        return self.window._pages["letters"]

    @property
    def view(self) -> LetterView | None:
        """The letter that is in sight."""
        view: LetterView | None = self.section.view  # type: ignore[attr-defined]
        if view is None or not view.isVisible():
            return None
        if view.session.id not in self.witnesses or self.witnesses[view.session.id].session is not view.session:
            self.witnesses[view.session.id] = Witness(view.session)
        return view

    @property
    def field(self) -> TextField | None:
        """A text that is in sight, rather the one the keyboard is in."""
        view = self.view
        fields = [one for one in view.findChildren(TextField) if one.isVisible()] if view else []
        return next((one for one in fields if one.has_keyboard), fields[0] if fields else None)

    def settle(self) -> None:
        """Wait until nothing is under way."""
        rest(self.opening)

    def word(self) -> str:
        """Return a word that was never typed before."""
        self.typed += 1
        return self.rng.choice(SCRIPTS).format(self.typed)

    def trigger(self, id: str) -> bool:
        """Do what an action of the window does; tell whether it can be done."""
        try:
            action = self.window.actions_.get(id)
        except (KeyError, IndexError):
            return False
        usable = action.isEnabled()
        action.trigger()
        return usable

    def leave_all(self) -> None:
        """Note how the letters are that are about to be closed."""
        for id, witness in self.witnesses.items():
            self.held[id] = witness.letter
            if witness.faults:
                raise AssertionError(self.story(witness.faults))
        self.witnesses.clear()

    def again(self) -> None:
        """Close the window as its user would, and open it again."""
        self.leave_fields()
        self.leave_all()
        end(self.opening)
        self.compare()
        self.opening = self._begin()
        self.settle()

    def leave_fields(self) -> None:
        """Let the keyboard go elsewhere: what is being typed is told."""
        field = self.field
        if field is not None:
            field.flush()

    # Doing

    def step(self) -> None:
        """Do something, and look whether all is well."""
        names = self.rng.choices(ACTS, [often for _, often, _ in ACTS], k=12)
        for name, _, does in names:
            self.done.append(f"{self.count} {name} …")
            told = does(self)
            self.done.pop()
            if told is not None:
                break
        else:
            name, told = "nothing", ""
        self.done.append(f"{self.count} {name} {told}")
        self.counts[name] = self.counts.get(name, 0) + 1
        self.count += 1
        QApplication.processEvents()
        self.look()
        self._come_back()
        if self.count % 25 == 0:
            self.look_at_all()

    def _come_back(self) -> None:
        """Let the window be the one in front, as a desktop does; nothing else of ours may stay open."""
        others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.window]
        if others:
            self.fail(f"open beside the window: {others}")
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            QApplication.processEvents()

    def story(self, faults: object) -> str:
        """Return what is needed to come to this again."""
        lines = "\n".join(self.done)
        return f"seed {self.seed}, action {self.count}: {faults}\nthe last actions:\n{lines}"

    def fail(self, fault: object) -> None:
        raise AssertionError(self.story(fault))

    # Looking

    def look(self) -> None:
        """Look at what is in sight."""
        if self.watch.faults:
            self.fail("\n".join(self.watch.faults))
        for witness in self.witnesses.values():
            if witness.faults:
                self.fail(witness.faults)
        for bar in self.window.findChildren(Bar):
            if bar.notice.severity == "error":
                self.fail(f"bar {bar.notice.key}: {bar.notice.text}")
        view = self.view
        if view is None:
            return
        for field in view.findChildren(TextField):
            if field.isVisible():
                self._look_at_field(view, field)

    def _look_at_field(self, view: LetterView, field: TextField) -> None:
        held = field.text()
        told = text_at(view, field)
        if told is not None and told != held:
            self.fail(f"{field.at} holds {held[-300:]!r}, the letter {told[-300:]!r}")
        shown = shown_in(field)
        canonical = write(read(held, fields=field.fields), fields=field.fields)
        if shown != canonical:
            self.fail(f"{field.at} shows {shown[-300:]!r} for {canonical[-300:]!r}")

    def look_at_all(self) -> None:
        """Let everything come to rest; then what is saved, the page, and memory."""
        self.settle()
        for session in self.desk._sessions.values():
            if session.saving.state != "saved":
                self.fail(f"{session.id} is {session.saving.state}")
        self.compare()
        view = self.view
        if view is not None:
            self._look_at_page(view)
        self.memory.append(psutil.Process().memory_info().rss)

    def _look_at_page(self, view: LetterView) -> None:
        for _ in range(100):
            view._compose()
            self.settle()
            if not view._compose_timer.isActive() and not view._composing:
                break
        letter, language = view.session.letter, view.language
        document = self.desk.context.composer.compose(letter, language, draft=True, today=self.desk.today())
        wanted = sheets(document, view.page._open_template())
        if view.page._sheets != wanted:
            self.fail("the page does not show the letter")
        ink = view.page._ink
        assert ink is not None
        fresh = Ground(str)
        fresh.show_sheets(wanted, ink, view.page._open_template(), document.draft)
        for one, other in zip(view.page.ground.views, fresh.views, strict=True):
            if one.toPlainText() != other.toPlainText():
                self.fail(f"the page shows {one.toPlainText()!r}, not {other.toPlainText()!r}")
        fresh.deleteLater()

    def compare(self) -> None:
        """Read what was held from the file, as another program would."""
        held = {**self.held, **{id: witness.letter for id, witness in self.witnesses.items()}}
        if not held:
            return
        store = open_file(workspace_file(self.home), OPEN_KEY, "Reader", before_upgrade=lambda: None)
        try:
            letters = Letters(store, self.records)
            for id, letter in held.items():
                if letters.open(id).letter != letter:
                    self.fail(f"{id} is another letter on disk")
        finally:
            store.close()

    def finish(self) -> None:
        """Close for good."""
        self.leave_fields()
        self.leave_all()
        QApplication.clipboard().clear()  # what lies there belongs to Python, which ends before Qt's clipboard does
        end(self.opening)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.compare()
        self.look_after()

    def look_after(self) -> None:
        if self.watch.faults:
            self.fail("\n".join(self.watch.faults))


def text_at(view: LetterView, field: TextField) -> str | None:
    """Return what the letter says where a field stands; None: that cannot be told by its place."""
    words = field.at.split(".")
    letter = view.session.letter
    if words[0] == "text" and len(words) == 3:
        text = letter.text.get(words[1])
        return (getattr(text, words[2]) if text is not None else None) or ""
    editor = view._editors.get(view.parts.part)
    if isinstance(editor, ListedEditor) and field is editor.detail.field and not editor.detail.is_new:
        index = editor.detail.index
        if index is None:
            return None
        texts = text_of(letter, editor.list_part, index, view.desk.context.records, view.desk.today())
        return texts.get(editor.detail.language, "")
    return None


__all__ = ["ACTS", "Drafter", "act", "desk_of"]
