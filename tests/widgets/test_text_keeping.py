"""A passage of the facts goes to the library: by the menu, the bar of tools and the keys."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.letter import Letter, LetterText
from tests.widgets.conftest import settle
from tests.widgets.names import unnamed
from widgets.frame.window import Window
from widgets.letter.editors.text import TextEditor
from widgets.letter.view import LetterView
from widgets.text import menu

FACTS = "One paragraph.\n\nWe recall **equality**[^1] and {more}.\n\nA third.\n\n[^1]: Of all."


def opened(window: Window, letter: Letter) -> tuple[LetterView, TextEditor]:
    facts = {"en": LetterText(facts=FACTS), "fr": LetterText(facts="Un paragraphe.")}
    id = window.desk.workspace.letters.create(replace(letter, languages=("en", "fr"), text=facts)).listed.id
    section = window.page("letters")
    section.open_letter(id)
    view: LetterView = section.view
    view.parts.choose("facts")
    window.activateWindow()
    settle(window.desk, 50)
    editor = view._editors["facts"]
    assert isinstance(editor, TextEditor)
    return view, editor


def test_the_paragraph_of_the_caret_is_kept_by_keys_alone(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, sample_letter)
    editor.field.go_to("recall")
    editor.field.edit.moveCursor(editor.field.edit.textCursor().MoveOperation.Right)
    QTest.keyClick(
        editor.field.edit, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    keeping = editor.keeping
    assert keeping is not None and keeping.isVisible() and keeping.title.hasFocus()
    assert editor.field.edit.textCursor().selectedText().startswith("We recall")
    assert "We" in keeping._speaks.text() and "English" in keeping._told.text() and unnamed(editor) == []
    QTest.keyClicks(keeping.title, "On equality")
    assert keeping.key.text() == "on_equality"
    keeping.source.setFocus()
    QTest.keyClicks(keeping.source, "Usage")
    QTest.keyClick(keeping.source, Qt.Key.Key_Return)
    settle(window.desk)
    kept = window.desk.context.records.clause("on_equality")
    assert kept.texts == {"en": "We recall **equality**[^1] and {{more}}.\n\n[^1]: Of all."}
    assert not keeping.isVisible() and editor.field.edit.hasFocus()
    assert view.session.letter.text["en"].facts == FACTS


def test_a_selection_is_kept_from_the_menu_and_escape_leaves(window: Window, sample_letter: Letter) -> None:
    _, editor = opened(window, sample_letter)
    editor.field.go_to("third")
    found = menu.build(editor.field, editor.field.edit)
    words = window.desk.say("action-text-keep")
    next(action for action in found.actions() if action.text().startswith(words)).trigger()
    keeping = editor.keeping
    assert keeping is not None and keeping.words.toPlainText() == "third" and keeping.kind.currentData() == "clause"
    QTest.keyClick(keeping.title, Qt.Key.Key_Escape)
    assert not keeping.isVisible() and editor.field.edit.hasFocus()
    editor.field.toolbar._buttons["text-keep"].click()
    assert keeping.isVisible() and keeping.title.hasFocus()
