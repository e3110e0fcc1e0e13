"""The tables of a workspace, the same on SQLite and PostgreSQL. Search keeps its own (app/workspace/search).

What an index of some rows only asks of them stands in its `info`: as an option of PostgreSQL it would import that
dialect at every start. The steps (app/workspace/steps) make it so.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData()


class Moment(TypeDecorator[dt.datetime]):
    """A moment in UTC, to the microsecond."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002
        return value.astimezone(dt.UTC).replace(tzinfo=None) if value is not None else None

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002
        return value.replace(tzinfo=dt.UTC) if value is not None else None


_COUNTED = BigInteger().with_variant(Integer, "sqlite")
"""A key that counts itself; SQLite counts only INTEGER."""

meta = Table(
    "meta",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What is true of the whole workspace: its identity, when it was made."""

letter = Table(
    "letter",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("indexed", Integer, nullable=False),
    Column("type", String(8), nullable=False),
    Column("addressee", String(3), nullable=False),
    Column("date", Date),
    Column("reference", String(40)),
    Column("status", String(12), nullable=False),
    Column("archived", Boolean, nullable=False),
    Column("languages", String(120), nullable=False),
    Column("mandates", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("response_due", Date),
    Column("publication_due", Date),
    Column("sent_on", Date),
    Column("answered_on", Date),
    Column("copy_of", String(36)),
    Column("copy_kind", String(12)),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("changed_by", String(80), nullable=False),
    Index("letter_changed", "archived", "changed_at"),
    Index("letter_reference", "reference"),
    Index(
        "letter_unindexed",
        "id",
        info={"where": "revision <> indexed"},
    ),
)
"""A letter as lists show it; its text is the revision of the same number. `indexed`: the revision that search knows."""

revision = Table(
    "revision",
    metadata,
    Column("letter_id", String(36), ForeignKey("letter.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("begun_at", Moment, nullable=False),
    Column("by", String(80), nullable=False),
    Column("action", String(12), nullable=False),
    Column("label", String(80), nullable=False),
    Column("burst", String(36)),
    Column("token", String(36), nullable=False),
    Column("record", LargeBinary, nullable=False),
)
"""A letter as it was saved; one burst of typing is one revision. `record` is compressed JSON."""

version = Table(
    "version",
    metadata,
    Column("letter_id", String(36), ForeignKey("letter.id"), primary_key=True),
    Column("name", String(200), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String(80), nullable=False),
)
"""A revision that bears a name; it is never thinned."""

letter_mandate = Table(
    "letter_mandate",
    metadata,
    Column("letter_id", String(36), ForeignKey("letter.id"), primary_key=True),
    Column("mandate", String(60), primary_key=True),
    Index("letter_mandate_mandate", "mandate", "letter_id"),
)

letter_use = Table(
    "letter_use",
    metadata,
    Column("letter_id", String(36), ForeignKey("letter.id"), primary_key=True),
    Column("kind", String(12), primary_key=True),
    Column("key", String(120), primary_key=True),
    Column("revision", Integer),
    Index("letter_use_key", "kind", "key", "letter_id"),
)
"""Which clauses and questions of the library a letter holds, and from which revision."""

presence = Table(
    "presence",
    metadata,
    Column("letter_id", String(36), ForeignKey("letter.id"), primary_key=True),
    Column("seat", String(36), primary_key=True),
    Column("who", String(80), nullable=False),
    Column("since", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
)
"""Who has a letter open; a seat not seen for a minute is gone."""

event = Table(
    "event",
    metadata,
    Column("id", _COUNTED, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False),
    Column("by", String(80), nullable=False),
    Column("subject", String(12), nullable=False),
    Column("key", String(200), nullable=False),
    Column("what", String(20), nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("reason", Text),
    Index("event_subject", "subject", "key"),
)
"""The audit: who did what, when, from what to what. Only ever added to."""

counter = Table(
    "counter",
    metadata,
    Column("addressee", String(3), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("start", Integer, nullable=False),
    Column("last", Integer, nullable=False),
)
"""The last number of an addressee and year; `start` is the last one given before the register began."""

number = Table(
    "number",
    metadata,
    Column("addressee", String(3), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("type", String(8), nullable=False),
    Column("status", String(12), nullable=False),
    Column("origin", String(12), nullable=False),
    Column("letter_id", String(36)),
    Column("date", Date),
    Column("reason", Text),
    Column("at", Moment, nullable=False),
    Column("by", String(80), nullable=False),
    Index(
        "number_letter",
        "letter_id",
        unique=True,
        info={"where": "letter_id IS NOT NULL AND status <> 'void'"},
    ),
)
"""A number that was given, and what became of it. A row is never removed."""

entry = Table(
    "entry",
    metadata,
    Column("file", String(120), primary_key=True),
    Column("part", String(200), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("record", Text),
    Column("over", String(64)),
    Column("source", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String(80), nullable=False),
)
"""A fact or a text of the library that is the office's own, by the data file and the part of it that it stands over.

`over` is the digest of what shipped when it was made; None: nothing did. `record` None: taken back, what ships stands.
"""

entry_revision = Table(
    "entry_revision",
    metadata,
    Column("file", String(120), primary_key=True),
    Column("part", String(200), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("record", Text),
    Column("over", String(64)),
    Column("source", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String(80), nullable=False),
)
