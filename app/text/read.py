"""Reading the Markdown subset into nodes. Any input is accepted, and no letter of it is lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_block import blockquote as quote_rule
from markdown_it.rules_block import table as table_rule
from markdown_it.rules_block.table import escapedSplit, getLine
from markdown_it.token import Token
from mdit_py_plugins.footnote.index import footnote_def

from app.text.canonical import canonical
from app.text.clean import clean
from app.text.inline import read_inlines
from app.text.lately import Lately
from app.text.nodes import DEEPEST, Block, Heading, Inlines, Items, Note, Paragraph, Quote, Run, Table, Text

_KEPT = 3_000_000
"""Letters of the texts whose nodes are kept: a letter of twenty pages in six languages, several times over."""

lately: Lately[Text] = Lately(_KEPT)


def read(source: str, *, fields: bool = False) -> Text:
    """Read Markdown into nodes in canonical form. What was read lately is kept: most texts of a letter stay the same.

    Args:
        source: the text as typed; anything is accepted, and what is not understood stays as text.
        fields: whether `{name}` is a field and a doubled brace a brace (library text).

    The parser drops what lies beyond its nesting limit, table cells beyond the header's, and all but one of two
    notes with the same label; the rules below keep it to what it cannot lose.
    """
    key = (source, fields)
    return lately.get(key) or lately.put(key, _read(source, fields), len(source))


def _read(source: str, fields: bool) -> Text:
    tokens: list[Token] = []
    _markdown().block.parse(clean(source), _markdown(), {}, tokens)
    reader = _Reader(fields)
    blocks = reader.blocks(iter(tokens), None)
    return canonical(Text(tuple(blocks), tuple(reader.notes)))


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"maxNesting": 10 * DEEPEST}).enable(["heading"])
    rules = markdown.block.ruler
    ends_all: Any = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    rules.before("heading", "quote", _limited(quote_rule), ends_all)
    rules.before("heading", "items", _limited(list_block), {"alt": ["paragraph", "reference", "blockquote"]})
    rules.before("heading", "note", _limited(footnote_def), {"alt": ["paragraph", "reference"]})
    rules.before("quote", "rows", _table, {"alt": ["paragraph", "reference"]})
    rules.enable(["quote", "items", "note", "rows"])
    return markdown


def _limited(rule: Any) -> Any:
    """Wrap a rule that nests so that beyond DEEPEST its marks stay text."""

    def limited(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return state.level < DEEPEST and bool(rule(state, start, end, silent))

    return limited


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Accept a table only if no row has more cells than its header: the parser would drop them."""
    if start + 2 > end or "|" not in getLine(state, start) or not table_rule(state, start, end, True):
        return False
    width = len(_cells(getLine(state, start)))
    for line in range(start + 2, end):
        row = getLine(state, line).strip()
        if not row or state.sCount[line] < state.blkIndent:
            break
        if len(_cells(row)) > width:
            return False
    return bool(table_rule(state, start, end, silent))


def _cells(line: str) -> list[str]:
    cells = escapedSplit(line.strip())
    if cells and cells[0] == "":
        cells.pop(0)
    if cells and cells[-1] == "":
        cells.pop()
    return cells


class _Reader:
    """Turns the parser's tokens into nodes.

    Attributes:
        notes: footnotes in the order met, wherever they were defined.
    """

    def __init__(self, fields: bool) -> None:
        self._fields = fields
        self.notes: list[Note] = []

    def blocks(self, tokens: Iterator[Token], until: str | None) -> list[Block]:
        """Read blocks up to the closing token `until`, which is consumed; None reads to the end."""
        blocks: list[Block] = []
        for token in tokens:
            if token.type == until:
                break
            match token.type:
                case "paragraph_open":
                    blocks.append(Paragraph(self._inlines(next(tokens))))
                    next(tokens)
                case "heading_open":
                    blocks.append(Heading(int(token.tag[1]), self._inlines(next(tokens))))
                    next(tokens)
                case "blockquote_open":
                    blocks.append(Quote(tuple(self.blocks(tokens, "blockquote_close"))))
                case "bullet_list_open":
                    items = [tuple(item) for _, item in self._items(tokens, "bullet_list_close")]
                    blocks.append(Items(tuple(items)))
                case "ordered_list_open":
                    blocks += _numbered(self._items(tokens, "ordered_list_close"))
                case "table_open":
                    rows = list(self._rows(tokens))
                    blocks.append(Table(rows[0], tuple(rows[1:])))
                case "footnote_reference_open":
                    place = len(self.notes)
                    note = Note(token.meta["label"], tuple(self.blocks(tokens, "footnote_reference_close")))
                    self.notes.insert(place, note)
        return blocks

    def _inlines(self, token: Token) -> Inlines:
        return read_inlines(token.content, fields=self._fields)

    def _items(self, tokens: Iterator[Token], until: str) -> Iterator[tuple[str, list[Block]]]:
        """Read the items of a list: each with its number as typed ("" for a bullet) and its blocks."""
        for token in tokens:
            if token.type == until:
                return
            yield token.info, self.blocks(tokens, "list_item_close")

    def _rows(self, tokens: Iterator[Token]) -> Iterator[tuple[Inlines, ...]]:
        row: list[Inlines] = []
        for token in tokens:
            if token.type == "table_close":
                return
            if token.type == "inline":
                row.append(self._inlines(token))
            elif token.type == "tr_close":
                yield tuple(row)
                row = []


def _numbered(items: Iterable[tuple[str, list[Block]]]) -> Iterator[Block]:
    """Make lists of numbered items. Each keeps the number it was given: a jump begins a list of its own."""
    for typed, blocks in items:
        number = int(typed)
        if str(number) == typed:
            yield Items((tuple(blocks),), number)
            continue
        first = blocks[0] if blocks else None
        lead = Run(f"{typed}. ")
        if isinstance(first, Paragraph):
            yield Paragraph((lead, *first.inlines))
            yield from blocks[1:]
        else:
            yield Paragraph((lead,))
            yield from blocks
