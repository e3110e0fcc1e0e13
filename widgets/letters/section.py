"""The section Letters: the list, or the letter that is open, or what is asked in between."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QWidget

from app.editing.copies import CopyKind
from app.errors import AppError
from app.letterfile.read import LetterFileError
from app.model.letter import Letter
from app.paths import last_time_file
from app.searching.mandates import MandateIndex
from app.session.lasttime import read_last_time, write_last_time
from app.session.naming import Named
from app.session.parts import PARTS
from app.workspace.letters import Opened
from app.workspace.rows import Listed
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, pass_over
from widgets.frame.indexing import Indexing
from widgets.letter.view import LetterView
from widgets.letters.duplicating import Duplicating
from widgets.letters.files import Faults, Files
from widgets.letters.here import Here
from widgets.letters.history import HistoryPage
from widgets.letters.listpage import ListPage
from widgets.letters.newletter import NewLetter
from widgets.letters.place import go_back, place_in
from widgets.letters.sheet import Sheet

_LIST_AFTER = 200
"""Milliseconds after a letter came back until the list behind it is made."""

_KEPT_EVERY = 1000
"""Milliseconds between looks whether one has gone elsewhere."""

Choices = tuple[list[Named], MandateIndex]
"""Addressees and mandates of a new letter."""


class LettersSection(QStackedWidget):
    """The list of letters; over it one open letter, a history, or a sheet."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._file = last_time_file(desk.context.home)
        self._last = self._kept = read_last_time(self._file)
        self._here: Here | None = None
        self._restoring = True
        self.view: LetterView | None = None
        self.sheet: Sheet | None = None
        self.history: HistoryPage | None = None
        self.files = Files(desk, self)
        self._new = actions.add("letter-new", self.new_letter, self, "Ctrl+N", everywhere=True)
        self._read = actions.add("letter-read", self.read_file, self, QKeySequence.StandardKey.Open, everywhere=True)
        self.files.taken_in.connect(self.open_letter)
        self.files.unfit.connect(self._show_faults)
        desk.letter_asked.connect(self.open_letter)
        desk.closing.connect(self._closing)
        self._timer = QTimer(self, interval=_KEPT_EVERY)
        self._timer.timeout.connect(self._keep_place)
        self._timer.start()
        self.indexing = Indexing(desk, self)
        self.indexing.indexed.connect(lambda: self.list.search_again())
        if self._last.letter is None:
            self._show(self.list)
        else:
            QTimer.singleShot(0, self, self._restore)  # the window is drawn before

    @cached_property
    def list(self) -> ListPage:
        """The list; when a letter comes back by itself, it is made after that."""
        page = ListPage(self._desk, self._actions, self._new, self._read)
        page.order_by(self._last.column, descending=self._last.descending)
        self.addWidget(page)
        page.opened.connect(self.open_letter)
        page.duplicated.connect(self.duplicate)
        page.history_asked.connect(self.show_history)
        page.exported.connect(self.files.write)
        page.recent_asked.connect(self._show_recent)
        page.ordered.connect(self._ordered)
        page.welcome.sample_wanted.connect(self.files.open_sample)
        return page

    # An open letter

    def open_letter(self, id: str, at: str = "", part: str = "addressee") -> None:
        """Open a letter, at a place, or at the beginning of a part."""
        self._restoring = False
        if self.view is None or self.view.session.id != id:
            try:
                session = self._desk.session(id)
            except AppError as error:
                self._desk.tell_error(error)
                return
            if self.view is not None:
                self.view.close_letter()
            self.view = LetterView(self._desk, self._actions, session, part)
            self.view.closed.connect(self._close)
            self._add_history(self.view)
            self._here = Here(self._desk, id, self.view)
            self.addWidget(self.view)
            self._last = replace(self._last.opened(id), letter=id)
        self._drop_sheet()
        self._drop_history()
        self._show(self.view)
        self._desk.section_asked.emit("letters")
        if at:
            self.view.go_to(at)

    def _add_history(self, view: LetterView) -> None:
        """Put the way to its history on a letter."""
        id = view.session.id
        action = self._actions.add("letter-history", lambda: self.show_history(id), view, "Ctrl+H")
        button = QToolButton()
        button.setText(self._desk.say("history-button"))
        button.setToolTip(action.toolTip())
        button.setAutoRaise(True)
        button.clicked.connect(action.trigger)
        view.head.addWidget(button)

    def _close(self) -> None:
        view, self.view = self.view, None
        if view is None:
            return
        self._last = replace(place_in(view, self._last), letter=None)
        if self._here is not None:
            self._here.leave()
            self._here = None
        self.list.changed()
        self._show(self.list)
        self._drop(view)
        self._desk.leave(view.session.id)
        self._keep()

    # Sheets

    def new_letter(self) -> None:
        """Ask what a new letter needs."""
        lists, who = self._desk.workspace.lists, self._desk.workspace.store.who

        def show(choices: Choices, before: Listed | None) -> None:
            sheet = NewLetter(self._desk, self._actions, *choices, before)
            sheet.wanted.connect(lambda letter: self._make(letter))
            self._show_sheet(sheet)

        self._with_choices(
            lambda choices: self._desk.ask(lambda: lists.latest_of(who), lambda before: show(choices, before))
        )

    def duplicate(self, id: str) -> None:
        """Ask which copy of a letter is wanted."""
        letters = self._desk.workspace.letters

        def show(choices: Choices, opened: Opened) -> None:
            sheet = Duplicating(self._desk, self._actions, choices[0], opened)
            sheet.wanted.connect(lambda kind, letter: self._make(letter, copy_of=id, kind=kind))
            self._show_sheet(sheet)

        self._with_choices(
            lambda choices: self._desk.ask(lambda: letters.open(id), lambda opened: show(choices, opened))
        )

    def _with_choices(self, go_on: Callable[[Choices], None]) -> None:
        """Read what can be chosen from beside the window, then go on."""
        naming, other, today = self._desk.naming, self._desk.say("other-actor-choice"), self._desk.today()
        records = self._desk.context.records
        self._desk.work(lambda: (naming.addressees(other), MandateIndex(records, naming.language, today)), go_on)

    def _make(self, letter: Letter, *, copy_of: str | None = None, kind: CopyKind | None = None) -> None:
        letters = self._desk.workspace.letters

        def made(opened: Opened) -> None:
            self._desk.letters_changed.emit()
            self.open_letter(opened.listed.id)

        self._desk.ask(lambda: letters.create(letter, copy_of=copy_of, copy_kind=kind), made)

    def read_file(self) -> None:
        """Ask for a letter file, and open it as a letter."""
        self.files.choose()

    def _show_faults(self, error: LetterFileError) -> None:
        self._show_sheet(Faults(self._desk, self._actions, error, self.read_file))

    def _show_sheet(self, sheet: Sheet) -> None:
        self._restoring = False
        self._drop_sheet()
        self.sheet = sheet
        sheet.left.connect(self._leave_sheet)
        self.addWidget(sheet)
        self._show(sheet)
        self._desk.section_asked.emit("letters")

    def _leave_sheet(self) -> None:
        self._show(self.history or self.view or self.list)
        self._drop_sheet()

    def _drop_sheet(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            self._drop(sheet)

    # History

    def show_history(self, id: str) -> None:
        """Show the history of a letter."""
        self._drop_history()
        self.history = HistoryPage(self._desk, self._actions, id)
        self.history.left.connect(self._leave_history)
        self.history.opened.connect(self.open_letter)
        self.addWidget(self.history)
        self._show(self.history)

    def _leave_history(self) -> None:
        self._show(self.view or self.list)
        self._drop_history()

    def _drop_history(self) -> None:
        history, self.history = self.history, None
        if history is not None:
            self._drop(history)
            if self.view is None or self.view.session.id != history.letter_id:
                self._desk.leave(history.letter_id)

    # Recent letters, and the next start

    def _show_recent(self, place: QPoint) -> None:
        recent, lists = self._last.recent, self._desk.workspace.lists

        def show(found: dict[str, Listed]) -> None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for listed in (found[id] for id in recent if id in found):
                name, title = self._desk.called(listed), listed.title
                words = self._desk.say("recent-letter", name=name, title=title[:60] or "none")
                action = menu.addAction(words.replace("&", "&&"))
                action.triggered.connect(lambda _=False, id=listed.id: self.open_letter(id))
            if menu.isEmpty():
                menu.addAction(self._desk.say("recent-none")).setEnabled(False)
            menu.popup(place)

        self._desk.ask(lambda: lists.rows(recent), show)

    def _ordered(self, column: str, descending: bool) -> None:
        self._last = replace(self._last, column=column, descending=descending)

    def _restore(self) -> None:
        """Open the letter that was open, unless something else was asked for meanwhile; then make the list."""
        last, desk = self._last, self._desk
        if self._restoring:
            id = last.letter or ""
            try:
                has = desk.workspace.letters.has(id)
            except AppError as error:
                desk.tell_error(error)
                has = False
            if has:
                self.open_letter(id, part=last.part if last.part in PARTS else PARTS[0])
            else:
                self._last = replace(self._last, letter=None)
            if self.view is not None:
                go_back(self.view, last)
            else:
                self._show(self.list)
        QTimer.singleShot(_LIST_AFTER, self, lambda: self.list)

    def _keep_place(self) -> None:
        if self.view is not None:
            self._last = place_in(self.view, self._last)
        self._keep()

    def _keep(self) -> None:
        """Write where one is, if it is elsewhere than what was written; what cannot be written is of no weight."""
        last = self._last
        if last == self._kept:
            return
        self._kept = last
        self._desk.ask(lambda: write_last_time(last, self._file), lambda _: None, pass_over)

    def _closing(self) -> None:
        self._timer.stop()
        self._keep_place()
        if self._here is not None:
            self._here.leave()

    def _drop(self, page: QWidget) -> None:
        """Let a page go, when what it has asked for was told to it."""
        self.removeWidget(page)
        page.hide()
        self._desk.ask(_nothing, lambda _: self._desk.work(_nothing, lambda _: self._delete(page)))

    def _delete(self, page: QWidget) -> None:
        page.deleteLater()
        self._desk.let_go()

    def _show(self, widget: QWidget) -> None:
        self.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _nothing() -> None:
    return None
