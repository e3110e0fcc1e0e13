"""The outline of a kind of letter: its parts in order, from templates/outlines."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Drafted = Literal["subject", "facts", "concerns", "analysis"]
"""The texts a drafter writes."""


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a letter.

    Attributes:
        name: the part; `part_<name>` is its bookmark in a Word file.
        role: what its paragraphs are, as roles of templates/letter.docx.
        sentence: the standard sentence that makes it.
        text: the drafter's text, which ends the sentence where there is one.
        lead: a standard sentence that stands above the text as a paragraph of its own.
        build: a part made of records, by the name of its builder in app/composing.
        when: conditions, all of which must hold: options, and facts of the letter.
        required: whether the letter is incomplete without the text; else a part without text does not print.
        alternative: another text that makes a required one unnecessary.
    """

    name: Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]{0,29}$")]
    role: str = "body"
    sentence: str | None = None
    text: Drafted | None = None
    lead: str | None = None
    build: str | None = None
    when: tuple[str, ...] = ()
    required: bool = False
    alternative: Drafted | None = None


class Outline(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kind of letter. `options` are its switches and numbers with their defaults."""

    key: str
    name: str
    options: dict[str, bool | int]
    part: tuple[Part, ...]
