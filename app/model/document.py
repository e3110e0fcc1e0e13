"""A letter in one language, ready to be written: blocks with roles, and nothing left to decide but looks."""

from __future__ import annotations

from typing import Literal

import msgspec


class Span(msgspec.Struct, frozen=True, gc=False):
    """Words that share everything.

    Attributes:
        link: a URL, or "#" and the name of a bookmark of this document.
        marked: whether drafts mark them: a gap, or a passage to check.
        language: tag of a language other than the document's; "" for the document's own.
        rtl: whether the words run from right to left.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    marked: bool = False
    language: str = ""
    rtl: bool = False


class NoteMark(msgspec.Struct, frozen=True, gc=False):
    """The mark of a footnote, by its number in this document."""

    number: int


class LineBreak(msgspec.Struct, frozen=True, gc=False):
    """A line break inside a paragraph."""


Item = Span | NoteMark | LineBreak
Items = tuple[Item, ...]


class Listed(msgspec.Struct, frozen=True, gc=False):
    """The place of a paragraph in a list.

    Attributes:
        list: number of the list in this document, from 1.
        level: from 0.
        start: number of the list's first item; None for bullets.
        continues: whether the paragraph goes on with an item, without a mark of its own.
    """

    list: int
    level: int
    start: int | None
    continues: bool = False


class Block(msgspec.Struct, frozen=True, gc=False, tag="block"):
    """A paragraph.

    Attributes:
        role: what it is: a role of app/export/roles.py.
        source: key path of the letter file it comes from; "" for standard text.
        indented: how many quotes it stands in.
    """

    role: str
    items: Items
    listed: Listed | None = None
    source: str = ""
    indented: int = 0


class Table(msgspec.Struct, frozen=True, gc=False, tag="table"):
    """A table: rows of cells, the first row its header."""

    role: str
    rows: tuple[tuple[Items, ...], ...]
    source: str = ""


class Section(msgspec.Struct, frozen=True, gc=False):
    """A part of the letter, between the bookmarks `part_<name>`."""

    name: str
    blocks: tuple[Block | Table, ...]


class Footnote(msgspec.Struct, frozen=True, gc=False):
    """A footnote: its number in the document, and its blocks."""

    number: int
    blocks: tuple[Block | Table, ...]


class Missing(msgspec.Struct, frozen=True, gc=False):
    """A gap the document shows: the message of its finding, the key path, and what is missing."""

    finding: str
    at: str
    arguments: dict[str, str | int] = {}


class Wording(msgspec.Struct, frozen=True, gc=False):
    """A piece of standard wording.

    Attributes:
        kind: a sentence, the title of a mandate, a text of the library, the name of a State or of a treaty.
        key: of the sentence, the mandate, the text, the State or the treaty.
        words: the first words of a sentence as it prints; empty where it is not alone.
    """

    kind: Literal["sentence", "title", "text", "state", "treaty"]
    key: str
    words: str = ""


class Document(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A letter in one language.

    Attributes:
        language: its code; `tag` the language tag of its words, `script` latin, cyrillic, arabic or han.
        draft: the word that marks a draft in the header ("DRAFT"), empty for a final letter.
        title: the reference.
        missing: gaps that print.
        unconfirmed: standard wording in it that nobody has confirmed.
    """

    language: str
    tag: str
    script: str
    rtl: bool
    title: str
    draft: str
    sections: tuple[Section, ...]
    notes: tuple[Footnote, ...] = ()
    levels: tuple[tuple[str, str], ...] = ()
    missing: tuple[Missing, ...] = ()
    unconfirmed: tuple[Wording, ...] = ()
