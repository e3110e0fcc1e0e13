"""Texts of the library in a letter: taken with their revision, and told when there is a newer one."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.editing.following import following
from app.errors import AppError
from app.model.facts import LibraryText
from app.model.letter import Clause, Letter, Question, Texts
from app.records.records import Records

Kind = Literal["clause", "question"]


class Newer(msgspec.Struct, frozen=True):
    """A text of a letter of which the library has another revision than the letter took or chose to keep.

    Attributes:
        at: its place, as findings name it: "annex[2]".
        index: its place in the letter's list, from nought.
        taken, now: the two revisions; the library's may be lower, where the office took its own text back.
        own, library: Markdown by language, the letter's and the library's for this letter.
    """

    kind: Kind
    key: str
    index: int
    at: str
    taken: int
    now: int
    own: Texts
    library: Texts


def newer(letter: Letter, records: Records, today: dt.date) -> list[Newer]:
    """Return the texts of a letter of which the library has another revision.

    Args:
        today: for a letter without a date.
    """
    found = []
    for kind, index, one in _taken(letter):
        key = _key(one)
        entry = _find(kind, key, records) if key else None
        if entry is None or one.revision is None or not one.texts or entry.revision in (one.revision, one.kept):
            continue
        texts = texts_for_letter(entry, letter, records, today)
        at = f"{'annex' if kind == 'clause' else 'questions'}[{index + 1}]"
        found.append(Newer(kind, entry.key, index, at, one.revision, entry.revision, one.texts, texts))
    return found


def insert(letter: Letter, kind: Kind, key: str, index: int, records: Records, today: dt.date) -> Letter:
    """Put a text of the library into a letter, before the one of this index, and return the letter.

    Raises:
        AppError: the library has none of this key.
    """
    entry = _find(kind, key, records)
    if entry is None:
        raise AppError("no-such-record", kind=f"{kind}s", name=key)
    texts = texts_for_letter(entry, letter, records, today)
    if kind == "clause":
        clause = Clause(clause=key, revision=entry.revision, texts=texts)
        return following(letter, replace(letter, annex=(*letter.annex[:index], clause, *letter.annex[index:])))
    question = Question(item=key, revision=entry.revision, texts=texts)
    questions = (*letter.questions[:index], question, *letter.questions[index:])
    return following(letter, replace(letter, questions=questions))


def texts_for_letter(entry: LibraryText, letter: Letter, records: Records, today: dt.date) -> Texts:
    """Return the text of the library for the letter's State, in the letter's languages."""
    texts = records.texts_for(entry, letter.state, letter.date or today)
    return {code: text.strip() for code, text in texts.items() if code in letter.languages}


def take(letter: Letter, found: Newer) -> Letter:
    """Replace a letter's text by the library's."""
    return _with(letter, found, revision=found.now, texts=found.library, kept=None)


def keep(letter: Letter, found: Newer) -> Letter:
    """Keep a letter's text, and be told no more of this revision."""
    return _with(letter, found, kept=found.now)


def _with(letter: Letter, found: Newer, **changes: object) -> Letter:
    if found.kind == "clause":
        annex = list(letter.annex)
        annex[found.index] = replace(annex[found.index], **changes)
        return replace(letter, annex=tuple(annex))
    questions = list(letter.questions)
    questions[found.index] = replace(questions[found.index], **changes)
    return replace(letter, questions=tuple(questions))


def _taken(letter: Letter) -> list[tuple[Kind, int, Clause | Question]]:
    clauses: list[tuple[Kind, int, Clause | Question]] = [("clause", *pair) for pair in enumerate(letter.annex)]
    return clauses + [("question", *pair) for pair in enumerate(letter.questions)]


def _key(one: Clause | Question) -> str | None:
    return one.clause if isinstance(one, Clause) else one.item


def _find(kind: Kind, key: str, records: Records) -> LibraryText | None:
    if kind == "clause":
        return records.clause(key) if key in records.clauses else None
    return records.question(key) if key in records.questions else None
