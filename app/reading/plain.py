"""Plain text read into nodes: a line a paragraph; nothing in it is a sign."""

from __future__ import annotations

from app.text.canonical import canonical
from app.text.clean import clean
from app.text.nodes import Paragraph, Run, Text


def read_plain(source: str) -> Text:
    """Read plain text; lines that are empty or blank go."""
    return canonical(Text(tuple(Paragraph((Run(line),)) for line in clean(source).split("\n"))))
