"""What is the office's own: facts and texts of the library, each with its history, over what ships."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, insert, select, update

from app.errors import AppError
from app.records.layers import Entries as EntriesLayer
from app.records.layers import Layers, Stored
from app.records.parts import Table, apart, digest, is_own, is_text
from app.records.records import Records
from app.workspace.audit import note
from app.workspace.store import Store
from app.workspace.tables import entry, entry_revision

_FEW = 300
"""Files that are read apart from all others, where no more have changed."""

Place = tuple[str, str]
"""A data file and the part of it: ("resources/mandates/sogi.toml", "resolution/62/1/")."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A fact or text of the office's own.

    Attributes:
        record: the data, as in the file; None: taken back, what ships stands.
        over: digest of what shipped when it was made; None: nothing did.
        source: what the office relied on.
    """

    file: str
    part: str
    revision: int
    record: Table | None
    over: str | None
    source: str
    at: dt.datetime
    by: str


class Outdated(msgspec.Struct, frozen=True):
    """An entry of the office's, and what ships now and differs from what it was made over; None: ships no more."""

    entry: Entry
    shipped: Table | None


class EntryChangedError(AppError):
    """Somebody else has changed the entry meanwhile. Nothing was written; `theirs` is what is there now."""

    def __init__(self, theirs: Entry | None) -> None:
        super().__init__("entry-changed", by=theirs.by if theirs else "")
        self.theirs = theirs


class OwnEntries:
    """The office's own facts and texts.

    Attributes:
        shipped: what ships, without them.
    """

    def __init__(self, store: Store, shipped: Layers) -> None:
        self._store = store
        self.shipped = shipped
        self._read: dict[str, Stored] = {}

    # Reading

    def layer(self) -> EntriesLayer:
        """Return all that stands, as a source of data over what ships.

        Of what was read before only that is read again of which there is another revision.
        """
        here = (entry.c.file, entry.c.part)
        known = self._read
        with self._store.reading() as connection:
            stands = select(*here, entry.c.revision).where(entry.c.record.is_not(None))  # the table: damage is met
            now: dict[str, dict[str, int]] = {}
            for file, part, revision in connection.execute(stands):
                now.setdefault(file, {})[part] = revision
            other = [file for file, parts in now.items() if file not in known or known[file].revisions != parts]
            records = select(*here, entry.c.revision, entry.c.record).where(entry.c.record.is_not(None))
            if len(other) <= _FEW:
                records = records.where(entry.c.file.in_(other))
            stored: dict[str, dict[str, tuple[int, bytes]]] = {}
            for file, part, revision, record in connection.execute(records.execution_options(yield_per=500)):
                stored.setdefault(file, {})[part] = revision, record.encode()
        read = {file: Stored(stored[file]) if file in stored else known[file] for file in sorted(now)}
        self._read = read
        return EntriesLayer(read)

    def all(self, file: str | None = None, *, under: str = "") -> list[Entry]:
        """Return every entry, or those of one file or below a folder, those taken back included, by file and part."""
        query = select(entry).order_by(entry.c.file, entry.c.part)
        if file:
            query = query.where(entry.c.file == file)
        if under:
            query = query.where(entry.c.file.startswith(under, autoescape=True))
        with self._store.reading() as connection:
            return [_entry(row) for row in connection.execute(query)]

    def changes(self) -> int:
        """Return how often anything was entered or taken back, by anybody."""
        with self._store.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(entry_revision)).scalar_one())

    def get(self, place: Place) -> Entry | None:
        """Return the entry at a place; None if the office never had one."""
        with self._store.reading() as connection:
            return _at(connection, place)

    def history(self, place: Place) -> list[Entry]:
        """Return the revisions of an entry, oldest first."""
        here = (entry_revision.c.file == place[0]) & (entry_revision.c.part == place[1])
        query = select(entry_revision).where(here).order_by(entry_revision.c.revision)
        with self._store.reading() as connection:
            return [_entry(row) for row in connection.execute(query)]

    def shipped_part(self, place: Place) -> Table | None:
        """Return what ships at a place; None if nothing does."""
        file, part = place
        rows = self.shipped.rows(file) if file.endswith(".csv") else None
        tables = [] if rows is not None else self.shipped.tables(file)
        content: Any = rows if rows is not None else tables[-1] if tables else {}
        return apart(file, content).get(part)

    def outdated(self, file: str | None = None, *, under: str = "") -> list[Outdated]:
        """Return the entries that stand over something that has changed since; the office's goes on standing.

        Args:
            file: of this file only.
            under: of files below this folder only.
        """
        found = []
        for one in self.all(file, under=under):
            if one.record is None:
                continue
            shipped = self.shipped_part((one.file, one.part))
            now = digest(shipped) if shipped is not None else None
            if now != one.over and now != digest(one.record):
                found.append(Outdated(one, shipped))
        return found

    # Writing

    def put(self, place: Place, record: Table, *, source: str, onto: int = 0) -> Entry:
        """Set the office's own fact or text at a place.

        Args:
            source: what the office relied on; it stays with the entry.
            onto: the revision of the entry that was seen; 0: there was none.

        Raises:
            EntryChangedError: somebody else has changed it meanwhile.
            AppError: the record does not fit, names no source, or cannot be written.
        """
        return self.put_many({source: {place: record}}, onto={place: onto})[0]

    def put_many(self, by_source: Mapping[str, Mapping[Place, Table]], *, onto: Mapping[Place, int]) -> list[Entry]:
        """Set several, by their sources, in one transaction: all or none; as `put`."""
        if not all(source.strip() for source in by_source):
            raise AppError("source-missing")
        wanted = [
            (place, msgspec.to_builtins(record), source.strip())
            for source, records in by_source.items()
            for place, record in records.items()
        ]
        self._check({place: record for place, record, _ in wanted})
        with self._store.writing() as connection:
            return [
                self._write(connection, place, record, source, onto.get(place, 0)) for place, record, source in wanted
            ]

    def take_back(self, place: Place, *, reason: str, onto: int) -> Entry:
        """Let what ships stand again; the office's own stays in the history.

        Raises:
            EntryChangedError, AppError: as for `put`.
        """
        return self.take_back_many({place: onto}, reason=reason)[0]

    def take_back_many(self, onto: Mapping[Place, int], *, reason: str) -> list[Entry]:
        """Take several back in one transaction: all or none; as `take_back`. What reads must read without them."""
        if self._reads({file for file, _ in onto}):
            self._check(dict.fromkeys(onto))
        with self._store.writing() as connection:
            return [self._write(connection, place, None, reason, revision) for place, revision in onto.items()]

    def keep(self, place: Place, *, onto: int) -> Entry:
        """Let the office's own stand over what ships now: it is not told again until that changes once more.

        Raises:
            EntryChangedError, AppError: as for `put`.
        """
        present = self.get(place)
        if present is None or present.record is None:
            raise AppError("no-such-entry")
        return self.put(place, present.record, source=present.source, onto=onto)

    # Inside

    def _check(self, records: Mapping[Place, Table | None]) -> None:
        """See to it that the data still read with these records among them; None: without what is there."""
        for file, _ in records:
            if not is_own(file):
                raise AppError("entry-place", file=file)
        files = {file for file, _ in records}
        present = self.layer().by_file
        changed = {file: dict(present.get(file, {})) for file in files}
        for (file, part), record in records.items():
            if record is not None:
                changed[file][part] = record
            else:
                changed[file].pop(part, None)
        standing = {file: parts for file, parts in {**present, **changed}.items() if parts}
        merged = Records(self.shipped.over(EntriesLayer(standing)))
        for file in files:
            if file in standing or self.shipped.has(file):
                merged.check_file(file)

    def _reads(self, files: Iterable[str]) -> bool:
        merged = Records(self.shipped.over(self.layer()))
        try:
            for file in files:
                merged.check_file(file)
        except AppError:  # what does not read is to be mended by taking back
            return False
        return True

    def _write(self, connection: Connection, place: Place, record: Table | None, source: str, onto: int) -> Entry:
        present = _at(connection, place, held=True)
        if (present.revision if present else 0) != onto:
            raise EntryChangedError(present)
        shipped = self.shipped_part(place)
        values: dict[str, object] = {
            "revision": self._next(present, place[1], shipped),
            "record": msgspec.json.encode(record).decode() if record is not None else None,
            "over": digest(shipped) if shipped is not None else None,
            "source": source,
            "at": self._store.now(),
            "by": self._store.who,
        }
        here = (entry.c.file == place[0]) & (entry.c.part == place[1])
        if present is None:
            connection.execute(insert(entry).values(file=place[0], part=place[1], **values))
        else:
            connection.execute(update(entry).where(here).values(**values))
        connection.execute(insert(entry_revision).values(file=place[0], part=place[1], **values))
        what = "put" if record is not None else "taken_back"
        before = str(present.revision) if present else None
        key = " ".join(part for part in place if part)
        note(connection, self._store, "entry", key, what, before=before, after=str(values["revision"]), reason=source)
        found = _at(connection, place)
        assert found is not None
        return found

    def _next(self, present: Entry | None, part: str, shipped: Table | None) -> int:
        """Return the next revision: past ours, and past that of a text that ships, so that none comes twice."""
        ours = present.revision if present else 0
        theirs = shipped.get("revision", 1) if shipped is not None and is_text(part, shipped) else 0
        return int(max(ours, theirs)) + 1


def _at(connection: Connection, place: Place, *, held: bool = False) -> Entry | None:
    query = select(entry).where((entry.c.file == place[0]) & (entry.c.part == place[1]))
    row = connection.execute(query.with_for_update() if held else query).first()
    return _entry(row) if row is not None else None


def _entry(row: Row[Any]) -> Entry:
    values = dict(row._mapping)
    record = values.pop("record")
    return Entry(**values, record=msgspec.json.decode(record) if record is not None else None)


def places_of(layers: Layers, files: Iterable[str]) -> dict[Place, Table]:
    """Take whole files apart: the records of an office's folder, by place."""
    found: dict[Place, Table] = {}
    for file in files:
        contents: list[Any] = [layers.rows(file)] if file.endswith(".csv") else layers.tables(file)
        for content in contents:
            found |= {(file, part): record for part, record in apart(file, content).items()}
    return found
