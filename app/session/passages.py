"""Any passage of a letter as a text of the library: one language of it, and what in it belongs to this letter alone."""

from __future__ import annotations

import re

from msgspec.structs import replace

from app.checking.words import Matcher
from app.model.facts import LibraryText
from app.model.letter import Letter, Texts
from app.records.records import Records
from app.searching.documents import Kind
from app.session.librarytexts import as_library, read_text, save_text, titled, typed
from app.workspace.entries import Entry
from app.workspace.workspace import Workspace


def passage_text(letter: Letter, markdown: str, language: str, *, fields: bool) -> LibraryText:
    """Return a passage as the library would keep it: in its language alone, for the mandates that sign.

    Args:
        fields: whether its braces are fields already.
    """
    mandates = tuple(choice.key for choice in letter.joined)
    return LibraryText(
        key="", title={}, texts={language: markdown if fields else as_library(markdown)}, mandates=mandates
    )


def keep_passage(workspace: Workspace, kind: Kind, text: LibraryText, language: str, *, source: str) -> Entry:
    """Save a passage: as a new text, or as this language of the text that has its key, whose others stay.

    Raises:
        EntryChangedError: somebody else changed that text meanwhile.
        AppError: it does not fit, names no source, or cannot be written.
    """
    there = read_text(workspace, kind, text.key)
    before = there.newest
    if isinstance(before, LibraryText):
        whole = typed(before, before, language, text.texts[language])
        whole = titled(whole, language, text.title[language])
        text = replace(
            whole,
            tags=tuple(dict.fromkeys((*whole.tags, *text.tags))),
            mandates=tuple(dict.fromkeys((*whole.mandates, *text.mandates))) if whole.mandates else (),
            confidence={code: value for code, value in whole.confidence.items() if code != language},
        )
    return save_text(workspace, kind, text, source=source, onto=there.onto)


def naming(letter: Letter, texts: Texts, records: Records) -> dict[str, tuple[str, ...]]:
    """Return, by language, the words that name this letter's States or persons, or bear its number."""
    states = {letter.addressee, *letter.states_concerned, *letter.also_sent}
    people = _people(letter, records)
    found = {}
    for language, text in texts.items():
        named = [mention for hit, mention in Matcher.of(records, language).find(text) if hit & states]
        named += [match[0].strip() for match in re.finditer(records.check_words(language).person, text)]
        named += [name for name in people if name in text and not any(name in one for one in named)]
        named += [letter.reference] if letter.reference and letter.reference in text else []
        if named:
            found[language] = tuple(dict.fromkeys(named))
    return found


def _people(letter: Letter, records: Records) -> list[str]:
    """Return the names of those who sign a letter or held its mandates, and of whom it is addressed to."""
    names = [letter.recipient.name] if letter.recipient else []
    for choice in letter.mandates:
        if choice.signatory is not None:
            names += [choice.signatory.name, *choice.signatory.names.values()]
        if choice.key in records.mandates:
            for holder in records.mandate(choice.key).holders:
                names += [holder.name, *holder.names.values()]
    return [name for name in dict.fromkeys(names) if name]
