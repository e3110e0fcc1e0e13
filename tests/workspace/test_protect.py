"""The passphrase: set, changed, removed, recovered; what others who have the old file open meet."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.model.letter import Letter
from app.paths import key_file, workspace_file
from app.workspace import protect
from app.workspace.disk.swap import staged
from app.workspace.embedded import OPEN_KEY, connect, open_file, opens
from app.workspace.keys import keychain
from app.workspace.keys.keyfile import read_key_file
from app.workspace.letters import Letters
from app.workspace.seat import Seat, exclusive
from tests.workspace.homes import PASSPHRASE, backups_of, change, facts, files_of, filled, key_of, opened, write


def test_set_changed_and_removed_with_every_letter_kept(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft, 20)
    with opened(home, context) as workspace:
        before = facts(workspace)
    recovery = protect.set_passphrase(home, "Tester", PASSPHRASE)
    assert not opens(workspace_file(home), OPEN_KEY)
    with opened(home, context, PASSPHRASE) as workspace:
        assert facts(workspace) == before
    key = key_of(home, PASSPHRASE)
    protect.change_passphrase(home, key, "another passphrase")
    with pytest.raises(AppError, match="passphrase-wrong"), opened(home, context, PASSPHRASE):
        pass
    kept = read_key_file(key_file(home))
    assert kept is not None and kept.recover(recovery) == key
    with opened(home, context, "another passphrase") as workspace:
        assert facts(workspace) == before
    second = protect.new_recovery_key(home, key)
    with pytest.raises(AppError, match="recovery-key-wrong"):
        read_key_file(key_file(home)).recover(recovery)  # type: ignore[union-attr]
    assert read_key_file(key_file(home)).recover(second) == key  # type: ignore[union-attr]
    protect.remove_passphrase(home, "Tester", key)
    assert not key_file(home).exists()
    with opened(home, context) as workspace:
        assert facts(workspace) == before


def test_a_new_key_shuts_out_who_kept_an_old_key_file(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    old = key_of(home, PASSPHRASE)
    protect.renew_key(home, "Tester", old, "another passphrase")
    assert not opens(workspace_file(home), old)
    with opened(home, context, "another passphrase") as workspace:
        assert len(facts(workspace)) == 3
    assert {one.note.key for one in backups_of(home, "another passphrase").others()} == {""}


def test_files_are_the_users_alone(home: Path, context: Context, draft: Letter) -> None:
    os.umask(0)
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    backups_of(home, PASSPHRASE).make("asked")
    with opened(home, context, PASSPHRASE, as_window=True) as workspace:
        write(workspace, draft, "x")
        for path in (home, *home.rglob("*")):
            wanted = 0o700 if path.is_dir() else 0o600
            assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_a_wrong_passphrase_touches_nothing_and_sqlcipher_says_nothing(
    home: Path, context: Context, draft: Letter, capfd
) -> None:
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    before = files_of(home)
    for _ in range(2):
        with pytest.raises(AppError, match="passphrase-wrong"), opened(home, context, "a wrong passphrase"):
            pass
    with pytest.raises(AppError, match="secret-needed"), opened(home, context):
        pass
    assert not opens(workspace_file(home), bytes(31) + b"x")
    with pytest.raises(AppError, match="workspace-damaged"):
        open_file(workspace_file(home), bytes(31) + b"x", "Tester", before_upgrade=lambda: None)
    assert files_of(home) == before
    assert capfd.readouterr() == ("", "")


def test_it_is_refused_while_a_window_or_a_command_has_the_workspace_open(
    home: Path, context: Context, draft: Letter
) -> None:
    ids = filled(home, context, draft)
    with opened(home, context, as_window=True, who="Somebody") as window:
        with pytest.raises(AppError) as error:
            protect.set_passphrase(home, "Tester", PASSPHRASE)
        assert error.value.id == "workspace-held" and "Somebody" in str(error.value.arguments["holder"])
        change(window, ids[0], "still writing")
    with opened(home, context) as command:
        assert len(facts(command)) == 3
        before = workspace_file(home).stat().st_ino
        with pytest.raises(AppError, match="workspace-in-use"):
            protect.set_passphrase(home, "Tester", PASSPHRASE)
        assert workspace_file(home).stat().st_ino == before and not key_file(home).exists()
        change(command, ids[0], "and on")
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    with opened(home, context, PASSPHRASE) as workspace:
        assert facts(workspace)[ids[0]] == "and on"
    assert not list(workspace_file(home).parent.glob("incoming*"))


def test_a_window_does_it_with_its_own_seat(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    seat = Seat(workspace_file(home).parent, "Tester")
    protect.set_passphrase(home, "Tester", PASSPHRASE, seat=seat)
    assert seat.ours
    seat.leave()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let a file be moved that is open")
def test_who_still_has_the_old_file_open_neither_writes_to_nor_reads_a_wrong_one(
    home: Path, context: Context, draft: Letter, tmp_path: Path
) -> None:
    """As if another file were laid there by something that takes no lock: a restore by hand."""
    ids = filled(home, context, draft)
    file = workspace_file(home)
    other = tmp_path / "other.db"
    store = open_file(other, OPEN_KEY, "Tester", before_upgrade=lambda: None)
    second = Letters(store, context.records).create(draft)
    store.close()
    with opened(home, context) as workspace:
        change(workspace, ids[0], "before")
        log = file.with_name("workspace.db-wal").read_bytes()
        assert log, "the old file has a log of its own"
        for ending in ("-wal", "-shm"):
            file.with_name(file.name + ending).rename(tmp_path / f"aside{ending}")
        file.rename(tmp_path / "aside")
        other.rename(file)
        for attempt in (
            lambda: change(workspace, ids[0], "lost"),
            lambda: write(workspace, draft, "lost"),
            lambda: workspace.letters.find(),
            lambda: workspace.store.state(),
        ):
            with pytest.raises(AppError, match="workspace-replaced"):
                attempt()
        fresh = open_file(file, OPEN_KEY, "Tester", before_upgrade=lambda: None)
        Letters(fresh, context.records).create(draft)
        fresh.engine.dispose()
    check = open_file(file, OPEN_KEY, "Tester", before_upgrade=lambda: None)
    found = Letters(check, context.records)
    assert found.count() == 2 and found.open(second.listed.id) == second, "the old one's closing did not touch it"
    check.close()
    connection = connect(tmp_path / "aside", OPEN_KEY)
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    connection.close()


def test_setting_twice_and_removing_none_is_told(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    with pytest.raises(AppError, match="passphrase-short"):
        protect.set_passphrase(home, "Tester", "short")
    with pytest.raises(AppError, match="passphrase-is-not-set"):
        protect.change_passphrase(home, OPEN_KEY, PASSPHRASE)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    with pytest.raises(AppError, match="passphrase-is-set"):
        protect.set_passphrase(home, "Tester", PASSPHRASE)


@pytest.mark.parametrize("damage", [lambda place: place.unlink(), lambda place: place.write_text("x", "utf-8")])
def test_a_key_file_that_was_lost_comes_back_from_a_backup(
    damage: Callable[[Path], object], home: Path, context: Context, draft: Letter
) -> None:
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    backups_of(home, PASSPHRASE).make("asked")
    good = key_file(home).read_bytes()
    damage(key_file(home))
    with pytest.raises(AppError, match="passphrase-wrong"), opened(home, context, "a wrong passphrase"):
        pass
    with opened(home, context, PASSPHRASE) as workspace:
        assert len(facts(workspace)) == 3
    assert key_file(home).read_bytes() == good


def test_what_waited_for_an_exchange_that_was_not_decided_goes(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    file = workspace_file(home)
    with pytest.raises(RuntimeError), exclusive(file.parent), staged(file) as fresh:
        fresh.write_bytes(b"half")
        raise RuntimeError
    assert not list(file.parent.glob("incoming*"))


@pytest.mark.parametrize("name", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_a_keyring_that_keeps_nothing_safe_is_refused(name: str) -> None:
    import keyring
    from keyring.core import load_keyring

    before = keyring.get_keyring()
    try:
        keyring.set_keyring(load_keyring(name))
        for attempt in (
            lambda: keychain.remember("id", PASSPHRASE),
            lambda: keychain.remembered("id"),
            lambda: keychain.forget("id"),
        ):
            with pytest.raises(AppError, match="keyring-unsafe"):
                attempt()
    finally:
        keyring.set_keyring(before)
