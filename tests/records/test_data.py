"""The data that ship are whole: every record in every language, every form in its place."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

import pytest

from app.context import Context
from app.language.titles import inflected, title_of
from app.model.letter import Choice
from app.paths import PROGRAM

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
CONFIDENCE = {"sourced", "high", "medium", "low"}


def test_there_are_61_mandates_197_states_and_six_languages(context: Context) -> None:
    records = context.records
    assert (len(records.mandates), len(records.states), records.languages) == (61, 197, sorted(LANGUAGES))


def test_every_mandate_has_its_titles_in_six_languages_with_their_heads(context: Context) -> None:
    kinds = context.records.kinds
    for key in context.records.mandates:
        for title in context.records.mandate(key).titles:
            for language in LANGUAGES:
                text = title.texts[language]
                assert text.confidence in CONFIDENCE, key
                for gender in ("m", "f"):
                    heads = kinds[title.kind][language]
                    head = (heads.get(gender) or heads["m"]).name
                    assert title_of(title, language, gender).startswith(head), (key, language, gender)


def test_every_mandate_has_facts_with_sources_and_dates(context: Context) -> None:
    for key in context.records.mandates:
        mandate = context.records.mandate(key)
        assert mandate.resolutions and mandate.sort_keyword and mandate.resolutions_known_to.year >= 2026
        assert mandate.titles_known_to.year >= 2026, key
        assert all(one.source and one.confidence in CONFIDENCE for one in (*mandate.resolutions, *mandate.holders)), key
        dates = [resolution.begins for resolution in mandate.resolutions]
        assert dates == sorted(dates), key
        begins = [title.begins for title in mandate.titles if title.begins]
        assert begins == sorted(begins), key
        for holder in mandate.holders:
            for day in (holder.begins, holder.ends):
                assert day is None or re.fullmatch(r"\d{4}(-\d\d){0,2}", day), key
            assert holder.function is None or holder.function in context.records.functions, key


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [
        ("en", "heading", "the Special Rapporteur on the situation of human rights defenders"),
        ("fr", "heading", "de la Rapporteuse spéciale sur la situation des défenseurs des droits de l’homme"),
        ("fr", "first_capacity", "de Rapporteuse spéciale sur la situation des défenseurs des droits de l’homme"),
        ("es", "heading", "de la Relatora Especial sobre la situación de los defensores de los derechos humanos"),
        ("ru", "capacity", "Специального докладчика по вопросу о положении правозащитников"),
        ("ar", "heading", "المقررة الخاصة المعنية بحالة المدافعين عن حقوق الإنسان"),
        ("zh", "heading", "人权维护者处境特别报告员"),
    ],
)
def test_a_title_takes_the_form_of_its_place(language: str, form: str, expected: str, context: Context) -> None:
    title = context.records.standing(Choice("human_rights_defenders"), dt.date(2024, 8, 29)).title.value
    assert title and inflected(title, context.records.kinds, language, "f", form) == expected


def test_participles_inside_titles_agree_with_the_holder(context: Context) -> None:
    title = context.records.mandate("foreign_debt").titles[-1]
    assert title_of(title, "fr", "f").startswith("Experte indépendante chargée")
    assert title_of(title, "fr", "m").startswith("Expert indépendant chargé ")
    assert "المعنية" in title_of(title, "ar", "f")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_the_forms_that_running_text_needs(language: str, context: Context) -> None:
    for key in context.records.states:
        name = context.records.state_name(key, language)
        for form in (name.short, name.name, name.of, name.to, name.inside):
            assert form and form == form.strip() and unicodedata.is_normalized("NFC", form), key
        for form in (name.name, name.of, name.to, name.inside):
            assert not re.search(r"[(*]", form), (key, form)
        assert name.gender and name.confidence in CONFIDENCE and name.source, key
        assert dt.date.fromisoformat(name.as_of) >= dt.date(2026, 1, 1), key


@pytest.mark.parametrize(
    ("state", "language", "name", "of", "inside", "to"),
    [
        (
            "IRN",
            "en",
            "the Islamic Republic of Iran",
            "of the Islamic Republic of Iran",
            "in the Islamic Republic of Iran",
            None,
        ),
        ("KAZ", "fr", "le Kazakhstan", "du Kazakhstan", "au Kazakhstan", "au Kazakhstan"),
        ("TUR", "fr", "la Türkiye", "de la Türkiye", "en Türkiye", "à la Türkiye"),
        ("USA", "fr", "les États-Unis d’Amérique", "des États-Unis d’Amérique", "aux États-Unis d’Amérique", None),
        ("IRQ", "es", "el Iraq", "del Iraq", "en el Iraq", "al Iraq"),
        ("KAZ", "ru", "Казахстан", "Казахстана", "в Казахстане", "Казахстану"),
        ("MLT", "ru", "Мальта", "Мальты", "на Мальте", "Мальте"),
        ("KAZ", "ar", "كازاخستان", "كازاخستان", "في كازاخستان", None),
        ("KAZ", "zh", "哈萨克斯坦", "哈萨克斯坦", "在哈萨克斯坦", None),
    ],
)
def test_forms_of_states(state, language, name, of, inside, to, context: Context) -> None:
    found = context.records.state_name(state, language)
    assert (found.name, found.of, found.inside) == (name, of, inside)
    assert to is None or found.to == to


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_treaty_has_its_name_in_every_language(language: str, context: Context) -> None:
    assert len(context.records.treaties) == 25
    for key in context.records.treaties:
        name = context.records.treaty_name(key, language)
        assert name.name and name.of and name.inside and name.to and name.gender, key


def test_treaty_status_names_known_states_and_treaties(context: Context) -> None:
    lines = (PROGRAM / "resources/treaties/status.csv").read_text("utf-8").splitlines()[1:]
    assert len(lines) > 2600
    for line in lines:
        state, treaty, status, _, _, day, year = line.split(",")[:7]
        assert state in context.records.states and treaty in context.records.treaties
        contradicted = status == "party" and not day and year and int(year) < 2015
        assert not contradicted, f"{line}: the list by day, which reaches to March 2015, knows no such act"


@pytest.mark.parametrize(
    ("state", "treaty", "date", "status", "act", "day", "year"),
    [
        ("KAZ", "ICCPR", "2024-08-29", "party", "ratification", "2006-01-24", None),
        ("KAZ", "CAT", "2024-08-29", "party", "accession", "1998-08-26", None),
        ("KAZ", "ICCPR", "2005-01-01", "signatory", None, "2003-12-02", None),
        ("KAZ", "ICCPR", "2001-01-01", "none", None, None, None),
        ("KAZ", "CRPD", "2024-08-29", "party", None, None, 2015),
        ("KAZ", "CRPD", "2015-06-01", "unknown", None, None, None),
        ("USA", "ICESCR", "2020-01-01", "signatory", None, "1977-10-05", None),
        ("USA", "ICESCR", "2024-08-29", "due", None, "1977-10-05", None),
        ("USA", "ICPPED", "2024-08-29", "unknown", None, None, None),
        ("TUV", "ICCPR", "2024-08-29", "unknown", None, None, None),
        ("BLR", "ICCPR-OP1", "2023-02-07", "party", "accession", "1992-09-30", None),
        ("BLR", "ICCPR-OP1", "2023-02-08", "none", None, None, None),
        ("JAM", "ICCPR-OP1", "2020-01-01", "none", None, None, None),
        ("TTO", "ICCPR-OP1", "2024-08-29", "due", None, None, None),
        ("CIV", "ICCPR-OP2", "2024-05-02", "none", None, None, None),
        ("CIV", "ICCPR-OP2", "2024-05-03", "party", "accession", "2024-05-03", None),
        ("KAZ", "CRC-OP-IC", "2023-12-01", "signatory", None, "2023-02-07", None),
        ("KAZ", "CRC-OP-IC", "2024-08-29", "party", "ratification", "2024-02-07", None),
        ("CPV", "ICPPED", "2024-08-29", "party", "ratification", "2022-12-20", None),
    ],
)
def test_a_state_is_a_party_by_what_was_known_at_the_date(state, treaty, date, status, act, day, year, context) -> None:
    party = context.records.party(state, treaty, dt.date.fromisoformat(date))
    found_day = party.date.isoformat() if party.date else None
    assert (party.status, party.act, found_day, party.year) == (status, act, day, year)


@pytest.mark.parametrize(
    ("state", "treaty", "in_force"),
    [
        ("KAZ", "ICCPR", "2006-04-24"),  # three months
        ("ARM", "CAT", "1993-10-13"),  # the thirtieth day
        ("AFG", "CAT", "1987-06-26"),  # deposited before the treaty itself came into force
        ("AGO", "ICERD", "2019-11-01"),
        ("CIV", "ICRMW", "2024-01-01"),  # the first day of the month after three months
        ("BGD", "ICPPED", "2024-09-29"),
        ("ZMB", "ICCPR-OP2", "2025-03-19"),
        ("BIH", "ICCPR", None),  # succession: the day of the act is not the day from which it binds
        ("KAZ", "CRPD", None),  # only the year is known
    ],
)
def test_a_treaty_binds_a_state_from_the_day_the_treaty_says(state, treaty, in_force, context: Context) -> None:
    """Source: days of effect in the treaty records of the depositary, the Netherlands and the United Kingdom."""
    found = context.records.party(state, treaty, dt.date(2026, 1, 1)).in_force
    assert (found.isoformat() if found else None) == in_force


@pytest.mark.parametrize("folder", ["clauses", "questions"])
def test_library_texts_are_whole_and_alike_in_every_language(folder: str, context: Context) -> None:
    records = context.records
    find = records.clause if folder == "clauses" else records.question
    for key in records.clauses if folder == "clauses" else records.questions:
        entry = find(key)
        assert set(entry.texts) == set(entry.title) == set(LANGUAGES), key
        for expression in (r"\[\^\w+\]", r"\d+", r"\{(\w+(?:\.[A-Z][\w+-]*)?)"):
            shapes = {language: sorted(re.findall(expression, text)) for language, text in entry.texts.items()}
            assert all(shape == shapes["en"] for shape in shapes.values()), (key, expression, shapes)


def test_no_data_file_names_a_person_or_place_of_the_making() -> None:
    for path in (PROGRAM / "resources").rglob("*"):
        if path.is_file():
            text = re.sub(r"github\.com/\S+", "", path.read_text("utf-8"))  # the address of a source
            assert not re.search(r"/(?:work|home|root)/|\.json\b|\bseed\b", text), path
