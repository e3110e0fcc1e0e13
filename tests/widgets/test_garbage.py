"""What is Qt's goes on the window's thread, whoever makes garbage."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject

from tests.widgets.conftest import settle
from widgets.frame.desk import Desk

_MANY = 30_000


def test_garbage_goes_on_the_windows_thread(desk: Desk) -> None:
    gone: list[str] = []

    class Knot(QObject):
        """Two that hold one another, as models and what they tell often do."""

        def __init__(self) -> None:
            super().__init__()
            self.other = self

        def __del__(self) -> None:
            gone.append(threading.current_thread().name)

    def busy() -> int:
        return len([[[]] for _ in range(_MANY)])  # enough for Python to collect, if it were let

    for _ in range(20):
        Knot()
    desk.work(busy, lambda _: None)
    desk.ask(busy, lambda _: None)
    settle(desk)
    for _ in range(3):
        desk._garbage.look()
        gc.collect()
    assert len(gone) == 20 and set(gone) == {threading.main_thread().name}
    assert not gc.isenabled()


def test_after_the_window_python_collects_again(desk: Desk) -> None:
    desk.close()
    assert gc.isenabled()
