"""The main window: sections at the left, bars above, and the section's page.

It is drawn empty first: what it shows needs imports that cost more than the window itself. Then it is furnished, or
shows a page that says why it cannot be.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
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

if TYPE_CHECKING:
    from widgets.frame.actions import Actions
    from widgets.frame.bars import Bars
    from widgets.frame.desk import Desk

SECTIONS = ("letters", "library", "register", "mandates", "preferences")

Pages = dict[str, Callable[["Desk", "Actions"], QWidget]]
"""What makes the page of each section."""


class Window(QMainWindow):
    """The window. Sections are made when they are first shown.

    Attributes:
        finish: asked before the window closes, when everything is saved; False: it will close it itself, later.

    Signals:
        drawn: it was painted for the first time.
    """

    drawn = Signal()

    def __init__(self, geometry: QSettings) -> None:
        """Make the window, empty.

        Args:
            geometry: where size and place of the window are kept, nothing else.
        """
        super().__init__()
        self.finish: Callable[[], bool] = lambda: True
        self._desk: Desk | None = None
        self._pages: dict[str, QWidget] = {}
        self._geometry = geometry
        self._is_drawn = self._is_leaving = False
        self.setWindowTitle("Chancery")
        self._show_main(_rail())
        self.resize(1280, 800)
        saved = geometry.value("geometry")
        if saved is not None:
            self.restoreGeometry(saved)

    @property
    def desk(self) -> Desk:
        """What the parts of the window share; there is none before the window is furnished."""
        assert self._desk is not None
        return self._desk

    @property
    def is_furnished(self) -> bool:
        return self._desk is not None

    def furnish(self, desk: Desk, pages: Pages) -> None:
        """Put everything into the window; what was in it before goes."""
        from widgets.frame.actions import Actions
        from widgets.frame.bars import Bars

        self.clear()
        self._desk = desk
        self._makers = pages
        self.setWindowTitle(desk.say("window-title"))
        self._stack = QStackedWidget()
        self.bars: Bars = Bars(desk, self._stack)
        self._rooms: dict[str, QWidget] = {}
        self._buttons: dict[str, QToolButton] = {}
        main = self._show_main(self._rail(), self.bars, self._stack)
        self.actions_: Actions = Actions(desk.messages, main)
        for number, name in enumerate(SECTIONS, 1):
            if name in pages:
                show = partial(self.show_section, name)
                self.actions_.add(f"section-{name}", show, main, f"Alt+{number}", everywhere=True)
        self.actions_.add("quit", self.close, main, "Ctrl+Q", everywhere=True)
        self.actions_.add("palette", self.show_palette, main, "Ctrl+Shift+P", everywhere=True)
        self.actions_.add("help", self.show_palette, main, "F1", everywhere=True)
        self.actions_.add("shortcuts", lambda: self.show_section("preferences:shortcuts"), main, everywhere=True)
        self.actions_.add("about", lambda: self.show_section("preferences:about"), main, everywhere=True)
        desk.section_asked.connect(self.show_section)

    def clear(self) -> QWidget:
        """Take everything out of the window, and return what is in it now: nothing to be seen."""
        self._desk = None
        self._pages = {}
        return self._show_main(_rail())

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of everything else."""
        self._desk = None
        self._pages = {}
        self.setCentralWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_main(self, rail: QWidget, *column: QWidget) -> QWidget:
        main = QWidget()
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for widget in column:
            beside.addWidget(widget, int(widget is column[-1]))
        row.addLayout(beside, 1)
        self.setCentralWidget(main)
        return main

    def _rail(self) -> QFrame:
        rail = _rail()
        column = QVBoxLayout(rail)
        column.setContentsMargins(6, 8, 6, 8)
        group = QButtonGroup(rail)
        for name in SECTIONS:
            if name not in self._makers:
                continue
            if name == "preferences":
                column.addStretch(1)
                find = _rail_button(self.desk.say("palette-button"))
                find.setToolTip(self.desk.say("action-palette"))
                find.clicked.connect(self.show_palette)
                column.addWidget(find)
            button = _rail_button(self.desk.say(f"section-{name}"))
            button.setCheckable(True)
            button.clicked.connect(partial(self._show_by_button, name))
            group.addButton(button)
            column.addWidget(button)
            self._buttons[name] = button
        if "preferences" not in self._makers:
            column.addStretch(1)
        return rail

    def _show_by_button(self, name: str, _checked: bool = False) -> None:
        self.show_section(name)

    def show_section(self, name: str) -> None:
        """Show a section, or a page of one: "preferences:backups"."""
        name, _, page = name.partition(":")
        if name not in self._pages:
            from widgets.frame.room import Room

            self._pages[name] = self._makers[name](self.desk, self.actions_)
            self._rooms[name] = Room(self._pages[name])
            self._stack.addWidget(self._rooms[name])
        self._stack.setCurrentWidget(self._rooms[name])
        self._buttons[name].setChecked(True)
        shown: Any = self._pages[name]
        focus = QApplication.focusWidget()
        if focus is None or not shown.isAncestorOf(focus):  # else somebody is at work in it
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if page:
            shown.show_page(page)

    def page(self, name: str) -> Any:
        """Return the page of a section, made if it is not."""
        self.show_section(name)
        return self._pages[name.partition(":")[0]]

    def show_palette(self) -> None:
        """Show the palette: every action by its words, letters by their reference."""
        from widgets.frame.palette import Palette

        for shown in self.findChildren(Palette):
            shown.close()
        Palette(self.desk, self.actions_, self).open()

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Let Tab lead through what is seen as it stands."""
        from widgets.frame.tabbing import step

        return step(self, ahead=ahead)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, where nobody else takes it."""
        from widgets.frame.fields import ENTER, press_button

        if not (event.key() in ENTER and press_button(self)):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_drawn:
            self._is_drawn = True
            QTimer.singleShot(0, self.drawn.emit)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when everything is saved; what cannot be saved keeps the window open, and says so."""
        if not self.settle():
            event.ignore()
            return
        self._geometry.setValue("geometry", self.saveGeometry())
        event.setAccepted(self.finish())

    def settle(self) -> bool:
        """Wait until everything is saved, and let the parts keep where they are; tell whether all is on disk."""
        if self._desk is None or self._desk.is_closed:
            return True
        if not self._is_saved(self._desk) or self._is_held(self._desk):
            return False
        self._desk.closing.emit()
        return self._is_saved(self._desk)

    def _is_saved(self, desk: Desk) -> bool:
        """Wait for what is being written; tell what cannot be."""
        while desk.clerk.pending:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        unsaved = desk.unsaved
        if not unsaved:
            return True
        from widgets.frame.notice import Notice
        from widgets.frame.rescuing import write_files

        actions: list[tuple[str, Callable[[], Any]]] = [
            (desk.say("try-again"), self._save_and_close),
            (desk.say("write-letter-files"), partial(write_files, desk, unsaved)),
            (desk.say("close-anyway"), self._close_anyway),
        ]
        text = desk.say("close-unsaved", count=len(unsaved))
        desk.noticed.emit(Notice("close-unsaved", text, "error", actions))
        return False

    def _is_held(self, desk: Desk) -> bool:
        """Tell what was typed somewhere and is kept nowhere, unless its user has said that it may go."""
        held = [words for holding in desk.holding if (words := holding())]
        if not held or self._is_leaving:
            return False
        from widgets.frame.notice import Notice

        leave = (desk.say("close-anyway"), self._leave)
        desk.noticed.emit(Notice("close-unsaved", "\n".join(held), "warning", [leave]))
        return True

    def _save_and_close(self) -> None:
        for session in self.desk.unsaved:
            session.saving.again()
        self.close()

    def _leave(self) -> None:
        self._is_leaving = True
        self.close()

    def _close_anyway(self) -> None:
        self.desk.closing.emit()
        self.desk.close()
        QApplication.quit()


def _rail_button(words: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().verticalPolicy())
    return button


def _rail() -> QFrame:
    rail = QFrame()
    rail.setObjectName("rail")
    rail.setMinimumWidth(rail.fontMetrics().averageCharWidth() * 15)
    return rail
