"""What a text field truly shows, read from its documents anew; nothing the field remembers is asked."""

from __future__ import annotations

from app.text.canonical import canonical
from app.text.lines import Line, blocks_of, notes_of
from app.text.nodes import Heading, Paragraph, Table, Text
from app.text.write import write
from widgets.text.blocks import path_of
from widgets.text.body import Body
from widgets.text.field import TextField


def shown_in(field: TextField) -> str:
    """Return the text of a field as Markdown, block by block from what is painted."""
    text, notes = (_lines(edit.body) for edit in field.edits)
    return write(canonical(Text(blocks_of(text), notes_of(notes))), fields=field.fields)


def _lines(body: Body) -> list[Line]:
    lines: list[Line] = []
    block = body.document.begin()
    while block.isValid():
        table = body.table_at(block)
        if table is None:
            lines.append(_line(body, block))
            block = block.next()
            continue
        lines.append(body.table_line(table))
        while block.isValid() and block.position() <= table.lastPosition():
            block = block.next()
    return [line for line in lines if isinstance(line.leaf, Paragraph | Heading | Table)]


def _line(body: Body, block: object) -> Line:
    return Line(path_of(block), body.leaf(block))  # type: ignore[arg-type]
