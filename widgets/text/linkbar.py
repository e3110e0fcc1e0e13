"""The bar in which the address of a link is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.text.nodes import Paragraph, Run, Text
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.text import changes
from widgets.text.edit import Edit
from widgets.text.formats import style_of_format

if TYPE_CHECKING:
    from widgets.text.field import TextField


class LinkBar(QWidget):
    """Shown when a link is made or changed."""

    def __init__(self, desk: Desk, field: TextField) -> None:
        super().__init__()
        self._field = field
        self._edit: Edit | None = None
        self._range: QTextCursor | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        row, buttons = QHBoxLayout(), QHBoxLayout()
        column.addLayout(row)
        column.addLayout(buttons)
        label = QLabel(desk.say("text-link-address"))
        self.address = QLineEdit()
        self.address.setAccessibleName(desk.say("text-link-address"))
        give_hint(self.address, "https://")
        self.address.returnPressed.connect(self.apply)
        label.setBuddy(self.address)
        self._remove = QPushButton(desk.say("text-link-remove"))
        self._open = QPushButton(desk.say("text-link-open"))
        self._apply = QPushButton(desk.say("text-link-apply"))
        row.addWidget(label)
        row.addWidget(self.address, 1)
        for button, does in ((self._apply, self.apply), (self._open, self._visit), (self._remove, self._take_off)):
            button.setAutoDefault(False)
            button.clicked.connect(does)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.address.textChanged.connect(self._show_state)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar for the link at the caret, or for what is selected."""
        self._edit = self._field.here
        cursor = self._edit.textCursor()
        found = changes.link_at(cursor)
        if found is not None and not cursor.hasSelection():
            cursor = found
        self._range = cursor
        probe = QTextCursor(cursor)
        probe.setPosition(min(cursor.selectionStart() + 1, cursor.selectionEnd()))
        link = style_of_format(probe.charFormat()).link if found is not None else None
        words = cursor.selectedText()
        self.address.setText(link if link is not None else words if words.startswith(("http:", "https:")) else "")
        self._remove.setEnabled(found is not None)
        self._show_state()
        self.show()
        self.address.setFocus()
        self.address.selectAll()

    def close_bar(self) -> None:
        """Hide the bar; the keyboard goes back into the text."""
        if self.isVisible():
            self.hide()
            if self._edit is not None:
                self._edit.setFocus()

    def apply(self) -> None:
        """Make the link."""
        address = self.address.text().strip()
        edit, cursor = self._edit, self._range
        if edit is None or cursor is None or not address:
            return
        if "://" not in address and not address.startswith(("mailto:", "tel:")):
            address = f"mailto:{address}" if "@" in address else f"https://{address}"
        if cursor.hasSelection():
            changes.link(edit, cursor, address)
        else:
            edit.insert_text(Text((Paragraph((Run(address, link=address),)),)))
        self.close_bar()

    def _take_off(self) -> None:
        if self._edit is not None and self._range is not None:
            changes.link(self._edit, self._range, None)
        self.close_bar()

    def _visit(self) -> None:
        QDesktopServices.openUrl(QUrl(self.address.text().strip()))

    def _show_state(self) -> None:
        address = self.address.text().strip()
        self._apply.setEnabled(bool(address))
        self._open.setEnabled(address.startswith(("http://", "https://")))
