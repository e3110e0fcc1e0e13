"""The sheets of a letter: what stands on each, where it comes from, and what changed."""

from __future__ import annotations

import random

import pytest

from app.context import Context
from app.export.marks import numeral
from app.export.template import Template
from app.model.document import Document, Span
from app.model.finding import Finding
from app.model.letter import Letter
from app.session.places import coming_from, missing_texts, place_of
from app.session.sheets import Grid, Line, Unit, edits, landmarks, sheets
from app.session.steps import part
from tests.conftest import TODAY


@pytest.fixture(scope="module")
def document(context: Context, everything: Letter) -> Document:
    return context.composer.compose(everything, "en", draft=True, today=TODAY)


def test_a_unit_is_found_again_in_another_language(
    document: Document, template: Template, context: Context, everything: Letter
) -> None:
    chinese = context.composer.compose(everything, "zh", draft=True, today=TODAY)
    here = landmarks(sheets(document, template), "en")
    there = landmarks(sheets(chinese, template), "zh")
    ours, theirs = ([mark for marks in laid for mark in marks] for laid in (here, there))
    assert len(set(ours)) == len(ours)
    assert {mark.role for mark in {*theirs} ^ {*ours}} == {"courtesy", "copies"}


def line(text: str) -> Line:
    return Line("body", "Normal", (Span(text),))


def test_all_blocks_stand_on_the_sheets_and_each_note_at_the_foot_of_its_own(
    document: Document, template: Template
) -> None:
    laid = sheets(document, template)
    assert [sheet.name for sheet in laid] == ["letter", "annex", "appendix_1", "appendix_2"]
    blocks = sum(len(section.blocks) for section in document.sections)
    notes = sum(len(note.blocks) for note in document.notes)
    separators = sum(unit.role == "separator" for sheet in laid for unit in sheet.units)
    assert sum(len(sheet.units) for sheet in laid) == blocks + notes + separators
    numbers = [unit.note for sheet in laid for unit in sheet.units if isinstance(unit, Line) and unit.note]
    assert numbers == [note.number for note in document.notes]
    for sheet in laid:
        roles = [unit.role for unit in sheet.units]
        if "separator" in roles:
            assert set(roles[roles.index("separator") + 1 :]) == {"note"}


def test_lists_are_numbered_as_word_numbers_them(document: Document, template: Template) -> None:
    marks = [unit.mark for unit in sheets(document, template)[0].units if isinstance(unit, Line) and unit.mark]
    assert marks == ["1.", "(a)", "(i)", "(b)", "2.", "•", "•", "–", "•", "1.", "2.", "3."]


@pytest.mark.parametrize(
    ("number", "format_", "written"),
    [
        (4, "decimal", "4"),
        (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"),
        (49, "lowerRoman", "xlix"),
        (2, "upperRoman", "II"),
        (2, "arabicAbjad", "ب"),
        (3, "russianLower", "в"),
        (21, "chineseCounting", "二十一"),
        (7, "unheardOf", "7"),
        (0, "lowerLetter", "0"),
    ],
)
def test_numbers_are_written_in_the_formats_of_word(number: int, format_: str, written: str) -> None:
    assert numeral(number, format_) == written


@pytest.mark.parametrize("type_", ["AL", "UA", "OL"])
def test_every_section_of_every_outline_leads_to_a_part(type_: str, context: Context) -> None:
    expected = {"heading": "mandates", "reference": "addressee", "purpose": "subject", "facts": "facts"}
    expected |= {"annex_pointer": "annex", "questions_lead": "questions", "reply": "closing", "signatures": "mandates"}
    for one in context.records.outline(type_).part:
        place = place_of(one.name, "", "fr")
        assert part(place) == expected.get(one.name, part(place)) and "{" not in place
    assert place_of("question_2", "", "fr") == "questions" and place_of("appendix_2", "", "fr") == "appendix[2]"
    assert place_of("question_2", "questions[3]", "fr") == "questions[3]"


def test_what_comes_from_a_place_is_found_by_place_or_by_part() -> None:
    places = ["mandates", "text.en.facts", "questions[1]", "questions[10]", "mandate.sogi", "", "recipient"]
    assert coming_from("questions[1].fr", places) == [2]
    assert coming_from("questions", places) == [2, 3]
    assert coming_from("mandate.sogi.resolution", places) == [4]
    assert coming_from("mandates", places) == [0, 4]
    assert coming_from("facts", places) == [1] and coming_from("text.fr.facts", places) == [1]
    assert coming_from("states_concerned", places) == [6]


def test_texts_that_are_missing_are_counted_by_language() -> None:
    found = [
        Finding(finding="not_translated", severity="error", at="text.fr.facts", language="fr"),
        Finding(finding="not_translated", severity="error", at="text.fr.subject", language="fr"),
        Finding(finding="no_date", severity="error", at="date"),
    ]
    assert missing_texts(found) == {"fr": 2}


def applied(shown: list[Unit], wanted: list[Unit]) -> list[Unit]:
    result = list(shown)
    for edit in edits(shown, wanted):
        result[edit.start : edit.end] = edit.units
    return result


def test_edits_lead_from_what_is_shown_to_what_is_wanted() -> None:
    choice = random.Random(3)
    units = [line(letter) for letter in "abcdef"] + [Grid("facts", "Table Text", (((),),), (100,), 0)]
    for _ in range(500):
        shown = choice.choices(units, k=choice.randrange(9))
        wanted = choice.choices(units, k=choice.randrange(9))
        assert applied(shown, wanted) == wanted


def test_units_that_stay_are_not_touched() -> None:
    a, b, c, d = (line(letter) for letter in "abcd")
    assert edits([a, b, c], [a, d, c]) == [(1, 2, (d,))]
    assert edits([a, b, c], [a, b, d, c]) == [(2, 2, (d,))]
    assert edits([a, b, c, d], [b, c, d]) == [(0, 1, ())]
    assert edits([a, b], [a, b]) == []
