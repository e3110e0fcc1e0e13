"""What checks look at: the letter, its texts as nodes, and the documents composed from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from app.composing.compose import Composer
from app.model.document import Document
from app.model.letter import Letter
from app.model.mandate import Standing
from app.records.records import Records
from app.text.nodes import Block, Heading, Inlines, Items, Paragraph, Quote, Run, Table, Text
from app.text.plain import plain_inlines
from app.text.read import read

_BODY = ("subject", "facts", "concerns", "analysis")


class Passage(NamedTuple):
    """A text a drafter typed or took into the letter.

    Attributes:
        at: its key path.
        library: whether braces in it are fields.
        lines: its paragraphs and table rows as plain text, footnotes last.
        plain: whether it prints as typed, beside the text of the letter: an address, a copy, a name.
    """

    at: str
    language: str
    text: Text
    library: bool
    lines: tuple[str, ...]
    plain: bool = False

    @property
    def inlines(self) -> Iterator[Inlines]:
        """The inlines of every paragraph and cell, notes included."""
        return inlines_of(self.text)

    @property
    def runs(self) -> Iterator[Run]:
        return (inline for inlines in self.inlines for inline in inlines if isinstance(inline, Run))


class Material:
    """One letter, in the languages that are checked.

    Attributes:
        date: the letter's, today's where it has none.
    """

    def __init__(
        self, letter: Letter, languages: Sequence[str], records: Records, composer: Composer, today: dt.date
    ) -> None:
        self.letter = letter
        self.languages = tuple(languages)
        self.records = records
        self.today = today
        self.date = letter.date or today
        self._composer = composer

    @cached_property
    def documents(self) -> dict[str, Document]:
        return {
            language: self._composer.compose(self.letter, language, draft=False, today=self.today)
            for language in self.languages
        }

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        return tuple(self.records.standing(choice, self.date) for choice in self.letter.joined)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every typed text in the languages that are checked: the plain ones, then the others, as in the letter."""
        plain = (
            Passage(at, language, Text((Paragraph((Run(words),)),)), False, (words,), plain=True)
            for at, language, words in self._plain()
        )
        texts = (
            Passage(at, language, (text := read(source, fields=library)), library, _lines(text))
            for at, language, source, library in self._sources()
        )
        return tuple(passage for passage in (*plain, *texts) if passage.language in self.languages)

    def _plain(self) -> Iterable[tuple[str, str, str]]:
        """Return what prints as typed. An address and names print in every language, the rest in the original."""
        letter, original = self.letter, self.letter.languages[0]
        anywhere = original if original in self.languages else next(iter(self.languages), original)
        recipient = letter.recipient
        if recipient:
            parts = (recipient.title, recipient.name, *recipient.lines)
            yield "recipient", anywhere, ", ".join(part for part in parts if part)
            for language, salutation in recipient.salutation.items():
                yield "recipient.salutation", language, salutation
        yield "classification", original, letter.classification or ""
        for index, copy in enumerate(letter.copies, 1):
            yield f"cc[{index}]", original, copy
        for index, previous in enumerate(letter.previous, 1):
            yield f"previous[{index}].reference", anywhere, previous.reference
        for choice in letter.joined:
            if choice.signatory:
                yield f"mandate.{choice.key}.signatory", anywhere, choice.signatory.name
                for language, name in choice.signatory.names.items():
                    yield f"mandate.{choice.key}.signatory", language, name

    def _sources(self) -> Iterable[tuple[str, str, str, bool]]:
        letter = self.letter
        for language, text in letter.text.items():
            for name in _BODY:
                if source := getattr(text, name):
                    yield f"text.{language}.{name}", language, source, False
        for index, question in enumerate(letter.questions, 1):
            for language, source in question.heading.items():
                yield f"questions[{index}].heading", language, source, False
            for language, source in question.texts.items():
                yield f"questions[{index}]", language, source, question.item is not None
        for index, clause in enumerate(letter.annex, 1):
            for language, source in clause.texts.items():
                yield f"annex[{index}]", language, source, clause.clause is not None
        for index, appendix in enumerate(letter.appendices, 1):
            for language, source in appendix.title.items():
                yield f"appendix[{index}].title", language, source, False
            for language, source in appendix.texts.items():
                yield f"appendix[{index}]", language, source, False


def inlines_of(text: Text) -> Iterator[Inlines]:
    """Return the inlines of every paragraph and cell of a text, notes included."""
    yield from _inlines(text.blocks)
    for note in text.notes:
        yield from _inlines(note.blocks)


def _inlines(blocks: tuple[Block, ...]) -> Iterator[Inlines]:
    for block in blocks:
        match block:
            case Paragraph(inlines) | Heading(_, inlines):
                yield inlines
            case Quote(inner):
                yield from _inlines(inner)
            case Items(items):
                for item in items:
                    yield from _inlines(item)
            case Table(header, rows):
                for row in (header, *rows):
                    yield from row


def _lines(text: Text) -> tuple[str, ...]:
    """Return paragraphs as plain text; the cells of a table's row are one line."""
    return tuple(
        line for blocks in (text.blocks, *(note.blocks for note in text.notes)) for line in _block_lines(blocks)
    )


def _block_lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(inlines) | Heading(_, inlines):
                yield plain_inlines(inlines)
            case Quote(inner):
                yield from _block_lines(inner)
            case Items(items):
                for item in items:
                    yield from _block_lines(item)
            case Table(header, rows):
                for row in (header, *rows):
                    yield "\t".join(plain_inlines(cell) for cell in row)
