"""The list of the library: searched as one types, narrowed by kind, mandate, tag and missing language."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.searching.documents import Kind
from app.session.finding import Found, LibrarySearch, Wanted, mandate_name
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.letter.editors.combo import ShortCombo
from widgets.letter.editors.hits import HitsModel, HitsView

_AFTER = 90
_KINDS: tuple[Kind, ...] = ("clause", "question", "set")
_TAGS_LISTED = 1_000
"""So many tags are listed, the most frequent ones; a rarer one is typed."""


class Browse(QWidget):
    """Signals:
    chosen: kind and key of the text that is to be shown.
    entered: one wants to work in it.
    found: what was found is in the list.
    """

    chosen = Signal(str, str)
    entered = Signal()
    found = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._search = LibrarySearch(desk.workspace)
        self._asked = 0
        self._wanted = Wanted()
        self._keep: tuple[str, str] | None = None
        self._is_restoring = False
        say = desk.say
        self.line = QLineEdit()
        give_hint(self.line, say("library-search-hint"))
        self.line.setAccessibleName(say("action-library-search"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.kind = self._combo("library-filter-kind", [(say("library-all-kinds"), "")])
        for kind in _KINDS:
            self.kind.addItem(say("library-kinds", kind=kind), kind)
        self.mandate = self._combo("library-filter-mandate", [(say("library-all-mandates"), "")])
        self.tag = self._combo("library-filter-tag", [])
        self.tag.setEditable(True)
        self.tag.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        tag_line = self.tag.lineEdit()
        if tag_line is not None:
            give_hint(tag_line, say("library-all-tags"))
            tag_line.setClearButtonEnabled(True)
        self.lacking = self._combo("library-filter-lacking", [(say("library-lacking-none"), "")])
        for code in desk.context.records.languages:
            name = desk.context.records.language(code).name
            self.lacking.addItem(say("library-lacking", language=name), code)
        self.told = QLabel()
        self.told.setProperty("role", "quiet")
        self.told.setWordWrap(True)
        self.model = HitsModel(desk, self._more)
        self.view = HitsView(desk, self.model, say("library-found"), lines=3)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self.find_now)
        self.line.textEdited.connect(self._later)
        for combo in (self.kind, self.mandate, self.lacking):
            combo.activated.connect(self._later)
        self.tag.editTextChanged.connect(self._later)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._current())
        self.view.clicked.connect(lambda _: self.entered.emit())
        self.view.activated.connect(lambda _: self.entered.emit())
        desk.facts_changed.connect(self._facts)
        desk.indexed.connect(self._indexed)
        self.find_now()

    def _combo(self, name: str, items: list[tuple[str, str]]) -> ShortCombo:
        combo = ShortCombo(self._desk.say(name))
        for words, data in items:
            combo.addItem(words, data)
        return combo

    def _build(self) -> None:
        filters = QGridLayout()
        filters.setContentsMargins(0, 0, 0, 0)
        for number, combo in enumerate((self.kind, self.lacking, self.mandate, self.tag)):
            filters.addWidget(combo, number // 2, number % 2)
        filters.setColumnStretch(0, 1)
        filters.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addLayout(filters)
        column.addWidget(self.told)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.line)

    def fill(self) -> None:
        """Read what one may choose from; not before the list is seen, which would wait for Python's lock."""
        self._fill_mandates()
        self._fill_tags()
        self._desk.work(self._search.make_ready, lambda _: None)

    def _fill_mandates(self) -> None:
        records, language = self._desk.context.records, self._desk.messages.language

        def work() -> list[tuple[str, str]]:
            return sorted((mandate_name(records, key, language), key) for key in records.mandates)

        def done(named: list[tuple[str, str]]) -> None:
            for words, key in named:
                self.mandate.addItem(words, key)

        self._desk.work(work, done)

    def _fill_tags(self) -> None:
        records = self._desk.context.records

        def work() -> list[str]:
            heads = chain(records.heads("clause").values(), records.heads("question").values())
            used = Counter(tag for head in heads for tag in head.tags)
            return sorted((tag for tag, _ in used.most_common(_TAGS_LISTED)), key=str.casefold)

        def done(tags: list[str]) -> None:
            typed = self.tag.currentText()
            self.tag.blockSignals(True)
            self.tag.clear()
            self.tag.addItem("", "")
            self.tag.addItems(tags)
            self.tag.setEditText(typed)
            self.tag.blockSignals(False)

        self._desk.work(work, done)

    # Looking for

    def wanted(self) -> Wanted:
        """Return what the fields ask for."""
        kind = self.kind.currentData()
        mandate, tag = self.mandate.currentData(), self.tag.currentText().strip()
        return Wanted(
            words=self.line.text().strip(),
            kinds=(kind,) if kind else _KINDS,
            tags=tuple(one for one in (mandate, tag) if one),
            lacking=self.lacking.currentData() or None,
            preferred=self._desk.messages.language,
        )

    def _later(self, *_: object) -> None:
        self._timer.start()

    def find_now(self) -> None:
        """Look for what the fields ask for."""
        self._timer.stop()
        self._asked += 1
        asked, wanted = self._asked, self.wanted()
        self._wanted = wanted

        def work() -> Found | None:
            """What was typed over since is not looked for any more."""
            return self._search.find_with_tags(wanted) if asked == self._asked else None

        def done(found: Found | None) -> None:
            if found is None or asked != self._asked:
                return
            keep, self._keep = self._keep, None
            self.model.tags = found.tags
            self.model.show(found.hits, more=found.more)
            count = len(found.hits)
            self.told.setText(self._desk.say("library-count", count=count, more=str(found.more).lower()))
            rows = [row for row, hit in enumerate(found.hits) if (hit.kind, hit.key) == keep]
            self.found.emit()
            if rows:
                self._is_restoring = True  # it is shown already, or something else by now
                self.view.setCurrentIndex(self.model.index(rows[0], 0))
                self._is_restoring = False

        self._desk.ask(work, done)

    def _more(self, offset: int) -> None:
        asked, wanted = self._asked, self._wanted

        def done(found: Found) -> None:
            if asked == self._asked:
                self.model.tags |= found.tags
                self.model.add(found.hits, more=found.more)
                self.told.setText(
                    self._desk.say("library-count", count=len(self.model.hits), more=str(found.more).lower())
                )

        self._desk.ask(lambda: self._search.find_with_tags(wanted, offset), done)

    def _facts(self) -> None:
        self._search.renew()
        self._fill_tags()
        self._keep_chosen()
        self.find_now()

    def _keep_chosen(self) -> None:
        """Choose again what is chosen when the list is read anew."""
        hit = self.view.chosen()
        if hit is not None:
            self._keep = (hit.kind, hit.key)

    def _indexed(self) -> None:
        """Find by all words what was found by titles and tags alone, or counted otherwise."""
        if not self.view.verticalScrollBar().value() and not self._timer.isActive():
            self._keep_chosen()
            self.find_now()

    def choose_none(self) -> None:
        """Choose no text: a new one is begun."""
        self._keep = None
        self.view.setCurrentIndex(QModelIndex())

    def show_text(self, kind: str, key: str) -> None:
        """Choose a text in the list when it is read next."""
        self._keep = (kind, key)

    def _current(self) -> None:
        hit = self.view.chosen()
        if hit is not None and not self._is_restoring:
            self.chosen.emit(hit.kind, hit.key)

    def selected(self) -> list[tuple[Kind, str]]:
        """Return kind and key of what is selected."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        return [(self.model.hits[row].kind, self.model.hits[row].key) for row in rows if row < len(self.model.hits)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.model.hits:
                self.view.step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._timer.isActive():
                    self.find_now()
                elif self.model.hits and not self.view.currentIndex().isValid():
                    self.view.step(1)
                return True
        return super().eventFilter(watched, event)
