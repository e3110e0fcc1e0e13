"""What is entered about a mandate for the whole office: who holds it, a resolution, its confirmation."""

from __future__ import annotations

import datetime as dt
from typing import cast

from PySide6.QtWidgets import QLineEdit

from app.model.mandate import Body, Gender, Holder, Mandate, Resolution
from app.records.answers import add_years
from app.session import entering
from app.session.entering import BODIES, COUNCIL, Records
from widgets.frame.desk import Desk
from widgets.letter.mandates.fields import Choices, DayField
from widgets.letter.mandates.inline import OfficeForm
from widgets.letter.mandates.words import Words


def genders(desk: Desk) -> Choices:
    """Return the choice of the gender in which titles stand."""
    return Choices([("f", desk.say("mandate-gender", gender="f")), ("m", desk.say("mandate-gender", gender="m"))])


def functions(desk: Desk, chosen: str | None = None) -> Choices:
    """Return the choice of a function."""
    words = Words(desk)
    known = [(key, words.function(key, "m")) for key in desk.context.records.functions]
    return Choices([(None, desk.say("mandate-function-none")), *known], chosen)


def bodies(desk: Desk) -> Choices:
    """Return the choice of the body that adopted a resolution."""
    return Choices([(body, desk.say("mandate-body", body=body)) for body in BODIES], COUNCIL)


def scripts(desk: Desk) -> list[str]:
    """Return the languages in whose script a name is written differently."""
    records = desk.context.records
    return [code for code in records.languages if records.language(code).script != "latin"]


class HolderForm(OfficeForm):
    """A new holder; or a correction of one on record, whose name, function and first day stay."""

    def __init__(self, desk: Desk, mandate: Mandate, heading: str, present: Holder | None = None) -> None:
        super().__init__(desk, heading, mandate.key)
        self.name = self.line("mandate-name", present.name if present else "", 120)
        self.gender = genders(desk)
        self.row("mandate-gender-label", self.gender)
        self.function = functions(desk, present.function if present else _usual_function(mandate))
        self.row("mandate-function", self.function)
        self.begins = DayField(desk, partial=True, day=(present.begins or "") if present else "")
        self.row("mandate-from", self.begins)
        self.ends = DayField(desk, partial=True, day=(present.ends or "") if present else "")
        self.row("mandate-until-known", self.ends)
        self.names: dict[str, QLineEdit] = {}
        for code in scripts(desk):
            field = self.line(f"mandate-name-{code}", present.names.get(code, "") if present else "", 120)
            self.names[code] = field
        self.end_with_source()
        if present is not None:
            self.gender.choose(present.gender)
            for fixed in (self.name, self.function, self.begins):
                fixed.setEnabled(False)
        self._present = present

    def wrong(self) -> str:
        if not self.name.text().strip():
            return self.desk.say("mandate-needs-name")
        if self.begins.day is None and not (self._present and self._present.begins is None):
            return self.desk.say("mandate-needs-from")
        if self.ends.text().strip() and self.ends.day is None:
            return self.desk.say("mandate-needs-until")
        return ""

    def records(self, source: str) -> Records:
        assert self.key is not None
        return entering.holder(
            self.key,
            name=" ".join(self.name.text().split()),
            gender=cast(Gender, self.gender.chosen),
            begins=self.begins.day or "",
            ends=self.ends.day,
            function=self.function.chosen,
            names={code: field.text().strip() for code, field in self.names.items() if field.text().strip()},
            source=source,
        )


def _usual_function(mandate: Mandate) -> str | None:
    return "chair_rapporteur" if any(holder.function for holder in mandate.holders) else None


class ResolutionForm(OfficeForm):
    """A new resolution; or a correction of one on record, whose number and body stay."""

    def __init__(self, desk: Desk, mandate: Mandate, heading: str, present: Resolution | None = None) -> None:
        super().__init__(desk, heading, mandate.key)
        self.number = self.line("mandate-number", present.number if present else "", 40)
        self.body = bodies(desk)
        self.row("mandate-body-label", self.body)
        self.date = DayField(desk, day=present.date.isoformat() if present else "")
        self.row("mandate-date", self.date)
        self.end_with_source()
        self._effective = present.effective if present else None
        if present is not None:
            self.body.choose(present.body)
            self.number.setEnabled(False)
            self.body.setEnabled(False)

    def wrong(self) -> str:
        if not self.number.text().strip():
            return self.desk.say("mandate-needs-number")
        return "" if self.date.day else self.desk.say("mandate-needs-date")

    def records(self, source: str) -> Records:
        assert self.key is not None
        return entering.resolution(
            self.key,
            number=self.number.text().strip(),
            date=self.date.day or "",
            body=cast(Body, self.body.chosen),
            effective=self._effective.isoformat() if self._effective else None,
            source=source,
        )


class ConfirmForm(OfficeForm):
    """A person's word that a resolution is the one to cite, for letters dated until a day."""

    def __init__(self, desk: Desk, mandate: Mandate, heading: str, date: dt.date, number: str = "") -> None:
        """Make the form.

        Args:
            date: of the letter; the resolution was adopted by then.
            number: what is thought of first.
        """
        super().__init__(desk, heading, mandate.key)
        self._mandate = mandate
        self._date = date
        self.number = self.line("mandate-number", number, 40)
        self.adopted = DayField(desk)
        self.row("mandate-date", self.adopted)
        self.until = DayField(desk)
        self.row("mandate-confirmed-until", self.until)
        self.end_with_source()
        self.number.textChanged.connect(self._show_known)
        self.adopted.textChanged.connect(self._offer_until)
        self._offered = ""
        self._show_known()

    def begin(self) -> None:
        self.number.setFocus()
        self.number.selectAll()

    @property
    def _known(self) -> Resolution | None:
        number = self.number.text().strip()
        return next((one for one in self._mandate.resolutions if one.number == number), None)

    def _show_known(self) -> None:
        known = self._known
        if known is not None:
            self.adopted.setText(known.date.isoformat())
        elif not self.adopted.isEnabled():
            self.adopted.clear()
        self.adopted.setEnabled(known is None)
        self._offer_until()

    def _offer_until(self) -> None:
        """Offer the end of the term; of one that has run out already, half a year from the letter."""
        if self.until.text() not in ("", self._offered):
            return
        day = self.adopted.day
        offered = ""
        if day is not None:
            end = add_years(dt.date.fromisoformat(day), self._mandate.term_years or 1)
            offered = max(end, self._date + dt.timedelta(days=183)).isoformat()
        self._offered = offered
        self.until.setText(offered)

    def wrong(self) -> str:
        if not self.number.text().strip():
            return self.desk.say("mandate-needs-number")
        if self.adopted.day is None:
            return self.desk.say("mandate-needs-date")
        if dt.date.fromisoformat(self.adopted.day) > self._date:
            return self.desk.say("mandate-adopted-later", date=Words(self.desk).day(self._date))
        if self.until.day is None or dt.date.fromisoformat(self.until.day) < self._date:
            return self.desk.say("mandate-needs-confirmed-until", date=Words(self.desk).day(self._date))
        return ""

    def records(self, source: str) -> Records:
        assert self.key is not None
        number = self.number.text().strip()
        confirmed = entering.confirmation(
            self.key,
            number=number,
            until=dt.date.fromisoformat(self.until.day or ""),
            by=self.desk.workspace.store.who,
            on=self.desk.today(),
            source=source,
        )
        if self._known is not None:
            return confirmed
        return entering.resolution(self.key, number=number, date=self.adopted.day or "", source=source) | confirmed
