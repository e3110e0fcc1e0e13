"""Mandates in a letter and in their section."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from app.export.text import write_text
from app.model.letter import Choice, Letter
from app.session import entering
from tests.widgets.conftest import Open, settle
from widgets.frame.window import Window
from widgets.letter.editors.mandates import MandatesEditor
from widgets.letter.mandates.card import MIME
from widgets.letter.view import LetterView
from widgets.mandates.section import MandatesSection

DATE = dt.date(2026, 11, 24)


def opened(window: Window, letter: Letter, *keys: str, date: dt.date | None = DATE) -> LetterView:
    """Open a letter with these mandates at its part Mandates."""
    letter = replace(letter, date=date, reference=None, mandates=tuple(map(Choice, keys)), languages=("en",))
    id = window.desk.workspace.letters.create(letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    settle(window.desk, 100)
    section.view.parts.choose("mandates")
    settle(window.desk)
    return section.view


def editor_of(view: LetterView) -> MandatesEditor:
    editor = view._editors["mandates"]
    assert isinstance(editor, MandatesEditor)
    return editor


def page_of(view: LetterView) -> str:
    """The letter as it prints, once everything has come to rest."""
    settle(view.desk, 100)
    document = view.desk.context.composer.compose(view.session.letter, "en", draft=True, today=view.desk.today())
    return " ".join(write_text(document).split())


def keys_of(view: LetterView) -> list[str]:
    shown = [card.key for card in editor_of(view).cards.order]
    assert shown == [choice.key for choice in view.session.letter.mandates]
    return shown


def fill(form: QWidget, **typed: str) -> None:
    """Type into the fields of a form, by their names."""
    for name, text in typed.items():
        field = getattr(form, name)
        if isinstance(field, QComboBox):
            field = field.lineEdit()
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text) if text.isascii() else field.setText(text)


def test_a_mandate_is_searched_and_added_and_i_becomes_we(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "sogi")
    editor = editor_of(view)
    assert "I have the honour to address you in my capacity as" in page_of(view)
    assert "“I”" in editor.facts_of.text()
    QTest.keyClicks(editor.search.field, "tidball")
    settle(window.desk, 50)
    assert editor.search.list.count() == 1 and "Morris Tidball-Binz" in editor.search.list.item(0).text()
    QTest.keyClick(editor.search.field, Qt.Key.Key_Return)
    assert keys_of(view) == ["sogi", "executions"] and not editor.search.field.text()
    page = page_of(view)
    assert "We have the honour to address you in our capacities as" in page and "executions" in page
    assert "“we”" in editor.facts_of.text()
    QTest.keyClicks(editor.search.field, "tidball")
    QTest.keyClick(editor.search.field, Qt.Key.Key_Return)  # it is there already
    assert keys_of(view) == ["sogi", "executions"]


def test_status_decides_who_signs_and_leads(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "sogi", "torture")
    editor = editor_of(view)
    card = editor._by_key["sogi"]
    assert card.lead.isVisible()
    card.status.choose("declined")
    card.status.activated.emit(card.status.currentIndex())
    assert view.session.letter.mandates[0].status == "declined"
    assert not card.lead.isVisible() and editor._by_key["torture"].lead.isVisible()
    assert "my capacity as" in page_of(view)


def test_order_by_keys_by_drop_and_the_usual_one(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "women", "torture", "freedom_of_expression", "sogi")
    editor = editor_of(view)
    card = editor._by_key["sogi"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert keys_of(view) == ["women", "torture", "sogi", "freedom_of_expression"] and card.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert keys_of(view)[0] == "sogi" and card.lead.isVisible()
    QTest.keyClick(card, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert keys_of(view) == ["women", "sogi", "torture", "freedom_of_expression"]
    settle(window.desk, 50)
    data = QMimeData()
    data.setData(MIME, b"sogi")
    bottom = QPointF(20, editor.cards.order[-1].geometry().bottom())
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    editor.cards.dropEvent(QDropEvent(bottom, move, data, left, none))
    assert keys_of(view) == ["women", "torture", "freedom_of_expression", "sogi"]
    window.actions_.get("mandate-order").trigger()
    assert keys_of(view) == ["women", "freedom_of_expression", "sogi", "torture"]
    assert not window.actions_.get("mandate-order").isEnabled()
    heading = page_of(view)
    assert heading.index("expression") < heading.index("sexual orientation") < heading.index("torture")
    for _ in range(5):
        window.actions_.get("letter-undo").trigger()
    assert keys_of(view) == ["women", "torture", "freedom_of_expression", "sogi"]


def test_taken_out_and_put_back(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "sogi", "women", "torture")
    card = editor_of(view)._by_key["women"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert keys_of(view) == ["sogi", "torture"]
    assert editor_of(view)._by_key["torture"].hasFocus()
    editor_of(view).move_current(-1)  # something else is done meanwhile
    bar = window.bars._bars["mandate-removed"]
    bar.notice.actions[0][1]()
    assert keys_of(view) == ["torture", "women", "sogi"]
    for _ in range(3):
        window.actions_.get("letter-undo").trigger()
    assert keys_of(view) == ["sogi", "women", "torture"] and view.parts.part == "mandates"


def test_the_resolution_is_overruled_marked_and_back(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "sogi")
    editor = editor_of(view)
    card = editor._by_key["sogi"]
    assert "59/5" in card.resolution.words.text() and card.resolution.sign.text() == "●"
    editor.ask("set-resolution", "sogi")
    fill(card.form, number="50/10")
    QTest.keyClick(card.form.number.line, Qt.Key.Key_Return)
    assert card.form is None and view.session.letter.mandates[0].resolution == "50/10"
    said = card.resolution.words.text()
    assert "50/10" in said and "59/5" in said and card.resolution.sign.text() == "◆"
    assert "resolution 50/10" in page_of(view)
    QTest.mouseClick(card.resolution.at_once, Qt.MouseButton.LeftButton)
    assert view.session.letter.mandates[0] == Choice("sogi") and card.resolution.sign.text() == "●"
    assert "resolution 59/5" in page_of(view)


def test_the_signatory_is_overruled_marked_and_back(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "women")
    editor = editor_of(view)
    card = editor._by_key["women"]
    editor.ask("set-signatory", "women")
    form = card.form
    fill(form, name="Somebody Else")
    form.gender.choose("m")
    form.function.choose("vice_chair")
    form.apply()
    assert "Somebody Else" in card.holder.words.text() and "Vice-Chair" in card.holder.words.text()
    page = page_of(view)
    assert "Somebody Else Vice-Chair of the Working Group" in page
    QTest.mouseClick(card.holder.at_once, Qt.MouseButton.LeftButton)
    assert view.session.letter.mandates[0] == Choice("women") and "Somebody" not in page_of(view)


def test_confirming_a_due_resolution_mends_the_finding(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "sogi", "executions")
    editor = editor_of(view)
    settle(window.desk, 900)
    assert "resolution_due" in [one.finding for one in view.findings]
    card = editor._by_key["executions"]
    assert card.resolution.sign.text() == "▲" and "has run out" in card.resolution.words.text()
    QTest.mouseClick(card.resolution.at_once, Qt.MouseButton.LeftButton)
    form = card.form
    fill(form, number="62/9", adopted="8.7.2026")
    form.apply()
    assert "source" in form.told.lower() and card.form is form  # nothing is written without one
    fill(form, source="A/HRC/RES/62/9")
    QTest.keyClick(form.source, Qt.Key.Key_Return)
    settle(window.desk, 30)
    settle(window.desk, 900)
    assert card.form is None and card.resolution.sign.text() == "●" and "62/9" in card.resolution.words.text()
    assert not [one for one in view.findings if one.finding.startswith("resolution_")]
    assert "59/5 and 62/9" in page_of(view)
    entry = window.desk.workspace.entries.all("resources/mandates/executions.toml")[0]
    assert entry.source == "A/HRC/RES/62/9" and entry.by == "Tester"


def test_a_resolution_later_than_the_letter_is_not_confirmed(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "executions")
    card = editor_of(view)._by_key["executions"]
    editor_of(view).ask("confirm", "executions")
    fill(card.form, number="62/9", adopted="2026-12-24", source="page")
    card.form.apply()
    assert "24 November 2026" in card.form.told and not window.desk.workspace.entries.all()


def test_a_new_holder_signs_letters_dated_after_and_not_before(window: Window, sample_letter: Letter) -> None:
    section = window.page("mandates")
    assert isinstance(section, MandatesSection)
    settle(window.desk, 50)
    assert section.list.list.count() == 61
    section.list.field.setText("freedom of opinion")
    settle(window.desk, 50)
    QTest.keyClick(section.list.field, Qt.Key.Key_Return)
    settle(window.desk)
    assert section.pane.record.mandate.key == "freedom_of_expression"
    section.do("new-holder")
    form = section.pane.form
    fill(form, name="Jane  New", begins="1.10.2026", source="OHCHR page")
    form.names["ru"].setText("Джейн Нью")
    form.apply()
    settle(window.desk, 50)
    assert section.pane.form is None
    fact = section.pane.record.of_list("holder")[0]
    assert (fact.record["name"], fact.entry.by, fact.source) == ("Jane New", "Tester", "OHCHR page")
    assert "Jane New" in section.list.list.currentItem().text()
    after = opened(window, sample_letter, "freedom_of_expression", date=dt.date(2026, 10, 1))
    assert "Jane New signs" in editor_of(after)._by_key["freedom_of_expression"].holder.words.text()
    assert "Jane New Special Rapporteur on the promotion" in page_of(after)
    settle(window.desk, 900)
    assert "signatory_unconfirmed" not in [one.finding for one in after.findings]
    before = opened(window, sample_letter, "freedom_of_expression", date=dt.date(2026, 9, 30))
    assert "Jane New" not in page_of(before)


def test_an_open_letter_shows_changed_facts_at_once(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "torture", "sogi")
    workspace = window.desk.workspace
    new = entering.holder("torture", name="Jane New", gender="f", begins="2026-11-01", source="page")

    def write() -> None:
        workspace.entries.put_many({"page": new}, onto={})
        workspace.renew_facts()

    window.desk.ask(write, lambda _: window.desk.facts_changed.emit())
    settle(window.desk)
    settle(window.desk, 150)
    assert "Jane New" in editor_of(view)._by_key["torture"].holder.words.text()
    assert "Jane New" in view.page._view.toPlainText()


def test_what_somebody_else_entered_meanwhile_is_told_and_nothing_typed_is_lost(window: Window) -> None:
    section = window.page("mandates")
    section.show_mandate("torture")
    settle(window.desk, 50)
    section.do("new-holder")
    form = section.pane.form
    settle(window.desk, 50)
    theirs = entering.holder("torture", name="Jane New", gender="f", begins="2026-10-01", source="theirs")
    window.desk.workspace.entries.put_many({"theirs": theirs}, onto={})
    fill(form, name="Jane New", begins="2026-10-01", source="mine")
    form.apply()
    settle(window.desk, 50)
    assert section.pane.form is form and form.name.text() == "Jane New" and form.told
    assert any("Tester" in text for text in window.bars.texts())
    assert section.pane.record.of_list("holder")[0].source == "theirs"
    window.bars._bars["entry-changed"].notice.actions[0][1]()
    settle(window.desk, 50)
    assert section.pane.form is None and section.pane.record.of_list("holder")[0].source == "mine"
    assert [one.source for one in section.pane.record.history] == ["mine", "theirs"]


def test_an_entry_is_taken_back_and_a_form_waits_for_who_comes_back(window: Window) -> None:
    section = window.page("mandates")
    section.show_mandate("torture")
    settle(window.desk, 50)
    section.do("new-resolution")
    form = section.pane.form
    fill(form, number="62/8")
    section.show_mandate("sogi")
    settle(window.desk, 50)
    assert section.pane.form is None
    section.show_mandate("torture")
    settle(window.desk, 50)
    assert section.pane.form is form and form.number.text() == "62/8"
    section.do("new-resolution")
    assert section.pane.form is form and form.number.text() == "62/8"
    fill(form, date="2026-07-08", source="page")
    form.apply()
    settle(window.desk, 50)
    fact = section.pane.record.of_list("resolution")[0]
    section.pane.choose(fact.place)
    assert section.pane.detail.buttons["take-back"].isVisibleTo(section.pane.detail)
    section.do("take-back")
    fill(section.pane.form, reason="a draft only")
    section.pane.form.apply()
    settle(window.desk, 50)
    assert section.pane.record.of_list("resolution")[0].record["number"] != "62/8"
    assert section.pane.record.history[0].source == "a draft only"


def test_a_title_from_a_day_and_a_mandate_that_is_missing(window: Window, sample_letter: Letter) -> None:
    section = window.page("mandates")
    section.show_mandate("torture")
    settle(window.desk, 50)
    section.do("new-title")
    form = section.pane.form
    fill(form, begins="2026-11-01", source="page")
    form.apply()
    assert "English" in form.told
    form.fields.texts["en", "m"].setText("Special Rapporteur on torture and more")
    form.apply()
    settle(window.desk, 50)
    assert section.pane.title.text() == "Special Rapporteur on torture and more"
    section.do("add")
    form = section.pane.form
    fill(form, keyword="older things", number="62/50", date="8.7.2026", source="page")
    form.fields.texts["en", "m"].setText("Special Rapporteur on older things")
    form.apply()
    settle(window.desk, 50)
    assert section.list.list.count() == 62 and section.pane.record.mandate.key == "older_things"
    view = opened(window, sample_letter, "torture", "older_things")
    page = page_of(view)
    assert "Special Rapporteur on torture and more" in page and "on older things" in page and "62/50" in page
    section = window.page("mandates")
    section.pane.choose(("resources/mandates/older_things.toml", ""))
    section.do("take-back-all")
    fill(section.pane.form, reason="wrong")
    section.pane.form.apply()
    settle(window.desk, 50)
    assert any("letter" in text for text in window.bars.texts())  # a letter has it
    assert "older_things" in window.desk.context.records.mandates
    editor_of(view).ask("remove", "older_things")
    settle(window.desk, 50)
    section.do("take-back-all")
    fill(section.pane.form, reason="wrong")
    section.pane.form.apply()
    settle(window.desk, 50)
    assert "older_things" not in window.desk.context.records.mandates and section.list.list.count() == 61


def test_what_ships_and_differs_is_shown_until_the_office_decides(window: Window) -> None:
    entries, file = window.desk.workspace.entries, "resources/mandates/executions.toml"
    place = (file, "holder/Philip Alston/2004-08/")
    ours = {"name": "Philip Alston", "gender": "m", "begins": "2004-08", "ends": "2010-07-01"}
    entries.put(place, ours, source="page")
    from sqlalchemy import update

    from app.workspace.tables import entry

    with window.desk.workspace.store.writing() as connection:  # as if what shipped then had been different
        connection.execute(update(entry).where(entry.c.file == file).values(over="0" * 64))
    window.desk.workspace.renew_facts()
    section = window.page("mandates")
    section.show_mandate("executions")
    settle(window.desk, 50)
    section.pane.choose(place)
    detail = section.pane.detail
    assert "1 July 2010" in detail.words.text() and "31 July 2010" in detail.newer.text()
    assert detail.buttons["keep"].isVisibleTo(detail) and detail.buttons["take"].isVisibleTo(detail)
    detail.buttons["keep"].click()
    settle(window.desk, 50)
    assert not entries.outdated() and section.pane.fact.record["ends"] == "2010-07-01"
    assert not detail.buttons["keep"].isVisibleTo(detail)


def test_everything_that_takes_the_keyboard_has_a_name(open_window: Open, sample_letter: Letter) -> None:
    window = open_window()
    view = opened(window, sample_letter, "sogi", "executions")
    editor = editor_of(view)
    for what in ("confirm", "set-resolution", "set-signatory", "new-holder"):
        editor.ask(what, "executions")
        assert not list(unnamed(editor))
    section = window.page("mandates")
    settle(window.desk, 50)
    for what in ("new-holder", "new-resolution", "new-title", "confirm", "correct", "add"):
        section.do(what)
        assert section.pane.form is not None
        assert not list(unnamed(section))


def unnamed(root: QWidget) -> list[QWidget]:
    """What takes the keyboard and says nothing of itself."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(root)
        and not (widget.accessibleName() or (hasattr(widget, "text") and widget.text()))
        and not isinstance(widget.parent(), QComboBox)
    ]


@pytest.fixture(autouse=True)
def _no_dialog() -> None:
    assert QApplication.activeModalWidget() is None
