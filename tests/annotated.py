"""A Document as text a linguist can review: **bold**, *italics*, [links](target), [^1] footnotes, ⍽ no-break spaces."""

from __future__ import annotations

from app.export.text import TextWriter
from app.model.document import Block, Document, Items, LineBreak, NoteMark, Span, Table


class _Annotator(TextWriter):
    def block(self, block: Block | Table) -> str:
        if isinstance(block, Table):
            return super().block(block)
        mark = {"heading2": "## ", "heading3": "### ", "facts_heading2": "## ", "facts_heading3": "### "}
        return mark.get(block.role, "") + super().block(block)

    def items(self, items: Items) -> str:
        parts = []
        for item in items:
            match item:
                case Span(text):
                    shown = text.replace("\u00a0", "⍽")
                    stars = "*" * (2 * item.strong + item.emphasis)
                    inner = f"{stars}{shown}{stars}"
                    parts.append(f"[{inner}]({item.link})" if item.link else inner)
                case NoteMark(number):
                    parts.append(f"[^{number}]")
                case LineBreak():
                    parts.append("\n")
        return "".join(parts)


def annotate(document: Document) -> str:
    """Return a document for review; parts of the letter are told apart by their bookmarks."""
    writer = _Annotator(document)
    paragraphs = []
    for section in document.sections:
        paragraphs.append(f"<{section.name}>")
        paragraphs += [writer.block(block) for block in section.blocks]
    for note in document.notes:
        words = "\n".join(writer.block(block) for block in note.blocks)
        paragraphs.append(f"[^{note.number}]: {words}")
    return "\n\n".join(paragraphs) + "\n"
