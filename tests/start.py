"""How soon the window is there: rows of the table of docs/benchmarks.md. Whole processes, as a user starts them.

`python -m tests.start bare` and `python -m tests.start window HOME LETTER` are what is measured; each prints seconds
since its process began: when the window was drawn, and when the first key typed into the letter was in it.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from pathlib import Path
from subprocess import run
from typing import Any

from app.paths import PROGRAM

Row = tuple[str, str, str, bool]


def window_rows(runs: int) -> list[Row]:
    """Measure our window beside a bare one of three text panes, in turn."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        letter = _letter(home)
        _times("window", str(home), letter)  # modules are compiled, the index is written
        bare, drawn, typed = [], [], []
        for _ in range(runs):
            bare.append(_times("bare")[0])
            found = _times("window", str(home), letter)
            drawn.append(found[0])
            typed.append(found[1])
    one, two, three = (sorted(times)[len(times) // 2] for times in (bare, drawn, typed))
    return [
        ("a bare window of three text panes drawn, process", f"{one:.2f} s", "", True),
        ("our window drawn", f"{two:.2f} s", "", True),
        ("our window / bare", f"{two / one:.2f}", "2.0", two / one <= 2.0),
        ("typing in a letter", f"{three:.2f} s", "1.0 s", three <= 1.0),
        ("typing in a letter / bare", f"{three / one:.2f}", "4.5", three / one <= 4.5),
    ]


def _letter(home: Path) -> str:
    """Make a workspace with the sample letter, and return its id."""
    from app.context import Context
    from app.letterfile.read import read_letter_file
    from app.settings import Settings
    from app.workspace.workspace import open_workspace

    context = Context(home)
    workspace = open_workspace(home, Settings(name="T"), context.records, lambda _: "", as_window=True)
    try:
        letter = read_letter_file(PROGRAM / "resources/sample/letter.toml", context.known)
        return workspace.letters.create(letter).listed.id
    finally:
        workspace.close()


def _times(*words: str) -> list[float]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tests.start", *words]
    done = run(command, check=True, capture_output=True, text=True, env=environment, cwd=PROGRAM)
    return [float(word) for word in done.stdout.split()]


def _since_start() -> float:
    """Return the seconds since this process began."""
    fields = Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()
    begun = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - begun


def _bare() -> None:
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit

    class Window(QMainWindow):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, _say_and_end)
            return super().event(event)

    application = QApplication([])
    panes = QSplitter()
    for _ in range(3):
        panes.addWidget(QTextEdit())
    window = Window()
    window.setCentralWidget(panes)
    window.resize(1280, 800)
    window.show()
    application.exec()


def _window(home: Path, letter: str) -> None:
    """Open the window, then the letter as a restored session would, and type into its facts."""
    from widgets.start import application_of, start

    gc.disable()  # as main.py does
    application = application_of([])
    opening = start(application, home)
    opening.window.drawn.connect(lambda: print(_since_start(), flush=True))
    opening.opened.connect(lambda: _type(opening, letter))
    application.exec()


def _type(opening: Any, letter: str) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

    section = opening.window.page("letters")
    if getattr(section, "view", None) is None:
        section.open_letter(letter)
    view = section.view
    view.parts.choose("facts")
    QApplication.processEvents()
    before = view.session.letter
    field = next(
        one
        for kind in (QTextEdit, QPlainTextEdit)
        for one in view.findChildren(kind)
        if one.isVisible() and not one.isReadOnly()
    )
    field.setFocus()
    QTest.keyClicks(field, "x")
    QApplication.processEvents()
    assert view.session.letter != before
    _say_and_end()


def _say_and_end() -> None:
    print(_since_start(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _bare()
    else:
        _window(Path(sys.argv[2]), sys.argv[3])
