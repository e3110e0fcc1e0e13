"""The library of a large office: seen, searched, scrolled and read without a stutter."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.paths import workspace_file
from app.workspace.embedded import OPEN_KEY
from tests import size
from tests.widgets.conftest import Open, settle, until
from widgets.frame.desk import Desk
from widgets.frame.window import Window
from widgets.letter.editors.finder import Finder

SEEN = 0.3
"""Seconds at most until what one waits for is seen, mostly."""

STILL = 0.05
"""Seconds at most that the window's thread does anything at once."""

QUERIES = ("assembly", "the right to", "iccpr 19", "freedom of exp")


class Measure:
    """Tells how long something takes, and how long the window's thread stood still meanwhile, in seconds."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._beats: list[float] = []
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(lambda: self._beats.append(time.perf_counter()))
        self._timer.start()

    def __call__(self, do: Callable[[], object], is_seen: Callable[[], bool]) -> tuple[float, float]:
        """Do something, and wait until its outcome is seen; what goes on behind it is waited for, and not counted."""
        begun = time.perf_counter()
        self._beats = [begun]
        do()
        while not is_seen() and time.perf_counter() < begun + 20:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()
        self._beats.append(time.perf_counter())
        stills = [after - before for before, after in zip(self._beats, self._beats[1:], strict=False)]
        found = self._beats[-1] - begun, max(stills)
        settle(self._desk)
        return found


@pytest.mark.long
def test_the_library_keeps_up_at_full_size(
    open_window: Open, home: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    whole = request.config.getoption("--long")
    monkeypatch.setattr(size, "KEY", OPEN_KEY)
    workspace_file(home).parent.mkdir(parents=True, exist_ok=True)
    size.fill(str(workspace_file(home)), size.Size(100_000, 1_000) if whole else size.Size(600, 20))
    window = open_window()
    desk = window.desk
    indexing = window._pages["letters"].indexing
    indexing.run()
    indexing._pool.waitForDone()
    indexing.stop()
    measure = Measure(desk)
    section = measure(
        lambda: window.show_section("library"), lambda: window._pages["library"].browse.model.rowCount() > 0
    )
    figures = _browsing(window, measure, QUERIES if whole else QUERIES[:1])
    figures["offered"] = _offered(window, measure)
    if whole:
        for name, (seen, still) in {"section": section, **figures}.items():
            print(f"{name}: {seen * 1000:.0f} ms, the window's thread still {still * 1000:.0f} ms at most")
        print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        assert section[0] <= 2 * SEEN, section  # made, and ready for the first text
        assert not {name: one for name, one in figures.items() if one[0] > SEEN or one[1] > STILL}, figures


def _browsing(window: Window, measure: Measure, queries: tuple[str, ...]) -> dict[str, tuple[float, float]]:
    desk, section = window.desk, window._pages["library"]
    browse = section.browse

    def is_found() -> bool:
        return not browse._timer.isActive() and not desk.clerk.pending

    until(desk, lambda: browse.model.rowCount() and browse.tag.count() > 1 and "text" in section.__dict__)
    keys = []
    for query in queries:
        browse.line.clear()
        keys += [measure(partial(QTest.keyClick, browse.line, letter), is_found) for letter in query]
        assert browse.model.rowCount()
    browse.line.clear()
    figures = {"keys": max(keys), "tag": measure(lambda: browse.tag.setEditText("ICCPR 19"), is_found)}
    assert browse.model.rowCount() and all("ICCPR 19" in browse.model.tags_of(hit) for hit in browse.model.hits)
    browse.tag.setEditText("")
    browse.lacking.setCurrentIndex(1)
    figures["lacking"] = measure(lambda: browse.lacking.activated.emit(1), is_found)
    browse.lacking.setCurrentIndex(0)
    browse.find_now()
    settle(desk)
    pages = []
    for page in range(1, 6):
        pages.append(measure(browse.view.scrollToBottom, lambda page=page: browse.model.rowCount() > 50 * page))
    assert browse.model.rowCount() == 300 and len({(hit.kind, hit.key) for hit in browse.model.hits}) == 300
    figures["a page further"] = max(pages)
    for row in (0, 1):  # the first text of all fills what is filled once
        choose = partial(browse.view.setCurrentIndex, browse.model.index(row, 0))
        figures["text"] = measure(choose, is_found)
    assert section.text.draft.content.key == browse.model.hits[1].key
    return figures


def _offered(window: Window, measure: Measure) -> tuple[float, float]:
    """Open what a letter is offered, and scroll through pages of it: each text once, none that it has."""
    desk = window.desk
    row = desk.workspace.letters.find()[0]
    desk.letter_asked.emit(row.id, "annex")
    until(desk, lambda: [one for one in window.findChildren(Finder) if one._kind == "clause"])
    finder = next(one for one in window.findChildren(Finder) if one._kind == "clause")
    found = measure(finder.open, lambda: finder.model.rowCount() > 0)
    assert finder.model.rowCount() == 50
    for _ in range(3):
        finder.view.scrollToBottom()
        settle(desk)
    keys = [hit.key for hit in finder.model.hits]
    letter = desk.session(row.id).letter
    assert len(keys) == len(set(keys)) > 50 and not {one.clause for one in letter.annex} & set(keys)
    return found
