"""The editor of the mandates of a letter: searched, ordered, and each as it stands at the letter's date."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout

from app.editing import mandates as editing
from app.errors import AppError
from app.model.finding import Finding
from app.model.letter import Choice, Letter
from app.model.mandate import Standing
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, Notice
from widgets.letter.editors.editor import PartEditor
from widgets.letter.mandates.card import Card
from widgets.letter.mandates.cards import Cards
from widgets.letter.mandates.forms import ConfirmForm, HolderForm
from widgets.letter.mandates.overruling import ResolutionPanel, SignatoryPanel
from widgets.letter.mandates.search import MandateSearch
from widgets.letter.mandates.words import Words

_NARROW = 48
"""Letters of a pane in which things no longer stand side by side."""


class MandatesEditor(PartEditor):
    """The mandates of the letter as cards, and the field that adds to them."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        self._words = Words(desk)
        self._current = ""
        self._findings: list[Finding] = []
        self._by_key: dict[str, Card] = {}
        self._make_actions(actions)
        self._build()
        desk.facts_changed.connect(self._show)
        self._show()

    def _make_actions(self, actions: Actions) -> None:
        actions.add("mandate-search", self._to_search, self, "Ctrl+Shift+M", everywhere=True)
        self._order = actions.add("mandate-order", self.put_in_usual_order, self, "Ctrl+Shift+U", everywhere=True)
        self._on_one = [
            actions.add("mandate-up", lambda: self.move_current(-1), self, "Alt+Up"),
            actions.add("mandate-down", lambda: self.move_current(1), self, "Alt+Down"),
            actions.add(
                "mandate-first", lambda: self.move_current(-len(self.session.letter.mandates)), self, "Alt+Home"
            ),
            actions.add("mandate-remove", lambda: self.ask("remove"), self, "Del"),
            actions.add("mandate-set-resolution", lambda: self.ask("set-resolution"), self),
            actions.add("mandate-set-signatory", lambda: self.ask("set-signatory"), self),
            actions.add("mandate-record", self._back_to_record, self),
        ]
        self._on_facts = [
            actions.add("mandate-confirm", lambda: self.ask("confirm"), self),
            actions.add("mandate-new-holder", lambda: self.ask("new-holder"), self),
            actions.add("mandate-show", lambda: self.ask("show"), self),
        ]

    def _build(self) -> None:
        title = QLabel(self.desk.say("part-mandates"))
        title.setProperty("role", "heading")
        self.search = MandateSearch(self.desk)
        self.search.chosen.connect(self.add)
        self.facts_of = QLabel()
        self.facts_of.setProperty("role", "quiet")
        self.facts_of.setWordWrap(True)
        order = QToolButton()
        order.setDefaultAction(self._order)
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.addWidget(self.facts_of, 1)
        line.addWidget(order, 0, Qt.AlignmentFlag.AlignTop)
        self._order_button = order
        self.empty = QLabel(self.desk.say("mandate-none"))
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "quiet")
        self.cards = Cards()
        self.cards.moved.connect(self._dropped)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.cards)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QVBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        for widget in (title, self.search):
            head.addWidget(widget)
        head.addLayout(line)
        head.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.setFocusProxy(self.search)

    # What is shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._narrow
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for card in self._by_key.values():
            card.set_narrow(narrow)

    @property
    def _narrow(self) -> bool:
        return self.width() < _NARROW * self.fontMetrics().averageCharWidth()

    @property
    def date(self) -> dt.date:
        """The day whose facts are shown: the letter's, or today's in a draft without one."""
        return self.session.letter.date or self.desk.today()

    def show_letter(self, change: Change | None) -> None:
        if change is not None and _same(change):
            return
        self._show()
        if change is not None and change.undone:
            key = _touched(change.before, change.after)
            if key in self._by_key:
                self._current = key
                self._bring_into_sight(self._by_key[key])

    def _show(self) -> None:
        letter = self.session.letter
        lead = editing.lead(letter)
        order: list[Card] = []
        for choice in letter.mandates:
            card = self._by_key.get(choice.key) or self._card(choice.key)
            try:
                standing = self.desk.context.records.standing(choice, self.date)
            except AppError as error:
                card.show_unknown(choice, "\n".join(self.desk.messages.error(error)))
            else:
                card.show_choice(choice, standing, choice.key == lead, self.locked)
            order.append(card)
        self.cards.show_order(order)
        self._by_key = {card.key: card for card in order}
        self.search.show_taken({choice.key for choice in letter.mandates})
        self.search.setEnabled(not self.locked)
        self.empty.setVisible(not letter.mandates)
        day = self._words.day(self.date)
        dated = "yes" if letter.date else "no"
        self.facts_of.setText(
            self.desk.say("mandate-facts-of", date=day, dated=dated, count=len(letter.joined)) if order else ""
        )
        self.facts_of.setVisible(bool(order))
        usual = editing.usual_order(letter, self._keyword) == letter
        self._order_button.setVisible(len(letter.mandates) > 2)
        self._order.setEnabled(not usual and not self.locked)
        for action in self._on_one:
            action.setEnabled(bool(order) and not self.locked)
        for action in self._on_facts:
            action.setEnabled(bool(order))
        self._show_found()

    def _keyword(self, key: str) -> str:
        try:
            return self.desk.context.records.mandate(key).sort_keyword
        except AppError:
            return key

    def _card(self, key: str) -> Card:
        card = Card(self.desk, key)
        card.set_narrow(self._narrow)
        card.asked.connect(lambda what: self.ask(what, key))
        card.status_chosen.connect(lambda status: self._set(key, status=status))
        card.entered.connect(lambda: self._enter(key))
        return card

    def _enter(self, key: str) -> None:
        self._current = key

    def show_findings(self, findings: list[Finding]) -> None:
        self._findings = findings
        self._show_found()

    def _show_found(self) -> None:
        for key, card in self._by_key.items():
            card.show_findings([one for one in self._findings if f"{one.at}.".startswith(f"mandate.{key}.")])

    def set_locked(self, locked: bool) -> None:
        if locked != self.locked:
            super().set_locked(locked)
            self._show()

    def go_to(self, at: str) -> None:
        words = at.split(".")
        key = words[1] if words[0] == "mandate" and len(words) > 1 else self._current
        card = self._by_key.get(key)
        if card is None:
            self._to_search()
            return
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_sight(card)

    def _bring_into_sight(self, card: Card) -> None:
        QTimer.singleShot(0, card, lambda: self._area.ensureWidgetVisible(card))

    def _to_search(self) -> None:
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    # What is done

    @property
    def current(self) -> str | None:
        """The key of the mandate that the keyboard is in, or was in last."""
        focus = QApplication.focusWidget()
        for key, card in self._by_key.items():
            if focus is not None and (card is focus or card.isAncestorOf(focus)):
                return key
        if self._current in self._by_key:
            return self._current
        return next(iter(self._by_key), None)

    def add(self, key: str) -> None:
        """Put a mandate last."""
        self._change(editing.add(self.session.letter, Choice(key)))
        self._current = key
        if key in self._by_key:
            self._bring_into_sight(self._by_key[key])

    def move_current(self, by: int) -> None:
        """Bring the mandate that the keyboard is in up or down."""
        key = self.current
        keys = [choice.key for choice in self.session.letter.mandates]
        if key in keys:
            self._move(key, keys.index(key) + by)

    def _dropped(self, key: str, place: int) -> None:
        self._move(key, place)

    def _move(self, key: str, place: int) -> None:
        if self.locked:
            return
        self._change(editing.move(self.session.letter, key, place))
        if key in self._by_key:
            self._by_key[key].setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring_into_sight(self._by_key[key])

    def put_in_usual_order(self) -> None:
        """The lead first, the rest by their English keywords."""
        self._change(editing.usual_order(self.session.letter, self._keyword))

    def ask(self, what: str, key: str | None = None) -> None:
        """Do what is asked of a card; of the one that the keyboard is in, if no other is named."""
        key = key or self.current
        choice = editing.find(self.session.letter, key) if key else None
        card = self._by_key.get(key or "")
        if choice is None or card is None:
            return
        self._current = choice.key
        match what:
            case "remove":
                self._remove(choice, card.title.text())
            case "record-resolution":
                self._set(choice.key, resolution=None)
            case "record-signatory":
                self._set(choice.key, signatory=None)
            case "show":
                self.desk.section_asked.emit("mandates")
                self.desk.mandate_asked.emit(choice.key)
            case _:
                self._open_form(what, card, choice, self.desk.context.records.standing(choice, self.date))

    def _open_form(self, what: str, card: Card, choice: Choice, standing: Standing) -> None:
        desk = self.desk
        if what == "set-resolution":
            resolution = ResolutionPanel(desk, choice, standing)
            resolution.applied.connect(lambda: self._take_resolution(card, resolution))
            card.open_form(resolution)
        elif what == "set-signatory":
            signatory = SignatoryPanel(desk, choice, standing)
            signatory.applied.connect(lambda: self._take_signatory(card, signatory))
            card.open_form(signatory)
        elif what == "confirm":
            answer = standing.resolution
            number = answer.value.number if answer.value and answer.value.number != "none" else ""
            heading = desk.say("mandate-confirm-heading")
            card.open_form(ConfirmForm(desk, standing.mandate, heading, self.date, number))
        else:
            card.open_form(HolderForm(desk, standing.mandate, desk.say("mandate-new-holder-heading")))
        if card.form is not None and what in ("confirm", "new-holder"):
            card.form.applied.connect(card.close_form)
        self._bring_into_sight(card)

    def _take_resolution(self, card: Card, panel: ResolutionPanel) -> None:
        record = self.desk.context.records.standing(Choice(card.key), self.date).resolution
        number = record.value.number if record.value else None
        if panel.chosen == number and record.status != "in_force":
            panel.tell(self.desk.say("mandate-run-out", number=panel.chosen))
            return
        chosen = None if panel.chosen == number else panel.chosen
        card.close_form()
        self._set(card.key, resolution=chosen)

    def _take_signatory(self, card: Card, panel: SignatoryPanel) -> None:
        record = self.desk.context.records.standing(Choice(card.key), self.date).holder
        chosen, value = panel.chosen, record.value
        same = (
            record.status == "in_force"
            and value is not None
            and (value.name, value.gender, value.function, value.names)
            == (chosen.name, chosen.gender, chosen.function, chosen.names)
        )
        card.close_form()
        self._set(card.key, signatory=None if same else chosen)

    def _back_to_record(self) -> None:
        key = self.current
        if key is not None:
            self._set(key, resolution=None, signatory=None)

    def _remove(self, choice: Choice, title: str) -> None:
        keys = [one.key for one in self.session.letter.mandates]
        place = keys.index(choice.key)
        self._change(editing.remove(self.session.letter, choice.key))
        left = [key for key in keys if key != choice.key]
        if left:
            self._by_key[left[min(place, len(left) - 1)]].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._to_search()
        session = self.session

        def put_back() -> None:
            if not session.locked:
                session.change(editing.add(session.letter, choice, place))

        words = self.desk.say("mandate-removed", title=title)
        actions = [(self.desk.say("mandate-put-back"), put_back)]
        self.desk.noticed.emit(Notice("mandate-removed", words, "info", list(actions), lasts=12000))

    def _set(self, key: str, **values: object) -> None:
        self._change(editing.change(self.session.letter, key, **values))

    def _change(self, letter: Letter) -> None:
        try:
            self.session.change(letter)
        except AppError as error:
            self.desk.tell_error(error)


def _same(change: Change) -> bool:
    """Tell whether a change leaves everything as it is that is shown here."""
    before, after = change.before, change.after
    return not change.undone and (before.mandates, before.date) == (after.mandates, after.date)


def _touched(before: Letter, after: Letter) -> str:
    """Return the key of the first mandate that differs."""
    old = list(before.mandates)
    for place, choice in enumerate(after.mandates):
        if place >= len(old) or old[place] != choice:
            return choice.key
    return ""
