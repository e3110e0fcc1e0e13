"""Nodes and Markdown for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from app.text.nodes import Break, Field, Heading, Items, Mark, Note, Paragraph, Quote, Run, Table, Text

_SIGNS = list("ab1 2.)(*[]<>|\\?^:#-+_{}\n!&%@/~`=é中、。م\u00a0\u3000«»“”,;")
_words = st.text(st.sampled_from(_SIGNS), max_size=8)
_spellings = st.sampled_from(["http://x", "a@b", "1.", "- ", "##", "[^1]:", "---", ":--"])
_links = st.none() | st.none() | st.sampled_from(["http://x", "", "#", "mailto:a@b", "a (b", "h://a?]b|c*d\\"]) | _words
_flags = (st.booleans(), st.booleans(), st.booleans(), _links)
_runs = st.builds(Run, _words | _spellings, *_flags)
_others = st.one_of(
    st.builds(Mark, st.sampled_from(["1", "2", "a-b", "é", "?]"])),
    st.just(Break()),
    st.builds(Field, st.sampled_from(["state.of", "party.ICCPR+CAT"]), *_flags),
)


def _tuples(element: st.SearchStrategy, most: int, least: int = 0) -> st.SearchStrategy:
    return st.lists(element, min_size=least, max_size=most).map(tuple)


_inlines = _tuples(_runs | _runs | _others, 6)
_leaves = st.one_of(
    st.builds(Paragraph, _inlines),
    st.builds(Paragraph, _inlines),
    st.builds(Heading, st.integers(1, 6), _inlines),
    st.builds(Table, _tuples(_inlines, 3, 1), _tuples(_tuples(_inlines, 4), 3)),
)


def _nested(blocks: st.SearchStrategy) -> st.SearchStrategy:
    inner = _tuples(blocks, 3)
    starts = st.none() | st.integers(0, 12) | st.sampled_from([999_999_998, -1])
    return st.builds(Quote, inner) | st.builds(Items, _tuples(inner, 3), starts)


_blocks = st.recursive(_leaves, _nested, max_leaves=6)
_notes = st.builds(Note, st.sampled_from(["1", "2", "x"]), _tuples(_blocks, 2))

texts = st.builds(Text, _tuples(_blocks, 4), _tuples(_notes, 2))
"""Texts of any shape, most of them not in canonical form."""

_marks = st.sampled_from(
    [
        *("\n", "\n\n", "- ", "1. ", "> ", "[^1]:", "[^1]", "**", "*", "[a](b)", "| a | b |\n| --- | --- |\n"),
        *("03. ", "7. ", "    ", "\t", "## ", " ##", "```", "<http://a>", "[?", "?]", "&amp;"),
        *("[a]: http://x 'foo'\n", "<b>x</b>", "![i](j)"),
    ]
)
markdown = st.lists(_words | _marks, max_size=20).map("".join) | st.text(max_size=60)
"""Anything a person might type or paste."""
