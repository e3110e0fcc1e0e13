"""Word files: valid for every kind of letter, and saying what the Document says."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.context import Context
from app.export.docx import write_docx
from app.export.template import Template
from app.model.document import Block, Document, Items, LineBreak, Listed, NoteMark, Span
from app.model.letter import Letter, Recipient
from tests.conftest import TODAY
from tests.letters.catalogue import TWENTY_FIVE, choices, golden, in_force
from tests.test_golden import LANGUAGES, NAMES
from tests.word.reader import Paragraph, WordFile, format_number
from tests.word.validator import by_rules, validate

COUNTS = (1, 2, 5, 17, TWENTY_FIVE)


@pytest.fixture(scope="module")
def letters(context: Context) -> dict[str, Letter]:
    return golden(context)


@pytest.fixture(scope="module")
def mandates(context: Context, base: Letter) -> list[str]:
    assert base.date
    return in_force(context, base.date)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["AL", "UA", "OL"])
def test_every_kind_of_letter_is_a_valid_word_file(
    kind: str, language: str, base: Letter, mandates: list[str], context: Context, template: Template, sdk
) -> None:
    assert len(mandates) >= TWENTY_FIVE
    company = Recipient(kind="company", title="Mr.", name="Example", gender="m")
    for addressee in ("KAZ", "OTH"):
        for count in COUNTS:
            letter = replace(
                base,
                type=kind,
                addressee=addressee,
                reference=f"{kind} {addressee} 3/2024",
                recipient=company if addressee == "OTH" else None,
                states_concerned=("KAZ",),
                mandates=choices(*mandates[:count]),
            )
            document = context.composer.compose(letter, language, draft=False, today=TODAY)
            faults = validate(write_docx(document, template), sdk)
            assert faults == [], f"{addressee}, {count} mandates"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_golden_letters_are_valid_word_files(name: str, language: str, letters, context, template, sdk) -> None:
    document = context.composer.compose(letters[name], language, draft=False, today=TODAY)
    assert validate(write_docx(document, template), sdk) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_word_file_says_what_its_document_says(name: str, language: str, letters, context, template) -> None:
    document = context.composer.compose(letters[name], language, draft=False, today=TODAY)
    word = WordFile(write_docx(document, template))
    expected = [block for section in document.sections for block in section.blocks]
    found = iter([paragraph for paragraph in word.paragraphs if paragraph.runs or paragraph.style != "Normal"])
    counts: dict[int, int] = {}
    for block in expected:
        if isinstance(block, Block):
            _compare(block, next(found), document, counts)
        else:
            for cell in (cell for row in block.rows for cell in row):
                _compare(Block("cell", cell), next(found), document, counts)
    assert next(found, None) is None
    assert len(word.notes) == len(document.notes)
    for note in document.notes:
        assert word.notes[note.number][0].text.strip() == _text(note.blocks[0].items)


def _compare(block: Block, paragraph: Paragraph, document: Document, counts: dict[int, int]) -> None:
    assert paragraph.text == _text(block.items)
    assert paragraph.bidi is document.rtl
    if block.role != "cell":
        assert paragraph.number == _number(block.listed, document, counts)
    links = [(item.text, item.link) for item in block.items if isinstance(item, Span) and item.link]
    assert [(run.text, run.link) for run in paragraph.runs if run.link] == links
    spans = [item for item in block.items if isinstance(item, Span)]
    for span, run in zip(spans, [run for run in paragraph.runs if run.kind == "text"], strict=True):
        assert run.rtl is span.rtl
        if span.language:
            assert run.language == span.language
        elif any(char.isalpha() for char in span.text):
            assert run.language in (document.tag, "en-GB" if document.tag == "zh-CN" else document.tag)


def _text(items: Items) -> str:
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


def _number(listed: Listed | None, document: Document, counts: dict[int, int]) -> str | None:
    if listed is None or listed.continues:
        return None
    if listed.start is None:
        return "•–▪"[listed.level]
    counts[listed.list] = counts.get(listed.list, listed.start - 1) + 1
    format_, text = document.levels[listed.level]
    return text.replace(f"%{listed.level + 1}", format_number(counts[listed.list], format_))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_letter_gives_the_same_bytes(language: str, everything: Letter, template: Template, tmp_path) -> None:
    files = [
        write_docx(context.composer.compose(everything, language, draft=False, today=TODAY), template)
        for context in (Context(tmp_path / "a"), Context(tmp_path / "b"))
    ]
    assert files[0] == files[1]


def test_a_draft_is_marked_on_every_page_and_shows_its_gaps(
    base: Letter, context: Context, template: Template, sdk
) -> None:
    letter = replace(base, date=None, reference=None, text={}, mandates=choices("executions"))
    for language, word in (("en", "DRAFT"), ("ar", "مشروع"), ("zh", "草稿"), ("fr", "PROJET")):
        document = context.composer.compose(letter, language, draft=True, today=TODAY)
        data = write_docx(document, template)
        assert validate(data, sdk) == []
        file = WordFile(data)
        headers = {pages: "".join(root.itertext()) for pages, root in file.stories("header").items()}
        assert all(word in text for text in headers.values()) and set(headers) == {"first", "default"}
        marked = [run.text for paragraph in file.paragraphs for run in paragraph.runs if run.highlight == "yellow"]
        assert any("--/2026" in text for text in marked) and any("[" in text for text in marked)


def test_parts_lie_between_bookmarks_with_plain_names(sample: Letter, context: Context, template: Template) -> None:
    document = context.composer.compose(sample, "en", draft=False, today=TODAY)
    word = WordFile(write_docx(document, template))
    body = word.document[0]
    inside: dict[str, list[str]] = {}
    name = ""
    for element in body:
        if element.tag.endswith("}bookmarkStart"):
            name = next(value for key, value in element.attrib.items() if key.endswith("}name"))
        elif element.tag.endswith("}bookmarkEnd"):
            name = ""
        elif not element.tag.endswith("}sectPr"):
            inside.setdefault(name, []).append("".join(element.itertext()))
    assert "" not in inside
    assert inside["part_question_1"][0].startswith("Please provide any additional information")
    assert inside["part_facts"][0] == "According to the information received:"
    assert {"part_heading", "part_reference", "part_signatures", "part_annex", "part_annex_4"} <= inside.keys()


def test_the_pointer_to_the_annex_leads_to_it_and_the_annex_is_on_a_new_page(sample, context, template) -> None:
    word = WordFile(write_docx(context.composer.compose(sample, "en", draft=False, today=TODAY), template))
    (pointer,) = [run for p in word.paragraphs for run in p.runs if run.link == "#part_annex"]
    assert pointer.bold and pointer.text == "Annex on Reference to international human rights law"
    (label,) = [p for p in word.paragraphs if p.style == "heading 1"]
    assert label.text == "Annex" and label.page_break_before


def test_facts_are_indented_on_both_sides(sample, context, template) -> None:
    word = WordFile(write_docx(context.composer.compose(sample, "en", draft=False, today=TODAY), template))
    facts = [p for p in word.paragraphs if p.style == "Block Text"]
    assert facts and all(p.indent == (567, 567) for p in facts)


def test_a_link_that_would_tell_of_this_machine_or_leads_nowhere_is_not_kept(base, context, template) -> None:
    facts = "[a](file:///etc/x) [b](#) [c](www.x.org/y) [d](javascript:x) [e](<http://x.org/é y>) [f](mailto:a@b.org)"
    text = {"en": replace(base.text["en"], facts=facts)}
    document = context.composer.compose(replace(base, text=text), "en", draft=False, today=TODAY)
    word = WordFile(write_docx(document, template))
    links = {run.text: run.link for p in word.paragraphs if p.style == "Block Text" for run in p.runs if run.link}
    assert links == {"e": "http://x.org/%C3%A9%20y", "f": "mailto:a@b.org"}
    assert by_rules(write_docx(document, template)) == []
