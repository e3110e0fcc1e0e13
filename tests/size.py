"""A workspace at full size, made up, and how fast it is: 100,000 texts in six languages and 10,000 letters.

`python -m tests.size PLACE` measures one that was filled, in a process of its own, and prints the figures as JSON.
"""

from __future__ import annotations

import datetime as dt
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections import Counter
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import msgspec
from sqlalchemy import insert

from app.context import Context
from app.model.letter import Choice, Clause, Letter, LetterText, Question
from app.paths import PROGRAM
from app.records.layers import Folder, Layers
from app.records.records import Records
from app.workspace.embedded import open_file
from app.workspace.entries import OwnEntries
from app.workspace.letters import Letters
from app.workspace.office import open_office
from app.workspace.search.index import Search
from app.workspace.store import Store
from app.workspace.tables import entry
from tests.postgres import server

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
KEY = bytes(range(32))
SHOWN = 50


class Size(NamedTuple):
    """How many texts (each in one language) and letters."""

    texts: int = 100_000
    letters: int = 10_000


class Figures(msgspec.Struct, frozen=True):
    """What was measured. Milliseconds, and megabytes of the process's memory at most."""

    texts: int
    letters: int
    opening: float
    searching: float
    slowest: str
    listing: float
    memory: float


class Clock:
    """A clock that goes on by a minute each time it is read: two workspaces filled are alike."""

    def __init__(self) -> None:
        self._now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        self._now += dt.timedelta(minutes=1)
        return self._now


class Words:
    """The words of a language, some frequent and many rare, as in texts: those that ship, and made-up ones."""

    def __init__(self, language: str, rng: random.Random, rare: int = 15_000) -> None:
        self.language = language
        self._rng = rng
        files = [*(PROGRAM / "resources").glob("*/*.toml"), *(PROGRAM / "resources/sample").glob("*.toml")]
        texts = [path.read_text("utf-8") for path in files] + [
            (PROGRAM / f"templates/sentences/{language}.ftl").read_text("utf-8")
        ]
        script = {"ru": "[а-яё]+", "ar": "[\u0621-\u064a]+", "zh": "[\u4e00-\u9fff]{1,2}"}.get(language, "[a-zà-ÿœ’]+")
        counts = Counter(word for text in texts for word in re.findall(script, text.lower()))
        common = [word for word, _ in counts.most_common(4000)]
        pieces = sorted({word[:3] for word in common})
        made = {"".join(rng.choices(pieces, k=rng.choice((2, 3)))) for _ in range(rare)}
        self.all = common + sorted(made - set(common))
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.all))))

    def text(self, count: int) -> str:
        """Return so many words in sentences."""
        words = self._rng.choices(self.all, cum_weights=self._weights, k=count)
        joint = "" if self.language == "zh" else " "
        sentences = [joint.join(words[start : start + 18]) for start in range(0, count, 18)]
        return ("。" if self.language == "zh" else ". ").join(sentences)

    def phrases(self, count: int) -> list[str]:
        """Return what somebody might look for: one to three words, frequent and rare ones."""
        found = []
        for number in range(count):
            reach = (30, 300, 3000, len(self.all))[number % 4]
            words = [self._rng.choice(self.all[:reach]) for _ in range(1 + number % 3)]
            found.append(("" if self.language == "zh" else " ").join(words))
        return found


def open_place(place: str) -> Store:
    """Open a workspace: the path of a file, encrypted, or the address of a database."""
    if place.startswith("postgresql"):
        return open_office(place, "Drafter")
    return open_file(Path(place), KEY, "Drafter", before_upgrade=lambda: None)


def records_of(store: Store) -> Records:
    """Return what ships, with the office's own texts over it."""
    shipped = Layers((Folder(PROGRAM),))
    return Records(shipped.over(OwnEntries(store, shipped).layer()))


def fill(place: str, size: Size) -> float:
    """Fill a new workspace and index it; return how many seconds indexing took."""
    rng = random.Random(20261124)
    store = open_place(place)
    store.now = Clock()
    words = {language: Words(language, rng) for language in LANGUAGES}
    count = size.texts // len(LANGUAGES)
    keys = {"clause": [f"c{number}" for number in range(count // 2)]}
    keys["question"] = [f"q{number}" for number in range(count - count // 2)]
    for kind, all_ in keys.items():
        _fill_library(store, kind, all_, words, rng)
    letters = Letters(store, Context(Path("nowhere")).records)
    for number in range(size.letters):
        letters.create(_letter(number, words, keys, rng))
    begun = time.perf_counter()
    Search(store, records_of(store)).refresh()
    seconds = time.perf_counter() - begun
    store.close()
    return seconds


def _fill_library(store: Store, kind: str, keys: list[str], words: dict[str, Words], rng: random.Random) -> None:
    values = {"revision": 1, "over": None, "source": "made up", "by": "Drafter"}
    begun = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    rows = []
    for number, key in enumerate(keys):
        record = {
            "title": {language: one.text(4) for language, one in words.items()},
            "texts": {language: one.text(rng.randint(60, 220)) for language, one in words.items()},
            "tags": [words["en"].text(1), f"ICCPR {rng.randint(1, 53)}"],
        }
        moment = begun + dt.timedelta(minutes=number)
        rows.append(
            {
                **values,
                "file": f"resources/{kind}s/{key}.toml",
                "part": "",
                "at": moment,
                "record": msgspec.json.encode(record).decode(),
            }
        )
    with store.writing() as connection:
        connection.execute(insert(entry), rows)


def _letter(number: int, words: dict[str, Words], keys: dict[str, list[str]], rng: random.Random) -> Letter:
    languages = rng.sample(LANGUAGES, k=1 + number % 2)
    texts = {
        language: LetterText(
            subject=words[language].text(8), facts=words[language].text(500), concerns=words[language].text(150)
        )
        for language in languages
    }
    return Letter(
        id=str(uuid.UUID(int=rng.getrandbits(128), version=4)),
        type="AL",
        addressee=rng.choice(["KAZ", "BRA", "CMR", "FRA", "CHN"]),
        languages=tuple(languages),
        mandates=(Choice("sogi"), Choice("women")),
        date=dt.date(2024, 1, 1) + dt.timedelta(days=rng.randint(0, 600)),
        text=texts,
        annex=tuple(Clause(clause=key) for key in rng.sample(keys["clause"], k=5)),
        questions=tuple(Question(item=key) for key in rng.sample(keys["question"], k=5)),
    )


def measure(place: str, phrases: int = 20) -> Figures:
    """Search as one types, each phrase letter by letter from the second on, and list the letters."""
    begun = time.perf_counter()
    store = open_place(place)
    records = records_of(store)
    search = Search(store, records)
    search.refresh()
    search.find("")
    opening = time.perf_counter() - begun
    times: list[tuple[float, str]] = []
    for query in queries(phrases):
        begun = time.perf_counter()
        search.find(query, limit=SHOWN, preferred="en")
        times.append((time.perf_counter() - begun, query))
    letters = Letters(store, records)
    lists = []
    for _ in range(5):
        begun = time.perf_counter()
        count = len(letters.find())
        lists.append(time.perf_counter() - begun)
    times.sort()
    found = Figures(
        texts=sum(len(text.texts) for _, text in records.library()),
        letters=count,
        opening=opening * 1000,
        searching=times[int(len(times) * 0.95)][0] * 1000,
        slowest=f"{times[-1][1]!r} {times[-1][0] * 1000:.0f} ms, median {times[len(times) // 2][0] * 1000:.1f} ms",
        listing=statistics.median(lists) * 1000,
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    )
    store.close()
    return found


def measured(place: str) -> Figures:
    """Measure in a process of its own, as a window is one."""
    command = [sys.executable, "-m", "tests.size", place]
    done = subprocess.run(command, cwd=PROGRAM, capture_output=True, text=True, check=True)
    return msgspec.json.decode(done.stdout, type=Figures)


def workspace_rows(size: Size) -> list[tuple[str, str, str, bool]]:
    """Return the rows of the benchmark: what, figure, at most, whether it is reached."""
    rows: list[tuple[str, str, str, bool]] = []
    with tempfile.TemporaryDirectory() as folder, server() as running:
        places = {"encrypted SQLite": f"{folder}/workspace.db", "PostgreSQL": running.database()}
        for name, place in places.items():
            rows.append((f"{name}: index all", f"{fill(place, size):.0f} s", "", True))
            found = measured(place)
            rows += [
                (f"{name}: texts and letters", f"{found.texts:,} and {found.letters:,}", "", True),
                (f"{name}: open, read all facts, first search", f"{found.opening:.0f} ms", "", True),
                (f"{name}: search, 95th percentile", f"{found.searching:.0f} ms", "100 ms", found.searching <= 100),
                (f"{name}: search, the slowest", found.slowest, "", True),
                (f"{name}: list of letters", f"{found.listing:.0f} ms", "300 ms", found.listing <= 300),
                (f"{name}: memory at most", f"{found.memory:.0f} MB", "350 MB", found.memory <= 350),
            ]
    return rows


def queries(phrases: int) -> list[str]:
    """Return queries in the order in which they are typed."""
    rng = random.Random(11)
    found = [
        one for language in LANGUAGES for phrase in Words(language, rng).phrases(phrases) for one in _typed(phrase)
    ]
    for phrase in ("AL KAZ 3/2024", "A/HRC/52/29", "iccpr 19", "gc 36 death penalty", "第十四条", "المادة ١٤", "ст 19"):
        found += _typed(phrase)
    return found


def _typed(phrase: str) -> list[str]:
    return [phrase[:end] for end in range(min(2, len(phrase)), len(phrase) + 1) if phrase[end - 1] != " "]


if __name__ == "__main__":
    print(msgspec.json.encode(measure(sys.argv[1])).decode())
