"""What was written of letters, numbers and facts, told apart from what a workspace writes for itself."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Column, func, select

from app.workspace.store import Store
from app.workspace.tables import entry_revision, event, letter, number, version


class Marks(NamedTuple):
    """Values that differ when something was written: letters and their history, the register, facts and texts.

    The index of the search and who is present leave them as they are.
    """

    letters: str
    register: str
    facts: str


def marks(store: Store) -> Marks:
    """Return the marks as they are now; to be compared with earlier ones.

    Raises:
        AppError: the database cannot be read.
    """
    parts: tuple[tuple[Column[object], ...], ...] = (
        (letter.c.changed_at, event.c.id, version.c.at),
        (number.c.at,),
        (entry_revision.c.at,),
    )
    with store.reading() as connection:
        found = [
            [tuple(connection.execute(select(func.count(), func.max(column))).one()) for column in columns]
            for columns in parts
        ]
    return Marks(*map(repr, found))
