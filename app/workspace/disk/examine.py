"""Whether a workspace file is whole, and what it holds: its pages, its order, its rows."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from app.errors import AppError
from app.workspace.embedded import connected, reading_uri
from app.workspace.history import unpack
from app.workspace.store import Store
from app.workspace.tables import revision

_ROWS = 500
"""Rows that are in memory at a time."""

_TRIES = 3
"""How often a live file is looked at: a page that another process is just writing looks broken once."""


class Contents(msgspec.Struct, frozen=True):
    """What a file holds.

    Attributes:
        counts: rows by table.
        step: the step of the schema it stands at; None: a file without tables.
    """

    counts: dict[str, int]
    step: str | None

    @property
    def letters(self) -> int:
        return self.counts.get("letter", 0)


def verify(path: Path, key: bytes, *, uri: str = "mode=ro&immutable=1") -> Contents:
    """Read a whole file: the checksum of every page, the order of every table and index, every reference.

    Args:
        uri: "mode=ro" for a file that others may be writing.

    Raises:
        AppError: it is damaged, or cannot be read.
    """
    if not path.exists():
        raise AppError("workspace-missing", place=str(path))
    with connected(path, key, uri=uri) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for attempt in range(_TRIES):
            if not connection.execute("PRAGMA cipher_integrity_check").fetchall():
                break
            if "immutable" in uri or attempt == _TRIES - 1:
                raise AppError("workspace-damaged", place=str(path))
            time.sleep(0.2)
        connection.execute("BEGIN")
        if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            raise AppError("workspace-damaged", place=str(path))
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise AppError("workspace-damaged", place=str(path))
        return contents(connection)


def check_records(path: Path, key: bytes) -> None:
    """Read every letter in every revision of a file.

    Raises:
        AppError: one is damaged.
    """
    with connected(path, key, uri=reading_uri(path)) as connection:
        for row in _rows(connection.execute("SELECT record FROM revision")):
            unpack(row[0], str(path))


def check_office(store: Store) -> None:
    """Read every letter in every revision of an office's database.

    Raises:
        AppError: one is damaged.
    """
    with store.reading() as connection:
        for record in connection.execute(select(revision.c.record), execution_options={"stream_results": True}):
            unpack(bytes(record[0]), store.place)


def contents(connection: Any, schema: str = "main") -> Contents:
    """Count the rows of every table, through the driver's connection."""
    names = tables(connection, schema)
    counts = {name: connection.execute(f"SELECT count(*) FROM {schema}.{quoted(name)}").fetchone()[0] for name in names}
    step = None
    if "alembic_version" in names:
        step = next((row[0] for row in connection.execute(f"SELECT version_num FROM {schema}.alembic_version")), None)
    return Contents(counts, step)


def tables(connection: Any, schema: str = "main") -> list[str]:
    """Return the tables that hold rows; those of the full-text search count by what they are made of."""
    found = connection.execute(f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND rootpage > 0")
    return sorted(row[0] for row in found)


def digests(connection: Any, schema: str = "main") -> dict[str, tuple[int, str]]:
    """Return of every table how many rows it has, and a digest of them whatever their order.

    Args:
        connection: the driver's.
    """
    found = {}
    for name in tables(connection, schema):
        rows = connection.execute(f"SELECT * FROM {schema}.{quoted(name)}")
        found[name] = digest(_rows(rows))
    return found


def digest(rows: Iterator[tuple[Any, ...]]) -> tuple[int, str]:
    """Return the number of rows and the sum of their SHA-256, which does not depend on their order."""
    total = count = 0
    for row in rows:
        total += int.from_bytes(hashlib.sha256(repr(row).encode()).digest(), "big")
        count += 1
    return count, f"{total % (1 << 256):064x}"


def quoted(name: str) -> str:
    """Return a name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def _rows(cursor: Any) -> Iterator[tuple[Any, ...]]:
    while rows := cursor.fetchmany(_ROWS):
        yield from rows
