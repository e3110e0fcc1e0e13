"""The menu of a text, at the right mouse button and the menu key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from widgets.text import clipboard
from widgets.text.blocks import is_cell
from widgets.text.commands import can, run
from widgets.text.edit import Edit
from widgets.text.tools import keys_of

if TYPE_CHECKING:
    from widgets.text.field import TextField

_TABLE = ("text-add-row", "text-add-column", "text-drop-row", "text-drop-column", "text-drop-table")


def show(field: TextField, edit: Edit, place: QPoint) -> None:
    """Show the menu at a place of an edit."""
    menu = build(field, edit)
    field.spelling.add_to(menu, edit, place)
    menu.exec(edit.mapToGlobal(place))
    menu.deleteLater()


def build(field: TextField, edit: Edit) -> QMenu:
    """Make the menu: the clipboard, then what can be done where the caret is."""
    say = field.desk.say
    menu = QMenu(edit)
    chosen, writable = edit.textCursor().hasSelection(), not field.locked
    data = QApplication.clipboard().mimeData()
    for id, does, usable in (
        ("text-cut", edit.cut_out, chosen and writable),
        ("text-copy", edit.copy, chosen),
        ("text-paste", edit.paste, writable and clipboard.can_take(data)),
    ):
        action = menu.addAction(say(f"action-{id}"))
        action.setEnabled(usable)
        action.triggered.connect(does)
    _add(menu, field, "text-paste-plain")
    select = menu.addAction(say("action-text-select-all"))
    select.triggered.connect(edit.selectAll)
    menu.addSeparator()
    for id in ("text-link", "text-note", "text-check", "text-clear"):
        _add(menu, field, id)
    if edit.notes or edit.mark_at(edit.textCursor()):
        _add(menu, field, "text-switch-note")
    if field.keeps:
        menu.addSeparator()
        _add(menu, field, "text-keep")
    if is_cell(edit.textCursor().block()):
        menu.addSeparator()
        for id in _TABLE:
            _add(menu, field, id)
    return menu


def _add(menu: QMenu, field: TextField, id: str) -> None:
    keys = keys_of(id)
    action = menu.addAction(field.desk.say(f"action-{id}") + (f"\t{keys}" if keys else ""))
    action.setEnabled(can(field, id))
    action.triggered.connect(partial(run, field, id))
