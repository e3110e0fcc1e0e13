"""The ordered lists of a letter: questions, the annexes, earlier letters. Put in, typed, moved, taken out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from msgspec.structs import replace

from app.editing.following import following
from app.editing.library import insert, texts_for_letter
from app.model.letter import Appendix, Clause, Letter, Previous, Question, Texts
from app.records.records import Records

Part = Literal["questions", "annex", "appendices"]
Item = Question | Clause | Appendix
Ordered = Part | Literal["previous"]
"""A list whose items are put in, moved and taken out by one and the same way: waivers go with them."""

Field = Literal["texts", "heading", "title"]
"""Which text of an item is meant."""


def items(letter: Letter, part: Part) -> tuple[Item, ...]:
    """Return the items of a list."""
    return _all(letter, part)


def put(letter: Letter, part: Ordered, index: int, *new: Item | Previous) -> Letter:
    """Put items before the one of an index."""
    present = _all(letter, part)
    return following(letter, _with(letter, part, (*present[:index], *new, *present[index:])))


def remove(letter: Letter, part: Ordered, indexes: Iterable[int]) -> Letter:
    """Take items out."""
    gone = set(indexes)
    left = [one for index, one in enumerate(_all(letter, part)) if index not in gone]
    return following(letter, _with(letter, part, left))


def move(letter: Letter, part: Ordered, indexes: Iterable[int], to: int) -> Letter:
    """Move items, in their order, before the one that stands at an index; the list's length is its end."""
    present = _all(letter, part)
    moved = set(indexes)
    before = [one for index, one in enumerate(present[:to]) if index not in moved]
    after = [one for index, one in enumerate(present[to:], to) if index not in moved]
    order = (*before, *(present[index] for index in sorted(moved)), *after)
    return following(letter, _with(letter, part, order))


def moved_to(indexes: Iterable[int], to: int) -> int:
    """Return where the first of the items stands that `move` moves."""
    return to - sum(1 for index in set(indexes) if index < to)


def put_set(letter: Letter, key: str, index: int, records: Records, today: dt.date) -> Letter:
    """Put the questions of a set into a letter that it does not have yet, before the one of an index.

    Raises:
        AppError: the library has no such set, or lacks one of its questions.
    """
    present = {one.item for one in letter.questions}
    for question in records.question_set(key).questions:
        if question not in present:
            letter = insert(letter, "question", question, index, records, today)
            index += 1
    return letter


def text_of(letter: Letter, part: Part, index: int, records: Records, today: dt.date) -> Texts:
    """Return an item's texts by language: its own, or those of the library that print today."""
    one = items(letter, part)[index]
    if one.texts or isinstance(one, Appendix):
        return one.texts
    entry = None
    if isinstance(one, Question) and one.item in records.questions:
        entry = records.question(one.item)
    elif isinstance(one, Clause) and one.clause in records.clauses:
        entry = records.clause(one.clause)
    return texts_for_letter(entry, letter, records, today) if entry is not None else {}


def type_text(
    letter: Letter,
    part: Part,
    index: int,
    language: str,
    markdown: str,
    records: Records,
    today: dt.date,
    field: Field = "texts",
) -> Letter:
    """Set an item's text in a language; an empty one goes.

    What was typed into a text that stood for the library's of today makes all its languages the letter's own.
    """
    one = items(letter, part)[index]
    texts: Texts = text_of(letter, part, index, records, today) if field == "texts" else getattr(one, field)
    typed = {**texts, language: markdown} if markdown.strip() else {k: v for k, v in texts.items() if k != language}
    changes: dict[str, object] = {field: typed}
    if field == "texts" and isinstance(one, Question | Clause) and one.revision is None:
        key = one.item if isinstance(one, Question) else one.clause
        if key is not None:
            changes["revision"] = (records.question(key) if isinstance(one, Question) else records.clause(key)).revision
    present: list[Item] = [*items(letter, part)]
    present[index] = replace(one, **changes)
    return _with(letter, part, present)


def tie(letter: Letter, part: Part, index: int, key: str, revision: int, texts: Texts) -> Letter:
    """Note that an item's text is that of the library, of a key and revision.

    Args:
        texts: as the library keeps it.
    """
    present: list[Item] = [*items(letter, part)]
    one = present[index]
    own = {code: text.strip() for code, text in texts.items() if code in letter.languages}
    changes = {"item" if isinstance(one, Question) else "clause": key}
    present[index] = replace(one, **changes, revision=revision, kept=None, texts=own)
    return _with(letter, part, present)


def is_empty(one: Item) -> bool:
    """Tell whether an item says nothing."""
    match one:
        case Question():
            return not (one.item or one.heading or one.texts)
        case Clause():
            return not (one.clause or one.texts)
    return not (one.title or one.texts)


def _all(letter: Letter, part: Ordered) -> tuple[Any, ...]:
    found: tuple[Any, ...] = getattr(letter, part)
    return found


def _with(letter: Letter, part: Ordered, new: Sequence[Item | Previous]) -> Letter:
    return replace(letter, **{part: tuple(new)})
