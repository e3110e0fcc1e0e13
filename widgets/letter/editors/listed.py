"""A field of one or several keys chosen among many: States by their names in any language, languages from a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.session.naming import Named
from widgets.frame.desk import Desk
from widgets.frame.ordered import OrderedField
from widgets.frame.picker import Picker

Words = Callable[[int, str], str]
"""What a line says, of its place and the name."""


class ListedField(QWidget):
    """A field to choose by, and above it the list of what was chosen.

    Signals: changed: the keys, in their order.
    """

    changed = Signal(tuple)

    def __init__(
        self, desk: Desk, name: str, hint: str, *, one: bool = False, least: int = 0, menu: bool = False
    ) -> None:
        """Make it.

        Args:
            one: one key is chosen, and stands in the field.
            least: how many keys must stay.
            menu: choose from a menu, where the choices are few.
        """
        super().__init__()
        self._one = one
        self._locked = False
        self._choices: Sequence[Named] = ()
        self.keys: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.picker = Picker((), name, hint, keeps=one)
        self.picker.picked.connect(self._picked)
        self.ordered = OrderedField(desk, name, least=least)
        self.ordered.changed.connect(self.changed)
        self.add = QPushButton(hint)
        self.add.setAccessibleName(desk.say("listed-add", list=name, what=hint))
        self._menu = QMenu(self.add)
        self.add.setMenu(self._menu)
        self._is_menu = menu
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if one:
            self.ordered.hide()
        column.addWidget(self.ordered)
        column.addWidget(self.picker)
        column.addWidget(self.add)
        self.add.setVisible(menu)  # in its place only: alone it would be a window
        self.picker.setVisible(not menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.add if menu else self.picker)

    def show_keys(self, keys: Sequence[str], choices: Sequence[Named], words: Words = lambda _, name: name) -> None:
        """Show what is chosen, and what can be."""
        names = {one.key: one.name for one in choices}
        self.keys = tuple(keys)
        if choices is not self._choices:
            self._choices = choices
        free = [one for one in choices if self._one or one.key not in self.keys]
        if self._one:
            self.picker.offer(free)
            if not self.picker.field.hasFocus() or self.picker.key not in self.keys:
                self.picker.show_key(self.keys[0] if self.keys else "")
            return
        self.picker.offer(free)
        self.ordered.setVisible(bool(keys))
        self.ordered.show_lines(keys, [words(place, names.get(key, key)) for place, key in enumerate(keys)])
        if self._is_menu:
            self._menu.clear()
            for one in free:
                self._menu.addAction(one.name).triggered.connect(lambda _=False, key=one.key: self._picked(key))
            self.add.setEnabled(bool(free) and not self._locked)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed."""
        self._locked = locked
        self.picker.set_locked(locked)
        self.ordered.set_locked(locked)
        self.picker.setVisible(not self._is_menu and (self._one or not locked))
        self.add.setVisible(self._is_menu and not locked)

    def _picked(self, key: str) -> None:
        if self._one:
            if self.keys != (key,):
                self.changed.emit((key,))
        elif key not in self.keys:
            self.changed.emit((*self.keys, key))
