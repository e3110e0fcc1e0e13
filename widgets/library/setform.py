"""A set of questions: its titles, what it is for, and its questions in their order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.facts import QuestionSet
from app.session.finding import Found, LibrarySearch, Wanted, named
from app.session.librarydraft import Draft
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.letter.editors.hits import HitsModel, HitsView
from widgets.letter.editors.mandatechecks import MandateChecks

_KEY = Qt.ItemDataRole.UserRole
_ACTORS = ("state", "company", "organization", "bank", "authority", "other")


class SetForm(QWidget):
    """Signals: edited: something was changed."""

    edited = Signal()

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._draft: Draft | None = None
        self._locked = False
        self._search = LibrarySearch(desk.workspace)
        say = desk.say
        self.titles: dict[str, QLineEdit] = {}
        titles = QGridLayout()
        for number, code in enumerate(desk.context.records.languages):
            record = desk.context.records.language(code)
            field = QLineEdit()
            give_hint(field, record.name)
            field.setAccessibleName(say("library-title-in", language=record.name))
            rtl = record.direction == "rtl"
            field.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            field.textEdited.connect(partial(self._title_edited, code))
            titles.addWidget(field, number // 2, number % 2)
            self.titles[code] = field
        self.mandates = MandateChecks(desk)
        self.mandates.setAccessibleName(say("library-field-mandates"))
        self.mandates.setMaximumHeight(self.fontMetrics().height() * 7)
        self.mandates.itemChanged.connect(self._ticked)
        self.types = self._boxes([(code, code) for code in desk.context.records.outlines])
        self.actors = self._boxes([(code, say("library-actor", actor=code)) for code in _ACTORS])
        self.questions = QListWidget()
        self.questions.setAccessibleName(say("library-set-questions"))
        self.questions.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.questions.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.questions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.questions.model().rowsMoved.connect(self._order_changed)
        self.line = QLineEdit()
        give_hint(self.line, say("library-set-add-hint"))
        self.line.setAccessibleName(say("library-set-add-hint"))
        self.model = HitsModel(desk)
        self.found = HitsView(desk, self.model, say("library-found"))
        self.found.setMinimumHeight(self.fontMetrics().height() * 7)
        self.found.hide()
        self._timer = QTimer(self, singleShot=True, interval=90)
        self._timer.timeout.connect(self._find)
        self.line.textChanged.connect(self._line_changed)
        self.line.returnPressed.connect(self._add)
        self.found.activated.connect(self._add_at)
        actions.add("library-set-up", partial(self.move_by, -1), self.questions, "Alt+Up")
        actions.add("library-set-down", partial(self.move_by, 1), self.questions, "Alt+Down")
        actions.add("library-set-remove", self.remove, self.questions, QKeySequence.StandardKey.Delete)
        self._buttons = [
            self._button("list-up", partial(self.move_by, -1)),
            self._button("list-down", partial(self.move_by, 1)),
            self._button("list-remove", self.remove),
        ]
        self._build(titles)

    def _button(self, id: str, does: object) -> QPushButton:
        button = QPushButton(self._desk.say(id))
        button.clicked.connect(lambda _=False: does())  # type: ignore[operator]
        return button

    def _boxes(self, choices: list[tuple[str, str]]) -> dict[str, QCheckBox]:
        boxes = {}
        for code, words in choices:
            boxes[code] = QCheckBox(words)
            boxes[code].clicked.connect(self._boxes_clicked)
        return boxes

    def _build(self, titles: QGridLayout) -> None:
        say = self._desk.say
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(say("library-field-title"), titles)
        form.addRow(say("library-field-mandates"), self.mandates)
        for words, boxes in (("library-set-types", self.types), ("library-set-actors", self.actors)):
            row = QGridLayout()
            for number, box in enumerate(boxes.values()):
                row.addWidget(box, number // 3, number % 3)
            form.addRow(say(words), row)
        buttons = QHBoxLayout()
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        heading = QLabel(say("library-set-questions"))
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(form)
        column.addWidget(heading)
        column.addWidget(self.line)
        column.addWidget(self.found)
        column.addWidget(self.questions, 1)
        column.addLayout(buttons)

    # Showing

    def show_draft(self, draft: Draft) -> None:
        """Show a set."""
        self._draft = draft
        content = draft.content
        if not isinstance(content, QuestionSet):
            return
        for code, field in self.titles.items():
            if field.text() != content.title.get(code, ""):
                field.setText(content.title.get(code, ""))
                field.setCursorPosition(0)
        records, language = self._desk.context.records, self._desk.messages.language
        self.mandates.show_keys([*content.mandates, *records.mandates], content.mandates, language)
        for boxes, chosen in ((self.types, content.types), (self.actors, content.actors)):
            for code, box in boxes.items():
                box.setChecked(code in chosen)
        self.line.clear()
        self._show_questions(content.questions)

    def _show_questions(self, keys: tuple[str, ...], current: int = 0) -> None:
        records, language = self._desk.context.records, self._desk.messages.language
        self.questions.blockSignals(True)
        self.questions.clear()
        for key in keys:
            known = key in records.questions
            words = named(records.question(key).title, language, key) if known else key
            item = QListWidgetItem(words if known else self._desk.say("library-set-lost", key=key))
            item.setData(_KEY, key)
            item.setToolTip(item.text())
            self.questions.addItem(item)
        self.questions.blockSignals(False)
        self.questions.setCurrentRow(min(current, len(keys) - 1))

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed, or again something."""
        self._locked = locked
        for field in self.titles.values():
            field.setReadOnly(locked)
        boxes = (*self.types.values(), *self.actors.values())
        for widget in (self.mandates, self.line, *boxes, *self._buttons):
            widget.setEnabled(not locked)
        mode = QAbstractItemView.DragDropMode
        self.questions.setDragDropMode(mode.NoDragDrop if locked else mode.InternalMove)

    # Changing

    def _set(self, **changes: object) -> None:
        if self._draft is not None:
            self._draft.set(**changes)
            self.edited.emit()

    def _title_edited(self, code: str, title: str) -> None:
        if self._draft is not None:
            self._draft.type_title(code, title)
            self.edited.emit()

    def _ticked(self) -> None:
        self._set(mandates=self.mandates.checked())

    def _boxes_clicked(self) -> None:
        self._set(
            types=tuple(code for code, box in self.types.items() if box.isChecked()),
            actors=tuple(code for code, box in self.actors.items() if box.isChecked()),
        )

    def _keys(self) -> list[str]:
        return [str(self.questions.item(row).data(_KEY)) for row in range(self.questions.count())]

    def _order_changed(self, *_: object) -> None:
        self._set(questions=tuple(self._keys()))

    def move_by(self, by: int) -> None:
        """Move the chosen question by a place."""
        row, keys = self.questions.currentRow(), self._keys()
        if 0 <= row < len(keys) and 0 <= row + by < len(keys) and not self._locked:
            keys[row], keys[row + by] = keys[row + by], keys[row]
            self._show_questions(tuple(keys), row + by)
            self._set(questions=tuple(keys))

    def remove(self) -> None:
        """Take the chosen question out of the set."""
        row, keys = self.questions.currentRow(), self._keys()
        if 0 <= row < len(keys) and not self._locked:
            del keys[row]
            self._show_questions(tuple(keys), row)
            self._set(questions=tuple(keys))

    def _line_changed(self, words: str) -> None:
        if words.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self.found.hide()

    def _find(self) -> None:
        wanted = Wanted(words=self.line.text(), kinds=("question",), preferred=self._desk.messages.language)

        def done(found: Found) -> None:
            if self.line.text() == wanted.words:
                self.model.show(found.hits, more=False)
                self.found.setVisible(bool(found.hits))
                self.found.setCurrentIndex(self.model.index(0, 0))

        self._desk.ask(lambda: self._search.find(wanted), done)

    def _add_at(self, _index: QModelIndex) -> None:
        self._add()

    def _add(self) -> None:
        hit, keys = self.found.chosen(), self._keys()
        if hit is None or not self.found.isVisible() or self._locked:
            return
        if hit.key not in keys:
            row = self.questions.currentRow() + 1
            keys.insert(row, hit.key)
            self._show_questions(tuple(keys), row)
            self._set(questions=tuple(keys))
        self.line.clear()
