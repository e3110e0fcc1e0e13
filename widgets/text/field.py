"""A field of text as drafters write it: the Markdown subset, shown as it will look."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QVBoxLayout, QWidget

from app.text.html import numbers
from app.text.lines import labels, lines_of, note_lines
from app.text.nodes import Text
from app.text.pieces import Pieces
from app.text.read import read
from widgets.frame.desk import Desk
from widgets.frame.theme import colours
from widgets.text import adopting, menu, places
from widgets.text.checks import ChecksPanel
from widgets.text.edit import Edit
from widgets.text.find import FindBar
from widgets.text.formats import Looks
from widgets.text.linkbar import LinkBar
from widgets.text.notes import NotesPane
from widgets.text.spelling import Spelling
from widgets.text.toolbar import Toolbar
from widgets.text.tools import Tools

_AT_ONCE = 60
"""Lines up to which what is typed is told at once."""
_LATER = 10
"""Milliseconds after which it is told of a longer text: letters show first."""


class TextField(QFrame):
    """A field for one text in one language.

    Give what `edited` tells to the session: `session.change(letter, typing=field.typing)`. What the letter says after
    any change is given to `show_text`; a text the field shows already moves nothing.

    Attributes:
        at: the place of the text, as findings name it: "text.en.facts".
        typing: while `edited` is told: `at` if somebody is typing; "" for a step of its own (a paste, a mark, a note).

    Signals:
        edited: the text in Markdown after each change by the user.
        moved: in which line of the text the caret is now, from 0 (a paragraph, heading, item or whole table).
        keep_asked: a passage, in Markdown with its notes, that is to be saved to the library.
    """

    edited = Signal(str)
    moved = Signal(int)
    keep_asked = Signal(str)

    def __init__(
        self,
        desk: Desk,
        *,
        language: str,
        at: str,
        name: str = "",
        empty: str = "",
        fields: bool = False,
        compact: bool = False,
        keeps: bool = False,
    ) -> None:
        """Make an empty field.

        Args:
            language: code of the text's language; it decides direction and numbering.
            name: what a screen reader calls the field.
            empty: a hint shown while there is no text.
            fields: whether `{state.of}` is a field (library text).
            keeps: whether passages of it may be saved to the library: `keep_asked` tells of them.
            compact: one of several in a list: as high as its text, its tools shown only while the keyboard is in it.
        """
        super().__init__()
        self.desk = desk
        self.language = ""
        self.at = at
        self.typing = ""
        self.name = name
        self.compact = compact
        self.fields = fields
        self.keeps = keeps
        self.locked = False
        self.levels: tuple[tuple[str, str], ...] = (("decimal", "%1."),)
        self._text = ""
        self._steps = self._showing = 0
        self._fresh = True
        self._places: dict[str, tuple[int, int]] = {}
        self._marked: list[str] = []
        self._pieces = Pieces(fields=fields)
        self._dressed: tuple[object, ...] = ()
        self.looks = Looks(colours(_application()))
        self.edit = Edit(self, self.looks)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(empty)
        self.notes: NotesPane = NotesPane(desk, self, self.looks)
        self.checks: ChecksPanel = ChecksPanel(desk, self)
        self.find_bar: FindBar = FindBar(desk, self)
        self.link_bar: LinkBar = LinkBar(desk, self)
        self.toolbar = Toolbar(desk, self)
        self.spelling: Spelling = Spelling(desk, self)
        self._timer = QTimer(self, singleShot=True, interval=_LATER)
        self._timer.timeout.connect(lambda: self._tell(self.at))
        self._build()
        self.edit.moved.connect(self._caret_moved)
        for one in self.edits:
            one.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.edit.customContextMenuRequested.connect(self._menu)
        self.notes.edit.customContextMenuRequested.connect(self._note_menu)
        self.setFocusProxy(self.edit)
        self.set_language(language)
        self._dress()

    def _build(self) -> None:
        self.setProperty("role", "field")
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for bar in (self.toolbar, self.link_bar, self.find_bar):
            column.addWidget(bar)
        if self.compact:
            self.toolbar.hide()
            column.addWidget(self.edit)
            column.addWidget(self.notes)
            self.edit.grow_with_text()
            self.notes.edit.grow_with_text()
            _application().focusChanged.connect(self._focus_changed)
        else:
            self.panes = QSplitter(Qt.Orientation.Vertical)
            self.panes.setChildrenCollapsible(False)
            self.panes.addWidget(self.edit)
            self.panes.addWidget(self.notes)
            self.panes.setStretchFactor(0, 3)
            self.panes.setStretchFactor(1, 1)
            column.addWidget(self.panes, 1)
        column.addWidget(self.checks)
        self.toolbar.show_state()

    # What others call

    def text(self) -> str:
        """Return the text in Markdown as last shown or edited."""
        self._tell_typed()
        return self._text

    def show_text(self, markdown: str) -> None:
        """Show a text; the caret goes to what changed, and stays if nothing did."""
        self.flush()
        if markdown == self._text:
            return
        text = read(markdown, fields=self.fields)
        scroll = self.edit.verticalScrollBar().value()
        found = numbers(text)
        with self._quietly():
            self._text = markdown
            self._number(found)
            place = self.edit.body.show(lines_of(text))
            note_place = self.notes.edit.body.show(note_lines(text.notes))
            self._renumber()
        self._marked = list(found)
        self._show_state()
        if self._fresh:
            self._fresh = False
            place, scroll = self._places.get(self.language, (0, 0))
            places.put_caret(self.edit, place)
            self.edit.verticalScrollBar().setValue(scroll)
            return
        self.edit.verticalScrollBar().setValue(scroll)
        for edit, changed in ((self.edit, place), (self.notes.edit, note_place)):
            if changed is not None:
                places.put_caret(edit, changed)

    def set_language(self, code: str) -> None:
        """Take the text as one in another language; `show_text` follows."""
        if code == self.language:
            return
        self.flush()
        self._places[self.language] = (self.edit.textCursor().position(), self.edit.verticalScrollBar().value())
        self._fresh = True
        language = self.desk.context.records.language(code)
        self.language = code
        self.levels = language.numbering.levels
        rtl = language.direction == "rtl"
        for edit in self.edits:
            edit.set_direction(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed, or again something; the text can always be selected and copied."""
        if locked == self.locked:
            return
        self.locked = locked
        for edit in self.edits:
            edit.set_locked(locked)
        self.toolbar.show_state()
        self.find_bar.show_state()

    def go_to(self, needle: str = "") -> bool:
        """Put the keyboard into the field, at the first place where these words stand; tell whether they do."""
        if not needle:
            if _application().focusWidget() not in self.edits:
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.find_bar.go_to(needle)

    @property
    def line(self) -> int:
        """The line the caret of the text is in, as `moved` counts them."""
        return places.line_of_caret(self.edit)

    def go_to_line(self, number: int) -> None:
        """Put the keyboard into a line, as `moved` counts them."""
        places.go_to_line(self.edit, number)

    def flush(self) -> None:
        """Tell at once what was typed and not yet told: a word an input method is putting together."""
        for edit in self.edits:
            edit.finish_composing()
        self._tell_typed()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is somewhere in the field."""
        focus = _application().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    @property
    def edits(self) -> tuple[Edit, Edit]:
        """The text and its notes."""
        return self.edit, self.notes.edit

    @property
    def here(self) -> Edit:
        """The one of the two the keyboard is in."""
        return self.notes.edit if self.notes.edit.hasFocus() else self.edit

    # What the two documents tell (Host)

    def typed(self) -> None:
        """Take in what was typed."""
        if self._steps or self._showing:
            return
        if len(self.edit.body.rows) <= _AT_ONCE:
            self._tell(self.at)
        elif not self._timer.isActive():
            self._timer.start()

    def _tell_typed(self) -> None:
        """Tell what was typed in a long text and waits for a moment to be told."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell(self.at)

    @contextmanager
    def step(self) -> Iterator[None]:
        """Change anything in both documents as one step of undo."""
        self._tell_typed()
        self._steps += 1
        for edit in self.edits:
            edit.quiet += 1
        try:
            yield
        finally:
            self._steps -= 1
            for edit in self.edits:
                edit.quiet -= 1
        if not self._steps:
            self._tell("")

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._showing += 1
        for edit in self.edits:
            edit.quiet += 1
        try:
            yield
        finally:
            self._showing -= 1
            for edit in self.edits:
                edit.quiet -= 1

    def _tell(self, typing: str) -> None:
        """Bring notes and numbers into order, and tell what the text is now."""
        self._fresh = False
        rows = self.edit.body.read()
        self.edit.mend()
        order = list(dict.fromkeys(label for row in rows for label in row.labels))
        if order != self._marked:
            with self._quietly():
                self.notes.order(order, set(self._marked) - set(order))
                self._number({label: number for number, label in enumerate(order, 1)})
                self._renumber()
            self._marked = order
            rows = self.edit.body.rows
        notes = self.notes.edit.body.read()
        markdown = self._pieces.write(
            ((row.serial, row.line) for row in rows), ((-row.serial, row.line) for row in notes)
        )
        if markdown != self._text:
            self._text = markdown
            self.typing = typing
            self.edited.emit(markdown)
            self.typing = ""
        self._show_state()

    def _number(self, found: dict[str, int]) -> None:
        for edit in self.edits:
            edit.body.numbers = found

    def _renumber(self) -> None:
        self.edit.body.renumber()
        self.edit.body.read()
        self.notes.edit.viewport().update()

    def carry(self, text: Text) -> Text:
        """Give a text that is copied the notes of its marks."""
        return self.notes.carry(text)

    def adopt(self, text: Text, at: Edit) -> Text:
        """Take over the notes of a text that comes in; return it with the labels they have here."""
        return adopting.without_marks(text) if at.notes else self.notes.adopt(text, labels(self.edit.body.lines()))

    def note_chosen(self, label: str) -> None:
        """Go to the note of a mark, or from a note back to its mark."""
        self.notes.go_to(label)

    # Looks

    def _show_state(self) -> None:
        self.notes.show_state()
        self.checks.show_state()
        self.toolbar.show_state()
        self.find_bar.text_changed()

    def _caret_moved(self) -> None:
        self.toolbar.show_state()
        self.edit.setAccessibleDescription(self.edit.told(self.desk.say))
        if self.isVisible() and not self._showing:
            self.moved.emit(self.line)

    def _dress(self) -> None:
        """Take on the colours and the font of the program."""
        found = colours(_application())
        font = QFont(_application().font())
        now = (tuple(found.items()), font.toString())
        if now == self._dressed:
            return
        self._dressed = now
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.looks.wear(found)
        with self._quietly():
            for edit in self.edits:
                edit.dress(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS and getattr(self, "_dressed", None):
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        Tools.of(self)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self.toolbar.setVisible(self.has_keyboard and not self.locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.find_bar.isVisible() or self.link_bar.isVisible()):
            self.find_bar.close_bar()
            self.link_bar.close_bar()
        elif event.key() == Qt.Key.Key_Escape and self.here.notes:
            self.notes.switch()
        else:
            super().keyPressEvent(event)

    def _menu(self, place: QPoint) -> None:
        menu.show(self, self.edit, place)

    def _note_menu(self, place: QPoint) -> None:
        menu.show(self, self.notes.edit, place)


_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
