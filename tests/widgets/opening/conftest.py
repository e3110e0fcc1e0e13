"""The program as it starts: the window is drawn, its workspace opened beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.context import Context
from app.model.letter import Letter
from app.paths import settings_file
from app.settings import Settings, write_settings
from app.workspace import protect
from tests.workspace.conftest import draft
from tests.workspace.homes import PASSPHRASE, opened
from widgets.frame.desk import Desk
from widgets.opening.opening import Opening
from widgets.opening.waiting import WaitPage
from widgets.start import start

__all__ = ["draft"]

Begin = Callable[..., Opening]


@pytest.fixture
def begin(qapp: QApplication, home: Path) -> Iterator[Begin]:
    """Start the program on the home folder of the test, and wait until it asks something or is open."""
    begun: list[Opening] = []

    def one(**settings: object) -> Opening:
        for opening in begun:
            end(opening)
        begun.clear()
        if settings:
            write_settings(Settings(name="Tester", **settings), settings_file(home))  # type: ignore[arg-type]
        opening = start(qapp, home)
        begun.append(opening)
        rest(opening)
        return opening

    yield one
    for opening in begun:
        end(opening)


def end(opening: Opening) -> None:
    """Close the window as its user would."""
    if opening.unlock is not None:
        opening.unlock.done_with()
    opening.window.close()
    rest(opening)
    opening.end()
    opening.window.deleteLater()
    QApplication.sendPostedEvents(None, 0)
    QApplication.processEvents()


def rest(opening: Opening) -> None:
    """Wait until nothing is under way: the window is furnished, asks for a passphrase, or tells what is wrong."""
    for _ in range(3000):
        QApplication.processEvents()
        desk = opening.desk
        quiet = desk is None or not (desk.clerk.pending or desk.busy)
        waits = isinstance(opening.window.centralWidget(), WaitPage)
        shown = desk is not None or opening.unlock is not None or opening.trouble is not None or waits
        if not opening.is_busy and quiet and (shown or not opening.window.isVisible()):
            QApplication.processEvents()
            return
        QTest.qWait(5)
    raise AssertionError("the program does not come to rest")


def desk_of(opening: Opening) -> Desk:
    """Return the desk of a window that is open."""
    rest(opening)
    assert opening.desk is not None, opening.trouble and opening.trouble.trouble
    return opening.desk


def bars(opening: Opening) -> str:
    """Return what the bars say."""
    return "\n".join(opening.window.bars.texts())


@pytest.fixture
def filled_home(home: Path, context: Context, sample: Letter) -> Path:
    """A home folder with one letter."""
    with opened(home, context, as_window=True) as workspace:
        workspace.letters.create(sample)
    return home


@pytest.fixture
def locked_home(filled_home: Path) -> Path:
    """The same, with a passphrase."""
    protect.set_passphrase(filled_home, "Tester", PASSPHRASE)
    return filled_home
