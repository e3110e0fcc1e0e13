"""Open every screen in one language, size and theme, and print what is wrong as JSON; for the tests, and to look.

`QT_SCALE_FACTOR=2 python -m tests.widgets.screens --language ar --pictures out`
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.settings import Settings
from app.workspace.keys import keyfile
from tests.conftest import CHEAP
from tests.widgets.screens.seen import faults
from tests.widgets.screens.tour import LEAST, Tour
from widgets.frame.focus import FocusRing
from widgets.start import application_of


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", type=int, default=100, help="of the interface, in per cent")
    parser.add_argument("--pictures", type=Path)
    wanted = parser.parse_args()
    keyfile.COST = CHEAP
    application = application_of([])
    FocusRing(application)
    settings = Settings(name="Tester", language=wanted.language, theme=wanted.theme, scale=wanted.size)
    found: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, window in Tour(application, Path(folder), settings).stops():
            found[name] = faults(window)
            if window.isWindow() and window.inherits("QMainWindow") and window.size() != LEAST:
                found[name].append(f"the window wants {window.width()}×{window.height()}")
            if wanted.pictures:
                wanted.pictures.mkdir(parents=True, exist_ok=True)
                window.grab().save(str(wanted.pictures / f"{len(found):02} {name}.png"))
    print(json.dumps(found, ensure_ascii=False, indent=1))
    sys.stdout.flush()
    os._exit(0)  # nothing of Qt is to be put away in a certain order


if __name__ == "__main__":
    main()
