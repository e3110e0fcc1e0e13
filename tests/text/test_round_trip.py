"""Reading and writing are each other's inverse, and no letter is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given

from app.text.canonical import canonical
from app.text.clean import clean
from app.text.nodes import Block, Break, Field, Inlines, Items, Mark, Paragraph, Quote, Run, Table, Text
from app.text.plain import plain
from app.text.read import read
from app.text.write import write
from tests.text.strategies import markdown, texts


@given(texts)
def test_what_is_written_reads_as_the_canonical_form(text: Text) -> None:
    assert read(write(text, fields=True), fields=True) == canonical(text)


@given(texts)
def test_the_canonical_form_stays(text: Text) -> None:
    assert canonical(canonical(text)) == canonical(text)


@pytest.mark.parametrize("line", ["---", ":-", "- x", "1. x", "> x", "## x", "[^1]: x"])
def test_a_line_behind_a_break_stays_a_line(line: str) -> None:
    text = Text((Paragraph((Run("a | b"), Break(), Run(line))),))
    assert read(write(text)) == canonical(text) == text


@given(markdown)
def test_no_letter_or_digit_of_any_input_is_lost(source: str) -> None:
    text = read(source)
    apart = "".join(_apart(text)) * 20  # targets that adjoin and are equal stand once
    assert not Counter(_letters(clean(source))) - Counter(_letters(plain(text) + apart))


@given(markdown)
def test_reading_what_was_written_changes_nothing(source: str) -> None:
    text = read(source)
    assert read(write(text)) == text


def _letters(words: str) -> str:
    return "".join(char for char in words if char.isalnum())


def _apart(text: Text) -> Iterator[str]:
    """What does not count as text: targets of links and labels of notes."""
    yield from _blocks_apart(text.blocks)
    for note in text.notes:
        yield note.label
        yield from _blocks_apart(note.blocks)


def _blocks_apart(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Quote(inner):
                yield from _blocks_apart(inner)
            case Items(items):
                for item in items:
                    yield from _blocks_apart(item)
            case Table(header, rows):
                for cell in (cell for row in (header, *rows) for cell in row):
                    yield from _inlines_apart(cell)
            case _:
                yield from _inlines_apart(block.inlines)


def _inlines_apart(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, Run | Field):
            yield inline.link or ""
        elif isinstance(inline, Mark):
            yield inline.label
