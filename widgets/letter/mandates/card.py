"""The card of one mandate in a letter."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QDrag, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from app.model.finding import Finding
from app.model.letter import Choice
from app.model.mandate import Standing
from app.session.mandates import title_words
from widgets.frame.desk import Desk
from widgets.letter.mandates.fields import Choices
from widgets.letter.mandates.inline import InlineForm
from widgets.letter.mandates.words import SIGNS, Words

MIME = "application/x-chancery-mandate"
STATUSES = ("joined", "invited", "declined", "withdrawn")

_SAID = {
    "resolution_due",
    "resolution_unknown",
    "resolution_superseded",
    "signatory_differs",
    "no_signatory",
    "mandate_ended",
}
"""Findings whose matter the card says already."""


class Line(QHBoxLayout):
    """One line of the card: how something stands, what can be done at once, and a menu of all that can be done."""

    def __init__(self, menu_name: str) -> None:
        super().__init__()
        self.sign = QLabel()
        self.sign.setMinimumWidth(max(self.sign.fontMetrics().horizontalAdvance(sign) for sign in SIGNS.values()))
        self.sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.at_once = QPushButton()
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(menu_name)
        self.more.setToolTip(menu_name)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setMenu(QMenu(self.more))
        above = max(0, (self.at_once.sizeHint().height() - self.words.fontMetrics().height()) // 2)
        for label in (self.sign, self.words):
            label.setContentsMargins(0, above, 0, 0)  # the first line stands level with the buttons
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.addWidget(self.words, 1)
        self._said.addWidget(self.at_once, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.addWidget(self.sign)
        self.addLayout(self._said, 1)
        self.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def set_narrow(self, narrow: bool) -> None:
        """Stand the button under the words, or beside them."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._said.setDirection(down if narrow else along)

    def show_standing(self, said: tuple[str, str], marked: bool) -> None:
        """Show how it stands; what was set by hand is marked."""
        self.sign.setText(said[0])
        self.words.setText(said[1])
        role = "heading" if marked else ""
        if self.words.property("role") != role:
            self.words.setProperty("role", role)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)

    def offer(self, at_once: QAction | None, actions: list[QAction]) -> None:
        """Show what can be done."""
        self.at_once.setVisible(at_once is not None)
        self.at_once.disconnect(self.at_once)
        if at_once is not None:
            self.at_once.setText(at_once.text())
            self.at_once.setEnabled(at_once.isEnabled())
            self.at_once.clicked.connect(at_once.trigger)
        menu = self.more.menu()
        menu.clear()
        menu.addActions(actions)


class Card(QFrame):
    """Signals, each with what belongs to it: asked (what is asked for), status_chosen, entered (the keyboard is in it).

    What can be asked for: confirm, set-resolution, record-resolution, set-signatory, record-signatory, new-holder,
    remove, show.
    """

    asked = Signal(str)
    status_chosen = Signal(str)
    entered = Signal()

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__()
        self.key = key
        self.form: InlineForm | None = None
        self._desk = desk
        self._words = Words(desk)
        self._pressed: QPoint | None = None
        self._narrow = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = {
            name: self._action(name)
            for name in (
                "confirm",
                "set-resolution",
                "record-resolution",
                "set-signatory",
                "record-signatory",
                "new-holder",
                "show",
            )
        }
        self._build()

    def _action(self, name: str) -> QAction:
        action = QAction(self._desk.say(f"mandate-do-{name}"), self)
        action.triggered.connect(lambda _=False: self.asked.emit(name))
        return action

    def _build(self) -> None:
        say = self._desk.say
        self.grip = QLabel("⠿")
        self.grip.setCursor(Qt.CursorShape.OpenHandCursor)
        self.grip.setToolTip(say("mandate-drag"))
        self.grip.setProperty("role", "quiet")
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.lead = QLabel(say("mandate-lead"))
        self.lead.setObjectName("lead")
        self.lead.setStyleSheet("QLabel#lead { border: 1px solid palette(text); border-radius: 4px; padding: 0 4px; }")
        self.status = Choices([(name, say("mandate-status", status=name)) for name in STATUSES])
        self.status.setAccessibleName(say("mandate-status-label"))
        self.status.activated.connect(lambda _: self.status_chosen.emit(self.status.chosen))
        remove = QToolButton()
        remove.setText("✕")
        remove.setAutoRaise(True)
        remove.setToolTip(say("mandate-remove"))
        remove.setAccessibleName(say("mandate-remove"))
        remove.clicked.connect(lambda _=False: self.asked.emit("remove"))
        self.remove = remove
        top = QHBoxLayout()
        top.addWidget(self.grip)
        top.addWidget(self.status)
        top.addWidget(self.lead)
        top.addStretch(1)
        top.addWidget(remove)
        self.resolution = Line(say("mandate-resolution-menu"))
        self.holder = Line(say("mandate-holder-menu"))
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty("role", "quiet")
        self.found.hide()
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self.title)
        self._column.addLayout(self.resolution)
        self._column.addLayout(self.holder)
        self._column.addWidget(self.found)
        for button in (self.resolution.more, self.resolution.at_once, self.holder.more, self.holder.at_once, remove):
            button.installEventFilter(self)
        self.status.installEventFilter(self)

    # What is shown

    def show_choice(self, choice: Choice, standing: Standing, lead: bool, locked: bool) -> None:
        """Show a mandate of the letter as it stands at the letter's date."""
        title = title_words(standing, self._words.language)
        self.title.setText(title)
        self.lead.setVisible(lead)
        self.status.choose(choice.status)
        self.status.setEnabled(not locked)
        self.remove.setEnabled(not locked)
        self.grip.setVisible(not locked)
        resolution = self._words.resolution(standing.resolution)
        holder = self._words.holder(standing.holder)
        ended = standing.title.status == "ended"
        if ended:
            day = self._words.day(standing.mandate.ended) if standing.mandate.ended else ""
            after = standing.mandate.merged_into or "none"
            resolution = SIGNS["ended"], self._desk.say("mandate-ended-words", date=day, merged=after)
        self.resolution.show_standing(resolution, standing.resolution.overruled)
        self.holder.show_standing(holder, standing.holder.overruled)
        status = self._desk.say("mandate-status", status=choice.status)
        self.setAccessibleName(
            self._desk.say(
                "mandate-card",
                title=title,
                lead="yes" if lead else "no",
                status=status,
                resolution=resolution[1],
                holder=holder[1],
            )
        )
        self._offer(standing, locked)

    def show_unknown(self, choice: Choice, told: str) -> None:
        """Show a mandate whose record cannot be read; it can be taken out."""
        self.title.setText(choice.key)
        self.lead.hide()
        self.status.choose(choice.status)
        self.status.setEnabled(False)
        for line in (self.resolution, self.holder):
            line.show_standing((SIGNS["unknown"], told), marked=False)
            line.offer(None, [])
        self.setAccessibleName(f"{choice.key}. {told}")

    def _offer(self, standing: Standing, locked: bool) -> None:
        do = self._actions
        resolution, holder = standing.resolution, standing.holder
        open_resolution = resolution.status in ("due", "unknown")
        open_holder = holder.status in ("due", "unknown")
        read_only = self._desk.workspace.store.read_only is not None
        set_resolution = resolution.overruled
        do["confirm"].setEnabled(not read_only)
        do["new-holder"].setEnabled(not read_only)
        for name in ("set-resolution", "record-resolution", "set-signatory", "record-signatory"):
            do[name].setEnabled(not locked)
        at_once = do["confirm"] if open_resolution else do["record-resolution"] if set_resolution else None
        offered = [do["set-resolution"]]
        if set_resolution:
            offered.append(do["record-resolution"])
        self.resolution.offer(at_once, [*offered, do["confirm"], do["show"]])
        at_once = do["record-signatory"] if holder.overruled else do["new-holder"] if open_holder else None
        offered = [do["set-signatory"]]
        if holder.overruled:
            offered.append(do["record-signatory"])
        self.holder.offer(at_once, [*offered, do["new-holder"], do["show"]])

    def show_findings(self, findings: list[Finding]) -> None:
        """Show what was found and the card does not say yet."""
        said = dict.fromkeys(
            f"{'■' if one.severity == 'error' else '▲'} {self._desk.messages.finding(one, self._desk.naming)}"
            for one in findings
            if one.finding not in _SAID
        )
        self.found.setText("\n".join(said))
        self.found.setVisible(bool(said))

    def set_narrow(self, narrow: bool) -> None:
        """Set everything for a narrow pane, or a wide one."""
        self._narrow = narrow
        self.resolution.set_narrow(narrow)
        self.holder.set_narrow(narrow)
        if self.form is not None:
            self.form.set_narrow(narrow)

    # A form in the card

    def open_form(self, form: InlineForm) -> None:
        """Show a form in the card in place of one that was there; the keyboard goes into it."""
        self.close_form()
        self.form = form
        form.set_narrow(self._narrow)
        self._column.addWidget(form)
        form.left.connect(self.close_form)
        form.stand_after(self.holder.more)
        form.begin()

    def close_form(self) -> None:
        """Take the form away; the keyboard comes back to the card."""
        form, self.form = self.form, None
        if form is not None:
            had = form.isAncestorOf(QApplication.focusWidget() or self)
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
            if had:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keyboard and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def eventFilter(self, watched: object, event: object) -> bool:  # noqa: ARG002
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.entered.emit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        on_head = event.position().y() <= self.title.geometry().bottom()
        if event.button() == Qt.MouseButton.LeftButton and on_head and self.grip.isVisible():
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        pressed, self._pressed = self._pressed, None
        data = QMimeData()
        data.setData(MIME, self.key.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(pressed)
        drag.exec(Qt.DropAction.MoveAction)
