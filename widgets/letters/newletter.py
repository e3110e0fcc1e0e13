"""A new letter: type, addressee, lead mandate and languages, and it is open."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.editing.beginning import new_letter
from app.model.letter import OTHER_ACTOR, Letter, RecipientKind
from app.searching.mandates import MandateHit, MandateIndex
from app.session.naming import Named
from app.workspace.rows import Listed
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.flow import Flow
from widgets.frame.picker import Picker
from widgets.letters.sheet import Sheet

KINDS: tuple[RecipientKind, ...] = ("company", "organization", "bank", "authority", "other")


class NewLetter(Sheet):
    """Signals: wanted: the Letter to make."""

    wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        addressees: list[Named],
        mandates: MandateIndex,
        before: Listed | None,
    ) -> None:
        """Make the sheet.

        Args:
            addressees, mandates: what there is to choose from.
            before: the letter this person worked on last; its lead mandate and languages are proposed.
        """
        super().__init__(desk, actions, "new-letter")
        records = desk.context.records
        self.type = QComboBox()
        for type in records.outlines:
            self.type.addItem(desk.say("letter-type", type=type, name=records.outline(type).name), type)
        self.addressee = Picker(addressees, desk.say("new-addressee"), desk.say("new-addressee-hint"), form=True)
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(desk.say("actor-kind", kind=kind), kind)
        self.mandate = Picker(
            _there([mandates.hit(key) for key in mandates.keys]),
            desk.say("new-mandate"),
            desk.say("new-mandate-hint"),
            form=True,
            find=lambda text: _there(mandates.find(text)),
        )
        self.original = QComboBox()
        self._translations: dict[str, QCheckBox] = {}
        boxes = QWidget()
        line = Flow(boxes, self.fontMetrics().height())
        for code in records.languages:
            name = desk.naming.language_name(code)
            self.original.addItem(name, code)
            box = QCheckBox(name)
            self._translations[code] = box
            line.addWidget(box)
        boxes.setAccessibleName(desk.say("new-translations"))
        self.row(desk.say("new-type"), self.type)
        self.row(desk.say("new-addressee"), self.addressee)
        self.row(desk.say("new-kind"), self.kind)
        self.row(desk.say("new-mandate"), self.mandate)
        self.row(desk.say("new-original"), self.original)
        self.row(desk.say("new-translations"), boxes)
        self.addressee.picked.connect(self._addressee_picked)
        self.mandate.picked.connect(lambda _: self.say_nothing_wrong())
        self.original.currentIndexChanged.connect(self._original_chosen)
        self._propose(before, desk.naming.language)
        self.form.setRowVisible(self.kind, False)
        self.setFocusProxy(self.addressee)

    def _propose(self, before: Listed | None, own: str) -> None:
        languages = before.languages if before else (own,)
        self.original.setCurrentIndex(max(0, self.original.findData(languages[0])))
        for code in languages[1:]:
            self._translations[code].setChecked(True)
        self._original_chosen()
        if before and before.mandates:
            self.mandate.pick(before.mandates[0])

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the letter, the original's first."""
        original: str = self.original.currentData()
        others = [code for code, box in self._translations.items() if box.isChecked() and code != original]
        return (original, *others)

    def done(self) -> None:
        """Ask for the letter, unless something is missing."""
        if not self.addressee.key:
            self.say_wrong(self.addressee, self.desk.say("new-addressee-missing"))
        elif not self.mandate.key:
            self.say_wrong(self.mandate, self.desk.say("new-mandate-missing"))
        else:
            self.wanted.emit(self._letter())

    def _letter(self) -> Letter:
        return new_letter(
            self.type.currentData(),
            self.addressee.key,
            (self.mandate.key,),
            self.languages,
            self.desk.context.records,
            self.desk.today(),
            kind=self.kind.currentData(),
        )

    def _addressee_picked(self, key: str) -> None:
        self.say_nothing_wrong()
        self.form.setRowVisible(self.kind, key == OTHER_ACTOR)

    def _original_chosen(self) -> None:
        for code, box in self._translations.items():
            box.setEnabled(code != self.original.currentData())


def _there(found: Iterable[MandateHit]) -> list[Named]:
    """Return of mandates those that have not ended."""
    return [Named(hit.key, hit.title, ()) for hit in found if not hit.ended]
