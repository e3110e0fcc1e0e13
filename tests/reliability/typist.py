"""A window in which somebody types without a pause, to be killed. It tells each time the window says "Saved".

python -m tests.reliability.typist HOME

It opens the letter that there is, goes to a text, a language and widths of the panes, and types numbers. Each line it
prints is JSON: what the letter holds while "Saved" is to be read in the window.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from widgets.letter.view import LetterView
from widgets.start import application_of, start
from widgets.text.field import TextField

PART, LANGUAGE, PANES = "concerns", "fr", [160, 610, 510]
_EVERY = 4
"""Milliseconds between letters."""

_ANEW = "\0"
"""Stands for: all is selected, and what is typed next takes its place."""


def keys() -> Iterator[str]:
    """Yield what is typed, key by key: numbers, and from time to time all over again."""
    for number in count(1):
        yield from f" {number}"
        if number % 40 == 0:  # the text stays one that is written at once
            yield _ANEW


def texts(first: str, most: int) -> Iterator[str]:
    """Yield the texts that a first one becomes key by key."""
    text, anew = first, False
    yield text
    for key in islice(keys(), most):
        if key == _ANEW:
            anew = True
            continue
        text, anew = key if anew else text + key, False
        yield text.strip()


class Typist:
    """Types numbers at the end of a text."""

    def __init__(self, view: LetterView, field: TextField) -> None:
        self._view = view
        self._field = field
        self._keys = keys()
        self._timer = QTimer(interval=_EVERY)
        self._timer.timeout.connect(self._type)
        self._timer.start()
        view.session.watchers.append(self._told)  # behind the view's own: what it says is to be read

    def _type(self) -> None:
        key = next(self._keys)
        if key == _ANEW:
            self._field.edit.selectAll()
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, key)
            QApplication.sendEvent(self._field.edit, event)

    def _told(self) -> None:
        if self._view.session.saving.state == "saved" and "Saved" in self._view._saved.text():
            _say(saved=self._view.session.letter.text[LANGUAGE].concerns or "")


def _say(**what: object) -> None:
    print(json.dumps(what), flush=True)


def main(home: Path) -> None:
    """Open the window, and type until killed."""
    application = application_of(sys.argv)
    opening = start(application, home)
    opening.opened.connect(lambda: QTimer.singleShot(50, begin))
    typists: list[Typist] = []

    def begin() -> None:
        window = opening.window
        window.activateWindow()
        section = window.page("letters")
        section.open_letter(window.desk.workspace.letters.find()[0].id)
        view = section.view
        view.panes.setSizes(PANES)
        view.page.choose_language(LANGUAGE)
        view.parts.choose(PART)
        field = view._editors[PART].field
        field.edit.setFocus()
        field.edit.moveCursor(QTextCursor.MoveOperation.End)
        typists.append(Typist(view, field))

    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
