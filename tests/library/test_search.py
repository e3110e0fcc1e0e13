"""The right clause comes first for what drafters type."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from app.context import Context
from app.searching.library import InMemory, library_in_memory

QUERIES = tomllib.loads((Path(__file__).parent / "queries.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def library(context: Context) -> InMemory:
    return library_in_memory(context.records)


def test_there_are_ten_queries_a_language() -> None:
    assert {language: len(queries) >= 10 for language, queries in QUERIES.items()} == dict.fromkeys(
        ("en", "fr", "es", "ru", "ar", "zh"), True
    )


@pytest.mark.parametrize("language", QUERIES)
def test_the_clause_expected_comes_first(library: InMemory, language: str) -> None:
    found = {
        query: next((hit.key for hit in library.find(query, kinds=("clause",), preferred=language, limit=1)), "")
        for query in QUERIES[language]
    }
    assert found == QUERIES[language]
