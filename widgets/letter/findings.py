"""The findings of a letter, in a drawer below its panes: by severity, with a way to each, set aside with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.finding import Finding
from app.session.findings import CONFIRMED, Findings, SetAside, alike, number_in, place_in, set_aside, taken_up
from app.session.letter import LetterSession
from app.session.steps import part
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.fields import ENTER
from widgets.frame.flow import Flow
from widgets.frame.focus import Returning
from widgets.frame.inline import InlinePanel, reason_field
from widgets.frame.theme import colours

_SIGNS = {"error": "■", "warning": "▲", "aside": "◇"}
"""Told apart by shape, not by colour alone; the same as beside the parts."""

_ROWS = 7
_NARROW = 110
"""Letters of width below which a question takes the place of the list."""


class FindingsDrawer(QWidget):
    """A bar with the count, and when it is open the list.

    Signals:
        place_asked: the place to go to. confirmation_asked: likewise, to answer an error there.
        left: it is closed, and where the keyboard was before is nowhere any more.
    """

    place_asked = Signal(str)
    confirmation_asked = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, owner: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._session = session
        self._owner = owner
        self._findings = Findings()
        self._is_checked = False
        self._locked = False
        self._at = -1
        self._gone_to: Finding | None = None
        self.bar = QToolButton()
        self.bar.setAutoRaise(True)
        self.bar.setCheckable(True)
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.bar.setArrowType(Qt.ArrowType.UpArrow)
        self.bar.toggled.connect(self._show_open)
        self.now = QLabel()
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setProperty("role", "quiet")
        self.now.setMinimumWidth(0)
        self.list = FindingsList()
        self.list.setAccessibleName(desk.say("findings-name"))
        self.list.gone_to.connect(self._go)
        self.list.itemSelectionChanged.connect(self._show_usable)
        self.go = self._button("finding-go", self._go)
        self.aside = self._button("finding-set-aside", self.ask_aside)
        self.confirm = self._button("finding-confirm", self.ask_confirmation)
        self.back = self._button("finding-take-up", self.take_up)
        self.panel = InlinePanel(desk)
        self.panel.left.connect(self._asked)
        self.body = QWidget()
        self._returning = Returning(self)
        self._build()
        actions.add("findings-next", lambda: self.step(1), owner, "F8")
        actions.add("findings-previous", lambda: self.step(-1), owner, "Shift+F8")
        toggle = actions.add("findings-drawer", self.toggle, owner, "F9")
        self.bar.setToolTip(toggle.toolTip())
        self._tell_count(desk.say("findings-waiting"))
        self._show_usable()
        self._show_open(False)

    def _button(self, id: str, does: object) -> QPushButton:
        button = QPushButton(self._desk.say(id))
        button.clicked.connect(does)
        return button

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 2, 8, 2)
        head.addWidget(self.bar)
        head.addWidget(self.now, 1)
        tools = self._tools = QWidget()
        buttons = Flow(tools)
        for button in (self.go, self.aside, self.confirm, self.back):
            buttons.addWidget(button)
        side_by_side = QHBoxLayout()
        side_by_side.addWidget(self.list, 3)
        side_by_side.addWidget(self.panel, 2, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(8, 0, 8, 8)
        inner.addLayout(side_by_side, 1)
        inner.addWidget(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.body)

    # What is shown

    def show_findings(self, findings: Findings) -> None:
        """Show what was found; what was chosen stays chosen."""
        chosen = self.list.chosen
        self._findings = findings
        self._is_checked = True
        say = self._desk.say
        words = say(
            "findings-count",
            errors=findings.count("error"),
            warnings=findings.count("warning"),
            aside=len(findings.set_aside),
        )
        self._tell_count(words)
        rows = [self._row(one) for one in findings.open] + [self._row_aside(one) for one in findings.set_aside]
        self.list.show_rows(rows, chosen)
        self._show_now()
        self._show_usable()

    def _tell_count(self, words: str) -> None:
        self.bar.setText(words)
        self.bar.setAccessibleName(words)

    def _row(self, finding: Finding) -> Row:
        text = self._desk.messages.finding(finding, self._desk.naming)
        severity = self._desk.say("finding-severity", severity=finding.severity)
        place = self.place(finding.at, finding.language)
        told = self._desk.say("finding-told", severity=severity, place=place, finding=text)
        return Row(finding, finding.severity, f"{_SIGNS[finding.severity]}  {place}: {text}", told)

    def _row_aside(self, one: SetAside) -> Row:
        say = self._desk.say
        place = self.place(one.waiver.at, one.waiver.language)
        found = self._desk.messages.finding(one.findings[0], self._desk.naming) if one.findings else say("finding-gone")
        told = say("finding-aside", place=place, finding=found, reason=one.waiver.reason)
        return Row(one, "aside", f"{_SIGNS['aside']}  {told}", told)

    def place(self, at: str, language: str | None) -> str:
        """Return a place in words: the part, which of a list, and the language."""
        say, desk = self._desk.say, self._desk
        name = part(at)
        words = at.split(".")
        code = language or (words[1] if words[0] == "text" and len(words) > 1 else None)
        where = desk.naming.mandate(words[1]) if words[0] == "mandate" and len(words) > 1 else "none"
        return say(
            "finding-place",
            part=say(f"part-{name}"),
            number=str(number_in(at) or "none"),
            where=where,
            language=desk.naming.language_name(code) if code else "none",
        )

    def set_locked(self, locked: bool) -> None:
        """Let nothing be set aside, or again something."""
        self._locked = locked
        self._show_usable()

    def _show_now(self) -> None:
        row = self.list.chosen_row
        text = row.text if row is not None and not self.bar.isChecked() and self._at >= 0 else ""
        width = max(0, self.now.width())
        self.now.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width))
        self.now.setToolTip(text)
        self.now.setAccessibleName(text or self._desk.say("findings-name"))

    def _show_usable(self) -> None:
        row = self.list.chosen_row
        found = row.what if row is not None else None
        is_open = isinstance(found, Finding)
        self.go.setEnabled(row is not None)
        self.aside.setVisible(not is_open or (isinstance(found, Finding) and found.severity == "warning"))
        self.aside.setEnabled(is_open and not self._locked)
        asks = isinstance(found, Finding) and found.finding in CONFIRMED
        self.confirm.setVisible(asks)
        self.confirm.setEnabled(self._desk.workspace.store.read_only is None)
        self.back.setVisible(isinstance(found, SetAside))
        self.back.setEnabled(not self._locked)
        if isinstance(found, SetAside):
            self.aside.setVisible(False)

    # What is done

    def toggle(self) -> None:
        """Open the drawer and go into it, or close it."""
        self._returning.remember()
        self.bar.toggle()
        if self.bar.isChecked():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_open(self, is_open: bool) -> None:
        self.bar.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.UpArrow)
        if not is_open and not self._returning.bring_back():
            self.left.emit()
        self.body.setVisible(is_open)
        self.body.setFixedHeight(self._height())
        self._show_now()

    def _make_room(self) -> None:
        """Let a question have the whole drawer where there is no room beside the list."""
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        self.list.setVisible(not (narrow and self.panel.asks))
        self._tools.setVisible(not self.panel.asks)
        self.body.setFixedHeight(self._height())

    def _asked(self) -> None:
        self._make_room()
        self.list.setFocus()

    def _height(self) -> int:
        """Return the height of the open drawer: some lines, and no more than half of the letter's."""
        lines = int(self.fontMetrics().lineSpacing() * 1.6 * _ROWS)
        whole = self._owner.height()
        asked = self.panel.sizeHint().height() if self.panel.asks else 0
        return min(max(lines, asked + 16), max(whole // 2, asked + 16))

    def step(self, by: int) -> None:
        """Go to the next or the previous finding that is open."""
        count = len(self._findings.open)
        if not count:
            self._desk.tell("findings-none" if self._is_checked else "findings-waiting")
            return
        row = self.list.currentRow()
        if not 0 <= row < count or self._at < 0:
            row = -1 if by > 0 else count
        elif self._gone_to not in self._findings.open:  # it was mended: what is chosen now came after it
            row -= 1 if by > 0 else 0
        self._at = (row + by) % count
        self._gone_to = self._findings.open[self._at]
        self.list.setCurrentRow(self._at)
        self._go()
        self._show_now()

    def _go(self) -> None:
        row = self.list.chosen_row
        if row is not None:
            self.place_asked.emit(row.at)

    def ask_aside(self) -> None:
        """Ask why a warning does not matter; the reason stays with the letter."""
        row = self.list.chosen_row
        if row is None or not isinstance(row.what, Finding):
            return
        finding, say = row.what, self._desk.say
        count = alike(finding, self._findings.open)
        form = self.panel.ask(
            say("finding-aside-title"),
            say("finding-aside-text", count=count),
        )
        field = reason_field(say("reason"))
        self.panel.row(form, say("reason"), field)
        do = self.panel.add_button(say("finding-aside-do"), lambda: self._set_aside(finding, field.text()), main=True)
        do.setEnabled(False)
        field.textChanged.connect(lambda text: do.setEnabled(bool(text.strip())))
        self.panel.add_leave()
        self._make_room()
        field.setFocus()

    def _set_aside(self, finding: Finding, reason: str) -> None:
        self.panel.close_panel()
        self._session.change(set_aside(self._session.letter, finding, reason))

    def take_up(self) -> None:
        """Take up again what was set aside."""
        row = self.list.chosen_row
        if row is not None and isinstance(row.what, SetAside) and not self._locked:
            self._session.change(taken_up(self._session.letter, row.what.waiver))

    def ask_confirmation(self) -> None:
        """Ask for what answers an error, for the whole office: where mandates are edited."""
        row = self.list.chosen_row
        if row is not None:
            self.confirmation_asked.emit(row.at)


class Row:
    """A line of the list: what it is about, and what it says."""

    def __init__(self, what: Finding | SetAside, kind: str, text: str, told: str) -> None:
        self.what = what
        self.kind = kind
        self.text = text
        self.told = told

    @property
    def at(self) -> str:
        """The place to go to: of an item of a list, in the language concerned."""
        what = self.what if isinstance(self.what, Finding) else self.what.waiver
        return place_in(what.at, what.language)


class FindingsList(QListWidget):
    """One click, or Enter, leads to the place.

    Signals: gone_to: the chosen one's place is asked for.
    """

    gone_to = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: list[Row], chosen: Finding | SetAside | None) -> None:
        """Show other lines; the chosen one stays so where it is still there."""
        before = self.currentRow()
        self._rows = rows
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setToolTip(row.told)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.told)
            self._dress(item, row.kind)
            self.addItem(item)
        places = [index for index, row in enumerate(rows) if row.what == chosen]
        if places or rows:
            self.setCurrentRow(places[0] if places else min(max(before, 0), len(rows) - 1))
        self.blockSignals(False)

    def _dress(self, item: QListWidgetItem, kind: str) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if kind == "error":
            item.setForeground(QColor(colours(application)["error_text"]))
        elif kind == "aside":
            item.setForeground(QColor(colours(application)["quiet"]))
            font = QFont(self.font())
            font.setItalic(True)
            item.setFont(font)

    @property
    def chosen_row(self) -> Row | None:
        """The chosen line."""
        row = self.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def chosen(self) -> Finding | SetAside | None:
        """What the chosen line is about."""
        row = self.chosen_row
        return row.what if row is not None else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.itemAt(event.position().toPoint()) is not None:
            self.gone_to.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.gone_to.emit()
            return
        super().keyPressEvent(event)
