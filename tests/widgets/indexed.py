"""Home folders whose library is indexed already, as after the first minute with the program."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from app.context import Context
from app.settings import Settings
from app.workspace.workspace import open_workspace


@cache
def _made() -> Path:
    home = Path(mkdtemp(prefix="chancery-indexed-"))
    workspace = open_workspace(home, Settings(name="Tester"), Context(home).records, lambda _: "")
    workspace.search.refresh()
    workspace.close()
    return home


def indexed_home(target: Path) -> Path:
    """Put such a home folder in a place."""
    shutil.copytree(_made(), target)
    return target
