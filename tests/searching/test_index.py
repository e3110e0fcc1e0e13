"""The index of a workspace: it follows library and letters, is made anew by other rules, and is never in the way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import inspect, text, update

from app.model.letter import Clause, LetterText
from app.records.records import Records
from app.workspace.embedded import connect, open_file
from app.workspace.entries import OwnEntries
from app.workspace.letters import Letters
from app.workspace.office import open_office
from app.workspace.search.index import Search, Standing
from app.workspace.search.tables import state
from app.workspace.store import Store
from app.workspace.tables import letter, metadata
from tests.searching.conftest import CMR, KAZ, KEY, LETTERS, NAMES, filled

Open = Callable[[], Store]


@pytest.fixture(params=["sqlite", "postgresql"])
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Open one new workspace as often as is asked."""
    opened: list[Store] = []
    address = request.getfixturevalue("office").database() if request.param == "postgresql" else ""

    def one() -> Store:
        if address:
            store = open_office(address, "Drafter")
        else:
            store = open_file(tmp_path / "workspace.db", KEY, "Drafter", before_upgrade=lambda: None)
        opened.append(store)
        return store

    yield one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_again: Open, records: Records) -> Store:
    return filled(open_again(), records)


def found(search: Search, query: str, **arguments) -> str:
    return " ".join(NAMES.get(hit.key, hit.key) for hit in search.find(query, **arguments))


def test_without_an_index_the_library_is_searched(store: Store, records: Records) -> None:
    search = Search(store, records)
    assert search.standing() == Standing(usable=False, pending=3)
    assert found(search, "fpic") == "consent"
    assert found(search, "al kaz") == ""
    search.refresh()
    assert search.standing() == Standing(usable=True, pending=0)
    assert found(search, "al kaz") == "kaz cmr"


def test_letters_that_were_saved_are_caught_up(store: Store, open_again: Open, records: Records) -> None:
    search, other = Search(store, records), Search(open_again(), records)
    search.refresh()
    assert found(other, "extradition") == ""
    letters = Letters(store, records)
    opened = letters.open(CMR)
    changed = replace(opened.letter, text={"fr": LetterText(subject="l’extradition", facts="Il fut extradé.")})
    letters.save(CMR, changed, opened.listed.revision)
    assert search.standing().pending == 1 and found(search, "extradition") == ""
    search.refresh()
    for one in (search, other):  # the other sees it without a refresh of its own
        assert found(one, "extradition") == "cmr"
        assert found(one, "defender", kinds=["letter"]) == "cmr"  # its mandate
        assert found(one, "arrestation") == "detention"
        assert one.standing() == Standing(usable=True, pending=0)


def test_use_in_letters_orders_and_is_counted_again(store: Store, records: Records) -> None:
    search = Search(store, records)
    search.refresh()
    assert [hit.used for hit in search.find("arbitrary detention", kinds=["clause"])] == [2]
    letters = Letters(store, records)
    for id in (KAZ, CMR):
        opened = letters.open(id)
        letters.save(id, replace(opened.letter, annex=(Clause(clause="life"),)), opened.listed.revision)
    search.refresh()
    assert [hit.used for hit in search.find("arbitrary detention", kinds=["clause"])] == [0]
    assert [hit.used for hit in search.find("right to life", kinds=["clause"])] == [2]
    assert search.find("", kinds=["clause"])[0].key == "life"


def test_the_library_of_the_office_is_followed(store: Store, records: Records) -> None:
    search = Search(store, records)
    search.refresh()
    entries = OwnEntries(store, records.layers)
    place = ("resources/clauses/own.toml", "")
    table = {"title": {"en": "Safe houses"}, "texts": {"en": "A shelter protects."}, "tags": ["women"]}
    entries.put(place, table, source="the office")
    search.records = Records(records.layers.over(entries.layer()))
    search.refresh()
    assert found(search, "shelter") == "own" and found(search, "safe") == "own water"
    entries.take_back(place, reason="not needed", onto=1)
    search.records = Records(records.layers.over(entries.layer()))
    search.refresh()
    assert found(search, "shelter") == "" and found(search, "safe") == "water"


def test_an_index_by_older_rules_is_made_anew_and_one_by_newer_rules_left_alone(store: Store, records: Records) -> None:
    search = Search(store, records)
    search.refresh()
    made = _made(store)
    search.refresh()
    assert _made(store) == made
    for values in ({"rules": 0}, {"forms": 0}):
        with store.writing() as connection:
            connection.execute(update(state).values(values))
        again = Search(store, records)
        again.refresh()
        assert _made(store) != made and found(again, "al kaz") == "kaz cmr"
        made = _made(store)
    with store.writing() as connection:
        connection.execute(update(state).values(rules=99))
    later = Search(store, records)
    later.refresh()
    assert _made(store) == made and not later.standing().usable
    assert found(later, "fpic") == "consent" and found(later, "al kaz") == ""
    later.rebuild()
    assert _made(store) != made and found(later, "al kaz") == "kaz cmr"
    assert found(search, "al kaz") == "kaz cmr"  # which had the former one in memory


def test_no_step_of_an_upgrade_knows_the_index(store: Store, records: Records) -> None:
    with store.reading() as connection:
        before = set(inspect(connection).get_table_names())
    assert not any(name.startswith("search_") for name in {*metadata.tables, *before})
    Search(store, records).refresh()
    with store.writing() as connection:
        connection.execute(text("DROP TABLE search_words"))
    search = Search(store, records)
    search.rebuild()
    assert found(search, "al kaz") == "kaz cmr"


def test_what_is_typed_changes_no_data(store: Store, records: Records) -> None:
    search = Search(store, records)
    search.refresh()
    for query in ("'; DROP TABLE letter; --", '"); DELETE FROM letter; --', "x') OR ('1'='1", "' | 'a':* | '"):
        search.find(query, language="en'; --", kinds=["letter' OR 1=1"], tags=["a'b\"c OR x", "%s"])  # type: ignore[list-item]
        search.find(query, tags=["') | ('", '" OR "'])
    with store.reading() as connection:
        assert len(connection.execute(letter.select()).all()) == len(LETTERS)
    assert len(search.find("")) == 16


def test_a_refresh_may_be_stopped_and_goes_on(store: Store, records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.workspace.search.index._BATCH", 1)
    search = Search(store, records)
    search.refresh(stopped=lambda: True)
    some = len(search.find("", limit=None))
    assert 0 < some < 16
    search.refresh()
    assert len(search.find("", limit=None)) == 16


def test_two_at_once_index_every_letter_once(store: Store, open_again: Open, records: Records) -> None:
    searches = [Search(store, records), *(Search(open_again(), records) for _ in range(2))]
    faults: list[BaseException] = []

    def run(search: Search) -> None:
        try:
            search.refresh()
        except BaseException as error:  # noqa: BLE001 - shown by the test
            faults.append(error)

    threads = [threading.Thread(target=run, args=(search,)) for search in searches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    for search in searches:
        assert len(search.find("", limit=None)) == 16 and search.standing().pending == 0


def test_a_workspace_that_is_only_read_is_searched_and_not_written(tmp_path: Path, records: Records) -> None:
    path = tmp_path / "workspace.db"
    store = filled(open_file(path, KEY, "Drafter", before_upgrade=lambda: None), records)
    store.close()
    store = open_file(path, KEY, "Reader", read_only="seat", before_upgrade=lambda: None)
    search = Search(store, records)
    search.refresh()
    assert found(search, "fpic") == "consent" and not search.standing().usable
    store.close()


def test_the_index_goes_with_a_file_written_anew(tmp_path: Path, records: Records) -> None:
    """As setting or removing a passphrase does."""
    path, copy = tmp_path / "workspace.db", tmp_path / "copy.db"
    store = filled(open_file(path, KEY, "Drafter", before_upgrade=lambda: None), records)
    Search(store, records).refresh()
    store.close()
    connection = connect(path, KEY)
    connection.execute(f"ATTACH DATABASE '{copy}' AS copy KEY \"x'{bytes(32).hex()}'\"")
    connection.execute("SELECT sqlcipher_export('copy')")
    connection.execute("DETACH DATABASE copy")
    connection.close()
    store = open_file(copy, bytes(32), "Drafter", before_upgrade=lambda: None)
    search = Search(store, records)
    assert search.standing() == Standing(usable=True, pending=0) and found(search, "al kaz") == "kaz cmr"
    search.rebuild()
    assert found(search, "al kaz") == "kaz cmr"
    store.close()


def test_the_index_of_an_encrypted_file_is_encrypted(tmp_path: Path, records: Records) -> None:
    store = filled(open_file(tmp_path / "workspace.db", KEY, "Drafter", before_upgrade=lambda: None), records)
    Search(store, records).refresh()
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert files and not any(word in path.read_bytes() for path in files for word in (b"journalist", b"search_words"))
    store.close()


def test_a_damaged_letter_is_left_out(store: Store, records: Records) -> None:
    with store.writing() as connection:
        connection.execute(
            text("UPDATE revision SET record = :record WHERE letter_id = :id"), {"id": KAZ, "record": b"x"}
        )
    search = Search(store, records)
    search.refresh()
    assert found(search, "", kinds=["letter"]) == "oth cmr" and search.standing().pending == 1


def _made(store: Store) -> str:
    with store.reading() as connection:
        return str(connection.execute(state.select()).one().made)
