"""Filling the fields of library text: {state.of}, {government}, {party.ICCPR+CAT}."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import msgspec

from app.composing.setting import Setting
from app.model.document import Wording
from app.model.facts import Name, Party
from app.text.nodes import Field, Inline, Inlines, Run
from app.text.plain import plain_inlines

_FORMS = {"": "name", "of": "of", "to": "to", "in": "inside"}
_PUNCTUATION = re.compile(r"[.,;:!?)\]،؛؟。，；：！？]")
_SENTENCE_END = re.compile(r"[.!?]['\"’”»)]*\s*$")


def fill(inlines: Inlines, setting: Setting, source: str) -> Iterable[Inline]:
    """Fill every field; one that cannot be filled becomes a marked gap.

    Args:
        source: key path of the text, for what is missing.
    """
    before = ""
    for index, inline in enumerate(inlines):
        if not isinstance(inline, Field):
            before = plain_inlines((inline,)) or before
            yield inline
            continue
        value = _value(inline.name, setting)
        if value is None:
            setting.note_missing(_finding(inline.name, setting), source, field=inline.name)
            value = setting.marked(setting.word("gap-field", field=inline.name))
            if inline.name.startswith("party.") and before[-1:].isalnum():
                value = (Run(setting.language.gap), *value)
        if not before or _SENTENCE_END.search(before):
            value = _capitalized(value)
        if inline.name.startswith("party.") and _PUNCTUATION.match(plain_inlines(inlines[index + 1 :]).lstrip()):
            value = _without_comma(value)
        if _is_open(inline.name, setting) and _goes_on(inlines[index + 1 :]):
            value = (*value, Run(setting.language.comma))
        for run in value:
            assert isinstance(run, Run)
            yield msgspec.structs.replace(
                run,
                strong=inline.strong or run.strong,
                emphasis=inline.emphasis or run.emphasis,
                check=inline.check or run.check,
                link=inline.link if run.link is None else run.link,
            )
        before = plain_inlines(value) or before


def _is_open(name: str, setting: Setting) -> bool:
    """Tell whether a field is the name of a treaty that ends in an open clause."""
    head, _, rest = name.partition(".")
    key = rest.partition(".")[0]
    known = head == "treaty" and key in setting.records.treaties
    return known and setting.records.treaty_name(key, setting.language.code).open


def _goes_on(rest: Inlines) -> bool:
    """Tell whether words follow, and neither punctuation nor a clause that brings its own commas."""
    if rest and isinstance(rest[0], Field) and rest[0].name.startswith("party."):
        return False
    following = plain_inlines(rest).strip()
    return bool(following) and not _PUNCTUATION.match(following)


def _finding(name: str, setting: Setting) -> str:
    """Name the finding for a field that cannot be filled: it may only be that a State's status is not known."""
    known = name.startswith("party.") and field_exists(name, setting) and setting.letter.state
    return "party_unknown" if known else "unfilled_field"


def field_exists(name: str, setting: Setting) -> bool:
    """Tell whether there is a field of this name, whether or not this letter can fill it."""
    head, _, rest = name.partition(".")
    treaties, _, form = rest.partition(".")
    match head:
        case "state":
            return rest in _FORMS
        case "government":
            return rest in ("", "of", "to", "by")
        case "treaty":
            return treaties in setting.records.treaties and form in _FORMS
        case "party":
            return all(
                key in setting.records.treaties and setting.records.treaties[key].is_treaty for key in rest.split("+")
            )
    return name in ("date", "reference")


def _value(name: str, setting: Setting) -> Inlines | None:
    """Return what a field stands for; None if there is no such field or nothing is known."""
    if not field_exists(name, setting):
        return None
    head, _, rest = name.partition(".")
    letter = setting.letter
    match head:
        case "state":
            return _form(_state(setting), rest)
        case "government":
            return setting.say(f"government-{rest}" if rest else "government")
        case "treaty":
            key, _, form = rest.partition(".")
            return _form(
                _confirmed(setting.records.treaty_name(key, setting.language.code), "treaty", key, setting), form
            )
        case "party":
            return _party(rest.split("+"), setting)
        case "date":
            return (Run(setting.day(letter.date)),) if letter.date else None
    return (Run(letter.reference),) if letter.reference else None


def _state(setting: Setting) -> Name | None:
    key = setting.letter.state
    return _confirmed(setting.records.state_name(key, setting.language.code), "state", key, setting) if key else None


def _confirmed(name: Name, kind: Literal["state", "treaty"], key: str, setting: Setting) -> Name:
    if name.confidence == "low":
        setting.note_unconfirmed(Wording(kind, key))
    return name


def _form(name: Name | None, form: str) -> Inlines | None:
    return (Run(getattr(name, _FORMS[form])),) if name else None


def _party(keys: list[str], setting: Setting) -> Inlines | None:
    """Say since when the State is a party to treaties, as a relative clause with its own commas."""
    state_key, state = setting.letter.state, _state(setting)
    if state_key is None or state is None:
        return None
    records, language = setting.records, setting.language.code
    parties = [records.party(state_key, key, setting.date) for key in keys]
    message = _message(parties)
    if message is None:
        return None
    genders = {records.treaty_name(key, language).gender[:1] for key in keys}
    gender = genders.pop() if len(genders) == 1 else "m"
    words: dict[str, str | int] = {
        "state": state.name,
        "date": setting.day(parties[0].date) if parties[0].date else "",
        "year": str(parties[0].year or ""),
        "gender": gender,
        "state_gender": state.gender,
        "count": {1: "one", 2: "two"}.get(len(keys), "many"),
    }
    wanted = setting.sentences.variables(message)
    return setting.say(message, None, **{name: word for name, word in words.items() if name in wanted})


def _message(parties: list[Party]) -> str | None:
    """Choose the sentence for what the State is to all these treaties; None if nothing true can be said in one."""
    first, statuses = parties[0], {party.status for party in parties}
    if len(statuses) > 1 or first.status in ("unknown", "due"):
        return None
    if any((party.act, party.date, party.year) != (first.act, first.date, first.year) for party in parties):
        return "party-several" if first.status == "party" else None
    if first.status == "signatory":
        return "party-signature" if first.date else "party-signatory"
    if first.status == "none":
        return "party-none"
    if first.date is None:
        return "party-year"
    return f"party-{first.act}" if first.act in ("accession", "succession") else "party-ratification"


def _capitalized(inlines: Inlines) -> Inlines:
    first = inlines[0] if inlines else None
    if not isinstance(first, Run) or first.check:
        return inlines
    return (msgspec.structs.replace(first, text=first.text[:1].upper() + first.text[1:]), *inlines[1:])


def _without_comma(inlines: Inlines) -> Inlines:
    """Drop the comma that closes a relative clause, where punctuation follows."""
    *others, last = inlines
    if not isinstance(last, Run) or last.check:
        return inlines
    return (*others, msgspec.structs.replace(last, text=last.text.rstrip(",،，")))
