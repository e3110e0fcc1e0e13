"""Where a paragraph and a table stand: style and indents, the same in Word and on the page beside the editor."""

from __future__ import annotations

from typing import NamedTuple

from app.errors import AppError
from app.export.roles import BULLET, CONTINUE, NUMBER, QUOTE, ROLES, Role
from app.export.template import Template
from app.model.document import Block, Span, Table
from app.ooxml.wml import Indents

STEP = 567
"""How much each level of lists and quotes is indented, in twentieths of a point: one centimetre."""

GAP = 240
"""The space below a table, in twentieths of a point."""

LEVELS = 9
"""Levels of lists that Word knows."""


class Shape(NamedTuple):
    """A paragraph's style, and its indents where they are not the style's."""

    style: str
    indents: Indents | None


def shape(block: Block, template: Template) -> Shape:
    """Return how a paragraph is set.

    Raises:
        AppError: its role is not known.
    """
    role = role_of(block.role)
    base = template.indents(role.inside)
    listed = block.listed
    if listed is not None:
        shift = STEP * block.indented
        left = base.left + shift + STEP * (min(listed.level, LEVELS - 1) + 1)
        style = CONTINUE if listed.continues else BULLET if listed.start is None else NUMBER
        return Shape(style, Indents(left, base.right + shift, 0 if listed.continues else STEP))
    if block.indented and block.role in ("body", "facts", "annex", "question"):
        quote = template.indents(QUOTE)
        shift = STEP * (block.indented - 1)
        return Shape(QUOTE, Indents(base.left + quote.left + shift, base.right + quote.right + shift))
    if role.inside not in (role.style, "Normal"):
        return Shape(role.style, Indents(base.left, base.right))
    return Shape(role.style, None)


def role_of(name: str) -> Role:
    """Return a role.

    Raises:
        AppError: there is none of this name; an outline of the office may ask for one.
    """
    if name not in ROLES:
        raise AppError("no-such-record", kind="roles", name=name)
    return ROLES[name]


def table_place(table: Table, template: Template) -> tuple[int, list[int]]:
    """Return a table's indent and the widths of its columns, in twentieths of a point."""
    base = template.indents(role_of(table.role).inside)
    return base.left, _column_widths(table, template.width - base.left - base.right)


def _column_widths(table: Table, width: int) -> list[int]:
    """Share a width among the columns by the length of their longest cells, the very long ones counted as long."""
    lengths = [
        min(max(sum(len(item.text) for item in row[column] if isinstance(item, Span)) for row in table.rows), 60) + 6
        for column in range(len(table.rows[0]))
    ]
    widths = [width * length // sum(lengths) for length in lengths]
    widths[-1] += width - sum(widths)
    return widths
