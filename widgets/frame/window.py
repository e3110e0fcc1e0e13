"""The main window: sections at the left, bars above, and the section's page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from widgets.frame.actions import Actions
from widgets.frame.bars import Bars
from widgets.frame.desk import Desk, Notice

SECTIONS = ("letters", "library", "register", "mandates", "preferences")


class Window(QMainWindow):
    """The window. Sections are made when they are first shown."""

    def __init__(self, desk: Desk, pages: dict[str, Callable[[Desk, Actions], QWidget]], geometry: QSettings) -> None:
        """Make the window.

        Args:
            pages: what makes the page of each section.
            geometry: where size and place of the window are kept, nothing else.
        """
        super().__init__()
        self.desk = desk
        self.actions_ = Actions(desk.messages, self)
        self._makers = pages
        self._pages: dict[str, QWidget] = {}
        self._geometry = geometry
        self._is_leaving = False
        self.setWindowTitle(desk.say("window-title"))
        self.bars = Bars(desk)
        self._stack = QStackedWidget()
        self._buttons: dict[str, QToolButton] = {}
        main = QWidget()
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(main)
        for number, name in enumerate(SECTIONS, 1):
            if name in pages:
                show = partial(self.show_section, name)
                self.actions_.add(f"section-{name}", show, self, f"Alt+{number}", everywhere=True)
        self.actions_.add("quit", self.close, self, "Ctrl+Q", everywhere=True)
        desk.section_asked.connect(self.show_section)
        self.resize(1280, 800)
        saved = geometry.value("geometry")
        if saved is not None:
            self.restoreGeometry(saved)

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        column = QVBoxLayout(rail)
        column.setContentsMargins(6, 8, 6, 8)
        group = QButtonGroup(self)
        for name in SECTIONS:
            if name not in self._makers:
                continue
            if name == "preferences":
                column.addStretch(1)
            button = QToolButton()
            button.setText(self.desk.say(f"section-{name}"))
            button.setCheckable(True)
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().verticalPolicy())
            button.clicked.connect(lambda _=False, name=name: self.show_section(name))
            group.addButton(button)
            column.addWidget(button)
            self._buttons[name] = button
        if "preferences" not in self._makers:
            column.addStretch(1)
        return rail

    def show_section(self, name: str) -> None:
        """Show a section."""
        if name not in self._pages:
            self._pages[name] = self._makers[name](self.desk, self.actions_)
            self._stack.addWidget(self._pages[name])
        self._stack.setCurrentWidget(self._pages[name])
        self._buttons[name].setChecked(True)
        self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, name: str) -> QWidget:
        """Return the page of a section, made if it is not."""
        self.show_section(name)
        return self._pages[name]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when everything is saved; what cannot be saved keeps the window open, and says so."""
        while self.desk.clerk.pending:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        unsaved = self.desk.unsaved
        if unsaved:
            event.ignore()
            text = self.desk.say("close-unsaved", count=len(unsaved))
            self.desk.noticed.emit(
                Notice("close-unsaved", text, "error", [(self.desk.say("close-anyway"), self._close_anyway)])
            )
            return
        held = [words for holding in self.desk.holding if (words := holding())]
        if held and not self._is_leaving:
            event.ignore()
            leave = (self.desk.say("close-anyway"), self._leave)
            self.desk.noticed.emit(Notice("close-unsaved", "\n".join(held), "warning", [leave]))
            return
        self._geometry.setValue("geometry", self.saveGeometry())
        self.desk.closing.emit()
        event.accept()

    def _leave(self) -> None:
        self._is_leaving = True
        self.close()

    def _close_anyway(self) -> None:
        self.desk.closing.emit()
        self.desk.close()
        QApplication.quit()
