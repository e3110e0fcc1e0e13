"""The section Mandates, in real windows."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.letter import Letter
from app.session import entering
from tests.widgets.conftest import Open, settle
from tests.widgets.mandates import editor_of, fill, opened, page_of, unnamed
from widgets.frame.window import Window
from widgets.mandates.section import MandatesSection


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
