"""A way through every screen of the program: windows, sections, parts, panels, drawers, dialogs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from app.context import Context
from app.errors import AppError
from app.model.letter import Choice
from app.model.reference import Reference
from app.paths import settings_file, workspace_file
from app.settings import Settings, write_settings
from app.workspace import protect
from tests.conftest import load
from tests.widgets.conftest import close, settle
from tests.widgets.indexed import indexed_home
from tests.widgets.opening.conftest import end, rest
from tests.workspace.homes import PASSPHRASE, flip
from widgets.frame.crash import CrashDialog
from widgets.frame.notice import Notice
from widgets.frame.palette import Palette
from widgets.frame.window import Window
from widgets.letter.view import LetterView
from widgets.opening.opening import Opening
from widgets.start import make_window, start

Stop = tuple[str, QWidget]

LEAST = QSize(1280, 720)
"""The size every screen has room in, in logical pixels."""

LETTERS = ("themes/eviction", "themes/death_sentence", "themes/mine_waste", "themes/sacred_lake")


class Tour:
    """Opens one screen after another."""

    def __init__(self, application: QApplication, folder: Path, settings: Settings, size: QSize = LEAST) -> None:
        self._application = application
        self._folder = folder
        self._settings = settings
        self._size = size
        self.home = indexed_home(folder / "home")
        self.context = Context(self.home)
        self.window: Window

    def stops(self) -> Iterator[Stop]:
        """Yield the name of each screen and its window, when it is at rest."""
        with self._window() as window:
            yield from self._beginning(window)
            yield from self._letter(window)
            yield from self._sections(window)
            yield from self._preferences(window)
            yield from self._over(window)
        yield from self._before()

    @contextmanager
    def _window(self) -> Iterator[Window]:
        self.window = make_window(self._application, self.context, self._settings)
        self.window.resize(self._size)
        self.window.show()
        self.window.activateWindow()
        settle(self.window.desk)
        yield self.window
        close(self.window)

    def _at(self, name: str, milliseconds: int = 0) -> Stop:
        settle(self.window.desk, milliseconds)
        return name, _laid_out(self.window)

    def _act(self, id: str) -> None:
        self.window.actions_.get(id).trigger()
        settle(self.window.desk)

    # Letters

    def _beginning(self, window: Window) -> Iterator[Stop]:
        yield self._at("welcome")
        section, desk = window.page("letters"), window.desk
        self._act("letter-new")
        yield self._at("new letter")
        section.sheet.done()
        yield self._at("new letter, something missing")
        section.sheet.addressee.pick("OTH")
        yield self._at("new letter to a company")
        self._act("new-letter-leave")
        for name in (*LETTERS, "sample"):
            letter = load(name, self.context)
            self.id = desk.workspace.letters.create(letter).listed.id
        desk.workspace.sending.assign(self.id, after=2)
        desk.workspace.register.claim(Reference("UA", "KAZ", 9, 2024), date=dt.date(2024, 9, 12))
        desk.letters_changed.emit()
        yield self._at("letters", 200)
        section.list.search.setText("zzzz")
        yield self._at("letters, none found", 200)
        section.list.search.clear()
        settle(desk, 200)
        section.duplicate(self.id)
        settle(desk)
        yield self._at("duplicate")
        section.sheet.leave()
        path = self._folder / "faulty.toml"
        path.write_text('format = 1\ntype = "XX"\naddressee = "KAZ"\nmandates = ["nobody"]\nlanguages = []\n', "utf-8")
        section.files.read(path)
        yield self._at("a letter file with faults", 50)
        section.sheet.leave()

    def _open(self, window: Window, id: str) -> LetterView:
        section = window.page("letters")
        section.open_letter(id)
        settle(window.desk, 800)  # checked, too
        view: LetterView = section.view
        return view

    def _letter(self, window: Window) -> Iterator[Stop]:
        desk = window.desk
        id = desk.workspace.letters.create(load("everything", self.context)).listed.id
        yield from self._parts(self._open(window, id))
        empty = replace(load("base", self.context), questions=(), annex=(), text={}, date=None)
        yield from self._parts(
            self._open(window, desk.workspace.letters.create(empty).listed.id), " of an empty letter"
        )
        view = self._open(window, self.id)
        yield from self._mandates(view)
        yield from self._text(view)
        yield from self._library_in_place(view)
        yield from self._drawer(view)
        yield from self._leaving(view)
        yield from self._numbers(window)

    def _parts(self, view: LetterView, of: str = "") -> Iterator[Stop]:
        for row in range(view.parts.count()):
            view.parts.setCurrentRow(row)
            yield self._at(f"part {view.parts.part}{of}", 30)

    def _mandates(self, view: LetterView) -> Iterator[Stop]:
        view.go_to("mandates")
        settle(view.desk)
        editor = view._editors["mandates"]
        yield self._at("mandates of the sample", 500)
        card = editor.cards.order[0]
        card.setFocus()
        for what in ("set-resolution", "set-signatory", "new-holder", "confirm"):
            editor.ask(what, card.key)
            yield self._at(f"mandate, {what}", 30)
            if card.form is not None:
                card.form.left.emit()
        editor.search.field.setFocus()
        editor.search.field.setText("torture")
        yield self._at("mandate search", 200)
        editor.search.leave()

    def _text(self, view: LetterView) -> Iterator[Stop]:
        view.go_to("text.en.facts")
        settle(view.desk)
        field = view._editors["facts"].field
        yield self._at("facts of the sample", 500)
        self._act("text-replace")
        field.find_bar.needle.setText("the")
        yield self._at("find bar", 100)
        field.find_bar.close_bar()
        field.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._act("text-link")
        yield self._at("link bar")
        field.link_bar.close_bar()
        self._act("text-note")
        yield self._at("footnotes", 50)
        self._act("letter-undo")

    def _library_in_place(self, view: LetterView) -> Iterator[Stop]:
        for part in ("questions", "annex"):
            view.parts.choose(part)
            settle(view.desk)
            self._act(f"{part}-find")
            yield self._at(f"library in {part}", 200)
            view._editors[part].finder.close_search()
            view.go_to(f"{part}[1]")
            yield self._at(f"an item of {part}", 100)
            view._editors[part].begin_keeping()
            yield self._at(f"an item of {part} kept in the library", 50)
            view._editors[part].keeping.left.emit()

    def _drawer(self, view: LetterView) -> Iterator[Stop]:
        self._act("findings-drawer")
        view.drawer.list.setCurrentRow(0)
        yield self._at("findings", 50)
        view.drawer.ask_aside()
        yield self._at("finding set aside", 50)
        view.drawer.panel.close_panel()
        self._act("findings-drawer")

    def _leaving(self, view: LetterView) -> Iterator[Stop]:
        self._act("export")
        view.export.folder.setText(str(self._folder / "out"))
        yield self._at("export", 500)
        view.export.close_panel()
        self._act("letter-history")
        yield self._at("history", 100)
        page = self.window.page("letters").history
        page.choose(1)
        yield self._at("history, compared", 100)
        self._act("history-leave")

    def _numbers(self, window: Window) -> Iterator[Stop]:
        numbering = window.page("letters").view.numbering
        for name in ("mark_sent", "take_back", "void"):
            getattr(numbering, name)()
            yield self._at(f"numbering, {name}", 50)
            numbering.panel.close_panel()
        letter = replace(load("themes/eviction", self.context), mandates=(Choice("housing"),))
        view = self._open(window, window.desk.workspace.letters.create(letter).listed.id)
        for name in ("take", "enter"):
            getattr(view.numbering, name)()
            yield self._at(f"numbering, {name}", 50)
            view.numbering.panel.close_panel()
        view.close_letter()
        settle(window.desk)

    # The other sections

    def _sections(self, window: Window) -> Iterator[Stop]:
        yield from self._library(window)
        register = window.page("register")
        yield self._at("register", 50)
        register.table.setCurrentIndex(register.model.index(0, 0))
        yield self._at("register, a number", 50)
        register.questions.enter()
        yield self._at("register, a number of the central registry")
        register.panel.close_panel()
        self._act("register-gaps")
        yield self._at("register, gaps", 50)
        self._act("register-gaps")
        mandates = window.page("mandates")
        yield self._at("mandates", 50)
        mandates.pane.tree.setCurrentItem(mandates.pane.tree.topLevelItem(0))
        for what in ("new-holder", "new-resolution", "new-title", "confirm", "add"):
            mandates.do(what)
            yield self._at(f"mandates, {what}", 50)
            mandates.pane.form.left.emit()

    def _library(self, window: Window) -> Iterator[Stop]:
        library = window.page("library")
        yield self._at("library", 150)
        for kind, key in (("clause", "equality"), ("question", "any_additional_information")):
            library.show_text(kind, key)
            yield self._at(f"library, a {kind}", 50)
        tabs = library.text.tabs
        for row in range(1, tabs.count()):
            tabs.setCurrentIndex(row)
            yield self._at(f"library, tab {row} of a text", 50)
        tabs.setCurrentIndex(0)
        library.show_text("set", window.desk.context.records.sets[0])
        yield self._at("library, a set", 50)
        self._act("library-new-clause")
        yield self._at("library, a new clause", 50)
        pack = self._folder / "office.pack"
        library.show_text("clause", "equality")
        settle(window.desk)
        library.text.columns.columns[0].title.setText("Of our own")
        library.text.columns.columns[0].title.textEdited.emit("Of our own")
        library.text.source.setText("The office")
        library.text.source.textEdited.emit("The office")
        library.save()
        settle(window.desk, 50)
        settle(window.desk, 50)
        library.write_pack(pack)
        settle(window.desk)
        library.look_at_pack(pack)
        yield self._at("library, a pack", 50)

    def _preferences(self, window: Window) -> Iterator[Stop]:
        page = window.page("preferences")
        for name in ("general", "passphrase", "backups", "office", "files", "shortcuts", "about"):
            shown = page.page(name)
            yield self._at(f"preferences, {name}", 30)
            if name == "passphrase":
                shown.set.click()
                yield self._at("preferences, a new passphrase")
                shown._shut()

    def _over(self, window: Window) -> Iterator[Stop]:
        window.show_section("letters")
        self._act("palette")
        palette = window.findChild(Palette)
        settle(window.desk)
        yield "palette", palette
        palette.typed.setText("ex")
        settle(window.desk)
        yield "palette, typed", palette
        palette.close()
        window.desk.tell("register-written", file=str(self._folder / "numbers.csv"))
        error = AppError("workspace-unreachable", place="postgresql://office.example.org")
        again = [(window.desk.say("try-again"), window.desk.look_again)]
        window.desk.noticed.emit(Notice("away", window.desk.explain(error), "error", again))
        yield self._at("bars")
        dialog = CrashDialog(self.home, "ValueError", None, window.desk, window)
        dialog.open()
        settle(window.desk)
        yield "crash", dialog
        dialog.close()

    # Before the window is open

    def _before(self) -> Iterator[Stop]:
        protect.set_passphrase(self.home, "Tester", PASSPHRASE)
        opening = self._start()
        assert opening.unlock is not None
        yield "unlock", opening.unlock
        opening.unlock.forgotten.click()
        QApplication.processEvents()
        yield "unlock with the recovery key", opening.unlock
        end(opening)
        flip(workspace_file(self.home), 100, 255)
        opening = self._start()
        assert opening.unlock is not None
        opening.unlock.passphrase.line.setText(PASSPHRASE)
        opening.unlock.ok.click()
        rest(opening)
        self.window = opening.window
        yield "damaged workspace", _laid_out(opening.window)
        assert opening.trouble is not None
        opening.trouble.buttons["choose"].click()
        rest(opening)
        yield "another backup", _laid_out(opening.window)
        end(opening)
        settings_file(self.home).write_text("nonsense = [", "utf-8")
        opening = self._start(written=True)
        yield "settings that cannot be read", _laid_out(opening.window)
        end(opening)

    def _start(self, *, written: bool = False) -> Opening:
        if not written:
            write_settings(self._settings, settings_file(self.home))
        opening = start(self._application, self.home)
        opening.window.resize(self._size)
        rest(opening)
        return opening


def _laid_out(window: QWidget) -> QWidget:
    """Return a window when what was asked of its layouts is done: each step may ask for the next."""
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return window
