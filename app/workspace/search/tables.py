"""The tables of the index, but for the words. Derived: no step of an upgrade knows them; the index makes its own."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, MetaData, String, Table

metadata = MetaData()

state = Table(
    "search_state",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("made", String(36), nullable=False),
    Column("rules", Integer, nullable=False),
    Column("forms", Integer, nullable=False),
    Column("generation", Integer, nullable=False),
)
"""One row. `made`: the index's identity, new each time it is made; `rules`, `forms`: by which word rules and short
forms; `generation`: counts what was written to it since."""

document = Table(
    "search_document",
    metadata,
    Column("doc", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(8), nullable=False),
    Column("key", String(120), nullable=False),
    Column("part", Integer, nullable=False),
    Column("language", String(8), nullable=False),
    Column("used", Integer, nullable=False),
    Column("newest", BigInteger, nullable=False),
    Column("length", Integer, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("generation", Integer, nullable=False),
    Index("search_document_key", "kind", "key"),
    Index("search_document_generation", "generation"),
)
"""What orders and filters, apart from the texts: it is read whole into memory. `doc` also numbers words and texts.

A row stays when its document goes, and is taken again by the next one of the same key.
"""

source = Table(
    "search_source",
    metadata,
    Column("kind", String(8), primary_key=True),
    Column("key", String(120), primary_key=True),
    Column("known", LargeBinary, nullable=False),
)
"""What was indexed: of a text of the library its digest, of a letter the clauses and questions that it had."""

shown = Table(
    "search_text",
    metadata,
    Column("doc", Integer, primary_key=True, autoincrement=False),
    Column("text", LargeBinary, nullable=False),
)
"""What hits show: title and text, compressed."""
