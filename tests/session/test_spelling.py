"""Spelling with the real dictionaries of the machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.context import Context
from app.session.spelling import Speller, Suggester, add_word, is_installed, speller, standings
from app.workspace.packs import write_pack
from tests.workspace.homes import opened

pytestmark = pytest.mark.skipif(not is_installed(), reason="pyenchant or the library Enchant is not installed")


def of(language: str, context: Context) -> Speller:
    found = speller(language, context.records)
    if found is None:
        pytest.skip(f"no dictionary of {language} is installed")
    return found


def wrong(text: str, found: Speller) -> list[str]:
    return [fault.word for fault in found.faults(text)]


def test_misspelled_words_are_found_where_they_stand(context: Context) -> None:
    english = of("en", context)
    text = "The 😀 Governmment didn’t anser, it’s the State’s dutty."
    assert wrong(text, english) == ["Governmment", "anser", "dutty"]
    assert all(text[fault.start : fault.end] == fault.word for fault in english.faults(text))
    suggester = Suggester(context.records.language("en"))
    assert "Government" in suggester.suggestions("Governmment")
    assert Suggester(context.records.language("zh")).suggestions("Governmment") == []


@pytest.mark.parametrize(
    "text",
    [
        "See A/HRC/50/10, CCPR/C/GC/37 and AL KAZ 3/2024, para. 12bis.",
        "See https://spcommreports.ohchr.org/xyzzy, www.xyzzy.org or xyzzy@example.org",
        "In {state.xyzzy} and {xyzzy.ICCPR}, X and Y of OHCHR, UNHCR’s and LGBTIQ persons",
        "Kazakhstan, Kazakhstani, Astana, Uzbek, Türkiye, Côte d’Ivoire",
        "the Special Rapporteur on extrajudicial, summary or arbitrary executions",
        "Министр 大使 السفير",
    ],
)
def test_symbols_references_fields_and_names_on_record_are_passed_over(text: str, context: Context) -> None:
    assert wrong(text, of("en", context)) == []


def test_holders_are_known_by_name(context: Context) -> None:
    names = [holder.name for key in ("sogi", "torture") for holder in context.records.mandate(key).holders]
    assert wrong(" and ".join(names), of("en", context)) == []


def test_arabic_is_looked_up_without_vowels_and_what_is_attached(context: Context) -> None:
    arabic = of("ar", context)
    assert wrong("تَلَقَّت الحكومة رسالة في كازاخستان، وبكازاخستان ولأوزبكستان.", arabic) == []
    assert wrong("الحكومممة", arabic) == ["الحكومممة"]


def test_a_language_without_dictionaries_is_left_alone(context: Context) -> None:
    assert speller("zh", context.records) is None
    assert {one.language: one.tag for one in standings(context.records)}["zh"] == ""


def test_the_office_has_words_of_its_own_that_stay_with_it(context: Context, home: Path) -> None:
    with opened(home, context) as workspace:
        for word in ("akimat", "akimat", "Xyzzystan"):
            add_word(workspace, "en", word)
        workspace.renew_facts()
        found = speller("en", workspace.records)
        if found is None:
            pytest.skip("no dictionary of en is installed")
        assert wrong("The Akimat of Xyzzystan's akimat and xyzzy", found) == ["xyzzy"]
        assert "Xyzzystan" not in write_pack(workspace.entries)


def test_a_word_may_stand_until_the_program_is_closed(context: Context) -> None:
    english = of("en", context)
    assert wrong("A xyzzy", english) == ["xyzzy"]
    english.pass_over("xyzzy")
    assert wrong("A xyzzy, and the Xyzzy", english) == []


def test_what_is_written_together_with_an_article_is_told_apart(context: Context) -> None:
    french = of("fr", context)
    assert wrong("L’homme s’est rendu à l’akimatt d’Astana, qu’aujourd’hui il quitte.", french) == ["akimatt"]
