"""The history of a letter: its states by day, each compared with now and brought back; and its life."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.session.history import Compared, compared, days
from app.session.parts import PARTS
from app.workspace.audit import Event
from app.workspace.history import Revision
from app.workspace.letters import LOCKED, Opened
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, Notice
from widgets.frame.hints import give_hint
from widgets.letters.comparison import Comparison

_NUMBER = Qt.ItemDataRole.UserRole

Read = tuple[Opened, list[Revision], list[Event]]


class HistoryPage(QWidget):
    """Signals: left: back to where one was. opened: the id, to open the letter."""

    left = Signal()
    opened = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, letter_id: str) -> None:
        super().__init__()
        self.letter_id = letter_id
        self._desk = desk
        self._opened: Opened | None = None
        self._revisions: list[Revision] = []
        self._shown: int | None = None
        self.states = QTreeWidget()
        self.life = QTreeWidget()
        self.comparison = Comparison(desk)
        self.named = QCheckBox(desk.say("history-named"))
        self.name = QLineEdit()
        self.heading = QLabel()
        self.state = QLabel()
        self.back = QPushButton(desk.say("history-bring-back"))
        self._give = QPushButton(desk.say("history-give-name"))
        self._build()
        self.states.currentItemChanged.connect(lambda *_: self._chosen())
        self.named.toggled.connect(self._fill)
        self.back.clicked.connect(self.bring_back)
        self._give.clicked.connect(self.give_name)
        self.name.returnPressed.connect(self.give_name)
        actions.add("history-leave", self.left.emit, self, "Esc")
        actions.add("history-bring-back", self.bring_back, self, "Ctrl+Return")
        actions.add("history-give-name", self._name_it, self, "F2")
        self.setFocusProxy(self.states)
        desk.letters_changed.connect(self._changed)
        self.reload()

    def _build(self) -> None:
        say, margin = self._desk.say, self.fontMetrics().height() // 2
        leave = QToolButton()
        leave.setText("‹ " + say("history-leave"))
        leave.setAutoRaise(True)
        leave.clicked.connect(self.left)
        self.heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(leave)
        top.addWidget(self.heading, 1)
        for tree, name in ((self.states, "history-states"), (self.life, "history-life")):
            tree.setHeaderHidden(True)
            tree.setAccessibleName(say(name))
            tree.setUniformRowHeights(True)
            tree.setRootIsDecorated(False)
            tree.setIndentation(self.fontMetrics().height())
            tree.setExpandsOnDoubleClick(False)
        states = QWidget()
        column = QVBoxLayout(states)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.named)
        column.addWidget(self.states, 1)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(say("action-letters-history"))
        tabs.addTab(states, say("history-states"))
        tabs.addTab(self.life, say("history-life"))
        give_hint(self.name, say("history-name-hint"))
        self.name.setAccessibleName(say("history-name-hint"))
        self.name.setMaxLength(200)
        self.back.setProperty("role", "main")
        self.state.setWordWrap(True)
        self.state.setProperty("role", "heading")
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self._give)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addLayout(head)
        column.addWidget(self.comparison, 1)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(tabs)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top.setContentsMargins(margin, margin // 2, margin, margin // 2)
        outer.addLayout(top)
        outer.addWidget(split, 1)

    # What is shown

    def reload(self) -> None:
        """Read the history anew."""
        letters, id = self._desk.workspace.letters, self.letter_id
        self._desk.ask(lambda: (letters.open(id), letters.revisions(id), letters.events(id)), self._show)

    def _changed(self) -> None:
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def _show(self, read: Read) -> None:
        opened, revisions, happened = read
        if self._opened is not None and (self._opened.listed, self._revisions) == (opened.listed, revisions):
            return
        self._opened, self._revisions = opened, revisions
        self._shown = None
        self.heading.setText(self._desk.say("history-of", name=self._desk.called(opened.listed)))
        self.named.setEnabled(any(one.names for one in revisions))
        self._fill()
        self.life.clear()
        for event in reversed(happened):
            item = QTreeWidgetItem([self._event(event)])
            item.setToolTip(0, item.text(0))
            self.life.addTopLevelItem(item)

    def _fill(self) -> None:
        chosen = self._number
        self.states.blockSignals(True)
        self.states.clear()
        first: QTreeWidgetItem | None = None
        for day in days(self._revisions, named=self.named.isChecked()):
            top = QTreeWidgetItem([self._desk.naming.date(day.day)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self.states.addTopLevelItem(top)
            for one in day.revisions:
                item = QTreeWidgetItem([self._line(one)])
                item.setData(0, _NUMBER, one.number)
                item.setToolTip(0, item.text(0))
                top.addChild(item)
                first = first or item
                if one.number == chosen:
                    first = item
            top.setExpanded(True)
        self.states.blockSignals(False)
        if first is not None:
            self.states.setCurrentItem(first)
        self._chosen()

    def _line(self, one: Revision) -> str:
        what = self._what(one)
        names = self._desk.say("list-joint").join(one.names)
        time = f"{one.at.astimezone():%H:%M}"
        return self._desk.say("history-line", time=time, what=what, who=one.by, name=names or "none")

    def _what(self, one: Revision) -> str:
        part = self._desk.say(f"part-{one.label}") if one.label in PARTS else "none"
        return self._desk.say("history-what", action=one.action, part=part)

    def _event(self, one: Event) -> str:
        local = one.at.astimezone()
        return self._desk.say(
            "history-event",
            what=one.what,
            who=one.by,
            day=self._desk.naming.date(local.date()),
            time=f"{local:%H:%M}",
            reason=one.reason or "none",
        )

    @property
    def _number(self) -> int | None:
        item = self.states.currentItem()
        return item.data(0, _NUMBER) if item is not None else None

    def choose(self, number: int) -> None:
        """Choose a state."""
        every = QTreeWidgetItemIterator(self.states)
        while (item := every.value()) is not None:
            if item.data(0, _NUMBER) == number:
                self.states.setCurrentItem(item)
                return
            every += 1

    def _chosen(self) -> None:
        number, opened = self._number, self._opened
        one = next((one for one in self._revisions if one.number == number), None)
        read_only = self._desk.workspace.store.read_only is not None
        present = opened is not None and number == opened.listed.revision
        locked = opened is None or opened.listed.status in LOCKED
        self.back.setEnabled(one is not None and not present and not locked and not read_only)
        self._give.setEnabled(one is not None and not read_only)
        self.name.setEnabled(one is not None and not read_only)
        if one is None or opened is None:
            self.state.clear()
            self.comparison.clear()
            return
        local = one.at.astimezone()
        self.state.setText(
            self._desk.say(
                "history-state",
                present="yes" if present else "no",
                day=self._desk.naming.date(local.date()),
                time=f"{local:%H:%M}",
                who=one.by,
            )
        )
        if self._shown == number:
            return
        self._shown = number
        if present:
            self.comparison.say(self._desk.say("comparison-present", locked="yes" if locked else "no"))
            return
        self._compare(opened, one.number)

    def _compare(self, opened: Opened, number: int) -> None:
        letters, id, naming = self._desk.workspace.letters, self.letter_id, self._desk.naming
        other = self._desk.say("other-actor")

        def show(found: list[Compared]) -> None:
            if self._shown == number:
                self.comparison.show_compared(found)

        self.comparison.say(self._desk.say("row-waiting"))
        self._desk.ask(
            lambda: letters.revision(id, number),
            lambda then: self._desk.work(lambda: compared(then, opened.letter, naming, other), show),
        )

    # What is done

    def bring_back(self) -> None:
        """Bring the chosen state back, as a step that can be undone."""
        number = self._number
        if number is None or not self.back.isEnabled():
            return
        try:
            session = self._desk.session(self.letter_id)
            session.bring_back(number)
        except AppError as error:
            self._desk.tell_error(error)
            return

        def undo() -> None:
            session.undo()
            self._desk.ask(lambda: None, lambda _: self.reload())

        words = self.state.text()
        text = self._desk.say("history-brought-back", state=words)
        actions = [
            (self._desk.say("undo-this"), undo),
            (self._desk.say("open-letter"), lambda: self.opened.emit(self.letter_id)),
        ]
        self._desk.noticed.emit(Notice("history-brought-back", text, actions=actions, lasts=15000))
        self._desk.ask(lambda: None, lambda _: self._desk.letters_changed.emit())

    def _name_it(self) -> None:
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_name(self) -> None:
        """Give the chosen state the name that was typed."""
        name, number = self.name.text().strip(), self._number
        if not name or number is None:
            self._name_it()
            return
        letters, id = self._desk.workspace.letters, self.letter_id

        def done(_: None) -> None:
            self.name.clear()
            self._desk.tell("history-named-now", name=name)
            self.reload()

        self._desk.ask(lambda: letters.name_version(id, name, number), done)
