"""The outline of a kind of letter: its parts in order, from templates/outlines."""

from __future__ import annotations

import msgspec


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a letter.

    Attributes:
        name: the part; `part_<name>` is its bookmark in a Word file.
        role: what its paragraphs are, as roles of templates/letter.docx.
        sentence: the standard sentence that makes or opens it.
        text: the drafter's text: it ends the sentence if that has a place for it, and follows it otherwise.
        build: a part made of records: heading, reference, recipient, salutation, opening, previous, also_sent,
            questions, annex, appendices, closing, signatures, copies.
        when: conditions, all of which must hold: options, and facts of the letter.
        required: whether the letter is incomplete without the text.
    """

    name: str
    role: str = "body"
    sentence: str | None = None
    text: str | None = None
    build: str | None = None
    when: tuple[str, ...] = ()
    required: bool = False


class Outline(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of letter. `options` are its switches and numbers with their defaults."""

    key: str
    name: str
    options: dict[str, bool | int]
    part: tuple[Part, ...]
