"""Dates as people type them."""

from __future__ import annotations

import datetime as dt

import pytest

from app.context import Context
from app.language.dates import write_date
from app.session.dates import read_date

TODAY = dt.date(2026, 11, 24)
DAY = dt.date(2024, 8, 29)


@pytest.mark.parametrize(
    "text",
    ["2024-08-29", "29.8.2024", "29/08/2024", "29-8-24", "29 8 2024", " 29  August 2024 ", "29th aug 2024",
     "29 août 2024", "29 aout 2024", "29 de agosto de 2024", "29 августа 2024 г.", "29 августа 2024 года",
     "2024年8月29日", "٢٩/٨/٢٠٢٤",
     "29 آب 2024", "29 أغسطس 2024"],
)  # fmt: skip
def test_a_date_is_read(context: Context, text: str) -> None:
    languages = tuple(context.records.language(code) for code in context.records.languages)
    assert read_date(text, languages, TODAY) == DAY


def test_what_is_written_is_read(context: Context) -> None:
    languages = tuple(context.records.language(code) for code in context.records.languages)
    for language in languages:
        for month in range(1, 13):
            day = dt.date(2025, month, 1)
            assert read_date(write_date(day, language), languages, TODAY) == day, (language.code, month)


def test_a_date_without_a_year_is_of_this_one(context: Context) -> None:
    assert read_date("3 May", (context.records.language("en"),), TODAY) == dt.date(2026, 5, 3)


@pytest.mark.parametrize("text", ["", "soon", "31.2.2024", "29.13.2024", "29 ju 2024", "1.1.1800", "29", "2024"])
def test_what_is_no_date_is_none(context: Context, text: str) -> None:
    languages = tuple(context.records.language(code) for code in context.records.languages)
    assert read_date(text, languages, TODAY) is None
