"""The mandates of a letter, in real windows."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.context import Context
from app.model.letter import Choice, Letter
from app.session import entering
from app.settings import Settings
from app.workspace.workspace import open_workspace
from tests.widgets.conftest import settle, until
from tests.widgets.mandates import editor_of, fill, keys_of, opened, page_of
from widgets.frame.window import Window
from widgets.letter.mandates.card import MIME


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
    assert "Jane New" in "".join(sheet.toPlainText() for sheet in view.page.ground.views)


def test_what_another_process_enters_comes_to_the_open_letter(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "torture")
    other = Context(window.desk.context.home)
    workspace = open_workspace(other.home, Settings(name="Colleague"), other.records, lambda _: "")
    new = entering.holder("torture", name="Jane New", gender="f", begins="2026-11-01", source="page")
    workspace.entries.put_many({"page": new}, onto={})
    workspace.close()
    until(window.desk, lambda: "Jane New" in editor_of(view)._by_key["torture"].holder.words.text())


def test_what_is_typed_in_the_search_is_deleted_there_and_no_mandate(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter, "sogi")
    field = editor_of(view).search.field
    field.setFocus()
    QTest.keyClicks(field, "torture")
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "orture" and keys_of(view) == ["sogi"]
