"""Dragging with a mouse on an X server: mandates, questions and paragraphs of the annex. Run by test_drag.

    python -m tests.widgets.job.drags HOME

Prints a line of JSON: before and after each drag, the keys in their order.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from app.context import Context
from app.settings import Settings
from tests.conftest import load
from tests.widgets.conftest import close, settle
from tests.widgets.job.hands import Mouse, name_of
from widgets.letter.mandates.card import Card
from widgets.start import application_of, make_window

_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_STEPS = 12
_PAUSE = 15
"""Milliseconds between two places of the mouse."""


def drag(mouse: Mouse, start: QPoint, end: QPoint) -> None:
    """Press, move by steps, let go. The drag runs inside one of the moves, so each step calls the next one first."""
    window = mouse.window.windowHandle()
    places = [start + (end - start) * step / _STEPS for step in range(1, _STEPS + 1)] + [end] * 3
    is_let_go = False

    def step() -> None:
        nonlocal is_let_go
        if places:
            QTimer.singleShot(_PAUSE, mouse.window, step)
            QTest.mouseMove(window, places.pop(0))
        else:
            QTest.mouseRelease(window, _LEFT, _NO_KEY, end)
            is_let_go = True

    QTest.mousePress(window, _LEFT, _NO_KEY, start)
    step()
    while not is_let_go:
        QTest.qWait(_PAUSE)
    settle(mouse.window.desk, 50)


def in_window(mouse: Mouse, widget: QWidget, place: QPoint) -> QPoint:
    return widget.mapTo(mouse.window, place)


def drag_mandate(mouse: Mouse) -> None:
    """Bring the first card between the second and the third, by its grip."""
    cards = sorted((one for one in mouse.all(Card) if isinstance(one, Card)), key=lambda card: card.y())
    grip = in_window(mouse, cards[0].grip, cards[0].grip.rect().center())
    drag(mouse, grip, in_window(mouse, cards[1], QPoint(40, cards[1].height() - 4)))


def drag_row(mouse: Mouse, name: str) -> None:
    """Bring the first row below the third."""
    (view,) = [one for one in mouse.all(QListView) if name_of(one) == name]
    assert isinstance(view, QListView)
    first, third = (view.visualRect(view.model().index(row, 0)) for row in (0, 2))
    port = view.viewport()
    start, end = first.center(), QPoint(first.center().x(), third.bottom() - 1)
    drag(mouse, in_window(mouse, port, start), in_window(mouse, port, end))


def main(home: Path) -> None:
    application = application_of([])
    window = make_window(application, Context(home), Settings(name="Tester"))
    window.resize(1300, 860)
    window.show()
    letter = load("sample", window.desk.context)
    id = window.desk.workspace.letters.create(letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    settle(window.desk, 100)
    mouse, session = Mouse(window), section.view.session
    found = {}
    for part, of in (
        ("Mandates", lambda: [one.key for one in session.letter.mandates]),
        ("Questions", lambda: [one.item or one.texts.get("en", "") for one in session.letter.questions]),
        ("Annex", lambda: [one.clause or one.texts.get("en", "") for one in session.letter.annex]),
    ):
        mouse.click_row("Parts of the letter", part)
        settle(window.desk, 100)
        before = of()
        if part == "Mandates":
            drag_mandate(mouse)
        else:
            drag_row(mouse, part)
        found[part] = [before, of()]
    close(window)
    print(json.dumps({"platform": application.platformName(), **found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
