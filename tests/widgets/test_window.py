"""The frame of the window and an open letter in it."""

from __future__ import annotations

from PySide6.QtTest import QTest

from app.model.letter import Letter
from tests.widgets.conftest import Open, settle
from widgets.frame.window import Window
from widgets.letter.view import LetterView


def opened(window: Window, letter: Letter) -> LetterView:
    """Keep a letter in the workspace and open it."""
    id = window.desk.workspace.letters.create(letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    settle(window.desk, 100)
    return section.view


def test_what_is_typed_is_saved_and_undone_after_a_restart(open_window: Open, sample_letter: Letter) -> None:
    window = open_window()
    view = opened(window, sample_letter)
    view.parts.choose("subject")
    field = view._editors["subject"].field.edit
    QTest.keyClicks(field, "Zebra ")
    assert view.session.letter.text["en"].subject.startswith("Zebra ")
    settle(window.desk)
    assert view.session.saving.state == "saved" and "Saved" in view._saved.text()
    id = view.session.id
    again = open_window()
    again.page("letters").open_letter(id)
    view = again.page("letters").view
    assert view.session.letter.text["en"].subject.startswith("Zebra ")
    again.actions_.get("letter-undo").trigger()
    assert not view.session.letter.text["en"].subject.startswith("Zebra")
    assert view.parts.part == "subject"


def test_findings_show_in_the_parts(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    settle(window.desk, 900)
    assert view.findings
    assert any(view.parts.item(row).text()[0] in "▲■" for row in range(view.parts.count()))
