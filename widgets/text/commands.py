"""What can be done in a text, by id; the words of each are the message "action-<id>"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

from app.reading.plain import read_plain
from widgets.text import changes
from widgets.text.passage import keep_passage

if TYPE_CHECKING:
    from widgets.text.field import TextField


class Command(NamedTuple):
    """A command: what it does to a field, and its keys.

    `writes`: it changes the text; `notes`: in notes too; `keeps`: only where passages can be saved to the library.
    """

    does: Callable[[TextField], object]
    keys: str = ""
    writes: bool = True
    notes: bool = True
    keeps: bool = False


def _mark(name: str) -> Callable[[TextField], object]:
    return lambda field: changes.mark(field.here, name)


def _heading(kind: str) -> Callable[[TextField], object]:
    return lambda field: changes.heading(field.here, kind)


def _table(what: str) -> Callable[[TextField], object]:
    return lambda field: changes.change_table(field.here, what)


def _paste_plain(field: TextField) -> None:
    field.here.insert_text(read_plain(QApplication.clipboard().text()))


COMMANDS: dict[str, Command] = {
    "text-bold": Command(_mark("strong"), "Ctrl+B"),
    "text-italic": Command(_mark("emphasis"), "Ctrl+I"),
    "text-paragraph": Command(_heading(""), "Ctrl+Shift+D", notes=False),
    "text-heading": Command(_heading("2"), "Ctrl+Shift+H", notes=False),
    "text-subheading": Command(_heading("3"), "Ctrl+Shift+J", notes=False),
    "text-bullets": Command(lambda field: changes.items(field.here, "bullet"), "Ctrl+Shift+L"),
    "text-numbers": Command(lambda field: changes.items(field.here, "number"), "Ctrl+Shift+O"),
    "text-quote": Command(lambda field: changes.quote(field.here), "Ctrl+Shift+Q"),
    "text-deeper": Command(lambda field: changes.nest(field.here, out=False), "Ctrl+Shift+G"),
    "text-outwards": Command(lambda field: changes.nest(field.here, out=True), "Ctrl+Shift+B"),
    "text-link": Command(lambda field: field.link_bar.open_bar(), "Ctrl+K"),
    "text-check": Command(_mark("check"), "Ctrl+Shift+K"),
    "text-note": Command(lambda field: field.notes.insert(), "Ctrl+Shift+N", notes=False),
    "text-table": Command(lambda field: changes.insert_table(field.here, 3, 3), "Ctrl+Shift+T", notes=False),
    "text-clear": Command(lambda field: changes.clear(field.here), "Ctrl+Shift+X"),
    "text-paste-plain": Command(_paste_plain, "Ctrl+Shift+V"),
    "text-find": Command(lambda field: field.find_bar.open_bar(), "Ctrl+F", writes=False),
    "text-replace": Command(lambda field: field.find_bar.open_bar(replacing=True), "Ctrl+R"),
    "text-find-next": Command(lambda field: field.find_bar.step(1), "F3", writes=False),
    "text-find-previous": Command(lambda field: field.find_bar.step(-1), "Shift+F3", writes=False),
    "text-switch-note": Command(lambda field: field.notes.switch(), "F4", writes=False),
    "text-next-check": Command(lambda field: field.checks.next(), "Shift+F4", writes=False),
    "text-next-misspelled": Command(lambda field: field.spelling.next(), "F7", writes=False),
    "text-keep": Command(keep_passage, "Ctrl+Shift+Y", writes=False, notes=False, keeps=True),
    "text-add-row": Command(_table("add-row"), notes=False),
    "text-add-column": Command(_table("add-column"), notes=False),
    "text-drop-row": Command(_table("drop-row"), notes=False),
    "text-drop-column": Command(_table("drop-column"), notes=False),
    "text-drop-table": Command(_table("drop-table"), notes=False),
}


def can(field: TextField, id: str) -> bool:
    """Tell whether a command can be given now."""
    command = COMMANDS[id]
    if command.keeps and not field.keeps:
        return False
    return not (command.writes and field.locked) and (command.notes or not field.here.notes)


def run(field: TextField, id: str) -> None:
    """Give a command, if it can be given."""
    if can(field, id):
        COMMANDS[id].does(field)
