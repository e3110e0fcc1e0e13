"""The one form nodes have: what reading gives, and what any other nodes become."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from app.text.clean import clean
from app.text.nodes import (
    DEEPEST,
    FIELD,
    LABEL,
    Block,
    Break,
    Field,
    Heading,
    Inline,
    Inlines,
    Items,
    Mark,
    Note,
    Paragraph,
    Quote,
    Run,
    Table,
    Text,
)

LAST_NUMBER = 999_999_999
"""The highest number a list item can carry (CommonMark: nine digits)."""

_EDGES = re.compile(r"^\s+|\S(?:.*\S)?|\s+$", re.DOTALL)
_BLANKS = re.compile(r"  +")


class Style(NamedTuple):
    """The marks of a run or field."""

    strong: bool
    emphasis: bool
    check: bool
    link: str | None


_PLAIN = Style(False, False, False, None)


def canonical(text: Text) -> Text:
    """Bring nodes into their one canonical form; a text that has it already comes back equal.

    Runs of equal marks are one; blanks are single, never at an edge, and carry only marks both neighbours share;
    adjoining lists that continue are one; what stands deeper than DEEPEST is lifted out of its list or quote.
    """
    notes = tuple(Note(_label(note.label) or "note", _blocks(note.blocks, 1, marks=False)) for note in text.notes)
    return Text(_blocks(text.blocks, 0), notes)


def _label(label: str) -> str:
    return "".join(re.findall(LABEL, clean(label)))


def _blocks(blocks: tuple[Block, ...], level: int, *, marks: bool = True) -> tuple[Block, ...]:
    """Bring blocks at a nesting level into canonical form; `marks=False` turns footnote marks to text."""
    result: list[Block] = []
    for block in blocks:
        for new in _block(block, level, marks):
            _append(result, new)
    return tuple(result)


def _append(blocks: list[Block], new: Block) -> None:
    """Append a block, as a continuation of the list before it where it is one."""
    last = blocks[-1] if blocks else None
    if isinstance(new, Items) and isinstance(last, Items):
        continues = new.start is None if last.start is None else new.start == last.start + len(last.items)
        if continues:
            blocks[-1] = Items(last.items + new.items, last.start)
            return
    blocks.append(new)


def _block(block: Block, level: int, marks: bool) -> tuple[Block, ...]:
    match block:
        case Paragraph(inlines):
            clean_inlines = _inlines(inlines, marks)
            return (Paragraph(clean_inlines),) if clean_inlines else ()
        case Heading(depth, inlines):
            line = _inlines(inlines, marks, one_line=True)
            return (Heading(min(max(depth, 2), 3), line),) if line else ()
        case Quote(blocks):
            if level >= DEEPEST:
                return _blocks(blocks, level, marks=marks)
            inner = _blocks(blocks, level + 1, marks=marks)
            return (Quote(inner),) if inner else ()
        case Items():
            return _items(block, level, marks)
        case Table():
            return _table(block, marks)
    raise AssertionError(block)  # pragma: no cover


def _items(block: Items, level: int, marks: bool) -> tuple[Block, ...]:
    if not block.items:
        return ()
    start = block.start
    too_far = start is not None and not 0 <= start <= LAST_NUMBER - len(block.items)
    if level >= DEEPEST or too_far:
        flat: list[Block] = []
        for number, item in enumerate(block.items, start or 0):
            if start is not None:
                flat.append(Paragraph((Run(f"{number}."),)))
            flat += item
        return _blocks(tuple(flat), level, marks=marks)
    items = tuple(_blocks(item, level + 2, marks=marks) for item in block.items)
    if start is None:
        items = tuple(item for item in items if item)
    return (Items(items, start),) if items else ()


def _table(block: Table, marks: bool) -> tuple[Block, ...]:
    width = max(len(row) for row in (block.header, *block.rows))
    rows = [
        tuple(_inlines(cell, marks, one_line=True) for cell in (*row, *[()] * (width - len(row))))
        for row in (block.header, *block.rows)
    ]
    return (Table(rows[0], tuple(rows[1:])),) if any(any(row) for row in rows) else ()


_LONG = 20_000
"""Letters of a run beyond which its paragraph's form is not kept; a thousand of them would fill the memory."""


def _inlines(inlines: Inlines, marks: bool, *, one_line: bool = False) -> Inlines:
    """Bring one paragraph's inlines into canonical form; while one types, all paragraphs but one are as they were."""
    if any(isinstance(one, Run) and len(one.text) > _LONG for one in inlines):
        return _formed(inlines, marks, one_line)
    return _lately_formed(inlines, marks, one_line)


@lru_cache(maxsize=2048)
def _lately_formed(inlines: Inlines, marks: bool, one_line: bool) -> Inlines:
    return _formed(inlines, marks, one_line)


def _formed(inlines: Inlines, marks: bool, one_line: bool) -> Inlines:
    pieces = _split(inlines, marks, one_line)
    _share_blanks(pieces)
    result: list[Inline] = []
    for style, group in groupby(pieces, lambda piece: style_of(piece) if isinstance(piece, Run | Field) else None):
        if style is None:
            result += group
            continue
        for is_field, same in groupby(group, lambda piece: isinstance(piece, Field)):
            if is_field:
                result += same
            else:
                result.append(Run("".join(piece.text for piece in same if isinstance(piece, Run)), *style))
    return tuple(result)


def _split(inlines: Inlines, marks: bool, one_line: bool) -> list[Inline]:
    """Split blanks off the edges of runs, and drop the blanks and breaks that lie at an edge."""
    pieces: list[Inline] = []

    def last_is(*kinds: type[Inline]) -> bool:
        return not pieces or isinstance(pieces[-1], kinds)

    def drop_blank() -> None:
        while pieces and _is_blank(pieces[-1]):
            pieces.pop()

    for inline in inlines:
        if isinstance(inline, Mark) and not marks:
            inline = Run(f"[^{_label(inline.label)}]") if _label(inline.label) else Run("")
        if isinstance(inline, Break) and one_line:
            inline = Run(" ")
        match inline:
            case Mark(label):
                if _label(label):
                    pieces.append(Mark(_label(label)))
            case Break():
                drop_blank()
                if not last_is(Break):
                    pieces.append(inline)
            case Field(name):
                if re.fullmatch(FIELD, name):
                    pieces.append(Field(name, inline.strong, inline.emphasis, inline.check, _target(inline.link)))
            case Run(text):
                style = (inline.strong, inline.emphasis, inline.check, _target(inline.link))
                for piece in _EDGES.findall(_one_blank(clean(text))):
                    if not piece.isspace():
                        pieces.append(Run(piece, *style))
                    elif last_is(Break):
                        continue
                    elif _is_blank(pieces[-1]):
                        before = pieces[-1]
                        assert isinstance(before, Run)
                        pieces[-1] = Run(_one_blank(before.text + piece), *style)
                    else:
                        pieces.append(Run(piece, *style))
    while pieces and (_is_blank(pieces[-1]) or isinstance(pieces[-1], Break)):
        pieces.pop()
    return pieces


def _one_blank(text: str) -> str:
    return _BLANKS.sub(" ", text.replace("\n", " ").replace("\t", " "))


def _share_blanks(pieces: list[Inline]) -> None:
    """Give every blank the marks its neighbours share: the words before and behind it, footnote marks apart."""
    following: Style | None = None
    after: list[Style | None] = []
    for piece in reversed(pieces):
        after.append(following)
        if isinstance(piece, Break):
            following = None
        elif not isinstance(piece, Mark) and not _is_blank(piece):
            following = style_of(piece)
    after.reverse()
    before: Style | None = None
    for index, piece in enumerate(pieces):
        if isinstance(piece, Run) and _is_blank(piece):
            pieces[index] = Run(piece.text, *shared(before, after[index]))
        elif isinstance(piece, Break):
            before = None
        elif not isinstance(piece, Mark):
            before = style_of(piece)


def shared(one: Style | None, other: Style | None) -> Style:
    """Return the marks two neighbours share; None is no neighbour."""
    if one is None or other is None:
        return _PLAIN
    return Style(
        one.strong and other.strong,
        one.emphasis and other.emphasis,
        one.check and other.check,
        one.link if one.link == other.link else None,
    )


def style_of(piece: Run | Field) -> Style:
    """Return the marks of a run or field."""
    return Style(piece.strong, piece.emphasis, piece.check, piece.link)


def _is_blank(piece: Inline) -> bool:
    return isinstance(piece, Run) and piece.text.isspace()


def _target(link: str | None) -> str | None:
    """Bring a link's target into a form that can be written: one line, and what Markdown needs as %XX."""
    if link is None:
        return None
    line = " ".join(clean(link).split())
    return re.sub(r"[<>\[\]|\\]", lambda char: f"%{ord(char[0]):02X}", line)
