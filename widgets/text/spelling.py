"""Misspelled words: underlined while one pauses, what may be meant in the menu, the office's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from app.session.spelling import Speller, Suggester, add_word, speller
from widgets.frame.desk import Desk
from widgets.frame.theme import colours
from widgets.text import overlay
from widgets.text.awaited import Awaited
from widgets.text.blocks import units, words_of
from widgets.text.checks import select
from widgets.text.edit import Edit
from widgets.text.find import put_words

if TYPE_CHECKING:
    from widgets.text.field import TextField

_AFTER = 500
"""Milliseconds of quiet after which what is in sight is looked up."""


class Misspelled(NamedTuple):
    """A word, and where it stands in a document."""

    start: int
    end: int
    word: str


class Spellers(QObject):
    """The dictionaries of a window, each opened beside it when it is first needed.

    Signals: renewed: there is another one, or words were added.
    """

    renewed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("spellers")
        self._desk = desk
        self._spellers: dict[str, Speller | None] = {}
        self._suggesters: dict[str, Suggester] = {}
        self._latest: object = None
        self._asked: set[str] = set()
        self._passed_over: list[tuple[str, str]] = []
        desk.facts_changed.connect(self._renew)
        desk.settings_changed.connect(self.renewed)

    @classmethod
    def of(cls, desk: Desk) -> Spellers:
        """Return those of a window."""
        found = desk.findChild(cls, "spellers", Qt.FindChildOption.FindDirectChildrenOnly)
        return found if found is not None else cls(desk)

    def get(self, language: str) -> Speller | None:
        """Return what checks a language; None: it is not there, not yet, or not wanted."""
        if self._desk.settings.unspelled:
            return None
        if language not in self._asked:
            self._asked.add(language)
            records = self._desk.context.records
            self._desk.work(lambda: speller(language, records), partial(self._came, language), lambda _: None)
        return self._spellers.get(language)

    def _came(self, language: str, found: Speller | None) -> None:
        for code, word in self._passed_over:
            if code == language and found is not None:
                found.pass_over(word)
        self._spellers[language] = found
        if found is not None:
            self.renewed.emit()

    def _renew(self) -> None:
        """Look again which words the facts know; until then those known so far are."""
        self._asked.clear()
        self.renewed.emit()

    def suggest(self, language: str, word: str, done: Callable[[list[str]], None]) -> None:
        """Find what may be meant, beside the window; what was asked for before and is not begun is left undone."""
        if language not in self._suggesters:
            self._suggesters[language] = Suggester(self._desk.context.records.language(language))
        suggester = self._suggesters[language]
        self._latest = latest = object()
        self._desk.work(lambda: suggester.suggestions(word) if latest is self._latest else [], done, soon=True)

    def pass_over(self, language: str, word: str) -> None:
        """Let a word stand until the program is closed."""
        self._passed_over.append((language, word))
        found = self._spellers.get(language)
        if found is not None:
            found.pass_over(word)
            self.renewed.emit()

    def add(self, language: str, word: str) -> None:
        """Add a word to the office's."""
        workspace, desk = self._desk.workspace, self._desk

        def added(_: None) -> None:
            self.pass_over(language, word)
            desk.tell("spelling-added", word=word)

        desk.ask(lambda: add_word(workspace, language, word), added)


class Spelling(QObject):
    """What is misspelled in a field, in its text and its notes."""

    def __init__(self, desk: Desk, field: TextField) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._spellers = Spellers.of(desk)
        self._spellers.renewed.connect(self.look_later)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self.look)
        for edit in field.edits:
            edit.textChanged.connect(self.look_later)
            edit.moved.connect(self.look_later)
            edit.verticalScrollBar().valueChanged.connect(self.look_later)
            edit.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look again at what comes into sight."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self.look_later()
        return False

    def look_later(self) -> None:
        """Look up what is in sight when there is a pause."""
        self._timer.start()

    def look(self) -> None:
        """Underline what is misspelled of what is in sight; not the word that is being typed."""
        found = self._speller
        for edit in self._field.edits:
            if not edit.isVisible():
                continue
            places = []
            if found is not None and not self._field.locked:
                caret = edit.textCursor().position() if edit.hasFocus() else -1
                places = [(one.start, one.end) for one in _in_blocks(found, _in_sight(edit)) if one.end != caret]
            overlay.show(edit, overlay.MISSPELLED, overlay.stretches(edit, places, _look()))

    @property
    def _speller(self) -> Speller | None:
        return self._spellers.get(self._field.language)

    def at(self, cursor: QTextCursor) -> Misspelled | None:
        """Return the misspelled word at a cursor."""
        found, place = self._speller, cursor.position()
        if found is None or self._field.locked:
            return None
        return next((one for one in _in_blocks(found, [cursor.block()]) if one.start <= place <= one.end), None)

    def next(self) -> None:
        """Select the next misspelled word behind the caret, or the first; its menu tells what may be meant."""
        found = self._speller
        if found is None:
            self._desk.tell("spelling-not-there")
            return
        here, caret = self._field.here, self._field.here.textCursor().selectionEnd()
        every = [(edit, one) for edit in self._field.edits for one in _in_blocks(found, _blocks(edit))]
        behind = [
            index
            for index, (edit, one) in enumerate(every)
            if (edit is here and one.start >= caret) or (edit.notes and not here.notes)
        ]
        if not every:
            self._desk.tell("spelling-none")
            return
        edit, one = every[behind[0] if behind else 0]
        select(edit, one.start, one.end)

    def add_to(self, menu: QMenu, edit: Edit, place: QPoint) -> None:
        """Put what can be done about a misspelled word at the top of a menu; what may be meant comes later."""
        one = self.at(edit.cursorForPosition(place))
        if one is None:
            return
        say, language, before = self._desk.say, self._field.language, menu.actions()[0]
        looking = Awaited(say("spelling-looking"), menu)
        add = QAction(say("spelling-add", word=one.word), menu)
        add.setEnabled(self._desk.workspace.store.read_only is None)
        add.triggered.connect(partial(self._add, language, one.word))
        ignore = QAction(say("spelling-ignore", word=one.word), menu)
        ignore.triggered.connect(partial(self._ignore, language, one.word))
        menu.insertActions(before, [looking, _line(menu), add, ignore, _line(menu)])

        def came(suggested: list[str]) -> None:
            if not suggested:
                looking.say(say("spelling-no-suggestion", word=one.word))
                return
            actions = [QAction(words, menu) for words in suggested]
            for action in actions:
                action.triggered.connect(partial(self._put, edit, one, action.text()))
            looking.exchange(actions)

        self._spellers.suggest(language, one.word, came)

    def _put(self, edit: Edit, one: Misspelled, words: str, _checked: bool = False) -> None:
        cursor = QTextCursor(edit.document())
        cursor.setPosition(one.start)
        cursor.setPosition(one.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == one.word and not self._field.locked:
            with self._field.step():
                put_words(edit, one.start, one.end, words)

    def _add(self, language: str, word: str, _checked: bool = False) -> None:
        self._spellers.add(language, word)

    def _ignore(self, language: str, word: str, _checked: bool = False) -> None:
        self._spellers.pass_over(language, word)


def _in_blocks(found: Speller, blocks: Iterator[QTextBlock] | list[QTextBlock]) -> Iterator[Misspelled]:
    for block in blocks:
        text = words_of(block)
        for fault in found.faults(text):
            start = block.position() + units(text[: fault.start])
            yield Misspelled(start, start + units(fault.word), fault.word)


def _blocks(edit: Edit) -> Iterator[QTextBlock]:
    block = edit.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _in_sight(edit: Edit) -> Iterator[QTextBlock]:
    """Return the blocks of which something is in sight."""
    seen = edit.viewport().visibleRegion().boundingRect()
    block = edit.cursorForPosition(seen.topLeft()).block()
    last = edit.cursorForPosition(seen.bottomRight()).block().position()
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()


def _look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        look.setUnderlineColor(QColor(colours(application)["error_text"]))
    return look


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line
