"""Text fields as their users meet them: typed, marked, shown, undone, searched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from app.model.letter import Letter
from app.text.read import read
from tests.widgets.conftest import settle
from tests.widgets.fields import CTRL, SHIFT, Key, Told, copied, paste, press, put
from tests.widgets.test_window import opened
from widgets.frame.window import Window
from widgets.text.commands import run
from widgets.text.field import TextField

# Typing


def test_typing_is_told_as_typing_and_a_command_as_a_step(field: TextField) -> None:
    told = Told(field)
    QTest.keyClicks(field.edit, "ab")
    assert field.text() == "ab"
    run(field, "text-bullets")
    QTest.keyClicks(field.edit, "c")
    assert field.text() == "- abc"
    assert told.steps == ["typed", "typed", "step", "typed"]


def test_what_looks_like_markdown_stays_as_typed(field: TextField) -> None:
    QTest.keyClicks(field.edit, "1. *a* [^1] # {b}")
    assert read(field.text()).blocks[0].inlines[0].text == "1. *a* [^1] # {b}"


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("text-bold", "a **word** b"),
        ("text-italic", "a *word* b"),
        ("text-check", "a [?word?] b"),
        ("text-heading", "## a word b"),
        ("text-subheading", "### a word b"),
        ("text-bullets", "- a word b"),
        ("text-numbers", "1. a word b"),
        ("text-quote", "> a word b"),
    ],
)
def test_a_mark_is_turned_on_and_off(field: TextField, id: str, expected: str) -> None:
    put(field, "a word b", "word", select=True)
    run(field, id)
    assert field.text() == expected
    run(field, "text-paragraph" if "heading" in id else id)
    assert field.text() == "a word b"


def test_a_mark_without_selection_takes_the_word_or_what_is_typed(field: TextField) -> None:
    put(field, "some words", "so")
    run(field, "text-bold")
    assert field.text() == "**some** words"
    put(field, "a ", "a")
    run(field, "text-italic")
    QTest.keyClicks(field.edit, "bc")
    assert field.text() == "a*bc*"


def test_enter_in_lists_headings_and_quotes(field: TextField) -> None:
    put(field, "- a", "a")
    press(field, Key.Key_Return)
    QTest.keyClicks(field.edit, "b")
    assert field.text() == "- a\n- b"
    press(field, Key.Key_Return)
    press(field, Key.Key_Return)
    QTest.keyClicks(field.edit, "c")
    assert field.text() == "- a\n- b\n\nc"
    put(field, "## a", "a")
    press(field, Key.Key_Return)
    QTest.keyClicks(field.edit, "b")
    assert field.text() == "## a\n\nb"
    put(field, "> a", "a")
    press(field, Key.Key_Return)
    QTest.keyClicks(field.edit, "b")
    press(field, Key.Key_Return)
    press(field, Key.Key_Return)
    QTest.keyClicks(field.edit, "c")
    assert field.text() == "> a\n>\n> b\n\nc"


def test_tab_and_backspace_move_items(field: TextField) -> None:
    put(field, "1. a\n2. b", "a")
    press(field, Key.Key_Down)
    press(field, Key.Key_Home)
    press(field, Key.Key_Tab)
    assert field.text() == "1. a\n\n   1. b"
    press(field, Key.Key_Backtab)
    assert field.text() == "1. a\n2. b"
    press(field, Key.Key_Backspace)
    assert field.text() == "1. a\n\n   b"
    press(field, Key.Key_Backspace)
    assert field.text() == "1. a\n\nb"


def test_tab_leaves_a_field_of_plain_text(field: TextField) -> None:
    put(field, "a", "a")
    assert not field.edit.focusNextPrevChild(True) or field.text() == "a"
    assert field.text() == "a"


def test_a_table_is_walked_and_grows(field: TextField) -> None:
    put(field, "a", "a")
    run(field, "text-table")
    for word in ("b", "c", "d", "e"):
        QTest.keyClicks(field.edit, word)
        press(field, Key.Key_Tab)
    assert field.text() == "a\n\n| b | c | d |\n| --- | --- | --- |\n| e |  |  |\n|  |  |  |"
    for _ in range(5):
        press(field, Key.Key_Tab)
    QTest.keyClicks(field.edit, "f")
    assert field.text().endswith("|  |  |  |\n| f |  |  |")
    run(field, "text-drop-row")
    run(field, "text-add-column")
    assert field.text().count("\n") == 5 and "| b |  | c | d |" in field.text()
    run(field, "text-drop-table")
    assert field.text() == "a"


# Show, undo, lock


def test_showing_a_change_puts_the_caret_there_and_leaves_the_rest(field: TextField) -> None:
    lines = [f"line {n}" for n in range(200)]
    field.show_text("\n\n".join(lines))
    field.edit.verticalScrollBar().setValue(300)
    lines[19] = "line changed 19"
    field.show_text("\n\n".join(lines))
    cursor = field.edit.textCursor()
    assert cursor.block().text() == "line changed 19" and cursor.positionInBlock() == len("line changed")
    place = cursor.position()
    field.show_text("\n\n".join(lines))
    assert field.edit.textCursor().position() == place
    del lines[50]
    field.show_text("\n\n".join(lines))
    assert field.text() == "\n\n".join(lines)


def test_each_language_keeps_its_caret(field: TextField) -> None:
    put(field, "one two", "one")
    field.set_language("ar")
    field.show_text("واحد")
    field.set_language("en")
    field.show_text("one two")
    assert field.edit.textCursor().position() == 3


def test_arabic_runs_from_right_to_left(field: TextField) -> None:
    field.set_language("ar")
    field.show_text("واحد\n\n- اثنان\n\nAB")
    block = field.edit.document().begin()
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()


def test_a_locked_text_can_be_selected_but_not_changed(field: TextField) -> None:
    put(field, "a[^1] b\n\n[^1]: n", "b")
    field.set_locked(True)
    QTest.keyClicks(field.edit, "x")
    press(field, Key.Key_Backspace)
    press(field, Key.Key_Return)
    paste(field, text="y")
    for id in ("text-bold", "text-note", "text-bullets", "text-replace"):
        run(field, id)
    assert field.text() == "a[^1] b\n\n[^1]: n"
    press(field, Key.Key_Home)
    press(field, Key.Key_End, SHIFT)
    assert copied(field).text().startswith("a¹ b")
    field.set_locked(False)
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "x")
    assert field.text() == "x"


# Input methods


def test_an_input_method_is_not_disturbed(field: TextField) -> None:
    told = Told(field)
    put(field, "a[^1]\n\n[^1]: n", "a")
    press(field, Key.Key_End)
    for preedit in ("z", "zh", "zhong"):
        QApplication.sendEvent(field.edit, QInputMethodEvent(preedit, []))
        assert field.edit.textCursor().block().layout().preeditAreaText() == preedit
    assert told.steps == [] and field.text().startswith("a[^1]\n")
    event = QInputMethodEvent("", [])
    event.setCommitString("中文")
    QApplication.sendEvent(field.edit, event)
    assert field.text().startswith("a[^1]中文\n") and told.steps == ["typed"]


def test_an_input_method_writes_over_a_selection(field: TextField) -> None:
    put(field, "one two", "two", select=True)
    event = QInputMethodEvent("", [])
    event.setCommitString("سلام")
    QApplication.sendEvent(field.edit, event)
    assert field.text() == "one سلام"


# Find, check, fields


def test_find_counts_and_replaces_in_text_and_notes(field: TextField) -> None:
    told = Told(field)
    put(field, "No.\u00a034 **cat** Cat[^1]\n\n| cat |\n|---|\n\n[^1]: concat")
    run(field, "text-replace")
    QTest.keyClicks(field.find_bar.needle, "cat")
    assert "4" in field.find_bar.count.text()
    field.find_bar.case.setChecked(True)
    assert "3" in field.find_bar.count.text()
    field.find_bar.substitute.setText("dog")
    field.find_bar.replace_all()
    assert field.text() == "No.\u00a034 **dog** Cat[^1]\n\n| dog |\n| --- |\n\n[^1]: condog"
    assert told.steps == ["step"]
    field.find_bar.needle.setText("no. 34")
    field.find_bar.case.setChecked(False)
    assert len(field.find_bar.matches) == 1
    field.find_bar.needle.setText("¹")
    assert field.find_bar.matches == []
    field.find_bar.close_bar()
    assert field.edit.extraSelections() == []


def test_find_goes_round(field: TextField) -> None:
    put(field, "a b a b a")
    run(field, "text-find")
    field.find_bar.needle.setText("b")
    places = []
    for _ in range(3):
        places.append(field.edit.textCursor().selectionStart())
        field.find_bar.step(1)
    assert places == [2, 6, 2]


def test_passages_to_check_are_listed_and_lead_to_their_place(field: TextField) -> None:
    put(field, "a [?b **c**?] d[^1]\n\n[^1]: [?e?]")
    panel = field.checks
    assert panel.isVisible() and [panel.list.item(row).text() for row in range(panel.list.count())] == ["b c", "e"]
    panel.go_to(1)
    assert field.here is field.notes.edit and field.here.textCursor().selectedText() == "e"
    run(field, "text-check")
    assert panel.list.count() == 1
    panel.go_to(0)
    run(field, "text-check")
    assert not panel.isVisible() and "?" not in field.text()


def test_a_link_is_made_changed_and_taken_off(field: TextField) -> None:
    put(field, "see this page", "this", select=True)
    run(field, "text-link")
    QTest.keyClicks(field.link_bar.address, "example.org/a")
    press_in(field.link_bar.address, Key.Key_Return)
    assert field.text() == "see [this](https://example.org/a) page"
    put(field, "x", "x")
    put(field, "see [this](https://example.org/a) page", "thi")
    run(field, "text-link")
    assert field.link_bar.address.text() == "https://example.org/a"
    field.link_bar._take_off()
    assert field.text() == "see this page"


def press_in(widget: object, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)  # type: ignore[call-overload]


def test_fields_of_library_text_are_chips_of_text(make_field: Callable[..., TextField]) -> None:
    field = make_field(fields=True)
    field.show_text("in {state.in} {{x}}")
    assert field.edit.toPlainText() == "in {state.in} {x}"
    field.edit.setFocus()
    press(field, Key.Key_Home)
    for _ in range(4):
        press(field, Key.Key_Right)
    assert field.edit.textCursor().position() == 3 + len("{state.in}")
    press(field, Key.Key_Backspace)
    assert field.text() == "in {{x}}"
    QTest.keyClicks(field.edit, "{party.ICCPR}, ")
    assert field.text() == "in {party.ICCPR}, {{x}}"
    field.toolbar._insert_field("state.of")
    assert field.text() == "in {party.ICCPR}, {state.of} {{x}}"


def test_a_screen_reader_is_told_what_a_line_is(field: TextField) -> None:
    put(field, "## head\n\n1. one\n2. two\n   - in\n\n> quote\n\n| cell |\n|---|\n\ntext")
    found = []
    for words in ("head", "two", "in", "quote", "cell", "text"):
        field.go_to(words)
        found.append(field.edit.accessibleDescription())
    assert found == ["Heading", "Item 2.", "Item –", "Quotation", "Cell of a table", "Text"]


def test_every_control_has_a_name(field: TextField) -> None:
    for widget in field.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QTextEdit) and not widget.objectName().startswith("qt_"):
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name or widget.parent().metaObject().className() == "QLineEdit", widget


def test_a_selection_over_blocks_is_replaced_by_what_is_typed(field: TextField) -> None:
    put(field, "## one\n\ntwo\n\n- three")
    cursor = field.edit.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(field.edit.document().characterCount() - 3, QTextCursor.MoveMode.KeepAnchor)
    field.edit.setTextCursor(cursor)
    QTest.keyClicks(field.edit, "x")
    assert field.text() == "## onxee"


def test_the_page_follows_the_line_of_the_caret_and_leads_back(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    view.parts.choose("facts")
    field = view._editors["facts"].field
    settle(window.desk, 100)
    field.edit.setFocus()
    press(field, Key.Key_End, CTRL)
    assert view.page._followed == "text.en.facts" and view.page._paragraph == field.line
    last = field.line
    view._go_to_paragraph("text.en.facts", 1)
    assert field.line == 1 and view.page._paragraph == 1
    assert last > 1


def test_undo_puts_the_caret_where_it_changed_the_text(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    view.parts.choose("facts")
    field = view._editors["facts"].field
    before = field.text()
    field.go_to_line(1)
    QTest.keyClicks(field.edit, "Zebra")
    run(field, "text-note")
    QTest.keyClicks(field.notes.edit, "note of the zebra")
    field.edit.setFocus()
    press(field, Key.Key_Home, CTRL)
    undo = window.actions_.get("letter-undo")
    undo.trigger()
    assert "note of the zebra" not in field.text() and field.notes.labels()[0] != ""
    undo.trigger()
    assert "Zebra" in field.text() and field.text().count("[^") == before.count("[^")
    undo.trigger()
    assert field.text() == before and field.line == 1
    window.actions_.get("letter-redo").trigger()
    assert field.edit.textCursor().block().text().endswith("Zebra") and field.edit.textCursor().atBlockEnd()
    assert view.parts.part == "facts"
