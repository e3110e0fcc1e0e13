"""A person's word on a resolution answers the finding for the whole office."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.checking.check import check
from app.context import Context
from app.errors import AppError
from app.model.finding import Finding
from app.model.letter import Choice, Letter
from app.session.confirming import Answer, confirm, question
from app.session.findings import CONFIRMED
from app.settings import Settings
from app.workspace.workspace import Workspace, open_workspace
from tests.conftest import TODAY


@pytest.fixture
def fresh(home: Path) -> Context:
    return Context(home)


@pytest.fixture
def workspace(fresh: Context) -> Iterator[Workspace]:
    found = open_workspace(fresh.home, Settings(name="Head of section"), fresh.records, lambda _: "")
    yield found
    found.close()


def asked(letter: Letter, context: Context) -> list[Finding]:
    found = check(letter, ("en",), context.records, context.composer, TODAY)
    return [one for one in found if one.finding in CONFIRMED]


def test_the_last_on_record_is_confirmed(workspace: Workspace, fresh: Context) -> None:
    letter = Letter(
        type="AL", addressee="KAZ", languages=("en",), mandates=(Choice("sogi"),), date=dt.date(2029, 11, 2)
    )
    finding = asked(letter, fresh)[0]
    found = question(finding, letter, fresh.records, TODAY)
    assert found is not None and (found.mandate, found.number, found.known) == ("sogi", "59/5", "59/5")
    with pytest.raises(AppError, match="source-missing"):
        confirm(workspace.entries, found, Answer(number="59/5", source=" ", until=found.until), who="Me", today=TODAY)
    answer = Answer(number="59/5", source="the Council's page", until=found.until)
    confirm(workspace.entries, found, answer, who="Head of section", today=TODAY)
    workspace.renew_facts()
    assert asked(letter, fresh) == []
    assert asked(replace(letter, date=found.until + dt.timedelta(days=1)), fresh) != []


def test_the_one_that_followed_is_entered_with_its_date(workspace: Workspace, fresh: Context) -> None:
    letter = Letter(
        type="AL",
        addressee="KAZ",
        languages=("en",),
        mandates=(Choice("sogi", resolution="71/4"),),
        date=dt.date(2028, 11, 2),
    )
    finding = asked(letter, fresh)[0]
    found = question(finding, letter, fresh.records, TODAY)
    assert finding.finding == "resolution_unconfirmed" and found is not None and found.number == "71/4"
    answer = Answer(number="71/4", source="the Council's page", until=found.until, adopted=dt.date(2028, 7, 6))
    confirm(workspace.entries, found, answer, who="Head of section", today=TODAY)
    workspace.renew_facts()
    assert asked(letter, fresh) == []
    standing = fresh.records.standing(Choice("sogi"), dt.date(2028, 11, 2)).resolution
    assert standing.value is not None and standing.value.number == "71/4"
