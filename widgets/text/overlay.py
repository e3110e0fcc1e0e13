"""What is marked in a text without being part of it: what was found, and words that are misspelled."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from widgets.text.blocks import KEEP
from widgets.text.edit import Edit

MISSPELLED, FOUND = range(2)
"""Layers, the upper one last."""

Selections = list[QTextEdit.ExtraSelection]


def show(edit: Edit, layer: int, selections: Selections) -> None:
    """Show a layer of marks; the others stay."""
    if selections or edit.layers.get(layer):
        edit.layers[layer] = selections
        edit.setExtraSelections([one for _, layer in sorted(edit.layers.items()) for one in layer])


def stretches(edit: Edit, places: Iterable[tuple[int, int]], look: QTextCharFormat) -> Selections:
    """Return marks on stretches of a text."""
    found = []
    for start, end in places:
        one = QTextEdit.ExtraSelection()
        one.cursor = QTextCursor(edit.document())
        one.cursor.setPosition(start)
        one.cursor.setPosition(end, KEEP)
        one.format = look
        found.append(one)
    return found
