"""Saving a question, paragraph or passage of a letter to the library: what the library needs to know of it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.editing.lists import Item, Part, items
from app.model.facts import LibraryText
from app.model.letter import Letter
from app.searching.documents import Kind
from app.session.finding import named
from app.session.librarytexts import (
    key_for,
    keys_of,
    original,
    place_of,
    proposed,
    save_text,
    speaking,
    tags_of,
    titled,
)
from app.session.passages import keep_passage, naming, passage_text
from app.text.html import plain_with_notes
from app.text.read import read
from app.workspace.entries import Entry
from widgets.frame.desk import Desk
from widgets.frame.forms import words
from widgets.frame.hints import give_hint
from widgets.letter.editors.mandatechecks import MandateChecks
from widgets.letter.editors.reading import Reading


class Keeping(QFrame):
    """A form in place of the item, or of the text from which a passage is taken.

    Attributes:
        index: of the item; -1: it is a passage.

    Signals:
        kept: index, the item as it was, key, revision and texts of what the library has now.
        left: nothing was kept, or a passage was.
    """

    kept = Signal(int, object, str, int, object)
    left = Signal()

    def __init__(self, desk: Desk, kind: str) -> None:
        """Make it.

        Args:
            kind: of the items; for passages what is proposed.
        """
        super().__init__()
        self._desk = desk
        self._kind: Kind = "clause" if kind == "clause" else "question"
        self._usual = self._kind
        self._part: Part = "annex" if kind == "clause" else "questions"
        self.index = -1
        self._item: Item | None = None
        self._text = LibraryText(key="", title={}, texts={})
        self._language = ""
        self.setProperty("role", "card")
        say = desk.say
        self._told = words("")
        self._speaks = words("", "error")
        self.words = Reading(desk, say("library-keeping-words"))
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.kind = QComboBox()
        for one in ("clause", "question"):
            self.kind.addItem(say("library-kind", kind=one), one)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.title = QLineEdit()
        self.key = QLineEdit()
        self.tags = QLineEdit()
        give_hint(self.tags, say("library-tags-hint"))
        self.mandates = MandateChecks(desk)
        self.mandates.setMaximumHeight(self.fontMetrics().height() * 6)
        self.source = QLineEdit()
        give_hint(self.source, say("library-source-hint"))
        self.save = QPushButton(say("library-save"))
        self.save.setProperty("role", "main")
        self.cancel = QPushButton(say("library-cancel"))
        self._wrong = words("", "error")
        self._build()
        self._key_typed = False
        self._onto: dict[str, int] = {}
        self.title.textEdited.connect(self._title_edited)
        self.key.textEdited.connect(self._key_edited)
        self.save.clicked.connect(self._save)
        self.source.returnPressed.connect(self._save)
        self.cancel.clicked.connect(self.left.emit)
        self.setFocusProxy(self.title)

    def _build(self) -> None:
        say = self._desk.say
        inside = QWidget()
        self.form = form = QFormLayout(inside)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._told)
        form.addRow(self._speaks)
        form.addRow(self.words)
        for name, field in (
            ("kind", self.kind),
            ("title", self.title),
            ("key", self.key),
            ("tags", self.tags),
            ("mandates", self.mandates),
            ("source", self.source),
        ):
            words = say(f"library-field-{name}")
            field.setAccessibleName(words)
            form.addRow(words, field)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard from field to field
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        for one in (inside, area.viewport()):
            one.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._wrong, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def begin(self, letter: Letter, index: int) -> None:
        """Show what the library would keep of an item of a letter."""
        records = self._desk.context.records
        self.index, self._item = index, items(letter, self._part)[index]
        self._kind = self._usual
        text = proposed(letter, self._part, index, records, self._desk.today())
        self._show(letter, text)
        if text.key:
            workspace, place, key = self._desk.workspace, place_of(self._kind, text.key), text.key
            self._desk.ask(lambda: workspace.entries.get(place), lambda entry: self._seen(key, entry))

    def begin_passage(self, letter: Letter, markdown: str, language: str, *, fields: bool) -> None:
        """Show what the library would keep of a passage; its kind can be chosen."""
        self.index, self._item, self._language = -1, None, language
        self.kind.setCurrentIndex(self.kind.findData(self._usual))
        self._kind = self._usual
        self._show(letter, passage_text(letter, markdown, language, fields=fields))
        self.words.show_words(plain_with_notes(read(markdown, fields=fields)), language)

    def _show(self, letter: Letter, text: LibraryText) -> None:
        records = self._desk.context.records
        self._text = text
        self.form.setRowVisible(self.words, self.index < 0)
        self.form.setRowVisible(self.kind, self.index < 0)
        self._key_typed = bool(text.key)
        self.title.setText(named(text.title, original(text), ""))
        self.key.setText(text.key)
        self.tags.setText(", ".join(text.tags))
        self.source.clear()
        self._wrong.clear()
        self._onto = {}
        keys = [*text.mandates, *(choice.key for choice in letter.mandates)]
        self.mandates.show_keys(keys, text.mandates, self._desk.messages.language)
        say = self._desk.say
        told = (
            [say("library-speaks", words="; ".join(found.values()))] if (found := speaking(text.texts, records)) else []
        )
        if names := naming(letter, text.texts, records):
            told.append(say("library-names", words="; ".join(one for every in names.values() for one in every)))
        self._speaks.setText("\n".join(told))
        self.form.setRowVisible(self._speaks, bool(told))
        self._show_told()

    def _kind_chosen(self) -> None:
        self._kind = self.kind.currentData()
        self._title_edited(self.title.text())

    def _seen(self, key: str, entry: Entry | None) -> None:
        """Remember on which revision the form was begun: who changes the text meanwhile is not overwritten."""
        self._onto[key] = entry.revision if entry is not None else 0

    def _title_edited(self, title: str) -> None:
        if not self._key_typed and title.strip():
            self.key.setText(key_for(title, keys_of(self._desk.context.records, self._kind)))
        self._show_told()

    def _key_edited(self, key: str) -> None:
        self._key_typed = bool(key)
        self._show_told()

    def _show_told(self) -> None:
        names = ", ".join(self._desk.context.records.language(code).name for code in self._text.texts)
        known = self.key.text().strip() in keys_of(self._desk.context.records, self._kind)
        id = "library-keeping-told" if self.index >= 0 else "library-keeping-passage"
        self._told.setText(self._desk.say(id, languages=names, known=str(known).lower()))

    def _save(self) -> None:
        typed = self.key.text().strip()
        key = typed if typed in keys_of(self._desk.context.records, self._kind) else key_for(typed or "text", set())
        if not self.source.text().strip() or not self.title.text().strip():
            self._wrong.setText(self._desk.say("library-needs-title-and-source"))
            (self.title if not self.title.text().strip() else self.source).setFocus()
            return
        text = replace(
            titled(self._text, original(self._text), self.title.text().strip()),
            key=key,
            tags=tags_of(self.tags.text()),
            mandates=self.mandates.checked(),
            status="approved",
        )
        if self.index < 0:
            self._save_passage(text)
        else:
            self._save_item(text)

    def _save_passage(self, text: LibraryText) -> None:
        workspace, kind, language, source = self._desk.workspace, self._kind, self._language, self.source.text()

        def done(_: Entry) -> None:
            self._desk.renew_facts(lambda: self._tell_kept(text))
            self.left.emit()

        self._desk.ask(lambda: keep_passage(workspace, kind, text, language, source=source), done)

    def _save_item(self, text: LibraryText) -> None:
        workspace, kind, source = self._desk.workspace, self._kind, self.source.text()
        index, item, onto = self.index, self._item, self._onto.get(text.key)

        def work() -> Entry:
            present = workspace.entries.get(place_of(kind, text.key)) if onto is None else None
            seen = onto if onto is not None else present.revision if present else 0
            return save_text(workspace, kind, text, source=source, onto=seen)

        def done(entry: Entry) -> None:
            def told() -> None:
                self.kept.emit(index, item, text.key, entry.revision, text.texts)
                self._tell_kept(text)

            self._desk.renew_facts(told)

        self._desk.ask(work, done)

    def _tell_kept(self, text: LibraryText) -> None:
        self._desk.tell("library-kept", title=named(text.title, original(text), text.key))
