"""What is known of a mandate at a date: never a guess."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from app.context import Context
from app.model.letter import Choice, Signatory
from app.model.mandate import Confirmation, Mandate, Resolution, Standing
from app.records.answers import add_years, renewal_is_near, resolution_at, standing

SEED = dt.date(2024, 8, 29)


def at(context: Context, key: str, date: str) -> Standing:
    return context.records.standing(Choice(key), dt.date.fromisoformat(date))


@pytest.mark.parametrize(
    ("key", "date", "number"),
    [
        ("sogi", "2024-08-29", "50/10"),
        ("freedom_of_expression", "2024-08-29", "52/9"),
        ("freedom_of_assembly", "2024-08-29", "50/17"),
        ("human_rights_defenders", "2024-08-29", "52/4"),
        ("women", "2024-08-29", "50/18"),
        ("sogi", "2026-11-01", "59/5"),
        ("freedom_of_expression", "2026-11-01", "61/14"),
        ("freedom_of_assembly", "2026-11-01", "59/4"),
        ("human_rights_defenders", "2026-11-01", "61/22"),
        ("women", "2026-11-01", "59/14"),
        ("opt", "2024-08-29", "1993/2 A"),
        ("eritrea", "2025-07-03", "56/17"),
        ("eritrea", "2025-07-04", "59/1"),
        ("food", "2009-01-01", "6/2"),
    ],
)
def test_the_resolution_in_force_is_the_latest_in_effect(key: str, date: str, number: str, context: Context) -> None:
    answer = at(context, key, date).resolution
    assert (answer.status, answer.value and answer.value.number) == ("in_force", number)


@pytest.mark.parametrize(
    ("key", "date", "status"),
    [
        ("violence_against_women", "2026-11-23", "due"),
        ("executions", "2026-11-23", "due"),
        ("executions", "2026-08-15", "in_force"),  # 35 days after the end of the term
        ("executions", "2026-08-16", "due"),
        ("food", "2012-01-01", "unknown"),  # between two that stand far apart
        ("food", "2007-01-01", "unknown"),  # before the first
        ("belarus", "2018-01-01", "unknown"),
        ("slavery", "2026-05-01", "ended"),
        ("slavery_trafficking", "2026-04-30", "unknown"),
        ("slavery_trafficking", "2026-05-01", "in_force"),
    ],
)
def test_what_is_not_certain_is_said(key: str, date: str, status: str, context: Context) -> None:
    assert at(context, key, date).resolution.status == status


@pytest.mark.parametrize(
    ("key", "date", "title"),
    [
        ("water", "2014-06-01", "Special Rapporteur on the human right to safe drinking water and sanitation"),
        ("water", "2017-06-01", "Special Rapporteur on the human rights to safe drinking water and sanitation"),
        (
            "environment",
            "2024-04-02",
            "Special Rapporteur on the issue of human rights obligations relating to the enjoyment of a safe, clean, "
            "healthy and sustainable environment",
        ),
        (
            "environment",
            "2024-04-03",
            "Special Rapporteur on the human right to a clean, healthy and sustainable environment",
        ),
        (
            "slavery",
            "2026-04-30",
            "Special Rapporteur on contemporary forms of slavery, including its causes and consequences",
        ),
        ("cultural_rights", "2010-01-01", "Independent Expert in the field of cultural rights"),
    ],
)
def test_a_title_is_the_one_of_the_date(key: str, date: str, title: str, context: Context) -> None:
    answer = at(context, key, date).title
    assert answer.value and answer.value.texts["en"].m == title


def test_a_mandate_that_ended_names_what_follows_it(context: Context) -> None:
    found = at(context, "trafficking", "2026-06-01")
    assert found.title.status == "ended" and found.mandate.merged_into == "slavery_trafficking"


@pytest.mark.parametrize(
    ("key", "date", "name", "function"),
    [
        ("sogi", "2024-08-29", "Graeme Reid", None),
        ("freedom_of_assembly", "2024-08-29", "Gina Romero", None),
        ("freedom_of_expression", "2013-01-01", "Frank La Rue", None),
        ("women", "2024-08-29", "Laura Nyirinkindi", "chair_rapporteur"),
    ],
)
def test_who_signs_is_the_holder_of_the_date(
    key: str, date: str, name: str, function: str | None, context: Context
) -> None:
    holder = at(context, key, date).holder.sure
    assert holder and (holder.name, holder.function) == (name, function)


def test_nobody_signs_after_the_years_in_office_are_over(context: Context) -> None:
    answer = at(context, "human_rights_defenders", "2026-11-01").holder
    assert answer.status == "due" and answer.sure is None and answer.value and answer.value.name == "Mary Lawlor"


def test_a_resolution_set_by_hand_prints_and_says_what_it_overrules(context: Context) -> None:
    mandate = context.records.mandate("women")
    found = standing(mandate, dt.date(2026, 1, 1), Choice("women", resolution="50/18")).resolution
    assert found.status == "superseded" and found.sure and found.sure.number == "50/18"
    assert found.by and found.by.number == "59/14"
    same = standing(mandate, SEED, Choice("women", resolution="50/18")).resolution
    assert same.status == "in_force" and not same.overruled


def test_a_signatory_set_by_hand_signs(context: Context) -> None:
    mandate = context.records.mandate("sogi")
    choice = Choice("sogi", signatory=Signatory("Irene Khan", "f"))
    found = standing(mandate, SEED, choice).holder
    assert found.status == "superseded" and found.sure and found.sure.name == "Irene Khan"
    agreed = standing(mandate, SEED, Choice("sogi", signatory=Signatory("Graeme Reid", "m"))).holder
    assert agreed.status == "in_force" and agreed.sure and agreed.sure.names["zh"]


def test_a_confirmation_of_the_office_answers_what_was_due(context: Context) -> None:
    mandate = context.records.mandate("executions")
    word = Confirmation(
        resolution="53/4", until=dt.date(2026, 12, 31), by="Head of section", on=dt.date(2026, 11, 20), source="letter"
    )
    confirmed = replace(mandate, confirmations=(word,))
    assert resolution_at(confirmed, dt.date(2026, 11, 23)).status == "in_force"
    assert resolution_at(confirmed, dt.date(2027, 1, 1)).status == "due"


def test_a_renewal_that_may_have_come_since_is_told(context: Context) -> None:
    mandate = context.records.mandate("executions")
    assert renewal_is_near(mandate, dt.date(2026, 8, 1))
    assert not renewal_is_near(mandate, dt.date(2026, 5, 1))
    assert not renewal_is_near(mandate, SEED)


def test_a_date_of_effect_counts_where_it_is_later_than_adoption() -> None:
    mandate = Mandate(
        key="x",
        scope="thematic",
        sort_keyword="x",
        titles=(),
        resolutions=(
            Resolution(number="1/1", date=dt.date(2020, 1, 1)),
            Resolution(number="4/1", date=dt.date(2023, 1, 1), effective=dt.date(2023, 6, 1)),
        ),
        titles_known_to=dt.date(2024, 1, 1),
        resolutions_known_to=dt.date(2024, 1, 1),
        holders_known_to=dt.date(2024, 1, 1),
        term_years=3,
    )
    before, after = (resolution_at(mandate, dt.date(2023, month, 1)).value for month in (5, 6))
    assert before and after and (before.number, after.number) == ("1/1", "4/1")


def test_a_year_after_29_february_is_28_february() -> None:
    assert add_years(dt.date(2024, 2, 29), 1) == dt.date(2025, 2, 28)
