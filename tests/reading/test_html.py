"""HTML as Word, Writer, Google and browsers put it on the clipboard."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.html import read_html
from app.reading.numbering import item_of
from app.reading.plain import read_plain
from app.text.canonical import canonical
from app.text.html import plain_with_notes, write_html
from app.text.nodes import Text
from app.text.plain import plain
from app.text.read import read
from app.text.write import write
from tests.text.strategies import texts

_PIECES = [
    *(
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<ul>",
        "<ol start=2>",
        "<li>",
        "</li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
    ),
    *("<a href='#a' name='b'>", "<a href='#b' name='a'>", "</a>", "x", " ", "&nbsp;", "<br>", "<blockquote>", "<h2>"),
    *("<p style='mso-list:l0 level2 lfo1'>", "<span style='mso-list:Ignore'>(a)</span>", "<![if !x]>", "<!--", "-->"),
]
PAGES = Path(__file__).parent / "pages"


def markdown(source: str) -> str:
    return write(read_html(source))


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda page: page.stem)
def test_a_page_reads_as_its_text(page: Path) -> None:
    expected = page.with_suffix(".md").read_text("utf-8").rstrip("\n")
    assert markdown(page.read_text("utf-8")) == expected


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda page: page.stem)
def test_nothing_but_text_comes_in(page: Path) -> None:
    found = markdown(page.read_text("utf-8"))
    for word in ("file:", "C:\\", "Users", "gone", "secret", "mso", "{", "image", ".png"):
        assert word not in found


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a <b>b</b> <i>c <b>d</b></i>", "a **b** *c **d***"),
        ("<b style='font-weight:normal'><p>a<p><b>b</b></b>", "a\n\n**b**"),
        ("<span style='font-weight:700;font-style:italic'>x</span>", "***x***"),
        ("<p>a<br>b<br><br>c</p>", "a\\\nb\n\nc"),
        ("<p>one\n   two</p>", "one two"),
        ("<p>第一\n  第二</p>", "第一第二"),
        ("<p>No.&nbsp;34 «&nbsp;mot&nbsp;» a&nbsp; b</p>", "No.\u00a034 «\u00a0mot\u00a0» a b"),
        ("<h1>a</h1><h2>b</h2><h4>c</h4>", "## a\n\n### b\n\n### c"),
        ("<h3><b>a</b></h3>", "## a"),
        ("<a href='https://x.org/a b'>t</a>", "[t](https://x.org/ab)"),
        ("<a href='file:///C:/x.doc'>t</a> <a href='#top'>u</a> <a href='javascript:x()'>v</a>", "t u v"),
        ("<a href='x.html'>t</a> <a href='mailto:a@b.org'>a@b.org</a>", "t <a@b.org>"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n\n- b\n\n  - c"),
        ("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n\n  - b\n\n- c"),
        ("<ol start=3><li>a<li value=7>b</ol>", "3. a\n\n7. b"),
        ("<ol><li><p>a</p><p>b</p></li></ol>", "1. a\n\n   b"),
        ("<blockquote>a<p>b</blockquote>", "> a\n>\n> b"),
        ("<del>gone</del>a<ins>b</ins><s>c</s>", "abc"),
        ("<span class=msoDel>gone</span><span class=msoIns>b</span>", "b"),
        ("<p>a<span style='display:none'>gone</span><span style='mso-hide:all'>gone</span></p>", "a"),
        ("a<img src='x.png' alt='image'><script>gone</script><style>gone</style>", "a"),
        ("<table><tr><td>only</td></tr></table>", "only"),
        ("<table><tr><th>a<th>b<tr><td><p>1<p>2<td>3</table>", "| a | b |\n| --- | --- |\n| 1 2 | 3 |"),
        (
            "<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>",
            "| a |  | b |\n| --- | --- | --- |\n| c | d | e |\n|  | f | g |",
        ),
        ("<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>", "| a b c | d |\n| --- | --- |"),
        ("<pre>a\n  b</pre>", "a\\\nb"),
        ("a<p>b</p>c<div>d<div>e</div></div>", "a\n\nb\n\nc\n\nd\n\ne"),
        ("x<sup>[1]</sup> <a href='#n1'>[2]</a>", "x\\[1\\] \\[2\\]"),
        ("<p>1. typed</p>", "1\\. typed"),
        ("", ""),
        ("<p>&nbsp;</p><o:p></o:p>", ""),
    ],
)
def test_elements(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("marker", "expected", "item"),
    [
        ("·", None, ("bullet", None)),
        ("o", None, ("bullet", None)),
        ("§ ", None, ("bullet", None)),
        ("1.", None, ("number", 1)),
        ("12)", None, ("number", 12)),
        ("1.2.3.", None, ("number", 3)),
        ("(c)", None, ("number", 3)),
        ("(i)", None, ("number", 1)),
        ("iv.", None, ("number", 4)),
        ("i.", 9, ("number", 9)),
        ("v)", 5, ("number", 5)),
        ("б)", None, ("number", 2)),
        ("三、", None, ("number", 3)),
        ("٣.", None, ("number", 3)),
    ],
)
def test_markers_of_word(marker: str, expected: int | None, item: tuple[str, int | None]) -> None:
    assert item_of(marker, expected) == item


@given(texts)
def test_our_own_html_reads_as_it_was(text: Text) -> None:
    """Word's own reading is a trial of its own; here every word and every footnote comes back."""
    text = canonical(text)
    again = read_html(write_html(text))
    words = [word for word in plain_with_notes(text).split() if word.isalnum()]
    found = plain_with_notes(again)
    assert [word for word in words if word not in found] == []


def test_our_own_html_keeps_the_structure() -> None:
    source = (
        "## a\n\nb[^x] **c** *d* [e](http://e)\n\n- f\n  1. g\n\n> h\n\n| i | j |\n|---|---|\n| k[^y] | l |\n\n"
        "[^x]: n *o*\n\n    p\n\n[^y]: q"
    )
    text = read(source.replace("x", "1").replace("y", "2"))
    assert read_html(write_html(text)) == text


@given(st.text(max_size=200) | st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_anything_is_accepted(source: str) -> None:
    text = read_html(source)
    assert canonical(text) == text


def test_plain_text_stays_as_it_is() -> None:
    assert plain(read_plain("1. a\r\n\r\n- b\n**c**")) == "1. a\n- b\n**c**"


@pytest.mark.parametrize(
    "source", ["<div>" * 5000 + "x", "<table><tr><td>" * 300 + "x", "<b>" * 9000 + "x", "<ul><li>" * 2000 + "x"]
)
def test_depth_does_no_harm(source: str) -> None:
    begun = time.process_time()
    assert "x" in plain(read_html(source))
    assert time.process_time() - begun < 5
