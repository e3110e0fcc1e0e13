"""The section Register: numbers, their history, gaps, void with a reason, tables out and in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.model.letter import Letter
from app.model.reference import Reference
from tests.postgres import Server
from tests.widgets.conftest import Open, settle
from widgets.frame.window import Window
from widgets.register.section import RegisterSection


@pytest.fixture
def letter(sample_letter: Letter) -> Letter:
    return replace(sample_letter, languages=("en",), text={"en": sample_letter.text["en"]}, reference=None)


def shown(window: Window) -> RegisterSection:
    section = window.page("register")
    settle(window.desk)
    assert isinstance(section, RegisterSection)
    return section


def numbered(window: Window, letter: Letter, *, addressee: str = "KAZ", year: int = 2024) -> str:
    workspace = window.desk.workspace
    id = workspace.letters.create(replace(letter, addressee=addressee, date=dt.date(year, 3, 1))).listed.id
    last = workspace.register.last(addressee, year)
    workspace.sending.assign(id, after=2 if last is None else None)
    return id


def cells(section: RegisterSection, row: int) -> list[str]:
    model = section.model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def test_an_empty_register_leads_on(window: Window) -> None:
    section = shown(window)
    assert "No number was given yet" in section.empty.text() and section.again.isVisible()
    assert not section.buttons["open"].isEnabled() and not section.buttons["void"].isEnabled()


def test_numbers_with_status_letter_and_who_filtered_and_opened(window: Window, letter: Letter) -> None:
    section = shown(window)
    first = numbered(window, letter)
    numbered(window, letter)
    numbered(window, letter, addressee="FRA")
    window.desk.workspace.sending.send(first, dt.date(2024, 3, 2))
    window.desk.workspace.register.claim(Reference("UA", "KAZ", 9, 2025), date=dt.date(2025, 1, 2))
    window.desk.register_changed.emit()
    settle(window.desk)
    assert section.model.rowCount() == 4
    row = cells(section, 3)
    assert row[0] == "AL KAZ 3/2024" and row[1] == "Kazakhstan" and row[2].startswith("●") and row[6] == "Tester"
    assert row[3].startswith("the refusal") and row[4] == "1 March 2024"
    assert cells(section, 1)[5] == "central registry"
    section.filters.addressee.setCurrentIndex(section.filters.addressee.findData("KAZ"))
    section.filters.year.setCurrentIndex(section.filters.year.findData(2024))
    settle(window.desk)
    assert section.model.rowCount() == 2 and "2" in section.filters.count.text()
    section.filters.status.setCurrentIndex(section.filters.status.findData("void"))
    settle(window.desk)
    assert "No number fits" in section.empty.text()
    section.again.click()
    settle(window.desk)
    assert section.model.rowCount() == 4
    section.table.selectRow(3)
    settle(window.desk)
    history = [section.history.list.item(row).text() for row in range(section.history.list.count())]
    assert len(history) == 2 and "its letter was sent" in history[0] and "Tester" in history[1]
    window.activateWindow()
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    settle(window.desk)
    assert window.page("letters").view.session.id == first


def test_void_in_the_register_makes_its_open_letter_a_draft_again(window: Window, letter: Letter) -> None:
    id = numbered(window, letter)
    letters = window.page("letters")
    letters.open_letter(id)
    settle(window.desk)
    section = shown(window)
    assert section.buttons["void"].isEnabled()
    section.buttons["void"].click()
    field = section.panel.findChild(QLineEdit)
    assert not section.panel.buttons[0].isEnabled()
    QTest.keyClicks(field, "merged with another")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window.desk)
    assert cells(section, 0)[2].startswith("✕") and "merged with another" in cells(section, 0)[3]
    assert letters.view.session.letter.reference is None and letters.view.session.listed.status == "draft"
    assert not section.buttons["void"].isEnabled()


def test_gaps_with_their_reasons(window: Window, letter: Letter) -> None:
    numbered(window, letter)
    workspace = window.desk.workspace
    workspace.register.claim(Reference("AL", "KAZ", 6, 2024))
    workspace.register.void(Reference("AL", "KAZ", 6, 2024), "typed by mistake")
    section = shown(window)
    section.buttons["gaps"].click()
    settle(window.desk)
    rows = [[section.gaps.item(row, column).text() for column in range(3)] for row in range(section.gaps.rowCount())]
    assert [row[0] for row in rows] == ["Kazakhstan 1–2/2024", "Kazakhstan 4–5/2024", "Kazakhstan 6/2024"]
    assert "typed by mistake" in rows[2][1] and "Tester" in rows[2][2]
    section.buttons["gaps"].click()
    settle(window.desk)
    assert section.stack.currentWidget() is section.sides


def test_a_number_of_the_central_registry_is_entered_and_a_taken_one_told(window: Window) -> None:
    section = shown(window)
    for told in ("", "is in the register already"):
        section.enter()
        field = section.panel.findChild(QLineEdit)
        field.setText("OL FRA 8/2025")
        section.panel.buttons[0].click()
        settle(window.desk)
        assert told in section.panel.wrong.text() and section.panel.asks == bool(told)
    assert [str(one.reference) for one in window.desk.workspace.register.numbers()] == ["OL FRA 8/2025"]


def test_tables_come_in_whole_or_not_at_all_and_go_out(window: Window, tmp_path: Path) -> None:
    section = shown(window)
    table = tmp_path / "old.csv"
    table.write_text("reference,date\nAL KAZ 1,\nAL XXX 2/2024,\nAL FRA 3/2024,2023-01-01\n", "utf-8")
    section.bring_in(table)
    settle(window.desk)
    told = section.panel.findChild(type(section.history.list))
    lines = [told.item(row).text() for row in range(told.count())]
    assert [line.partition(":")[0] for line in lines] == ["Line 2", "Line 3", "Line 4"]
    assert window.desk.workspace.register.numbers() == []
    section.panel.close_panel()
    lines = [f"AL KAZ {number}/2024,2024-05-01,issued" for number in range(1, 251)]
    table.write_text("reference,date,status\n" + "\n".join(lines), "utf-8")
    section.bring_in(table)
    settle(window.desk)
    assert section.model.rowCount() == 250 and any("250" in text for text in window.bars.texts())
    assert cells(section, 230)[0] == "…"  # read when it comes into sight
    settle(window.desk, 20)
    assert cells(section, 230)[0] == "AL KAZ 20/2024"
    out = tmp_path / "out.csv"
    section.write(out)
    settle(window.desk)
    assert len(out.read_text("utf-8-sig").splitlines()) == 251


def test_an_office_register_out_of_reach_is_told_in_place(open_window: Open, postgresql: Server) -> None:
    window = open_window(register=postgresql.database())
    postgresql.stop()
    try:
        section = shown(window)
        assert "cannot be reached" in section.empty.text() and section.again.isVisible()
    finally:
        postgresql.start()
    section.again.click()
    settle(window.desk)
    assert "No number was given yet" in section.empty.text()
