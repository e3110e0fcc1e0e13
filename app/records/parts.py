"""Data files taken apart into the single facts and texts that an office adds or overrules, and put together again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, TypeGuard

import msgspec

Table = dict[str, Any]

LISTS = {
    "title": ("begins",),
    "resolution": ("number", "body"),
    "holder": ("name", "begins", "function"),
    "confirmation": ("resolution", "until"),
}
"""The lists of a mandate, and by which keys an entry of the office's replaces one of ours."""

_KEYED = ("resources/treaties/treaties.toml", "resources/functions.toml", "resources/kinds.toml")
"""Files whose tables are records of their own."""

_ROWS = {"resources/treaties/status.csv": ("state", "treaty")}
"""By which columns the rows of a table are told apart; "key" is that of all others."""

_OWN = (
    "resources/mandates/*.toml",
    "resources/clauses/*.toml",
    "resources/questions/*.toml",
    "resources/sets/*.toml",
    "resources/states/*.csv",
    "resources/treaties/*.csv",
    "resources/spelling/*.csv",
    *_KEYED,
)
"""What an office may have of its own in a workspace."""


def is_own(name: str) -> bool:
    """Tell whether a file holds facts or library texts, which a workspace keeps one by one."""
    return any(fnmatchcase(name, pattern) for pattern in _OWN)


def is_shared(name: str) -> bool:
    """Tell whether a file's entries go into packs: words that an office spells may be names of persons, and stay."""
    return not name.startswith("resources/spelling/")


def row_key(name: str) -> tuple[str, ...]:
    """Return the columns that tell the rows of a table apart."""
    return _ROWS.get(name, ("key",))


def identity(list_name: str, entry: Mapping[str, Any]) -> str:
    """Return what tells an entry of a mandate's list from its fellows."""
    return "/".join(str(entry.get(key) or "") for key in LISTS[list_name])


def apart(name: str, content: Table | list[dict[str, str]]) -> dict[str, Table]:
    """Take the content of a file apart.

    Args:
        content: a TOML file's table, or a CSV file's rows.

    Returns:
        Records by part: "" for what belongs to the file as a whole.
    """
    if isinstance(content, list):
        return {" ".join(row.get(column, "") for column in row_key(name)): dict(row) for row in content}
    if name in _KEYED:
        return {key: value for key, value in content.items() if isinstance(value, dict)}
    parts: dict[str, Table] = {}
    whole = {key: value for key, value in content.items() if not _is_list(name, key, value)}
    if whole:
        parts[""] = whole
    for key in (key for key in content if key not in whole):
        parts |= {f"{key}/{identity(key, entry)}": entry for entry in content[key]}
    return parts


def joined(name: str, parts: Mapping[str, Table]) -> Table:
    """Put a TOML file together of its parts."""
    if name in _KEYED:
        return dict(parts)
    table: Table = dict(parts.get("", {}))
    for part, record in parts.items():
        if part:
            table.setdefault(part.partition("/")[0], []).append(record)
    return table


def digest(record: Table) -> str:
    """Return a digest by which two records are told apart; the order of their keys does not matter."""
    return hashlib.sha256(msgspec.json.encode(record, order="sorted")).hexdigest()


def are_entries(value: object) -> TypeGuard[list[Table]]:
    """Tell whether something is a list of tables."""
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def is_text(part: str, table: Table) -> bool:
    """Tell whether a record is a text of the library, which has a revision; a mandate's title has texts as well."""
    return not part and "texts" in table


def _is_list(name: str, key: str, value: object) -> bool:
    return name.startswith("resources/mandates/") and key in LISTS and are_entries(value)
