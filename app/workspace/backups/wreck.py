"""Reading what can still be read of a damaged workspace file; always of a copy, never of the file itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.workspace.disk.examine import quoted
from app.workspace.embedded import connect, connected
from app.workspace.files import make_copy

Row = dict[str, Any]

_BEYOND = 20_000
_ROW = 200
"""How many rows behind the last known one are looked for where the last one cannot be found: at most so many, and no
more than there is room for in the file, by the bytes of a small row."""

_GIVEN_UP = 10_000
"""After so many rows in a row that cannot be read, a table is given up."""


class Wreck:
    """A copy of a damaged file, row by row.

    Attributes:
        missed: tables of which rows may be missing.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self.missed: set[str] = set()
        self._tables = self._read_tables()

    def rows(self, table: str, known: int, columns: tuple[str, ...] = ()) -> Iterator[tuple[int, Row]]:
        """Give the rows of a table that can be read, with their row numbers.

        Args:
            known: the highest row number that is known to have been in use.
            columns: those wanted; all of them if none is named.
        """
        there = self._tables.get(table)
        if there is None:
            self.missed.add(table)
            return
        wanted = [name for name in there if not columns or name in columns]
        listed = ", ".join(map(quoted, wanted))
        found: Iterable[tuple[Any, ...]] | None = self._ask(f"SELECT rowid, {listed} FROM {quoted(table)}")
        if found is None:
            self.missed.add(table)
            found = self._one_by_one(f"SELECT rowid, {listed} FROM {quoted(table)} NOT INDEXED", table, known)
        for row in found:
            yield row[0], dict(zip(wanted, row[1:], strict=True))

    def row(self, table: str, number: int) -> Row | None:
        """Return one row; None if it cannot be read."""
        names = self._tables[table]
        found = self._ask(f"SELECT {', '.join(map(quoted, names))} FROM {quoted(table)} WHERE rowid = ?", number)
        if not found:
            self.missed.add(table)
            return None
        return dict(zip(names, found[0], strict=True))

    def highest(self, table: str, column: str) -> int | None:
        """Return the highest value of a column; None if it cannot be read, or there is none."""
        found = self._ask(f"SELECT max({quoted(column)}) FROM {quoted(table)}")
        return found[0][0] if found else None

    def _one_by_one(self, question: str, table: str, known: int) -> Iterator[tuple[Any, ...]]:
        last = self._ask(f"SELECT max(rowid) FROM {quoted(table)}")
        highest = last[0][0] or 0 if last else known + min(_BEYOND, self._path.stat().st_size // _ROW)
        failed = 0
        connection = connect(self._path, self._key)
        try:
            for number in range(1, highest + 1):
                try:
                    yield from connection.execute(f"{question} WHERE rowid = ?", (number,)).fetchall()
                    failed = 0
                except connection.DatabaseError:
                    failed += 1
                    if failed == _GIVEN_UP:
                        return
                    connection.close()  # once it met damage it reads nothing more
                    connection = connect(self._path, self._key)
        finally:
            connection.close()

    def _read_tables(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        names = self._ask("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0") or []
        for (name,) in names:
            columns = self._ask(f"PRAGMA table_info({quoted(name)})")
            if columns:
                found[name] = [column[1] for column in columns]
        return found

    def _ask(self, question: str, *values: object) -> list[tuple[Any, ...]] | None:
        with suppress(AppError), connected(self._path, self._key) as connection:
            rows: list[tuple[Any, ...]] = connection.execute(question, values).fetchall()
            return rows
        return None


def copy_wreck(file: Path, folder: Path) -> Path:
    """Copy a file that nobody has open, with its -wal, and return the copy.

    Raises:
        OSError: it cannot be.
    """
    for ending in ("", "-wal"):
        source = file.with_name(file.name + ending)
        if source.exists():
            make_copy(source, folder / source.name)
    return folder / file.name
