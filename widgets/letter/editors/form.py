"""Editors that are forms: fields under headings, each with the place of the letter that it edits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.model.finding import Finding
from app.model.letter import Letter
from app.session.letter import LetterSession
from app.text.plain import beginning
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.theme import give_role
from widgets.letter.editors.editor import PartEditor
from widgets.letter.editors.rows import Rows

_NARROW = 50
"""Letters of width below which a form has its words above its fields."""

_LINES = 3
_LONGEST = 120
"""How much of what was found is told under a field; the drawer tells it whole."""


class FormEditor(PartEditor):
    """A form that scrolls. Its fields are known by the beginnings of the places that they edit."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        self._places: dict[str, QWidget] = {}
        self._notes: dict[QWidget, QLabel] = {}
        self._forms: list[Rows] = []
        self.inner = QWidget()
        self.column = QVBoxLayout(self.inner)
        margin = self.fontMetrics().height()
        self.column.setContentsMargins(margin, margin // 2, margin, margin)
        self.column.setSpacing(margin // 2)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        title = QLabel(desk.say(f"part-{part}"))
        title.setProperty("role", "title")
        self.column.addWidget(title)

    # Building

    def section(self, words: str, hint: str = "") -> Rows:
        """Begin a section, and return the form for its fields."""
        if words:
            heading = QLabel(words)
            heading.setProperty("role", "heading")
            heading.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
            self.column.addWidget(heading)
        if hint:
            self.column.addWidget(self.quiet(hint))
        form = Rows()
        form.setSpacing(self.fontMetrics().height() // 3)
        self._forms.append(form)
        self.column.addLayout(form)
        return form

    def row(self, form: Rows, words: str, field: QWidget, place: str = "") -> QLabel:
        """Add a field with its words before it.

        Args:
            place: the beginning of the places that it edits.
        """
        label = QLabel(words)
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        form.add_row(label, self._with_note(field) if place else field)
        if place:
            self._places[place] = field
        return label

    def show_row(self, form: Rows, field: QWidget, shown: bool) -> None:
        """Show or hide a row."""
        whole = field.parentWidget()
        if field in self._notes and whole is not None:
            form.show_row(whole, shown)
        else:
            form.show_row(field, shown)

    def _with_note(self, field: QWidget) -> QWidget:
        """Return a field with the line under it that tells what was found there."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        note = self._notes[field] = self.quiet()
        note.hide()
        column.addWidget(note)
        return whole

    def quiet(self, words: str = "") -> QLabel:
        """Return a quiet line."""
        label = QLabel(words)
        label.setProperty("role", "quiet")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put words above their fields where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        for form in self._forms:
            form.set_narrow(narrow)

    # What every editor does

    def change(self, letter: Letter, *, typing: str = "") -> None:
        """Give a change to the letter; one that cannot be is told."""
        try:
            self.session.change(letter, typing=typing)
        except AppError as error:
            self.desk.tell_error(error)
            self.show_letter(None)

    def show_findings(self, findings: list[Finding]) -> None:
        """Tell under a field what was found there."""
        for field, note in self._notes.items():
            found = [one for one in findings if self._places.get(self._place_of(one.at)) is field]
            words = "\n".join(self._line(one) for one in found)
            note.setText("\n".join(beginning(line, _LONGEST) for line in words.splitlines()[:_LINES]))
            note.setToolTip(words)
            note.setVisible(bool(words))
            give_role(note, "error" if any(one.severity == "error" for one in found) else "quiet")
            field.setAccessibleDescription(words)

    def _line(self, finding: Finding) -> str:
        sign = "■" if finding.severity == "error" else "▲"
        return f"{sign} {self.desk.messages.finding(finding, self.desk.naming)}"

    def go_to(self, at: str) -> None:
        """Put the keyboard into the field of a place."""
        place = self._place_of(at)
        field = self._places.get(place) if place else None
        if field is None:
            self.focus_first()
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(field)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        for field in self._places.values():
            if field.isEnabled() and not field.isHidden():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _place_of(self, at: str) -> str:
        """Return the longest place of a field that a place lies in; "" for none."""
        fitting = [one for one in self._places if at == one or at.startswith((f"{one}.", f"{one}["))]
        return max(fitting, key=len, default="")
