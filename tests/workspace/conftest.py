"""Workspaces of the tests: of each kind, new and empty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.context import Context
from app.model.letter import Choice, Letter, LetterText
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.letters import Letters
from app.workspace.office import open_office
from app.workspace.register import Register
from app.workspace.store import Store

KINDS = ("sqlite", "postgresql")
NOON = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)


class Clock:
    """A clock that the test sets; it goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., Store]]:
    """Open stores of a kind, all on one database; another name opens another database."""
    opened: list[Store] = []
    addresses: dict[str, str] = {}

    def one(kind: str = "sqlite", *, who: str = "Tester", name: str = "workspace") -> Store:
        if kind == "postgresql":
            if name not in addresses:
                addresses[name] = request.getfixturevalue("postgresql").database()
            store = open_office(addresses[name], who)
        else:
            path = tmp_path / name / "workspace.db"
            store = open_file(path, OPEN_KEY, who, before_upgrade=lambda: None)
        opened.append(store)
        return store

    yield one
    for store in opened:
        store.close()


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, open_store: Callable[..., Store], clock: Clock) -> Store:
    found = open_store(request.param)
    found.now = clock
    return found


@pytest.fixture
def letters(store: Store, context: Context) -> Letters:
    return Letters(store, context.records)


@pytest.fixture
def register(store: Store) -> Register:
    return Register(store)


@pytest.fixture
def draft() -> Letter:
    text = LetterText(subject="the refusal of a *peaceful* assembly", facts="On 8 March 2024 …")
    return Letter(
        type="AL",
        addressee="KAZ",
        languages=("en", "fr"),
        mandates=(Choice("sogi"), Choice("women")),
        date=dt.date(2024, 8, 29),
        text={"en": text},
    )
