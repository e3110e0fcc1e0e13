"""Commands as a user runs them, and what workspaces need for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.paths import PROGRAM
from tests.workspace.conftest import clock, draft, open_store

__all__ = ["clock", "draft", "open_store"]

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(home: Path) -> Run:
    """Run a command as a whole process; nobody sits at its keyboard."""

    def command(
        *arguments: str | Path, cwd: Path | None = None, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, "-W", "error", str(PROGRAM / "main.py"), "--home", str(home), *map(str, arguments)]
        result = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=cwd,
            check=False,
            env={**os.environ, **environment},
        )
        assert "Traceback" not in result.stderr, result.stderr
        return result

    return command
