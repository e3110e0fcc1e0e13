"""The words of the index on PostgreSQL: a tsvector without positions under GIN.

A word bears its place ("tliberte" stands in a title) rather than a weight: GIN knows no weights and would have to read
every text again. Words are handed over as an array, so none needs quoting and no limit of positions is met. Measured at
100,000 texts and 10,000 letters: a list of 90,000 documents is read in 45 ms as one string of bytes.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence

from sqlalchemy import Connection, text

from app.searching.formula import All, Formula, Word

_CREATE = (
    "CREATE TABLE search_words (doc integer PRIMARY KEY, words tsvector NOT NULL)",
    "ALTER TABLE search_words ALTER words SET STORAGE EXTERNAL",
    "CREATE INDEX search_words_words ON search_words USING gin (words) WITH (fastupdate = off)",
)

_ALWAYS_BY_INDEX = "SET LOCAL enable_seqscan = off"
"""For a word that most texts have, the planner would read all of them instead, which takes five times as long."""


_LOCK = 730_115_006
"""The key of the advisory lock under which one program at a time writes to the index."""


class PostgresqlWords:
    """The words of an index in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._prepared = False

    def lock(self) -> None:
        """Keep other writers of the index waiting until the transaction ends."""
        self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})

    def create(self) -> None:
        for statement in _CREATE:
            self._connection.exec_driver_sql(statement)

    def drop(self) -> None:
        self._connection.exec_driver_sql("DROP TABLE IF EXISTS search_words")

    def put(self, doc: int, words: Sequence[str]) -> None:
        """Set the words of a document that has none."""
        statement = text(
            "INSERT INTO search_words (doc, words) VALUES (:doc, array_to_tsvector(CAST(:words AS text[])))"
        )
        self._connection.execute(statement, {"doc": doc, "words": list(words)})

    def remove(self, doc: int) -> None:
        """Remove the words of a document; nothing happens if it has none."""
        self._connection.execute(text("DELETE FROM search_words WHERE doc = :doc"), {"doc": doc})

    def having(self, formula: Formula) -> array[int]:
        """Return the numbers of the documents that a formula describes."""
        if not self._prepared:
            self._connection.exec_driver_sql(_ALWAYS_BY_INDEX)
            self._connection.exec_driver_sql("SET LOCAL jit = off")
            self._prepared = True
        statement = text(
            "SELECT string_agg(int4send(doc), ''::bytea) FROM search_words WHERE words @@ CAST(:query AS tsquery)"
        )
        found = array("i")
        found.frombytes(self._connection.execute(statement, {"query": _spelled(formula)}).scalar_one() or b"")
        if sys.byteorder == "little":
            found.byteswap()
        return found


def _spelled(formula: Formula) -> str:
    if isinstance(formula, Word):
        quoted = formula.lexeme.replace("\\", "\\\\").replace("'", "''")
        return f"'{quoted}'" if formula.whole else f"'{quoted}':*"
    joint = " & " if isinstance(formula, All) else " | "
    return f"({joint.join(map(_spelled, formula.parts))})"
