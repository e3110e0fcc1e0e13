"""Opening a workspace: two at once, what is missing, what cannot be written, what is left of a crash."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.model.letter import Letter
from app.paths import PROGRAM, backups_folder, log_file, workspace_file
from app.workspace import protect
from app.workspace.backups.restore import restore
from app.workspace.disk import place
from app.workspace.embedded import OPEN_KEY, connect, connected
from app.workspace.seat import Seat
from tests.workspace.backups.test_restore import page_of
from tests.workspace.disk.test_place import Mounted
from tests.workspace.homes import PASSPHRASE, backups_of, change, facts, files_of, filled, flip, opened, write

HOLDER = [sys.executable, "-m", "tests.reliability.holder"]


def start(*arguments: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [*HOLDER, *arguments], cwd=PROGRAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_a_second_window_reads_and_is_told_who_has_the_workspace(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    first = start("window", str(home), "Zoë")
    try:
        with opened(home, context, as_window=True, who="Second") as second:
            assert second.store.read_only == "seat"
            notice = next(one for one in second.notices if one.id == "workspace-seat")
            assert "Zoë" in notice.arguments["holder"] and str(first.pid) in notice.arguments["holder"]
            assert len(facts(second)) == 3
            with pytest.raises(AppError, match="workspace-read-only"):
                change(second, ids[0], "x")
        first.send_signal(signal.SIGKILL)
        first.wait()
        with opened(home, context, as_window=True) as third:
            assert third.store.read_only is None and not third.notices
            change(third, ids[0], "free again")
    finally:
        first.kill()
        first.communicate()


def test_what_a_command_writes_beside_the_window_is_seen(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    with opened(home, context, as_window=True) as window:
        before = window.store.state()
        assert window.store.state() == before and window.letters.count() == 3
        assert window.store.state() == before
        command = start("change", str(home), ids[1], "by a command")
        command.communicate()
        assert window.store.state() != before
        assert facts(window)[ids[1]] == "by a command"
        after = window.store.state()
        for _ in range(3):
            assert window.store.state() == after


def test_closing_a_connection_elsewhere_in_the_process_frees_no_lock(
    home: Path, context: Context, draft: Letter
) -> None:
    """POSIX frees the locks of a process on a file when it closes any handle of it."""
    ids = filled(home, context, draft)
    with opened(home, context) as workspace:
        change(workspace, ids[0], "a")
        with workspace.store.reading(), workspace.store.reading():  # a second connection is made
            workspace.backups.make("asked")
        connection = connect(workspace_file(home), OPEN_KEY, timeout=0)
        with pytest.raises(connection.OperationalError, match="locked"):
            connection.execute("PRAGMA journal_mode=DELETE")
        connection.close()


def test_no_new_workspace_takes_the_place_of_one_that_is_gone(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    file = workspace_file(home)
    for damage in (lambda: file.write_bytes(b""), file.unlink):
        damage()
        with pytest.raises(AppError) as error, opened(home, context):
            pass
        assert error.value.id == "workspace-gone" and error.value.arguments["backup"]
        assert not file.exists() or not file.stat().st_size
    backups_folder(home).rename(home / "moved away")
    with opened(home, context) as workspace:
        assert workspace.letters.count() == 0


def test_on_a_network_share_nothing_is_opened_restored_or_written_anew(
    home: Path, context: Context, draft: Letter, monkeypatch
) -> None:
    filled(home, context, draft)
    backup = backups_of(home).all()[0]
    before = files_of(home)
    shares = [Mounted("/", "ext4"), Mounted(str(home.resolve()), "cifs")]
    monkeypatch.setattr(place, "_mounted", lambda: shares)
    for attempt in (
        lambda: filled(home, context, draft),
        lambda: restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY),
        lambda: protect.set_passphrase(home, "Tester", PASSPHRASE),
    ):
        with pytest.raises(AppError) as error:
            attempt()
        assert error.value.id == "place-network" and error.value.arguments["kind"] == "cifs"
    assert files_of(home) == before


def test_in_a_folder_of_a_cloud_it_is_opened_and_the_user_warned(
    tmp_path: Path, context: Context, draft: Letter
) -> None:
    with opened(tmp_path / "OneDrive - United Nations/home", context) as workspace:
        assert [one.id for one in workspace.notices] == ["place-cloud"]
        write(workspace, draft, "kept")


def test_a_first_opening_that_was_killed_does_not_stand_in_the_way(home: Path, context: Context) -> None:
    workspace_file(home).parent.mkdir(parents=True)
    workspace_file(home).touch()
    with opened(home, context) as workspace:
        assert workspace.letters.count() == 0


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root, to run as somebody else")
@pytest.mark.parametrize(("folder_mode", "why"), [(0o555, "folder"), (0o755, "file")])
def test_a_folder_or_file_that_cannot_be_written_is_read(
    folder_mode: int, why: str, context: Context, draft: Letter
) -> None:
    with tempfile.TemporaryDirectory() as place:
        home = Path(place) / "home"
        filled(home, context, draft)
        for path in (Path(place), home, *home.rglob("*")):
            shutil.chown(path, "nobody")
        file = workspace_file(home)
        file.chmod(0o444)
        file.parent.chmod(folder_mode)
        before = files_of(home)
        said = subprocess.run(
            ["setpriv", "--reuid", "nobody", "--clear-groups", *HOLDER, "try", str(home)],
            cwd=PROGRAM,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert said.stdout.split() == ["3", "workspace-read-only", why], said.stdout + said.stderr
        after = files_of(home)
        assert {name: after[name] for name in before if "log" not in name} == {
            name: data for name, data in before.items() if "log" not in name
        }


def test_a_log_left_by_a_crash_is_read_and_damage_in_it_is_told(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    process = start("kill", str(home), ids[0], "30")
    process.communicate()
    log = workspace_file(home).with_name("workspace.db-wal")
    good, file = log.read_bytes(), workspace_file(home).read_bytes()
    assert len(good) > 30 * 4000
    damaged = bytearray(good)
    damaged[len(good) // 3] ^= 1
    log.write_bytes(damaged)
    before = files_of(home)
    with pytest.raises(AppError) as error, opened(home, context):
        pass
    assert error.value.id == "workspace-damaged-safe"
    after = files_of(home)
    assert {name: after[name] for name in before if "log" not in name} == {
        name: data for name, data in before.items() if "log" not in name
    }
    log.write_bytes(good)
    workspace_file(home).write_bytes(file)
    with opened(home, context) as workspace:
        assert facts(workspace)[ids[0]] == "29"


@pytest.mark.parametrize("table", ["entry", "letter", "alembic_version"])
def test_damage_that_is_met_at_opening_is_told_with_what_is_safe_and_the_seat_is_left(
    table: str, home: Path, context: Context, draft: Letter
) -> None:
    filled(home, context, draft)
    file = workspace_file(home)
    flip(file, page_of(file, table) + 100)
    before = file.read_bytes()
    with pytest.raises(AppError) as error, opened(home, context, as_window=True) as workspace:
        try:
            facts(workspace)
        except AppError as met:
            raise workspace.explain(met) from met
    assert error.value.id == "workspace-damaged-safe" and file.read_bytes() == before
    assert Seat(file.parent, "Tester").ours


def test_a_newer_workspace_is_read_only(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    with connected(workspace_file(home), OPEN_KEY) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with opened(home, context) as workspace:
        assert workspace.store.read_only == "newer" and len(facts(workspace)) == 3


def test_opening_is_quick_and_the_log_tells_nothing_but_ids(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    begun = time.process_time()
    with opened(home, context) as workspace:
        write(workspace, draft, "Kanarienvogel")
    assert time.process_time() - begun < 5
    text = log_file(home).read_text("ascii")
    assert "opened" in text and "Kanarienvogel" not in text and "Tester" not in text
