"""Names in the language of the interface, and finding them by any word."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from app.context import Context
from app.messages import Messages
from app.model.document import Wording
from app.model.finding import Finding
from app.session.naming import Naming, matching

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("kaz", "KAZ"),
        ("hungr", "HUN"),
        ("哈萨克", "KAZ"),
        ("萨克", "KAZ"),
        ("казах", "KAZ"),
        ("كازا", "KAZ"),
        ("republic korea democratic", "PRK"),
        ("cote", "CIV"),
        ("Côte d’I", "CIV"),
        ("uk", "UKR"),
        ("GBR", "GBR"),
        ("company", "OTH"),
        ("Niger", "NER"),
    ],
)
def test_a_state_is_found_by_any_word_in_any_language(typed: str, best: str, context: Context) -> None:
    choices = Naming(context.records, "fr").addressees("Another actor (company, bank)")
    assert matching(choices, typed)[0].key == best


def test_names_are_those_of_the_interface_and_english_where_it_has_none(context: Context) -> None:
    assert Naming(context.records, "es").state("KAZ", "other") == "Kazajstán"
    assert Naming(context.records, "de").state("KAZ", "other") == "Kazakhstan"
    assert Naming(context.records, "en").mandate("sogi") == "sexual orientation and gender identity"
    french = Naming(context.records, "fr").mandate("torture")
    assert french and not french.startswith("Rapporteu")
    assert Naming(context.records, "en").mandate("gone") == "gone"
    assert Naming(context.records, "en").anything("KAZ", "") == "Kazakhstan"


def test_findings_name_mandates_states_and_languages_and_not_keys(context: Context) -> None:
    due = Finding(
        finding="resolution_due",
        severity="error",
        at="mandate.sogi.resolution",
        arguments={"mandate": "sogi", "number": "50/10", "date": "2022-07-07"},
    )
    other = {"state": "UZB", "name": "Uzbekistan", "words": "Tachkent"}
    state = Finding(finding="other_state", severity="warning", at="text.fr.facts", arguments=other)
    wording = Finding(
        finding="wording_unconfirmed",
        severity="warning",
        at="languages",
        arguments={"language": "zh", "count": 5},
        wordings=(
            Wording("sentence", "reply", "Reply to, text of a title"),
            Wording("title", "sogi"),
            Wording("text", "equality"),
            Wording("state", "KAZ"),
            Wording("treaty", "CAT"),
        ),
    )
    english, french = Naming(context.records, "en"), Naming(context.records, "fr")
    told = Messages("en").finding(due, english)
    assert "“sexual orientation and gender identity”" in told and "7 July 2022" in told and "sogi" not in told
    assert "orientation sexuelle" in Messages("fr").finding(due, french)
    assert "Ouzbékistan" in Messages("fr").finding(state, french)
    told = Messages("en").finding(wording, english)
    equality = context.records.clause("equality").title["en"]
    assert told == (
        "5 wordings in “中文” that nobody has confirmed: “Reply to, text of a title”; sexual orientation and gender "
        f"identity; {equality}; Kazakhstan and {context.records.treaty_name('CAT', 'en').short}"
    )
    many = replace(wording, wordings=(Wording("state", "KAZ"),) * 13)
    assert Messages("ar").finding(many, Naming(context.records, "ar")).endswith("؛ وكازاخستان …")


@pytest.mark.parametrize(
    ("language", "short"),
    [("en", "29 Aug 2024"), ("fr", "29 août 2024"), ("es", "29 ago 2024"), ("ar", "29 أغسطس 2024")],
)
def test_dates_are_short_in_columns(language: str, short: str, context: Context) -> None:
    assert Naming(context.records, language).short_date(dt.date(2024, 8, 29)) == short
