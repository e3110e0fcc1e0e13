"""Saving a question or paragraph of a letter to the library: what the library needs to know of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
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
from app.workspace.entries import Entry
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.letter.editors.mandatechecks import MandateChecks


class Keeping(QFrame):
    """A form in place of the item.

    Attributes:
        index: of the item.

    Signals:
        kept: index, the item as it was, key, revision and texts of what the library has now.
        left: nothing was kept.
    """

    kept = Signal(int, object, str, int, object)
    left = Signal()

    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__()
        self._desk = desk
        self._kind: Kind = "clause" if kind == "clause" else "question"
        self._part: Part = "annex" if kind == "clause" else "questions"
        self.index = -1
        self._item: Item | None = None
        self._text = LibraryText(key="", title={}, texts={})
        self.setProperty("role", "card")
        say = desk.say
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._speaks = QLabel()
        self._speaks.setWordWrap(True)
        self._speaks.setProperty("role", "error")
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
        self._wrong = QLabel()
        self._wrong.setProperty("role", "error")
        self._wrong.setWordWrap(True)
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
        form = QFormLayout(inside)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._told)
        form.addRow(self._speaks)
        for name, field in (
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

    def begin(self, letter: Letter, index: int, language: str) -> None:
        """Show what the library would keep of an item of a letter."""
        records = self._desk.context.records
        self.index, self._item = index, items(letter, self._part)[index]
        self._text = text = proposed(letter, self._part, index, records, self._desk.today())
        self._key_typed = bool(text.key)
        self.title.setText(named(text.title, original(text), ""))
        self.key.setText(text.key)
        self.tags.setText(", ".join(text.tags))
        self.source.clear()
        self._wrong.clear()
        self._onto = {}
        if text.key:
            workspace, place, key = self._desk.workspace, place_of(self._kind, text.key), text.key
            self._desk.ask(lambda: workspace.entries.get(place), lambda entry: self._seen(key, entry))
        keys = [*text.mandates, *(choice.key for choice in letter.mandates)]
        self.mandates.show_keys(keys, text.mandates, language)
        found = speaking(text.texts, records)
        self._speaks.setVisible(bool(found))
        self._speaks.setText(self._desk.say("library-speaks", words="; ".join(found.values())))
        self._show_told()

    def _seen(self, key: str, entry: Entry | None) -> None:
        """Remember on which revision the form was begun: who changes the text meanwhile is not overwritten."""
        self._onto[key] = entry.revision if entry is not None else 0

    def _title_edited(self, title: str) -> None:
        if not self._key_typed:
            self.key.setText(key_for(title, keys_of(self._desk.context.records, self._kind)))
        self._show_told()

    def _key_edited(self, key: str) -> None:
        self._key_typed = bool(key)
        self._show_told()

    def _show_told(self) -> None:
        names = ", ".join(self._desk.context.records.language(code).name for code in self._text.texts)
        known = self.key.text().strip() in keys_of(self._desk.context.records, self._kind)
        self._told.setText(self._desk.say("library-keeping-told", languages=names, known=str(known).lower()))

    def _save(self) -> None:
        typed = self.key.text().strip()
        key = typed if typed in keys_of(self._desk.context.records, self._kind) else key_for(typed or "text", set())
        if not self.source.text().strip() or not self.title.text().strip():
            self._wrong.setText(self._desk.say("library-needs-title-and-source"))
            (self.title if not self.title.text().strip() else self.source).setFocus()
            return
        text = titled(self._text, original(self._text), self.title.text().strip())
        mandates, tags = self.mandates.checked(), tags_of(self.tags.text())
        whole = LibraryText(
            key=key,
            title=text.title,
            texts=text.texts,
            tags=tags,
            mandates=mandates,
            quotations=text.quotations,
            treaty=text.treaty,
            signatory=text.signatory,
            not_party=text.not_party,
            confidence=text.confidence,
            outdated=text.outdated,
            status="approved",
        )
        workspace, kind, source, index, item = (
            self._desk.workspace,
            self._kind,
            self.source.text(),
            self.index,
            self._item,
        )

        onto = self._onto.get(key)

        def work() -> Entry:
            present = workspace.entries.get(place_of(kind, key)) if onto is None else None
            seen = onto if onto is not None else present.revision if present else 0
            return save_text(workspace, kind, whole, source=source, onto=seen)

        def done(entry: Entry) -> None:
            def told() -> None:
                self.kept.emit(index, item, key, entry.revision, whole.texts)
                self._desk.tell("library-kept", title=named(whole.title, original(whole), key))

            self._desk.renew_facts(told)

        self._desk.ask(work, done)
