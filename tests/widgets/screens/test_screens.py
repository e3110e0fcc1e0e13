"""Every screen in the languages of the interface, small and large: nothing clipped, lost, unnamed or the wrong way round.

One process for each scale of the screen, as Qt reads it once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import product

import pytest

from app.messages import interface_languages
from app.paths import PROGRAM

Combination = tuple[str, str, int]
"""Language; factor of the screen; size of the interface, in per cent."""

SHORT: list[Combination] = [("en", "1", 100), ("ar", "2", 100), ("ar", "1", 200)]
LONG: list[Combination] = [
    one for one in product(interface_languages(), ("1", "2"), (100, 200)) if one not in SHORT
]
SCREENS = 90


@pytest.fixture(scope="module")
def tours() -> dict[Combination, Future[dict[str, list[str]]]]:
    """Begin the short ones side by side."""
    pool = ThreadPoolExecutor(2)
    begun = {one: pool.submit(tour, one) for one in SHORT}
    pool.shutdown(wait=False)
    return begun


def tour(combination: Combination) -> dict[str, list[str]]:
    """Return what is wrong with each screen."""
    language, factor, size = combination
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor, "PYTHONPATH": str(PROGRAM)}
    command = [sys.executable, "-m", "tests.widgets.screens", "--language", language, "--size", str(size)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, cwd=PROGRAM)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def wrong(found: dict[str, list[str]]) -> dict[str, list[str]]:
    assert len(found) >= SCREENS, "a screen is missing"
    return {name: faults for name, faults in found.items() if faults}


@pytest.mark.parametrize("combination", SHORT, ids=str)
def test_every_screen_is_whole(combination: Combination, tours: dict[Combination, Future[dict[str, list[str]]]]) -> None:
    assert wrong(tours[combination].result()) == {}


@pytest.mark.long
@pytest.mark.parametrize("combination", LONG, ids=str)
def test_every_screen_is_whole_in_every_language(combination: Combination, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--long"):
        assert wrong(tour(combination)) == {}
