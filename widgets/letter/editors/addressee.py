"""The editor of what a letter is and to whom it goes: type, date, languages, addressee, recipient, copies."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox

from app.editing.addressing import none_if_empty, readdressed, retyped
from app.model.letter import OTHER_ACTOR, Recipient
from app.session.letter import Change, LetterSession
from app.session.naming import Named
from widgets.frame.actions import Actions
from widgets.frame.datefield import DateField
from widgets.frame.desk import Desk
from widgets.frame.fields import LineField, LinesField
from widgets.letter.editors.form import FormEditor
from widgets.letter.editors.listed import ListedField

_KINDS = ("company", "organization", "bank", "authority", "other")
_CLASSIFICATIONS = ("Confidential", "Strictly confidential", "Urgent")
"""Those that are translated; any other stands as it is typed."""

_OTHER = "…"


class AddresseeEditor(FormEditor):
    """Everything above the text of a letter."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        self._states: list[Named] = []
        self._build_letter()
        self._build_addressee()
        self._build_recipient()
        self._build_others()
        self.column.addStretch(1)
        self.setFocusProxy(self.type)
        self.show_letter(None)
        other = desk.say("addressee-other")
        desk.work(lambda: desk.naming.addressees(other), self._offer)

    # Building

    def _build_letter(self) -> None:
        say, records = self.desk.say, self.desk.context.records
        form = self._form = self.section("")
        self.held = self.quiet()
        self.column.insertWidget(1, self.held)
        self.type = QComboBox()
        for type in records.outlines:
            self.type.addItem(say("addressee-type", type=type, name=records.outline(type).name), type)
        self.type.activated.connect(lambda _: self._retype())
        self.row(form, say("addressee-type-label"), self.type, "type")
        self.addressee = ListedField(self.desk, say("addressee-label"), say("addressee-search"), one=True)
        self.addressee.changed.connect(self._readdress)
        self.row(form, say("addressee-label"), self.addressee, "addressee")
        self.kind = QComboBox()
        for kind in _KINDS:
            self.kind.addItem(say("addressee-kind", kind=kind), kind)
        self.kind.activated.connect(lambda _: self._recipient(kind=self.kind.currentData()))
        self.row(form, say("addressee-kind-label"), self.kind, "recipient.kind")
        self.date = DateField(self.desk, say("addressee-date"))
        self.date.chosen.connect(self._date)
        self.row(form, say("addressee-date"), self.date, "date")
        self._places["reference"] = self.date

    def _build_addressee(self) -> None:
        say = self.desk.say
        form = self.section(say("addressee-languages"), say("addressee-languages-hint"))
        self.languages = ListedField(
            self.desk, say("addressee-languages"), say("addressee-languages-add"), least=1, menu=True
        )
        self.languages.changed.connect(
            lambda keys: self.change(replace(self.session.letter, languages=tuple(keys))) if keys else None
        )
        self.row(form, say("addressee-languages-label"), self.languages, "languages")

    def _build_recipient(self) -> None:
        say = self.desk.say
        form = self.section(say("recipient-heading"), say("recipient-hint"))
        self.title = LineField(say("recipient-title"), say("recipient-title-hint"))
        self.title.typed.connect(lambda text: self._recipient("title", title=text or None))
        self.row(form, say("recipient-title"), self.title, "recipient.title")
        self.name = LineField(say("recipient-name-label"))
        self.name.typed.connect(lambda text: self._recipient("name", name=text or None))
        self.row(form, say("recipient-name-label"), self.name, "recipient.name")
        self.gender = QComboBox()
        for gender in (None, "f", "m"):
            self.gender.addItem(say("recipient-gender", gender=gender or "none"), gender)
        self.gender.activated.connect(lambda _: self._recipient(gender=self.gender.currentData()))
        self.row(form, say("recipient-gender-label"), self.gender, "recipient.gender")
        self.lines = LinesField(say("recipient-lines"), say("recipient-lines-hint"))
        self.lines.typed.connect(lambda lines: self._recipient("lines", lines=tuple(lines)))
        self.row(form, say("recipient-lines"), self.lines, "recipient.lines")
        self.salutation = LineField(say("recipient-salutation", language=""), say("recipient-salutation-hint"))
        self.salutation.typed.connect(self._salutation)
        self.salutation_label = self.row(form, "", self.salutation, "recipient.salutation")
        self._places["recipient"] = self.title

    def _build_others(self) -> None:
        say = self.desk.say
        form = self._more = self.section(say("addressee-more"))
        self.concerned = ListedField(self.desk, say("addressee-concerned"), say("addressee-state-add"))
        self.concerned.changed.connect(
            lambda keys: self.change(replace(self.session.letter, states_concerned=tuple(keys)))
        )
        self.row(form, say("addressee-concerned"), self.concerned, "states_concerned")
        self.concerned_note = self.quiet()
        form.add_row(None, self.concerned_note)
        self.classification = QComboBox()
        for key in ("", *_CLASSIFICATIONS, _OTHER):
            name = {"": "none", _OTHER: "other"}.get(key, key.replace(" ", "-").lower())
            self.classification.addItem(say("classification-choice", choice=name), key)
        self.classification.activated.connect(lambda _: self._classify())
        self.row(form, say("addressee-classification"), self.classification, "classification")
        self.own = LineField(say("classification-own"), say("classification-own-hint"))
        self.own.typed.connect(
            lambda text: self.change(replace(self.session.letter, classification=text or None), typing="classification")
        )
        form.add_row(None, self.own)
        self.also = ListedField(self.desk, say("addressee-also-sent"), say("addressee-state-add"))
        self.also.changed.connect(lambda keys: self.change(replace(self.session.letter, also_sent=tuple(keys))))
        self.row(form, say("addressee-also-sent"), self.also, "also_sent")
        self.copies = LinesField(say("addressee-copies"), say("addressee-copies-hint"), rows=2)
        self.copies.typed.connect(
            lambda lines: self.change(replace(self.session.letter, copies=tuple(lines)), typing="cc")
        )
        self.row(form, say("addressee-copies"), self.copies, "cc")

    def _offer(self, states: list[Named]) -> None:
        self._states = states
        self.show_letter(None)

    # Showing

    def show_letter(self, change: Change | None) -> None:  # noqa: ARG002 - fields keep still by themselves
        letter, desk = self.session.letter, self.desk
        recipient = letter.recipient or Recipient()
        held = self.session.listed.reference
        self.held.setText(desk.say("addressee-held", reference=held) if held else "")
        self.held.setVisible(held is not None)
        self.type.setCurrentIndex(self.type.findData(letter.type))
        self.addressee.show_keys((letter.addressee,), self._states)
        to_other = not letter.to_state
        self.show_row(self._form, self.kind, to_other)
        self.kind.setCurrentIndex(self.kind.findData(recipient.kind or "other"))
        self.date.show_date(letter.date)
        self._show_languages()
        self.title.show_value(recipient.title or "")
        self.name.show_value(recipient.name or "")
        self.gender.setCurrentIndex(self.gender.findData(recipient.gender))
        self.lines.show_lines(recipient.lines)
        language = self.language if self.language in letter.languages else letter.languages[0]
        words = desk.say("recipient-salutation", language=desk.naming.language_name(language))
        self.salutation_label.setText(words)
        self.salutation.setAccessibleName(words)
        self.salutation.show_value(recipient.salutation.get(language, ""))
        self._show_others()

    def _show_languages(self) -> None:
        letter, naming = self.session.letter, self.desk.naming
        choices = [Named(code, naming.language_name(code), ()) for code in naming.languages]
        self.languages.show_keys(letter.languages, choices, self._language_words)

    def _language_words(self, place: int, name: str) -> str:
        return self.desk.say("addressee-language", language=name, role="original" if place == 0 else "translation")

    def _show_others(self) -> None:
        letter, desk = self.session.letter, self.desk
        only_states = [one for one in self._states if one.key != OTHER_ACTOR]
        self.concerned.show_keys(letter.states_concerned, only_states)
        state = desk.naming.state(letter.state, "") if letter.state else "none"
        self.concerned_note.setText(desk.say("addressee-concerned-note", state=state))
        self.also.show_keys(letter.also_sent, only_states)
        value = letter.classification or ""
        is_known = value in ("", *_CLASSIFICATIONS)
        if not is_known or not self.own.hasFocus():
            self._show_own(not is_known)
        shown = value if is_known and self.own.isHidden() else _OTHER
        self.classification.setCurrentIndex(self.classification.findData(shown))
        self.own.show_value(value)
        self.copies.show_lines(letter.copies)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        held = locked or self.session.listed.reference is not None
        self.type.setEnabled(not held)
        self.addressee.set_locked(held)
        for box in (self.kind, self.gender, self.classification):
            box.setEnabled(not locked)
        for field in (self.title, self.name, self.salutation, self.lines, self.own, self.copies):
            field.setReadOnly(locked)
        self.date.set_locked(locked)
        for listed in (self.languages, self.concerned, self.also):
            listed.set_locked(locked)

    # Changing

    def _retype(self) -> None:
        type = self.type.currentData()
        self.change(retyped(self.session.letter, type, self.desk.context.records.outline(type)))

    def _readdress(self, keys: tuple[str, ...]) -> None:
        self.change(readdressed(self.session.letter, keys[0]))

    def _date(self, date: dt.date | None) -> None:
        letter, held = self.session.letter, self.session.listed.reference
        other_year = date is None or letter.date is None or date.year != letter.date.year
        if held is not None and letter.date is not None and other_year:
            self.date.show_date(letter.date)
            self.date.say_wrong(self.desk.say("addressee-date-held", reference=held, year=str(letter.date.year)))
            return
        self.change(replace(letter, date=date))

    def _recipient(self, typing: str = "", **values: object) -> None:
        letter = self.session.letter
        recipient = none_if_empty(replace(letter.recipient or Recipient(), **values))
        self.change(replace(letter, recipient=recipient), typing=f"recipient.{typing}" if typing else "")

    def _salutation(self, text: str) -> None:
        recipient = self.session.letter.recipient or Recipient()
        texts = {code: one for code, one in recipient.salutation.items() if code != self.language}
        self._recipient(f"salutation.{self.language}", salutation={**texts, self.language: text} if text else texts)

    def _show_own(self, shown: bool) -> None:
        self.own.setVisible(shown)
        self._more.show_row(self.own, shown)

    def _classify(self) -> None:
        chosen = self.classification.currentData()
        if chosen == _OTHER:
            self._show_own(True)
            self.own.setFocus()
            return
        self._show_own(False)
        self.change(replace(self.session.letter, classification=chosen or None))
