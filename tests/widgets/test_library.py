"""The section Library: found, read in six languages, edited, compared, taken back, exchanged in packs."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.letter import Clause, Letter
from tests.widgets.conftest import settle, until
from tests.widgets.indexed import indexed_home
from tests.widgets.names import unnamed
from widgets.frame.window import Window
from widgets.library.section import LibrarySection


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return indexed_home(tmp_path / "home")


def shown(window: Window) -> LibrarySection:
    section = window.page("library")
    assert isinstance(section, LibrarySection)
    settle(window.desk)
    return section


def find(section: LibrarySection, words: str) -> None:
    """Type into the search and wait for what is found."""
    section.browse.line.clear()
    QTest.keyClicks(section.browse.line, words)
    settle(section.desk, 130)


def choose(section: LibrarySection, kind: str, key: str) -> None:
    section.show_text(kind, key)
    settle(section.desk)


def typed(section: LibrarySection, language: str, words: str) -> None:
    """Type at the beginning of the text of a language that is shown."""
    column = next(one for one in section.text.columns.columns if one.language == language)
    QTest.keyClicks(column.field.focusProxy(), words)
    column.field.flush()


def saved(section: LibrarySection, source: str = "The office") -> None:
    section.text.source.clear()
    QTest.keyClicks(section.text.source, source)
    section.save()
    settle(section.desk)
    settle(section.desk)


def test_texts_are_found_as_one_types_and_narrowed(window: Window) -> None:
    section = shown(window)
    browse = section.browse
    first = browse.model.rowCount()
    assert first == 50 and browse.model.canFetchMore(browse.view.rootIndex())
    browse.model.fetchMore(browse.view.rootIndex())
    settle(window.desk)
    assert browse.model.rowCount() == 100
    find(section, "torture")
    assert browse.model.hits[0].key == "torture_prohibition" and browse.model.tags_of(browse.model.hits[0])
    browse.kind.setCurrentIndex(browse.kind.findData("set"))
    browse.find_now()
    settle(window.desk)
    assert {hit.kind for hit in browse.model.hits} == {"set"}
    browse.line.clear()
    browse.kind.setCurrentIndex(0)
    browse.mandate.setCurrentIndex(browse.mandate.findData("judges_lawyers"))
    browse.find_now()
    settle(window.desk)
    records = window.desk.context.records
    assert "lawyers" in {hit.key for hit in browse.model.hits}
    for hit in browse.model.hits:
        held = records.question_set(hit.key) if hit.kind == "set" else None
        assert (
            "judges_lawyers"
            in (held or (records.clause if hit.kind == "clause" else records.question)(hit.key)).mandates
        )
    browse.mandate.setCurrentIndex(0)
    browse.lacking.setCurrentIndex(browse.lacking.findData("zh"))
    browse.find_now()
    settle(window.desk)
    assert browse.model.hits == [] and "Nothing" in browse.told.text()


def test_a_shipped_text_is_edited_as_the_office_s_own_and_taken_back(window: Window, sample_letter: Letter) -> None:
    desk = window.desk
    annex = (Clause(clause="torture_prohibition", revision=1, texts={"en": "x"}),)
    letter = desk.workspace.letters.create(replace(sample_letter, annex=annex)).listed.id
    section = shown(window)
    find(section, "torture")
    QTest.keyClick(section.browse.line, Qt.Key.Key_Down)
    settle(desk)
    pane = section.text
    assert pane.draft is not None and pane.draft.content.key == "torture_prohibition" and not pane._bar.isVisible()
    typed(section, "en", "Zebra. ")
    assert pane._bar.isVisible()
    assert ["outdated" in one.choice.currentText() for one in pane.columns.columns] == [False, True, True]
    section.save()
    assert "library-needs-source" in window.bars._bars
    saved(section)
    text = desk.context.records.clause("torture_prohibition")
    assert text.texts["en"].startswith("Zebra. ") and text.revision == 2 and "fr" in text.outdated
    assert section.drafts == {} and not pane._bar.isVisible() and pane._over.isVisible()
    assert pane.history.list.count() == 2
    pane.show_shipped.click()
    assert pane.tabs.currentWidget() is pane.history and "Zebra." in pane.history.differences.toPlainText()
    (use,) = pane.kept.uses
    assert use.id == letter
    asked: list[tuple[str, str]] = []
    desk.letter_asked.connect(lambda id, at: asked.append((id, at)))
    pane.uses.itemActivated.emit(pane.uses.item(0))
    settle(desk)
    assert asked == [(letter, "annex")] and window.page("letters").view.session.id == letter
    window.show_section("library")
    pane.take_back.click()
    assert pane.reason.isVisible()
    QTest.keyClicks(pane.reason, "no zebras")
    pane.take_back.click()
    until(desk, lambda: not pane._over.isVisible() and pane.history.list.count() == 3)
    assert not desk.context.records.clause("torture_prohibition").texts["en"].startswith("Zebra")
    pane.history.list.setCurrentRow(1)
    pane.history.bring.click()
    assert pane.draft.content.texts["en"].startswith("Zebra. ") and pane._bar.isVisible()


def test_what_is_typed_stays_while_other_texts_are_shown_and_holds_the_window(window: Window) -> None:
    section = shown(window)
    choose(section, "clause", "equality")
    typed(section, "fr", "Zebre. ")
    choose(section, "question", "remedies_victims")
    choose(section, "clause", "equality")
    assert section.text.draft.content.texts["fr"].startswith("Zebre. ") and section.text._bar.isVisible()
    window.close()
    assert window.isVisible() and any("not saved" in text.lower() for text in window.bars.texts())
    section.discard()
    settle(window.desk)
    assert not section.text.draft.is_changed and not section.drafts


def test_columns_show_each_language_once_and_confirm_translations(window: Window) -> None:
    section = shown(window)
    choose(section, "clause", "equality")
    columns = section.text.columns.columns
    codes = window.desk.context.records.languages
    columns[1].choice.setCurrentIndex(codes.index("en"))
    columns[1].choice.activated.emit(codes.index("en"))
    languages = [column.language for column in columns]
    assert languages[1] == "en" and len(set(languages)) == 3
    columns[2].choice.activated.emit(codes.index("zh"))
    columns[2].confirm.click()
    assert section.text.draft.content.confidence["zh"] == "confirmed"
    wording = section.text.columns.wording
    assert wording.isVisible() == (section.text.draft.content.treaty is not None)


def test_a_new_text_a_new_set_and_retiring(window: Window) -> None:
    desk, section = window.desk, shown(window)
    window.actions_.get("library-new-clause").trigger()
    assert section.text.columns.columns[0].title.hasFocus() or not window.isActiveWindow()
    QTest.keyClicks(section.text.columns.columns[0].title, "On zebras")
    typed(section, "en", "Zebras are striped.")
    saved(section)
    text = desk.context.records.clause("on_zebras")
    assert text.texts == {"en": "Zebras are striped."} and text.source == "The office"
    window.actions_.get("library-new-set").trigger()
    form = section.text.set_form
    QTest.keyClicks(form.titles["en"], "Stripes")
    for words in ("istanbul protocol", "solitary confinement"):
        QTest.keyClicks(form.line, words)
        settle(desk, 130)
        QTest.keyClick(form.line, Qt.Key.Key_Return)
    form.move_by(-1)
    saved(section)
    assert desk.context.records.question_set("stripes").questions == ("solitary_confinement", "torture_investigation")
    choose(section, "clause", "on_zebras")
    window.actions_.get("library-retire").trigger()
    saved(section, "out of use")
    assert desk.context.records.clause("on_zebras").status == "retired"
    assert "on_zebras" not in desk.workspace.library.suggestions("clause", ["sogi"])


def test_a_pack_goes_out_and_comes_in_with_nothing_overwritten_unasked(window: Window, tmp_path: Path) -> None:
    section = shown(window)
    for key in ("equality", "death_penalty"):
        choose(section, "clause", key)
        typed(section, "en", "Zebra. ")
        saved(section)
    path = tmp_path / "pack.toml"
    section.write_pack(path)
    settle(window.desk)
    choose(section, "clause", "equality")
    typed(section, "en", "Later. ")
    saved(section)
    choose(section, "clause", "death_penalty")
    section._take_back("for the test")
    settle(window.desk)
    settle(window.desk)
    section.look_at_pack(path)
    settle(window.desk)
    pack = section.pack
    states = {one.entry.file.rpartition("/")[2]: one.state for one in pack.model.entries}
    assert states == {"equality.toml": "older", "death_penalty.toml": "new"}
    assert [pack.model.entries[row].state for row in pack.model.chosen] == ["new"]
    pack.view.setCurrentIndex(pack.model.index(0, 0))
    assert "Zebra" in pack.differences.toPlainText()
    pack.take.click()
    settle(window.desk)
    settle(window.desk)
    records = window.desk.context.records
    assert records.clause("death_penalty").texts["en"].startswith("Zebra. ")
    assert records.clause("equality").texts["en"].startswith("Later. ")
    broken = tmp_path / "broken.toml"
    broken.write_text("format = ", "utf-8")
    section.look_at_pack(broken)
    settle(window.desk)
    assert any("broken.toml" in text for text in window.bars.texts())


def test_the_index_follows_beside_the_window_and_is_not_taken_for_others(window: Window, sample_letter: Letter) -> None:
    desk = window.desk
    desk._look()
    settle(desk)
    told: list[str] = []
    desk.letters_changed.connect(lambda: told.append("letters"))
    indexing = window.page("letters").indexing
    indexing.run()
    assert indexing._pool.waitForDone(60_000)
    settle(desk)
    assert desk.workspace.search._indexed is desk.workspace.search.records
    desk._look()
    settle(desk)
    assert told == []
    desk.workspace.letters.create(sample_letter)
    until(desk, lambda: bool(told))
    assert told == ["letters"]


def test_every_control_has_a_name(window: Window) -> None:
    section = shown(window)
    choose(section, "clause", "torture_prohibition")
    assert unnamed(section) == []
    window.actions_.get("library-new-set").trigger()
    settle(window.desk)
    assert unnamed(section) == []
