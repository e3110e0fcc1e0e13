"""The library in place: what is found while one types, seen as it would print, put in by Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.searching.hits import Hit
from app.session.finding import Found, LibrarySearch, Wanted
from app.session.items import as_printed
from app.session.letter import LetterSession
from widgets.frame.desk import Desk
from widgets.letter.editors.hits import HitsModel, HitsView
from widgets.letter.editors.reading import Reading

_AFTER = 70
"""Milliseconds of quiet after which what is typed is looked for."""


class Finder(QWidget):
    """Below the line in which one types: what was found, and the words of the one that is chosen.

    Signals:
        taken: a Hit that is to be put in.
        opened, left: the search has begun, and is over.
    """

    taken = Signal(object)
    opened = Signal()
    left = Signal()

    def __init__(self, desk: Desk, session: LetterSession, line: QLineEdit, kind: str) -> None:
        super().__init__()
        self._desk = desk
        self._session = session
        self._line = line
        self._kind = kind
        self.language = session.letter.languages[0]
        self._search = LibrarySearch(desk.workspace)
        self._asked = 0
        self._page: Callable[[int], Found] | None = None
        self._is_asking = self._is_taking = False
        self._then: Callable[[], None] | None = None
        self._composing = False
        self._waits: Hit | None = None
        self.model = HitsModel(desk, self._more)
        self.view = HitsView(desk, self.model, desk.say("library-found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview = Reading(desk, desk.say("library-preview"))
        self._told = QLabel()
        self._told.setProperty("role", "quiet")
        self._told.setWordWrap(True)
        self._put = QPushButton(desk.say("library-put-in"))
        self._put.setProperty("role", "main")
        self._put.clicked.connect(self.take)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.preview, 1)
        column.addWidget(self._put, 0, Qt.AlignmentFlag.AlignTrailing)
        split.addWidget(below)
        split.setSizes([260, 200])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._told)
        whole.addWidget(split, 1)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._find)
        self._by_hand = False
        line.textEdited.connect(lambda _: self._typed())
        self.view.clicked.connect(lambda _: self._choose())
        line.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._preview())
        self.view.doubleClicked.connect(lambda _: self.take())
        desk.facts_changed.connect(self._facts)
        desk.indexed.connect(self._indexed)

    # Looking for

    def open(self) -> None:
        """Show what is offered, or found for what the line says."""
        self._show_present()
        if not self.isVisible():
            self.show()
            self.opened.emit()
            self._find()
            if self._kind == "question":
                self._desk.work(self._search.make_ready, lambda _: None)

    def _typed(self) -> None:
        self._by_hand = False
        self._timer.start()

    def _choose(self) -> None:
        """Note that a person chose: it stays so when more is found meanwhile."""
        self._by_hand = True

    def close_search(self) -> None:
        """End the search."""
        self._timer.stop()
        self._is_taking = False
        self._then = None
        self._line.clear()
        self.hide()
        self.left.emit()

    def show_language(self, language: str) -> None:
        """Show titles and previews in another language."""
        self.language = language
        if self.isVisible():
            self._find()

    def _find(self) -> None:
        words = self._line.text().strip()
        self._asked += 1
        self._is_asking = True
        asked, letter, language = self._asked, self._session.letter, self.language
        kind = self._kind
        kinds = ("question", "set") if kind == "question" else ("clause",)
        wanted = Wanted(words=words, kinds=kinds, preferred=language)  # type: ignore[arg-type]

        def page(offset: int) -> Found:
            if words:
                return self._search.find(wanted, offset)
            return self._search.offered(letter, "question" if kind == "question" else "clause", language, offset)

        def work() -> Found | None:
            return page(0) if asked == self._asked else None

        def done(found: Found | None) -> None:
            if found is None or asked != self._asked:
                return
            self._is_asking = False
            self._show_present()
            chosen = self.view.chosen() if self._by_hand else None
            self.model.show(found.hits, more=found.more)
            told = self._told_of(words, bool(found.hits))
            self._told.setText(told)
            self._told.setVisible(bool(told))
            self._put.setEnabled(bool(found.hits))
            if found.hits:
                keys = [(hit.kind, hit.key) for hit in found.hits]
                key = (chosen.kind, chosen.key) if chosen is not None else None
                row = keys.index(key) if key in keys else 0
                self.view.setCurrentIndex(self.model.index(row, 0))
            else:
                self.preview.show_words("", "")
            if self._is_taking and not self._timer.isActive():
                then, self._is_taking, self._then = self._then, False, None
                self.take()
                if then is not None:
                    then()

        def failed(error: Exception) -> None:
            self._is_asking = self._is_taking = False
            self._desk.tell_error(error)

        self._page = page
        self._desk.ask(work, done, failed)

    def _told_of(self, words: str, found: bool) -> str:
        if words:
            return "" if found else self._desk.say("library-nothing-here")
        return self._desk.say("library-offered" if found else "library-nothing-offered")

    def _more(self, offset: int) -> None:
        asked, page = self._asked, self._page
        if page is None:
            return

        def done(found: Found) -> None:
            if asked == self._asked:
                self.model.add(found.hits, more=found.more)

        self._desk.ask(lambda: page(offset), done)

    def _facts(self) -> None:
        self._search.renew()
        if self.isVisible():
            self._find()

    def _indexed(self) -> None:
        """Find by all words what was found by titles and tags alone, unless one was chosen meanwhile."""
        if self.isVisible() and self._line.text().strip() and not self._by_hand:
            self._find()

    def _show_present(self) -> None:
        letter = self._session.letter
        self.model.present = {("question", one.item) for one in letter.questions if one.item}
        self.model.present |= {("clause", one.clause) for one in letter.annex if one.clause}
        self.view.viewport().update()

    # Seeing and taking

    def _preview(self) -> None:
        hit = self.view.chosen()
        self._waits = hit
        if hit is not None and not self._composing:
            self._compose(hit)

    def _compose(self, hit: Hit) -> None:
        self._composing = True
        letter, language, context, today = (
            self._session.letter,
            self.language,
            self._desk.context,
            self._desk.today(),
        )
        keys = context.records.question_set(hit.key).questions if hit.kind == "set" else (hit.key,)

        def done(words: str) -> None:
            self._composing = False
            if self._waits is hit:
                self.preview.show_words(words, language)
            elif self._waits is not None:
                self._compose(self._waits)

        def failed(error: Exception) -> None:
            self._composing = False
            self._desk.tell_error(error)

        self._desk.work(lambda: as_printed(hit.kind, keys, letter, language, context.composer, today), done, failed)

    def take(self) -> None:
        """Put the chosen text in; the search stays open for a further one."""
        if self._timer.isActive():
            self._timer.stop()
            self._find()
        if self._is_asking:
            self._is_taking = True  # as soon as what was typed is found
            return
        hit = self.view.chosen()
        if hit is not None:
            self.taken.emit(hit)
            self._show_present()
            self._line.selectAll()

    def after_taking(self, then: Callable[[], None]) -> bool:
        """Have something done when the chosen text is put in; tell whether one is on its way."""
        if self._is_taking:
            self._then = then
        return self._is_taking

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() == QEvent.Type.FocusIn and self._line.isEnabled():
            self.open()
        if watched is self._line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        key = Qt.Key(event.key())
        if key in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.open()
            self.view.step(steps[key])
            self._choose()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
            self.take()
            return True
        if key == Qt.Key.Key_Escape and self.isVisible():
            self.close_search()
            return True
        return False
