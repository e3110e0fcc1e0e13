"""What differs between two states of a text of the library, or of any fact, name by name and language by language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from app.editing.differences import Piece, word_differences
from app.model.facts import LibraryText
from app.records.parts import Table
from app.session.librarytexts import Content

_BY_LANGUAGE = ("title", "texts", "signatory", "not_party", "confidence")
_PLAIN = ("tags", "mandates", "questions", "types", "actors", "outdated", "status")


class Differs(msgspec.Struct, frozen=True):
    """One thing that differs.

    Attributes:
        name: of what: "title", "texts", "tags", …; of a fact where it stands in the record: "holder.name".
        language: "" where it is of none.
    """

    name: str
    language: str
    pieces: tuple[Piece, ...]


def compared(before: Content | None, after: Content | None) -> list[Differs]:
    """Return what differs between two states of a text; None: there was, or is, none."""
    found = []
    for name in (*_BY_LANGUAGE, *_PLAIN):
        one, other = _value(before, name), _value(after, name)
        if name in _BY_LANGUAGE:
            for language in dict.fromkeys((*one, *other)):
                found += _differs(name, language, one.get(language, ""), other.get(language, ""))
        else:
            found += _differs(name, "", _words(one), _words(other))
    return found


def compared_tables(before: Table | None, after: Table | None) -> list[Differs]:
    """Return what differs between two states of any record."""
    one, other = dict(_flat(before or {})), dict(_flat(after or {}))
    found = []
    for name in dict.fromkeys((*one, *other)):
        head, _, last = name.rpartition(".")
        language = last if head in _BY_LANGUAGE else ""
        found += _differs(head if language else name, language, one.get(name, ""), other.get(name, ""))
    return found


def _differs(name: str, language: str, before: str, after: str) -> list[Differs]:
    if before.strip() == after.strip():
        return []
    return [Differs(name, language, word_differences(before, after))]


def _value(content: Content | None, name: str) -> Any:
    empty: Any = {} if name in _BY_LANGUAGE else ()
    if content is None or (name in ("texts", "tags") and not isinstance(content, LibraryText)):
        return empty
    return getattr(content, name, empty)


def _words(value: Any) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _flat(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(inner, f"{name}.{key}" if name else str(key))
    elif isinstance(value, list | tuple):
        if all(isinstance(one, str) for one in value):
            yield name, ", ".join(value)
        else:
            for number, inner in enumerate(value, 1):
                yield from _flat(inner, f"{name}[{number}]")
    elif value is not None:
        yield name, str(value)
