"""Golden letters: the words of every kind of letter in every language, reviewed as text.

A change of wording is written anew by `pytest --update-golden` and read in the diff.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.checking.check import check
from app.context import Context
from tests.annotated import annotate
from tests.conftest import TODAY
from tests.letters.catalogue import THEMES, golden

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
NAMES = (
    "sample",
    "everything",
    "urgent_one",
    "urgent_two",
    "legislation_one",
    "legislation_two",
    "working_group_alone",
    "company_one",
    "company_urgent",
    "seventeen",
    "recalled",
    *THEMES,
)


@pytest.fixture(scope="module")
def letters(context: Context):
    return golden(context)


def test_every_golden_letter_has_a_name(letters) -> None:
    assert tuple(letters) == NAMES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_letter_reads_as_its_golden_text(name: str, language: str, letters, context, request) -> None:
    text = annotate(context.composer.compose(letters[name], language, draft=False, today=TODAY))
    path = GOLDEN / f"{name}.{language}.txt"
    if request.config.getoption("--update-golden"):
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_the_machine_shows_in_a_letter(name: str, language: str, letters, context) -> None:
    document = context.composer.compose(letters[name], language, draft=False, today=TODAY)
    text = annotate(document)
    braces = "" if name == "everything" else "{}"  # it holds a brace on purpose
    assert not re.search(rf"[{braces}$]|\?\?\?|[\u2066-\u2069\ue000-\uf8ff]", text)
    assert not document.missing


@pytest.mark.parametrize("name", NAMES)
def test_no_golden_letter_speaks_of_another_state(name: str, letters, context) -> None:
    findings = check(letters[name], letters[name].languages, context.records, context.composer, TODAY)
    assert [finding for finding in findings if finding.finding == "other_state"] == []
    assert [finding for finding in findings if finding.severity == "error"] == []
