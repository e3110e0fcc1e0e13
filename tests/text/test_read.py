"""What the Markdown subset means."""

from __future__ import annotations

import time

import pytest

from app.text.nodes import Break, Heading, Items, Mark, Note, Paragraph, Quote, Run, Table, Text
from app.text.plain import plain
from app.text.read import read
from app.text.write import write


def inlines(source: str, *, fields: bool = False) -> tuple[object, ...]:
    (block,) = read(source, fields=fields).blocks
    assert isinstance(block, Paragraph)
    return block.inlines


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a **b** c", (Run("a "), Run("b", strong=True), Run(" c"))),
        ("*a **b***", (Run("a ", emphasis=True), Run("b", strong=True, emphasis=True))),
        ("***a** b*", (Run("a", strong=True, emphasis=True), Run(" b", emphasis=True))),
        ("2 * 3 and 4*", (Run("2 * 3 and 4*"),)),
        ("**not closed", (Run("**not closed"),)),
        (r"\*not\* \[x\]", (Run("*not* [x]"),)),
        ("a****b", (Run("a****b"),)),
        ("他说：**“人权”**是。", (Run("他说："), Run("“人权”", strong=True), Run("是。"))),
        ("**《公约》**第19条", (Run("《公约》", strong=True), Run("第19条"))),
        ("**المادة 19** (ICCPR)", (Run("المادة 19", strong=True), Run(" (ICCPR)"))),
        ("**Статья**и", (Run("Статья", strong=True), Run("и"))),
    ],
)
def test_asterisks_are_switches_in_every_script(source: str, expected: tuple[object, ...]) -> None:
    assert inlines(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("[a](http://x)", (Run("a", link="http://x"),)),
        ("[a](<http://x y>)", (Run("a", link="http://x y"),)),
        ("[a](http://x/(1))", (Run("a", link="http://x/(1)"),)),
        ("[a]()", (Run("a", link=""),)),
        ("[](http://x)", (Run("http://x", link="http://x"),)),
        ('[a](http://x "title")', (Run('[a](http://x "title")'),)),
        ("[a [b](u) c](v)", (Run("[a "), Run("b", link="u"), Run(" c](v)"))),
        ("<https://x.org/a?b=1>", (Run("https://x.org/a?b=1", link="https://x.org/a?b=1"),)),
        ("<a@b.org>", (Run("a@b.org", link="mailto:a@b.org"),)),
        ("**[a](u)** b", (Run("a", strong=True, link="u"), Run(" b"))),
        ("[why?](u)", (Run("why?", link="u"),)),
    ],
)
def test_links(source: str, expected: tuple[object, ...]) -> None:
    assert inlines(source) == expected


def test_a_passage_to_check_keeps_its_words() -> None:
    assert inlines("a [?b **c**?] d") == (
        Run("a "),
        Run("b ", check=True),
        Run("c", strong=True, check=True),
        Run(" d"),
    )
    assert inlines("[?a and why?") == (Run("[?a and why?"),)


def test_lines_join_with_a_blank_but_not_inside_chinese() -> None:
    assert inlines("one\ntwo") == (Run("one two"),)
    assert inlines("第一\n第二") == (Run("第一第二"),)
    assert inlines("one\\\ntwo") == (Run("one"), Break(), Run("two"))
    assert inlines("one  \ntwo") == (Run("one"), Break(), Run("two"))


def test_notes_keep_every_definition_and_every_mark() -> None:
    text = read("a[^1] b[^1] c[^2]\n\n[^1]: one\n\n[^1]: again\n\n[^3]: three\n\n    more")
    assert text.blocks == (Paragraph((Run("a"), Mark("1"), Run(" b"), Mark("1"), Run(" c"), Mark("2"))),)
    assert text.notes == (
        Note("1", (Paragraph((Run("one"),)),)),
        Note("1", (Paragraph((Run("again"),)),)),
        Note("3", (Paragraph((Run("three"),)), Paragraph((Run("more"),)))),
    )


def test_lists_keep_the_numbers_they_were_given() -> None:
    text = read("1. a\n   - b\n2. c\n7. d\n03. e")
    first, second, third = text.blocks
    assert isinstance(first, Items) and first.start == 1 and len(first.items) == 2
    assert first.items[0][1] == Items(((Paragraph((Run("b"),)),),), None)
    assert second == Items(((Paragraph((Run("d"),)),),), 7)
    assert third == Paragraph((Run("03. e"),))


def test_headings_are_of_two_levels() -> None:
    assert [block for block in read("# a\n\n## b\n\n### c\n\n#### d").blocks if isinstance(block, Heading)] == [
        Heading(2, (Run("a"),)),
        Heading(2, (Run("b"),)),
        Heading(3, (Run("c"),)),
        Heading(3, (Run("d"),)),
    ]


def test_a_table_is_a_header_and_rows_of_as_many_cells() -> None:
    text = read("| a | b |\n|---|---|\n| 1 | **2** |\n| 3 |")
    rows = (((Run("1"),), (Run("2", strong=True),)), ((Run("3"),), ()))
    assert text.blocks == (Table(((Run("a"),), (Run("b"),)), rows),)


def test_a_table_with_too_many_cells_stays_text() -> None:
    source = "| a | b |\n|---|---|\n| 1 | 2 | three |"
    assert "three" in plain(read(source)) and not isinstance(read(source).blocks[0], Table)


def test_quotes_and_their_depth_beyond_the_limit_keep_every_word() -> None:
    assert read("> a\n> > b").blocks == (Quote((Paragraph((Run("a"),)), Quote((Paragraph((Run("b"),)),)))),)
    assert plain(read(">" * 500 + " deep")).endswith("deep")
    assert plain(read("- " * 500 + "deep")).endswith("deep")
    assert plain(read("[^a]: " * 500 + "deep")).endswith("deep")


def test_what_is_not_understood_stays_text() -> None:
    for source in ("```code```", "<b>x</b>", "![alt](x.png)", "&amp;", "[a]: http://x", "~~x~~", "---", "a\n==="):
        words = "".join(char for char in source if char.isalnum())
        assert words in "".join(char for char in plain(read(source)) + "xpng" if char.isalnum()), source


def test_fields_stand_in_library_text_alone() -> None:
    assert plain(read("in {state.in} {{x}}", fields=True)) == "in {state.in} {x}"
    assert plain(read("in {state.in} {{x}}")) == "in {state.in} {{x}}"
    assert write(read("in {state.in} {{x}}", fields=True), fields=True) == "in {state.in} {{x}}"


def test_text_is_nfc_without_control_characters() -> None:
    assert plain(read("e\u0301\x07 a\u2028b\ufeff")) == "é a b"


@pytest.mark.parametrize(
    "source",
    [
        "[" * 100_000,
        "*a " * 60_000,
        "**a* " * 40_000,
        "[a](b" * 30_000,
        "> a\n" * 20_000,
        "[?a " * 60_000,
        "\\" * 200_000,
    ],
)
def test_no_input_makes_reading_slow(source: str) -> None:
    begun = time.process_time()
    assert read(source) != Text()
    assert time.process_time() - begun < 10
