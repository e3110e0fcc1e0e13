"""The section Register: numbers by addressee and year, the history of each, gaps, and tables out and in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.model.letter import OTHER_ACTOR
from app.session.registertable import bring_in, proposed_name, write_out
from app.workspace.gaps import Gap, gaps
from app.workspace.numbers import EVERY, choices
from app.workspace.register_csv import TableError
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.flow import Flow
from widgets.frame.inline import InlinePanel
from widgets.register.filters import NumberFilters
from widgets.register.gapspage import GapsTable
from widgets.register.past import History
from widgets.register.questions import Questions
from widgets.register.table import NumberModel, NumberTable


class RegisterSection(QWidget):
    """The numbers and, beside them, the history of the chosen one; or the gaps."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self.filters = NumberFilters(desk)
        self.model = NumberModel(desk, self._cannot_read)
        self.table = NumberTable(desk, self.model)
        self.history = History(desk)
        self.gaps = GapsTable(desk)
        self.panel = InlinePanel(desk)
        self.questions = Questions(desk, self.panel, self._written)
        self._actions = self._made(actions)
        self._build()
        self.panel.left.connect(self.table.setFocus)
        self.filters.changed.connect(self.read)
        self.model.counted.connect(self._show_count)
        self.table.opened.connect(self.open_letter)
        self.table.chosen_changed.connect(self._chosen)
        desk.register_changed.connect(self.read)
        self._chosen()
        self.read()

    def _made(self, actions: Actions) -> dict[str, QAction]:
        made = {
            "open": (self.open_letter, None),
            "void": (self.void, None),
            "enter": (self.enter, "Ctrl+Shift+E"),
            "gaps": (self.show_gaps, "Ctrl+Shift+G"),
            "write": (self.choose_target, "Ctrl+E"),
            "read": (self.choose_source, None),
        }
        found = {name: actions.add(f"register-{name}", does, self, keys) for name, (does, keys) in made.items()}
        found["gaps"].setCheckable(True)
        return found

    def _build(self) -> None:
        say = self._desk.say
        title = QLabel(say("section-register"))
        title.setProperty("role", "title")
        self.more = QPushButton(say("register-more"))
        menu = QMenu(self.more)
        for name in ("enter", "read", "write"):
            menu.addAction(self._actions[name])
        self.more.setMenu(menu)
        self.buttons = {name: self._button(name) for name in ("open", "void", "gaps")}
        self.buttons["gaps"].setCheckable(True)
        tools = QWidget()
        flow = Flow(tools)
        for button in (*self.buttons.values(), self.more):
            flow.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addSpacing(self.fontMetrics().height())
        head.addWidget(tools, 1)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.again = QPushButton()
        self.again.clicked.connect(self._do_again)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        middle.addStretch(1)
        middle.addWidget(self.empty)
        middle.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self.sides = QSplitter(Qt.Orientation.Vertical)
        self.sides.addWidget(self.table)
        self.sides.addWidget(self.history)
        self.sides.setStretchFactor(0, 3)
        self.sides.setStretchFactor(1, 1)
        line = self.fontMetrics().lineSpacing()
        self.sides.setSizes([line * 24, line * 7])
        self.stack = QStackedWidget()
        for widget in (self.sides, nothing, self.gaps):
            self.stack.addWidget(widget)
        self._nothing = nothing
        column = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        column.setContentsMargins(margin, margin * 2 // 3, margin, margin * 2 // 3)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.panel)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.table)

    def _button(self, name: str) -> QPushButton:
        action = self._actions[name]
        button = QPushButton(action.text())
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    # What is shown

    def read(self) -> None:
        """Read what is shown anew."""
        desk, wanted = self._desk, self.filters.wanted
        desk.ask(lambda: choices(desk.workspace.register), self.filters.offer, lambda _: None)
        if self._actions["gaps"].isChecked():
            desk.ask(
                lambda: gaps(desk.workspace.register, wanted.addressee, wanted.year),
                self._show_found,
                self._cannot_read,
            )
        self.model.read(wanted, self.filters.order_wanted)

    def _show_count(self, count: int) -> None:
        say = self._desk.say
        self.filters.count.setText(say("register-count", count=count))
        if self._actions["gaps"].isChecked():
            return
        is_filtered = self.filters.wanted != EVERY
        if count:
            self.filters.show()
            self.stack.setCurrentWidget(self.sides)
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            is_locked = self._desk.workspace.store.read_only is not None
            words = "register-none-match" if is_filtered else "register-empty"
            self._show_nothing(say(words), say("register-clear") if is_filtered else self._actions["read"].text())
            self.again.setVisible(is_filtered or not is_locked)

    def _cannot_read(self, error: Exception) -> None:
        say = self._desk.say
        self.filters.count.clear()
        self._show_nothing(say("register-unreachable", reason=self._desk.explain(error)), say("register-again"))
        self.again.show()

    def _show_nothing(self, words: str, button: str) -> None:
        self.empty.setText(words)
        self.empty.setAccessibleName(words)
        self.again.setText(button)
        is_empty = self.filters.wanted == EVERY and not self._actions["gaps"].isChecked()
        self.filters.setVisible(not is_empty)
        self.stack.setCurrentWidget(self._nothing)

    def _do_again(self) -> None:
        if self.again.text() == self._actions["read"].text():
            self.choose_source()
        elif self.filters.wanted != EVERY:
            self.filters.clear()
        else:
            self.read()

    def show_gaps(self) -> None:
        """Show the gaps, or the numbers again."""
        is_shown = self._actions["gaps"].isChecked()
        self.buttons["gaps"].setChecked(is_shown)
        for box in (self.filters.status, self.filters.order):
            box.setEnabled(not is_shown)
        self._chosen()
        self.read()

    def _show_found(self, found: list[Gap]) -> None:
        if not self._actions["gaps"].isChecked():
            return
        self.gaps.show_gaps(found)
        self.stack.setCurrentWidget(self.gaps)
        if not found:
            self._show_nothing(self._desk.say("register-no-gaps-yet"), "")
            self.again.hide()

    def _chosen(self) -> None:
        number = self.table.chosen if not self._actions["gaps"].isChecked() else None
        held = self.model.letter_of(number) if number is not None else None
        is_free = number is not None and number.status == "reserved"
        is_locked = self._desk.workspace.store.read_only is not None
        usable = {
            "open": held is not None,
            "void": is_free and not is_locked,
            "enter": not is_locked,
            "read": not is_locked,
        }
        for name, can in usable.items():
            self._actions[name].setEnabled(can)
            if name in self.buttons:
                self.buttons[name].setEnabled(can)
        self.history.show_number(number)

    # What is done

    def open_letter(self) -> None:
        """Open the letter of the chosen number."""
        number = self.table.chosen
        if number is not None and number.letter_id is not None and self.model.letter_of(number) is not None:
            self._desk.section_asked.emit("letters")
            self._desk.letter_asked.emit(number.letter_id, "")

    def void(self) -> None:
        """Ask why the chosen number is void."""
        number = self.table.chosen
        if number is not None:
            self.questions.void(number)

    def enter(self) -> None:
        """Ask for a number of the central registry."""
        self.questions.enter()

    def _written(self) -> None:
        self._desk.renew()

    def choose_source(self) -> None:
        """Ask for a table, and bring it in."""
        title = self._actions["read"].text()
        chosen, _ = QFileDialog.getOpenFileName(self, title, _documents(), self._desk.say("register-table-files"))
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, path: Path) -> None:
        """Bring the numbers of a table in, all or none."""
        desk = self._desk
        known = {*desk.context.records.states, OTHER_ACTOR}

        def done(count: int) -> None:
            desk.tell("register-brought-in", count=count)
            self._written()

        def failed(error: Exception) -> None:
            if isinstance(error, TableError):
                self.questions.show_faults(error)
            else:
                desk.tell_error(error)

        desk.ask(lambda: bring_in(desk.workspace.register, path, known.__contains__), done, failed)

    def choose_target(self) -> None:
        """Ask where the table goes, and write it."""
        wanted = self.filters.wanted
        name = proposed_name(wanted.addressee, wanted.year, self._desk.today())
        title = self._actions["write"].text()
        chosen, _ = QFileDialog.getSaveFileName(
            self, title, str(Path(_documents()) / name), self._desk.say("register-table-files")
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the numbers of the addressee and year that are chosen as a table."""
        desk, wanted = self._desk, self.filters.wanted
        desk.ask(
            lambda: write_out(desk.workspace.register, path, wanted.addressee, wanted.year),
            lambda _: desk.tell("register-written", file=str(path)),
        )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
