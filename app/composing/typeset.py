"""Nodes become blocks of the document: footnotes numbered, lines kept together, directions told apart."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

import msgspec

from app.composing.fields import fill
from app.composing.setting import Setting
from app.language.direction import stretches
from app.model.document import Block, Footnote, Item, Items, LineBreak, Listed, NoteMark, Span, Table
from app.text import nodes
from app.text.nodes import Inline, Inlines, Run, Text

_BARE_URL = re.compile(r"(https?://[!#-;=?-~]*[A-Za-z0-9/=#&_~%+-])")

_LTR_MARK = "\u200e"

Blocks = list[Block | Table]


class Typesetter:
    """Sets text in one document.

    Attributes:
        notes: the footnotes so far, numbered through the document.
    """

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._rtl = setting.language.direction == "rtl"
        self.notes: list[Footnote] = []
        self._lists = 0
        self._text = Text()
        self._by_label: dict[str, nodes.Note] = {}

    def new_list(self) -> int:
        """Return the number of a new list."""
        self._lists += 1
        return self._lists

    def line(self, role: str, inlines: Inlines, *, source: str = "", listed: Listed | None = None) -> Block:
        """Set one paragraph without footnotes."""
        return Block(role, self._items(inlines, Text(), source), source=source, listed=listed)

    def text(self, role: str, text: Text, source: str) -> Blocks:
        """Set a text; `source` is its key path in the letter file."""
        return self._blocks(role, text.blocks, text, source, 0, 0)

    def numbered(self, role: str, text: Text, source: str, list_: int) -> Blocks:
        """Set a text as one item of a list of paragraphs that is numbered through, such as the questions."""
        blocks = self.text(role, text, source)
        place = Listed(list_, 0, 1)
        first = blocks[0] if blocks else None
        if not isinstance(first, Block) or first.listed:
            blocks.insert(0, Block(role, (), place, source))
        else:
            blocks[0] = Block(role, first.items, place, source, first.indented)
        rest = [
            Block(block.role, block.items, Listed(list_, 0, 1, continues=True), source, block.indented)
            if isinstance(block, Block) and block.listed is None
            else block
            for block in blocks[1:]
        ]
        return [blocks[0], *rest]

    def _blocks(
        self, role: str, blocks: Iterable[nodes.Block], text: Text, source: str, quotes: int, level: int
    ) -> Blocks:
        result: Blocks = []
        for block in blocks:
            match block:
                case nodes.Paragraph(inlines):
                    result.append(Block(role, self._items(inlines, text, source), None, source, quotes))
                case nodes.Heading(depth, inlines):
                    heading = f"{role}_heading{depth}" if role == "facts" else f"heading{depth}"
                    result.append(Block(heading, self._items(inlines, text, source), None, source, quotes))
                case nodes.Quote(inner):
                    result += self._blocks(role, inner, text, source, quotes + 1, level)
                case nodes.Items():
                    result += self._list(role, block, text, source, quotes, level)
                case nodes.Table(header, rows):
                    cells = tuple(tuple(self._items(cell, text, source) for cell in row) for row in (header, *rows))
                    result.append(Table(role, cells, source))
        return result

    def _list(self, role: str, block: nodes.Items, text: Text, source: str, quotes: int, level: int) -> Blocks:
        list_ = self.new_list()
        result: Blocks = []
        for item in block.items:
            first, *rest = self._blocks(role, item, text, source, quotes, level + 1) or [Block(role, ())]
            place = Listed(list_, level, block.start)
            if isinstance(first, Block) and first.listed is None:
                result.append(Block(first.role, first.items, place, source, quotes))
            else:
                result += [Block(role, (), place, source, quotes), first]
            goes_on = Listed(list_, level, block.start, continues=True)
            for one in rest:
                if isinstance(one, Block) and one.listed is None:
                    one = Block(one.role, one.items, goes_on, source, quotes)
                result.append(one)
        return result

    def _items(self, inlines: Inlines, text: Text, source: str) -> Items:
        items: list[Item] = []
        for inline in self._kept_together(fill(inlines, self._setting, source)):
            match inline:
                case Run():
                    items += self._spans(inline)
                case nodes.Break():
                    items.append(LineBreak())
                case nodes.Mark(label):
                    items.append(NoteMark(self._note(label, text, source)))
        return tuple(items)

    def _kept_together(self, inlines: Iterable[Inline]) -> Iterable[Inline]:
        """Put the no-break spaces of a paragraph, also where its words come from different runs."""
        for is_text, group in itertools.groupby(inlines, lambda inline: isinstance(inline, Run)):
            if not is_text:
                yield from group
                continue
            runs = [run for run in group if isinstance(run, Run)]
            text = self._setting.typography.keep_together("".join(run.text for run in runs))
            start = 0
            for run in runs:
                yield msgspec.structs.replace(run, text=text[start : start + len(run.text)])
                start += len(run.text)

    def _note(self, label: str, text: Text, source: str) -> int:
        """Set a footnote and return its number. A label used twice makes a second note."""
        number = len(self.notes) + 1
        self.notes.append(Footnote(number, ()))
        note = self._notes_of(text).get(label)
        blocks: Blocks
        if note is None:
            gap = self._setting.absent(source, "note", number)
            blocks = [self.line("note", gap, source=source)]
        else:
            blocks = self._blocks("note", note.blocks, text, source, 0, 0)
        self.notes[number - 1] = Footnote(number, tuple(blocks))
        return number

    def _notes_of(self, text: Text) -> dict[str, nodes.Note]:
        """Return the notes of a text by label: the first that says something; those of the last text are kept."""
        if self._text is not text:
            self._text = text
            self._by_label = {note.label: note for note in reversed(text.notes) if note.blocks}
        return self._by_label

    def _spans(self, run: Run) -> Iterable[Span]:
        if run.link is None:
            for index, piece in enumerate(_BARE_URL.split(run.text)):
                if piece:
                    yield from self._directed(run, piece, piece if index % 2 else None)
        else:
            yield from self._directed(run, run.text, self._target(run.link))

    def _target(self, link: str) -> str:
        """Resolve a name the standard sentences link to; an address stays as typed."""
        return self._setting.records.links.get(link, "#part_annex" if link == "annex" else link)

    def _directed(self, run: Run, text: str, link: str | None) -> Iterable[Span]:
        language = self._setting.language
        for words, rtl in stretches(text, rtl=self._rtl):
            foreign = language.foreign if rtl is not self._rtl else ""
            if self._rtl and not rtl and words[-1] in "/-_=&":
                words += _LTR_MARK  # else a sign at the end of an address shows at its beginning
            yield Span(words, run.strong, run.emphasis, link, run.check, foreign, rtl)
