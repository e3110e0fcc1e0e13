"""What is found, in which order: the same in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.records.records import Records
from app.searching.documents import of_library
from app.searching.hits import Hit
from app.searching.library import InMemory
from app.searching.shortforms import shorten
from app.workspace.search.index import Search
from tests.searching.conftest import NAMES

TABLE = tomllib.loads(Path(__file__).with_name("queries.toml").read_text("utf-8"))
QUERIES = [(query, hits) for table in TABLE.values() for query, hits in table.items()]

HOSTILE = (
    '"',
    "'",
    "''; DROP TABLE letter; --",
    '" OR "1"="1',
    "words:x",
    "tliberte",
    "x NEAR y",
    "NOT AND OR",
    "(((",
    "a & b | !c <-> d",
    "freedom:*",
    "freedom*",
    "^freedom",
    "{expression}",
    "%s %(x)s :query ? $1",
    "\\",
    "\\'",
    "\x00",
    "a\x00b",
    "\ud800",
    "\U0001f600",
    "-",
    "/",
    "//",
    "a/",
    ".",
    "第",
    "第条",
    "ال",
    "و",
    "ُّ",
    "x" * 5000,
    "freedom " * 500,
    "a/" * 300,
    "第十四条" * 200,
)


def keys(hits: list[Hit]) -> str:
    return " ".join(NAMES.get(hit.key, hit.key) for hit in hits)


@pytest.fixture(scope="session")
def engines(in_memory: InMemory, sqlite: Search, postgresql: Search) -> tuple[InMemory, Search, Search]:
    return in_memory, sqlite, postgresql


def test_there_are_ten_queries_a_language_and_more() -> None:
    assert {language for language, table in TABLE.items() if len(table) >= 10} >= {"ar", "en", "es", "fr", "ru", "zh"}


@pytest.mark.parametrize(("query", "hits"), QUERIES)
def test_queries_find_what_the_table_says(engines, query: str, hits: str) -> None:
    found = [engine.find(query) for engine in engines]
    assert keys(found[0]) == hits
    assert found[1] == found[0]
    assert found[2] == found[0]


@pytest.mark.parametrize("query", HOSTILE, ids=repr)
def test_anything_may_be_typed(engines, query: str) -> None:
    found = [engine.find(query) for engine in engines]
    assert found[1] == found[0]
    assert found[2] == found[0]


@given(
    query=st.text(
        st.sampled_from("abeinrst éüß'’-/.0123456789 ةاأإحرلتعبي ُّ ёйребнок 第十四条自由一〇 \"\\:*&|!()"), max_size=30
    )
)
def test_any_query_finds_the_same_everywhere(engines, query: str) -> None:
    found = [engine.find(query) for engine in engines]
    assert found[1] == found[0]
    assert found[2] == found[0]


@pytest.mark.parametrize("query", ["", "   ", "…", "\u200f"])
def test_an_empty_query_lists_all(engines, query: str) -> None:
    for engine in engines:
        found = engine.find(query)
        assert len(found) == 16
        assert [hit.key for hit in found[:2]] == ["detention", "remedies"]  # those in most letters first
        assert all(not hit.title.marks and not hit.excerpt.marks for hit in found)


def test_kinds_languages_and_tags_filter(engines) -> None:
    for engine in engines:
        assert keys(engine.find("expression", kinds=["question"])) == "legal_grounds"
        assert keys(engine.find("expression", kinds=["letter"])) == "kaz"
        assert keys(engine.find("", kinds=["letter"])) == "oth cmr kaz"  # the newest first
        assert keys(engine.find("expression", kinds=[])) == ""
        assert {hit.language for hit in engine.find("expression", language="fr")} == {"fr"}
        assert keys(engine.find("", language="ru", kinds=["letter"])) == "kaz"
        assert keys(engine.find("", tags=["ICCPR 19"])) == "expression"
        assert keys(engine.find("", tags=["freedom of expression", "CRC 13"])) == "child_expression"
        assert keys(engine.find("", tags=["ICCPR 1"])) == ""
        assert keys(engine.find("", tags=["sogi"])) == "expression kaz sogi"


def test_the_preferred_language_is_shown_where_it_is_as_good(engines) -> None:
    for engine in engines:
        assert engine.find("ICCPR 21")[0].language == "en"
        assert engine.find("ICCPR 21", preferred="zh")[0].language == "zh"
        assert engine.find("reunion pacifique", preferred="zh")[0].language == "fr"


def test_more_hits_follow_where_the_last_ended(engines) -> None:
    for engine in engines:
        whole = engine.find("", limit=None)
        parts = [engine.find("", limit=5, offset=offset) for offset in range(0, 20, 5)]
        assert [hit for part in parts for hit in part] == whole
        assert engine.find("", offset=16) == []


def test_letters_are_found_by_all_they_say(engines) -> None:
    words = (
        "Acme",
        "1 Dam Road",
        "villages",
        "corrego feijao",
        "尾矿坝",
        "السد",
        "business",
        "brésil",
        "Бразилия",
        "oth",
    )
    for engine in engines:
        for query in words:
            assert keys(engine.find(query, kinds=["letter"])) == "oth", query
        assert keys(engine.find("counsel admitted")) == "kaz"  # a question typed into the letter


def test_drafts_and_what_is_retired_come_last(records: Records) -> None:
    texts = [records.clause("expression"), replace(records.clause("child_expression"), status="draft")]
    documents = [
        *of_library("clause", replace(texts[1], key="retired", status="retired"), records),
        *of_library("clause", texts[1], records),
        *of_library("clause", replace(texts[0], key="plain"), records),
    ]
    found = InMemory(documents, shorten(records), {("clause", "retired"): 9}).find("freedom expression child")
    assert [hit.key for hit in found] == ["retired", "child_expression"]
    found = InMemory(documents, shorten(records), {("clause", "retired"): 9}).find("expression")
    assert [hit.key for hit in found] == ["plain", "retired", "child_expression"]
