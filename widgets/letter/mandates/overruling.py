"""What a letter sets for itself: another resolution, another signatory than the record's."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QLineEdit

from app.model.letter import Choice, Signatory
from app.model.mandate import Gender, Standing
from app.records.answers import NO_RESOLUTION
from widgets.frame.desk import Desk
from widgets.letter.mandates.fields import Choices, Typed
from widgets.letter.mandates.forms import functions, genders, scripts
from widgets.letter.mandates.inline import InlineForm
from widgets.letter.mandates.words import Words


class ResolutionPanel(InlineForm):
    """Another resolution for this letter: one on record, one typed, or none."""

    def __init__(self, desk: Desk, choice: Choice, standing: Standing) -> None:
        super().__init__(desk, desk.say("mandate-set-resolution"), desk.say("mandate-set"))
        words = Words(desk)
        self.number = Typed(60)
        for one in sorted(standing.mandate.resolutions, key=lambda one: one.begins, reverse=True):
            self.number.addItem(desk.say("mandate-resolution-listed", number=one.number, date=words.day(one.date)))
            self.number.setItemData(self.number.count() - 1, one.number)
        self.number.addItem(desk.say("mandate-resolution-cite-none"), NO_RESOLUTION)
        self.row("mandate-number", self.number)
        present = choice.resolution or (standing.resolution.value.number if standing.resolution.value else "")
        index = self.number.findData(present)
        self.number.setCurrentIndex(index)
        if index < 0:
            self.number.setEditText(present)

    def begin(self) -> None:
        self.number.begin()

    @property
    def chosen(self) -> str:
        """The number, or NO_RESOLUTION."""
        text = self.number.currentText().strip()
        index = self.number.findText(text)
        return str(self.number.itemData(index)) if index >= 0 else text

    def wrong(self) -> str:
        return "" if self.chosen else self.desk.say("mandate-needs-number")


class SignatoryPanel(InlineForm):
    """Another signatory for this letter: one on record, or one typed."""

    def __init__(self, desk: Desk, choice: Choice, standing: Standing) -> None:
        super().__init__(desk, desk.say("mandate-set-signatory"), desk.say("mandate-set"))
        self._holders = list(reversed(standing.mandate.holders))
        self.name = Typed(120)
        self.name.addItems(list(dict.fromkeys(holder.name for holder in self._holders)))
        self.row("mandate-name", self.name)
        self.gender = genders(desk)
        self.row("mandate-gender-label", self.gender)
        self.function: Choices = functions(desk)
        self.row("mandate-function", self.function)
        self.names: dict[str, QLineEdit] = {}
        for code in scripts(desk):
            self.names[code] = self.line(f"mandate-name-{code}", "", 120)
        present = choice.signatory or standing.holder.value
        self.name.setCurrentIndex(-1)
        if present is not None:
            self.name.setEditText(present.name)
            self._fill(present.gender, present.function, present.names)
        self.name.currentTextChanged.connect(self._known)

    def begin(self) -> None:
        self.name.begin()

    def _known(self, name: str) -> None:
        """Fill in what is on record of a person who was picked."""
        holder = next((one for one in self._holders if one.name == name), None)
        if holder is not None:
            self._fill(holder.gender, holder.function, holder.names)

    def _fill(self, gender: str, function: str | None, names: dict[str, str]) -> None:
        self.gender.choose(gender)
        self.function.choose(function)
        for code, field in self.names.items():
            field.setText(names.get(code, ""))

    @property
    def chosen(self) -> Signatory:
        return Signatory(
            name=" ".join(self.name.currentText().split()),
            gender=cast(Gender, self.gender.chosen),
            function=self.function.chosen,
            names={code: field.text().strip() for code, field in self.names.items() if field.text().strip()},
        )

    def wrong(self) -> str:
        return "" if self.name.currentText().strip() else self.desk.say("mandate-needs-name")
