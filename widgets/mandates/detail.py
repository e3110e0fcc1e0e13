"""One fact of a mandate's record in full, and what can be done with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.session.mandates import Fact, MandateRecord, differs
from widgets.frame.desk import Desk
from widgets.frame.flow import Flow
from widgets.mandates.rows import Rows

_DOINGS = ("correct", "keep", "take", "take-back", "take-back-all")


class Detail(QFrame):
    """Signals: asked: correct, keep, take, take-back, take-back-all."""

    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = Rows(desk)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(desk.say("mandates-detail"))
        self.newer = QLabel()
        self.newer.setWordWrap(True)
        self.newer.setTextFormat(Qt.TextFormat.PlainText)
        self.newer.setProperty("role", "heading")
        self.buttons: dict[str, QPushButton] = {}
        line = Flow()
        for name in _DOINGS:
            button = QPushButton(desk.say(f"mandates-do-{name}"))
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            line.addWidget(button)
            self.buttons[name] = button
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.newer)
        column.addLayout(line)
        column.addStretch(1)

    def show_fact(self, fact: Fact | None, record: MandateRecord | None) -> None:
        """Show a fact in full; what ships and differs is shown beside the office's, and never taken silently."""
        writable = self._desk.workspace.store.read_only is None
        own = fact is not None and fact.entry is not None
        base = fact is not None and record is not None and record.is_own and fact.list in ("", "title")
        alone = base and record is not None and (fact is None or not fact.list or len(record.of_list("title")) == 1)
        shown = {
            "correct": fact is not None and fact.list in ("title", "resolution", "holder"),
            "keep": fact is not None and fact.outdated,
            "take": fact is not None and fact.outdated and fact.shipped is not None,
            "take-back": own and not alone and not (fact is not None and fact.outdated),
            "take-back-all": record is not None and record.is_own and own,
        }
        for name, button in self.buttons.items():
            button.setVisible(shown[name] and writable)
        if fact is None:
            self.words.setText("")
            self.newer.hide()
            return
        self.words.setText("\n".join(self._lines(fact, fact.record)))
        other = fact.shipped if fact.entry is not None and differs(fact) else None
        self.newer.setVisible(other is not None or fact.outdated)
        state = "changed" if fact.outdated and other is not None else "gone" if fact.outdated else "under"
        heading = self._desk.say("mandates-shipped", state=state)
        lines = [heading, *(self._lines(fact, other) if other is not None else [])]
        self.newer.setText("\n".join(lines))

    def _lines(self, fact: Fact, record: dict[str, Any]) -> list[str]:
        """Return a record in lines."""
        rows, say = self._rows, self._desk.say
        own = fact.entry if record is fact.record else None
        source = own.source if own is not None else str(record.get("source", ""))
        shown = Fact(
            list=fact.list,
            place=fact.place,
            record=record,
            as_of=fact.as_of,
            source=source,
            confidence=str(record.get("confidence", "")),
        )
        lines = [" ".join(filter(None, (f"{rows.what(shown)}.", rows.dates(shown))))]
        if fact.list == "title":
            lines += [f"{language}: {words}" for language, words, _, _ in rows.title_lines(shown)]
        names = record.get("names") if fact.list == "holder" else None
        if names:
            languages = self._desk.context.records
            lines += [f"{languages.language(code).name}: {name}" for code, name in names.items()]
        if own is not None:
            at = own.at.astimezone()
            day = rows.words.day(at.date())
            lines.append(say("mandates-entered", by=own.by, date=day, time=at.strftime("%H:%M"), source=own.source))
        else:
            confidence = rows.confidence(shown.confidence) or "none"
            lines.append(say("mandates-shipped-source", source=source or "none", confidence=confidence))
        return lines
