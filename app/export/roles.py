"""What the paragraphs of a letter are, and which style of the template each takes."""

from __future__ import annotations

from typing import NamedTuple


class Role(NamedTuple):
    """How paragraphs of a role look.

    Attributes:
        style: name of the paragraph style.
        inside: name of the style whose indents hold for what stands inside: lists, quotes, tables, headings.
        keep_next: whether a page may not end behind it.
    """

    style: str
    inside: str = "Normal"
    keep_next: bool = False


ROLES = {
    "courtesy": Role("Letter Courtesy Note"),
    "classification": Role("Letter Classification"),
    "mandates": Role("Title"),
    "reference": Role("Letter Reference"),
    "date": Role("Date"),
    "recipient": Role("Inside Address"),
    "salutation": Role("Salutation", keep_next=True),
    "body": Role("Normal"),
    "lead": Role("Letter Lead", keep_next=True),
    "facts": Role("Block Text", inside="Block Text"),
    "facts_heading2": Role("heading 2", inside="Block Text", keep_next=True),
    "facts_heading3": Role("heading 3", inside="Block Text", keep_next=True),
    "heading2": Role("heading 2", keep_next=True),
    "heading3": Role("heading 3", keep_next=True),
    "question": Role("Normal"),
    "closing": Role("Closing", keep_next=True),
    "signature": Role("Signature"),
    "copies": Role("Letter Copies"),
    "annex_label": Role("heading 1", keep_next=True),
    "annex_title": Role("Subtitle", keep_next=True),
    "annex": Role("Normal"),
    "note": Role("footnote text", inside="footnote text"),
}
"""The roles of blocks, by name."""

NUMBER, BULLET, CONTINUE = "List Number", "List Bullet", "List Continue"
QUOTE, CELL, TABLE = "Quote", "Table Text", "Table Grid"
NOTE_MARK, LINK, DRAFT = "footnote reference", "Hyperlink", "Draft Mark"
