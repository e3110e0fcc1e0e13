"""Closing waits for what is being saved and for the last backup; what cannot be saved keeps the window open."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.context import Context
from app.letterfile.read import read_letter_file
from app.model.letter import LetterText
from app.paths import backups_folder, log_file
from app.session.letter import LetterSession
from app.workspace.backups.backup import Backups
from app.workspace.seat import Seat
from tests.widgets.opening.conftest import Begin, bars, desk_of, rest
from widgets.frame import rescuing
from widgets.frame.bars import Bar
from widgets.opening.opening import Opening
from widgets.opening.waiting import WaitPage
from widgets.start import start


def typing(opening: Opening) -> LetterSession:
    """Type into the letter that there is."""
    desk = desk_of(opening)
    session = desk.session(desk.workspace.letters.find()[0].id)
    text = LetterText(subject="x", facts="typed at the last moment")
    session.change(replace(session.letter, text={**session.letter.text, "en": text}), typing="text.en.facts")
    return session


def backups(home: Path) -> list[str]:
    return sorted(one.name for one in backups_folder(home).glob("2*"))


def choose(opening: Opening, words: str) -> None:
    for bar in opening.window.bars.findChildren(Bar):
        for name, does in bar.notice.actions:
            if name == words:
                does()
                return
    raise AssertionError(words)


def test_what_was_typed_is_saved_and_backed_up_when_the_window_closes(begin: Begin, filled_home: Path) -> None:
    opening = begin()
    session = typing(opening)
    before = backups(filled_home)
    opening.window.close()
    rest(opening)
    assert not opening.window.isVisible() and opening.workspace is None
    made = set(backups(filled_home)) - set(before)
    assert any("closed" in name for name in made)
    seat = Seat(filled_home / "workspace", "Tester")
    assert seat.ours
    seat.leave()
    again = desk_of(begin())
    assert again.workspace.letters.open(session.id).letter.text["en"].facts == "typed at the last moment"


def test_a_note_says_what_is_waited_for(begin: Begin, filled_home: Path, monkeypatch) -> None:
    gate = threading.Event()
    make = Backups.make

    def slow(self: Backups, *arguments: object) -> object:
        gate.wait()
        return make(self, *arguments)  # type: ignore[arg-type]

    opening = begin()
    typing(opening)
    monkeypatch.setattr(Backups, "make", slow)
    opening.window.close()
    QTest.qWait(400)
    assert opening.window.isVisible()
    shown = opening.window.centralWidget()
    assert isinstance(shown, WaitPage) and "backup" in shown.text
    opening.window.close()  # again, out of impatience
    QTest.qWait(20)
    assert opening.window.isVisible()
    gate.set()
    rest(opening)
    assert not opening.window.isVisible() and any("closed" in name for name in backups(filled_home))


def test_a_backup_that_fails_is_told_and_the_window_closes_all_the_same(begin: Begin, filled_home: Path) -> None:
    opening = begin()
    typing(opening)
    folder = backups_folder(filled_home)
    folder.rename(filled_home / "moved")
    folder.write_text("no folder")
    opening.window.close()
    rest(opening)
    page = opening.window.centralWidget()
    assert opening.window.isVisible() and isinstance(page, WaitPage) and "backup made at closing failed" in page.text
    page.focusProxy().click()
    rest(opening)
    assert not opening.window.isVisible()


def test_what_cannot_be_saved_keeps_the_window_open_with_ways_out(
    begin: Begin, filled_home: Path, tmp_path: Path, context: Context, monkeypatch
) -> None:
    opening = begin()
    file, moved = filled_home / "workspace/workspace.db", filled_home / "workspace/moved.db"
    session = typing(opening)
    rest(opening)
    file.rename(moved)
    session.change(replace(session.letter, classification="Urgent"))
    opening.window.close()
    rest(opening)
    assert opening.window.isVisible() and "not saved yet" in bars(opening)
    monkeypatch.setattr(rescuing, "ask_folder", lambda _: tmp_path)
    choose(opening, "Write as letter files")
    [written] = tmp_path.glob("*.toml")
    assert read_letter_file(written, context.known).classification == "Urgent" and str(tmp_path) in bars(opening)
    moved.rename(file)
    choose(opening, "Try again")
    rest(opening)
    assert not opening.window.isVisible()
    again = desk_of(begin())
    assert again.workspace.letters.open(session.id).letter.classification == "Urgent"


@pytest.mark.usefixtures("filled_home")
def test_a_letter_whose_server_is_gone_stays_in_hand_with_try_again_and_write_as_a_file(
    begin: Begin, home: Path, tmp_path: Path, monkeypatch
) -> None:
    opening = begin()
    desk = desk_of(opening)
    section = opening.window.page("letters")
    section.open_letter(desk.workspace.letters.find()[0].id)
    rest(opening)
    file, moved = home / "workspace/workspace.db", home / "workspace/moved.db"
    file.rename(moved)
    session = section.view.session
    session.change(replace(session.letter, classification="Urgent"))
    rest(opening)
    assert session.saving.state == "unsaved" and session.letter.classification == "Urgent"
    [bar] = [one for one in opening.window.bars.findChildren(Bar) if one.notice.key.startswith("saving-")]
    assert bar.notice.stays and [name for name, _ in bar.notice.actions] == ["Try again", "Write as a letter file"]
    monkeypatch.setattr(rescuing, "ask_folder", lambda _: tmp_path)
    choose(opening, "Write as a letter file")
    assert list(tmp_path.glob("*.toml"))
    moved.rename(file)
    choose(opening, "Try again")
    rest(opening)
    QApplication.processEvents()
    assert session.saving.state == "saved"
    assert not [one for one in opening.window.bars._bars if one.startswith("saving-")]


def test_a_window_closed_before_its_workspace_is_there_closes_it_too(qapp: QApplication, filled_home: Path) -> None:
    opening = start(qapp, filled_home)
    while not opening.is_busy:  # it has been drawn, and asks for the workspace
        QApplication.processEvents()
    opening.window.close()
    opening.end()
    log = log_file(filled_home).read_text("utf-8").splitlines()
    assert [line.split()[2] for line in log if " opened" in line or " closed" in line][-2:] == ["opened", "closed"]
    opening.window.deleteLater()
    QApplication.sendPostedEvents(None, 0)
