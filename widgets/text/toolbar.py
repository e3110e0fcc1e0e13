"""The bar of tools above a text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from app.text.nodes import Field, Paragraph, Text
from widgets.frame.desk import Desk
from widgets.frame.flow import Flow
from widgets.frame.tabbing import ONE_STOP
from widgets.frame.theme import colours
from widgets.text.blocks import is_cell, kind_of, path_of
from widgets.text.commands import can, run
from widgets.text.formats import style_of_format
from widgets.text.icons import DOWN, icon
from widgets.text.tools import keys_of

if TYPE_CHECKING:
    from widgets.text.field import TextField

_MARKS = {"text-bold": "strong", "text-italic": "emphasis", "text-check": "check"}
_LISTS = {"text-bullets": "bullet", "text-numbers": "number", "text-quote": "quote"}
_KINDS = ("text-paragraph", "text-heading", "text-subheading")
_TABLE = ("text-add-row", "text-add-column", "text-drop-row", "text-drop-column", "text-drop-table")
_FIELDS = (
    *("state", "state.of", "state.in", "state.to"),
    *("government", "government.of", "government.to", "government.by"),
    *("date", "reference"),
)
_MIRRORED = ("text-bullets", "text-numbers", "text-quote", "text-note")
_GROUPS = (
    ("text-bold", "text-italic"),
    ("text-bullets", "text-numbers", "text-quote"),
    ("text-link", "text-note", "text-table"),
    ("text-check",),
    ("text-find",),
)


_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)


class Toolbar(QWidget):
    """Buttons for the marks and parts of a text; those that hold at the caret are down.

    Tab comes to one of them; the arrows lead to the others.
    """

    def __init__(self, desk: Desk, field: TextField) -> None:
        super().__init__()
        self._desk = desk
        self._field = field
        self._buttons: dict[str, QToolButton] = {}
        self._shown: tuple[object, ...] = ()
        row = Flow(self, 2, 2)
        row.setContentsMargins(4, 3, 4, 3)
        row.addWidget(self._kinds())
        more = [(id,) for id, wanted in (("text-keep", field.keeps), ("text-field", field.fields)) if wanted]
        groups = (*_GROUPS, *more)
        for group in groups:
            row.addWidget(_gap())
            for id in group:
                row.addWidget(self._button(id))
        self._table_menu()
        if field.fields:
            self._field_menu()
        self.setStyleSheet(DOWN)
        self.setProperty(ONE_STOP, True)
        for button in (self.kind, *self._buttons.values()):
            button.installEventFilter(self)
        self._draw()

    def _kinds(self) -> QToolButton:
        """Make the button of headings."""
        self.kind = QToolButton()
        self.kind.setAutoRaise(True)
        self.kind.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kind.setToolTip(self._desk.say("text-kind"))
        menu = QMenu(self.kind)
        for id in _KINDS:
            action = menu.addAction(self._desk.say(f"kind-{id}"))
            action.setToolTip(self._desk.say(f"action-{id}"))
            action.triggered.connect(partial(self._chosen, id))
        self.kind.setMenu(menu)
        return self.kind

    def _button(self, id: str) -> QToolButton:
        button = QToolButton()
        words, keys = self._desk.say(f"action-{id}"), keys_of(id)
        button.setAutoRaise(True)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys})" if keys else words)
        button.setCheckable(id in _MARKS or id in _LISTS)
        if id in ("text-bold", "text-italic"):
            button.setText(self._desk.say(f"sign-{id}"))
        button.clicked.connect(partial(self._chosen, id))
        self._buttons[id] = button
        return button

    def _table_menu(self) -> None:
        """Let the button of tables offer what can be done in one."""
        button = self._buttons["text-table"]
        menu = QMenu(button)
        self._table_actions = {}
        for id in ("text-table", *_TABLE):
            action = menu.addAction(self._desk.say(f"action-{id}"))
            action.triggered.connect(partial(self._chosen, id))
            self._table_actions[id] = action
        menu.insertSeparator(self._table_actions["text-add-row"])
        menu.aboutToShow.connect(self._table_state)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _field_menu(self) -> None:
        """Let the button of fields offer those that need no name of a treaty."""
        button = self._buttons["text-field"]
        menu = QMenu(button)
        for name in _FIELDS:
            menu.addAction(f"{{{name}}}").triggered.connect(partial(self._insert_field, name))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _insert_field(self, name: str, _checked: bool = False) -> None:
        self._field.here.insert_text(Text((Paragraph((Field(name),)),)))
        self._field.here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table_state(self) -> None:
        inside = is_cell(self._field.edit.textCursor().block())
        for id, action in self._table_actions.items():
            action.setEnabled(can(self._field, id) and inside is (id != "text-table"))

    def _chosen(self, id: str, _checked: bool = False) -> None:
        run(self._field, id)
        self._shown = ()  # a button that was pressed in vain is up again
        self.show_state()
        if id not in ("text-link", "text-find", "text-note", "text-keep"):
            self._field.here.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self) -> None:
        """Show what holds at the caret, and what can be done."""
        edit = self._field.here
        cursor = edit.textCursor()
        block = cursor.block()
        style = style_of_format(edit.currentCharFormat())
        kinds = {level.kind for level in path_of(block)}
        shown = (style, frozenset(kinds), kind_of(block), is_cell(block), self._field.locked, edit.notes)
        if shown == self._shown:
            return
        self._shown = shown
        for id, button in self._buttons.items():
            button.setEnabled(not self._field.locked if id == "text-field" else can(self._field, id))
            if id in _MARKS:
                button.setChecked(bool(getattr(style, _MARKS[id])))
            elif id in _LISTS:
                button.setChecked(_LISTS[id] in kinds)
        kind = kind_of(block)
        index = 0 if not kind else int(kind) - 1
        self.kind.setText(self._desk.say(f"kind-{_KINDS[index]}"))
        self.kind.setAccessibleName(self._desk.say("text-kind-now", kind=self.kind.text()))
        self.kind.setEnabled(can(self._field, "text-heading") and not is_cell(block))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows lead from button to button."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        ahead = Qt.Key.Key_Right if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: -1, ahead: 1}.get(Qt.Key(event.key()))
        usable = [one for one in (self.kind, *self._buttons.values()) if one.isEnabled()]
        if by is None or watched not in usable:
            return False
        usable[(usable.index(watched) + by) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _draw(self) -> None:
        """Draw the icons in the colours and the size of the program."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        found = colours(application)
        side = int(self.fontMetrics().height() * 1.05)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for id, button in self._buttons.items():
            font = QFont(self.font())
            font.setBold(id == "text-bold")
            font.setItalic(id == "text-italic")
            button.setFont(font)
            button.setIconSize(QSize(side, side))
            button.setMinimumSize(side + 10, side + 8)
            if not button.text():
                ratio = self.devicePixelRatioF()
                drawn = icon(
                    id,
                    found["text"],
                    found["quiet"],
                    found["on_accent"],
                    int(side * ratio),
                    mirrored and id in _MIRRORED,
                )
                button.setIcon(drawn)
        widest = max(self.fontMetrics().horizontalAdvance(self._desk.say(f"kind-{id}")) for id in _KINDS)
        self.kind.setMinimumSize(widest + side * 2, side + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for as many lines as there are; a splitter asks no layout for it."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS and hasattr(self, "_table_actions"):
            self._draw()


def _gap() -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(3, 3, 3, 3)
    line = QFrame()
    line.setFixedSize(1, around.fontMetrics().height())
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    line.setAutoFillBackground(True)
    row.addWidget(line)
    return around
