"""Processes that write are killed at random moments: what they were told is safe is there."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.context import Context
from app.paths import PROGRAM
from app.workspace.embedded import OPEN_KEY, connect, open_file
from app.workspace.letters import Letters
from app.workspace.register import Register
from app.workspace.store import Store

PROCESSES = 8
STATES = 60
DATE = dt.date(2024, 8, 29)


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.reliability.worker", *arguments]
    return subprocess.Popen(command, cwd=PROGRAM, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def lines_of(process: subprocess.Popen[str]) -> list[str]:
    """Return what a process said, without a line it could not end."""
    output, _ = process.communicate(timeout=120)
    return output[: output.rfind("\n") + 1].splitlines()


def check_whole(path: Path) -> None:
    connection = connect(path, OPEN_KEY)
    try:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()


@pytest.mark.long
def test_no_edit_that_was_acknowledged_is_lost(tmp_path: Path, context: Context, request) -> None:
    kills = 500 if request.config.getoption("--long") else 12
    path = tmp_path / "workspace.db"
    rng = random.Random(20261124)
    acknowledged: dict[str, tuple[int, str]] = {}
    for _ in range(kills):
        process = start("edit", str(path))
        assert process.stdout is not None
        process.stdout.readline()  # the letter is there
        time.sleep(rng.uniform(0, 0.25))
        process.kill()
        for line in lines_of(process):
            id, revision, count = line.split(" ")
            acknowledged[id] = (int(revision), count)
        check_whole(path)
        store = open_file(path, OPEN_KEY, "Tester", before_upgrade=lambda: None)
        letters = Letters(store, context.records)
        for id, (revision, count) in acknowledged.items():
            found = letters.open(id)
            assert found.listed.revision >= revision
            if found.listed.revision == revision:
                assert found.letter.text["en"].facts.split(" ")[0] == count
        store.close()


@pytest.mark.long
def test_a_log_that_is_cut_or_garbled_leaves_a_prefix(tmp_path: Path, context: Context, request) -> None:
    images = 1000 if request.config.getoption("--long") else 60
    path = tmp_path / "live/workspace.db"
    process = start("edit", str(path), str(STATES))  # SQLite begins its log again after a thousand pages
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(STATES)]
    process.kill()
    lines_of(process)
    id, last, _ = said[-1].split(" ")
    log = path.with_name("workspace.db-wal").read_bytes()
    rng = random.Random(20261124)
    seen: set[int] = set()
    for image in range(images):
        damaged = bytearray(log)
        at = rng.randrange(32, len(log))
        if image % 3 == 0:
            del damaged[at:]
        elif image % 3 == 1:
            damaged[at : at + rng.randrange(1, 4000)] = rng.randbytes(rng.randrange(1, 4000))
        else:
            damaged[at] ^= 1 << rng.randrange(8)
        copy = tmp_path / "copy/workspace.db"
        shutil.rmtree(copy.parent, ignore_errors=True)
        copy.parent.mkdir()
        shutil.copyfile(path, copy)
        copy.with_name("workspace.db-wal").write_bytes(damaged)
        store = open_file(copy, OPEN_KEY, "Tester", before_upgrade=lambda: None)
        letters = Letters(store, context.records)
        rows = letters.find()
        if rows:
            found = letters.open(id)
            history = letters.revisions(id)
            assert history[-1].number == found.listed.revision <= int(last)
            assert all(letters.revision(id, one.number) for one in history)
            seen.add(found.listed.revision)
        store.close()
        check_whole(copy)
    assert len(seen) > min(images, 40) // 4, "the images hardly differed"


@pytest.mark.long
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_no_number_is_given_twice_and_none_is_missing(
    kind: str, open_store: Callable[..., Store], tmp_path: Path, request
) -> None:
    count = 500 if request.config.getoption("--long") else 25
    store = open_store(kind)
    address = str(tmp_path / "workspace/workspace.db")
    if kind == "postgresql":
        address = store.engine.url.set(drivername="postgresql").render_as_string()
    register = Register(store)
    register.take("first", "AL", "KAZ", DATE, after=0)
    rng = random.Random(20261124)
    running = [start("take", address, str(count)) for _ in range(PROCESSES)]
    killed = [start("take", address, str(count)) for _ in range(2)]
    for process in killed:
        time.sleep(rng.uniform(0.4, 1.2))
        process.kill()
    asked: set[str] = set()
    told: dict[str, str] = {}
    for process in (*running, *killed):
        for line in lines_of(process):
            what, id, *reference = line.split(" ")
            asked.add(id)
            if what == "has":
                told[id] = " ".join(reference)
    assert all(process.returncode == 0 for process in running), running[0].stderr
    assert len(told) >= PROCESSES * count and len(set(told.values())) == len(told)
    numbers = register.numbers("KAZ", 2024)
    assert [one.number for one in numbers] == list(range(1, len(numbers) + 1))
    by_letter = {one.letter_id: str(one.reference) for one in numbers}
    assert all(by_letter[id] == reference for id, reference in told.items())
    assert by_letter.keys() <= asked | {"first"}
    for id in asked - told.keys():  # killed before it was told: asking again gives the number it has
        if id in by_letter:
            assert str(register.take(id, "AL", "KAZ", numbers[0].date)) == by_letter[id]
