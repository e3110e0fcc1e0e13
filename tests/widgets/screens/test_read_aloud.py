"""What a screen reader gets of the page: its text, where the caret is, what it stands in, and its language's name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtTest import QTest

from app.model.letter import Letter
from tests.widgets.conftest import settle
from tests.widgets.test_window import opened
from widgets.frame.window import Window


def test_the_page_is_read_as_text_by_caret_line_and_paragraph(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    settle(window.desk, 100)
    sheet = view.page.ground.views[0]
    interface = QAccessible.queryAccessibleInterface(sheet)
    assert interface is not None and interface.role() == QAccessible.Role.EditableText
    assert interface.text(QAccessible.Text.Name) == sheet.accessibleName() and "English" in sheet.accessibleName()
    state = interface.state()
    assert state.focusable and state.readOnly and state.multiLine
    text = interface.textInterface()
    assert isinstance(text, QAccessibleTextInterface)
    whole = text.text(0, text.characterCount())
    assert "Excellency" in whole and "We have the honour to address you" in whole
    assert "￼" not in whole, "footnote marks are text"
    sheet.setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    places = []
    for _ in range(12):
        QTest.keyClick(sheet, Qt.Key.Key_Down)
        places.append(text.cursorPosition())
    assert places == sorted(places) and places[-1] > places[0], "the caret goes through the page by keys"
    told = interface.text(QAccessible.Text.Description)
    assert told == sheet.accessibleDescription() and told, "what the caret stands in is told"
    notes = view.page.ground.views[1] if len(view.page.ground.views) > 1 else sheet
    assert "akimat" in whole or "akimat" in notes.toPlainText()
