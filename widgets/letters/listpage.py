"""The page of the list: search, filters, the table, and what to do where there is nothing to list."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.workspace.lists import Asked, Column, Values
from app.workspace.rows import ALL, Filter, Listed
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, Notice
from widgets.frame.hints import give_hint
from widgets.letters.filters import Filters
from widgets.letters.table import COLUMNS, LetterModel, LetterTable
from widgets.letters.welcome import Nothing, Welcome

_TYPED_AFTER = 120
"""Milliseconds of quiet after which is searched."""

_FIRST = 60
"""Rows that are read with the list itself."""

Read = tuple[list[str], dict[str, Listed], tuple[int, int]]


class ListPage(QWidget):
    """Signals: opened, duplicated, history_asked: the id of a letter. exported: ids. recent_asked: show what was opened
    lately below the button. ordered: column, descending."""

    opened = Signal(str)
    duplicated = Signal(str)
    history_asked = Signal(str)
    exported = Signal(list)
    recent_asked = Signal(QPoint)
    ordered = Signal(str, bool)

    def __init__(self, desk: Desk, actions: Actions, new: QAction, read: QAction) -> None:
        """Make the page.

        Args:
            new, read: the actions that make a letter, and read a letter file.
        """
        super().__init__()
        self._desk = desk
        self._column: Column | None = "changed"
        self._descending = True
        self._by_best = False
        self._dirty = True
        self._values_dirty = True
        self._number = 0
        self.model = LetterModel(desk)
        self.table = LetterTable(desk, self.model)
        self.search = QLineEdit()
        self.filters = Filters(desk)
        self.count = QLabel()
        self.welcome = Welcome(desk, new, read)
        self.nothing = Nothing(desk)
        self._stack = QStackedWidget()
        self._whole = QStackedWidget()
        self._build(new, read)
        self._timer = QTimer(self, singleShot=True, interval=_TYPED_AFTER)
        self._timer.timeout.connect(self.reload)
        self.search.textChanged.connect(self._typed)
        self.search.installEventFilter(self)
        self.filters.changed.connect(self.reload)
        self.table.opened.connect(self.opened)
        self.table.chosen_changed.connect(self._show_usable)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.model.sorted.connect(self._sorted)
        self.nothing.cleared.connect(self.clear)
        self._add_actions(actions)
        self.setFocusProxy(self.table)
        desk.letters_changed.connect(self.changed)
        desk.facts_changed.connect(self.changed)
        self.table.order_by(self._column, descending=True)

    def _build(self, new: QAction, read: QAction) -> None:
        say = self._desk.say
        give_hint(self.search, say("letters-search"))
        self.search.setAccessibleName(say("letters-search"))
        self.search.setClearButtonEnabled(True)
        self.recent = QPushButton(say("letters-recent"))
        self.recent.clicked.connect(
            lambda: self.recent_asked.emit(self.recent.mapToGlobal(QPoint(0, self.recent.height())))
        )
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        for action, role in ((new, "main"), (read, "")):
            button = QPushButton(action.text())
            button.setToolTip(action.toolTip())
            button.setProperty("role", role or None)
            button.clicked.connect(action.trigger)
            top.addWidget(button)
        top.addWidget(self.recent)
        below = QHBoxLayout()
        below.addWidget(self.filters, 1)
        self.count.setProperty("role", "quiet")
        below.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        listing = QWidget()
        column = QVBoxLayout(listing)
        margin = self.fontMetrics().height() // 2
        column.setContentsMargins(margin, margin, margin, 0)
        column.setSpacing(margin)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self._stack, 1)
        self._whole.addWidget(listing)
        self._whole.addWidget(self.welcome)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)

    def _add_actions(self, actions: Actions) -> None:
        def add(id: str, does: object, shortcut: str | None = None, owner: QWidget | None = None) -> QAction:
            return actions.add(id, does, owner or self, shortcut)  # type: ignore[arg-type]

        add("letters-find", self._find, "Ctrl+F")
        self._single = [
            add("letters-open", lambda: self._each(self.opened)),
            add("letters-duplicate", lambda: self._each(self.duplicated), "Ctrl+D"),
            add("letters-history", lambda: self._each(self.history_asked), "Ctrl+H"),
        ]
        self._copy = add("letters-copy-reference", self._copy_reference, "Ctrl+Shift+C")
        self._export = add("letters-export", lambda: self.exported.emit(self.table.chosen), "Ctrl+Shift+E")
        self._archive = add("letters-archive", lambda: self.archive(self.table.chosen), "Del", self.table)
        self._back = add("letters-unarchive", lambda: self.archive(self.table.chosen, archived=False), "Ctrl+B")
        add("letters-clear", self.clear, "Ctrl+Shift+F")

    # What is listed

    @property
    def asked(self) -> Asked:
        """What is to be listed now."""
        words = self.search.text()
        best = self._by_best and bool(words.strip())
        return Asked(
            filter=self.filters.filter,
            words=words,
            column=None if best else self._column,
            descending=self._descending,
            language=self._desk.naming.language,
        )

    def order_by(self, column: str, *, descending: bool) -> None:
        """Order by a column, as last time."""
        known = next((one for one in COLUMNS if one == column), None)
        if known is not None:
            self._column, self._descending = known, descending
            self.table.order_by(known, descending=descending)

    def reload(self) -> None:
        """Read the list anew; it is shown when it is there."""
        self._timer.stop()
        self._dirty = False
        self._number += 1
        number, asked, lists = self._number, self.asked, self._desk.workspace.lists
        top = max(0, self.table.rowAt(0))

        def work() -> Read:
            ids = lists.ids(asked)
            rows = lists.rows([*ids[:_FIRST], *ids[max(top, _FIRST) : top + _FIRST]])
            self._desk.naming.prepare({key for row in rows.values() for key in row.mandates}, self._desk.today())
            return ids, rows, lists.count()

        def done(found: Read) -> None:
            if number == self._number:
                self._show(*found)

        self._desk.ask(work, done)
        if self._values_dirty:
            self._values_dirty = False
            self._desk.ask(self._read_values, self.filters.offer)

    def _read_values(self) -> Values:
        values = self._desk.workspace.lists.values()
        self._desk.naming.prepare(values.mandates, self._desk.today())
        return values

    def search_again(self) -> None:
        """Look anew for what is searched, after more was indexed."""
        if self.search.text().strip():
            self.reload()

    def clear(self) -> None:
        """Search for nothing, and show everything that is not archived."""
        self.search.clear()
        self.filters.clear()

    def _show(self, ids: list[str], rows: dict[str, Listed], counts: tuple[int, int]) -> None:
        every, archived = counts
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self) or QApplication.focusWidget() is self
        self.table.reading(lambda: self.model.show(ids, rows))
        among = archived if self.filters.filter.archived else every - archived
        self.count.setText(self._desk.say("letters-count", shown=len(ids), among=among))
        self._stack.setCurrentWidget(self.table if ids else self.nothing)
        is_plain = not self.search.text().strip() and self.filters.filter in (ALL, Filter(archived=True))
        self.nothing.explain(searched=not is_plain, archived=archived)
        self._whole.setCurrentIndex(0 if every else 1)
        self.setFocusProxy(self.table if every else self.welcome)
        if not every and had_focus:
            self.welcome.setFocus(Qt.FocusReason.OtherFocusReason)
        if ids and not self.table.has_chosen:
            self.table.choose(ids[:1], ids[0])
        self._show_usable()

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._by_best = False
        elif not self._by_best:
            self._by_best = True
            self.table.order_by(None, descending=False)
        if not self._by_best:
            self.table.order_by(self._column, descending=self._descending)
        self._timer.start()

    def _sorted(self, column: str, descending: bool) -> None:
        changed = column != self._column
        self._column, self._descending = cast("Column", column), descending
        self._by_best = False
        if changed and column in ("date", "changed") and not descending:  # at first the newest, not the oldest
            self._descending = True
            self.table.order_by(self._column, descending=True)
        self.ordered.emit(self._column, self._descending)
        self.reload()

    def changed(self) -> None:
        """Read the list anew when it is seen: somebody has written."""
        self._dirty = self._values_dirty = True
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            self.reload()

    # What is done to letters

    def archive(self, ids: list[str], *, archived: bool = True) -> None:
        """Take letters out of the list, or bring them back; a bar undoes it."""
        letters = self._desk.workspace.letters
        if not ids or archived == self.filters.filter.archived:
            return

        def work() -> None:
            for id in ids:
                letters.archive(id, archived)

        def undo() -> None:
            def again() -> None:
                for id in ids:
                    letters.archive(id, not archived)

            self._desk.ask(again, lambda _: self._desk.letters_changed.emit())

        def done(_: None) -> None:
            text = self._desk.say("letters-archived", count=len(ids), archived="yes" if archived else "no")
            self._desk.noticed.emit(
                Notice("letters-archived", text, actions=[(self._desk.say("undo-this"), undo)], lasts=12000)
            )
            self._desk.letters_changed.emit()

        row = self.table.currentIndex().row()
        following = [id for id in self.model.ids[row:] if id not in ids] or [
            id for id in self.model.ids[:row] if id not in ids
        ]
        if following:
            self.table.choose([following[0]], following[0])
        self._desk.ask(work, done)

    def _each(self, signal: object) -> None:
        """Tell of the letter the keyboard is at."""
        if self.table.current is not None:
            signal.emit(self.table.current)  # type: ignore[attr-defined]

    def _copy_reference(self) -> None:
        listed = self.model.listed(self.table.currentIndex().row())
        if listed is not None:
            QApplication.clipboard().setText(listed.reference or self._desk.called(listed))

    def _show_usable(self) -> None:
        chosen = self.table.has_chosen
        for action in self._single:
            action.setEnabled(self.table.current is not None)
        self._copy.setEnabled(self.table.current is not None)
        self._export.setEnabled(chosen)
        writable = chosen and self._desk.workspace.store.read_only is None
        self._archive.setEnabled(writable and not self.filters.filter.archived)
        self._back.setEnabled(writable and self.filters.filter.archived)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._single)
        menu.addSeparator()
        menu.addActions([self._copy, self._export])
        menu.addSeparator()
        menu.addAction(self._back if self.filters.filter.archived else self._archive)
        menu.addSeparator()
        by = menu.addMenu(self._desk.say("order-by"))
        for column in COLUMNS:
            action = by.addAction(self._desk.say("column", column=column))
            action.setCheckable(True)
            action.setChecked(column == self._column and not self._by_best)
            action.triggered.connect(lambda _=False, column=column: self._order_from_menu(column))
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _order_from_menu(self, column: Column) -> None:
        descending = not self._descending if column == self._column else column in ("date", "changed")
        self.order_by(column, descending=descending)
        self._by_best = False
        self.ordered.emit(column, descending)
        self.reload()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter lead from the search to what it found, and Esc empty it."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.ids:
                if self._timer.isActive():
                    self.reload()
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                self.table.choose(self.model.ids[:1], self.model.ids[0])
                return True
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False
