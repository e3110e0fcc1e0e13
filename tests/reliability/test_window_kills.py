"""The window is killed while somebody types: what it said was saved is there at the next start, and so is the place."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.context import Context
from app.model.letter import Letter
from app.paths import PROGRAM, last_time_file
from app.session.lasttime import read_last_time
from tests.reliability.test_kills import check_whole
from tests.reliability.typist import LANGUAGE, PART, texts
from tests.reliability.watching import watching
from tests.widgets.opening.conftest import Begin, begin, desk_of, rest
from tests.workspace.homes import opened
from widgets.letter.view import LetterView
from widgets.opening.opening import Opening

__all__ = ["begin"]


def typed_and_killed(home: Path, seconds: float) -> list[dict[str, object]]:
    """Let somebody type for so many seconds from the first letter that was saved; return what the window told."""
    command = [sys.executable, "-m", "tests.reliability.typist", str(home)]
    process = subprocess.Popen(command, cwd=PROGRAM, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    output, errors = process.communicate(timeout=60)
    assert first, errors
    return [json.loads(line) for line in (first + output)[: len(first) + output.rfind("\n") + 1].splitlines()]


def view_of(opening: Opening) -> LetterView:
    """Return the letter that came back by itself."""
    desk_of(opening)
    for _ in range(200):
        rest(opening)
        if opening.window.page("letters").view is not None:
            break
        QTest.qWait(5)
    QTest.qWait(20)
    rest(opening)
    view: LetterView | None = opening.window.page("letters").view
    assert view is not None, "the letter does not come back"
    return view


@pytest.mark.long
def test_what_was_shown_as_saved_is_there_at_the_next_start(
    begin: Begin, home: Path, context: Context, sample: Letter, request: pytest.FixtureRequest
) -> None:
    kills, longest = (100, 4.5) if request.config.getoption("--long") else (6, 2.0)
    before = "Commencé"
    begun = replace(sample, text={**sample.text, LANGUAGE: replace(sample.text[LANGUAGE], **{PART: before})})
    with opened(home, context, as_window=True) as workspace:
        id = workspace.letters.create(begun).listed.id
    rng = random.Random(20261124)
    acknowledged = places = 0
    for number in range(kills):
        told = typed_and_killed(home, rng.uniform(0, longest) if number else 2.0)
        saved = [str(one["saved"]) for one in told if "saved" in one]
        last = read_last_time(last_time_file(home))
        acknowledged += len(saved)
        check_whole(home / "workspace/workspace.db")
        with watching() as watch:
            opening = begin()
            opening.window.activateWindow()
            view = view_of(opening)
            assert view.session.id == id
            text = view.session.letter.text[LANGUAGE].concerns or ""
            typed = list(texts(before, 40_000))
            there = [place for place, one in enumerate(typed) if one == text]  # the empty one comes again and again
            assert there, text[-80:]
            assert not saved or there[-1] >= typed.index(saved[-1]), (text[-80:], saved[-1][-80:])
            before = text
            field = view._editors[view.parts.part].field
            assert field.text() == text
            if last.part == PART:
                places += 1
                assert (view.parts.part, view.language) == (PART, LANGUAGE)
                assert view.panes.sizes() == list(last.panes)
                end = field.edit.document().characterCount() - 1
                assert field.edit.textCursor().position() == min(last.caret, end)
                assert QApplication.focusWidget() is field.edit
            opening.window.close()
            rest(opening)
        assert not watch.faults, watch.faults
    assert acknowledged >= kills and places >= 1
    print(f"{kills} kills, {acknowledged} times shown as saved, {places} places kept")
