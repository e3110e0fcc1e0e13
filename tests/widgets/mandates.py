"""What the tests of mandates share."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.export.text import write_text
from app.model.letter import Choice, Letter
from tests.widgets.conftest import settle
from widgets.frame.window import Window
from widgets.letter.editors.mandates import MandatesEditor
from widgets.letter.view import LetterView

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
