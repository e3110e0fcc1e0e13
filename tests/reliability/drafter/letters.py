"""What a drafter does to an open letter beside its texts: parts, lists, mandates, addressee, findings, undo."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from app.session.parts import PARTS, TEXTS
from tests.reliability.drafter.drafter import Drafter, act
from tests.reliability.drafter.texts import write_into
from widgets.letter.editors.addressee import AddresseeEditor
from widgets.letter.editors.closing import ClosingEditor
from widgets.letter.editors.itemlist import ListedEditor
from widgets.letter.editors.mandates import MandatesEditor
from widgets.letter.editors.previous import PreviousEditor
from widgets.letter.mandates.card import MIME
from widgets.letter.view import LetterView

Key, _ALT, _NONE = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
_ITEMS = 10
_LISTED = ("questions", "annex", "appendices")


def show(drafter: Drafter, part: str) -> tuple[LetterView, object] | None:
    """Go to a part of the letter that is in sight; return its editor."""
    view = drafter.view
    if view is None:
        return None
    view.parts.choose(part)
    QApplication.processEvents()
    return view, view._editors[part]


@act(9)
def goes_to_a_text(drafter: Drafter) -> str | None:
    part = drafter.rng.choice(TEXTS)
    return part if show(drafter, part) else None


@act(5)
def goes_to_a_part(drafter: Drafter) -> str | None:
    if drafter.view is None:
        return None
    if drafter.rng.random() < 0.5:
        drafter.trigger(id := drafter.rng.choice(("next-part", "previous-part")))
        return id
    part = drafter.rng.choice(PARTS)
    return part if show(drafter, part) else None


@act(5)
def chooses_a_language(drafter: Drafter) -> str | None:
    view = drafter.view
    if view is None:
        return None
    language = drafter.rng.choice(view.session.letter.languages)
    view.page.choose_language(language)
    return language


@act(9)
def undoes(drafter: Drafter) -> str | None:
    view = drafter.view
    if view is None:
        return None
    times = drafter.rng.choice((1, 1, 2, 5))
    for _ in range(times):
        drafter.trigger("letter-undo")
    for _ in range(drafter.rng.randint(0, times)):
        drafter.trigger("letter-redo")
    return str(times)


@act(3)
def redoes(drafter: Drafter) -> str | None:
    return "" if drafter.view is not None and drafter.trigger("letter-redo") else None


@act(1)
def walks_back_and_forth(drafter: Drafter) -> str | None:
    view = drafter.view
    if view is None:
        return None
    drafter.leave_fields()
    undo, redo = (drafter.window.actions_.get(f"letter-{name}").trigger for name in ("undo", "redo"))
    drafter.witnesses[view.session.id].walk(undo, redo, 20)
    return f"{len(view.session._past)} steps"


# Questions, annex, further annexes


def listed(drafter: Drafter) -> tuple[LetterView, ListedEditor] | None:
    """Go to one of the lists."""
    found = show(drafter, drafter.rng.choice(_LISTED))
    if found is None or not isinstance(found[1], ListedEditor):
        return None
    return found[0], found[1]


def shorten(editor: ListedEditor) -> None:
    """Take some items out where there are many."""
    if len(editor.model.rows) > _ITEMS:
        editor.view.select(list(range(_ITEMS // 2)))
        editor.remove()


@act(4)
def begins_an_item(drafter: Drafter) -> str | None:
    found = listed(drafter)
    if found is None:
        return None
    editor, word = found[1], drafter.word()
    shorten(editor)
    kind = drafter.rng.choice(list(editor.own_items()))
    editor.own_items()[kind]()
    detail = editor.detail
    target = detail.line if detail.line.isVisible() else detail.field.edit
    write_into(target, word)
    detail.flush()
    if word not in drafter.witnesses[found[0].session.id]._words:
        drafter.fail(f"{word} was typed into a new item and is not in the letter")
    return f"{editor.part} {kind} {word}"


@act(4)
def moves_items(drafter: Drafter) -> str | None:
    found = listed(drafter)
    if found is None or not found[1].model.rows:
        return None
    editor, rng = found[1], drafter.rng
    count = len(editor.model.rows)
    rows = sorted(rng.sample(range(count), rng.randint(1, min(3, count))))
    editor.view.select(rows)
    if rng.random() < 0.5:
        editor.view.setFocus()
        key = rng.choice((Key.Key_Up, Key.Key_Down))
        QTest.keyClick(editor.view, key, _ALT)
        return f"{editor.part} {rows} {key.name}"
    data: QMimeData = editor.model.mimeData([editor.model.index(row, 0) for row in rows])
    to = rng.randint(-1, count)
    editor.model.dropMimeData(data, Qt.DropAction.MoveAction, to, 0, QModelIndex())
    return f"{editor.part} {rows} dragged to {to}"


@act(2)
def chooses_or_removes_items(drafter: Drafter) -> str | None:
    found = listed(drafter)
    if found is None or not found[1].model.rows:
        return None
    editor, rng = found[1], drafter.rng
    editor.view.select([rng.randrange(len(editor.model.rows))])
    editor.view.setFocus()
    if rng.random() < 0.4:
        QTest.keyClick(editor.view, Key.Key_Delete)
        return f"{editor.part} removes"
    editor.detail.field.edit.setFocus()
    return f"{editor.part} chooses {editor.view.selected()}"


@act(3)
def takes_from_the_library(drafter: Drafter) -> str | None:
    found = listed(drafter)
    if found is None or found[1].finder is None:
        return None
    editor = found[1]
    shorten(editor)
    words = drafter.rng.choice(("torture", "death", "women", "land", "expression", "", "zzzz", "équité", "العدل"))
    editor.search()
    write_into(editor._line, words)
    drafter.settle()
    QTest.keyClick(editor._line, Key.Key_Down)
    QTest.keyClick(editor._line, Key.Key_Return)
    drafter.settle()
    if drafter.rng.random() < 0.8:
        QTest.keyClick(editor._line, Key.Key_Escape)
    return f"{editor.part} {words!r}"


@act(1)
def begins_to_keep_in_the_library(drafter: Drafter) -> str | None:
    found = listed(drafter)
    if found is None:
        return None
    found[1].begin_keeping()
    return found[1].part


# Mandates


def mandates(drafter: Drafter) -> tuple[LetterView, MandatesEditor] | None:
    found = show(drafter, "mandates")
    return (found[0], found[1]) if found is not None and isinstance(found[1], MandatesEditor) else None


@act(3)
def adds_or_removes_a_mandate(drafter: Drafter) -> str | None:
    found = mandates(drafter)
    if found is None:
        return None
    view, editor = found
    keys = [choice.key for choice in view.session.letter.mandates]
    rng = drafter.rng
    if keys and (len(keys) > 6 or rng.random() < 0.4):
        key = rng.choice(keys)
        editor.ask("remove", key)
        if rng.random() < 0.4:
            drafter.window.bars._bars["mandate-removed"].notice.actions[0][1]()
            return f"{key} out and back"
        return f"{key} out"
    key = rng.choice(list(drafter.records.mandates))
    editor.add(key)
    return f"{key} in"


@act(3)
def moves_or_answers_for_a_mandate(drafter: Drafter) -> str | None:
    found = mandates(drafter)
    if found is None or not found[1].cards.order:
        return None
    editor, rng = found[1], drafter.rng
    card = rng.choice(editor.cards.order)
    what = rng.choice(("keys", "drop", "status", "form", "usual"))
    if what == "keys":
        card.setFocus()
        QTest.keyClick(card, rng.choice((Key.Key_Up, Key.Key_Down, Key.Key_Home)), _ALT)
    elif what == "drop":
        data = QMimeData()
        data.setData(MIME, card.key.encode())
        point = QPointF(20, rng.choice(editor.cards.order).geometry().center().y())
        left, move = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
        editor.cards.dropEvent(QDropEvent(point, move, data, left, _NONE))
    elif what == "status":
        choose(card.status, rng.randrange(card.status.count()))
    elif what == "form":
        editor.ask(rng.choice(("set-resolution", "set-signatory", "confirm", "new-holder")), card.key)
    else:
        drafter.trigger("mandate-order")
    return f"{what} {card.key}"


def choose(box: QComboBox, index: int) -> None:
    """Choose from a box as its user does."""
    box.setCurrentIndex(index)
    box.activated.emit(index)


# Addressee, earlier letters, closing


def line(field: QLineEdit, words: str, key: Qt.Key | None = Key.Key_Return) -> None:
    """Write something else into a line."""
    field.setFocus()
    field.selectAll()
    write_into(field, words)
    if key is not None:
        QTest.keyClick(field, key)


@act(5)
def fills_the_form(drafter: Drafter) -> str | None:
    found = show(drafter, "addressee")
    if found is None or not isinstance(found[1], AddresseeEditor):
        return None
    view, editor = found
    rng, word = drafter.rng, drafter.word()
    what = rng.choice(
        ("date", "addressee", "name", "title", "lines", "salutation", "languages", "states", "type", "class")
    )
    if what == "date":
        line(editor.date.field, rng.choice(("29.8.2024", "3 sept 2026", "", "never", "2025-12-31")))
    elif what == "addressee":
        line(editor.addressee.picker.field, rng.choice(("Kazakhstan", "UZB", "Франц", "哈萨克", "OTH", "Atlantis")))
    elif what in ("name", "title", "salutation"):
        line(getattr(editor, what), word, None)
    elif what == "lines":
        editor.lines.setFocus()
        write_into(editor.lines, word)
    elif what == "languages":
        lines = editor.languages.ordered.list
        lines.setFocus()
        lines.setCurrentRow(rng.randrange(lines.count()))
        keys = ((Key.Key_Up, _ALT), (Key.Key_Down, _ALT), (Key.Key_Delete, _NONE))
        if rng.random() < 0.6 and editor.languages.add.menu().actions():
            rng.choice(editor.languages.add.menu().actions()).trigger()
        else:
            QTest.keyClick(lines, *rng.choice(keys))
    elif what == "states":
        line(editor.concerned.picker.field, rng.choice(("Kazakhstan", "Uzbekistan", "Peru")))
    elif what == "type" and editor.type.isEnabled():
        choose(editor.type, rng.randrange(editor.type.count()))
    else:
        choose(editor.classification, rng.randrange(editor.classification.count()))
    return f"{what} {word} {view.session.letter.languages}"


@act(2)
def recalls_an_earlier_letter(drafter: Drafter) -> str | None:
    found = show(drafter, "previous")
    if found is None or not isinstance(found[1], PreviousEditor):
        return None
    editor, rng = found[1], drafter.rng
    if editor.cards and rng.random() < 0.5:
        rng.choice((editor.cards[0].out, editor.cards[-1].up)).click()
        return "out or up"
    line(editor.reference.field, rng.choice(("UA KAZ 2/2022", "8", "not a reference", "AL G/SO 214 GBR 4/2013")))
    return f"{len(editor.cards)}"


@act(2)
def sets_an_option(drafter: Drafter) -> str | None:
    found = show(drafter, "closing")
    if found is None or not isinstance(found[1], ClosingEditor):
        return None
    rng = drafter.rng
    option = rng.choice(list(found[1].options.values()))
    if option.usual.isVisible() and rng.random() < 0.5:
        option.usual.click()
    elif option.number.isVisible():
        option.number.setValue(rng.randint(1, 120))
    else:
        QTest.keyClick(option.switch, Key.Key_Space)
    return "done"


# Findings


@act(3)
def waives_or_follows_a_finding(drafter: Drafter) -> str | None:
    view = drafter.view
    if view is None:
        return None
    view._check()
    drafter.settle()
    drawer, rng = view.drawer, drafter.rng
    if rng.random() < 0.4 or not drawer.list.count():
        drafter.trigger(id := rng.choice(("findings-next", "findings-previous", "findings-drawer")))
        return id
    drawer.list.setCurrentRow(rng.randrange(drawer.list.count()))
    if drawer.back.isVisibleTo(drawer):
        drawer.take_up()
        return "taken up"
    if not drawer.aside.isVisibleTo(drawer):
        return "an error"
    drawer.ask_aside()
    reason = drawer.panel.findChildren(QLineEdit)
    write_into(reason[-1], "because of the office")
    button = next((one for one in drawer.panel.buttons if one.isEnabled()), None)
    if button is not None:
        button.click()
    return "waived"
