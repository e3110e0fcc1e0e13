"""What is missing or not confirmed, told before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.model.language import Language
from app.session.export import LanguageSurvey, Survey
from app.session.findings import place_in
from widgets.frame.desk import Desk

_PLACE = Qt.ItemDataRole.UserRole


class MissingList(QListWidget):
    """Errors first, those of all languages before those of one; then wording nobody has confirmed.

    Signals: place_chosen: where an error is, as findings name it.
    """

    place_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWordWrap(True)
        self.setAccessibleName(desk.say("export-found"))
        self.itemClicked.connect(self._lead)
        self.itemActivated.connect(self._lead)

    def show_survey(self, known: Survey) -> None:
        """Show what was found."""
        self.clear()
        for finding in (*known.errors, *(error for one in known.languages for error in one.errors)):
            self._add(
                finding.language,
                self._desk.messages.finding(finding, self._desk.naming),
                place_in(finding.at, finding.language),
                "error",
            )
        for one in known.languages:
            self._add_unconfirmed(one)
        rows = min(max(self.count() * 2, 3), 12)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * rows)

    def _add(self, language: str | None, message: str, place: str, severity: str) -> QListWidgetItem:
        name = _isolated(self._desk.context.records.language(language)) if language else "none"
        item = QListWidgetItem(self._desk.say("export-line", severity=severity, language=name, message=message))
        item.setData(_PLACE, place)
        if place:
            item.setToolTip(self._desk.say("export-go-there"))
        self.addItem(item)
        return item

    def _add_unconfirmed(self, one: LanguageSurvey) -> None:
        """List what nobody has confirmed in a language; standard sentences by number, their words as a tool tip."""
        say, found = self._desk.say, one.unconfirmed
        if found.sentences:
            words = say("export-unconfirmed-sentences", count=len(found.sentences))
            item = self._add(one.language, words, "", "warning")
            item.setToolTip("\n".join(wording.words or wording.key for wording in found.sentences))
        for id, wordings in (
            ("export-unconfirmed-titles", found.titles),
            ("export-unconfirmed-texts", found.texts),
            ("export-unconfirmed-names", found.names),
        ):
            if wordings:
                names = self._desk.naming.listed([self._desk.naming.wording(wording) for wording in wordings])
                self._add(one.language, say(id, count=len(wordings), names=names), "", "warning")

    def _lead(self, item: QListWidgetItem) -> None:
        place = item.data(_PLACE)
        if place:
            self.place_chosen.emit(place)


def _isolated(language: Language) -> str:
    """Return the name of a language; what follows one that runs the other way stays where it belongs."""
    return f"\u2068{language.name}\u2069" if language.direction == "rtl" else language.name
