"""The section Preferences: what a user chooses once, and everything about the workspace itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QWidget

from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.room import Panes

PAGES = ("general", "passphrase", "backups", "office", "files", "shortcuts", "about")


class PreferencesSection(QWidget):
    """Pages, and their names at the leading side. A page is made when it is first shown."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.names = QListWidget()
        self.names.setObjectName("sections")
        self.names.setAccessibleName(desk.say("section-preferences"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.addItems([desk.say("preferences-page", page=name) for name in PAGES])
        self.names.setMinimumWidth(self.names.sizeHintForColumn(0) + self.fontMetrics().averageCharWidth() * 6)
        self.names.currentRowChanged.connect(lambda row: self._show(PAGES[max(0, row)]))
        self.panes = Panes(desk, desk.say("section-preferences"))
        self.panes.add(self.names, desk.say("preferences-pane-names"), 0)
        self.panes.add(self._stack, desk.say("preferences-pane-page"), 1)
        self.panes.setSizes([self.names.minimumWidth(), 1000])
        for signal in (self.names.itemClicked, self.names.itemActivated):
            signal.connect(lambda _: self.panes.show_pane(1))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.panes)
        self.setFocusProxy(self.names)
        for name in PAGES:
            if name not in ("shortcuts", "about"):  # those are actions of the window
                actions.add(f"preferences-{name}", self._opens(name), self.window_owner, everywhere=True)
        self.names.setCurrentRow(0)

    @property
    def window_owner(self) -> QWidget:
        """What the actions that show a page belong to."""
        return self

    def _opens(self, name: str) -> Callable[[], None]:
        return lambda: self._desk.section_asked.emit(f"preferences:{name}")

    def show_page(self, name: str) -> None:
        """Show a page by its name."""
        self.names.setCurrentRow(PAGES.index(name))
        self.panes.show_pane(1)
        self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, name: str) -> QWidget:
        """Return a page, shown."""
        self.show_page(name)
        return self._pages[name]

    def _show(self, name: str) -> None:
        if name not in self._pages:
            self._pages[name] = self._make(name)
            self._stack.addWidget(self._pages[name])
        self._stack.setCurrentWidget(self._pages[name])

    def _make(self, name: str) -> QWidget:
        desk = self._desk
        match name:
            case "passphrase":
                from widgets.settings.passphrase import PassphrasePage

                return PassphrasePage(desk)
            case "backups":
                from widgets.settings.backups import BackupsPage

                return BackupsPage(desk)
            case "office":
                from widgets.settings.office import OfficePage

                return OfficePage(desk)
            case "files":
                from widgets.settings.files import FilesPage

                return FilesPage(desk)
            case "shortcuts":
                from widgets.settings.shortcuts import ShortcutsPage

                return ShortcutsPage(desk, self._actions)
            case "about":
                from widgets.settings.about import AboutPage

                return AboutPage(desk)
        from widgets.settings.general import GeneralPage

        return GeneralPage(desk)
