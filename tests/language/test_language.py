"""Dates, lists, where lines may not end, and stretches that run against the text."""

from __future__ import annotations

import datetime as dt

import pytest

from app.context import Context
from app.language.dates import write_date
from app.language.direction import stretches
from app.language.lists import join_titles, join_words
from app.language.typography import Typography
from app.text.plain import plain_inlines


@pytest.mark.parametrize(
    ("language", "date", "expected"),
    [
        ("en", "2024-08-29", "29 August 2024"),
        ("fr", "2024-08-29", "29 août 2024"),
        ("fr", "2024-08-01", "1er août 2024"),
        ("es", "2024-08-29", "29 de agosto de 2024"),
        ("ru", "2024-08-29", "29 августа 2024 года"),
        ("ar", "2024-08-29", "29 آب/أغسطس 2024"),
        ("ar", "2006-01-24", "24 كانون الثاني/يناير 2006"),
        ("zh", "2024-08-29", "2024年8月29日"),
    ],
)
def test_dates_follow_the_practice_of_the_united_nations(language: str, date: str, expected: str, context) -> None:
    assert write_date(dt.date.fromisoformat(date), context.records.language(language)) == expected


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", ["50/10", "52/9", "50/18"], "50/10, 52/9 and 50/18"),
        ("en", ["50/10"], "50/10"),
        ("fr", ["54/8", "54/14", "53/4"], "54/8, 54/14 et 53/4"),
        ("es", ["Francia", "Indonesia"], "Francia e Indonesia"),
        ("es", ["Francia", "Hungría"], "Francia y Hungría"),
        ("es", ["uno", "hielo"], "uno y hielo"),
        ("ru", ["a", "b"], "a и b"),
        ("ar", ["50/10", "52/9", "50/17"], "50/10 و52/9 و50/17"),
        ("zh", ["第50/10号", "第52/9号", "第50/17号"], "第50/10号、第52/9号和第50/17号"),
        ("en", [], ""),
    ],
)
def test_words_are_joined_as_each_language_does(language: str, words: list[str], expected: str, context) -> None:
    assert plain_inlines(join_words(words, context.records.language(language))) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "A; B and C"),
        ("fr", "A ; B ; et C"),
        ("es", "A; B y C"),
        ("ru", "A; B; и C"),
        ("ar", "A؛ وB؛ وC"),
        ("zh", "A；B以及C"),
    ],
)
def test_titles_are_joined_so_that_commas_inside_do_no_harm(language: str, expected: str, context: Context) -> None:
    assert plain_inlines(join_titles(["A", "B", "C"], context.records.language(language))) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "No. 34, article 19 (2), para. 40", "No.~34, article~19 (2), para.~40"),
        ("en", "on 8 March and 29 August 2024", "on 8~March and 29~August 2024"),
        ("en", "AL KAZ 3/2024 and Ms. Aida", "AL~KAZ~3/2024 and Ms.~Aida"),
        ("en", "within 60 days", "within 60~days"),
        ("en", "particle 19, No idea", "particle 19, No idea"),
        ("fr", "les faits : « oui » ; non ?", "les faits~: «~oui~»~; non~?"),
        ("fr", "le 1er août 2024, article 19", "le 1er~août 2024, article~19"),
        ("es", "el 8 de marzo, párr. 16", "el 8~de marzo, párr.~16"),
        ("ru", "8 марта 2024 года, п. 16, г-н Рид", "8~марта 2024~года, п.~16, г-н~Рид"),
        ("ar", "المادة 19، الفقرة 16", "المادة~19، الفقرة~16"),
        ("zh", "第16段", "第16段"),
    ],
)
def test_a_line_may_not_end_where_things_belong_together(language: str, text: str, expected: str, context) -> None:
    typography = Typography(context.records.language(language))
    assert typography.keep_together(text).replace("\u00a0", "~") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("المرجع: AL KAZ 3/2024", ["AL KAZ 3/2024"]),
        ("بقرارات المجلس 50/10 و52/9.", ["50/10", "52/9"]),
        ("المادة 2(1) من العهد (ICCPR)، والفقرة 16", ["ICCPR"]),
        ("(A/HRC/52/29, para. 16)", ["A/HRC/52/29, para. 16"]),
        ("في غضون 60 يوماً، 29 آب/أغسطس 2024", []),
        ("انظر https://spcommreports.ohchr.org/.", ["https://spcommreports.ohchr.org/"]),
        ("المادة 19 ICCPR", ["ICCPR"]),
        ("1 Example Street", ["1 Example Street"]),
        ("بالقرار 50/10والقرار 52/9", ["50/10", "52/9"]),
        ("بالقرار ٥٠/١٠", []),
    ],
)
def test_latin_stretches_inside_arabic_are_told_apart(text: str, expected: list[str]) -> None:
    found = stretches(text, rtl=True)
    assert "".join(words for words, _ in found) == text
    assert [words for words, rtl in found if not rtl] == expected


def test_arabic_words_inside_latin_text_run_from_right_to_left() -> None:
    assert stretches("the word حرية التعبير means it", rtl=False) == (
        ("the word ", False),
        ("حرية التعبير", True),
        (" means it", False),
    )
    assert stretches("no such word", rtl=False) == (("no such word", False),)
