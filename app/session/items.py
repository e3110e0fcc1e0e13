"""What a letter's questions, clauses and annexes show in their lists, and what a text of the library would print."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.composing.compose import Composer
from app.editing.library import Newer, newer
from app.editing.lists import Item, Part, items, text_of
from app.export.text import TextWriter
from app.model.facts import LibraryText
from app.model.letter import Appendix, Clause, Letter, LetterText, Question
from app.records.records import Records
from app.searching.documents import Kind
from app.session.finding import first_words, named

Origin = Literal["library", "own", "heading", "appendix"]


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """An item of a list as its row shows it.

    Attributes:
        at: its place, as findings name it.
        number: as it prints; 0: it bears none.
        title: its title in the library, or its first words.
        key, revision: of the library; revision None: the library's text of today prints.
        gone: the library has no text of this key any more.
        changed: the letter's words differ from the library's text that it took, as far as that can be told.
        has, lacks: languages of the letter.
        newer: the library's other text, if there is one.
    """

    at: str
    number: int
    origin: Origin
    title: str
    key: str = ""
    revision: int | None = None
    gone: bool = False
    changed: bool = False
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    newer: Newer | None = None


_AT = {"questions": "questions", "annex": "annex", "appendices": "appendix"}


def at_of(part: Part, index: int) -> str:
    """Return the place of an item, as findings name it."""
    return f"{_AT[part]}[{index + 1}]"


def shown(letter: Letter, part: Part, language: str, records: Records, today: dt.date) -> list[Shown]:
    """Return the rows of a list.

    Args:
        language: in which titles and first words are shown.
        today: for a letter without a date.
    """
    newest = {one.at: one for one in newer(letter, records, today)} if part != "appendices" else {}
    rows = []
    number = 0
    for index, one in enumerate(items(letter, part)):
        at = at_of(part, index)
        numbered = not (isinstance(one, Question) and one.heading)
        number += numbered
        texts = text_of(letter, part, index, records, today) if numbered else getattr(one, "heading", {})
        row = Shown(
            at=at,
            number=number if numbered else 0,
            origin="appendix" if isinstance(one, Appendix) else "own" if numbered else "heading",
            title=_beginning(one, texts, language),
            has=tuple(code for code in letter.languages if texts.get(code)),
            lacks=tuple(code for code in letter.languages if not texts.get(code)),
            newer=newest.get(at),
        )
        rows.append(_of_library(row, one, texts, letter, language, records, today))
    return rows


def _of_library(
    row: Shown, one: Item, texts: dict[str, str], letter: Letter, language: str, records: Records, today: dt.date
) -> Shown:
    """Add to a row what the library knows of it."""
    key = one.item if isinstance(one, Question) else one.clause if isinstance(one, Clause) else None
    if key is None or isinstance(one, Appendix):
        return row
    entry = entry_of("question" if isinstance(one, Question) else "clause", key, records)
    row = replace(row, origin="library", key=key, revision=one.revision, gone=entry is None)
    if entry is None:
        return row
    taken = {code: text.strip() for code, text in records.texts_for(entry, letter.state, letter.date or today).items()}
    same = all(taken.get(code) == text.strip() for code, text in texts.items())
    changed = bool(one.texts) and entry.revision == one.revision and not same
    return replace(row, title=named(entry.title, language, key), changed=changed)


def entry_of(kind: Kind, key: str, records: Records) -> LibraryText | None:
    """Return a clause or question of the library; None if it has none of this key."""
    if kind == "clause":
        return records.clause(key) if key in records.clauses else None
    return records.question(key) if key in records.questions else None


def _beginning(one: Item, texts: dict[str, str], language: str) -> str:
    titles = one.title if isinstance(one, Appendix) else {}
    text = titles.get(language) or texts.get(language)
    text = text or next((words for words in (*titles.values(), *texts.values()) if words), "")
    return first_words(text)


def as_printed(
    kind: Kind, keys: tuple[str, ...], letter: Letter, language: str, composer: Composer, today: dt.date
) -> str:
    """Return the words that texts of the library would print in a letter, with their footnotes and gaps.

    Raises:
        AppError: data that do not fit.
    """
    bare = replace(
        letter,
        questions=tuple(Question(item=key) for key in keys) if kind != "clause" else (),
        annex=tuple(Clause(clause=key) for key in keys) if kind == "clause" else (),
        appendices=(),
        previous=(),
        text={language: LetterText()},
    )
    document = composer.compose(bare, language, draft=True, today=today)
    wanted = "annex[" if kind == "clause" else "questions["
    sections = tuple(
        section for section in document.sections if any(block.source.startswith(wanted) for block in section.blocks)
    )
    at = {block.source.partition(".")[0] for section in sections for block in section.blocks}
    notes = tuple(note for note in document.notes if any(_from(block.source, at) for block in note.blocks))
    writer = TextWriter(msgspec.structs.replace(document, sections=sections, notes=notes, draft=""))
    return writer.write().strip()


def _from(source: str, places: set[str]) -> bool:
    return not source or source.partition(".")[0] in places
