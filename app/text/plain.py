"""Nodes as plain text."""

from __future__ import annotations

from app.text.nodes import Block, Break, Field, Heading, Inlines, Items, Mark, Paragraph, Quote, Run, Table, Text


def plain(text: Text) -> str:
    """Return the words of a text: a paragraph a line, notes last. List numbers are there, labels and links are not."""
    lines = [*_lines(text.blocks)]
    for note in text.notes:
        lines += _lines(note.blocks)
    return "\n".join(lines)


def plain_inlines(inlines: Inlines) -> str:
    """Return the words of one paragraph; a line break is a line feed, a field stands in its braces."""
    parts = []
    for inline in inlines:
        match inline:
            case Run(text):
                parts.append(text)
            case Field(name):
                parts.append(f"{{{name}}}")
            case Break():
                parts.append("\n")
            case Mark():
                pass
    return "".join(parts)


def beginning(words: str, most: int) -> str:
    """Return words, or their first characters and an ellipsis where there are more than so many."""
    return words if len(words) <= most else f"{words[:most].rstrip()}…"


def _lines(blocks: tuple[Block, ...]) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        match block:
            case Paragraph(inlines) | Heading(_, inlines):
                lines.append(plain_inlines(inlines))
            case Quote(inner):
                lines += _lines(inner)
            case Items(items, start):
                for number, item in enumerate(items, start or 0):
                    mark = "-" if start is None else f"{number}."
                    first, *rest = _lines(item) or [""]
                    lines += [f"{mark} {first}", *rest]
            case Table(header, rows):
                lines += ["\t".join(plain_inlines(cell) for cell in row) for row in (header, *rows)]
    return lines
