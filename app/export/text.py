"""Writing a Document as plain text, for reading and for comparing."""

from __future__ import annotations

from collections import Counter

from app.model.document import Block, Document, Items, LineBreak, Listed, NoteMark, Span, Table


def write_text(document: Document) -> str:
    """Return a document as plain text: a blank line between paragraphs, footnotes as [1] and at the end."""
    return TextWriter(document).write()


class TextWriter:
    """Writes one document, counting its lists."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._counts: Counter[int] = Counter()

    def write(self) -> str:
        document = self._document
        paragraphs = [document.draft] if document.draft else []
        paragraphs += [self.block(block) for section in document.sections for block in section.blocks]
        for note in document.notes:
            words = "\n".join(self.block(block) for block in note.blocks)
            paragraphs.append(f"[{note.number}] {words}")
        return "\n\n".join(paragraphs) + "\n"

    def block(self, block: Block | Table) -> str:
        if isinstance(block, Table):
            return "\n".join(" | ".join(self.items(cell) for cell in row) for row in block.rows)
        words = self.items(block.items)
        listed = block.listed
        if listed is None:
            return "    " * block.indented + words
        indent = "    " * (listed.level + block.indented)
        return f"{indent}    {words}" if listed.continues else f"{indent}{self.mark(listed)} {words}"

    def mark(self, listed: Listed) -> str:
        """Return the number or bullet of an item, and count it."""
        if listed.start is None:
            return "•"
        number = listed.start + self._counts[listed.list]
        self._counts[listed.list] += 1
        return f"{number}."

    def items(self, items: Items) -> str:
        parts = []
        for item in items:
            match item:
                case Span(text):
                    parts.append(text)
                case NoteMark(number):
                    parts.append(f"[{number}]")
                case LineBreak():
                    parts.append("\n")
        return "".join(parts)
