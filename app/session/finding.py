"""Finding texts of the library as one types, and what a letter is offered before anything is typed."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.model.facts import LibraryText, QuestionSet
from app.model.letter import Letter
from app.records.records import Records, TextKind
from app.searching.documents import Kind
from app.searching.hits import Excerpt, Hit
from app.searching.library import InMemory, sets_in_memory
from app.text.plain import beginning, plain
from app.text.read import read
from app.workspace.workspace import Workspace

PAGE = 50
"""Hits read at once."""

_SETS_OFFERED = 3
_FIRST_WORDS = 160


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; None and empty: all.

    Attributes:
        tags: tags and mandates, all of which a text must have.
        lacking: only what has no text in this language.
        preferred: the language that is shown where several are equally good.
    """

    words: str = ""
    kinds: tuple[Kind, ...] = ("clause", "question", "set")
    tags: tuple[str, ...] = ()
    lacking: str | None = None
    preferred: str | None = None


class Found(msgspec.Struct, frozen=True):
    """A page of what was found.

    Attributes:
        more: whether another page follows.
        tags: by kind and key, where they were asked for.
    """

    hits: list[Hit]
    more: bool
    tags: dict[tuple[str, str], tuple[str, ...]] = {}


class LibrarySearch:
    """Looks for texts of a workspace's library; on the clerk's thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._sets: InMemory | None = None

    def renew(self) -> None:
        """Read the sets anew: facts have changed."""
        self._sets = None

    def make_ready(self) -> None:
        """Read the sets ahead of the first search that has room for them; on any thread.

        Raises:
            AppError: a set does not fit.
        """
        self._ready_sets()

    def find(self, wanted: Wanted, offset: int = 0) -> Found:
        """Return a page of what was found: clauses and questions, the best first, after them sets.

        Raises:
            AppError: the workspace cannot be read.
        """
        texts = tuple(kind for kind in wanted.kinds if kind != "set")
        hits: list[Hit] = []
        if texts:
            hits = self._workspace.search.find(
                wanted.words,
                kinds=texts,
                tags=wanted.tags,
                lacking=wanted.lacking,
                quickly=True,
                preferred=wanted.preferred,
                limit=PAGE + 1,
                offset=offset,
            )
            if len(hits) > PAGE:
                return Found(hits[:PAGE], more=True)
        if "set" in wanted.kinds:
            hits += self._find_sets(wanted)
        return Found(hits, more=False)

    def find_with_tags(self, wanted: Wanted, offset: int = 0) -> Found:
        """Return a page of what was found, with the tags of the texts.

        Raises:
            AppError: the workspace cannot be read.
        """
        found = self.find(wanted, offset)
        records = self._workspace.records
        tags = {
            (hit.kind, hit.key): head.tags
            for hit in found.hits
            if (hit.kind == "clause" or hit.kind == "question")
            and (head := records.head(hit.kind, hit.key)) is not None
        }
        return msgspec.structs.replace(found, tags=tags)

    def offered(self, letter: Letter, kind: TextKind, language: str, offset: int = 0) -> Found:
        """Return a page of what goes with a letter's mandates.

        For questions first the sets that fit best, then the most used texts.

        Raises:
            AppError: the workspace cannot be read.
        """
        library, records = self._workspace.library, self._workspace.records
        sets = library.sets(letter)[:_SETS_OFFERED] if kind == "question" else []
        hits = [_hit("set", one.key, one.title, self._held(one, language), language) for one in sets[offset:]]
        present = [one.item or "" for one in letter.questions] + [one.clause or "" for one in letter.annex]
        keys = [choice.key for choice in letter.mandates if choice.status in ("joined", "invited")]
        suggested = library.suggestions(kind, keys, without=present)[max(0, offset - len(sets)) :]
        page = suggested[: PAGE - len(hits)]
        counts = library.counts(kind)
        for key in page:
            text = records.clause(key) if kind == "clause" else records.question(key)
            words = text.texts.get(language) or next(iter(text.texts.values()), "")
            hits.append(_hit(kind, key, text.title, words, language, counts[key]))
        return Found(hits, more=len(page) < len(suggested))

    def _find_sets(self, wanted: Wanted) -> list[Hit]:
        return self._ready_sets().find(
            wanted.words, tags=wanted.tags, lacking=wanted.lacking, preferred=wanted.preferred, limit=None
        )

    def _ready_sets(self) -> InMemory:
        """Return the sets; another thread may have them renewed meanwhile."""
        sets = self._sets
        if sets is None:
            sets = self._sets = sets_in_memory(self._workspace.records)
        return sets

    def _held(self, one: QuestionSet, language: str) -> str:
        records = self._workspace.records
        known: Sequence[LibraryText] = [records.question(key) for key in one.questions if key in records.questions]
        return " · ".join(named(text.title, language, text.key) for text in known)


def named(titles: dict[str, str], language: str, key: str) -> str:
    """Return a title in a language, in the first one it has, or the key."""
    return titles.get(language) or next((title for title in titles.values() if title), key)


def first_words(markdown: str, *, fields: bool = False) -> str:
    """Return the beginning of a text on one line."""
    return beginning(" ".join(plain(read(markdown[:2000], fields=fields)).split()), _FIRST_WORDS)


def _hit(kind: Kind, key: str, titles: dict[str, str], words: str, language: str, used: int = 0) -> Hit:
    shown = language if titles.get(language) else next(iter(titles), language)
    excerpt = words if kind == "set" else first_words(words, fields=True)
    return Hit(
        kind=kind,
        key=key,
        language=shown,
        title=Excerpt(named(titles, language, key)),
        excerpt=Excerpt(excerpt),
        used=used,
    )


def mandate_name(records: Records, key: str, language: str) -> str:
    """Return the title of a mandate as lists name it; the key where there is none."""
    if key not in records.mandates:
        return key
    titles = records.mandate(key).titles
    texts = titles[-1].texts if titles else {}
    text = texts.get(language) or texts.get("en")
    return text.m if text else key
