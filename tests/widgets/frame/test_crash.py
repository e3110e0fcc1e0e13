"""When something goes wrong: what is open is saved first, then it is told; the log holds no content."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMessageLogContext, QtMsgType

from app.context import Context
from app.letterfile.read import read_letter_file
from app.model.letter import Letter, LetterText
from app.paths import PROGRAM
from app.session.rescue import rescue
from tests.widgets.conftest import settle
from widgets.frame.crash import Crashes, place_of
from widgets.frame.window import Window

SECRET = "Aigerim told nobody"


class Saves:
    """A letter in which something was typed that the clerk has not come to write."""

    def __init__(self, window: Window, letter: Letter) -> None:
        self.window = window
        desk = window.desk
        self.session = desk.session(desk.workspace.letters.create(letter).listed.id)
        self.gate = threading.Event()
        desk.ask(self.gate.wait, lambda _: None)
        text = LetterText(subject="x", facts=SECRET)
        here = self.session.letter
        self.session.change(replace(here, text={**here.text, "en": text}), typing="text.en.facts")
        assert self.session.saving.waits

    def release(self) -> None:
        self.gate.set()
        settle(self.window.desk)

    def on_disk(self) -> str | None:
        return self.window.desk.workspace.letters.open(self.session.id).letter.text["en"].facts


@pytest.fixture
def saves(window: Window, sample_letter: Letter) -> Iterator[Saves]:
    made = Saves(window, sample_letter)
    yield made
    made.release()


@pytest.fixture
def crashes(window: Window, home: Path) -> Crashes:
    return Crashes(home, lambda: window.desk, window)


def raised() -> BaseException:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        return error


def meet(crashes: Crashes, capsys) -> str:
    error = raised()
    crashes.met(type(error), error, error.__traceback__)
    capsys.readouterr()
    assert crashes.dialog is not None
    words = "\n".join(crashes.dialog.texts)
    crashes.dialog.accept()
    assert crashes.dialog is None
    return words


def test_what_waits_is_saved_before_anything_is_told(crashes: Crashes, saves: Saves, home: Path, capsys) -> None:
    words = meet(crashes, capsys)
    assert saves.on_disk() == SECRET and not saves.session.saving.waits
    assert "nothing you typed is lost" in words and "ValueError" in words and str(home / "chancery.log") in words
    assert SECRET not in words
    log = (home / "chancery.log").read_text("utf-8")
    assert SECRET not in log and "fault kind=ValueError at=tests.widgets.frame.test_crash:" in log
    saves.release()  # what the clerk was asked for before comes late, and changes nothing
    assert saves.on_disk() == SECRET and saves.session.saving.state == "saved"
    saves.session.change(replace(saves.session.letter, classification="Urgent"))
    settle(saves.window.desk)
    assert saves.session.saving.state == "saved"
    assert saves.window.desk.workspace.letters.open(saves.session.id).letter.classification == "Urgent"


@pytest.mark.usefixtures("saves")
def test_what_cannot_be_saved_is_written_as_a_letter_file(
    crashes: Crashes, home: Path, context: Context, capsys
) -> None:
    (home / "workspace/workspace.db").rename(home / "workspace/moved.db")
    words = meet(crashes, capsys)
    [file] = list((home / "rescue").rglob("*.toml"))
    assert read_letter_file(file, context.known).text["en"].facts == SECRET
    assert str(file.parent) in words and "not protected" in words
    if os.name != "nt":
        assert file.stat().st_mode & 0o077 == 0 and file.parent.stat().st_mode & 0o077 == 0
    (home / "workspace/moved.db").rename(home / "workspace/workspace.db")


def test_a_workspace_that_does_not_answer_is_not_waited_for_for_ever(
    saves: Saves, home: Path, context: Context
) -> None:
    with saves.window.desk.workspace.store.writing():
        done = rescue([saves.session], home / "rescue", patience=0.3)
    [file] = done.written
    assert read_letter_file(file, context.known).text["en"].facts == SECRET and not done.lost


def test_where_nothing_can_be_written_it_is_said(crashes: Crashes, saves: Saves, home: Path, capsys) -> None:
    (home / "workspace/workspace.db").rename(home / "workspace/moved.db")
    (home / "rescue").write_text("no folder")
    words = meet(crashes, capsys)
    assert "neither be saved nor written" in words and "still in the window" in words
    assert saves.session.letter.text["en"].facts == SECRET
    (home / "workspace/moved.db").rename(home / "workspace/workspace.db")


def test_with_nothing_open_it_is_told_too_and_many_faults_make_one_dialog(home: Path, window: Window, capsys) -> None:
    crashes = Crashes(home, lambda: None, window)
    error = raised()
    for _ in range(3):
        crashes.met(type(error), error, error.__traceback__)
    capsys.readouterr()
    assert crashes.dialog is not None and "Nothing was open" in "\n".join(crashes.dialog.texts)
    crashes.dialog.accept()


def test_before_qt_aborts_what_is_open_is_saved(crashes: Crashes, saves: Saves, home: Path, capsys) -> None:
    crashes.said_by_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), "a warning")
    assert saves.session.saving.waits
    crashes.said_by_qt(QtMsgType.QtFatalMsg, QMessageLogContext(), SECRET)
    assert saves.on_disk() == SECRET
    assert SECRET not in (home / "chancery.log").read_text("utf-8")
    capsys.readouterr()


def test_a_fault_of_another_thread_is_told_on_the_windows(crashes: Crashes, window: Window, capsys) -> None:
    thread = threading.Thread(target=lambda: crashes.met_elsewhere(raised()))
    thread.start()
    thread.join()
    settle(window.desk, 20)
    capsys.readouterr()
    assert crashes.dialog is not None
    crashes.dialog.accept()


def test_the_place_of_a_fault_is_a_file_of_ours_and_a_line() -> None:
    try:
        shutil.rmtree(None)  # type: ignore[arg-type]
    except TypeError as error:
        assert place_of(error.__traceback__).startswith("tests.widgets.frame.test_crash:")


_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from widgets import start
from widgets.frame.crash import CrashDialog
from widgets.frame.window import Window

def fault():
    QTimer.singleShot(200, look)
    raise ValueError(sys.argv[2])

def look():
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]
    print(len(found), found[0].isVisible())
    found[0].accept()
    QApplication.closeAllWindows()

def wait():
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
    QTimer.singleShot(50, fault if windows and windows[0].is_furnished else wait)

QTimer.singleShot(0, wait)
sys.exit(start.open_window(Path(sys.argv[1])))
"""


def test_the_program_catches_its_faults_goes_on_and_closes_in_order(home: Path) -> None:
    words = [sys.executable, "-c", _PROGRAM, str(home), SECRET]
    done = subprocess.run(words, cwd=PROGRAM, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0 and done.stdout.split() == ["1", "True"], done.stderr
    log = (home / "chancery.log").read_text("utf-8")
    assert "fault kind=ValueError" in log and log.splitlines()[-1].endswith(" closed") and SECRET not in log
