"""About: version, what stays on the machine, the parts and their licences."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from app.session.about import Part, parts, version
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, Sheet, words


class AboutPage(Sheet):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("preferences-page", page="about"))
        card = Card(desk.say("about-version", version=version()))
        card.column.addWidget(words(desk.say("about-what")))
        card.column.addWidget(words(desk.say("about-machine")))
        card.column.addWidget(words(desk.say("about-files", folder=str(desk.context.home))))
        self.list = QTreeWidget()
        self.list.setAccessibleName(desk.say("about-parts"))
        self.list.setHeaderLabels([desk.say("about-part"), desk.say("about-part-version"), desk.say("about-licence")])
        self.list.setRootIsDecorated(False)
        self.list.setProperty("role", "table")
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 10)
        self.list.setMinimumHeight(self.fontMetrics().height() * 16)
        licences = Card(desk.say("about-parts"))
        licences.column.addWidget(words(desk.say("about-parts-what"), "quiet"))
        licences.column.addWidget(self.list)
        self.add(card, licences)
        self.end()
        self.setFocusProxy(self.list)
        desk.work(parts, self._show)

    def _show(self, found: list[Part]) -> None:
        for one in found:
            self.list.addTopLevelItem(QTreeWidgetItem([one.name, one.version, one.licence]))
