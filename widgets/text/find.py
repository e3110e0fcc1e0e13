"""Find and replace in a text and its notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.frame.theme import colours
from widgets.text import overlay
from widgets.text.blocks import KEEP, units, words_of
from widgets.text.checks import select
from widgets.text.edit import Edit
from widgets.text.formats import style_of_format
from widgets.text.icons import DOWN, icon

if TYPE_CHECKING:
    from widgets.text.field import TextField

_AFTER = 150
"""Milliseconds after a change of the text before it is searched again."""
_MOST = 2000


class Match(NamedTuple):
    edit: Edit
    start: int
    end: int


class FindBar(QWidget):
    """The bar; what it finds is marked in the text as long as it is open."""

    def __init__(self, desk: Desk, field: TextField) -> None:
        super().__init__()
        self._desk = desk
        self._field = field
        self.matches: list[Match] = []
        self.needle = QLineEdit()
        self.needle.setAccessibleName(desk.say("text-find-words"))
        give_hint(self.needle, desk.say("text-find-words"))
        self.needle.setClearButtonEnabled(True)
        self.needle.textChanged.connect(self._search_from_here)
        self.needle.returnPressed.connect(self._return_pressed)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.case = QToolButton()
        self.case.setText(desk.say("text-find-case"))
        self.case.setCheckable(True)
        self.case.setStyleSheet(DOWN)
        self.case.setAutoRaise(True)
        self.case.toggled.connect(self._search_from_here)
        self.substitute = QLineEdit()
        self.substitute.setAccessibleName(desk.say("text-replace-by"))
        give_hint(self.substitute, desk.say("text-replace-by"))
        self.substitute.returnPressed.connect(self.replace_one)
        self.one = QPushButton(desk.say("text-replace-one"))
        self.one.clicked.connect(self.replace_one)
        self.all = QPushButton(desk.say("text-replace-all"))
        self.all.clicked.connect(self.replace_all)
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._search)
        self.hide()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.needle, 0, 0)
        row = QHBoxLayout()
        for id, does in (
            ("text-find-previous", lambda: self.step(-1)),
            ("text-find-next", lambda: self.step(1)),
        ):
            row.addWidget(self._button(id.replace("find-", ""), f"action-{id}", does))
        row.addWidget(self.case)
        row.addWidget(self.count, 1)
        row.addWidget(self._button("text-close", "text-find-close", self.close_bar))
        grid.addLayout(row, 0, 1)
        self.second = QHBoxLayout()
        self.second.addWidget(self.one)
        self.second.addWidget(self.all)
        self.second.addStretch(1)
        grid.addWidget(self.substitute, 1, 0)
        grid.addLayout(self.second, 1, 1)
        for line in (self.needle, self.substitute):
            line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def _button(self, picture: str, message: str, does: object) -> QToolButton:
        assert callable(does)
        button = QToolButton()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        found = colours(application)
        side = int(self.fontMetrics().height() * 1.05)
        button.setIcon(
            icon(picture, found["text"], found["quiet"], found["on_accent"], int(side * self.devicePixelRatioF()))
        )
        button.setIconSize(QSize(side, side))
        button.setAutoRaise(True)
        button.setToolTip(self._desk.say(message))
        button.setAccessibleName(self._desk.say(message))
        button.clicked.connect(lambda _=False: does())
        return button

    def open_bar(self, *, replacing: bool = False) -> None:
        """Show the bar; what is selected in one line is what is looked for."""
        words = self._field.here.textCursor().selectedText()
        self.show()
        for widget in (self.substitute, self.one, self.all):
            widget.setVisible(replacing)
        if words and "\u2029" not in words:
            self.needle.setText(words)
        self._search()
        self.needle.setFocus()
        self.needle.selectAll()
        self.show_state()

    def close_bar(self) -> None:
        """Hide the bar, and take its marks off the text."""
        if not self.isVisible():
            return
        self.hide()
        self.matches = []
        for edit in self._field.edits:
            overlay.show(edit, overlay.FOUND, [])
        self._field.here.setFocus()

    def show_state(self) -> None:
        """Show what can be done."""
        writable = not self._field.locked and bool(self.matches)
        self.one.setEnabled(writable)
        self.all.setEnabled(writable)

    def text_changed(self) -> None:
        """Search again a moment after the text has changed."""
        if self.isVisible():
            self._timer.start()

    # Finding

    def _search(self) -> None:
        self.matches = self.found(self.needle.text(), case=self.case.isChecked())
        self._mark()
        self._show_count()
        self.show_state()

    def found(self, needle: str, *, case: bool = False) -> list[Match]:
        """Return where words stand, in the text and then in its notes; a blank finds any blank."""
        words = needle.replace("\u00a0", " ")
        if not words.strip():
            return []
        pattern = re.compile(
            r"[ \u00a0]+".join(re.escape(word) for word in re.split(" +", words)), re.NOFLAG if case else re.IGNORECASE
        )
        matches: list[Match] = []
        for edit in self._field.edits:
            block = edit.document().begin()
            while block.isValid() and len(matches) < _MOST:
                text = words_of(block)
                for match in pattern.finditer(text):
                    start = block.position() + units(text[: match.start()])
                    matches.append(Match(edit, start, start + units(match[0])))
                block = block.next()
        return matches

    def _search_from_here(self) -> None:
        """Search, and select the first match at or behind the caret."""
        self._search()
        if self.matches:
            index = self._index(at_caret=True)
            self._select(index, keep_keyboard=True)

    def _return_pressed(self) -> None:
        back = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.step(-1 if back else 1, keep_keyboard=True)

    def step(self, by: int, *, keep_keyboard: bool = False) -> None:
        """Select the next match, or the one before; behind the last comes the first."""
        if not self.isVisible():
            self.open_bar()
            return
        self._search()
        if not self.matches:
            return
        current = self._current()
        if current is not None:
            index = (current + by) % len(self.matches)
        else:
            index = self._index(at_caret=True)
            index = index if by > 0 else (index - 1) % len(self.matches)
        self._select(index, keep_keyboard=keep_keyboard or self.isAncestorOf(_focus()))

    def _current(self) -> int | None:
        for index, match in enumerate(self.matches):
            cursor = match.edit.textCursor()
            if (cursor.selectionStart(), cursor.selectionEnd()) == (match.start, match.end):
                return index
        return None

    def _index(self, *, at_caret: bool) -> int:
        """Return the first match at or behind the caret of the text, else the first of all."""
        caret = self._field.edit.textCursor().selectionStart() if at_caret else 0
        behind = [index for index, match in enumerate(self.matches) if match.edit.notes or match.start >= caret]
        return behind[0] if behind else 0

    def _select(self, index: int, *, keep_keyboard: bool) -> None:
        match = self.matches[index]
        for edit in self._field.edits:
            if edit is not match.edit:
                cursor = edit.textCursor()
                cursor.clearSelection()
                edit.setTextCursor(cursor)
        keyboard = _focus()
        select(match.edit, match.start, match.end)
        if keep_keyboard and keyboard is not None:
            keyboard.setFocus()
        self._show_count()

    def go_to(self, needle: str) -> bool:
        """Select the first place where words stand and put the keyboard there; tell whether they do."""
        found = self.found(needle) or self.found(needle[:60])
        if found:
            select(*found[0])
        elif not self._field.has_keyboard:
            self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(found)

    def _show_count(self) -> None:
        if not self.needle.text().strip():
            self.count.setText("")
            return
        current = self._current()
        self.count.setText(
            self._desk.say("text-find-count", count=len(self.matches), current=0 if current is None else current + 1)
        )

    def _mark(self) -> None:
        form = QTextCharFormat()
        form.setBackground(self._field.looks.colour("mark"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        for edit in self._field.edits:
            places = [(match.start, match.end) for match in self.matches if match.edit is edit]
            overlay.show(edit, overlay.FOUND, overlay.stretches(edit, places, form))

    # Replacing

    def replace_one(self) -> None:
        """Replace the match that is selected and go to the next one; if none is selected, go to one."""
        self._search()
        current = self._current()
        if self._field.locked or not self.matches:
            return
        if current is None:
            self.step(1, keep_keyboard=True)
            return
        match = self.matches[current]
        with self._field.step():
            self._replace(match)
        self._search()
        if self.matches:
            behind = [
                i
                for i, one in enumerate(self.matches)
                if (one.edit.notes, one.start) >= (match.edit.notes, match.start)
            ]
            self._select(behind[0] if behind else 0, keep_keyboard=True)

    def replace_all(self) -> None:
        """Replace all matches, as one step."""
        self._search()
        matches = self.matches
        if self._field.locked or not matches:
            return
        with self._field.step():
            for match in reversed(matches):
                self._replace(match)
        self._search()
        self.count.setText(self._desk.say("text-replaced", count=len(matches)))

    def _replace(self, match: Match) -> None:
        put_words(match.edit, match.start, match.end, self.substitute.text())


def put_words(edit: Edit, start: int, end: int, words: str) -> None:
    """Put words in the place of a stretch of text, as the first of them looked; the caret stands behind them."""
    with edit.quietly() as cursor:
        cursor.setPosition(start + 1)
        style, kind = style_of_format(cursor.charFormat()), edit.kind_here(cursor)
        cursor.setPosition(start)
        cursor.setPosition(end, KEEP)
        cursor.insertText(words, edit.body.looks.char(style, kind))
    after = edit.textCursor()
    after.setPosition(cursor.position())
    edit.setTextCursor(after)


def _focus() -> QWidget:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    found = application.focusWidget()
    return found if found is not None else QWidget()
