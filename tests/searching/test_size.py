"""Search at full size: what is found is the same on SQLite and PostgreSQL, and comes at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.postgres import Server
from tests.size import Search, Size, fill, measured, open_place, queries, records_of


@pytest.mark.long
def test_a_large_workspace_answers_alike_and_at_once(tmp_path: Path, office: Server, request) -> None:
    long = request.config.getoption("--long")
    places = [str(tmp_path / "workspace.db"), office.database()]
    found = []
    for place in places:
        fill(place, Size() if long else Size(texts=300, letters=20))
        store = open_place(place)
        search = Search(store, records_of(store))
        asked = queries(1)
        found.append([[(hit.key, hit.language) for hit in search.find(query, limit=20)] for query in asked])
        assert search.find(asked[0]) == search.find(asked[0])
        store.close()
    assert found[0] == found[1]
    assert sum(map(bool, found[0])) > len(found[0]) / 4
    if long:
        for place in places:
            figures = measured(place)
            assert figures.searching <= 100 and figures.listing <= 300 and figures.memory <= 350, figures
