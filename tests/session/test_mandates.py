"""What the window shows of mandates' records, and what an office enters in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.context import Context
from app.model.letter import Choice
from app.session import entering
from app.session.mandates import list_mandates, read_record, written
from app.settings import Settings
from app.workspace.workspace import Workspace, open_workspace

TODAY = dt.date(2026, 11, 24)
KEY = "executions"


@pytest.fixture
def context(home: Path) -> Context:
    return Context(home)


@pytest.fixture
def workspace(home: Path, context: Context) -> Iterator[Workspace]:
    found = open_workspace(home, Settings(name="Head"), context.records, lambda _: "")
    yield found
    found.close()


def put(workspace: Workspace, records: entering.Records, source: str = "page", onto: int = 0) -> None:
    workspace.entries.put_many({source: records}, onto=dict.fromkeys(records, onto))
    workspace.renew_facts()


def test_days_are_read_as_they_are_typed() -> None:
    assert (
        entering.read_day("2026-8-1") == entering.read_day(" 1.8.2026") == entering.read_day("1/8/2026") == "2026-08-01"
    )
    assert entering.read_day("٢٠٢٦-٠٨-٠١") == "2026-08-01"
    assert entering.read_day("2026-08") is None and entering.read_day("2026-8", partial=True) == "2026-08"
    assert entering.read_day("31.2.2026") is entering.read_day("soon") is entering.read_day("") is None


def test_days_are_written_in_the_language_of_the_interface(context: Context) -> None:
    assert written(context.records, "fr", "2024-08-01") == "1er août 2024"
    assert written(context.records, "en", "2024-08") == "August 2024"
    assert written(context.records, "xx", "2024") == "2024"


def test_a_new_holder_signs_from_its_first_day(workspace: Workspace) -> None:
    records = workspace.records
    put(workspace, entering.holder(KEY, name="Jane New", gender="f", begins="2026-10-01", source="page"))
    after = records.standing(Choice(KEY), dt.date(2026, 10, 1)).holder
    before = records.standing(Choice(KEY), dt.date(2026, 9, 30)).holder
    assert (after.status, after.value.name) == ("in_force", "Jane New") and before.value.name != "Jane New"


def test_a_new_resolution_and_a_confirmation_stand(workspace: Workspace) -> None:
    records = workspace.records
    assert records.standing(Choice(KEY), TODAY).resolution.status == "due"
    confirmed = entering.confirmation(KEY, number="53/4", until=TODAY, by="Head", on=TODAY, source="page")
    put(workspace, confirmed)
    assert records.standing(Choice(KEY), TODAY).resolution.status == "in_force"
    put(workspace, entering.resolution(KEY, number="62/9", date="2026-07-07", source="page"))
    assert records.standing(Choice(KEY), TODAY).resolution.value.number == "62/9"


def test_the_record_shows_ours_and_the_offices_and_what_it_did(workspace: Workspace) -> None:
    assert not read_record(workspace.records, workspace.entries, KEY).history
    new = entering.holder(KEY, name="Jane New", gender="f", begins="2026-10", names={"ru": "Джейн"}, source="page")
    put(workspace, new)
    record = read_record(workspace.records, workspace.entries, KEY)
    first, second = record.of_list("holder")[:2]
    assert first.entry.by == "Head" and first.source == "page" and first.confidence == "confirmed"
    assert second.entry is None and second.as_of == record.mandate.holders_known_to
    assert record.of_list("title")[0].record["texts"]["zh"]["m"] and not record.is_own
    place = first.place
    workspace.entries.take_back(place, reason="wrong", onto=record.revisions[place])
    workspace.renew_facts()
    record = read_record(workspace.records, workspace.entries, KEY)
    assert [one.source for one in record.history] == ["wrong", "page"]
    assert record.of_list("holder")[0].record["name"] != "Jane New"
    assert record.revisions[place] == 2


def test_a_mandate_that_is_missing_is_added_and_taken_back_whole(workspace: Workspace) -> None:
    key = entering.key_of("Older things, é")
    assert key == "older_things_e"
    texts = {"en": ("Special Rapporteur on older things", ""), "fr": ("Rapporteur spécial", "Rapporteuse spéciale")}
    new = entering.mandate(key, scope="thematic", keyword="older things", term_years=3, known_to=TODAY)
    new |= entering.title(key, kind="special_rapporteur", begins=None, texts=texts, source="page")
    new |= entering.resolution(key, number="62/50", date="2026-07-08", source="page")
    put(workspace, new)
    record = read_record(workspace.records, workspace.entries, key)
    assert record.is_own and record.mandate.titles[0].texts["fr"].f == "Rapporteuse spéciale"
    listed = {row.key: row for row in list_mandates(workspace.records, workspace.entries, "en", TODAY)}
    assert (listed[key].now, listed[key].own, listed[key].holder) == ("in_force", 3, "")
    assert listed["slavery"].now == "ended" and listed[KEY].now == "due" and len(listed) == 62
    workspace.entries.take_back_many(dict(record.revisions), reason="no such mandate")
    workspace.renew_facts()
    assert key not in workspace.records.mandates
