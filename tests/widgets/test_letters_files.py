"""Letter files in and out of the section Letters, who else has a letter open, and what was open last."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.letterfile.read import read_letter_file
from app.letterfile.write import write_letter
from app.model.letter import Letter
from app.paths import last_time_file
from app.workspace.presence import Presence
from tests.widgets.conftest import Open, settle
from tests.widgets.test_letters import act, keep, letter, press, section
from widgets.frame.window import Window
from widgets.letters.files import Faults
from widgets.text.edit import Edit
from widgets.text.field import TextField

__all__ = ["letter"]


def test_a_letter_file_is_taken_in_and_its_number_is_not(window: Window, sample_letter: Letter, tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    path.write_text(write_letter(sample_letter), "utf-8")
    section(window).files.read(path)
    settle(window.desk)
    view = section(window).view
    assert view is not None and view.session.letter == replace(sample_letter, id=view.session.id, reference=None)
    assert any("AL KAZ 3/2024" in text for text in window.bars.texts())


def test_what_does_not_fit_in_a_letter_file_is_told_line_by_line(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text('format = 1\ntype = "XX"\naddressee = "ZZZ"\nlanguages = ["en"]\nmandates = ["no"]\n', "utf-8")
    section(window).files.read(path)
    settle(window.desk)
    sheet = section(window).sheet
    assert isinstance(sheet, Faults) and sheet.isVisible()
    lines = [sheet.lines.item(row).text() for row in range(sheet.lines.count())]
    assert len(lines) >= 3 and all(line.startswith("bad.toml: ") for line in lines)
    sheet.copy()
    assert QApplication.clipboard().text() == "\n".join(lines)
    press(Qt.Key.Key_Escape)
    assert section(window).sheet is None and window.desk.workspace.lists.count() == (0, 0)


def test_letters_are_written_as_letter_files(window: Window, letter: Letter, tmp_path: Path) -> None:
    ids = keep(window, letter, "a", "b")
    letters = [window.desk.workspace.letters.open(id).letter for id in ids]
    section(window).files.write_to(letters, tmp_path)
    settle(window.desk)
    names = [f"AL-KAZ-{letter.mandates[0].key}-{id[:6]}.toml" for id in ids]
    assert sorted(path.name for path in tmp_path.glob("*.toml")) == sorted(names)
    assert read_letter_file(tmp_path / names[0], window.desk.context.known) == letters[0]
    assert any(str(tmp_path) in text for text in window.bars.texts())


def test_who_else_has_the_letter_open_stands_in_a_bar(window: Window, letter: Letter) -> None:
    (id,) = keep(window, letter, "a")
    store = window.desk.workspace.store
    other = Presence(store, id)
    store.who = "Somebody"
    other.arrive()
    store.who = "Tester"
    section(window).open_letter(id)
    settle(window.desk)
    assert any(text.startswith("Somebody has this letter open too") for text in window.bars.texts())
    other.leave()
    section(window)._here.beat()
    settle(window.desk)
    assert window.bars.texts() == []
    act(window, "letter-close")
    assert Presence(store, id).arrive() == []


def test_a_restart_leads_back_to_where_one_was(open_window: Open, sample_letter: Letter, home: Path) -> None:
    window = open_window()
    window.activateWindow()
    keep(window, sample_letter, "first")
    (id,) = [window.desk.workspace.letters.create(sample_letter).listed.id]
    found = section(window)
    found.open_letter(id)
    settle(window.desk)
    found.view.page.choose_language("fr")
    found.view.parts.choose("facts")
    found.view.panes.setSizes([210, 400, 440])
    settle(window.desk)
    field = next(iter(text_fields(found.view)))
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(12)
    field.setTextCursor(cursor)
    found.list.order_by("title", descending=False)
    found._ordered("title", False)
    window = open_window()
    settle(window.desk, 50)
    found = section(window)
    assert found.view is not None and found.view.session.id == id
    assert (found.view.language, found.view.parts.part) == ("fr", "facts")
    assert next(iter(text_fields(found.view))).textCursor().position() == 12
    assert found.view.panes.sizes()[0] == 210
    assert found.list.asked.column == "title"
    assert "requests" not in last_time_file(home).read_text() and "bill" not in last_time_file(home).read_text()
    act(window, "letter-close")
    window = open_window()
    settle(window.desk, 50)
    assert section(window).view is None and section(window)._last.recent == (id,)


def test_a_letter_that_is_gone_is_not_missed_at_the_next_start(open_window: Open, home: Path) -> None:
    open_window()
    last_time_file(home).write_text('{"letter":"0","recent":["0"]}')
    window = open_window()
    settle(window.desk, 50)
    assert section(window).view is None and window.bars.texts() == []


def test_every_control_has_a_name(window: Window, letter: Letter) -> None:
    (id,) = keep(window, letter, "a")
    found = section(window)
    nameless = unnamed(found.list)
    act(window, "letter-new")
    nameless += unnamed(found.sheet)
    found.sheet.leave()
    found.duplicate(id)
    settle(window.desk)
    nameless += unnamed(found.sheet)
    found.sheet.leave()
    found.show_history(id)
    settle(window.desk)
    nameless += unnamed(found.history)
    assert nameless == []


def unnamed(page: QWidget) -> list[str]:
    controls = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not one.objectName().startswith("qt_")
        and one.window() is page.window()  # not what a box opens
    ]
    return [
        f"{type(one).__name__} in {type(one.parent()).__name__}"
        for one in controls
        if not one.accessibleName() and not getattr(one, "text", lambda: "")()
    ]


def text_fields(view: QWidget) -> list[Edit]:
    """Return the texts in sight, without their footnotes."""
    return [field.edit for field in view.findChildren(TextField) if field.isVisible()]
