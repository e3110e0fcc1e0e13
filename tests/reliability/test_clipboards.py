"""Whatever lies on the clipboard: what is text comes in, nothing else, and undo takes it out again."""

from __future__ import annotations

from app.model.letter import Letter
from app.text.read import read
from app.text.write import write
from tests.reliability.clipboards import BIG, CLIPS
from tests.reliability.showing import shown_in
from tests.widgets.conftest import desk, field, make_field, open_window, settle, window
from tests.widgets.fields import Told, put
from tests.widgets.test_window import opened
from widgets.frame.window import Window
from widgets.text.field import TextField

__all__ = ["desk", "field", "make_field", "open_window", "window"]


def test_there_are_forty_kinds() -> None:
    assert len(CLIPS) >= 40


def test_what_is_on_the_clipboard_comes_in_as_text(field: TextField) -> None:
    told = Told(field)
    for name, clip in CLIPS.items():
        put(field, "before[^1] after\n\n[^1]: mine", "before")
        was, data = field.text(), clip.make()
        told.steps.clear()
        if field.edit.canInsertFromMimeData(data):
            field.edit.insertFromMimeData(data)
        found = field.text()
        assert all(words in found for words in clip.keeps), (name, found[:400])
        assert not any(words in found for words in clip.drops), (name, found[:400])
        assert "[^1]: mine" in found and "before" in found and "after" in found, name
        assert found == write(read(found)) == shown_in(field), name
        assert told.steps == ([] if found == was else ["step"]), name
        assert found == was or not clip.empty, (name, found[:400])
        field.show_text(was)
        assert shown_in(field) == was, name


def test_a_megabyte_comes_into_an_open_letter_is_saved_and_undone(window: Window, sample: Letter) -> None:
    view = opened(window, sample)
    id = view.session.id
    view.parts.choose("facts")
    field = view._editors["facts"].field
    for name in BIG:
        field.edit.setFocus()
        field.edit.insertFromMimeData(CLIPS[name].make())
        settle(window.desk)
        letter = view.session.letter
        assert CLIPS[name].keeps[0] in letter.text["en"].facts, name
        assert view.session.saving.state == "saved" and window.desk.workspace.letters.open(id).letter == letter
        window.actions_.get("letter-undo").trigger()
        settle(window.desk)
        assert view.session.letter.text == sample.text and shown_in(field) == field.text(), name
