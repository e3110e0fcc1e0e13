"""The list of an office's whole history: opened, scrolled, ordered and searched without a stutter."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QApplication

from tests.atwork import fill, new_section, opening
from tests.widgets.conftest import Open, settle

AT_MOST = 0.3
"""Seconds until the list stands there; the best of several openings.

By the clock with --long; else the time of the processor, since other tests run beside.
"""

FRAME = 0.15
"""Seconds that the window stands still at most, mostly, where one scrolls to rows that were not read yet."""


@pytest.mark.long
def test_the_list_opens_and_scrolls_at_full_size(open_window: Open, request: pytest.FixtureRequest) -> None:
    count = 10_000 if request.config.getoption("--long") else 1_000
    window = open_window()
    window._pages["letters"].indexing.stop()
    fill(window, count)
    window = open_window()
    window._pages["letters"].indexing.stop()  # there is no text to index, and figures are to be ours
    clock = time.perf_counter if request.config.getoption("--long") else time.process_time
    times = [opening(window, clock) for _ in range(3)]
    section = new_section(window)
    settle(window.desk)
    assert section.list.model.rowCount() == count and section.list.model.columnCount() == 10
    assert min(times) <= AT_MOST, times
    table, frames = section.list.table, []
    for row in range(0, count, max(1, count // 100)):
        begun = clock()
        table.scrollTo(section.list.model.index(row, 0), table.ScrollHint.PositionAtTop)
        table.viewport().grab()
        QApplication.processEvents()
        frames.append(clock() - begun)
    assert sorted(frames)[len(frames) // 2] <= FRAME, sorted(frames)
    settle(window.desk, 20)
    assert section.list.model.listed(count - count // 100) is not None
    begun = clock()
    section.list.search.setText("number 99")
    section.list.reload()
    settle(window.desk)
    found = section.list.model.rowCount()
    assert 0 < found < count and clock() - begun <= 2 * AT_MOST
    if request.config.getoption("--long"):
        print(f"the list of {count} letters: {min(times) * 1000:.0f} ms; a frame: {max(frames) * 1000:.0f} ms at most")
    section.close()
    section.deleteLater()
