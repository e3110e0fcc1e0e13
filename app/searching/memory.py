"""Searching without a database: the library's words, held in memory."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from app.searching.documents import Document, words_of
from app.searching.formula import All, Formula, Word
from app.searching.shortforms import Shorten


class Memory:
    """The words of documents, numbered from 0 in the order given."""

    def __init__(self, documents: Iterable[Document], shorten: Shorten, *, heads: bool = False) -> None:
        """Take documents. `heads`: they are found by titles and tags alone, which takes a tenth of the time."""
        self.documents = list(documents)
        docs: dict[str, list[int]] = defaultdict(list)
        for number, document in enumerate(self.documents):
            for word in words_of(replace(document, text="") if heads else document, shorten):
                docs[word].append(number)
        self._docs = dict(docs)
        self._words = sorted(docs)

    def having(self, formula: Formula) -> set[int]:
        """Return the numbers of the documents that a formula describes."""
        if isinstance(formula, Word):
            return self._with(formula)
        found = map(self.having, formula.parts)
        return set.intersection(*found) if isinstance(formula, All) else set.union(*found)

    def _with(self, word: Word) -> set[int]:
        if word.whole:
            return set(self._docs.get(word.lexeme, ()))
        found: set[int] = set()
        for place in range(bisect_left(self._words, word.lexeme), len(self._words)):
            if not self._words[place].startswith(word.lexeme):
                break
            found.update(self._docs[self._words[place]])
        return found
