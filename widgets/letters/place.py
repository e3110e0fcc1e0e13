"""Where somebody is in an open letter: part, language, caret, panes; to come back there at the next start."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer

from app.session.lasttime import LastTime
from app.session.parts import PARTS, TEXTS
from widgets.letter.editors.editor import PartEditor
from widgets.letter.view import LetterView
from widgets.text.field import TextField


def place_in(view: LetterView, last: LastTime) -> LastTime:
    """Return what was open last with where one is now."""
    part = view.parts.part
    caret = last.caret if (part, view.language) == (last.part, last.language) else 0
    field = next((one for one in view.findChildren(TextField) if one.has_keyboard), None)
    if field is not None:
        caret = field.edit.textCursor().position()
    return replace(
        last,
        letter=view.session.id,
        part=part,
        language=view.language,
        caret=caret,
        panes=tuple(view.panes.sizes()),
    )


def go_back(view: LetterView, last: LastTime) -> None:
    """Go to where one was in a letter."""
    if len(last.panes) == view.panes.count() and sum(last.panes) > 0:
        QTimer.singleShot(0, view, lambda: view.panes.setSizes(last.panes))  # when it is laid out
    if last.language in view.session.letter.languages:
        view.page.choose_language(last.language)
    if last.part not in PARTS:
        return
    view.parts.choose(last.part)
    editors = [one for one in view.findChildren(PartEditor) if one.part == last.part]
    fields = [field for editor in editors for field in editor.findChildren(TextField)]
    if fields and (last.caret or last.part in TEXTS):
        edit = fields[0].edit  # the text itself, not its footnotes
        cursor = edit.textCursor()
        cursor.setPosition(min(last.caret, edit.document().characterCount() - 1))
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
