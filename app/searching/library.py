"""Searching the library in memory: what commands do, and a workspace without an index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.records.records import Records
from app.searching.catalogue import Catalogue, row_of
from app.searching.documents import Document, Kind, of_library, of_set
from app.searching.hits import Hit, Shown
from app.searching.match import Answers, allowed, find
from app.searching.memory import Memory
from app.searching.query import parse
from app.searching.shortforms import Shorten, shorten

LIBRARY: tuple[Kind, ...] = ("clause", "question")


class InMemory:
    """Documents held in memory, searched as a workspace searches."""

    def __init__(
        self,
        documents: Iterable[Document],
        shorten: Shorten,
        used: Mapping[tuple[str, str], int] = {},
        *,
        heads: bool = False,
    ) -> None:
        """Take documents.

        Args:
            used: in how many letters each clause or question is, by kind and key.
            heads: they are found by titles and tags alone.
        """
        self._shorten = shorten
        self._memory = Memory(documents, shorten, heads=heads)
        rows = (
            row_of(document, number, used.get((document.kind, document.key), 0))
            for number, document in enumerate(self._memory.documents)
        )
        self._answers = Answers(Catalogue(rows))

    @property
    def documents(self) -> Sequence[Document]:
        return self._memory.documents

    def find(
        self,
        query: str,
        *,
        kinds: Sequence[Kind] | None = None,
        language: str | None = None,
        tags: Sequence[str] = (),
        lacking: str | None = None,
        preferred: str | None = None,
        limit: int | None = 50,
        offset: int = 0,
    ) -> list[Hit]:
        """Return what has all words of a query, the best first; see app/workspace/search for the arguments."""
        units = parse(query)
        among = allowed(self._answers, self._memory, kinds, language, tags, lacking)
        shown = Shown(units, self._shorten)
        documents = self._memory.documents
        return [
            shown.hit(row, documents[row.doc].title, documents[row.doc].text)
            for row in find(units, self._answers, self._memory, among, preferred=preferred, limit=limit, offset=offset)
        ]


def library_in_memory(records: Records, language: str | None = None, *, heads: bool = False) -> InMemory:
    """Read the library, in one language if one is given; `heads`: to be found by titles and tags alone."""
    documents = (
        document
        for kind, text in records.library()
        for document in of_library(kind, text, records)
        if language is None or document.language == language
    )
    return InMemory(documents, shorten(records), heads=heads)


def sets_in_memory(records: Records) -> InMemory:
    """Read the sets of questions: they are few, and no index has them."""
    documents = (document for key in records.sets for document in of_set(records.question_set(key), records))
    return InMemory(documents, shorten(records))
