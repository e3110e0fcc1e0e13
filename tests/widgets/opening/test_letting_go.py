"""What the window lets go is freed: a window made anew in another language holds nothing of the one before."""

from __future__ import annotations

import gc
import linecache
import weakref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.widgets.opening.conftest import Begin, desk_of, rest
from widgets.frame.window import SECTIONS


def collect() -> None:
    for _ in range(2):  # what Qt lets go is garbage of Python's only then
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()


@pytest.mark.usefixtures("filled_home")
def test_a_window_made_anew_holds_nothing_of_the_one_before(begin: Begin) -> None:
    opening = begin()
    before: list[weakref.ref[object]] = []
    for language in ("fr", "ar", "en"):
        for name in SECTIONS:
            opening.window.page(name)
            rest(opening)
        desk = desk_of(opening)
        opening.window.page("letters").open_letter(desk.workspace.letters.find()[0].id)
        rest(opening)
        before += [weakref.ref(desk), weakref.ref(opening.window.page("letters").view)]
        desk.change_settings(language=language)
        desk.dressing.emit()
        del desk
        rest(opening)
    collect()
    assert [one() for one in before] == [None] * 6


def test_sources_of_modules_are_not_kept(begin: Begin) -> None:
    opening = begin()
    opening.window.page("mandates")
    rest(opening)
    desk_of(opening)._garbage.look()
    assert not linecache.cache
