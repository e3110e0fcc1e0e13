"""Writing nodes as the Markdown subset: `read(write(nodes)) == canonical(nodes)`."""

from __future__ import annotations

import re

from app.text.canonical import Style, canonical, shared, style_of
from app.text.inline import address_target
from app.text.nodes import Block, Field, Heading, Inlines, Items, Mark, Note, Paragraph, Quote, Run, Table, Text

_SPECIAL = re.compile(r"[\\*\[\]<|]")
_LINE_START = re.compile(r"[-+](?=\s|$)|>|#{1,6}(?=\s|$)|:?-+:?\s*$")  # the last: the line below a table's header
_NUMBER = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")
_PLAIN_TARGET = re.compile(r"(?:[^\s()]|\([^\s()]*\))*")


def write(text: Text, *, fields: bool = False) -> str:
    """Write nodes as Markdown, without a line feed at the end.

    Args:
        text: nodes in any form; they are written in their canonical one.
        fields: whether braces mean fields where the text is read again (library text).
    """
    text = canonical(text)
    writer = _Writer(fields)
    chunks = [writer.block(block) for block in text.blocks]
    chunks += [writer.note(note) for note in text.notes]
    return "\n\n".join(chunks)


def _indent(text: str, by: int) -> str:
    """Indent every line but the first, and no empty one."""
    return re.sub(r"\n(?=[^\n])", "\n" + " " * by, text)


class _Writer:
    """Writes blocks; `fields` as in write()."""

    def __init__(self, fields: bool) -> None:
        self._fields = fields

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(inlines):
                return self._line(inlines)
            case Heading(level, inlines):
                return "#" * level + " " + re.sub(r"#$", r"\\#", self._line(inlines))
            case Quote(blocks):
                inner = "\n\n".join(self.block(inner) for inner in blocks)
                return re.sub(r"(?m)^(?=(.?))", lambda line: "> " if line[1] else ">", inner)
            case Items():
                return self._items(block)
            case Table(header, rows):
                lines = [self._row(header), "|" + " --- |" * len(header), *(self._row(row) for row in rows)]
                return "\n".join(lines)
        raise AssertionError(block)  # pragma: no cover

    def note(self, note: Note) -> str:
        inner = "\n\n".join(self.block(block) for block in note.blocks)
        first_is_line = not note.blocks or isinstance(note.blocks[0], Paragraph)
        gap = " " if first_is_line else "\n\n"
        return _indent(f"[^{note.label}]:{gap}{inner}".rstrip(), 4)

    def _items(self, block: Items) -> str:
        items = []
        for number, item in enumerate(block.items, block.start or 0):
            mark = "-" if block.start is None else f"{number}."
            inner = "\n\n".join(self.block(inner) for inner in item)
            items.append(_indent(f"{mark} {inner}".rstrip(), len(mark) + 1))
        tight = all(len(item) <= 1 for item in block.items)
        return ("\n" if tight else "\n\n").join(items)

    def _row(self, row: tuple[Inlines, ...]) -> str:
        return "|" + "".join(f" {self._line(cell)} |" for cell in row)

    def _line(self, inlines: Inlines) -> str:
        return _Line(self._fields).write(inlines)


_PLAIN = Style(False, False, False, None)


class _Line:
    """Writes the inlines of one paragraph, keeping which marks are on and where the line stands."""

    def __init__(self, fields: bool) -> None:
        self._fields = fields
        self._out: list[str] = []
        self._on = _PLAIN
        self._line_empty = True
        self._line_is_mark = False

    def write(self, inlines: Inlines) -> str:
        for index, inline in enumerate(inlines):
            following = next((i for i in inlines[index + 1 :] if isinstance(i, Run | Field)), None)
            if isinstance(inline, Run | Field):
                self._words(inline, following)
                self._line_empty = self._line_is_mark = False
                continue
            self._turn(shared(self._on, style_of(following) if following else None))
            if isinstance(inline, Mark):
                self._out.append(f"[^{inline.label}]")
                self._line_is_mark = self._line_empty
                self._line_empty = False
            else:
                self._out.append("\\\n")
                self._line_empty = True
        self._turn(_PLAIN)
        return "".join(self._out)

    def _turn(self, to: Style) -> None:
        """Turn marks off and on until those of `to` are on."""
        on = self._on
        stars = "*" * ((on.emphasis != to.emphasis) + 2 * (on.strong != to.strong))
        if on.link is not None and on.link != to.link:
            plain = _PLAIN_TARGET.fullmatch(on.link)
            self._out.append(f"]({on.link})" if plain else f"](<{on.link}>)")
        if to.check and not on.check:
            stars = f"[?{stars}"
        elif on.check and not to.check:
            stars = f"{stars}?]"
        self._out.append(stars)
        if to.link is not None and on.link != to.link:
            self._out.append("[")
        self._on = to

    def _words(self, inline: Run | Field, following: Run | Field | None) -> None:
        style = style_of(inline)
        if isinstance(inline, Field):
            self._turn(style)
            self._out.append(f"{{{inline.name}}}")
            return
        alone = self._on.link != style.link and (following is None or following.link != style.link)
        if alone and style.link is not None and address_target(inline.text) == style.link:
            self._turn(style._replace(link=None))
            self._out.append(f"<{inline.text}>")
            return
        line_empty = self._line_empty and style == self._on
        self._turn(style)
        self._out.append(self._escape(inline.text, line_empty, style.link is not None))

    def _escape(self, text: str, line_empty: bool, linked: bool) -> str:
        number = _NUMBER.match(text) if line_empty else None
        escaped = _SPECIAL.sub(r"\\\g<0>", text)
        if self._fields:
            escaped = escaped.replace("{", "{{").replace("}", "}}")
        if number:
            escaped = f"{number[0]}\\{escaped[number.end() :]}"
        elif (line_empty and _LINE_START.match(text)) or (self._line_is_mark and text.startswith(":")):
            escaped = f"\\{escaped}"
        if linked:
            escaped = re.sub(r"^[?^]|\?$", r"\\\g<0>", escaped)
        return escaped
