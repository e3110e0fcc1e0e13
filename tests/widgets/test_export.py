"""Exporting from the window: what is told first, what is written, and what is never replaced unasked."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.export.pdf import find_office
from app.model.letter import Letter, LetterText
from app.paths import PROGRAM
from app.workspace.sending import Sending
from tests.widgets.conftest import settle
from tests.widgets.test_window import opened
from widgets.frame.window import Window
from widgets.letter.export import ExportPanel
from widgets.letter.outgoing.letterfile import write
from widgets.letter.view import LetterView


@pytest.fixture
def languages(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """The languages of the letter; two are enough for most."""
    return getattr(request, "param", ("en", "fr"))


@pytest.fixture
def view(window: Window, sample_letter: Letter, languages: tuple[str, ...]) -> LetterView:
    """The sample letter, with the number it shall have, opened in a window."""
    view = opened(window, in_languages(sample_letter, languages))
    workspace = window.desk.workspace
    Sending(workspace.letters, workspace.register).assign(view.session.id, after=2)
    view.session.reload()
    settle(window.desk, 50)
    return view


@pytest.fixture
def panel(window: Window, view: LetterView, tmp_path: Path) -> ExportPanel:
    window.actions_.get("export").trigger()
    assert view.export is not None
    view.export._timer.setInterval(10)
    view.export.folder.setText(str(tmp_path / "out"))
    settle(window.desk, 30)
    return view.export


def in_languages(letter: Letter, languages: tuple[str, ...]) -> Letter:
    return replace(letter, languages=languages, text={code: letter.text[code] for code in languages})


def finish(window: Window) -> None:
    for _ in range(12):
        settle(window.desk, 2)


def tick_only(panel: ExportPanel, window: Window, *codes: str) -> None:
    for code, box in panel.languages.items():
        box.setChecked(code in codes)
    settle(window.desk, 30)


@pytest.mark.parametrize("languages", [("en", "fr", "es", "ru", "ar", "zh")], indirect=True)
def test_the_window_writes_the_same_bytes_as_the_command(
    window: Window, view: LetterView, panel: ExportPanel, tmp_path: Path
) -> None:
    letter_file = tmp_path / "AL-KAZ-3-2024.toml"
    write(window.desk, view.session.letter, letter_file)
    assert panel.final.isEnabled(), panel._why.text()
    panel.final.setChecked(True)
    panel.write()
    finish(window)
    assert panel.results is not None and len(panel.results.files) == 6
    panel._put_away()
    panel.draft.setChecked(True)
    panel.write()
    finish(window)
    for words in ((), ("--draft",)):
        command = [sys.executable, str(PROGRAM / "main.py"), "export", str(letter_file), "--to", str(tmp_path / "by")]
        home = str(window.desk.context.home)
        done = subprocess.run([*command, "--home", home, *words], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert len(written) == 12
    assert written == {path.name: path.read_bytes() for path in (tmp_path / "by").iterdir()}


def test_a_final_letter_waits_for_number_date_and_errors_to_be_mended(
    window: Window, sample_letter: Letter, tmp_path: Path
) -> None:
    letter = in_languages(sample_letter, ("en", "fr", "zh"))
    letter = replace(letter, date=None, text={**letter.text, "fr": LetterText()})
    view = opened(window, letter)
    view.show_export()
    panel = view.export
    assert panel is not None
    panel._timer.setInterval(10)
    panel.folder.setText(str(tmp_path / "out"))
    settle(window.desk, 30)
    assert not panel.final.isEnabled() and "number and a date" in panel._why.text()
    lines = [panel.found.item(row).text() for row in range(panel.found.count())]
    assert any(line.startswith("■ français: not translated") for line in lines)
    assert any("no number yet" in line for line in lines)
    assert any(line.startswith("▲ 中文") and "nobody has confirmed" in line for line in lines)
    assert "error" in panel._states["fr"].text() and "error" not in panel._states["zh"].text()
    tick_only(panel, window, "en", "zh")
    lines = [panel.found.item(row).text() for row in range(panel.found.count())]
    assert not any("français" in line for line in lines)
    assert panel._names.text().split("\n") == [
        f"AL-KAZ-sogi-{view.session.id[:6]}.draft.{one}.docx" for one in ("en", "zh")
    ]
    panel.languages["fr"].setChecked(True)
    settle(window.desk, 30)
    row = next(row for row in range(panel.found.count()) if "not translated" in panel.found.item(row).text())
    panel.found.setCurrentRow(row)
    QTest.keyClick(panel.found, Qt.Key.Key_Return)
    assert view.parts.part in ("subject", "facts") and view.language == "fr"
    assert view.export is panel, "the list stays while one mends"
    assert not (tmp_path / "out").exists()
    view.session.change(replace(view.session.letter, date=dt.date(2024, 8, 29)))
    settle(window.desk, 30)
    assert panel._why.text() == "A final letter needs a number."


def test_a_file_somebody_changed_is_kept_beside_or_replaced_by_name(
    window: Window, panel: ExportPanel, tmp_path: Path
) -> None:
    tick_only(panel, window, "en", "fr")
    panel.write()
    finish(window)
    english, french = sorted((tmp_path / "out").iterdir())
    whole = french.read_bytes()
    for path in (english, french):
        path.write_bytes(b"a colleague's work")
    panel._put_away()
    panel.write()
    finish(window)
    assert panel.changed is not None and panel.results is None
    assert english.read_bytes() == b"a colleague's work"
    panel.changed.leave_button.click()
    assert panel.changed is None and panel.write_button.isEnabled()
    panel.write()
    finish(window)
    panel.changed.replace[french].setChecked(True)
    panel.changed.go_button.click()
    finish(window)
    second = english.with_name(f"{english.stem} (2).docx")
    assert panel.results is not None and panel.results.files == [second, french]
    assert english.read_bytes() == b"a colleague's work" and second.read_bytes().startswith(b"PK")
    assert french.read_bytes() == whole


def test_an_export_is_stopped_before_anything_is_written(window: Window, panel: ExportPanel, tmp_path: Path) -> None:
    panel.write()
    assert panel.stop_button.isVisible() and not panel.write_button.isEnabled()
    panel.stop_button.click()
    finish(window)
    assert not (tmp_path / "out").exists()
    assert any("cancelled" in text for text in window.bars.texts())
    assert panel.write_button.isEnabled()


def test_a_folder_that_cannot_be_written_is_told(window: Window, panel: ExportPanel, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    panel.folder.setText(str(tmp_path / "file/out"))
    panel.write()
    finish(window)
    assert any("cannot be written" in text for text in window.bars.texts()) and panel.write_button.isEnabled()


def test_the_panel_opens_and_closes_by_keys_and_the_folder_is_remembered(
    window: Window, view: LetterView, panel: ExportPanel, tmp_path: Path
) -> None:
    assert view.beside.currentWidget() is panel
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    panel.write_button.setFocus()
    QTest.keyClick(panel.write_button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finish(window)
    assert panel.results is not None
    window.actions_.get("export-close").trigger()
    assert view.export is None and view.beside.currentWidget() is view.page
    view.show_export()
    assert view.export is not None and view.export.folder.text() == str(tmp_path / "out")
    settle(window.desk, 30)
    home = window.desk.context.home
    kept = [path for path in home.rglob("*") if path.is_file() and "workspace" not in path.parts]
    assert not any(str(tmp_path / "out").encode() in path.read_bytes() for path in kept)


def test_a_letter_file_is_written_and_another_letters_is_not_replaced(
    window: Window, view: LetterView, tmp_path: Path
) -> None:
    path = tmp_path / "letter.toml"
    write(window.desk, view.session.letter, path)
    settle(window.desk)
    text = path.read_text("utf-8")
    assert f'id = "{view.session.id}"' in text
    path.write_text(f"# a remark\n{text}", "utf-8")
    write(window.desk, replace(view.session.letter, classification="Confidential"), path)
    settle(window.desk)
    assert path.read_text("utf-8").startswith("# a remark") and "Confidential" in path.read_text("utf-8")
    path.write_text('format = 1\nid = "another"\n', "utf-8")
    write(window.desk, view.session.letter, path)
    settle(window.desk)
    assert path.read_text("utf-8") == 'format = 1\nid = "another"\n'
    assert any("another letter" in text for text in window.bars.texts())


def test_a_pdf_is_made_beside_the_word_file_and_nothing_is_left(
    window: Window, panel: ExportPanel, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    tick_only(panel, window, "en")
    panel.write()
    finish(window)
    (file,) = panel.results.files
    before = file.read_bytes()
    panel.results.make_pdf(file)
    qtbot.waitUntil(lambda: not panel.results._jobs, timeout=60_000)
    if find_office() is None:
        assert any("LibreOffice was not found" in text for text in window.bars.texts())
    else:
        assert file.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert file.read_bytes() == before and list(place.iterdir()) == []


def test_where_libreoffice_is_missing_it_is_told(
    window: Window, panel: ExportPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    monkeypatch.setattr("app.export.pdf._PLACES", ())
    tick_only(panel, window, "en")
    panel.write()
    finish(window)
    (file,) = panel.results.files
    panel.results.make_pdf(file)
    qtbot.waitUntil(lambda: not panel.results._jobs, timeout=5_000)
    assert any("LibreOffice was not found" in text for text in window.bars.texts())
