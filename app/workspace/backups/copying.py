"""All rows of a workspace from one database to another, of either kind, and the proof that they arrived."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text

from app.errors import AppError
from app.workspace.disk.examine import digest
from app.workspace.tables import metadata, presence

_ROWS = 500
"""Rows that are in memory at a time."""

_PASSING = {presence.name}
"""Tables of what is true only while a window is open."""


def copy_tables(source: Connection, target: Connection) -> dict[str, int]:
    """Copy all tables but those of the search, and check that every row is there as it was.

    Args:
        source: within one transaction that sees one state.
        target: within a writing transaction, at the same step, its tables empty.

    Returns:
        Rows by table.

    Raises:
        AppError: the target is not empty, or what arrived is not what was sent; the transaction is to be given up.
    """
    counts = {}
    for table in copied():
        if target.execute(select(func.count()).select_from(table)).scalar_one():
            raise AppError("copy-not-empty", table=table.name)
        for rows in _chunks(source, table):
            target.execute(insert(table), rows)
        counts[table.name] = _count(source, table)
        _continue_counting(target, table)
    wanted, found = table_digests(source), table_digests(target)
    for name, one in wanted.items():
        if found[name] != one:
            raise AppError("copy-differs", table=name)
    return counts


def copied() -> list[Table]:
    """Return the tables that are copied, each after those it refers to."""
    return [table for table in metadata.sorted_tables if table.name not in _PASSING]


def table_digests(connection: Connection) -> dict[str, tuple[int, str]]:
    """Return of each table how many rows it has and a digest of them, equal on both kinds of database."""
    return {
        table.name: digest(tuple(_plain(row[column.name]) for column in table.c) for row in _rows(connection, table))
        for table in copied()
    }


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def _rows(connection: Connection, table: Table) -> Iterator[Any]:
    for rows in _chunks(connection, table):
        yield from rows


def _chunks(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    result = connection.execute(select(table), execution_options={"stream_results": True, "max_row_buffer": _ROWS})
    for rows in result.mappings().partitions(_ROWS):
        yield [{name: _plain(value) for name, value in row.items()} for row in rows]


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _continue_counting(target: Connection, table: Table) -> None:
    """Let a key of PostgreSQL's that counts itself go on behind the highest one copied; SQLite does so by itself."""
    column = table.autoincrement_column
    if target.dialect.name != "postgresql" or column is None:
        return
    highest = target.execute(select(func.max(column))).scalar()
    if highest is not None:
        question = text("SELECT setval(pg_get_serial_sequence(:table, :column), :highest)")
        target.execute(question, {"table": table.name, "column": column.name, "highest": highest})
