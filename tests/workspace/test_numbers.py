"""The register a page at a time."""

from __future__ import annotations

import datetime as dt

import pytest

from app.context import Context
from app.model.letter import Choice, Letter, LetterText
from app.model.reference import Reference
from app.workspace.letters import Letters
from app.workspace.numbers import Wanted, choices, count, held_by, page
from app.workspace.register import Register
from app.workspace.store import Store


@pytest.fixture
def register(store: Store) -> Register:
    register = Register(store)
    for code, year, many in (("KAZ", 2024, 5), ("KAZ", 2025, 3), ("FRA", 2024, 2)):
        for index in range(many):
            register.take(f"{code}{year}{index}", "AL", code, dt.date(year, 3, 1), after=0 if index == 0 else None)
    return register


def test_pages_filters_and_order(register: Register) -> None:
    everything = page(register, Wanted(), limit=100, offset=0)
    assert [str(one.reference) for one in everything[:4]] == [
        "AL FRA 2/2024",
        "AL FRA 1/2024",
        "AL KAZ 3/2025",
        "AL KAZ 2/2025",
    ]
    parts = [one for start in range(0, 12, 4) for one in page(register, Wanted(), limit=4, offset=start)]
    assert parts == everything and count(register) == 10
    register.void(Reference("AL", "KAZ", 2, 2024), "merged")
    wanted = Wanted(addressee="KAZ", year=2024, status="void")
    assert [one.number for one in page(register, wanted, limit=9, offset=0)] == [2] and count(register, wanted) == 1
    assert page(register, Wanted(), order="newest", limit=1, offset=0)[0].addressee == "FRA"
    found = choices(register)
    assert (found.addressees, found.years) == (("FRA", "KAZ"), (2025, 2024))


def test_letters_of_this_workspace_are_named(store: Store, context: Context) -> None:
    letters = Letters(store, context.records)
    letter = Letter(
        type="AL",
        addressee="KAZ",
        languages=("en",),
        mandates=(Choice("water"),),
        text={"en": LetterText(subject="a bill")},
    )
    id = letters.create(letter).listed.id
    found = held_by(store, [id, "elsewhere"])
    assert list(found) == [id] and found[id].title == "a bill"
