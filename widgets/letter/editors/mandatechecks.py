"""Which mandates a text serves: a list to tick."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.model.facts import ANY_MANDATE
from app.session.finding import mandate_name
from widgets.frame.desk import Desk


class MandateChecks(QListWidget):
    """The signal itemChanged tells of every tick."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_keys(self, keys: Iterable[str], checked: Iterable[str], language: str) -> None:
        """Show mandates in their order, after the one that stands for all."""
        ticked = set(checked)
        self.blockSignals(True)
        self.clear()
        for key in dict.fromkeys((ANY_MANDATE, *keys)):
            is_any = key == ANY_MANDATE
            words = (
                self._desk.say("library-every-mandate")
                if is_any
                else mandate_name(self._desk.context.records, key, language)
            )
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(words)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)

    def checked(self) -> tuple[str, ...]:
        """Return the keys that are ticked, in their order."""
        rows = [self.item(row) for row in range(self.count())]
        return tuple(
            str(row.data(Qt.ItemDataRole.UserRole)) for row in rows if row.checkState() == Qt.CheckState.Checked
        )
