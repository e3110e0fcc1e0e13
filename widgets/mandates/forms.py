"""Forms of the section Mandates: a title from a date, a mandate that is missing, the reason for taking back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.model.mandate import Mandate, Title
from app.session import entering
from app.session.entering import Records
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.letter.mandates.fields import Choices, DayField
from widgets.letter.mandates.forms import bodies
from widgets.letter.mandates.inline import InlineForm, OfficeForm
from widgets.letter.mandates.words import Words


class TitleFields:
    """A title in each language, as a man and where it differs as a woman bears it."""

    def __init__(self, form: InlineForm, present: Title | None, hint: Title | None = None) -> None:
        self._desk = form.desk
        self._form = form
        records = form.desk.context.records
        words = Words(form.desk)
        kinds = [(key, words.kind(key)) for key in records.kinds]
        shown = present or hint
        self.kind = Choices(kinds, shown.kind if shown else "special_rapporteur")
        form.row("mandates-kind", self.kind)
        self.texts: dict[tuple[str, str], QLineEdit] = {}
        for code in sorted(records.languages, key=lambda code: (code != "en", code)):
            name = records.language(code).name
            for gender in ("m", "f"):
                field = QLineEdit()
                field.setMaxLength(400)
                old = present.texts.get(code) if present else None
                field.setText(getattr(old, gender) if old else "")
                other = hint.texts.get(code) if hint else None
                give_hint(field, getattr(other, gender) if other else "")
                label = form.desk.say("mandates-title-in", language=name, gender=gender)
                form.add(label, field)
                self.texts[code, gender] = field
        self.kind.currentIndexChanged.connect(self._show_genders)
        self._show_genders()

    def _show_genders(self) -> None:
        """Show the field for a woman where the head of the title differs."""
        kinds = self._desk.context.records.kinds.get(self.kind.chosen, {})
        for (code, gender), field in self.texts.items():
            if gender == "f":
                shown = "f" in kinds.get(code, {}) or bool(field.text())
                self._form.form.setRowVisible(field, shown)

    def wrong(self) -> str:
        """Return what is wrong, in words."""
        if not self.texts["en", "m"].text().strip():
            return self._desk.say("mandates-needs-title")
        alone = [code for (code, gender) in self.texts if gender == "f" and self._text(code, "f")]
        missing = [code for code in alone if not self._text(code, "m")]
        return self._desk.say("mandates-needs-both") if missing else ""

    def _text(self, code: str, gender: str) -> str:
        return " ".join(self.texts[code, gender].text().split())

    @property
    def typed(self) -> dict[str, tuple[str, str]]:
        """The titles by language."""
        codes = [code for code, gender in self.texts if gender == "m"]
        return {code: (self._text(code, "m"), self._text(code, "f")) for code in codes if self._text(code, "m")}


class TitleForm(OfficeForm):
    """A title from a day on; or a correction of one on record, whose first day stays."""

    def __init__(self, desk: Desk, mandate: Mandate, heading: str, present: Title | None = None) -> None:
        super().__init__(desk, heading, mandate.key)
        self._present = present
        self.begins = DayField(desk, day=present.begins.isoformat() if present and present.begins else "")
        self.row("mandate-from", self.begins)
        self.fields = TitleFields(self, present, None if present else mandate.titles[-1])
        self.end_with_source()
        self.begins.setEnabled(present is None)

    def wrong(self) -> str:
        if self._present is None and self.begins.day is None:
            return self.desk.say("mandates-needs-day")
        return self.fields.wrong()

    def records(self, source: str) -> Records:
        assert self.key is not None
        return entering.title(
            self.key, kind=self.fields.kind.chosen, begins=self.begins.day, texts=self.fields.typed, source=source
        )


class MandateForm(OfficeForm):
    """A mandate that is missing. Its key is made of its keyword and shown before anything is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.say("mandates-add-heading"), None)
        self.keyword = self.line("mandates-keyword", "", 60)
        give_hint(self.keyword, desk.say("mandates-keyword-hint"))
        scopes = [(scope, desk.say("mandates-scope", scope=scope)) for scope in ("thematic", "country")]
        self.scope = Choices(scopes)
        self.row("mandates-scope-label", self.scope)
        years: list[tuple[Any, str]] = [(n, desk.say("mandates-years", count=n)) for n in (3, 1, 2)]
        self.years = Choices([*years, (None, desk.say("mandates-years", count=0))])
        self.row("mandates-years-label", self.years)
        self.number = self.line("mandates-first-number", "", 40)
        self.body = bodies(desk)
        self.row("mandate-body-label", self.body)
        self.date = DayField(desk)
        self.row("mandate-date", self.date)
        self.fields = TitleFields(self, None)
        self.end_with_source()

    @property
    def new_key(self) -> str:
        return entering.key_of(self.keyword.text())

    def wrong(self) -> str:
        say = self.desk.say
        if not self.new_key:
            return say("mandates-needs-keyword")
        if self.new_key in self.desk.context.records.mandates:
            return say("mandates-key-taken", key=self.new_key)
        if not self.number.text().strip():
            return say("mandate-needs-number")
        if self.date.day is None:
            return say("mandate-needs-date")
        return self.fields.wrong()

    def records(self, source: str) -> Records:
        key = self.key = self.new_key
        whole = entering.mandate(
            key,
            scope=self.scope.chosen,
            keyword=" ".join(self.keyword.text().split()),
            term_years=self.years.chosen,
            known_to=self.desk.today(),
        )
        first = entering.resolution(
            key, number=self.number.text().strip(), date=self.date.day or "", body=self.body.chosen, source=source
        )
        titles = entering.title(key, kind=self.fields.kind.chosen, begins=None, texts=self.fields.typed, source=source)
        return whole | titles | first


class ReasonForm(InlineForm):
    """Why an entry of the office's is taken back; it stays in the history."""

    def __init__(self, desk: Desk, heading: str, take_back: str) -> None:
        super().__init__(desk, heading, take_back)
        self.reason = self.line("mandates-reason")

    def wrong(self) -> str:
        return "" if self.reason.text().strip() else self.desk.say("mandates-needs-reason")
