"""Footnotes of text fields, and what is pasted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from tests.widgets.fields import SHIFT, Key, Told, copied, paste, press, put
from widgets.text.clipboard import TYPE
from widgets.text.commands import run
from widgets.text.field import TextField

# Footnotes


def test_a_footnote_is_inserted_and_written_below(field: TextField) -> None:
    told = Told(field)
    put(field, "a b", "a")
    run(field, "text-note")
    assert field.here is field.notes.edit and field.notes.isVisible()
    QTest.keyClicks(field.notes.edit, "See c.")
    assert field.text() == "a[^1] b\n\n[^1]: See c."
    assert told.steps[0] == "step" and set(told.steps[1:]) == {"typed"}
    press(field, Key.Key_Escape)
    assert field.here is field.edit
    QTest.keyClicks(field.edit, "x")
    assert field.text().startswith("a[^1]x b")
    assert field.edit.toPlainText() == "a¹x b"


def test_footnotes_are_numbered_in_their_order(field: TextField) -> None:
    put(field, "a[^x] b[^y]\n\n[^x]: one\n\n[^y]: two", "b")
    assert field.edit.toPlainText() == "a¹ b²"
    press(field, Key.Key_Home)
    run(field, "text-note")
    assert field.edit.toPlainText() == "¹a² b³"
    assert field.text() == "[^1]a[^x] b[^y]\n\n[^1]:\n\n[^x]: one\n\n[^y]: two"


def test_a_mark_is_one_unit(field: TextField) -> None:
    notes = "\n\n".join(f"[^{n}]: n{n}" for n in range(1, 13))
    put(field, "".join(f"w[^{n}]" for n in range(1, 13)) + "\n\n" + notes)
    press(field, Key.Key_End)
    end = field.edit.textCursor().position()
    press(field, Key.Key_Left)
    assert field.edit.textCursor().position() == end - 2
    press(field, Key.Key_Right)
    press(field, Key.Key_Left, SHIFT)
    assert field.edit.textCursor().selectedText() == "¹²"
    press(field, Key.Key_Right)
    press(field, Key.Key_Backspace)
    assert "[^12]" not in field.text() and "n12" not in field.text() and "w[^11]w" in field.text()


@pytest.mark.parametrize("move", [Key.Key_Home, Key.Key_End])
def test_text_beside_a_mark_never_joins_it(field: TextField, move: Qt.Key) -> None:
    put(field, "[^1]\n\n[^1]: n")
    press(field, move)
    QTest.keyClicks(field.edit, "12")
    assert field.text().split("\n\n")[0] == ("12[^1]" if move == Key.Key_Home else "[^1]12")
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "3")
    assert field.text() == "3"


def test_typing_at_the_end_of_a_link_or_a_mark_to_check_goes_on_without(field: TextField) -> None:
    put(field, "[a](http://a)", "a")
    QTest.keyClicks(field.edit, "b")
    assert field.text() == "[a](http://a)b"
    put(field, "[?a?]", "a")
    QTest.keyClicks(field.edit, "b")
    assert field.text() == "[?a?]b"
    put(field, "**a**", "a")
    QTest.keyClicks(field.edit, "b")
    assert field.text() == "**ab**"


def test_copying_carries_the_note(field: TextField) -> None:
    put(field, "a[^1] b\n\n[^1]: one *two*", "b")
    field.edit.selectAll()
    data = copied(field)
    assert data.hasFormat(TYPE) and "¹ one two" in data.text() and "mso-footnote-id" in data.html()
    press(field, Key.Key_End)
    field.edit.insertFromMimeData(data)
    assert field.text() == "a[^1] ba[^2] b\n\n[^1]: one *two*\n\n[^2]: one *two*"
    press(field, Key.Key_Home, SHIFT)
    field.edit.cut_out()
    assert field.text() == ""
    field.edit.insertFromMimeData(data)
    assert field.text() == "a[^1] b\n\n[^1]: one *two*"


def test_a_note_takes_a_pasted_note_as_words(field: TextField) -> None:
    put(field, "a[^1]\n\n[^1]: one", "a")
    field.edit.selectAll()
    data = copied(field)
    field.notes.go_to("1")
    field.notes.edit.insertFromMimeData(data)
    assert field.text() == "a[^1]\n\n[^1]: onea (one)"


def test_deleting_over_several_notes_keeps_each_in_its_place(field: TextField) -> None:
    put(field, "a[^1] b[^2]\n\n[^1]: one\n\n[^2]: two")
    field.notes.go_to("1")
    field.notes.edit.selectAll()
    QTest.keyClicks(field.notes.edit, "x")
    assert field.text() == "a[^1] b[^2]\n\n[^1]: x\n\n[^2]:"
    press(field, Key.Key_Delete)
    assert field.notes.labels() == ["1", "2"]


# Paste


def test_a_page_of_word_comes_in_with_its_footnotes(field: TextField) -> None:
    told = Told(field)
    page = Path(__file__).parents[1] / "reading/pages/word.html"
    put(field, "before[^1] after\n\n[^1]: mine", "before")
    paste(field, html=page.read_text("utf-8"), text="plain")
    found = field.text()
    assert told.steps == ["step"]
    assert "before\n\n## The facts" in found and "Last words.[^1] after" in found
    assert found.count("[^") == 6 and "[^1]: mine" in found and "Local time." in found
    assert "gone" not in found and "file:" not in found


def test_a_pasted_line_joins_the_line_and_lists_join_lists(field: TextField) -> None:
    put(field, "- a", "a")
    paste(field, html="<b>b</b>")
    assert field.text() == "- a**b**"
    paste(field, html="<ul><li>c<li>d</ul>")
    assert field.text() == "- a**b**\n- c\n- d"
    put(field, "## h", "h")
    paste(field, text="one\n\ntwo")
    assert field.text() == "## hone\n\ntwo"


def test_a_cell_takes_one_line(field: TextField) -> None:
    put(field, "| a | b |\n|---|---|\n| c | d |", "c")
    paste(field, html="<p>x</p><p><b>y</b></p>")
    assert "| cx **y** | d |" in field.text()


def test_pictures_and_files_are_not_taken(field: TextField) -> None:
    data = QMimeData()
    data.setImageData(field.grab().toImage())
    assert not field.edit.canInsertFromMimeData(data)
    paste(field, html="<img src='file:///x.png'>")
    assert field.text() == ""
