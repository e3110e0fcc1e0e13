"""The list of letters in its orders, filters and searches, the same on both engines."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from app.context import Context
from app.model.letter import Choice, Letter, LetterText, Recipient
from app.workspace.letters import Letters
from app.workspace.lists import Asked, Column, Lists, is_overdue
from app.workspace.register import Register
from app.workspace.rows import Filter
from app.workspace.search.index import Search
from app.workspace.sending import Sending
from app.workspace.store import Store


@pytest.fixture
def lists(store: Store, context: Context) -> Lists:
    return Lists(store, context.records)


def subject(letter: Letter, words: str) -> Letter:
    return replace(letter, text={"en": LetterText(subject=words)})


def titles(lists: Lists, asked: Asked) -> list[str]:
    rows = lists.rows(ids := lists.ids(asked))
    return [rows[id].title for id in ids]


def test_addressees_come_in_the_order_of_their_names_in_a_language(
    lists: Lists, letters: Letters, draft: Letter
) -> None:
    for code in ("OTH", "DEU", "KAZ", "CIV", "ESP"):
        recipient = Recipient(kind="bank") if code == "OTH" else None
        letters.create(subject(replace(draft, addressee=code, recipient=recipient), code))
    english = Asked(column="addressee", descending=False)
    assert titles(lists, english) == ["CIV", "DEU", "KAZ", "ESP", "OTH"]  # Côte d’Ivoire, Germany, Kazakhstan, Spain
    assert titles(lists, replace(english, language="fr")) == ["DEU", "CIV", "ESP", "KAZ", "OTH"]
    assert titles(lists, replace(english, descending=True))[-1] == "CIV"


def test_references_come_in_the_order_of_their_numbers(
    lists: Lists, letters: Letters, register: Register, draft: Letter
) -> None:
    sending = Sending(letters, register)
    for code, date, number in (
        ("KAZ", "2024-01-01", 9),
        ("KAZ", "2024-01-01", 10),
        ("KAZ", "2023-01-01", 11),
        ("ALB", "2024-01-01", 12),
    ):
        letter = replace(draft, addressee=code, date=dt.date.fromisoformat(date))
        sending.claim(letters.create(letter).listed.id, f"AL {code} {number}/{date[:4]}")
    letters.create(replace(draft, addressee="AFG"))
    ids = lists.ids(Asked(column="reference", descending=False))
    rows = lists.rows(ids)
    assert [rows[id].reference for id in ids] == [
        None,  # to Afghanistan, without a number yet
        "AL ALB 12/2024",
        "AL KAZ 11/2023",
        "AL KAZ 9/2024",
        "AL KAZ 10/2024",
    ]


@pytest.mark.parametrize(
    ("column", "up"),
    [
        ("title", ["a", "B", "c"]),
        ("date", ["c", "a", "B"]),  # one without a date comes last, up and down
        ("response_due", ["c", "a", "B"]),
        ("mandates", ["B", "c", "a"]),
        ("languages", ["c", "a", "B"]),  # of equal ones the one changed last comes first
        ("type", ["c", "a", "B"]),
        ("changed", ["a", "B", "c"]),
    ],
)
def test_columns_order(column: Column, up: list[str], lists: Lists, letters: Letters, draft: Letter) -> None:
    one = replace(draft, languages=("en",), mandates=(Choice("women"),))
    other = replace(one, type="UA", date=None, languages=("fr",), mandates=(Choice("albinism"),))
    letters.create(subject(one, "a"))
    letters.create(replace(other, text={"fr": LetterText(subject="B")}))
    letters.create(subject(replace(one, date=dt.date(2020, 1, 1), mandates=(Choice("truth"),)), "c"))
    assert titles(lists, Asked(column=column, descending=False)) == up
    down = titles(lists, Asked(column=column, descending=True))
    if column in ("date", "response_due"):
        assert down == ["a", "c", "B"]
    else:
        assert down[0] == up[-1]


def test_words_are_looked_for_with_filters(lists: Lists, letters: Letters, draft: Letter) -> None:
    letters.create(subject(replace(draft, addressee="CIV"), "arrest of a lawyer"))
    letters.create(subject(replace(draft, addressee="UZB"), "arrest of a judge"))
    letters.create(subject(replace(draft, addressee="UZB", type="UA"), "100% of them_all"))
    assert titles(lists, Asked(words="arrest")) == ["arrest of a judge", "arrest of a lawyer"]
    assert titles(lists, Asked(words="LAWYER cote")) == ["arrest of a lawyer"]
    assert titles(lists, Asked(words="узбек arrest")) == ["arrest of a judge"]
    assert titles(lists, Asked(words="uzb", filter=Filter(type="UA"))) == ["100% of them_all"]
    assert titles(lists, Asked(words="0%")) == ["100% of them_all"]
    assert titles(lists, Asked(words="nowhere")) == []


def test_words_in_the_whole_text_come_best_first_and_what_is_not_indexed_yet_by_its_title(
    store: Store, letters: Letters, draft: Letter, context: Context
) -> None:
    search = Search(store, context.records)
    lists = Lists(store, context.records, search.letters)
    letters.create(replace(draft, text={"en": LetterText(subject="a bill", facts="on drones")}))
    assert titles(lists, Asked(words="bill")) == ["a bill"]  # nothing is indexed at all
    assert titles(lists, Asked(words="drones")) == []
    letters.create(subject(draft, "drones"))
    letters.create(subject(draft, "elections"))
    search._prepare()
    search._indexed = search.records  # the library is indexed elsewhere, and takes its time
    search.refresh()
    letters.create(subject(draft, "drones anew"))
    assert titles(lists, Asked(words="drone", column=None)) == ["drones", "a bill", "drones anew"]
    assert titles(lists, Asked(words="drone", column="title", descending=False)) == ["a bill", "drones", "drones anew"]


def test_filters_offer_what_there_is(lists: Lists, letters: Letters, draft: Letter) -> None:
    assert lists.count() == (0, 0) and lists.latest_of("Tester") is None
    letters.create(replace(draft, date=None, languages=("es",)))
    letters.archive(letters.create(draft).listed.id)
    last = letters.create(replace(draft, addressee="UZB", mandates=(Choice("water"),), date=dt.date(2025, 1, 1)))
    values = lists.values()
    assert values.addressees == ("KAZ", "UZB") and values.years == (2025, 2024)
    assert values.mandates == ("sogi", "water", "women") and values.languages == ("en", "es", "fr")
    assert values.statuses == ("draft",) and values.types == ("AL",)
    assert lists.count() == (3, 1)
    assert lists.latest_of("Tester") == last.listed and lists.latest_of("Somebody") is None
    assert lists.rows(["no such id"]) == {}


def test_only_what_was_sent_is_overdue(letters: Letters, register: Register, draft: Letter) -> None:
    sending = Sending(letters, register)
    id = letters.create(draft).listed.id
    due = letters.open(id).listed.response_due
    assert due is not None and not is_overdue(letters.open(id).listed, due + dt.timedelta(days=1))
    sending.assign(id, after=0)
    sent = sending.send(id, dt.date(2024, 8, 29)).listed
    assert not is_overdue(sent, due) and is_overdue(sent, due + dt.timedelta(days=1))
    assert not is_overdue(sending.answer(id, due).listed, due + dt.timedelta(days=1))
