"""Writing to the index: what was made ready outside a transaction goes in within a short one."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from app.searching.documents import Document, Kind, words_of
from app.searching.formula import Source
from app.searching.shortforms import Shorten
from app.workspace.search.postgresql import PostgresqlWords
from app.workspace.search.sqlite import SqliteWords
from app.workspace.search.tables import document, shown, source, state
from app.workspace.store import EngineName
from app.workspace.tables import letter as letters_table
from app.workspace.tables import letter_use

RULES = 2
"""The version of the word rules (app/searching): it grows when they give other words, and the index is made anew."""

Used = tuple[str, str]
"""Kind and key of a clause or question."""


class Words(Source, Protocol):
    """The words of an index in one transaction; one module an engine."""

    def lock(self) -> None: ...

    def create(self) -> None: ...

    def drop(self) -> None: ...

    def put(self, doc: int, words: Sequence[str]) -> None: ...

    def remove(self, doc: int) -> None: ...


def words_in(connection: Connection, kind: EngineName) -> Words:
    """Return the words of the index in a transaction."""
    return PostgresqlWords(connection) if kind == "postgresql" else SqliteWords(connection)


class Ready(msgspec.Struct, frozen=True):
    """A clause, question or letter made ready: its documents, their words, and what hits show of them.

    Attributes:
        known: the digest of a text of the library.
        revision: that of a letter; 0 for the library.
    """

    kind: Kind
    key: str
    parts: tuple[tuple[Document, list[str], bytes], ...]
    known: bytes = b""
    revision: int = 0

    @property
    def size(self) -> int:
        """How many words it has, which is about how long writing it takes."""
        return sum(len(words) for _, words, _ in self.parts)


def make_ready(
    kind: Kind, key: str, documents: Iterable[Document], shorten: Shorten, *, known: bytes = b"", revision: int = 0
) -> Ready:
    """Work out the words of documents; this takes the most time and no transaction."""
    parts = tuple((one, words_of(one, shorten), packed(one.title, one.text)) for one in documents)
    return Ready(kind, key, parts, known, revision)


def packed(title: str, text: str) -> bytes:
    """Return title and text as hits find them."""
    return zlib.compress(msgspec.json.encode((title, text)), 6)


def unpacked(stored: bytes) -> tuple[str, str]:
    """Return title and text."""
    return msgspec.json.decode(zlib.decompress(stored), type=tuple[str, str])


class Writer:
    """Writes to the index within one transaction, which keeps other writers of it waiting."""

    def __init__(self, connection: Connection, words: Words) -> None:
        self._connection = connection
        self._words = words
        self._generation = 0
        self._last = -1

    def begin(self) -> bool:
        """Lock the index; False: another program has made it by other rules, and nothing may be written."""
        self._words.lock()
        ours = update(state).where(state.c.rules == RULES).values(generation=state.c.generation + 1)
        generation = self._connection.execute(ours.returning(state.c.generation)).scalar()
        if generation is None:
            return False
        self._generation = generation
        self._last = self._connection.execute(select(func.coalesce(func.max(document.c.doc), -1))).scalar_one()
        return True

    def write(self, batch: Sequence[Ready]) -> None:
        """Write what was made ready, but for letters of which the index knows this revision, or a later one."""
        affected: set[Used] = set()
        letters: list[Ready] = []
        for ready in batch:
            if ready.kind == "letter":
                indexed = select(letters_table.c.indexed).where(letters_table.c.id == ready.key)
                if self._connection.execute(indexed).scalar_one() >= ready.revision:
                    continue
                letters.append(ready)
                affected |= self._use_of(ready.key)
            else:
                self._note(ready.kind, ready.key, ready.known)
                affected.add((ready.kind, ready.key))
            self._replace(ready)
        self._count(affected)
        for ready in letters:  # last: whoever saves the letter waits for this row
            known = update(letters_table).where(letters_table.c.id == ready.key).values(indexed=ready.revision)
            self._connection.execute(known)

    def _replace(self, ready: Ready) -> None:
        """Put a text's documents where its former ones were."""
        here = (document.c.kind == ready.kind) & (document.c.key == ready.key)
        former = list(self._connection.execute(select(document.c.doc).where(here).order_by(document.c.doc)).scalars())
        for doc in former:
            self._words.remove(doc)
        if former:
            self._connection.execute(delete(shown).where(shown.c.doc.in_(former)))
            gone = update(document).where(here).values(gone=True, generation=self._generation)
            self._connection.execute(gone)
        for number, (one, words, text) in enumerate(ready.parts):
            doc = former[number] if number < len(former) else self._next()
            values = {
                "kind": one.kind,
                "key": one.key,
                "part": one.part,
                "language": one.language,
                "newest": one.newest,
                "length": one.length,
                "late": one.late,
                "gone": False,
                "generation": self._generation,
            }
            if number < len(former):
                self._connection.execute(update(document).where(document.c.doc == doc).values(values))
            else:
                self._connection.execute(insert(document).values(doc=doc, used=0, **values))
            self._connection.execute(insert(shown).values(doc=doc, text=text))
            self._words.put(doc, words)

    def _next(self) -> int:
        self._last += 1
        return self._last

    def _note(self, kind: str, key: str, known: bytes) -> None:
        """Remember what was indexed; nothing: it is gone."""
        here = (source.c.kind == kind) & (source.c.key == key)
        self._connection.execute(delete(source).where(here))
        if known:
            self._connection.execute(insert(source).values(kind=kind, key=key, known=known))

    def _use_of(self, letter: str) -> set[Used]:
        """Return what a letter newly has of the library, or has no longer."""
        here = (source.c.kind == "letter") & (source.c.key == letter)
        stored = self._connection.execute(select(source.c.known).where(here)).scalar()
        before = set(msgspec.json.decode(stored, type=list[Used])) if stored else set()
        rows = select(letter_use.c.kind, letter_use.c.key).where(letter_use.c.letter_id == letter)
        now = {(row.kind, row.key) for row in self._connection.execute(rows)}
        if now != before or stored is None:
            self._note("letter", letter, msgspec.json.encode(sorted(now)))
        return now ^ before

    def _count(self, affected: Iterable[Used]) -> None:
        """Count in how many letters texts of the library are."""
        for kind, key in sorted(affected):
            used = select(func.count()).where(letter_use.c.kind == kind, letter_use.c.key == key)
            number = self._connection.execute(used).scalar_one()
            other = (document.c.kind == kind) & (document.c.key == key) & (document.c.used != number)
            self._connection.execute(update(document).where(other).values(used=number, generation=self._generation))
