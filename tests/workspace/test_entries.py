"""The office's own facts and texts: over what ships, with their history, and through an upgrade."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from app.errors import AppError
from app.model.letter import Choice
from app.paths import PROGRAM
from app.records.layers import Folder, Layers
from app.records.records import Records
from app.workspace.entries import EntryChangedError, OwnEntries
from app.workspace.packs import of_folder, preview, read_pack, take_in, write_pack
from app.workspace.store import Store

EXECUTIONS = "resources/mandates/executions.toml"
RENEWED = {"number": "62/99", "date": "2026-07-08", "source": "the Council's page"}
CONFIRMED = {
    "resolution": "62/99",
    "until": "2030-01-01",
    "by": "Head of section",
    "on": "2026-11-20",
    "source": "the Council's page",
}
RENEWAL = (EXECUTIONS, "resolution/62/99/")
CLAUSE = ("resources/clauses/equality.toml", "")


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A copy of what ships, which a test may upgrade."""
    for name in ("resources", "templates"):
        shutil.copytree(PROGRAM / name, tmp_path / "program" / name)
    return tmp_path / "program"


@pytest.fixture
def entries(store: Store, shipped: Path) -> OwnEntries:
    return OwnEntries(store, Layers((Folder(shipped),)))


def records(entries: OwnEntries) -> Records:
    return Records(entries.shipped.over(entries.layer()))


def text(entries: OwnEntries, words: str = "Ours.") -> dict[str, object]:
    return {**entries.shipped_part(CLAUSE), "texts": {"en": words}}


def test_a_renewal_is_added_and_confirmed(entries: OwnEntries) -> None:
    entries.put(RENEWAL, RENEWED, source="the Council's page")
    entries.put((EXECUTIONS, "confirmation/62/99/2030-01-01"), CONFIRMED, source="the Council's page")
    found = records(entries).standing(Choice("executions"), dt.date(2029, 11, 23)).resolution
    assert (found.status, found.value.number) == ("in_force", "62/99")


@pytest.mark.parametrize(
    ("place", "record"),
    [
        (("resources/states/fr.csv", "KAZ"), {"key": "KAZ", "to": "au Kazakhstan même"}),
        (("resources/functions.toml", "chair"), {"en": {"m": "Chair", "f": "Chair", "pattern": "{function} {of}"}}),
        (
            ("resources/treaties/status.csv", "USA ICESCR"),
            {"state": "USA", "treaty": "ICESCR", "status": "signatory", "known_to": "2026-11-01"},
        ),
        (("resources/mandates/sogi.toml", ""), {"note": "ours"}),
    ],
)
def test_facts_of_every_kind_stand_over_ours(place: tuple[str, str], record: dict, entries: OwnEntries) -> None:
    entries.put(place, record, source="x")
    merged = records(entries)
    if "fr.csv" in place[0]:
        assert merged.state_name("KAZ", "fr").to == "au Kazakhstan même"
        assert merged.state_name("KAZ", "fr").of == "du Kazakhstan"
    elif "functions" in place[0]:
        assert "chair" in merged.functions and "chair_rapporteur" in merged.functions
    elif "status" in place[0]:
        assert merged.party("USA", "ICESCR", dt.date(2026, 10, 1)).status == "signatory"
    else:
        assert merged.mandate("sogi").note == "ours" and merged.mandate("sogi").titles


@pytest.mark.parametrize(
    ("place", "record"),
    [
        ((EXECUTIONS, "resolution/1/"), {"number": 5}),
        (("resources/mandates/new.toml", ""), {"scope": "thematic"}),
        (("resources/states/fr.csv", "XYZ"), {"key": "XYZ", "to": "x"}),
        (("resources/languages/fr.toml", ""), {}),
        (("../x.toml", ""), {}),
        (CLAUSE, {"texts": "x"}),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(place, record, entries: OwnEntries) -> None:
    with pytest.raises(AppError):
        entries.put(place, record, source="x")
    with pytest.raises(AppError):
        entries.put(RENEWAL, RENEWED, source=" ")
    assert entries.all() == []


def test_an_entry_has_its_history_and_is_taken_back(entries: OwnEntries) -> None:
    first = entries.put(CLAUSE, text(entries, "One."), source="a")
    assert first.revision == 2  # one ships
    second = entries.put(CLAUSE, text(entries, "Two."), source="b", onto=2)
    clause = records(entries).clause("equality")
    assert clause.texts == {"en": "Two."} and clause.revision == 3 and clause.title["fr"]
    back = entries.take_back(CLAUSE, reason="wrong", onto=second.revision)
    assert records(entries).clause("equality").revision == 1 and back.record is None
    assert [one.revision for one in entries.history(CLAUSE)] == [2, 3, 4]
    assert entries.put(CLAUSE, text(entries, "Three."), source="c", onto=4).revision == 5


def test_two_who_change_an_entry_do_not_overwrite_each_other(entries: OwnEntries) -> None:
    entries.put(CLAUSE, text(entries, "Mine."), source="a")
    with pytest.raises(EntryChangedError) as error:
        entries.put(CLAUSE, text(entries, "Theirs."), source="a")
    assert error.value.theirs.record["texts"] == {"en": "Mine."}


def test_a_newer_shipped_text_is_shown_and_not_preferred(entries: OwnEntries, shipped: Path) -> None:
    mine = entries.put(CLAUSE, text(entries), source="a")
    entries.put(RENEWAL, RENEWED, source="a")
    assert entries.outdated() == []
    path = shipped / CLAUSE[0]
    path.write_text(path.read_text("utf-8").replace("tags = [", 'revision = 7\ntags = ["new", '), "utf-8")
    mandate = shipped / EXECUTIONS
    mandate.write_text(mandate.read_text("utf-8") + '\n[[resolution]]\nnumber = "62/99"\ndate = 2026-07-08\n', "utf-8")
    found = {one.entry.part: one for one in entries.outdated()}
    assert found.keys() == {"", "resolution/62/99/"} and "new" in found[""].shipped["tags"]
    assert records(entries).clause("equality").texts == {"en": "Ours."}
    assert entries.keep(CLAUSE, onto=mine.revision).revision == 8
    assert [one.entry.part for one in entries.outdated()] == ["resolution/62/99/"]
    entries.take_back(RENEWAL, reason="ships now", onto=1)
    assert entries.outdated() == [] and records(entries).clause("equality").revision == 8


def test_a_pack_travels_to_another_office(entries: OwnEntries, open_store, tmp_path: Path) -> None:
    entries.put(RENEWAL, RENEWED, source="the Council's page")
    entries.put(CLAUSE, text(entries, "Ours.\n\n[^1]: «x» 中文"), source="own wording")
    path = tmp_path / "pack.toml"
    path.write_text(write_pack(entries), "utf-8")
    other = OwnEntries(open_store(name="other"), entries.shipped)
    pack = read_pack(path)
    assert [one.state for one in preview(other, pack)] == ["new", "new"]
    assert take_in(other, preview(other, pack)) == 2
    assert records(other).clause("equality").texts["en"] == "Ours.\n\n[^1]: «x» 中文"
    assert {one.source for one in other.all()} == {"the Council's page", "own wording"}
    assert [one.state for one in preview(other, pack)] == ["same", "same"]
    assert take_in(other, preview(other, pack)) == 0
    assert len(write_pack(entries, [RENEWAL]).split("[[entry]]")) == 2


def test_a_pack_tells_what_is_changed_older_or_in_conflict(entries: OwnEntries, open_store, tmp_path: Path) -> None:
    path, other = tmp_path / "pack.toml", OwnEntries(open_store(name="other"), entries.shipped)

    def state() -> str:
        path.write_text(write_pack(entries), "utf-8")
        return preview(other, read_pack(path))[0].state

    entries.put(CLAUSE, text(entries, "One."), source="a")
    state()
    take_in(other, preview(other, read_pack(path)))
    entries.put(CLAUSE, text(entries, "Two."), source="a", onto=2)
    assert state() == "changed"
    other.put(CLAUSE, text(entries, "Other."), source="a", onto=2)
    assert state() == "conflict"
    take_in(other, preview(other, read_pack(path)))
    assert records(other).clause("equality").texts == {"en": "Two."}
    other.put(CLAUSE, text(entries, "Three."), source="a", onto=4)
    assert state() == "older"
    chosen = preview(other, read_pack(path))
    other.put(CLAUSE, text(entries, "Four."), source="a", onto=5)
    with pytest.raises(EntryChangedError):
        take_in(other, chosen)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "format = 2\n",
        "format = 1\nx = 1\n",
        'format = 1\n[[entry]]\nfile = "main.py"\npart = ""\nsource = "x"\nrecord = {}\n',
        'format = 1\n[[entry]]\nfile = 5\npart = ""\n',
        "format = ",
    ],
)
def test_what_is_no_pack_is_told(content: str, tmp_path: Path) -> None:
    path = tmp_path / "pack.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(AppError) as error:
        read_pack(path)
    assert error.value.id in ("pack-wrong", "pack-format")


def test_the_office_folder_is_a_pack(entries: OwnEntries, tmp_path: Path) -> None:
    folder = tmp_path / "office/resources"
    (folder / "mandates").mkdir(parents=True)
    (folder / "states").mkdir()
    (folder / "mandates/sogi.toml").write_text(
        'note = "ours"\n[[holder]]\nname = "Irene Khan"\ngender = "f"\nbegins = "2026-11-01"\nsource = "x"\n', "utf-8"
    )
    (folder / "states/fr.csv").write_text("key,to\nKAZ,au Kazakhstan même\n", "utf-8")
    layer = Layers((Folder(tmp_path / "office"),))
    pack = of_folder(layer, ["resources/mandates/sogi.toml", "resources/states/fr.csv"], "office folder")
    assert take_in(entries, preview(entries, pack)) == 3
    found = records(entries).standing(Choice("sogi"), dt.date(2026, 11, 20)).holder
    assert found.sure.name == "Irene Khan" and records(entries).state_name("KAZ", "fr").to == "au Kazakhstan même"


def test_several_are_taken_back_at_once_and_what_is_left_must_read(entries: OwnEntries) -> None:
    new = "resources/mandates/new.toml"
    known = dict.fromkeys(("titles_known_to", "resolutions_known_to", "holders_known_to"), "2026-11-24")
    whole = {"scope": "thematic", "sort_keyword": "x", **known}
    title = {"kind": "special_rapporteur", "texts": {"en": {"m": "Special Rapporteur on x"}}}
    entries.put_many({"page": {(new, ""): whole, (new, "title/"): title}}, onto={})
    with pytest.raises(AppError):
        entries.take_back((new, "title/"), reason="wrong", onto=1)  # a mandate has a title
    assert records(entries).mandate("new")
    entries.take_back_many({(new, ""): 1, (new, "title/"): 1}, reason="no such mandate")
    assert "new" not in records(entries).mandates


def test_what_is_outdated_and_what_there_is_of_one_file(entries: OwnEntries, shipped: Path) -> None:
    place = (EXECUTIONS, "holder/Philip Alston/2004-08/")
    ours = {"name": "Philip Alston", "gender": "m", "begins": "2004-08", "ends": "2010-07-01"}
    entries.put(place, ours, source="page")
    entries.put(CLAUSE, text(entries), source="page")
    assert [one.part for one in entries.all(EXECUTIONS)] == [place[1]] and not entries.outdated(EXECUTIONS)
    file = shipped / EXECUTIONS
    file.write_text(file.read_text("utf-8").replace('ends = "2010-07-31"', 'ends = "2010-08-31"'), "utf-8")
    upgraded = OwnEntries(entries._store, Layers((Folder(shipped),)))
    assert [one.entry.part for one in upgraded.outdated(EXECUTIONS)] == [place[1]] and len(upgraded.outdated()) == 1
    upgraded.keep(place, onto=1)
    assert not upgraded.outdated()


def test_only_what_was_changed_is_read_again(entries: OwnEntries) -> None:
    entries.put(CLAUSE, text(entries), source="our minutes")
    found = records(entries)
    own, ours = found.clause("equality"), found.mandate("executions")
    entries.put(RENEWAL, RENEWED, source="the Council's page")
    found.renew(entries.shipped.over(entries.layer()))
    assert found.clause("equality") is own and found.mandate("executions") is not ours
    entries.put(CLAUSE, text(entries, "Ours, again."), source="our minutes", onto=own.revision)
    found.renew(entries.shipped.over(entries.layer()))
    assert found.clause("equality").texts == {"en": "Ours, again."}
    assert found.head("clause", "equality") == found.heads("clause")["equality"]
    entries.take_back(CLAUSE, reason="a mistake", onto=found.clause("equality").revision)
    found.renew(entries.shipped.over(entries.layer()))
    assert found.clause("equality").texts == entries.shipped_part(CLAUSE)["texts"]
    assert found.head("clause", "none") is None
