"""About: version, what stays on the machine, the parts and their licences."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidgetItem

from app.session.about import Part, parts, version
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, Sheet, words
from widgets.frame.tables import ReadTable


class AboutPage(Sheet):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("preferences-page", page="about"))
        card = Card(desk.say("about-version", version=version()))
        card.column.addWidget(words(desk.say("about-what")))
        card.column.addWidget(words(desk.say("about-machine")))
        card.column.addWidget(words(desk.say("about-files", folder=str(desk.context.home))))
        headings = [desk.say("about-part"), desk.say("about-part-version"), desk.say("about-licence")]
        self.list = ReadTable(desk.say("about-parts"), headings, 16)
        licences = Card(desk.say("about-parts"))
        licences.column.addWidget(words(desk.say("about-parts-what"), "quiet"))
        licences.column.addWidget(self.list)
        self.add(card, licences)
        self.end()
        self.setFocusProxy(self.list)
        desk.work(parts, self._show)

    def _show(self, found: list[Part]) -> None:
        for one in found:
            item = QTreeWidgetItem([one.name, one.version, one.licence])
            item.setToolTip(0, one.name)
            item.setToolTip(2, one.licence)
            self.list.addTopLevelItem(item)
