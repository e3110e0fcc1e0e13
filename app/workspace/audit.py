"""The audit: who did what, when, from what to what, and why. Never the text of a letter."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec
from sqlalchemy import Connection, select

from app.workspace.store import Store
from app.workspace.tables import event

Subject = Literal["letter", "number", "entry", "workspace"]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was done.

    Attributes:
        key: what it was done to: the id of a letter, "KAZ 3/2024", the file and part of an entry.
        what: "sent", "assigned", "void" and the like, in the past tense.
        before, after: the state before and after, in a word; None: there was none.
    """

    at: dt.datetime
    by: str
    subject: Subject
    key: str
    what: str
    before: str | None = None
    after: str | None = None
    reason: str | None = None


def note(
    connection: Connection,
    store: Store,
    subject: Subject,
    key: str,
    what: str,
    *,
    before: str | None = None,
    after: str | None = None,
    reason: str | None = None,
) -> None:
    """Add an event, within the transaction of what was done."""
    connection.execute(
        event.insert().values(
            at=store.now(),
            by=store.who,
            subject=subject,
            key=key,
            what=what,
            before=before,
            after=after,
            reason=reason,
        )
    )


def events(connection: Connection, subject: Subject, key: str | None = None) -> list[Event]:
    """Return what was done to one thing, or to all of a kind, oldest first."""
    query = select(event).where(event.c.subject == subject).order_by(event.c.id)
    if key is not None:
        query = query.where(event.c.key == key)
    columns = Event.__struct_fields__
    return [Event(**{name: row[name] for name in columns}) for row in connection.execute(query).mappings()]
