"""Nodes become a document of Qt, and come back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.text.canonical import canonical
from app.text.lines import blocks_of, lines_of, note_lines, notes_of
from app.text.nodes import Text
from app.text.plain import plain
from app.text.read import read
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
