"""What a drafter does in a text: types, moves, selects, deletes, copies, pastes, notes, finds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.reliability.clipboards import BIG, CLIPS
from tests.reliability.drafter.drafter import Drafter, act
from tests.reliability.drafter.witness import words_in
from widgets.text.commands import COMMANDS, can, run
from widgets.text.edit import Edit
from widgets.text.field import TextField

Key = Qt.Key
_NONE, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_MOST = 3_000
"""Letters of a text beyond which a drafter begins anew: letters stay as long as letters are."""

_BARS = ("text-link", "text-find", "text-replace", "text-paste-plain", "text-note")


def write_into(widget: QWidget, words: str) -> None:
    """Type letters of any script."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Key.Key_unknown, _NONE, letter))


def ready(drafter: Drafter) -> tuple[TextField, Edit] | None:
    """Return a text that can be written into, the keyboard in it; one that has grown too long is emptied."""
    field = drafter.field
    if field is None or field.locked:
        return None
    if not field.has_keyboard:
        field.edit.setFocus()
    if field.edit.document().characterCount() > _MOST:
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClick(field.edit, Key.Key_Delete)
    return field, field.here


def is_there(drafter: Drafter, word: str) -> None:
    """Fail if a word that was just typed is not in the letter."""
    field = drafter.field
    if field is not None:
        field.flush()
    view = drafter.view
    if view is not None and word not in words_in(view.session.letter):
        at = (field.at, field.text()) if field is not None else ""
        drafter.fail(f"{word} was typed and is not in the letter; in sight is {at}")


@act(16)
def types(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    word = drafter.word()
    before, after = (
        drafter.rng.choice(("", " ", "(")),
        drafter.rng.choice(("", " ", ".", ", x", "*", "\\", "|", " [^1]")),
    )
    write_into(there[1], before + word + after)
    is_there(drafter, word)
    return repr(before + word + after)


@act(5)
def types_by_input_method(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    edit, word = there[1], drafter.word()
    for preedit in (word[:1], word[:2], word):
        QApplication.sendEvent(edit, QInputMethodEvent(preedit, []))
    if drafter.rng.random() < 0.2:  # given up
        QApplication.sendEvent(edit, QInputMethodEvent("", []))
        return f"{word} given up"
    event = QInputMethodEvent("", [])
    event.setCommitString(word)
    QApplication.sendEvent(edit, event)
    is_there(drafter, word)
    return word


_MOVES = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageUp)


@act(8)
def moves_by_keys(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    key = drafter.rng.choice(_MOVES)
    modifiers = drafter.rng.choice((_NONE, _NONE, _SHIFT, _CTRL, _SHIFT | _CTRL))
    times = drafter.rng.randint(1, 4)
    for _ in range(times):
        QTest.keyClick(there[1], key, modifiers)
    return f"{times} {key.name} {modifiers.value}"


@act(8)
def places_the_caret(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    edit = there[1]
    place = drafter.rng.randrange(edit.document().characterCount())
    return f"at {_select(edit, place, place)}"


@act(8)
def selects(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    edit = there[1]
    last = edit.document().characterCount() - 1
    one = drafter.rng.randint(0, last)
    other = max(0, min(last, one + drafter.rng.choice((-1, 1)) * drafter.rng.choice((1, 3, 8, 40, 200))))
    return _select(edit, one, other)


def _select(edit: Edit, anchor: int, place: int) -> str:
    cursor = edit.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    return f"{anchor} to {place} in {'notes' if edit.notes else 'text'}"


_DELETING = ((Key.Key_Backspace, _NONE), (Key.Key_Delete, _NONE), (Key.Key_Backspace, _CTRL), (Key.Key_Delete, _CTRL))


@act(7)
def deletes(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    key, modifiers = drafter.rng.choice(_DELETING)
    times = drafter.rng.randint(1, 5)
    for _ in range(times):
        QTest.keyClick(there[1], key, modifiers)
    return f"{times} {key.name} {modifiers.value}"


@act(6)
def presses_enter_or_tab(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    key, modifiers = drafter.rng.choice(
        ((Key.Key_Return, _NONE), (Key.Key_Return, _NONE), (Key.Key_Return, _SHIFT), (Key.Key_Tab, _NONE))
    )
    QTest.keyClick(there[1], key, modifiers)
    return f"{key.name} {modifiers.value}"


@act(9)
def pastes(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    name = drafter.rng.choice([one for one in CLIPS if one not in BIG])  # those have a test of their own
    QApplication.clipboard().setMimeData(CLIPS[name].make())
    if drafter.rng.random() < 0.15:
        run(there[0], "text-paste-plain")
        name += " plain"
    else:
        QTest.keyClick(there[1], Key.Key_V, _CTRL)
    return name


@act(6)
def copies_or_cuts_and_pastes(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    field, edit = there
    if not edit.textCursor().hasSelection():
        selects(drafter)
    key = drafter.rng.choice((Key.Key_C, Key.Key_X))
    QTest.keyClick(edit, key, _CTRL)
    edit = drafter.rng.choice([one for one in field.edits if one.isVisible()] or [edit])
    edit.setFocus()
    place = drafter.rng.randrange(edit.document().characterCount())
    _select(edit, place, place)
    QTest.keyClick(edit, Key.Key_V, _CTRL)
    return f"{key.name} to {place}"


@act(2)
def drops(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    edit = there[1]
    word, data = drafter.word(), QMimeData()
    data.setText(word)
    point = QPointF(drafter.rng.randrange(max(1, edit.width())), drafter.rng.randrange(max(1, edit.height())))
    drop = QDropEvent(point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE)
    QApplication.sendEvent(edit.viewport(), drop)
    return f"{word} at {point.x()},{point.y()}"


@act(10)
def gives_a_command(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    id = drafter.rng.choice([one for one in COMMANDS if one not in _BARS])
    if not can(there[0], id):
        return None
    run(there[0], id)
    return id


@act(5)
def writes_a_footnote(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None or there[1].notes:
        return None
    field, word = there[0], drafter.word()
    run(field, "text-note")
    if not field.here.notes:
        drafter.fail(f"the keyboard is not in the new footnote but in {QApplication.focusWidget()}")
    write_into(field.here, word)
    is_there(drafter, word)
    if drafter.rng.random() < 0.7:
        QTest.keyClick(field.here, Key.Key_Escape)
    return word


@act(3)
def makes_a_link(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    run(there[0], "text-link")
    address = drafter.rng.choice(("example.org/a", "https://un.org/(x)", "mailto:a@b.org", "", "not an address"))
    write_into(there[0].link_bar.address, address)
    QTest.keyClick(there[0].link_bar.address, Key.Key_Return)
    there[0].link_bar.close_bar()
    return address


@act(3)
def finds_and_replaces(drafter: Drafter) -> str | None:
    there = ready(drafter)
    if there is None:
        return None
    field = there[0]
    bar = field.find_bar
    run(field, "text-replace")
    bar.needle.setText(drafter.rng.choice(("the", "q", "ж", "1", "e", "字", "nowhere", "a b")))
    word = drafter.word()
    bar.substitute.setText(drafter.rng.choice((word, "", "x")))
    told = f"{bar.needle.text()} by {bar.substitute.text()!r}"
    for _ in range(drafter.rng.randint(0, 2)):
        bar.step(drafter.rng.choice((-1, 1)), keep_keyboard=True)
    (bar.replace_all if drafter.rng.random() < 0.3 else bar.replace_one)()
    if drafter.rng.random() < 0.8:
        bar.close_bar()
    return told
