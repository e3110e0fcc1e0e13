"""Pieces of work that are killed in the middle, wherever they touch a file: the old state or the new one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.model.letter import Letter
from app.paths import PROGRAM, backups_folder, key_file, workspace_file
from app.workspace import protect
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.letters import Letters
from app.workspace.upgrade import STEPS, standing
from tests.reliability.test_full_disk import left_over
from tests.workspace.homes import PASSPHRASE, backups_of, change, copy_home, facts, filled, flip, key_of, opened

pytestmark = pytest.mark.skipif(os.name == "nt", reason="children are forked")

MOST = 1000


class Mortal:
    """The process that does the work in children."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.reliability.mortal"]
        self._process = subprocess.Popen(
            command, cwd=PROGRAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def __call__(self, number: int, work: str, home: Path, *more: object) -> str:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write("\t".join((str(number), work, str(home), *map(str, more))) + "\n")
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def mortal() -> Iterator[Mortal]:
    process = Mortal()
    yield process
    process.close()


@pytest.fixture
def places(mortal: Mortal, tmp_path: Path, request) -> object:
    """Kill a piece of work at each place, or in the short form at some; give each home folder that is left.

    The last is that of work that was not killed.
    """

    def each(work: str, start: Path, *more: object) -> Iterator[Path]:
        home = tmp_path / "killed"

        def once(number: int) -> bool:
            shutil.rmtree(home, ignore_errors=True)
            if start.exists():
                copy_home(start, home)
            found = mortal(number, work, home, *more)
            assert found in ("killed", "done")
            return found == "killed"

        killed, number = 0, 1
        while once(number):
            killed += 1
            yield home
            number += 1 if request.config.getoption("--long") else max(1, number // 2)
        assert killed > 3, "the trial needs a work that touches files"
        yield home

    return each


def test_a_first_opening(places, tmp_path: Path, context: Context) -> None:
    for home in places("open", tmp_path / "none"):
        with opened(home, context) as workspace:
            assert workspace.letters.count() == 0


def test_a_backup(places, home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    for killed in places("backup", home):
        backups = backups_of(killed)
        assert all(backups.verify(one) is not None for one in backups.all())
        made = backups.make("asked")
        assert made.note.letters == 3 and left_over(killed) == []
        with opened(killed, context) as workspace:
            assert len(facts(workspace)) == 3


def test_a_backup_of_a_protected_workspace(places, home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    for killed in places("backup", home):
        backups = backups_of(killed, PASSPHRASE)
        assert all(backups.verify(one) is not None for one in backups.all() if not one.is_open)
        assert {one.key_file.exists() for one in backups.all() if not one.is_open} <= {True}


@pytest.mark.parametrize("work", ["set", "remove", "change", "renew"])
def test_the_passphrase(work: str, places, home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    if work != "set":
        protect.set_passphrase(home, "Tester", PASSPHRASE)
        backups_of(home, PASSPHRASE).make("asked")
    with opened(home, context, PASSPHRASE) as workspace:
        before = facts(workspace)
    for killed in places(work, home):
        found = None
        for passphrase in (PASSPHRASE, "another passphrase"):
            try:
                with opened(killed, context, passphrase) as workspace:
                    found = facts(workspace)
                break
            except AppError as error:
                assert error.id == "passphrase-wrong"
        assert found == before
        assert left_over(workspace_file(killed).parent) == []
        assert key_file(killed).exists() or work in ("set", "remove")


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_restore(is_damaged: bool, places, home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    backups_of(home).make("asked")
    with opened(home, context) as workspace:
        change(workspace, ids[0], "newer")
    file = workspace_file(home)
    if is_damaged:
        flip(file, 9000)
    old = file.read_bytes()
    for killed in places("restore", home):
        try:
            with opened(killed, context) as workspace:
                found = facts(workspace)
            assert found[ids[0]] in ("0", "newer") and found[ids[1]] == "1" and len(found) == 3
        except AppError as error:
            assert is_damaged and error.id == "workspace-damaged-safe"
        assert left_over(workspace_file(killed).parent) == []
        asides = [aside / file.name for aside in workspace_file(killed).parent.glob("aside-*")]
        kept = [path.read_bytes() for path in (workspace_file(killed), *asides) if path.exists()]
        assert old in kept or (not is_damaged and found[ids[0]] == "newer"), "the old file is kept"


SECOND = """
import os, signal
import sqlalchemy as sa
from alembic import op

revision, down_revision = "{number}", "{before}"

def die(place):
    if os.environ.get("CHANCERY_TEST_DIES") == revision + place:
        os.kill(os.getpid(), signal.SIGKILL)

def upgrade():
    die("first")
    op.create_table("more{number}", sa.Column("id", sa.Integer, primary_key=True), sa.Column("text", sa.Text))
    die("middle")
    op.execute("UPDATE letter SET title = title || '{number}'")
    op.execute("INSERT INTO more{number} (text) SELECT title FROM letter")
    die("last")
"""


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The steps of a later program: ours and two more."""
    folder = tmp_path / "steps"
    shutil.copytree(STEPS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    last = sorted(path.name[:4] for path in (folder / "versions").glob("[0-9]*.py"))[-1]
    for number in (int(last) + 1, int(last) + 2):
        text = SECOND.format(number=f"{number:04}", before=f"{number - 1:04}")
        (folder / "versions" / f"{number:04}_more.py").write_text(text, "utf-8")
    return folder


def check_upgraded(home: Path, context: Context, folder: Path, before: dict[str, str]) -> None:
    """Take what steps are missing, and see that every letter is there, once changed by each."""
    store = open_file(workspace_file(home), OPEN_KEY, "Tester", before_upgrade=lambda: None, folder=folder)
    with store.reading() as connection:
        new = sorted((folder / "versions").glob("*_more.py"))
        assert standing(connection) == new[-1].name[:4]
        ending = "".join(path.name[:4] for path in new)
        titles = [row[0] for row in connection.exec_driver_sql("SELECT title FROM letter")]
        assert len(titles) == len(before) and all(title.endswith(ending) for title in titles)
        assert all(title.count(new[0].name[:4]) == 1 for title in titles)
    letters = Letters(store, context.records)
    assert {one.id: letters.open(one.id).letter.text["en"].facts for one in letters.find()} == before
    store.close()


def test_an_upgrade_wherever_it_touches_a_file(
    places, later: Path, home: Path, context: Context, draft: Letter
) -> None:
    filled(home, context, draft)
    with opened(home, context) as workspace:
        before = facts(workspace)
    for killed in places("upgrade", home, later):
        check_upgraded(killed, context, later, before)
        assert all(backups_of(killed).verify(one) is not None for one in backups_of(killed).all())


@pytest.mark.parametrize("place", ["first", "middle", "last"])
@pytest.mark.parametrize("step", [1, 2])
def test_an_upgrade_within_each_step(
    step: int, place: str, later: Path, home: Path, context: Context, draft: Letter
) -> None:
    filled(home, context, draft)
    with opened(home, context) as workspace:
        before = facts(workspace)
    number = sorted((later / "versions").glob("*_more.py"))[step - 1].name[:4]
    command = [sys.executable, "-m", "tests.reliability.mortal"]
    done = subprocess.run(
        command,
        cwd=PROGRAM,
        input=f"{MOST}\tupgrade\t{home}\t{later}\n",
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "CHANCERY_TEST_DIES": f"{number}{place}"},
    )
    assert done.stdout == "killed\n", done.stderr
    with opened(home, context) as workspace:  # the program of before
        assert workspace.store.read_only is None and facts(workspace) == before
    made = [one for one in backups_of(home).all() if one.note.reason == "upgrade"]
    assert len(made) == 1 and backups_of(home).verify(made[0]) is not None
    check_upgraded(home, context, later, before)


def test_a_later_programs_workspace_is_read_and_not_written(
    later: Path, home: Path, context: Context, draft: Letter
) -> None:
    filled(home, context, draft)
    store = open_file(workspace_file(home), OPEN_KEY, "Tester", before_upgrade=lambda: None, folder=later)
    store.close()
    with opened(home, context) as workspace:
        assert workspace.store.read_only == "newer" and len(facts(workspace)) == 3
        assert [one.id for one in workspace.notices] == ["workspace-only-read"]
    assert key_of(home, None) == OPEN_KEY and backups_folder(home).exists()
