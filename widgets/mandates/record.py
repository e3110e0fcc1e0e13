"""The record of one mandate: its facts in a tree, below it the one that is chosen or the form that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from app.model.letter import Choice
from app.session.mandates import LISTS, Fact, MandateRecord, title_words
from widgets.frame.desk import Desk
from widgets.frame.flow import Flow
from widgets.letter.mandates.inline import InlineForm
from widgets.letter.mandates.words import SIGNS
from widgets.mandates.detail import Detail
from widgets.mandates.rows import Rows

_FACT = Qt.ItemDataRole.UserRole
_COLUMNS = ("what", "dates", "source", "as-of", "confidence", "whose")
_SHARES = (40, 22, 18, 15, 11, 14)
_DROPPED = (2, 3, 4)
_NARROW = 70
"""Columns: what part of the width each takes; which are dropped where there is room for fewer letters than this."""


class _Tree(QTreeWidget):
    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class RecordPane(QWidget):
    """Signals: asked: new-holder, new-resolution, new-title, confirm, correct, take-back, keep, take, take-back-all."""

    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = Rows(desk)
        self.record: MandateRecord | None = None
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.about = QLabel()
        self.about.setProperty("role", "quiet")
        self.about.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        line = Flow()
        for name in ("new-holder", "new-resolution", "new-title", "confirm"):
            button = QPushButton(desk.say(f"mandates-do-{name}"))
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            button.setEnabled(desk.workspace.store.read_only is None)
            line.addWidget(button)
            self.buttons[name] = button
        self.tree = _Tree()
        self.tree.resized.connect(self._size_columns)
        self.tree.setAccessibleName(desk.say("mandates-record"))
        self.tree.setHeaderLabels([desk.say("mandates-column", column=name) for name in _COLUMNS])
        for place, name in enumerate(_COLUMNS):  # narrow ones are shortened
            self.tree.headerItem().setToolTip(place, desk.say("mandates-column", column=name))
        self.tree.setAlternatingRowColors(True)
        self.tree.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(True)
        self.tree.header().setMinimumSectionSize(4 * self.fontMetrics().averageCharWidth())
        self.tree.currentItemChanged.connect(self._show_fact)
        self.detail = Detail(desk)
        self.detail.asked.connect(self.asked)
        self._below = QStackedWidget()
        self._below.addWidget(_scrolled(self.detail))
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.tree)
        self._split.addWidget(self._below)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(line)
        column.addWidget(self._split, 1)
        self.setFocusProxy(self.tree)
        self._form: InlineForm | None = None
        self._area: QScrollArea | None = None

    # The record

    def show_record(self, record: MandateRecord) -> None:
        """Show a record; the fact that was chosen stays so."""
        same = self.record is not None and self.record.mandate.key == record.mandate.key
        chosen = self.fact.place if same and self.fact is not None else None
        self.record = record
        standing = self._desk.context.records.standing(Choice(record.mandate.key), self._desk.today())
        self.title.setText(title_words(standing, self._rows.words.language))
        self.about.setText(self._rows.whole(record))
        self.tree.blockSignals(True)
        self.tree.clear()
        found: QTreeWidgetItem | None = None
        for name in LISTS:
            facts = record.of_list(name)
            if not facts or (not name and facts[0].entry is None):
                continue
            group = QTreeWidgetItem(self.tree, [f"{self._rows.heading(name)} ({len(facts)})"])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setFirstColumnSpanned(True)
            for fact in facts:
                item = self._item(group, fact)
                found = item if fact.place == chosen else found
            group.setExpanded(True)
        self._history(record)
        self.tree.blockSignals(False)
        shown = found or self._first()
        if shown is not None:
            self.tree.setCurrentItem(shown)
        self._show_fact()

    def _item(self, group: QTreeWidgetItem, fact: Fact) -> QTreeWidgetItem:
        rows = self._rows
        sign = SIGNS["due"] if fact.outdated else SIGNS["set"] if fact.entry is not None else SIGNS["in_force"]
        cells = [
            f"{sign}  {rows.what(fact)}",
            rows.dates(fact),
            fact.source,
            rows.words.day(fact.as_of),
            rows.confidence(fact.confidence),
            rows.whose(fact),
        ]
        item = _row(group, cells)
        item.setData(0, _FACT, fact)
        if fact.list == "title":
            for language, words, source, confidence in rows.title_lines(fact):
                child = _row(item, [f"{language}: {words}", "", source, "", confidence, ""])
                child.setData(0, _FACT, fact)
            item.setExpanded(fact is (self.record.of_list("title")[0] if self.record else None))
        return item

    def _history(self, record: MandateRecord) -> None:
        if not record.history:
            return
        group = QTreeWidgetItem(self.tree, [self._desk.say("mandates-history", count=len(record.history))])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        for entry in record.history:
            item = _row(group, [self._rows.event(entry)])
            item.setFirstColumnSpanned(True)

    def _first(self) -> QTreeWidgetItem | None:
        group = self.tree.topLevelItem(0)
        return group.child(0) if group is not None else None

    def _size_columns(self) -> None:
        """Share the width among the columns; a narrow pane shows fewer, and the rest stands below the facts."""
        width = self.tree.viewport().width()
        narrow = width < _NARROW * self.fontMetrics().averageCharWidth()
        shares = [0 if narrow and column in _DROPPED else share for column, share in enumerate(_SHARES)]
        for column, share in enumerate(shares):
            self.tree.setColumnHidden(column, not share)
            if share:
                self.tree.setColumnWidth(column, width * share // sum(shares))

    @property
    def fact(self) -> Fact | None:
        """The fact that is chosen."""
        item = self.tree.currentItem()
        found = item.data(0, _FACT) if item is not None else None
        return found if isinstance(found, Fact) else None

    def choose(self, place: tuple[str, str]) -> None:
        """Choose the fact of a place."""
        walk = QTreeWidgetItemIterator(self.tree)
        while walk.value() is not None:
            item: QTreeWidgetItem = walk.value()
            fact = item.data(0, _FACT)
            if isinstance(fact, Fact) and fact.place == place:
                self.tree.setCurrentItem(item)
                return
            walk += 1

    def _show_fact(self) -> None:
        self.detail.show_fact(self.fact, self.record)

    # Forms

    @property
    def form(self) -> InlineForm | None:
        return self._form

    def show_form(self, form: InlineForm | None) -> None:
        """Show a form below the facts, or none; one that was there is kept by whoever made it."""
        if self._area is not None:
            self._below.removeWidget(self._area)
            self._area.takeWidget()
            self._area.deleteLater()
            self._area = None
        self._form = form
        if form is not None:
            area = self._area = _scrolled(form)
            self._below.addWidget(area)
            self._below.setCurrentWidget(area)
            self._share(2, 3)
            form.show()
            form.stand_after(self.tree)
            form.begin()
        else:
            self._below.setCurrentIndex(0)
            self._share(3, 2)

    def _share(self, above: int, below: int) -> None:
        height = sum(self._split.sizes())
        self._split.setSizes([height * above // (above + below), height * below // (above + below)])


def _row(parent: QTreeWidgetItem, cells: list[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, cells)
    for column, words in enumerate(cells):
        item.setToolTip(column, words)
    return item


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
