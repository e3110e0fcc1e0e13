"""Who else has a letter open."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import delete, insert, select, update

from app.workspace.store import Store
from app.workspace.tables import presence

GONE_AFTER = dt.timedelta(seconds=60)
"""How long after it was last seen a seat counts as gone; an open letter is seen every 20 seconds."""


class Other(msgspec.Struct, frozen=True):
    """Somebody who has the letter open, and since when."""

    who: str
    since: dt.datetime


class Presence:
    """One seat's word that it has a letter open. A workspace that is read-only keeps none."""

    def __init__(self, store: Store, letter_id: str) -> None:
        self._store = store
        self._letter_id = letter_id
        self._seat = str(uuid.uuid4())
        self._here = (presence.c.letter_id == letter_id) & (presence.c.seat == self._seat)

    def arrive(self) -> list[Other]:
        """Say that the letter is open here, and return who else has it open."""
        if self._store.read_only is not None:
            return []
        now = self._store.now()
        with self._store.writing() as connection:
            connection.execute(delete(presence).where(presence.c.seen < now - GONE_AFTER))
            query = select(presence.c.who, presence.c.since).where(presence.c.letter_id == self._letter_id)
            others = [Other(row.who, row.since) for row in connection.execute(query.order_by(presence.c.since))]
            values = {"who": self._store.who, "since": now, "seen": now}
            connection.execute(insert(presence).values(letter_id=self._letter_id, seat=self._seat, **values))
        return others

    def beat(self) -> list[Other]:
        """Say that it still is, and return who else has it open now."""
        if self._store.read_only is not None:
            return []
        now = self._store.now()
        with self._store.writing() as connection:
            connection.execute(update(presence).where(self._here).values(seen=now))
            others = select(presence.c.who, presence.c.since).where(
                presence.c.letter_id == self._letter_id,
                presence.c.seat != self._seat,
                presence.c.seen >= now - GONE_AFTER,
            )
            return [Other(row.who, row.since) for row in connection.execute(others.order_by(presence.c.since))]

    def leave(self) -> None:
        """Say that it is closed."""
        if self._store.read_only is None:
            with self._store.writing() as connection:
                connection.execute(delete(presence).where(self._here))
