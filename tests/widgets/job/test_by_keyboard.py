"""The whole job by keyboard alone: from an empty home to the Word files in six languages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QListView, QTextEdit

from app.paths import PROGRAM
from tests.widgets.conftest import settle
from tests.widgets.job.hands import Keyboard
from tests.widgets.job.texts import CLAUSE, FACTS, SET, TEXTS
from tests.widgets.job.word import REFERENCE, look_through
from widgets.frame.window import Window


def test_the_whole_job_by_keyboard_alone(window: Window, tmp_path: Path) -> None:
    keys = Keyboard(window)
    begin(keys)
    mandates_and_date(keys)
    texts(keys)
    questions_and_annex(keys)
    translate(keys)
    set_a_warning_aside(keys)
    number(keys)
    letter_file = tmp_path / "letter.toml"
    export(keys, tmp_path / "out", letter_file)
    look_through(tmp_path / "out")
    the_command_writes_the_same(letter_file, window.desk.context.home, tmp_path)


def begin(keys: Keyboard) -> None:
    keys.press("Ctrl+N")
    keys.until("Make and open the letter")
    assert keys.at == "Addressee"
    keys.type("kazakh\n")
    keys.press("Tab")
    keys.type("sogi\n")
    keys.tab_to("العربية", 4)
    while isinstance(keys.focus, QCheckBox):
        keys.press("Space")
        keys.press("Tab")
    assert keys.at == "Make and open the letter"
    keys.press("Return")
    keys.until("Draft, no number yet")
    assert keys.at == "Parts of the letter"


def mandates_and_date(keys: Keyboard) -> None:
    keys.press("Return")
    keys.tab_to("Date of the letter", 2)
    keys.type("29 August 2024\n")
    keys.press("Ctrl+PgDown")
    assert keys.at == "Add a mandate"
    keys.type("opinion")
    keys.until(lambda: keys.sees("freedom of opinion and expression"))
    keys.press("Return")
    keys.until("2 mandates sign")
    keys.tab_to("Part of this mandate in the letter", 2)
    keys.press("Alt+Down")  # the lead goes down, and comes back
    keys.press("Alt+Up")
    assert "leads" in keys.at and "sexual orientation" in keys.at


def texts(keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown", 2)
    assert keys.at == "Subject"
    keys.type(TEXTS["en"].subject)
    keys.press("Ctrl+PgDown")
    assert keys.at == "Facts"
    before, bold, after, note, on, items, last = FACTS
    keys.type(before)
    keys.press("Ctrl+B")
    keys.type(bold)
    keys.press("Ctrl+B")
    keys.type(after)
    keys.press("Ctrl+Shift+N")
    assert keys.at == "Footnotes: Facts"
    keys.type(note)
    keys.press("F4")
    assert keys.at == "Facts"
    keys.type(f"{on}\n")
    keys.press("Ctrl+Shift+L")
    keys.type("\n".join((*items, "", last)))
    keys.press("Ctrl+PgDown")
    assert keys.at == "Concerns"
    keys.type(TEXTS["en"].concerns)


def questions_and_annex(keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown", 2)
    assert keys.at == "Questions"
    keys.press("Ctrl+L")
    put_in(keys, SET)
    keys.press("Alt+O")
    assert isinstance(keys.focus, QTextEdit)
    keys.type(TEXTS["en"].question)
    keys.press("Ctrl+PgDown")
    assert keys.at == "Annex: put in from the library", "the annex is empty: one begins by searching"
    put_in(keys, CLAUSE)
    keys.press("Escape")
    assert keys.at == "Annex"


def put_in(keys: Keyboard, title: str) -> None:
    """Type, see, choose, Enter."""
    keys.type(title.lower())
    settle(keys.window.desk, 100)  # what was found on the way is shown no more
    hits = keys.find("Texts of the library", QListView)
    keys.until(lambda: any(title == hits.model().index(row, 0).data() for row in range(hits.model().rowCount())))
    while hits.currentIndex().data() != title:
        before = hits.currentIndex().row()
        keys.press("Down")
        assert hits.currentIndex().row() > before
    keys.press("Return")
    settle(keys.window.desk)


def translate(keys: Keyboard) -> None:
    """Subject, facts and concerns from language to language; what is left is led to by the findings."""
    keys.press("Ctrl+PgUp", 5)
    for name in ("subject", "facts", "concerns"):
        for code in ("ar", "es", "fr", "ru", "zh"):
            keys.press("Alt+PgDown")
            keys.type(getattr(TEXTS[code], name))
        keys.press("Alt+PgDown")
        keys.press("Ctrl+PgDown")
    keys.until(lambda: any(text.startswith("6 errors") for text in keys.texts()))
    keys.press("F8")
    assert keys.at == "Take a number…"
    for code in ("ar", "es", "fr", "ru", "zh"):
        keys.press("F8")
        assert isinstance(keys.focus, QTextEdit) and keys.sees("Typed in this letter."), code
        keys.type(TEXTS[code].question)
    keys.until("1 error,")


def set_a_warning_aside(keys: Keyboard) -> None:
    keys.press("F9")
    assert keys.at == "Findings"
    keys.press("End")
    assert keys.focus.currentItem().text() == "▲  Facts (English): a date without a year: “4 May.”"
    keys.tab_to("Set aside…", 2)
    keys.press("Return")
    assert keys.at == "Reason"
    keys.type("The year is that of the arrest.\n")
    keys.until("(1 set aside)")
    assert keys.at == "Findings"
    keys.press("F9")
    assert isinstance(keys.focus, QTextEdit), "the keyboard is back where one typed"


def number(keys: Keyboard) -> None:
    keys.press("Ctrl+Shift+A")
    keys.until("The register knows no number of Kazakhstan in 2024.")
    assert keys.at == "Last number given"
    keys.type("3")
    assert keys.sees(f"Give {REFERENCE}")
    keys.press("Return")
    keys.until(f"The letter is {REFERENCE} now.")
    assert isinstance(keys.focus, QTextEdit)


def export(keys: Keyboard, folder: Path, letter_file: Path) -> None:
    keys.in_dialog(lambda: keys.type(f"{letter_file}\n"))
    keys.press("Ctrl+Shift+S")
    keys.until(f"{letter_file} was written.")
    keys.press("Ctrl+E")
    keys.until(lambda: keys.find("Final letter").isEnabled())
    assert keys.at == "Write 6 drafts", keys.told()
    keys.tab_to("Folder", 3, "Shift+Tab")
    keys.press("Ctrl+A")
    keys.type(str(folder))
    keys.tab_to("Final letter", 2, "Shift+Tab")
    keys.press("Space")
    assert keys.sees("Write the final letter in 6 languages")
    keys.press("Ctrl+Return")
    keys.until("6 files were written")
    assert keys.at == "Show the folder with the files"
    keys.press("Escape")
    assert isinstance(keys.focus, QTextEdit)


def the_command_writes_the_same(letter_file: Path, home: Path, tmp_path: Path) -> None:
    command = [sys.executable, str(PROGRAM / "main.py"), "export", str(letter_file), "--home", str(home)]
    done = subprocess.run([*command, "--to", str(tmp_path / "by")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    by_window, by_command = (
        {path.name: path.read_bytes() for path in (tmp_path / one).iterdir()} for one in ("out", "by")
    )
    assert by_window == by_command and len(by_window) == 6
