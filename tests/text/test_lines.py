"""Texts as lines, and lines as texts."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from app.text.canonical import canonical
from app.text.lines import Level, Line, blocks_of, lines_of, normal, note_lines, notes_of
from app.text.nodes import Items, Paragraph, Quote, Run, Text
from app.text.pieces import Pieces
from app.text.plain import plain
from app.text.read import read
from app.text.write import write
from tests.text.strategies import texts


def back(text: Text) -> Text:
    return Text(blocks_of(lines_of(text)), notes_of(note_lines(text.notes)))


@given(texts)
def test_lines_give_the_text_again(text: Text) -> None:
    text = canonical(text)
    assert canonical(back(text)) == text


def test_lines_say_what_they_begin() -> None:
    paths = [line.path for line in lines_of(read("> - a\n>\n>   b\n> - c\n\n> d\n\n3. e\n4. f"))]
    quote, on = Level("quote"), Level("quote", begins=False)
    assert paths == [
        (quote, Level("bullet")),
        (on, Level("bullet", begins=False)),
        (on, Level("bullet")),
        (quote,),
        (Level("number", start=3),),
        (Level("number"),),
    ]


@given(texts, st.integers(0, 10**9))
def test_lines_in_any_order_are_a_text_with_every_word(text: Text, seed: int) -> None:
    lines = list(lines_of(canonical(text)))
    random.Random(seed).shuffle(lines)
    again = lines_of(Text(blocks_of(lines)))
    assert [words for line in again if (words := plain(Text((line.leaf,))))] == [
        words for line in lines if (words := plain(Text((line.leaf,))))
    ]


def test_a_line_that_goes_on_in_nothing_begins_it() -> None:
    line = Line((Level("quote", begins=False), Level("number", begins=False)), Paragraph((Run("a"),)))
    assert blocks_of([line]) == (Quote((Items(((Paragraph((Run("a"),)),),), 1),)),)


_levels = st.builds(Level, st.sampled_from(["quote", "bullet", "number"]), st.booleans(), st.none() | st.integers(0, 3))
_any_lines = st.lists(
    st.builds(
        Line,
        st.lists(_levels, max_size=3).map(tuple),
        st.sampled_from([Paragraph(()), Paragraph((Run("a"),)), Paragraph((Run("b"),))]),
    ),
    max_size=8,
)


@given(_any_lines)
def test_any_lines_have_a_normal_form_that_says_the_same(lines: list[Line]) -> None:
    text = canonical(Text(blocks_of(lines)))
    kept = [line for _, line in normal(lines)]
    assert canonical(Text(blocks_of(kept))) == text


@given(texts)
def test_the_lines_of_a_text_are_normal(text: Text) -> None:
    lines = lines_of(canonical(text))
    assert tuple(line for _, line in normal(lines)) == lines


@given(texts, texts)
def test_pieces_give_what_writing_gives(one: Text, other: Text) -> None:
    pieces = Pieces(fields=True)
    for text in (canonical(one), canonical(other), Text(one.blocks, other.notes)):
        text = canonical(text)
        lines = list(enumerate(lines_of(text)))
        notes = list(enumerate(note_lines(text.notes), 1000))
        pieces._known.clear()
        assert pieces.write(lines, notes) == write(text, fields=True) == pieces.write(lines, notes)


@given(_any_lines)
def test_pieces_of_any_lines_read_as_their_text(lines: list[Line]) -> None:
    assert read(Pieces().write(enumerate(lines))) == canonical(Text(blocks_of(lines)))
