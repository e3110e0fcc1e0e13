"""Questions, annex and further annexes in a letter: found, seen, put in, moved, typed, kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest

from app.model.facts import LibraryText
from app.model.letter import Clause, Letter, Question
from app.session.librarytexts import save_text
from tests.widgets.conftest import Open, settle
from tests.widgets.indexed import indexed_home
from tests.widgets.names import unnamed
from widgets.frame.window import Window
from widgets.letter.editors.itemlist import ListedEditor
from widgets.letter.view import LetterView

OWN = LibraryText(key="own", title={"en": "Zebra crossings"}, texts={"en": "Zebras cross.", "fr": "Des zèbres."})


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return indexed_home(tmp_path / "home")


def opened(window: Window, letter: Letter, part: str) -> tuple[LetterView, ListedEditor]:
    """Keep a letter in the workspace and open one of its lists."""
    id = window.desk.workspace.letters.create(letter).listed.id
    section = window.page("letters")
    section.open_letter(id)
    view: LetterView = section.view
    view.parts.choose(part)
    window.activateWindow()
    settle(window.desk, 80)
    editor = view._editors[part]
    assert isinstance(editor, ListedEditor)
    return view, editor


def own_questions(letter: Letter, names: str) -> Letter:
    return replace(letter, questions=tuple(Question(texts={"en": f"{name} question"}) for name in names))


def order(view: LetterView) -> str:
    return "".join(one.texts["en"][0] if one.texts else "." for one in view.session.letter.questions)


def test_the_library_is_found_seen_and_put_in_by_keys_alone(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, sample_letter, "questions")
    finder = editor.finder
    assert finder is not None
    editor.view.setFocus()
    editor.view.select([1])
    window.actions_.get("questions-find").trigger()
    settle(window.desk)
    assert finder.isVisible() and finder.model.hits[0].kind == "set"  # offered before anything is typed
    assert {hit.kind for hit in finder.model.hits} == {"set", "question"}
    QTest.keyClicks(editor._line, "torture")
    settle(window.desk, 120)
    assert "torture" in finder.view.chosen().title.text
    assert "torture" in finder.preview.toPlainText() and "{" not in finder.preview.toPlainText()
    key = finder.view.chosen().key
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    settle(window.desk)
    taken = view.session.letter.questions[2]
    assert taken.item == key and taken.revision and set(taken.texts) == set(sample_letter.languages)
    assert ("question", key) in finder.model.present and editor.view.selected() == [2]
    QTest.keyClick(editor._line, Qt.Key.Key_Escape)
    assert not finder.isVisible() and editor.view.hasFocus()
    window.actions_.get("letter-undo").trigger()
    assert view.session.letter.questions == sample_letter.questions


def test_enter_takes_what_was_typed_even_before_it_is_shown(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, sample_letter, "annex")
    editor.search()
    settle(window.desk)
    QTest.keyClicks(editor._line, "death penalty")
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    settle(window.desk, 150)
    assert [one.clause for one in view.session.letter.annex][-1] == "death_penalty"


def test_own_text_asked_for_right_after_enter_comes_behind_what_is_put_in(
    window: Window, sample_letter: Letter
) -> None:
    view, editor = opened(window, replace(sample_letter, questions=()), "questions")
    editor.search()
    settle(window.desk)
    QTest.keyClicks(editor._line, "torture")
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    window.actions_.get("questions-add-own").trigger()
    settle(window.desk, 150)
    [taken] = view.session.letter.questions
    assert taken.item
    QTest.keyClicks(editor.detail.field.edit, "Why?")
    assert [one.item for one in view.session.letter.questions] == [taken.item, None]
    assert view.session.letter.questions[1].texts == {"en": "Why?"}


def test_what_is_put_in_is_brought_into_sight_on_the_page(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, sample_letter, "annex")
    editor.go_to("annex[1]")
    settle(window.desk, 80)
    editor.view.select([len(sample_letter.annex) - 1])
    editor.search()
    settle(window.desk)
    QTest.keyClicks(editor._line, "death penalty")
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    settle(window.desk, 200)
    last = f"annex[{len(view.session.letter.annex)}]"
    assert view.session.letter.annex[-1].clause == "death_penalty"
    sheets = view.page._sheets
    units = [(s, u) for s, sheet in enumerate(sheets) for u, one in enumerate(sheet.origins) if one.place == last]
    assert len(units) > 2 and any(view.page.ground.is_seen(*unit) for unit in units)


def test_a_set_goes_in_in_one_step(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, replace(sample_letter, questions=()), "questions")
    assert editor._empty.isVisible() and not editor.view.isVisible()
    editor.search()
    QTest.keyClicks(editor._line, "torture ill-treatment")
    settle(window.desk, 150)
    assert editor.finder is not None
    rows = [row for row, hit in enumerate(editor.finder.model.hits) if hit.kind == "set"]
    editor.finder.view.setCurrentIndex(editor.finder.model.index(rows[0], 0))
    settle(window.desk)
    held = window.desk.context.records.question_set(editor.finder.view.chosen().key).questions
    assert f"{len(held)}. " in editor.finder.preview.toPlainText()
    QTest.mouseClick(editor.finder._put, Qt.MouseButton.LeftButton)
    assert tuple(one.item for one in view.session.letter.questions) == held
    window.actions_.get("letter-undo").trigger()
    assert view.session.letter.questions == ()


def test_items_move_by_keys_and_by_drag_and_are_taken_out(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, own_questions(sample_letter, "abcd"), "questions")
    editor.view.setFocus()
    editor.view.select([1])
    QTest.keyClick(editor.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(view) == "bacd" and editor.view.selected() == [0]
    QTest.keyClick(editor.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(view) == "bacd"  # it is the first
    for _ in range(2):
        QTest.keyClick(editor.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(view) == "acbd" and editor.view.selected() == [2]
    data: QMimeData = editor.model.mimeData([editor.model.index(0, 0), editor.model.index(2, 0)])
    editor.model.dropMimeData(data, Qt.DropAction.MoveAction, 4, 0, QModelIndex())
    assert order(view) == "cdab" and editor.view.selected() == [2, 3]
    QTest.keyClick(editor.view, Qt.Key.Key_Delete)
    assert order(view) == "cd" and editor.view.selected() == [1]
    for expected in ("cdab", "acbd", "abcd", "bacd", "abcd"):
        window.actions_.get("letter-undo").trigger()
        assert order(view) == expected
    assert len(editor.model.rows) == 4


def test_what_is_typed_goes_to_the_item_that_is_shown_also_where_several_are_selected(
    window: Window, sample_letter: Letter
) -> None:
    view, editor = opened(window, own_questions(sample_letter, "abcd"), "questions")
    editor.view.setFocus()
    editor.view.select([3])
    editor.view.select([1, 3])
    shown = editor.detail.index
    assert shown is not None and editor.detail.field.text()[0] == order(view)[shown]
    QTest.keyClicks(editor.detail.field.edit, "xyz")
    assert editor.detail.index == shown
    assert view.session.letter.questions[shown].texts["en"].startswith("xyz")


def test_an_own_text_and_a_heading_are_there_when_something_is_typed(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, own_questions(sample_letter, "ab"), "questions")
    editor.view.setFocus()
    editor.view.select([0])
    window.actions_.get("questions-add-own").trigger()
    assert len(view.session.letter.questions) == 2  # nothing was typed yet
    QTest.keyClicks(editor.detail.focusProxy().focusProxy(), "new question")
    editor.detail.flush()
    assert order(view) == "anb" and editor.view.selected() == [1]
    assert view.session.letter.questions[1].texts == {"en": "new question"}
    view.page.choose_language("fr")
    assert "en" in editor.model.rows[1].has and "fr" in editor.model.rows[1].lacks
    QTest.keyClicks(editor.detail.focusProxy().focusProxy(), "nouvelle")
    editor.detail.flush()
    assert view.session.letter.questions[1].texts == {"en": "new question", "fr": "nouvelle"}
    window.actions_.get("questions-add-heading").trigger()
    QTest.keyClicks(editor.detail.line, "Titre")
    assert view.session.letter.questions[2] == Question(heading={"fr": "Titre"})
    window.actions_.get("letter-undo").trigger()
    window.actions_.get("letter-undo").trigger()
    assert view.session.letter.questions[1].texts == {"en": "new question"}


def test_what_is_typed_and_deleted_again_leaves_no_empty_item(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, own_questions(sample_letter, "ab"), "questions")
    editor.begin_own("texts")
    field = editor.detail.focusProxy().focusProxy()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    editor.detail.flush()
    view.parts.choose("annex")
    assert order(view) == "ab"


def test_a_further_annex_has_title_and_text_by_language(window: Window, sample_letter: Letter) -> None:
    view, editor = opened(window, sample_letter, "appendices")
    window.actions_.get("appendices-add-own").trigger()
    QTest.keyClicks(editor.detail.line, "List of cases")
    QTest.keyClicks(editor.detail.field.focusProxy(), "One case.")
    editor.detail.flush()
    (one,) = view.session.letter.appendices
    assert (one.title, one.texts) == ({"en": "List of cases"}, {"en": "One case."})
    view.go_to("appendix[1].fr")
    assert view.parts.part == "appendices" and editor.view.selected() == [0]


def test_a_newer_text_is_shown_with_its_difference_and_taken_or_kept(window: Window, sample_letter: Letter) -> None:
    desk = window.desk
    texts = {"en": "Zebras crossed.", "fr": "Des zèbres."}
    save_text(desk.workspace, "clause", OWN, source="The office", onto=0)
    desk.renew_facts()
    settle(desk)
    letter = replace(sample_letter, annex=(Clause(clause="own", revision=1, texts=texts),) * 2)
    view, editor = opened(window, letter, "annex")
    assert not editor.detail._newer_panel.isVisible()
    save_text(desk.workspace, "clause", replace(OWN, texts={"en": "Zebras cross slowly."}), source="B", onto=1)
    desk.renew_facts()
    settle(desk)
    editor.view.select([0])
    assert editor.detail._newer_panel.isVisible() and editor.model.rows[0].newer is not None
    assert "crossed" in editor.detail.difference.toPlainText() and "slowly" in editor.detail.difference.toPlainText()
    editor.detail.take.click()
    assert view.session.letter.annex[0].texts == {"en": "Zebras cross slowly."}
    assert not editor.detail._newer_panel.isVisible()
    editor.view.select([1])
    editor.detail.keep.click()
    assert view.session.letter.annex[1].texts == texts and not editor.detail._newer_panel.isVisible()


def test_a_paragraph_is_kept_in_the_library_with_its_source(window: Window, sample_letter: Letter) -> None:
    letter = replace(sample_letter, annex=(Clause(texts={"en": "We recall {all} zebras.", "fr": "Les zèbres."}),))
    view, editor = opened(window, letter, "annex")
    keeping = editor.keeping
    assert keeping is not None
    window.actions_.get("annex-keep").trigger()
    assert keeping.isVisible() and "We" in keeping._speaks.text()
    QTest.keyClicks(keeping.title, "On zebras")
    assert keeping.key.text() == "on_zebras"
    keeping.save.click()
    assert keeping._wrong.text() and keeping.isVisible()  # a source is needed
    QTest.keyClicks(keeping.tags, "zebras, ICCPR 2")
    QTest.keyClicks(keeping.source, "The office's practice")
    keeping.save.click()
    settle(window.desk)
    kept = window.desk.context.records.clause("on_zebras")
    assert (kept.tags, kept.source) == (("zebras", "ICCPR 2"), "The office's practice")
    assert kept.mandates == tuple(choice.key for choice in sample_letter.joined)
    (clause,) = view.session.letter.annex
    assert (clause.clause, clause.revision) == ("on_zebras", 1)
    assert clause.texts["en"] == kept.texts["en"] == "We recall {{all}} zebras."
    assert editor.model.rows[0].origin == "library" and not keeping.isVisible()


def test_a_letter_that_was_sent_lets_nothing_change(open_window: Open, sample_letter: Letter) -> None:
    window = open_window()
    view, editor = opened(window, own_questions(sample_letter, "ab"), "questions")
    editor.set_locked(True)
    editor.view.select([0])
    editor.move_by(1)
    editor.remove()
    editor.begin_own("texts")
    editor.search()
    assert order(view) == "ab" and not editor.finder.isVisible()
    assert not window.actions_.get("questions-find").isEnabled()
    assert not editor.model.flags(editor.model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_every_row_says_in_words_what_it_shows(window: Window, sample_letter: Letter) -> None:
    _, editor = opened(window, sample_letter, "questions")
    told = editor.model.data(editor.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Any additional information" in told and "français" in told
    editor.search()
    settle(window.desk)
    assert unnamed(editor) == []
    editor.finder.close_search()
    editor.begin_keeping()
    assert unnamed(editor) == []


def test_a_passage_of_the_text_typed_here_is_kept_with_its_note(window: Window, sample_letter: Letter) -> None:
    own = {"en": "First {one}.\n\nIn Kazakhstan zebras[^a] cross.\n\n[^a]: They are striped.", "fr": "Des zèbres."}
    view, editor = opened(window, replace(sample_letter, questions=(Question(texts=own),)), "questions")
    editor.detail.field.go_to("cross")
    QTest.keyClick(editor.detail.field.edit, Qt.Key.Key_Right)
    window.actions_.get("text-keep").trigger()
    keeping = editor.keeping
    assert keeping.isVisible() and keeping.kind.isVisible() and keeping.kind.currentData() == "question"
    assert "Kazakhstan" in keeping._speaks.text() and "They are striped" in keeping.words.toPlainText()
    keeping.kind.setCurrentIndex(keeping.kind.findData("clause"))
    QTest.keyClicks(keeping.title, "On crossing")
    QTest.keyClicks(keeping.source, "Usage")
    QTest.keyClick(keeping.source, Qt.Key.Key_Return)
    settle(window.desk)
    kept = window.desk.context.records.clause("on_crossing")
    assert kept.texts == {"en": "In Kazakhstan zebras[^a] cross.\n\n[^a]: They are striped."}
    assert not keeping.isVisible() and editor.detail.isVisible()
    assert view.session.letter.questions == (Question(texts=own),)  # the letter keeps its own words
