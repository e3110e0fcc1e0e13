"""Writing letter files. Lines that need not change stay as they were, comments and order included."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, MutableMapping
from typing import Any

import tomlkit
from tomlkit.items import AoT, String, StringType, Trivia

from app.letterfile.read import FORMAT, TEXTS
from app.model.letter import Appendix, Choice, Clause, Letter, Previous, Question, Recipient
from app.text.clean import clean

Plain = dict[str, Any]


def write_letter(letter: Letter, source: str = "") -> str:
    """Return the letter file of a letter.

    Args:
        source: the file as it was, of which only what changed is replaced; empty: a new file.
    """
    document = tomlkit.parse(source)
    _update(document, to_plain(letter))
    return tomlkit.dumps(document)


def to_plain(letter: Letter) -> Plain:
    """Return a letter as plain values in the order of the letter file, without what is empty."""
    plain: Plain = _filled(
        {
            "format": FORMAT,
            "id": letter.id,
            "type": letter.type,
            "addressee": letter.addressee,
            "languages": list(letter.languages),
            "mandates": [choice.key for choice in letter.mandates],
            "date": letter.date,
            "reference": letter.reference,
            "states_concerned": list(letter.states_concerned),
            "classification": letter.classification,
            "also_sent": list(letter.also_sent),
            "cc": list(letter.copies),
            "mandate": {choice.key: _choice(choice) for choice in letter.mandates},
            "recipient": _recipient(letter.recipient),
            "options": dict(letter.options),
            "previous": [
                {"reference": one.reference, "reply": "none" if one.unanswered else one.reply}
                for one in letter.previous
            ],
            "text": {code: {name: _long(getattr(text, name)) for name in TEXTS} for code, text in letter.text.items()},
            "questions": [_question(question) for question in letter.questions],
            "annex": [_clause(clause) for clause in letter.annex],
            "appendix": [_appendix(appendix) for appendix in letter.appendices],
            "waived": [
                {"finding": one.finding, "at": one.at, "language": one.language, "reason": one.reason}
                for one in letter.waived
            ],
        }
    )
    return plain


def _choice(choice: Choice) -> Plain:
    signatory = choice.signatory
    return {
        "status": choice.status if choice.status != "joined" else None,
        "signatory": {
            "name": signatory.name,
            "gender": signatory.gender,
            "function": signatory.function,
            "names": dict(signatory.names),
        }
        if signatory
        else None,
        "resolution": choice.resolution,
    }


def _previous(one: Previous) -> Plain:
    return {"reference": one.reference, "reply": "none" if one.unanswered else one.reply}


def _recipient(recipient: Recipient | None) -> Plain | None:
    if recipient is None:
        return None
    return {
        "kind": recipient.kind,
        "title": recipient.title,
        "name": recipient.name,
        "gender": recipient.gender,
        "lines": list(recipient.lines),
        "salutation": dict(recipient.salutation),
    }


def _question(question: Question) -> Plain:
    return {
        "item": question.item,
        "revision": question.revision,
        "kept": question.kept,
        "heading": dict(question.heading),
        **{code: _long(text) for code, text in question.texts.items()},
    }


def _clause(clause: Clause) -> Plain:
    return {
        "clause": clause.clause,
        "revision": clause.revision,
        "kept": clause.kept,
        **{code: _long(text) for code, text in clause.texts.items()},
    }


def _appendix(appendix: Appendix) -> Plain:
    return {"title": dict(appendix.title), **{code: _long(text) for code, text in appendix.texts.items()}}


class _Long(str):
    """A text that is written on lines of its own."""


def _long(text: str | None) -> str | None:
    return _Long(text) if text is not None else None


def _filled(value: Any) -> Any:
    """Leave out what is empty, at every depth."""
    if isinstance(value, dict):
        filled = {key: _filled(one) for key, one in value.items()}
        return {key: one for key, one in filled.items() if one not in (None, [], {})}
    if isinstance(value, list):
        return [_filled(one) for one in value]
    return value


def _update(table: MutableMapping[str, Any], wanted: Plain) -> None:
    """Bring a table of a TOML document to the wanted values, touching nothing that has them already."""
    for key in [key for key in table if key not in wanted]:
        del table[key]
    for key, value in wanted.items():
        present = table.get(key)
        if isinstance(value, dict) and isinstance(present, MutableMapping):
            _update(present, value)
        elif _is_tables(value) and isinstance(present, AoT):
            _update_tables(present, value)
        elif key not in table or not _same(present, value):
            table[key] = _item(value)


def _update_tables(tables: AoT, wanted: list[Plain]) -> None:
    while len(tables) > len(wanted):
        del tables[-1]
    for index, value in enumerate(wanted):
        if index < len(tables):
            _update(tables[index], value)
        else:
            tables.append(_item(value))


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _same(present: object, value: object) -> bool:
    """Tell whether a value of the file reads as the wanted one."""
    if isinstance(present, str) and isinstance(value, str):
        return clean(str(present)).strip() == value
    if isinstance(present, list) and isinstance(value, list):
        return len(present) == len(value) and all(_same(one, other) for one, other in zip(present, value, strict=True))
    if isinstance(present, bool) or isinstance(value, bool):
        return present is value or (isinstance(present, bool) and present == value)
    return bool(present == value)


def _item(value: object) -> Any:
    """Make a TOML item: texts of a letter in literal strings on lines of their own."""
    if isinstance(value, _Long):
        literal = "'''" not in value and not value.endswith("'")
        string = tomlkit.string(f"{value}\n", literal=literal, multiline=True)
        kind = StringType.MLL if literal else StringType.MLB
        return String(kind, str(string), f"\n{string.as_string()[3:-3]}", Trivia())  # begins on a line of its own
    if _is_tables(value):
        tables = tomlkit.aot()
        for one in value:  # type: ignore[attr-defined]
            tables.append(_item(one))
        return tables
    if isinstance(value, Mapping):
        table = tomlkit.table(is_super_table=bool(value) and all(isinstance(one, Mapping) for one in value.values()))
        for key, one in value.items():
            table[key] = _item(one)
        return table
    if isinstance(value, dt.date):
        return tomlkit.date(value.isoformat())
    return tomlkit.item(value)
