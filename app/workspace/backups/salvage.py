"""From a damaged file into a backup: letters that are newer there, and every number the register ever gave.

Each page that can be read bears its checksum, so what is read is what was written. Numbers are brought in always: one
that was given must never be given again. Letters come as revisions with their history.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec

from app.errors import AppError
from app.model.letter import Letter
from app.records.records import Records
from app.workspace.backups.wreck import Row, Wreck
from app.workspace.disk.examine import quoted
from app.workspace.history import unpack
from app.workspace.rows import columns_of

_ADDED = {
    "event": ("id",),
    "entry_revision": ("file", "part", "revision"),
    "version": ("letter_id", "name"),
}
"""Tables whose rows are only added to, with what tells one from another."""


class Newer(msgspec.Struct, frozen=True):
    """A letter of which the damaged file knows a newer state than the backup.

    Attributes:
        letter: its newest state that can be read; None: none can.
        is_newest: whether that is the last one saved.
    """

    id: str
    letter: Letter | None
    is_newest: bool


class Salvaged(msgspec.Struct, frozen=True):
    """What was found in a damaged file.

    Attributes:
        newer: letters, brought in where they can be read.
        numbers: how many numbers of the register were brought in.
        is_register_whole: whether every number could be read.
    """

    newer: tuple[Newer, ...] = ()
    numbers: int = 0
    is_register_whole: bool = False


def salvage(wreck: Wreck, target: Any, records: Records, *, letters: bool) -> Salvaged:
    """Bring into a file what the wreck has that it has not, within the transaction that is open.

    Args:
        target: the driver's connection to the file that shall take the workspace's place.
        letters: whether letters and facts are brought in too; numbers always are.
    """
    numbers = _register(wreck, target)
    is_whole = not wreck.missed & {"number", "counter"}
    if not letters:
        return Salvaged((), numbers, is_whole)
    newer = _Letters(wreck, target, records).bring()
    for table, key in _ADDED.items():
        _add(wreck, target, table, key)
    _entries(wreck, target)
    return Salvaged(tuple(newer), numbers, is_whole)


def forget_counts(target: Any, year: int) -> None:
    """Let the register ask for the last number of every addressee anew, from a year on: some may be missing here.

    The numbers that are known stay.
    """
    target.execute("DELETE FROM counter WHERE year >= ?", (year,))


class _Letters:
    """The letters of both files, compared."""

    def __init__(self, wreck: Wreck, target: Any, records: Records) -> None:
        self._wreck = wreck
        self._target = target
        self._records = records
        self._rows = {
            row["id"]: row for _, row in wreck.rows("letter", _highest(target, "letter")) if row.get("id") is not None
        }
        self._kept: dict[str, tuple[int, str]] = {
            id: (revision, changed)
            for id, revision, changed in target.execute("SELECT id, revision, changed_at FROM letter")
        }
        self._revisions: dict[str, list[tuple[int, int]]] = {}
        columns = ("letter_id", "number")
        for number, row in wreck.rows("revision", _highest(target, "revision"), columns):
            self._revisions.setdefault(row["letter_id"], []).append((row["number"], number))

    def bring(self) -> list[Newer]:
        found = []
        for id in sorted(self._rows.keys() | self._revisions.keys()):
            one = self._newer(id)
            if one is not None:
                found.append(one)
        return found

    def _newer(self, id: str) -> Newer | None:
        """Bring in a letter's newer revisions, and say what could be; None if it has none."""
        kept, changed = self._kept.get(id, (0, ""))
        row = self._rows.get(id)
        known = sorted(self._revisions.get(id, []))
        last = max([number for number, _ in known] + ([row["revision"]] if row else []), default=0)
        if last <= kept and (row is None or row["changed_at"] <= changed):
            if row is not None and last == kept:
                self._target.execute("UPDATE letter SET archived = ? WHERE id = ?", (row["archived"], id))
            return None
        readable = [self._wreck.row("revision", at) for number, at in known if number > kept] if last > kept else []
        if last <= kept:  # the two went apart: another restore lies between them
            readable = [self._wreck.row("revision", at) for number, at in known if number == last]
        revisions = [(one, letter) for one in readable if one and (letter := self._letter(one)) is not None]
        if not revisions:
            return Newer(id, None, False)
        top, letter = revisions[-1]
        newest = top["number"] == last
        if last <= kept:
            revisions = [({**top, "number": kept + 1}, letter)]
        if not self._put(id, [one for one, _ in revisions], letter, row if newest else None):
            return Newer(id, None, False)
        return Newer(id, letter, newest)

    def _letter(self, row: Row) -> Letter | None:
        try:
            return unpack(row["record"], "")
        except AppError:
            return None

    def _put(self, id: str, revisions: list[Row], letter: Letter, row: Row | None) -> bool:
        """Write a letter's row and revisions. Without its own row the status is what can be told from the letter."""
        top = revisions[-1]
        values = dict(row) if row else self._row_of(id, letter, top)
        if values is None:
            return False
        values |= {"revision": top["number"], "indexed": 0}
        _replace(self._target, "letter", values, ("id",))
        for one in revisions:
            _replace(self._target, "revision", one, ("letter_id", "number"))
        self._link(id, letter)
        return True

    def _row_of(self, id: str, letter: Letter, top: Row) -> Row | None:
        try:
            columns = columns_of(letter, self._records.outline(letter.type))
        except (AppError, KeyError):
            return None  # a kind of letter that this program does not know
        values = {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in columns.items()}
        kept = self._target.execute("SELECT * FROM letter WHERE id = ?", (id,))
        names = [column[0] for column in kept.description]
        found = kept.fetchone()
        status = "referenced" if letter.reference else "draft"
        new = {"status": status, "archived": 0, "created_at": top["begun_at"]}
        before = dict(zip(names, found, strict=True)) if found else new
        if before["status"] == "draft":
            before["status"] = status
        return {**before, **values, "id": id, "changed_at": top["at"], "changed_by": top["by"]}

    def _link(self, id: str, letter: Letter) -> None:
        for table in ("letter_mandate", "letter_use"):
            self._target.execute(f"DELETE FROM {table} WHERE letter_id = ?", (id,))
        for choice in letter.mandates:
            _replace(self._target, "letter_mandate", {"letter_id": id, "mandate": choice.key}, ("letter_id", "mandate"))
        uses = [("clause", one.clause, one.revision) for one in letter.annex if one.clause]
        uses += [("question", one.item, one.revision) for one in letter.questions if one.item]
        for kind, key, revision in uses:
            values = {"letter_id": id, "kind": kind, "key": key, "revision": revision}
            _replace(self._target, "letter_use", values, ("letter_id", "kind", "key"))


def _register(wreck: Wreck, target: Any) -> int:
    """Bring in every number, the later state of each, and let each count go on behind the highest."""
    brought = 0
    latest = wreck.highest("event", "id")
    is_later = latest is None or latest >= _highest(target, "event")
    for _, row in wreck.rows("number", _highest(target, "number")):
        key = (row["addressee"], row["year"], row["number"])
        question = "SELECT 1 FROM number WHERE addressee = ? AND year = ? AND number = ?"
        there = target.execute(question, key).fetchone()
        if there is None or is_later:
            if row["letter_id"] is not None and row["status"] != "void":
                # one letter has one number: where the two files went apart, the older loses its letter, not its place
                target.execute(
                    "UPDATE number SET letter_id = NULL WHERE letter_id = ? AND status <> 'void'", (row["letter_id"],)
                )
            _replace(target, "number", row, ("addressee", "year", "number"))
            brought += there is None
    for _, row in wreck.rows("counter", _highest(target, "counter")):
        values = (row["addressee"], row["year"], row["start"], row["last"])
        target.execute("INSERT OR IGNORE INTO counter (addressee, year, start, last) VALUES (?, ?, ?, ?)", values)
        target.execute(
            "UPDATE counter SET last = max(last, ?) WHERE addressee = ? AND year = ?", (row["last"], *values[:2])
        )
    target.execute(
        "UPDATE counter SET last = max(last, coalesce((SELECT max(number) FROM number"
        " WHERE number.addressee = counter.addressee AND number.year = counter.year), 0))"
    )
    return brought


def _add(wreck: Wreck, target: Any, table: str, key: tuple[str, ...]) -> None:
    """Add rows that are not there; a version only of a revision that is."""
    for _, row in wreck.rows(table, _highest(target, table)):
        if table == "version":
            question = "SELECT 1 FROM revision WHERE letter_id = ? AND number = ?"
            if target.execute(question, (row["letter_id"], row["number"])).fetchone() is None:
                continue
        where = " AND ".join(f"{name} = ?" for name in key)
        values = tuple(row[name] for name in key)
        if target.execute(f"SELECT 1 FROM {table} WHERE {where}", values).fetchone() is None:
            _replace(target, table, row, key)


def _entries(wreck: Wreck, target: Any) -> None:
    """Bring in the office's own facts that are newer."""
    for _, row in wreck.rows("entry", _highest(target, "entry")):
        question = "SELECT revision FROM entry WHERE file = ? AND part = ?"
        there = target.execute(question, (row["file"], row["part"])).fetchone()
        if there is None or there[0] < row["revision"]:
            _replace(target, "entry", row, ("file", "part"))


def _highest(target: Any, table: str) -> int:
    return int(target.execute(f"SELECT coalesce(max(rowid), 0) FROM {quoted(table)}").fetchone()[0])


def _replace(target: Any, table: str, row: Row, key: tuple[str, ...]) -> None:
    """Write a row, or over the one of the same key; columns the table has not are left out."""
    names = {column[1] for column in target.execute(f"PRAGMA table_info({quoted(table)})")}
    values = {name: value for name, value in row.items() if name in names}
    columns = ", ".join(map(quoted, values))
    changes = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in values if name not in key)
    conflict = f"DO UPDATE SET {changes}" if changes else "DO NOTHING"
    target.execute(
        f"INSERT INTO {quoted(table)} ({columns}) VALUES ({', '.join('?' * len(values))})"
        f" ON CONFLICT ({', '.join(map(quoted, key))}) {conflict}",
        tuple(values.values()),
    )
