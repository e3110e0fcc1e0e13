"""How the window keeps up at full size: rows of the table of docs/benchmarks.md.

`python -m tests.atwork HOME` measures one window in a process of its own, on a new workspace in that folder:
a letter of twenty pages, typed into by keys, and a list of 10,000 letters.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.model.letter import Letter
from app.paths import PROGRAM

if TYPE_CHECKING:
    from widgets.frame.window import Window
    from widgets.letter.view import LetterView
    from widgets.letters.section import LettersSection

Row = tuple[str, str, str, bool]

_PARAGRAPH = (
    "In March 2024, feminist groups and groups of lesbian, gay, bisexual and transgender (LGBT) persons asked the "
    "local administration of Almaty (the akimat)[^{0}] for its agreement to public gatherings on **International "
    "Women's Day**. The akimat denied the requests: it granted no official permission, see "
    "[the page](https://www.un.org/{0}) of article 19, para. 4."
)


def atwork_rows() -> list[Row]:
    """Measure a window with a letter of twenty pages and a list of 10,000 letters."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "tests.atwork", home]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, cwd=PROGRAM)
    found = json.loads(done.stdout.splitlines()[-1])
    keys, pages, openings = found["keys"], found["pages"], found["openings"]
    key, page = quantiles(keys, n=20)[-1], quantiles(pages, n=20)[-1]
    return [
        ("keystroke in a letter of 20 pages, median", f"{median(keys):.1f} ms", "", True),
        ("the same, 95th percentile", f"{key:.1f} ms", "16 ms", key <= 16),
        ("keystroke to page, median", f"{median(pages):.0f} ms", "", True),
        ("the same, 95th percentile", f"{page:.0f} ms", "100 ms", page <= 100),
        (
            "list of 10,000 letters opened, the slowest of five",
            f"{max(openings):.0f} ms",
            "300 ms",
            max(openings) <= 300,
        ),
        ("memory with both, at most", f"{found['memory']:.0f} MB", "350 MB", found["memory"] <= 350),
    ]


def long_letter(letter: Letter, paragraphs: int = 115) -> Letter:
    """Return a letter of about twenty pages with as many footnotes as paragraphs."""
    blocks = [_PARAGRAPH.format(number) for number in range(paragraphs)]
    blocks[8::10] = [f"## Part {number}" for number in range(len(blocks[8::10]))]
    notes = [f"[^{number}]: Note {number}, https://www.un.org/en/{number}." for number in range(paragraphs)]
    text = replace(letter.text["en"], facts="\n\n".join(blocks + notes))
    return replace(letter, languages=("en", "fr"), text={**letter.text, "en": text})


def fill(window: Window, count: int) -> None:
    """Put rows of letters into the workspace; their texts are not needed for a list."""
    from sqlalchemy import insert

    from app.workspace.tables import letter as letters_table
    from app.workspace.tables import letter_mandate

    chance = random.Random(7)
    records, store = window.desk.context.records, window.desk.workspace.store
    mandates, states = list(records.mandates), list(records.states)
    now = dt.datetime.now(dt.UTC)
    rows, of_mandates = [], []
    for number in range(count):
        id, day = str(uuid.uuid4()), dt.date(2010, 1, 1) + dt.timedelta(days=chance.randrange(6000))
        chosen = chance.sample(mandates, chance.randint(1, 6))
        state = chance.choice(states)
        rows.append(
            {
                "id": id,
                "revision": 1,
                "indexed": 1,
                "type": chance.choice(("AL", "UA", "OL")),
                "addressee": state,
                "date": day,
                "reference": f"AL {state} {number + 1}/{day.year}",
                "status": chance.choice(("sent", "answered")),
                "archived": False,
                "languages": "en fr",
                "mandates": " ".join(chosen),
                "title": f"restrictions placed on gatherings of journalists, lawyers and others, number {number}",
                "response_due": day + dt.timedelta(days=60),
                "sent_on": day,
                "created_at": now,
                "changed_at": now - dt.timedelta(minutes=number),
                "changed_by": "Tester",
            }
        )
        of_mandates += [{"letter_id": id, "mandate": key} for key in chosen]
    with store.writing() as connection:
        connection.execute(insert(letters_table), rows)
        connection.execute(insert(letter_mandate), of_mandates)


def to_page(view: LetterView, press: Callable[[], None], clock: Callable[[], float]) -> tuple[float, float]:
    """Press a key; return after how many seconds the field showed it, and after how many the page."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    sheet = view.page.ground.views[0]
    shown = sheet.shown
    begun, started = time.perf_counter(), clock()
    press()
    drawn = clock() - started
    while sheet.shown is shown:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        if time.perf_counter() - begun > 5:
            raise AssertionError("the page does not show what was typed")
    sheet.viewport().repaint()
    return drawn, clock() - started


def new_section(window: Window) -> LettersSection:
    """Make the section with the list anew, and show it."""
    from widgets.letters.section import LettersSection

    section = LettersSection(window.desk, window.actions_)
    section.indexing.stop()  # there is no text to index, and figures are to be ours
    section.resize(1200, 700)
    section.show()
    return section


def opening(window: Window, clock: Callable[[], float]) -> float:
    """Make the section with the list anew; return after how many seconds it stands there."""
    from PySide6.QtWidgets import QApplication

    begun = clock()
    section = new_section(window)
    while section.list.model.listed(0) is None:
        QApplication.processEvents()
    section.grab()
    seconds = clock() - begun
    section.close()
    section.deleteLater()
    return seconds


def _measure(home: Path) -> None:
    """Print milliseconds of each keystroke, of each page, of each opening of the list, and megabytes."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTextEdit

    from app.context import Context
    from app.letterfile.read import read_letter_file
    from app.settings import Settings
    from tests.widgets.conftest import settle
    from widgets.start import application_of, make_window

    application = application_of([])
    window = make_window(application, Context(home), Settings(name="Tester"))
    section = window.page("letters")
    section.indexing.stop()
    fill(window, 10_000)
    letter = read_letter_file(PROGRAM / "resources/sample/letter.toml", window.desk.context.known)
    id = window.desk.workspace.letters.create(long_letter(letter)).listed.id
    window.show()
    settle(window.desk, 500)
    openings = [opening(window, time.perf_counter) for _ in range(5)]
    section.open_letter(id)
    view = section.view
    view.parts.choose("facts")
    settle(window.desk, 1500)
    field = view._editors["facts"].field
    edit: QTextEdit = field.edit
    edit.setFocus()
    field.go_to("feminist")
    clicks = []
    for number in range(300):

        def press(letter: str = "abcdefghij"[number % 10]) -> None:
            QTest.keyClicks(edit, letter)
            edit.viewport().repaint()

        clicks.append(to_page(view, press, time.perf_counter))
        settle(window.desk)
        QTest.qWait(20)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    keys, pages = ([one[place] * 1000 for one in clicks[10:]] for place in (0, 1))
    print(json.dumps({"keys": keys, "pages": pages, "openings": [one * 1000 for one in openings], "memory": memory}))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    _measure(Path(sys.argv[1]))
