"""The nodes a drafter's text is made of.

Inline text is flat: every run carries its own marks, and a link or a pair of asterisks is only their spelling.
So bold may begin inside a link and end outside it, and no nesting limit can lose a word.
"""

from __future__ import annotations

import msgspec


class Run(msgspec.Struct, frozen=True, gc=False, tag="run"):
    """Words that share their marks.

    `check` is a passage to be checked before the letter goes out. `link` is a target as typed; None is no link,
    an empty one is a link that leads nowhere.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    check: bool = False
    link: str | None = None


class Field(msgspec.Struct, frozen=True, gc=False, tag="field"):
    """A field of library text, `{state.of}`: filled when the letter is composed."""

    name: str
    strong: bool = False
    emphasis: bool = False
    check: bool = False
    link: str | None = None


class Mark(msgspec.Struct, frozen=True, gc=False, tag="mark"):
    """The mark of a footnote, `[^label]`."""

    label: str


class Break(msgspec.Struct, frozen=True, gc=False, tag="break"):
    """A line break inside a paragraph."""


Inline = Run | Field | Mark | Break
Inlines = tuple[Inline, ...]


class Paragraph(msgspec.Struct, frozen=True, gc=False, tag="paragraph"):
    inlines: Inlines


class Heading(msgspec.Struct, frozen=True, gc=False, tag="heading"):
    """A heading inside a part of the letter; `level` is 2 or 3."""

    level: int
    inlines: Inlines


class Quote(msgspec.Struct, frozen=True, gc=False, tag="quote"):
    blocks: tuple[Block, ...]


class Items(msgspec.Struct, frozen=True, gc=False, tag="items"):
    """A list; `start` is the number of the first item, None in a list of bullets."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None


class Table(msgspec.Struct, frozen=True, gc=False, tag="table"):
    """A header row and rows of as many cells, each one paragraph."""

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


Block = Paragraph | Heading | Quote | Items | Table


class Note(msgspec.Struct, frozen=True, gc=False):
    """The text of a footnote. Labels may repeat: the first one counts, the others are kept and reported."""

    label: str
    blocks: tuple[Block, ...]


class Text(msgspec.Struct, frozen=True, gc=False):
    """A whole text field: its blocks, and its footnotes in the order they were written."""

    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()


LABEL = r"[\w.:-]+"
"""What a footnote label may be made of, as a regular expression."""

FIELD = r"[A-Za-z][A-Za-z0-9_.+-]*"
"""What a field's name may be made of, as a regular expression."""

DEEPEST = 32
"""Levels of quotes (one each) and lists (two each) beyond which their marks stay text."""
