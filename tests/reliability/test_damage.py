"""Damaged workspaces: all is read right, or the error is clear; the file is kept; the backup comes back."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.model.letter import Letter
from app.paths import log_file, workspace_file
from app.workspace.backups.restore import restore
from app.workspace.embedded import OPEN_KEY
from app.workspace.register import Register
from app.workspace.workspace import Workspace
from tests.workspace.backups.test_restore import DATE
from tests.workspace.homes import backups_of, change, copy_home, facts, filled, opened
from tests.workspace.test_opening import start

CLEAR = {"workspace-damaged-safe", "workspace-gone"}


def garbled(data: bytes, way: str, rng: random.Random) -> bytes:
    """Return contents damaged in one of the ways that disks have."""
    at = rng.randrange(len(data))
    if way == "flipped":
        found = bytearray(data)
        for _ in range(rng.choice((1, 1, 5))):
            found[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        return bytes(found)
    if way == "zeroed":
        at, length = (at // 512 * 512, rng.choice((512, 4096, 8192))) if rng.random() < 0.7 else (at, 100)
        length = min(length, len(data) - at)
        return data[:at] + bytes(length) + data[at + length :]
    if way == "cut":
        return data[:at] if rng.random() < 0.5 else data[: at // 4096 * 4096]
    length = min(rng.choice((16, 4096, 20_000)), len(data) - at)
    return data[:at] + rng.randbytes(length) + data[at + length :]


def everything(workspace: Workspace) -> tuple[object, ...]:
    """Read all there is."""
    letters = workspace.letters
    histories = {
        id: [letters.revision(id, one.number).text["en"].facts for one in letters.revisions(id)]
        for id in facts(workspace)
    }
    events = {id: letters.events(id) for id in histories}
    return facts(workspace), histories, events, Register(workspace.store).numbers()


def state(home: Path) -> dict[str, bytes]:
    """Return the bytes of the workspace and its log."""
    file = workspace_file(home)
    there = [path for path in (file, file.with_name(f"{file.name}-wal")) if path.exists()]
    return {path.name: path.read_bytes() for path in there if path.stat().st_size or path == file}


@pytest.fixture
def whole(tmp_path: Path, context: Context, draft: Letter) -> tuple[Path, tuple[object, ...]]:
    """A home folder with letters, a history, numbers and backups, and all that it holds."""
    home = tmp_path / "whole"
    ids = filled(home, context, draft, 60)
    with opened(home, context) as workspace:
        for count, id in enumerate(ids):
            change(workspace, id, f"{count} " + "words and words " * (count * 37 % 900))
        for id in ids[:9]:
            Register(workspace.store).take(id, "AL", "KAZ", DATE, after=0 if id == ids[0] else None)
        workspace.backups.make("asked")
        held = everything(workspace)
    return home, held


@pytest.mark.long
@pytest.mark.parametrize("way", ["flipped", "zeroed", "cut", "garbled"])
def test_a_damaged_file_is_read_right_or_told_and_kept_and_the_backup_comes_back(
    way: str, whole: tuple[Path, tuple[object, ...]], tmp_path: Path, context: Context, request
) -> None:
    home, held = whole
    times = 50 if request.config.getoption("--long") else 6
    rng = random.Random(f"20261124 {way}")
    good = workspace_file(home).read_bytes()
    met: Counter[str] = Counter()
    for _ in range(times):
        copy = copy_home(home, tmp_path / "copy")
        workspace_file(copy).write_bytes(garbled(good, way, rng))
        before = state(copy)
        told = ""
        try:
            with opened(copy, context) as workspace:
                try:
                    assert everything(workspace) == held
                except AppError as error:
                    raise workspace.explain(error) from error
        except AppError as error:
            told = error.id
            assert told in CLEAR and error.arguments["backup"] == backups_of(copy).all()[0].name
        met[told] += 1
        if not told:
            continue
        assert state(copy) == before, "the damaged file is kept byte for byte"
        assert "damaged" in log_file(copy).read_text("ascii") or told == "workspace-gone"
        backup = backups_of(copy).newest_good()
        assert backup is not None
        done = restore(copy, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
        assert done.aside is not None and (done.aside / "workspace.db").read_bytes() == before["workspace.db"]
        with opened(copy, context) as workspace:
            assert facts(workspace) == held[0]
            assert len(Register(workspace.store).numbers()) == 9
    assert sum(met[id] for id in CLEAR) >= times // 2, met


@pytest.mark.long
@pytest.mark.parametrize("way", ["flipped", "zeroed", "cut", "garbled"])
def test_a_damaged_log_is_told_or_leaves_the_last_saved_states(
    way: str, whole: tuple[Path, tuple[object, ...]], tmp_path: Path, context: Context, request
) -> None:
    home, held = whole
    texts = held[0]
    assert isinstance(texts, dict)
    id = next(iter(texts))
    times = 50 if request.config.getoption("--long") else 6
    rng = random.Random(f"20261124 log {way}")
    start("kill", str(home), id, "60").communicate()
    log = workspace_file(home).with_name("workspace.db-wal").read_bytes()
    assert len(log) > 500_000
    for _ in range(times):
        copy = copy_home(home, tmp_path / "copy")
        workspace_file(copy).with_name("workspace.db-shm").unlink()
        damaged = garbled(log, way, rng)
        workspace_file(copy).with_name("workspace.db-wal").write_bytes(damaged)
        before = state(copy)
        try:
            with opened(copy, context) as workspace:
                found = facts(workspace)
                assert {key: found[key] for key in texts if key != id} == {
                    key: texts[key] for key in texts if key != id
                }
                assert found[id] == texts[id] or int(found[id]) < 60
                torn = any(one.id == "workspace-torn" for one in workspace.notices)
                # a log that was cut looks as a crash leaves it; otherwise nothing but the last state may be missing
                assert way == "cut" or found[id] == "59" or (torn or int(found[id]) >= 58), found[id]
        except AppError as error:
            assert error.id == "workspace-damaged-safe" and way != "cut"
            assert state(copy) == before
            backup = backups_of(copy).newest_good()
            restore(copy, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
            with opened(copy, context) as workspace:
                assert {**facts(workspace), id: ""} == {**texts, id: ""}
