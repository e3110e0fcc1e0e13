"""Packs: facts and texts of an office in one file, for another office; looked at before anything is taken in."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from app.errors import AppError
from app.records.layers import Layers
from app.records.parts import Table, digest, is_own, is_shared
from app.workspace.entries import Entry, OwnEntries, Place, places_of

FORMAT = 1
MAX_BYTES = 50_000_000

State = Literal["same", "new", "changed", "older", "conflict"]
"""What an entry of a pack is to what is here: the same; not here; a later one of ours; an earlier one; another."""


class PackEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A fact or text in a pack. `earlier` are the digests of what it was before, by which a later one is known."""

    file: str
    part: str
    record: Table
    source: str
    by: str = ""
    at: dt.datetime | None = None
    earlier: tuple[str, ...] = ()


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: int
    entry: tuple[PackEntry, ...] = ()


class Preview(msgspec.Struct, frozen=True):
    """What taking in an entry would do.

    Attributes:
        present: what the office has of its own at the place; None: nothing.
        shipped: what ships there; None: nothing.
    """

    entry: PackEntry
    state: State
    present: Entry | None
    shipped: Table | None

    @property
    def place(self) -> Place:
        return self.entry.file, self.entry.part


def write_pack(entries: OwnEntries, places: Iterable[Place] | None = None) -> str:
    """Return a pack of the office's own entries: those of the places, or all that are shared.

    Raises:
        AppError: there is no such entry.
    """
    import tomlkit

    wanted = set(places) if places is not None else None
    found = [one for one in entries.all() if one.record is not None and _is_wanted(one, wanted)]
    if wanted is not None and len(found) < len(wanted):
        raise AppError("no-such-entry")
    document = tomlkit.document()
    document["format"] = FORMAT
    tables = tomlkit.aot()
    for one in found:
        history = [old.record for old in entries.history((one.file, one.part)) if old.record is not None]
        earlier = list(dict.fromkeys(digest(record) for record in history[:-1]))
        head = {"file": one.file, "part": one.part, "source": one.source, "by": one.by, "at": one.at}
        table = tomlkit.item({**head, "earlier": earlier, "record": _toml(one.record)})
        tables.append(table)
    document["entry"] = tables
    return tomlkit.dumps(document)


def read_pack(path: Path) -> list[PackEntry]:
    """Read a pack.

    Raises:
        AppError: it cannot be read, or is none; nothing was changed.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise AppError("pack-too-large", file=str(path), most=MAX_BYTES)
        pack = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _File)
    except OSError as error:
        raise AppError("pack-unreadable", file=str(path), reason=error.strerror or "") from error
    except (ValueError, RecursionError) as error:
        raise AppError("pack-wrong", file=str(path), reason=str(error)) from error
    if pack.format != FORMAT:
        raise AppError("pack-format", file=str(path), format=pack.format, known=FORMAT)
    for one in pack.entry:
        if not is_own(one.file):
            raise AppError("pack-wrong", file=str(path), reason=one.file)
    return list(pack.entry)


def of_folder(folder: Layers, files: Iterable[str], source: str) -> list[PackEntry]:
    """Return what an office's folder holds, as a pack."""
    places = places_of(folder, files)
    return [
        PackEntry(file=file, part=part, record=msgspec.to_builtins(record), source=str(record.get("source") or source))
        for (file, part), record in places.items()
    ]


def preview(entries: OwnEntries, pack: Iterable[PackEntry]) -> list[Preview]:
    """Tell of each entry of a pack what it is to what is here. Nothing is changed."""
    present = {(one.file, one.part): one for one in entries.all()}
    return [_preview(entries, one, present.get((one.file, one.part))) for one in pack]


def take_in(entries: OwnEntries, chosen: Iterable[Preview]) -> int:
    """Take entries of a pack in, all or none, and return how many; those that are the same are passed over.

    Raises:
        EntryChangedError: something was changed since the preview.
        AppError: a record does not fit.
    """
    wanted = [one for one in chosen if one.state != "same"]
    by_source: dict[str, dict[Place, Table]] = {}
    for one in wanted:
        by_source.setdefault(one.entry.source or "pack", {})[one.place] = one.entry.record
    onto = {one.place: one.present.revision if one.present else 0 for one in wanted}
    entries.put_many(by_source, onto=onto)
    return len(wanted)


def _preview(entries: OwnEntries, one: PackEntry, present: Entry | None) -> Preview:
    shipped = entries.shipped_part((one.file, one.part))
    state: State
    theirs = digest(one.record)
    if present is None or present.record is None:
        state = "same" if shipped is not None and digest(shipped) == theirs else "new"
    elif digest(present.record) == theirs:
        state = "same"
    elif digest(present.record) in one.earlier:
        state = "changed"
    elif theirs in _digests(entries, present):
        state = "older"
    else:
        state = "conflict"
    return Preview(one, state, present, shipped)


def _digests(entries: OwnEntries, present: Entry) -> set[str]:
    history = entries.history((present.file, present.part))
    return {digest(old.record) for old in history if old.record is not None}


def _is_wanted(one: Entry, wanted: set[Place] | None) -> bool:
    return is_shared(one.file) if wanted is None else (one.file, one.part) in wanted


def _toml(value: Any) -> Any:
    """Return plain data without None, which TOML does not have."""
    if isinstance(value, Mapping):
        return {key: _toml(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [_toml(one) for one in value]
    return value
