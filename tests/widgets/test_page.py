"""The page beside the editor: what stands on it, what stays as it is, and where a click leads."""

from __future__ import annotations

import random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from app.context import Context
from app.model.document import Document
from app.model.letter import Letter, LetterText
from app.session.sheets import Line
from tests.conftest import TODAY, load
from tests.widgets.conftest import settle
from tests.widgets.test_window import opened
from widgets.frame.desk import Desk
from widgets.frame.window import Window
from widgets.letter.page import PagePane
from widgets.letter.paper.sheet import SheetView


@pytest.fixture(scope="module")
def whole(context: Context) -> Letter:
    """A letter in which every part is in use."""
    return load("everything", context)


@pytest.fixture(scope="module")
def sample_letter(context: Context) -> Letter:
    """The sample letter in two of its languages."""
    letter = load("sample", context)
    return replace(letter, languages=("en", "fr"), text={code: letter.text[code] for code in ("en", "fr")})


def composed(context: Context, letter: Letter, language: str = "en") -> Document:
    return context.composer.compose(letter, language, draft=True, today=TODAY)


def facts(letter: Letter, text: str, language: str = "en") -> Letter:
    return replace(letter, text={**letter.text, language: replace(letter.text[language], facts=text)})


@pytest.fixture
def pane(desk: Desk) -> PagePane:
    page = PagePane(desk)
    page.show_languages(("en", "ar", "zh"), {"en": "English", "ar": "العربية", "zh": "中文"})
    page.resize(700, 800)
    page.show()
    yield page
    page.deleteLater()


def words(view: SheetView) -> str:
    return view.toPlainText()


def drawn(document: QTextDocument) -> list[tuple[object, ...]]:
    """Return everything that is drawn, block for block."""
    found = []
    block = document.begin()
    while block.isValid():
        format_ = block.blockFormat()
        fragments = []
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            chars = fragment.charFormat()
            look = (chars.fontPointSize(), chars.fontWeight(), chars.fontItalic(), chars.anchorHref())
            fragments.append((fragment.text(), *look, chars.background().color().name()))
            iterator += 1
        margins = (format_.leftMargin(), format_.rightMargin(), format_.topMargin(), format_.bottomMargin())
        found.append((fragments, margins, format_.alignment(), format_.layoutDirection(), format_.headingLevel()))
        block = block.next()
    return found


def test_each_annex_stands_on_a_sheet_of_its_own_with_its_footnotes_at_its_foot(
    pane: PagePane, context: Context, whole: Letter
) -> None:
    pane.show_document(composed(context, whole))
    letter, annex, second, third = pane.ground.views
    assert words(letter).startswith("DRAFT") and "PALAIS DES NATIONS" in words(letter)
    assert "1. \t" not in words(letter) and "(a)\tA point below it." in words(letter)
    assert words(letter).rstrip().endswith("Once the capital.")
    assert "Annex I\n" in words(annex) and "PALAIS" not in words(annex) and words(annex).startswith("DRAFT")
    assert "Annex II" in words(second) and "Annex III" in words(third)
    assert [view.accessibleName() for view in pane.ground.views][:2] == [
        "Page: the letter, English",
        "Page: the annex, English",
    ]
    tops = [view.y() for view in pane.ground.views]
    assert tops == sorted(tops) and all(view.height() >= pane.ground._page[1] for view in pane.ground.views)


def test_arabic_runs_from_right_to_left_and_its_tables_are_mirrored(
    pane: PagePane, context: Context, whole: Letter
) -> None:
    pane.show_document(composed(context, whole, "ar"))
    view = pane.ground.views[0]
    rtl = Qt.LayoutDirection.RightToLeft
    unit = next(index for index, unit in enumerate(view.shown) if isinstance(unit, Line) and unit.role == "date")
    block = view._block(unit)
    assert block.blockFormat().layoutDirection() == rtl
    assert view.layoutDirection() == Qt.LayoutDirection.LeftToRight, "else Qt shifts the sheet by what stands out"
    line = block.layout().lineAt(0)
    assert line.naturalTextRect().left() < 5, "the date stands at the trailing edge, which is the left one"
    table = next(index for index, unit in enumerate(view.shown) if not isinstance(unit, Line))
    first = view._block(table).next()
    assert first.text() == "المكان" and first.next().text() == "الحالة"


def test_what_is_edited_is_drawn_as_if_drawn_anew(pane: PagePane, desk: Desk, context: Context, whole: Letter) -> None:
    choice = random.Random(7)
    pieces = [
        "A paragraph.",
        "## A heading",
        "One with a note.[^1]",
        "1. one\n2. two",
        "- a\n- b",
        "| A | B |\n| --- | --- |\n| 1 | 2[^1] |",
        "> quoted",
        "**bold** and [?to check?]",
        "| A |\n| --- |\n| 1 |\n| 2 |",
    ]
    fresh = PagePane(desk)
    fresh.set_zoom(60)
    pane.set_zoom(60)
    for _ in range(40):
        chosen = [choice.choice(pieces) for _ in range(choice.randrange(1, 8))]
        text = "\n\n".join([*chosen, "[^1]: the note"])
        document = composed(context, facts(whole, text))
        pane.show_document(document)
        fresh._ink = None
        fresh._document = None
        fresh.show_document(document)
        for one, other in zip(pane.ground.views, fresh.ground.views, strict=True):
            assert drawn(one.document()) == drawn(other.document()), text
            assert one._starts == other._starts
    fresh.deleteLater()


def test_only_the_paragraph_that_changed_is_laid_out_anew(pane: PagePane, context: Context, whole: Letter) -> None:
    pane.show_document(composed(context, facts(whole, "First.\n\nSecond.\n\nThird.")))
    changes: list[tuple[int, int, int]] = []
    view = pane.ground.views[0]
    view.document().contentsChange.connect(lambda *change: changes.append(change))
    before = view.toPlainText()
    pane.show_document(composed(context, facts(whole, "First.\n\nSecond, longer.\n\nThird.")))
    assert len(changes) == 1
    start, removed, added = changes[0]
    assert before[start:].lstrip().startswith("Second") and removed < 12 and added < 24


def test_nothing_seen_moves_when_something_above_it_changes(pane: PagePane, context: Context, whole: Letter) -> None:
    letter = facts(whole, "\n\n".join(f"Paragraph {number}." for number in range(60)))
    pane.show_document(composed(context, letter))
    view = pane.ground.views[0]
    unit = next(i for i, unit in enumerate(view.shown) if "Paragraph 40." in view._block(i).text())
    bar = pane.ground.verticalScrollBar()
    bar.setValue(round(view.y() + view.extent(unit).top()) - 30)

    def height() -> float:
        unit = next(i for i in range(len(view.shown)) if "Paragraph 40." in view._block(i).text())
        return view.y() + view.extent(unit).top() - bar.value()

    before = height()
    more = "\n\n".join(["New.", "Newer.", *(f"Paragraph {number}." for number in range(60))])
    pane.show_document(composed(context, facts(whole, more)))
    assert abs(height() - before) <= 2


def test_another_language_shows_what_was_seen_before(pane: PagePane, context: Context, whole: Letter) -> None:
    pane.show_document(composed(context, whole))
    pane.ground.verticalScrollBar().setValue(pane.ground.views[2].y() + 200)
    seen = pane._seen()
    assert seen is not None and seen[0].place.startswith("appendix[1]")
    pane.show_document(composed(context, whole, "zh"))
    again = pane._seen()
    assert again is not None and again[0] == seen[0]


def test_a_click_leads_to_the_source_and_standard_text_to_what_it_depends_on(
    window: Window, sample_letter: Letter
) -> None:
    view = opened(window, sample_letter)
    page = view.page
    settle(window.desk, 80)
    sheet = page.ground.views[0]
    places: list[str] = []
    page.place_chosen.connect(places.append)
    wanted = {
        "mandates": "mandates",
        "reference": "addressee",
        "salutation": "addressee",
        "facts": "facts",
        "question": "questions",
        "closing": "closing",
        "signature": "mandates",
        "note": "facts",
    }
    for role, part in wanted.items():
        unit = next(i for i, unit in enumerate(sheet.shown) if unit.role == role)
        page.ground.reveal(0, unit)
        where = sheet.extent(unit).center().toPoint()
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert view.parts.part == part, role
        assert unit in sheet.tinted
        assert role != "facts" or sheet.tinted == {unit}
    assert places[3].startswith("text.en.facts")


def test_a_single_click_on_a_link_opens_nothing(window: Window, sample_letter: Letter, monkeypatch) -> None:
    view = opened(window, sample_letter)
    settle(window.desk, 80)
    sheet = view.page.ground.views[0]
    opened_links: list[str] = []
    sheet.link_opened.connect(opened_links.append)
    monkeypatch.setattr("widgets.letter.page.QDesktopServices.openUrl", lambda url: opened_links.append(url.toString()))
    cursor = sheet.document().find("website")
    cursor.setPosition(cursor.selectionStart() + 3)
    where = sheet.cursorRect(cursor).center() + QPoint(2, 0)
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened_links == []
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, where)
    assert opened_links and opened_links[0].startswith("https://")


def test_the_page_follows_the_part_and_what_is_typed(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    settle(window.desk, 80)
    page = view.page
    view.parts.choose("questions")
    followed = page._followed_units()
    assert followed and all(page._sheets[s].units[u].role in ("question", "body") for s, u in followed)
    assert any(page.ground.is_seen(*unit) for unit in followed)
    view.parts.choose("annex")
    assert any(sheet == 1 for sheet, _ in page._followed_units())
    assert any(page.ground.is_seen(*unit) for unit in page._followed_units() if unit[0] == 1)
    page.follow("text.en.facts", 1)
    assert [page._sheets[s].units[u].role for s, u in page._followed_units()] == ["facts"]


def test_the_keyboard_leads_from_the_page_to_the_editor(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    settle(window.desk, 80)
    sheet = view.page.ground.views[0]
    sheet.setFocus()
    cursor = sheet.document().find("Excellency,")
    cursor.setPosition(cursor.selectionStart())
    sheet.setTextCursor(cursor)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.accessibleDescription() == "salutation"
    view.parts.choose("facts")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert view.parts.part == "addressee"


def test_a_language_with_gaps_has_a_sign_at_its_tab(window: Window, sample_letter: Letter) -> None:
    letter = replace(sample_letter, text={**sample_letter.text, "fr": LetterText()})
    view = opened(window, letter)
    settle(window.desk, 900)
    tabs = view.page._tabs
    assert [tabs.tabText(index)[0] == "■" for index in range(tabs.count())] == [False, True]
    places = [tabs.tabRect(index) for index in range(tabs.count())]
    view.page.show_missing({"en": 1})
    assert places == [tabs.tabRect(index) for index in range(tabs.count())], "no tab moves away under the mouse"
    view.page.show_missing({"fr": 1})
    assert "missing" in tabs.accessibleTabName(1)
    view.page.choose_language("fr")
    settle(window.desk, 100)
    sheet = view.page.ground.views[0]
    assert not sheet.document().find("Selon les").isNull()
    gap = next(i for i, unit in enumerate(sheet.shown) if unit.role == "facts")
    assert any(item.marked for item in sheet.shown[gap].items)


def test_zoom_by_keys_and_the_width_is_fitted_again(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    settle(window.desk, 80)
    page = view.page
    assert page.fits and page.ground.views[0].width() <= page.ground.viewport().width()
    fitted = page.zoom
    window.actions_.get("page-natural").trigger()
    assert page.zoom == 100 and not page.fits
    width = page.ground.views[0].width()
    for _ in range(12):
        window.actions_.get("page-larger").trigger()
    assert page.zoom == 200 and abs(page.ground.views[0].width() - 2 * width) <= 2
    for _ in range(20):
        window.actions_.get("page-smaller").trigger()
    assert page.zoom == 50
    window.actions_.get("page-fit").trigger()
    assert page.zoom == fitted and page.fits


def test_nothing_is_begun_after_the_window_was_closed(desk: Desk) -> None:
    begun: list[int] = []
    desk.close()
    desk.work(lambda: begun.append(1), lambda _: None)
    desk._pool.waitForDone()
    assert not begun and not desk.busy
