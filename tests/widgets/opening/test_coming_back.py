"""The letter that was open comes back with the next start, the caret in its text where it was."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.widgets.opening.conftest import Begin, desk_of, rest
from widgets.letter.view import LetterView
from widgets.opening.opening import Opening
from widgets.text.field import TextField


def view_of(opening: Opening) -> LetterView:
    desk_of(opening)
    QTest.qWait(20)
    rest(opening)
    view = opening.window.page("letters").view
    assert isinstance(view, LetterView)
    return view


@pytest.mark.usefixtures("filled_home")
@pytest.mark.parametrize("place", [42, 0])
def test_one_comes_back_to_part_and_caret_in_the_text_itself(begin: Begin, place: int) -> None:
    opening = begin()
    section = opening.window.page("letters")
    section.open_letter(desk_of(opening).workspace.letters.find()[0].id)
    view = view_of(opening)
    view.parts.choose("facts")
    opening.window.activateWindow()
    rest(opening)
    [field] = [one for one in view.findChildren(TextField) if one.isVisible()]
    field.edit.setFocus()
    cursor = field.edit.textCursor()
    cursor.setPosition(place)
    field.edit.setTextCursor(cursor)
    again = begin()
    view = view_of(again)
    [field] = [one for one in view.findChildren(TextField) if one.isVisible()]
    assert view.parts.part == "facts" and field.edit.textCursor().position() == place
    assert QApplication.focusWidget() is field.edit
    assert set(view._editors) == {"facts"}  # no other part is made for nothing
