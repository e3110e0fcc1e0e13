"""The section Letters: its list, new letters and copies."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.model.letter import Choice, Letter, LetterText
from tests.widgets.conftest import settle
from widgets.frame.window import Window
from widgets.letters.duplicating import Duplicating
from widgets.letters.newletter import NewLetter
from widgets.letters.section import LettersSection
from widgets.letters.table import COLUMNS


def section(window: Window) -> LettersSection:
    found = window._pages["letters"]  # page() would bring the keyboard there
    assert isinstance(found, LettersSection)
    return found


def keep(window: Window, letter: Letter, *subjects: str) -> list[str]:
    """Keep letters with these subjects, and return their ids; the list shows them."""
    text = [replace(letter, text={letter.languages[0]: LetterText(subject=one)}) for one in subjects]
    ids = [window.desk.workspace.letters.create(one).listed.id for one in text]
    window.desk.letters_changed.emit()
    settle(window.desk)
    return ids


def shown(window: Window, column: str = "title") -> list[str]:
    model = section(window).list.model
    return [model.index(row, COLUMNS.index(column)).data() for row in range(model.rowCount())]


def act(window: Window, id: str) -> None:
    window.actions_.get(id).trigger()
    settle(window.desk)


def answer(window: Window, words: str) -> None:
    """Choose what a bar offers."""
    bar = next(bar for bar in window.bars._bars.values() if any(one[0] == words for one in bar.notice.actions))
    next(does for said, does in bar.notice.actions if said == words)()
    settle(window.desk)


def keyboard() -> QWidget:
    """Return the widget that the keyboard is in."""
    found = QApplication.focusWidget()
    assert found is not None, "the keyboard is nowhere"
    return found


def type_(text: str) -> None:
    QTest.keyClicks(keyboard(), text)


def press(key: Qt.Key) -> None:
    QTest.keyClick(keyboard(), key)


@pytest.fixture
def letter(sample_letter: Letter) -> Letter:
    return replace(sample_letter, languages=("en",), reference=None)


# Beginning


def test_a_first_start_leads_to_the_sample_letter(window: Window) -> None:
    found = section(window)
    assert found.list.welcome.isVisible() and "Tester" in words_in(found.list.welcome)
    found.list.welcome.buttons["sample"].click()
    settle(window.desk)
    assert found.view is not None and found.view.session.letter.addressee == "KAZ"
    assert found.view.session.letter.reference is None
    found.view.close_letter()
    settle(window.desk)
    assert not found.list.welcome.isVisible() and len(shown(window)) == 1


def test_a_letter_is_made_by_keyboard_alone(window: Window) -> None:
    window.activateWindow()
    found = section(window)
    QTest.keyClick(keyboard(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle(window.desk)
    assert isinstance(found.sheet, NewLetter) and found.sheet.isVisible()
    type_("korea")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert found.sheet.addressee.key == "KOR"
    press(Qt.Key.Key_Return)  # the mandate is missing: said, and the keyboard is there
    assert found.sheet.wrong.isVisible() and found.sheet.mandate.field.hasFocus()
    type_("tortu")
    press(Qt.Key.Key_Return)
    assert not found.sheet.wrong.isVisible()
    press(Qt.Key.Key_Return)
    settle(window.desk)
    assert found.sheet is None and found.view is not None
    made = found.view.session.letter
    assert (made.type, made.addressee, made.languages) == ("AL", "KOR", ("en",))
    assert [one.key for one in made.mandates] == ["torture"] and made.questions[0].texts["en"]


def test_what_is_typed_over_a_proposal_is_no_longer_the_proposal(window: Window, letter: Letter) -> None:
    keep(window, replace(letter, mandates=(Choice("water"),)), "a bill")
    act(window, "letter-new")
    sheet = section(window).sheet
    assert isinstance(sheet, NewLetter) and sheet.mandate.key == "water"
    sheet.addressee.pick("UZB")
    sheet.mandate.field.setFocus()
    sheet.mandate.field.selectAll()
    type_("nothing like it")
    press(Qt.Key.Key_Return)
    assert sheet.mandate.key == "" and sheet.wrong.isVisible()
    sheet.mandate.field.selectAll()
    type_("tortu")
    sheet.addressee.field.setFocus()  # leaving takes what is marked
    assert sheet.mandate.key == "torture" and "torture" in sheet.mandate.field.text()


def test_the_next_letter_proposes_mandate_and_languages_of_the_last(window: Window, letter: Letter) -> None:
    keep(window, replace(letter, languages=("fr", "en"), mandates=(Choice("water"),)), "une loi")
    act(window, "letter-new")
    sheet = section(window).sheet
    assert isinstance(sheet, NewLetter)
    assert sheet.mandate.key == "water" and sheet.languages == ("fr", "en")
    sheet.addressee.pick("OTH")
    assert sheet.kind.isVisible()
    sheet.leave()
    assert section(window).sheet is None and section(window).list.isVisible()


# The list


def test_the_list_is_ordered_by_its_headings_and_filtered(window: Window, letter: Letter) -> None:
    keep(window, letter, "b", "a")
    keep(window, replace(letter, addressee="UZB", type="UA", date=dt.date(2023, 1, 1)), "c")
    assert shown(window) == ["c", "a", "b"]  # the one changed last comes first
    table = section(window).list.table
    heading = table.horizontalHeader()
    middle = heading.sectionViewportPosition(COLUMNS.index("title")) + 10
    QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 8))
    settle(window.desk)
    assert shown(window) == ["a", "b", "c"]
    filters = section(window).list.filters
    filters.boxes["addressee"].setCurrentIndex(filters.boxes["addressee"].findData("UZB"))
    settle(window.desk)
    assert shown(window) == ["c"] and shown(window, "addressee") == ["Uzbekistan"]
    assert "1 letter of 3" in section(window).list.count.text()
    filters.boxes["year"].setCurrentIndex(filters.boxes["year"].findData(2024))
    settle(window.desk)
    assert shown(window) == [] and section(window).list.nothing.isVisible()
    section(window).list.nothing.button.click()
    settle(window.desk)
    assert shown(window) == ["a", "b", "c"] and not filters.clear_button.isEnabled()


def test_search_finds_as_one_types_and_enter_opens(window: Window, letter: Letter) -> None:
    ids = keep(window, letter, "a bill on drones", "an arrest")
    page = section(window).list
    act(window, "letters-find")
    assert page.search.hasFocus()
    type_("dron")
    settle(window.desk, 200)
    assert shown(window) == ["a bill on drones"]
    press(Qt.Key.Key_Return)
    settle(window.desk)
    assert page.table.hasFocus() and page.table.current == ids[0]
    press(Qt.Key.Key_Return)
    settle(window.desk)
    assert section(window).view is not None and section(window).view.session.id == ids[0]
    act(window, "letter-close")
    assert page.table.hasFocus()


def test_words_of_the_facts_are_found_when_they_are_indexed(window: Window, letter: Letter) -> None:
    text = {"en": LetterText(subject="a bill", facts="Zebras were seen.")}
    window.desk.workspace.letters.create(replace(letter, text=text))
    found = section(window)
    found.list.search.setText("zebra")
    settle(window.desk, 200)
    assert shown(window) == []
    search = window.desk.workspace.search
    search._prepare()
    search._indexed = search.records  # the library is indexed elsewhere, and takes its time
    found.indexing.run()
    found.indexing._pool.waitForDone()
    settle(window.desk, 50)
    assert shown(window) == ["a bill"]


def test_archiving_is_undone_by_a_bar_and_the_archive_gives_back(window: Window, letter: Letter) -> None:
    ids = keep(window, letter, "a", "b", "c")
    table = section(window).list.table
    table.choose([ids[0], ids[1]], ids[0])
    table.setFocus()
    press(Qt.Key.Key_Delete)
    settle(window.desk)
    assert shown(window) == ["c"] and "2 letters are in the archive." in window.bars.texts()
    answer(window, "Undo")
    assert sorted(shown(window)) == ["a", "b", "c"]
    table.choose([ids[2]], ids[2])
    act(window, "letters-archive")
    section(window).list.filters.archived.setChecked(True)
    settle(window.desk)
    assert shown(window) == ["c"] and not window.actions_.get("letters-archive").isEnabled()
    act(window, "letters-unarchive")
    assert shown(window) == [] and window.desk.workspace.lists.count() == (3, 0)


def test_what_others_write_changes_neither_place_nor_selection(window: Window, letter: Letter) -> None:
    ids = keep(window, letter, *(f"letter {number}" for number in range(150)))
    table, model = section(window).list.table, section(window).list.model
    table.choose([ids[10]], ids[10])
    table.scrollTo(model.index(120, 0), table.ScrollHint.PositionAtTop)
    settle(window.desk, 20)
    first = model.ids[table.rowAt(0)]
    assert model.listed(model.rowCount() - 1) is not None  # a page that was not read at first
    keep(window, letter, "a new one")
    assert table.chosen == [ids[10]] == [table.current]
    assert model.ids[table.rowAt(0)] == first and model.rowCount() == 151


def test_overdue_and_status_are_told_by_words_and_shapes(window: Window, letter: Letter) -> None:
    (id,) = keep(window, letter, "a")
    window.desk.workspace.sending.assign(id, after=2)
    window.desk.workspace.sending.send(id, dt.date(2024, 8, 29))
    keep(window, replace(letter, date=None), "b")
    assert shown(window, "status") == ["○ Draft", "● Sent"]
    assert shown(window, "response_due") == ["–", "▲ 28 Oct 2024, overdue"]
    assert shown(window, "reference") == ["AL KAZ --/----", "AL KAZ 3/2024"]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert section(window).list.model.index(1, COLUMNS.index("status")).data(role) == "Status: ● Sent"


# Copies


@pytest.mark.parametrize("kind", ["structure", "sibling", "follow_up"])
def test_copies_are_made_and_opened(kind: str, window: Window, letter: Letter) -> None:
    (id,) = keep(window, letter, "a bill")
    window.desk.workspace.sending.assign(id, after=2)
    act(window, "letters-duplicate")
    found = section(window)
    assert isinstance(found.sheet, Duplicating)
    found.sheet.choose(kind)  # type: ignore[arg-type]
    assert found.sheet.addressee.isVisible() == (kind == "sibling")
    if kind == "sibling":
        found.sheet.done()
        assert found.sheet.wrong.isVisible()  # another addressee is asked for
        found.sheet.addressee.pick("UZB")
    found.sheet.do.click()
    settle(window.desk)
    assert found.view is not None
    made, listed = found.view.session.letter, found.view.session.listed
    assert (listed.copy_of, listed.copy_kind, made.reference) == (id, kind, None)
    assert made.addressee == ("UZB" if kind == "sibling" else "KAZ")
    assert ("en" in made.text) == (kind != "structure")
    if kind == "follow_up":
        assert [(one.reference, one.unanswered) for one in made.previous] == [("AL KAZ 3/2024", True)]


def words_in(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))
