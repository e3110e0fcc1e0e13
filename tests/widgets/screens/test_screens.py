"""Every screen in the languages of the interface, small and large: nothing clipped, lost, unnamed or turned.

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

Found = dict[str, list[str]]
"""What is wrong, by the name of the screen."""

SHORT: list[Combination] = [("en", "1", 100), ("ar", "2", 100), ("ar", "1", 200)]
LONG: list[Combination] = list(product(interface_languages(), ("1", "2"), (100, 200)))
SCREENS = 90


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Go through a few combinations, or through all."""
    if "combination" in metafunc.fixturenames:
        chosen = LONG if metafunc.config.getoption("--long") else SHORT
        metafunc.parametrize("combination", chosen, ids=lambda one: "-".join(map(str, one)))


@pytest.fixture(scope="module")
def tours(pytestconfig: pytest.Config) -> dict[Combination, Future[Found]]:
    """Begin them, two at a time."""
    pool = ThreadPoolExecutor(2)
    begun = {one: pool.submit(tour, one) for one in (LONG if pytestconfig.getoption("--long") else SHORT)}
    pool.shutdown(wait=False)
    return begun


def tour(combination: Combination) -> Found:
    """Return what is wrong with each screen."""
    language, factor, size = combination
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor, "PYTHONPATH": str(PROGRAM)}
    command = [sys.executable, "-m", "tests.widgets.screens", "--language", language, "--size", str(size)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, cwd=PROGRAM)
    assert done.returncode == 0, done.stderr[-3000:]
    found: Found = json.loads(done.stdout)
    return found


def wrong(found: Found) -> Found:
    assert len(found) >= SCREENS, "a screen is missing"
    return {name: faults for name, faults in found.items() if faults}


@pytest.mark.long
def test_every_screen_is_whole(combination: Combination, tours: dict[Combination, Future[Found]]) -> None:
    assert wrong(tours[combination].result()) == {}
