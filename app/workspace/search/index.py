"""Search over clauses, questions and letters, as one types. The index follows library and letters by `refresh`."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterator, Sequence
from sys import intern
from threading import Lock

import msgspec
from sqlalchemy import Connection, Row, func, insert, inspect, select, update

from app.errors import AppError
from app.records.layers import Layers
from app.records.records import Records, TextKind, key_of
from app.searching.catalogue import Catalogue
from app.searching.catalogue import Row as Listed
from app.searching.documents import Kind, of_letter, of_library
from app.searching.hits import Hit, Shown
from app.searching.library import LIBRARY, InMemory, library_in_memory
from app.searching.match import Answers, allowed, find
from app.searching.query import parse
from app.searching.shortforms import Shorten, shorten
from app.workspace.history import unpack
from app.workspace.search import tables
from app.workspace.search.tables import document, shown, source, state
from app.workspace.search.writing import RULES, Ready, Writer, make_ready, unpacked, words_in
from app.workspace.store import Store
from app.workspace.tables import entry, revision
from app.workspace.tables import letter as letters_table

_BATCH = 15_000
"""Words written in one transaction: a tenth of a second for whoever waits to write."""

_IN_MEMORY = 2_000
"""Texts of the library that are found in memory until the index has them; more would take longer than the index."""


class Standing(msgspec.Struct, frozen=True):
    """How far the index is.

    Attributes:
        usable: whether there is one by the rules of this program; if not, only the library is searched.
        pending: letters saved since they were indexed.
    """

    usable: bool
    pending: int


class Search:
    """Finds clauses, questions and letters of a workspace.

    Attributes:
        records: the library; put another in its place when the library has changed.
    """

    def __init__(self, store: Store, records: Records) -> None:
        self.records = records
        self._store = store
        self._one_at_a_time = Lock()
        self._indexed: Records | None = None
        self._has_library: Records | None = None
        self._left: tuple[Records, Iterator[Ready | None]] | None = None
        self._shorten: tuple[Records, Shorten] | None = None
        self._in_memory: tuple[Records, bool, InMemory] | None = None
        self._there = False
        self._made = ""
        self._generation = -1
        self._answers = Answers(Catalogue())

    # Finding

    def find(
        self,
        query: str,
        *,
        kinds: Sequence[Kind] | None = None,
        language: str | None = None,
        tags: Sequence[str] = (),
        lacking: str | None = None,
        quickly: bool = False,
        preferred: str | None = None,
        limit: int | None = 50,
        offset: int = 0,
    ) -> list[Hit]:
        """Return what has all words of a query, each as the beginning of a word; the best first.

        More words in the title come first, then more in title and tags, then what is in more letters, then the
        newest. An empty query finds everything. Without an index, as in a workspace that was never indexed and is
        only read, the library is searched and no letters.

        Args:
            query: as typed; anything is accepted.
            kinds: "clause", "question", "letter"; None: all.
            language: only texts in it; None: all.
            tags: what must be among a text's tags or mandates, each as it is written there.
            lacking: only what has no text in this language; None: all.
            quickly: as long as the index is to get all of the library, find clauses and questions by titles and tags.
            preferred: the language that is shown where several are equally good; None: the first of the record.
            limit: the most hits; None: all.
            offset: how many of the best are left out: those that are shown already.

        Raises:
            AppError: the workspace cannot be read.
        """
        units = parse(query)
        with self._one_at_a_time, self._store.reading() as connection:
            standing = self._state(connection)
            lacks = quickly and kinds is not None and set(kinds) <= set(LIBRARY) and self._will(connection, standing)
            if standing is not None and standing.rules == RULES and not lacks:
                self._catch_up(connection, standing)
                words = words_in(connection, self._store.kind)
                among = allowed(self._answers, words, kinds, language, tags, lacking)
                rows = find(units, self._answers, words, among, preferred=preferred, limit=limit, offset=offset)
                return list(self._hits(connection, rows, Shown(units, self._short())))
        return self._library(heads=lacks).find(
            query,
            kinds=kinds,
            language=language,
            tags=tags,
            lacking=lacking,
            preferred=preferred,
            limit=limit,
            offset=offset,
        )

    def letters(self, query: str) -> list[str] | None:
        """Return the ids of all letters that have the words of a query, the best first; None where none is indexed.

        Raises:
            AppError: the workspace cannot be read.
        """
        units = parse(query)
        with self._one_at_a_time, self._store.reading() as connection:
            standing = self._state(connection)
            if standing is None or standing.rules != RULES:
                return None
            self._catch_up(connection, standing)
            words = words_in(connection, self._store.kind)
            among = allowed(self._answers, words, ("letter",), None, ())
            found = find(units, self._answers, words, among, preferred=None, limit=None, offset=0)
        return list(dict.fromkeys(row.key for row in found))

    def make_ready(self) -> None:
        """Read what orders and filters ahead of the first search, which would wait for it.

        Raises:
            AppError: the workspace cannot be read.
        """
        with self._one_at_a_time, self._store.reading() as connection:
            standing = self._state(connection)
            if standing is not None and standing.rules == RULES:
                self._catch_up(connection, standing)

    def standing(self) -> Standing:
        """Return how far the index is."""
        with self._store.reading() as connection:
            found = self._state(connection)
            pending = select(func.count()).where(letters_table.c.revision != letters_table.c.indexed)
            return Standing(found is not None and found.rules == RULES, connection.execute(pending).scalar_one())

    def _hits(self, connection: Connection, rows: Sequence[Listed], shown_as: Shown) -> Iterator[Hit]:
        texts: dict[int, bytes] = {}
        for start in range(0, len(rows), 500):
            docs = [row.doc for row in rows[start : start + 500]]
            query = select(shown.c.doc, shown.c.text).where(shown.c.doc.in_(docs))
            texts.update((row.doc, row.text) for row in connection.execute(query))
        for row in rows:
            yield shown_as.hit(row, *unpacked(texts[row.doc]))

    def _state(self, connection: Connection) -> Row[tuple[int, str, int, int, int]] | None:
        if not self._there:
            self._there = inspect(connection).has_table(state.name)
        return connection.execute(select(state)).first() if self._there else None

    def _will(self, connection: Connection, standing: Row[tuple[int, str, int, int, int]] | None) -> bool:
        """Tell whether `refresh` will yet bring texts of the library to the index."""
        if self._store.read_only is not None or (standing is not None and standing.rules > RULES):
            return False
        if standing is None or standing.rules < RULES:
            return True
        if self._has_library is not self.records:
            wanted = len(self.records.clauses) + len(self.records.questions)
            there = select(func.count()).select_from(source).where(source.c.kind.in_(LIBRARY))
            if wanted < _IN_MEMORY and connection.execute(there).scalar_one() < wanted:
                return True
            self._has_library = self.records
        return False

    def _catch_up(self, connection: Connection, standing: Row[tuple[int, str, int, int, int]]) -> None:
        """Bring the catalogue in memory to what the index holds."""
        if (standing.made, standing.generation) == (self._made, self._generation):
            return
        again = standing.made != self._made
        since = -1 if again else self._generation
        columns = document.c
        query = select(
            columns.late,
            -columns.used,
            -columns.newest,
            columns.length,
            columns.kind,
            columns.key,
            columns.part,
            columns.language,
            columns.doc,
            columns.gone,
        ).where(columns.generation > since)
        gone: list[int] = []
        rows: list[Listed] = []
        for late, disuse, age, length, kind, key, part, language, doc, is_gone in connection.execute(query):
            if is_gone:
                gone.append(doc)
            else:
                rows.append(Listed(late, disuse, age, length, intern(kind), intern(key), part, intern(language), doc))
        catalogue = Catalogue(rows) if again else self._answers.catalogue.changed(rows, gone)
        self._answers = Answers(catalogue)
        self._made, self._generation = standing.made, standing.generation

    def _short(self) -> Shorten:
        if self._shorten is None or self._shorten[0] is not self.records:
            self._shorten = self.records, shorten(self.records)
        return self._shorten[1]

    def _library(self, *, heads: bool) -> InMemory:
        if self._in_memory is None or self._in_memory[0] is not self.records or self._in_memory[1] is not heads:
            self._in_memory = self.records, heads, library_in_memory(self.records, heads=heads)
        return self._in_memory[2]

    # Indexing

    def refresh(self, stopped: Callable[[], bool] = lambda: False) -> bool:
        """Bring the index to what library and letters hold now; whoever else writes waits a tenth of a second at most.

        Nothing happens in a workspace that is only read, or whose index a later program has made.

        Args:
            stopped: asked between transactions; True leaves the rest for the next time.

        Returns:
            Whether nothing was left for the next time.

        Raises:
            AppError: the workspace cannot be written.
        """
        if self._store.read_only is not None or not self._prepare():
            return True
        records = self.records
        if self._indexed is not records:
            changed = self._left[1] if self._left and self._left[0] is records else self._changed_library(records)
            self._left = None
            if not self._write(changed, stopped):
                self._left = records, changed
                return False
            self._indexed = records
        return self._write(self._changed_letters(), stopped)

    def rebuild(self) -> None:
        """Make the index anew.

        Raises:
            AppError: the workspace cannot be written.
        """
        self._prepare(again=True)
        self.refresh()

    def _prepare(self, *, again: bool = False) -> bool:
        """See to it that there is an index by our rules; False: a later program has made one by its own."""
        ours = (RULES, self.records.short_forms.version)
        with self._store.reading() as connection:
            found = self._state(connection)
        if found is not None and not again and (found.rules, found.forms) >= ours:
            return bool(found.rules == RULES)
        with self._store.writing() as connection:
            words = words_in(connection, self._store.kind)
            words.lock()
            self._there = False
            found = self._state(connection)
            if found is None or again or (found.rules, found.forms) < ours:
                words.drop()
                tables.metadata.drop_all(connection)
                tables.metadata.create_all(connection)
                words.create()
                values = {"id": 1, "made": str(uuid.uuid4()), "generation": 0}
                connection.execute(insert(state).values(rules=ours[0], forms=ours[1], **values))
                connection.execute(update(letters_table).where(letters_table.c.indexed != 0).values(indexed=0))
        self._there = True
        self._indexed = self._left = None
        return True

    def _write(self, changed: Iterator[Ready | None], stopped: Callable[[], bool]) -> bool:
        """Write in small transactions what was made ready outside them; False if that was not all."""
        batch: list[Ready] = []
        size = 0
        for ready in changed:
            if ready is None:
                if not batch and stopped():
                    return False
                continue
            batch.append(ready)
            size += ready.size
            if size >= _BATCH:
                if not self._write_batch(batch) or stopped():
                    return False
                batch, size = [], 0
        return not batch or self._write_batch(batch)

    def _write_batch(self, batch: Sequence[Ready]) -> bool:
        with self._store.writing() as connection:
            writer = Writer(connection, words_in(connection, self._store.kind))
            if not writer.begin():
                return False
            writer.write(batch)
        return True

    def _changed_library(self, records: Records) -> Iterator[Ready | None]:
        """Return the clauses and questions that differ from what was indexed, and those that are gone.

        None stands for one that does not differ: to tell takes time, too, and may be interrupted.
        """
        with self._store.reading() as connection:
            query = select(source).where(source.c.kind.in_(LIBRARY))
            known = {(row.kind, row.key): row.known for row in connection.execute(query)}
            changed = {
                (row.file, row.part): int(row.at.timestamp())
                for row in connection.execute(select(entry.c.file, entry.c.part, entry.c.at))
            }
        names = self._short().digest
        for kind, file, layers in _texts(records):
            key, at = key_of(file), changed.get((file, ""), 0)
            kept = hashlib.blake2b(b"%d %s" % (at, names), digest_size=16)
            for raw in layers.raw(file):
                kept.update(b"%d %s" % (len(raw), raw))
            digest = kept.digest()
            if known.pop((kind, key), None) != digest:
                documents = of_library(kind, records.read_text(kind, key), records, at)
                yield make_ready(kind, key, documents, self._short(), known=digest)
            else:
                yield None
        for kind, key in known:
            yield Ready(kind, key, ())

    def _changed_letters(self) -> Iterator[Ready | None]:
        """Return the letters saved since they were indexed, the newest first; a damaged one is left as it is."""
        pending = select(letters_table.c.id).where(letters_table.c.revision != letters_table.c.indexed)
        with self._store.reading() as connection:
            ids = list(connection.execute(pending.order_by(letters_table.c.changed_at.desc())).scalars())
        present = (revision.c.letter_id == letters_table.c.id) & (revision.c.number == letters_table.c.revision)
        columns = (letters_table.c.revision, letters_table.c.changed_at, revision.c.record)
        for id in ids:
            with self._store.reading() as connection:
                row = connection.execute(select(*columns).join(revision, present).where(letters_table.c.id == id)).one()
            try:
                letter = unpack(row.record, self._store.place)
            except AppError:
                continue
            documents = of_letter(id, letter, int(row.changed_at.timestamp()), self.records)
            yield make_ready("letter", id, documents, self._short(), revision=row.revision)


def _texts(records: Records) -> Iterator[tuple[TextKind, str, Layers]]:
    """Return the files of the library, each with the sources that have it."""
    kinds: tuple[TextKind, ...] = ("clause", "question")
    for kind in kinds:
        for file, layers in records.layers.holding(f"resources/{kind}s").items():
            yield kind, file, layers
