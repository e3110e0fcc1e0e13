"""Real windows on real workspaces, without a screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.context import Context
from app.model.letter import Letter
from app.settings import Settings
from tests.conftest import load
from widgets.frame.desk import Desk
from widgets.frame.window import Window
from widgets.start import make_window
from widgets.text.field import TextField

Open = Callable[..., Window]


@pytest.fixture
def open_window(qapp: QApplication, home: Path) -> Iterator[Open]:
    """Open windows on the home folder of the test, one after another; each is closed and its work finished."""
    opened: list[Window] = []

    def one(**settings: object) -> Window:
        for window in opened:
            close(window)
        opened.clear()
        window = make_window(qapp, Context(home), Settings(name="Tester", **settings))
        opened.append(window)
        window.show()
        settle(window.desk)
        return window

    yield one
    for window in opened:
        close(window)


def close(window: Window) -> None:
    """Close a window as its user would, and let go of its workspace."""
    window.close()
    settle(window.desk)
    window.desk.close()
    window.desk.workspace.close()
    window.deleteLater()
    QApplication.clipboard().clear()  # without a screen Qt lets go of it last, when Python is gone already
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # now: nothing of it goes on in the next test
    QApplication.processEvents()


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()


@pytest.fixture
def desk(window: Window) -> Desk:
    return window.desk


@pytest.fixture(scope="session")
def sample_letter(context: Context) -> Letter:
    """The sample letter that ships, in six languages."""
    return load("sample", context)


def settle(desk: Desk, milliseconds: int = 0) -> None:
    """Wait until everything that was asked for is done and shown.

    Args:
        milliseconds: that pass first, for what begins only after a pause; pauses that are not over are waited for, too.
    """
    if milliseconds:
        QTest.qWait(milliseconds)
    for _ in range(2000):
        QApplication.processEvents()
        if not desk.clerk.pending and not desk.busy and not (milliseconds and _pausing(milliseconds)):
            QApplication.processEvents()
            return
        QTest.qWait(5)
    raise AssertionError("the window does not come to rest")


def until(desk: Desk, holds: Callable[[], bool]) -> None:
    """Wait until something holds that comes of several things done one after another."""
    for _ in range(400):
        settle(desk)
        if holds():
            return
        QTest.qWait(20)
    raise AssertionError("what is waited for does not come")


def _pausing(milliseconds: int) -> bool:
    """Tell whether something in a window waits for a pause of so many milliseconds to be over."""
    timers = [one for window in QApplication.topLevelWidgets() for one in window.findChildren(QTimer)]
    return any(one.isActive() and one.isSingleShot() and one.interval() <= milliseconds for one in timers)


@pytest.fixture
def make_field(desk: Desk) -> Iterator[Callable[..., TextField]]:
    """Make text fields that stand alone; each is taken away in the end."""
    made: list[TextField] = []

    def one(**arguments: object) -> TextField:
        field = TextField(desk, **{"language": "en", "at": "text.en.facts", "name": "Facts", **arguments})
        made.append(field)
        field.resize(600, 500)
        field.show()
        field.edit.setFocus()
        return field

    yield one
    for field in made:
        field.close()
        field.deleteLater()
    QApplication.sendPostedEvents(None, 0)


@pytest.fixture
def field(make_field: Callable[..., TextField]) -> TextField:
    """A text field in English."""
    return make_field(empty="Nothing yet")
