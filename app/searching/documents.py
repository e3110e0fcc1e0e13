"""What is searched: a clause, a question or a letter in one language, with the words by which it is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from app.errors import AppError
from app.model.facts import LibraryText, QuestionSet
from app.model.letter import Letter
from app.records.records import Records
from app.searching.folding import fold
from app.searching.numerals import numbers
from app.searching.shortforms import Shorten
from app.searching.words import TOKEN, lexemes
from app.text.clean import clean
from app.text.nodes import FIELD
from app.text.plain import plain
from app.text.read import read

Kind = Literal["clause", "question", "set", "letter"]

TITLE, TAGS, TEXT, FILTER = "t", "g", "x", "f"
"""The letter before a word that tells where it stands: so one list of words serves all places, without positions."""

_MOST = 900_000
"""Bytes of words of one document; PostgreSQL takes a million. A text of over 100,000 different words is cut here."""

_PIECE = re.compile(r"[^\W_]+")
_FIELD = re.compile(rf"\{{({FIELD})\}}")


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """What is found as one: a text in one language.

    Attributes:
        key: of the clause or question; the id of the letter.
        part: the language's place in the record; of texts equally good the first is shown.
        tags: as they are shown and filtered by.
        mandates: filtered by as tags are, but no words of the text: what serves a mandate is not about it.
        names: further words that count as tags.
        newest: when it was last changed, in seconds since 1970; 0: not known.
        length: letters of the record's title; of clauses equally good the shorter, more general one comes first.
        late: draft or retired, and so found last.
    """

    kind: Kind
    key: str
    language: str
    part: int
    title: str
    tags: tuple[str, ...] = ()
    mandates: tuple[str, ...] = ()
    names: str = ""
    text: str = ""
    newest: int = 0
    length: int = 0
    late: bool = False


def words_of(document: Document, shorten: Shorten) -> list[str]:
    """Return all words by which a document is found, each with its place before it, every one once."""
    tags = "\n".join((*document.tags, document.names))
    found = [FILTER + tag_word(tag) for tag in (*document.tags, *document.mandates)]
    found += [TITLE + word for word in sorted(words_in(document.title, shorten))]
    found += [TAGS + word for word in sorted(words_in(tags, shorten))]
    found += [TEXT + word for word in sorted(words_in(document.text, shorten))]
    left = _MOST
    for number, word in enumerate(found):
        left -= len(word.encode("utf-8", "replace")) + 4
        if left < 0:
            return found[:number]
    return list(dict.fromkeys(found))


def words_in(text: str, shorten: Shorten) -> set[str]:
    """Return the words by which a text is found."""
    folded = fold(text)
    tokens = TOKEN.findall(folded)
    found = {word for token in set(tokens) for word in lexemes(token)}
    return found | numbers(folded) | shorten.words(tokens, folded)


def tag_word(tag: str) -> str:
    """Return a tag as the one word by which is filtered: "ICCPR 19" is iccpr/19."""
    return "/".join(_PIECE.findall(fold(tag)))[:80]


def of_library(kind: Kind, text: LibraryText, records: Records, changed: int = 0) -> Iterator[Document]:
    """Return a clause or question of the library, a document a language.

    Args:
        changed: when the office last changed it, in seconds since 1970; 0: as it ships.
    """
    first = clean(next(iter(text.title.values()), text.key))
    for part, (language, source) in enumerate(text.texts.items()):
        sources = (source, text.signatory.get(language, ""), text.not_party.get(language, ""))
        yield Document(
            kind=kind,
            key=text.key,
            language=language,
            part=part,
            title=clean(text.title.get(language) or first),
            tags=text.tags,
            mandates=text.mandates,
            names="\n".join((text.key, *_cited(text.tags, language, records))),
            text="\n".join(_library_words(one, language, records) for one in sources if one),
            newest=changed,
            length=len(first),
            late=text.status != "approved",
        )


def _cited(tags: tuple[str, ...], language: str, records: Records) -> Iterator[str]:
    """Name the articles of treaties among tags, each with its treaty, in words: "ICCPR 14" is also 第14条."""
    called = records.short_forms.cited.get(language)
    for tag in tags if called else ():
        treaty, _, article = tag.partition(" ")
        if called and article and treaty in records.treaties:
            name = records.treaty_name(treaty, language).short
            yield called.replace("{treaty}", name).replace("{n}", article)


def _library_words(source: str, language: str, records: Records) -> str:
    """Return the words of a library text, its treaties by name; what depends on the letter is left open."""

    def filled(match: re.Match[str]) -> str:
        group, _, rest = match[1].partition(".")
        key, _, form = rest.partition(".")
        if group == "treaty" and key in records.treaties:
            name = records.treaty_name(key, language)
            return {"of": name.of, "to": name.to, "in": name.inside}.get(form, name.name)
        return "" if group == "party" else "…"

    return _FIELD.sub(filled, plain(read(source, fields=True)))


def of_set(one: QuestionSet, records: Records) -> Iterator[Document]:
    """Return a set of questions, a document a language; its text is the titles of what it holds."""
    held = [records.question(key) for key in one.questions if key in records.questions]
    first = clean(next(iter(one.title.values()), one.key))
    for part, (language, title) in enumerate(one.title.items()):
        titles = (question.title.get(language, "") for question in held)
        yield Document(
            kind="set",
            key=one.key,
            language=language,
            part=part,
            title=clean(title) or first,
            mandates=one.mandates,
            names=one.key,
            text=" · ".join(clean(words) for words in titles if words),
            length=len(first),
        )


def of_letter(id: str, letter: Letter, changed: int, records: Records) -> Iterator[Document]:
    """Return a letter, a document for each language it has or holds texts in.

    Args:
        changed: when it was last saved, in seconds since 1970.
    """
    languages = dict.fromkeys((*letter.languages, *letter.text))
    first = _subject(letter, next(iter(languages), ""))
    for part, language in enumerate(languages):
        yield Document(
            kind="letter",
            key=id,
            language=language,
            part=part,
            title=_subject(letter, language) or first,
            tags=tuple(dict.fromkeys(choice.key for choice in letter.mandates)),
            names=_names(letter, records),
            text="\n".join(_letter_words(letter, language)),
            newest=changed,
        )


def _subject(letter: Letter, language: str) -> str:
    text = letter.text.get(language)
    return " ".join(_plain(text.subject or "").split()) if text else ""


def _names(letter: Letter, records: Records) -> str:
    """Return the reference, the addressee and the States concerned in all languages, the mandates' keywords."""
    found = [letter.reference or "", letter.type, letter.addressee, *letter.states_concerned]
    for state in dict.fromkeys((letter.addressee, *letter.states_concerned)):
        if state in records.states:
            found += [records.state_name(state, language).short for language in records.languages]
    for choice in letter.mandates:
        try:
            found.append(records.mandate(choice.key).sort_keyword)
        except AppError:  # a mandate that was taken off the records
            continue
    return "\n".join(found)


def _letter_words(letter: Letter, language: str) -> Iterator[str]:
    """Return what a letter says in a language, part after part, and the letters that it recalls."""
    text = letter.text.get(language)
    if text is not None:
        yield from (_plain(part) for part in (text.facts, text.concerns, text.analysis) if part)
    if letter.recipient is not None:
        yield from filter(None, (letter.recipient.name, *letter.recipient.lines))
    for question in letter.questions:
        yield from (_plain(words[language]) for words in (question.heading, question.texts) if language in words)
    yield from (_plain(clause.texts[language]) for clause in letter.annex if language in clause.texts)
    for appendix in letter.appendices:
        yield from (_plain(words[language]) for words in (appendix.title, appendix.texts) if language in words)
    yield from (previous.reference for previous in letter.previous)


def _plain(source: str) -> str:
    return plain(read(source))
