"""Dragging once with a mouse on a real X server; without a screen Qt drags nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import PROGRAM


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own, on a number that is free."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed (Debian's package xvfb)")
    command = [program, "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        assert number, "the X server did not start"
        yield f":{number}"
        server.terminate()


def test_mandates_questions_and_clauses_are_dragged(display: str, home: Path) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "tests.widgets.job.drags", str(home)]
    done = subprocess.run(
        command, cwd=PROGRAM, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found.pop("platform") == "xcb"
    assert set(found) == {"Mandates", "Questions", "Annex"}
    for part, (before, after) in found.items():
        below = 2 if part == "Mandates" else 3
        assert after == [*before[1:below], before[0], *before[below:]], part
