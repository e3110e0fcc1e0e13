"""Every shortcut, by what it does."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem

from app.session.fitting import best
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, Sheet, field, words
from widgets.frame.tables import ReadTable


class ShortcutsPage(Sheet):
    """The page: the actions of the window and of what was open in it, with their shortcuts."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk.say("preferences-page", page="shortcuts"))
        self._desk = desk
        self._actions = actions
        self.typed = QLineEdit()
        self.typed.setClearButtonEnabled(True)
        self.typed.textChanged.connect(self.read)
        headings = [desk.say("shortcut-does"), desk.say("shortcut-keys"), desk.say("shortcut-where")]
        self.list = ReadTable(desk.say("preferences-page", page="shortcuts"), headings, 24)
        card = Card()
        card.column.addWidget(words(desk.say("shortcuts-what"), "quiet"))
        card.column.addLayout(field(desk.say("shortcuts-find"), self.typed))
        card.column.addWidget(self.list)
        self.add(card)
        self.end()
        self.setFocusProxy(self.typed)
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Show those that fit what was typed; all of them where nothing was."""
        known = sorted(self._actions.known.values(), key=lambda one: (not one.keys, one.words.casefold()))
        names = [f"{one.words} {one.keys}" for one in known]
        self.list.clear()
        for at in best(self.typed.text(), names, len(names)):
            one = known[at]
            where = self._desk.say("shortcut-place", where="everywhere" if one.everywhere else "here")
            item = QTreeWidgetItem([one.words, one.keys, where])
            for column in (0, 2):
                item.setToolTip(column, item.text(column))
            self.list.addTopLevelItem(item)
