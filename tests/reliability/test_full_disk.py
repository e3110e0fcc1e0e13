"""A disk that is full: told, nothing that was saved is lost, and work goes on when there is room."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.files import write_whole
from app.model.letter import Letter
from app.paths import PROGRAM, backups_folder, key_file, workspace_file
from app.workspace import protect
from app.workspace.backups.restore import restore
from app.workspace.disk.examine import digests
from app.workspace.embedded import OPEN_KEY, connected
from tests.reliability.conftest import SmallDisk
from tests.workspace.homes import (
    PASSPHRASE,
    backups_of,
    change,
    copy_home,
    facts,
    files_of,
    filled,
    key_of,
    opened,
    write,
)

Mount = Callable[[int], SmallDisk]
FULL = "workspace-full"


def words(rng: random.Random, count: int) -> str:
    """Return words that compress badly."""
    return " ".join(f"{rng.getrandbits(40):x}" for _ in range(count))


def left_over(home: Path) -> list[str]:
    """Return what a piece of work that failed must not leave behind."""
    marks = ("incoming", "swap.toml", ".looking-", ".new-", ".gone-")
    return [path.name for path in home.rglob("*") if path.name.startswith(marks) or path.name.endswith(".new")]


def state(home: Path) -> tuple[object, ...]:
    """Return what is there: names, and the digests of all rows."""
    with connected(workspace_file(home), OPEN_KEY, uri="mode=ro&immutable=1") as connection:
        rows = digests(connection)
    names = sorted(path.name for path in (*workspace_file(home).parent.iterdir(), *backups_folder(home).iterdir()))
    return rows, [name for name in names if not name.endswith((".lock", "-wal", "-shm"))]


def test_saving_is_refused_and_what_was_saved_is_there(
    small_disk: Mount, tmp_path: Path, context: Context, draft: Letter, request
) -> None:
    rounds = 60 if request.config.getoption("--long") else 8
    disk, rng = small_disk(12), random.Random(20261124)
    filled(tmp_path / "new", context, draft)
    for _ in range(rounds):
        home = copy_home(tmp_path / "new", disk.folder / "home")
        with opened(home, context) as workspace:
            kept = facts(workspace)
            id = next(iter(kept))
            disk.fill(rng.randrange(200_000))
            with pytest.raises(AppError) as error:
                for count in range(1000):
                    text = f"{count} {words(rng, rng.randrange(1, 2000))}"
                    change(workspace, id, text)
                    kept[id] = text
                    if count % 3 == 0:
                        kept[write(workspace, draft, text)] = text
            assert error.value.id == FULL
            assert facts(workspace) == kept, "what was saved can still be read"
            disk.clear()
            change(workspace, id, "there is room again")
            kept[id] = "there is room again"
        with opened(home, context) as workspace:
            assert facts(workspace) == kept
        assert backups_of(home).make("asked").note.letters == len(kept), "it is whole"


def test_opening_is_told_and_the_file_stays_as_it_is(small_disk: Mount, context: Context, draft: Letter) -> None:
    disk = small_disk(8)
    home = disk.folder / "home"
    filled(home, context, draft)
    before = files_of(workspace_file(home).parent)
    disk.fill(0)
    with pytest.raises(AppError) as error, opened(home, context):
        pass
    assert error.value.id == FULL
    after = files_of(workspace_file(home).parent)
    assert [name for name, data in before.items() if after[name] != data] == []
    disk.clear()
    with opened(home, context) as workspace:
        assert len(facts(workspace)) == 3


@pytest.mark.parametrize("free", [0, 10_000, 100_000, 1_000_000])
def test_backup_restore_and_passphrase_are_refused_and_leave_nothing(
    free: int, small_disk: Mount, context: Context, draft: Letter
) -> None:
    disk, rng = small_disk(12), random.Random(free)
    home = disk.folder / "home"
    ids = filled(home, context, draft)
    with opened(home, context) as workspace:
        for id in ids:
            change(workspace, id, words(rng, 60_000))
        backup = workspace.backups.make("asked")
        change(workspace, ids[0], "newer")
    disk.fill(free)
    before = state(home)
    for attempt in (
        lambda: backups_of(home).make("asked"),
        lambda: restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY),
        lambda: protect.set_passphrase(home, "Tester", PASSPHRASE),
    ):
        with pytest.raises(AppError) as error:
            attempt()
        assert error.value.id == FULL, attempt
        assert left_over(home) == []
        assert state(home) == before
    disk.clear()
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    with opened(home, context, PASSPHRASE) as workspace:
        assert facts(workspace)[ids[0]] == "newer"


def test_closing_says_that_the_backup_failed(small_disk: Mount, context: Context, draft: Letter) -> None:
    disk, rng = small_disk(8), random.Random(1)
    home = disk.folder / "home"
    with pytest.raises(AppError) as error, opened(home, context, as_window=True) as workspace:
        workspace.backups.wait()
        id = write(workspace, draft, words(rng, 40_000))
        disk.fill(100_000)
    assert error.value.id == FULL
    disk.clear()
    with opened(home, context) as workspace:
        assert facts(workspace).keys() == {id}


def test_the_old_key_file_stays(small_disk: Mount, context: Context, draft: Letter) -> None:
    disk = small_disk(8)
    home = disk.folder / "home"
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    before, key = key_file(home).read_bytes(), key_of(home, PASSPHRASE)
    disk.fill(0)
    with pytest.raises(AppError) as error:
        protect.change_passphrase(home, key, "another passphrase")
    assert error.value.id == FULL and key_file(home).read_bytes() == before and left_over(home) == []
    disk.clear()
    with opened(home, context, PASSPHRASE) as workspace:
        assert len(facts(workspace)) == 3


def test_an_export_is_the_old_file_or_the_whole_new_one(small_disk: Mount, tmp_path: Path) -> None:
    disk = small_disk(1)
    target = disk.folder / "out"
    target.mkdir()
    sample = str(PROGRAM / "resources/sample/letter.toml")
    command = [sys.executable, str(PROGRAM / "main.py"), "--home", str(tmp_path / "home"), "export", sample]
    command += ["--to", str(target), "--force"]
    old = {f"AL-KAZ-3-2024.{language}.docx": b"old" for language in ("ar", "en", "es", "fr", "ru", "zh")}
    for name, data in old.items():
        write_whole(target / name, data)
    disk.fill(30_000)
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2 and "No space left" in done.stderr and "Traceback" not in done.stderr
    assert {path.name: path.read_bytes() for path in target.iterdir()} == old
    disk.clear()
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert all((target / name).read_bytes()[:2] == b"PK" for name in old)
