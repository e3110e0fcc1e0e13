"""A small library in six languages and three letters, searched in memory, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.model.letter import Appendix, Choice, Clause, Letter, LetterText, Previous, Question, Recipient
from app.paths import PROGRAM
from app.records.layers import Folder, Layers
from app.records.records import Records
from app.searching.documents import of_letter, of_library
from app.searching.library import InMemory
from app.searching.shortforms import shorten
from app.workspace.embedded import open_file
from app.workspace.letters import Letters
from app.workspace.office import open_office
from app.workspace.search.index import Search
from app.workspace.store import Store
from tests.postgres import Server, server

LIBRARY = Path(__file__).with_name("library")
NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
KEY = bytes(range(32))

KAZ, CMR, OTH = (f"00000000-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
NAMES = {KAZ: "kaz", CMR: "cmr", OTH: "oth"}

LETTERS = {
    KAZ: Letter(
        type="AL",
        addressee="KAZ",
        languages=("en", "ru"),
        mandates=(Choice("freedom_of_expression"), Choice("sogi")),
        date=dt.date(2024, 8, 29),
        text={
            "en": LetterText(
                subject="the arrest of a journalist in **Almaty**",
                facts="On 2 June 2024 a journalist was detained.[^1]\n\n[^1]: See A/HRC/47/25/Add.1.",
                concerns="We recall the freedom of expression.",
            ),
            "ru": LetterText(
                subject="ареста журналистки в Алматы", facts="2 июня 2024 года была задержана журналистка."
            ),
        },
        questions=(Question(item="remedies"), Question(texts={"en": "Why was her counsel not admitted?"})),
        annex=(Clause(clause="expression"), Clause(clause="detention")),
    ),
    CMR: Letter(
        type="UA",
        addressee="CMR",
        languages=("fr",),
        mandates=(Choice("human_rights_defenders"),),
        text={"fr": LetterText(subject="l’arrestation d’un défenseur", facts="Le défenseur n’a pas vu d’avocat.")},
        previous=(Previous("AL KAZ 3/2024"),),
        annex=(Clause(clause="detention"), Clause(texts={"fr": "Voir l’observation générale n° 35."})),
    ),
    OTH: Letter(
        type="AL",
        addressee="OTH",
        states_concerned=("BRA",),
        languages=("en", "zh", "ar"),
        mandates=(Choice("water"), Choice("business")),
        recipient=Recipient(kind="company", name="Acme Mining", lines=("1 Dam Road",)),
        text={
            "en": LetterText(subject="a tailings dam", facts="The dam broke. The O’Brien report was withheld."),
            "zh": LetterText(subject="尾矿坝", facts="二〇一九年一月，大坝溃决，影响饮用水。"),
            "ar": LetterText(subject="سد المخلفات", facts="انهار السدّ في كانون الثاني/يناير ٢٠١٩ وللمياه أثرها."),
        },
        appendices=(Appendix(title={"en": "List of villages"}, texts={"en": "Córrego do Feijão"}),),
    ),
}


@pytest.fixture(scope="session")
def records(tmp_path_factory: pytest.TempPathFactory) -> Records:
    """The facts that ship, with the library of these tests instead of the one that ships."""
    root = tmp_path_factory.mktemp("field")
    shutil.copytree(PROGRAM / "resources", root / "resources")
    shutil.copytree(PROGRAM / "templates", root / "templates")
    for kind in ("clauses", "questions"):
        shutil.rmtree(root / "resources" / kind)
        shutil.copytree(LIBRARY / kind, root / "resources" / kind)
    return Records(Layers([Folder(root)]))


def filled(store: Store, records: Records) -> Store:
    """Keep the letters, one each day; the first one has a number."""
    letters = Letters(store, records)
    for day, (id, letter) in enumerate(LETTERS.items()):
        store.now = lambda day=day: NOON + dt.timedelta(days=day)  # type: ignore[misc]
        opened = letters.create(replace(letter, id=id))
        assert opened.listed.id == id
    store.now = lambda: NOON
    letters.change_status(KAZ, "draft", "referenced", "numbered", reference="AL KAZ 3/2024")
    return store


@pytest.fixture(scope="session")
def sqlite(records: Records, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    path = tmp_path_factory.mktemp("workspace") / "workspace.db"
    store = filled(open_file(path, KEY, "Drafter", before_upgrade=lambda: None), records)
    search = Search(store, records)
    search.refresh()
    yield search
    store.close()


@pytest.fixture(scope="session")
def office() -> Iterator[Server]:
    with server() as running:
        yield running


@pytest.fixture(scope="session")
def postgresql(records: Records, office: Server) -> Iterator[Search]:
    store = filled(open_office(office.database(), "Drafter"), records)
    search = Search(store, records)
    search.refresh()
    yield search
    store.close()


@pytest.fixture(scope="session")
def in_memory(records: Records) -> InMemory:
    """The same texts without a database."""
    documents = [one for kind, text in records.library() for one in of_library(kind, text, records)]
    for day, (id, letter) in enumerate(LETTERS.items()):
        letter = replace(letter, reference="AL KAZ 3/2024" if id == KAZ else None)
        changed = NOON if id == KAZ else NOON + dt.timedelta(days=day)
        documents += of_letter(id, letter, int(changed.timestamp()), records)
    used = {("question", "remedies"): 1, ("clause", "expression"): 1, ("clause", "detention"): 2}
    return InMemory(documents, shorten(records), used)
