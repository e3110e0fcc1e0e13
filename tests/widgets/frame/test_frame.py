"""Bars, the ring around what has the keyboard, names for screen readers, and callbacks to widgets that are gone."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
)
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Open, settle
from widgets.frame.bars import Bar, Floating
from widgets.frame.focus import FocusRing
from widgets.frame.notice import Notice
from widgets.frame.theme import THEMES
from widgets.frame.window import Window


def test_what_has_the_keyboard_wears_a_ring_in_every_theme(open_window: Open, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    for theme, roles in THEMES.items():
        window = open_window(theme=theme)
        window.activateWindow()
        page = window.page("preferences").page("general")
        settle(window.desk, 30)
        page.name.setFocus()
        place = QRect(page.name.mapTo(window, QPoint(0, 0)), page.name.size())
        assert ring.geometry.contains(place)
        picture = window.grab().toImage()
        seen = QColor(picture.pixel(ring.geometry.center().x(), ring.geometry.top() + 1))
        wanted = QColor(roles["accent"])
        assert abs(seen.red() - wanted.red()) + abs(seen.blue() - wanted.blue()) < 60, (theme, seen.name())
    ring.deleteLater()


def test_text_can_be_read_in_every_theme() -> None:
    def light(colour: str) -> float:
        parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in of(colour)]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    def of(colour: str) -> list[float]:
        found = QColor(colour)
        return [found.redF(), found.greenF(), found.blueF()]

    pairs = [(text, ground) for text in ("text", "quiet", "error_text") for ground in ("window", "base", "panel")]
    pairs += [("text", ground) for ground in ("info", "warning", "error", "mark")] + [("on_accent", "accent")]
    for theme, roles in THEMES.items():
        for one, other in pairs:
            lighter, darker = sorted((light(roles[one]), light(roles[other])), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= (7 if theme == "contrast" else 4.5), (theme, one, other)


def test_tab_goes_through_the_page_in_the_order_it_is_read(window: Window) -> None:
    window.activateWindow()
    page = window.page("preferences").page("general")
    settle(window.desk)
    page.name.setFocus()
    order = []
    for _ in range(4):
        order.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert order == [page.name, page.language, page.theme, page.scale]


def test_a_bar_that_stays_cannot_be_closed_and_says_how_grave_it_is(window: Window) -> None:
    chosen: list[int] = []
    actions = [("Try again", lambda: chosen.append(1))]
    window.desk.noticed.emit(Notice("one", "It is so.", "warning", list(actions), stays=True))
    window.desk.noticed.emit(Notice("two", "It was so.", "error"))
    one, two = window.bars.findChildren(Bar)
    assert [button.text() for button in one.findChildren(QAbstractButton)] == ["Try again"]
    assert "Warning" in [label.accessibleName() for label in one.findChildren(QLabel)]
    one.findChildren(QAbstractButton)[0].click()
    assert chosen == [1] and "It is so." in window.bars.texts()
    two.findChildren(QAbstractButton)[0].click()
    assert window.bars.texts() == ["It is so."]
    window.desk.unnoticed.emit("one")
    assert window.bars.texts() == []


def test_a_bar_that_goes_by_itself_moves_nothing_below_the_mouse(window: Window, qtbot: QtBot) -> None:
    stack = window._stack
    QTest.qWait(20)
    before = stack.geometry()
    window.desk.noticed.emit(Notice("one", "It was done. " * 40, "info", [("Undo", lambda: None)], lasts=60_000))
    window.desk.noticed.emit(Notice("two", "So was this.", "info", lasts=60_000))
    QTest.qWait(20)
    one, two = window.findChildren(Bar)
    assert stack.geometry() == before and one.isVisible() and two.isVisible()
    for bar in (one, two):
        place = QRect(bar.mapTo(window, QPoint()), bar.size())
        assert window.rect().contains(place) and bar.width() > window.width() // 2
        assert all(label.height() >= label.heightForWidth(label.width()) for label in bar.findChildren(QLabel))
    window.resize(window.width() - 200, window.height() - 100)
    QTest.qWait(20)
    assert window.rect().contains(QRect(two.mapTo(window, QPoint()), two.size()))
    window.desk.unnoticed.emit("one")
    window.desk.noticed.emit(Notice("two", "It goes.", "info", lasts=1))
    qtbot.waitUntil(lambda: window.bars.texts() == [] and not window.findChildren(Bar))
    assert not stack.findChildren(Floating)[0].isVisible()


@pytest.mark.parametrize("way", ["ask", "work"])
def test_what_comes_for_a_widget_that_is_gone_is_told_to_nobody(window: Window, way: str) -> None:
    gate, heard = threading.Event(), []
    label = QLabel("there", window)

    def done(_: object) -> None:
        heard.append(label.text())

    getattr(window.desk, way)(gate.wait, done)
    label.deleteLater()
    QTest.qWait(10)
    gate.set()
    settle(window.desk)
    assert heard == []


def test_a_backup_that_failed_beside_other_work_is_told(window: Window) -> None:
    backups = window.desk.workspace.backups
    backups.folder.rename(backups.folder.with_name("moved"))
    backups.folder.write_text("no folder")
    backups.begin("hour")
    while backups.is_running:
        QTest.qWait(5)
    window.desk._tend()
    settle(window.desk)
    assert any("cannot be written" in text for text in window.bars.texts())
    backups.folder.unlink()
    backups.folder.with_name("moved").rename(backups.folder)
