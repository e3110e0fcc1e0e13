"""What a field says while nothing is typed into it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def give_hint(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Give a field its hint; where there is no room for all of it, it is shortened, and told whole as a tip."""
    field.setPlaceholderText(words)
    if not field.toolTip() or field.property("hinted"):
        field.setToolTip(words)
        field.setProperty("hinted", True)
