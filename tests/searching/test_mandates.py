"""Mandates are found by any word of a title in any language, by key, and by who holds them."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from app.context import Context
from app.searching.mandates import MandateIndex


@pytest.fixture(scope="module")
def index(context: Context) -> MandateIndex:
    return MandateIndex(context.records, "en", dt.date(2026, 11, 24))


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("tort", "torture"),
        ("EXPRESION", "freedom_of_expression"),  # Spanish, without its accent
        ("опинион", None),
        ("казн", "executions"),
        ("酷刑", "torture"),
        ("التعذيب", "torture"),
        ("sogi", "sogi"),
        ("tidball", "executions"),
        ("Тидболл", "executions"),
        ("callamard", "executions"),  # held it once
        ("khan expr", None),  # a name and a title are not one line, yet the mandate has both
        ("special rapporteur torture", "torture"),
        ("orientation gender", "sogi"),
        ("no such mandate", None),
    ],
)
def test_found(index: MandateIndex, query: str, key: str | None) -> None:
    found = [hit.key for hit in index.find(query)]
    assert (found and found[0] == key) if key else found in ([], ["freedom_of_expression"])


def test_what_is_found_shows_why_and_what_ended_comes_last(index: MandateIndex) -> None:
    (hit,) = index.find("Тидболл")
    assert "Моррис" in hit.why and hit.title.startswith("Special Rapporteur on extrajudicial")
    assert index.find("tort")[0].why == ""
    everything = index.find("  ")
    assert len(everything) == len(index.keys) == 61 and everything[-1].ended and not everything[0].ended


def test_a_search_takes_no_time(index: MandateIndex) -> None:
    for query in ("s", "sp", "المقرر", "special rap", "докладчик"):
        index.find(query)
        begun = time.process_time()
        index.find(query)
        assert time.process_time() - begun < 0.03
