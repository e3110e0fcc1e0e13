"""Backups: whole, private, made while others write, and told when they fail."""

from __future__ import annotations

import datetime as dt
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.log import Log
from app.model.letter import Letter
from app.paths import backups_folder, key_file, workspace_file
from app.workspace import protect
from app.workspace.backups.backup import Backups
from app.workspace.backups.copying import copy_tables, table_digests
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.letters import Letters
from app.workspace.register import Register
from app.workspace.store import Store
from tests.workspace.conftest import Clock
from tests.workspace.homes import PASSPHRASE, backups_of, change, filled, flip, key_of, opened, with_facts, write

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def test_a_backup_is_a_whole_workspace_that_only_the_user_can_read(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    with opened(home, context) as workspace:
        made = workspace.backups.make("asked")
    assert stat.S_IMODE(made.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in made.folder.iterdir()} == {0o600}
    assert sorted(path.name for path in made.folder.iterdir()) == ["backup.toml", "workspace.db"]
    store = open_file(made.file, OPEN_KEY, "Tester", before_upgrade=lambda: None)
    assert {one.id for one in Letters(store, context.records).find()} == set(ids)
    store.close()
    assert made.note.letters == 3 and backups_of(home).all()[0] == made


def test_a_backup_to_another_folder_is_made_there(home: Path, context: Context, draft: Letter, tmp_path: Path) -> None:
    filled(home, context, draft)
    with opened(home, context) as workspace:
        made = workspace.backups.make("asked", tmp_path / "stick/mine")
        assert made.folder.parent == tmp_path / "stick/mine" and workspace.backups.verify(made) is not None


def test_writers_go_on_while_a_backup_is_made(home: Path, context: Context, draft: Letter) -> None:
    with opened(home, context) as workspace:
        id = write(workspace, draft, "0")
        stop = threading.Event()
        written = 0

        def go_on() -> None:
            nonlocal written
            while not stop.is_set():
                change(workspace, id, f"{written} " + "words " * 2000)
                written += 1

        writer = threading.Thread(target=go_on)
        writer.start()
        made = [workspace.backups.make("asked") for _ in range(5)]
        stop.set()
        writer.join()
        assert written > 5
        assert all(workspace.backups.verify(one) is not None for one in made)


def test_an_automatic_backup_is_due_by_age_and_by_change(
    home: Path, context: Context, draft: Letter, clock: Clock
) -> None:
    with opened(home, context, now=clock) as workspace:
        backups = workspace.backups
        assert backups.due() == "opened", "there is none"
        id = write(workspace, draft, "a")
        backups.make("opened")
        assert backups.due() is None and not backups.is_changed()
        clock.now += 2 * HOUR
        assert backups.due() is None, "nothing was changed"
        change(workspace, id, "b")
        assert backups.due() == "hour" and backups.is_changed()
        backups.make("hour")
        clock.now += 2 * DAY
        assert backups.due() == "opened", "a file that nobody touches is read whole once a day"
        backups.make("opened")
        workspace.letters.name_version(id, "to mandates")
        assert backups.is_changed()
        backups.make("hour")
        workspace.letters.archive(id)
        assert backups.is_changed()
        clock.now -= 30 * DAY
        assert backups.due() is not None, "the clock went back"
        backups.make("hour")


def test_a_command_makes_a_backup_when_it_ends_if_one_is_due(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    assert [one.note.reason for one in backups_of(home).all()] == ["opened"]
    filled(home, context, draft)
    assert len(backups_of(home).all()) == 1


def test_a_window_makes_one_at_opening_and_one_at_closing(home: Path, context: Context, draft: Letter) -> None:
    with opened(home, context, as_window=True) as workspace:
        workspace.backups.wait()
        write(workspace, draft, "a")
    assert [one.note.reason for one in backups_of(home).all()] == ["closed", "opened"]
    with opened(home, context, as_window=True):
        pass
    assert len(backups_of(home).all()) == 2, "nothing was changed"


def test_closing_waits_for_a_backup_and_says_when_it_failed(home: Path, context: Context, draft: Letter) -> None:
    with pytest.raises(AppError) as error, opened(home, context, as_window=True) as workspace:
        workspace.backups.wait()
        write(workspace, draft, "a")
        backups_folder(home).rename(home / "elsewhere")
        backups_folder(home).write_text("in the way", "utf-8")
        workspace.backups.begin("asked")
    assert error.value.id == "workspace-not-writable"
    backups_folder(home).unlink()
    with opened(home, context, as_window=True) as workspace:
        assert workspace.store.read_only is None, "the seat was left, the file let go"
        assert workspace.letters.count() == 1


def test_a_damaged_workspace_gives_no_backup_and_leaves_nothing_behind(
    home: Path, context: Context, draft: Letter
) -> None:
    filled(home, context, draft, 40)
    before = backups_of(home).all()
    file = workspace_file(home)
    flip(file, file.stat().st_size - 2000)
    with pytest.raises(AppError, match="workspace-damaged"):
        backups_of(home).make("asked")
    assert backups_of(home).all() == before
    assert not list(backups_folder(home).glob(".new*"))


def test_a_damaged_backup_is_passed_over_for_an_older_one(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    backups = backups_of(home)
    second = backups.make("asked")
    assert backups.newest_good() == second
    flip(second.file, 5000)
    assert backups.verify(second) is None
    newest = backups.newest_good()
    assert newest is not None and newest.note.reason == "opened"
    (second.folder / "backup.toml").write_text("", "utf-8")
    assert {one.name for one in backups.all()} == {second.name, newest.name}, "a note that is lost is told by the name"


def test_a_protected_workspace_has_protected_backups_with_their_key_file(
    home: Path, context: Context, draft: Letter
) -> None:
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    backups = backups_of(home, PASSPHRASE)
    made = backups.make("asked")
    assert made.key_file.read_bytes() == key_file(home).read_bytes() and not made.is_open
    assert backups.verify(made) is not None and backups.others() == [one for one in backups.all() if one.is_open]
    key = key_of(home, PASSPHRASE)
    assert protect.change_passphrase(home, key, "another passphrase") == 1
    assert made.key_file.read_bytes() == key_file(home).read_bytes(), "it opens with the present passphrase"
    old = made.key_file.read_bytes()
    made.key_file.unlink()
    backups.make("asked")
    assert made.key_file.read_bytes() == old, "what was missed before is met by the next backup"


def test_a_backup_without_its_key_file_is_not_made(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    backups = backups_of(home, PASSPHRASE)
    key_file(home).write_text("x", "utf-8")
    with pytest.raises(AppError, match="key-file-damaged"):
        backups.make("asked")


def test_an_office_database_is_backed_up_as_a_file(
    open_store: Callable[..., Store], context: Context, draft: Letter, tmp_path: Path
) -> None:
    office = open_store("postgresql")
    letters = Letters(office, context.records)
    found = letters.create(with_facts(draft, "in the office ’ \N{ARABIC LETTER BEH}"))
    letters.save(found.listed.id, with_facts(draft, "twice"), 1)
    Register(office).take(found.listed.id, "AL", "KAZ", dt.date(2024, 8, 29), after=4)
    backups = Backups(tmp_path / "backups", office, OPEN_KEY, tmp_path / "none", Log(tmp_path / "log"))
    made = backups.make("asked")
    assert backups.verify(made) is not None and not backups.is_changed()
    copy = open_file(made.file, OPEN_KEY, "Tester", before_upgrade=lambda: None)
    assert Letters(copy, context.records).open(found.listed.id) == letters.open(found.listed.id)
    with copy.reading() as file, office.reading() as database:
        assert table_digests(file) == table_digests(database)
    copy.close()


@pytest.mark.parametrize(("first", "second"), [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_all_tables_are_copied_from_one_kind_to_the_other(
    first: str, second: str, open_store: Callable[..., Store], context: Context, draft: Letter
) -> None:
    source, target = open_store(first, name="one"), open_store(second, name="two")
    letters = Letters(source, context.records)
    ids = [letters.create(with_facts(draft, str(count))).listed.id for count in range(30)]
    letters.name_version(ids[0], "to mandates")
    Register(source).take(ids[0], "AL", "KAZ", dt.date(2024, 8, 29), after=0)
    with source.reading() as reader, target.writing() as writer:
        counts = copy_tables(reader, writer)
        assert counts["letter"] == counts["revision"] == 30 and counts["number"] == 1
    moved = Letters(target, context.records)
    assert [moved.open(id) for id in ids] == [letters.open(id) for id in ids]
    moved.archive(ids[1])
    assert moved.events(ids[1])[-1].what == "archived", "the events are counted on"
    with pytest.raises(AppError, match="copy-not-empty"), source.reading() as reader, target.writing() as writer:
        copy_tables(reader, writer)
