"""The chosen item of a list: where it is from, what a newer text would change, and its words to be edited."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.editing.differences import word_differences
from app.editing.lists import Field, Item, Part, items, text_of, type_text
from app.model.letter import Appendix, Clause, Question
from app.session.items import Shown, at_of
from app.session.letter import LetterSession
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.frame.room import Wrapped
from widgets.letter.editors.reading import Reading
from widgets.text.field import TextField


class Detail(QWidget):
    """The editor of one item.

    Attributes:
        index: of the item; None: none is chosen.
        is_new: whether it is there only when something is typed; `index` is then where it will be.
        at: the place that is typed at, as findings name it.

    Signals:
        made: an item somebody began to type, and its index.
        newer: True to take the library's text, False to keep the letter's.
        keep_asked: a passage that is to be saved to the library, and whether its braces are fields.
        moved: the place of a text, and the line of it in which the caret is.
    """

    made = Signal(object, int)
    newer = Signal(bool)
    moved = Signal(str, int)
    keep_asked = Signal(str, bool)

    def __init__(self, desk: Desk, session: LetterSession, part: Part) -> None:
        super().__init__()
        self._desk = desk
        self._session = session
        self._part = part
        self.index: int | None = None
        self.is_new = False
        self.at = ""
        self.language = session.letter.languages[0]
        self._line_at = ""
        self._is_heading = False
        self._origin = Wrapped()
        self._origin.setProperty("role", "quiet")
        self._newer_panel = self._panel()
        self.line = QLineEdit()
        self.line.textEdited.connect(self._line_edited)
        self._stack = QStackedWidget()
        self._fields = {
            kind: TextField(
                desk,
                language=self.language,
                at="",
                name=desk.say(f"{part}-text-name"),
                fields=kind,
                keeps=desk.workspace.store.read_only is None,
            )
            for kind in (False, True)
        }
        for field in self._fields.values():
            field.edited.connect(partial(self._text_edited, field))
            field.moved.connect(partial(self._caret_moved, field))
            field.keep_asked.connect(partial(self._keep_asked, field))
            self._stack.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._origin)
        column.addWidget(self._newer_panel)
        column.addWidget(self.line)
        column.addWidget(self._stack, 1)
        column.addStretch(0)
        self.show_item(None, None, self.language)

    def _panel(self) -> QFrame:
        say = self._desk.say
        panel = QFrame()
        panel.setProperty("role", "card")
        self._newer_told = Wrapped()
        self.difference = Reading(self._desk, say("library-difference"))
        self.difference.setMinimumHeight(self.fontMetrics().height() * 4)
        self.take = QPushButton(say("library-take"))
        self.take.setProperty("role", "main")
        self.keep = QPushButton(say("library-keep"))
        self.take.clicked.connect(partial(self._answered, True))
        self.keep.clicked.connect(partial(self._answered, False))
        column = QVBoxLayout(panel)
        column.addWidget(self._newer_told)
        column.addWidget(self.difference, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.take)
        column.addLayout(row)
        return panel

    # Showing

    @property
    def field(self) -> TextField:
        """The field of text that is shown."""
        field = self._stack.currentWidget()
        assert isinstance(field, TextField)
        return field

    def show_item(self, index: int | None, row: Shown | None, language: str, *, keep_text: bool = False) -> None:
        """Show an item; None: there is none."""
        is_other = index != self.index or language != self.language
        if is_other:
            self.flush()
        self.index, self.language, self.is_new = index, language, False
        for widget in (self._origin, self.line, self._stack, self._newer_panel):
            widget.setVisible(index is not None)
        if index is None or row is None:
            return
        one = items(self._session.letter, self._part)[index]
        self._choose_fields(isinstance(one, Question) and bool(one.heading), row.origin == "library")
        self._origin.setText(self._told(row))
        self._show_newer(row)
        if not keep_text:
            self._show_words(one)
            if is_other:
                self.field.edit.moveCursor(QTextCursor.MoveOperation.Start)

    def show_new(self, index: int, field: str, language: str) -> None:
        """Show an empty item, which is there when something is typed."""
        self.flush()
        self.index, self.language, self.is_new = index, language, True
        self._origin.setText(self._desk.say(f"{self._part}-new", field=field))
        self._origin.show()
        self._newer_panel.hide()
        self._choose_fields(field == "heading", False)
        self._show_words(None)

    def _told(self, row: Shown) -> str:
        told = self._desk.say(
            "item-origin-whole",
            origin="gone" if row.gone else row.origin,
            key=row.key or "none",
            revision=row.revision or 0,
            changed=str(row.changed).lower(),
        )
        if self.language in row.lacks:
            name = self._desk.context.records.language(self.language).name
            told = f"{told}\n{self._desk.say('item-lacks', languages=name)}"
        return told

    def _choose_fields(self, is_heading: bool, of_library: bool) -> None:
        self._is_heading = is_heading
        has_line = is_heading or self._part == "appendices"
        name = self._desk.say("appendices-title-name" if self._part == "appendices" else "questions-heading-name")
        self.line.setVisible(has_line)
        self.line.setAccessibleName(name)
        give_hint(self.line, name)
        self._stack.setVisible(not is_heading)
        self._stack.setCurrentWidget(self._fields[of_library])
        self.setFocusProxy(self.line if has_line else self.field)
        place = at_of(self._part, self.index or 0)
        self.at = f"{place}.heading.{self.language}" if is_heading else f"{place}.{self.language}"
        self._line_at = f"{place}.{'heading' if is_heading else 'title'}.{self.language}"
        self.field.at = self.at
        self.field.set_language(self.language)
        rtl = self._desk.context.records.language(self.language).direction == "rtl"
        self.line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def _show_words(self, one: Item | None) -> None:
        titles = one.title if isinstance(one, Appendix) else one.heading if isinstance(one, Question) else {}
        words = titles.get(self.language, "")
        if words != self.line.text():
            self.line.setText(words)
        texts = {}
        if one is not None and self.index is not None and not self._is_heading:
            letter, records = self._session.letter, self._desk.context.records
            texts = text_of(letter, self._part, self.index, records, self._desk.today())
        self.field.show_text(texts.get(self.language, ""))

    def _show_newer(self, row: Shown) -> None:
        self._newer_panel.setVisible(row.newer is not None)
        if row.newer is None:
            return
        found = row.newer
        self._newer_told.setText(self._desk.say("library-newer", taken=found.taken, now=found.now))
        own, library = found.own.get(self.language, ""), found.library.get(self.language, "")
        self.difference.show_difference(word_differences(own, library), self.language)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed, or again something."""
        self.line.setReadOnly(locked)
        for field in self._fields.values():
            field.set_locked(locked)
        self.take.setEnabled(not locked)
        self.keep.setEnabled(not locked)

    def flush(self) -> None:
        """Tell the letter what was typed and not yet told."""
        for field in self._fields.values():
            field.flush()

    # Typing

    def _text_edited(self, field: TextField, markdown: str) -> None:
        if field is self.field and self.index is not None:
            self._typed("texts", markdown, self.at, field.typing)

    def _caret_moved(self, field: TextField, line: int) -> None:
        if field is self.field and self.index is not None and not self.is_new:
            self.moved.emit(self.at, line)

    def _keep_asked(self, field: TextField, passage: str) -> None:
        self.keep_asked.emit(passage, field.fields)

    def _line_edited(self, words: str) -> None:
        if self.index is not None:
            self._typed("heading" if self._is_heading else "title", words, self._line_at, self._line_at)

    def _typed(self, field: Field, words: str, at: str, typing: str) -> None:
        index = self.index
        assert index is not None
        if self.is_new:
            if words.strip():
                self.is_new = False
                self.at = at
                self.made.emit(self._new(field, words), index)
            return
        self.at = at
        letter, records, today = self._session.letter, self._desk.context.records, self._desk.today()
        changed = type_text(letter, self._part, index, self.language, words, records, today, field)
        self._session.change(changed, typing=typing)

    def _new(self, field: Field, words: str) -> Item:
        texts = {self.language: words}
        if self._part == "appendices":
            return Appendix(title=texts) if field == "title" else Appendix(texts=texts)
        if self._part == "annex":
            return Clause(texts=texts)
        return Question(heading=texts) if field == "heading" else Question(texts=texts)

    def _answered(self, takes: bool, _checked: bool = False) -> None:
        self.newer.emit(takes)
