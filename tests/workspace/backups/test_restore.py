"""Restoring: the backup in place, the old file kept, what is newer brought in, no number given twice."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.model.letter import Letter
from app.paths import key_file, workspace_file
from app.workspace import protect
from app.workspace.backups.restore import Restored, restore
from app.workspace.embedded import OPEN_KEY, connect
from app.workspace.letters import Letters
from app.workspace.register import Register
from app.workspace.seat import Seat
from tests.workspace.homes import (
    PASSPHRASE,
    backups_of,
    change,
    facts,
    files_of,
    filled,
    flip,
    key_of,
    opened,
    with_facts,
    write,
)

DATE = dt.date(2026, 8, 29)


def bring_back(home: Path, context: Context, passphrase: str | None = None, **options) -> Restored:
    backup = backups_of(home, passphrase).newest_good()
    key = key_of(home, passphrase)
    backup_key = OPEN_KEY if backup is None or backup.is_open else key
    return restore(home, "Tester", backup, context.records, backup_key=backup_key, key=key, **options)


def rows(path: Path, table: str, key: bytes = OPEN_KEY) -> int:
    connection = connect(path, key)
    count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    connection.close()
    return int(count)


def page_of(path: Path, table: str) -> int:
    """Return where in a file with the open key the first page of a table lies."""
    connection = connect(path, OPEN_KEY)
    found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    return int(found[0] - 1) * 4096


def test_what_was_saved_since_the_backup_comes_back_with_its_history(
    home: Path, context: Context, draft: Letter
) -> None:
    ids = filled(home, context, draft, 30)
    with opened(home, context) as workspace:
        for count in range(5):
            change(workspace, ids[3], f"newer {count}")
        new = write(workspace, draft, "new")
        workspace.letters.name_version(new, "to mandates")
        workspace.letters.archive(ids[4])
        before, history = facts(workspace), workspace.letters.revisions(ids[3])
    file = workspace_file(home)
    flip(file, file.stat().st_size - 100)  # the last page: whatever it holds
    damaged = file.read_bytes()
    done = bring_back(home, context)
    assert done.was_damaged and done.aside is not None
    assert (done.aside / file.name).read_bytes() == damaged, "the damaged file is kept byte for byte"
    with opened(home, context) as workspace:
        after = facts(workspace)
        lost = {one.id for one in done.salvaged.newer if one.letter is None or not one.is_newest}
        assert len(lost) <= 2
        assert {id: after.get(id) for id in before if id not in lost} == {
            id: text for id, text in before.items() if id not in lost
        }
        if ids[3] not in lost:
            assert workspace.letters.revisions(ids[3])[-5:] == history[-5:]
    assert rows(file, "event") >= 31


def test_of_a_whole_file_letters_go_back_and_numbers_do_not(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    with opened(home, context) as workspace:
        register = Register(workspace.store)
        first = register.take(ids[0], "AL", "KAZ", DATE, after=0)
        backup = workspace.backups.make("asked")
        second = register.take(ids[1], "AL", "KAZ", DATE)
        other = register.take(ids[2], "AL", "FRA", DATE, after=7)
        register.void(first, "sent twice")
        change(workspace, ids[1], "newer")
    done = restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
    assert not done.was_damaged and done.salvaged.numbers == 2 and done.salvaged.is_register_whole
    with opened(home, context) as workspace:
        assert facts(workspace)[ids[1]] == "1"
        register = Register(workspace.store)
        assert register.take(ids[1], "AL", "KAZ", DATE) == second, "asking again gives the same"
        assert register.take(ids[2], "AL", "FRA", DATE) == other
        assert register.numbers("KAZ", 2026)[0].status == "void"
        assert register.take(ids[0], "AL", "KAZ", DATE).number == 3
        assert register.take("another", "AL", "FRA", DATE).number == 9
    done = bring_back(home, context, letters=True)
    assert done.salvaged.newer == () or all(one.letter for one in done.salvaged.newer)


def test_where_the_register_cannot_be_read_it_asks_for_the_last_number(
    home: Path, context: Context, draft: Letter
) -> None:
    ids = filled(home, context, draft)
    with opened(home, context) as workspace:
        register = Register(workspace.store)
        register.take(ids[0], "AL", "KAZ", DATE, after=0)
        backup = workspace.backups.make("asked")
        register.take(ids[1], "AL", "KAZ", DATE)
    file = workspace_file(home)
    file.write_bytes(random.Random(1).randbytes(file.stat().st_size))
    done = restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
    assert not done.salvaged.is_register_whole
    with opened(home, context) as workspace:
        register = Register(workspace.store)
        assert register.of_letter(ids[0]) is not None, "what the backup knows is known"
        with pytest.raises(AppError, match="register-start-unknown"):
            register.take(ids[1], "AL", "KAZ", DATE)
        assert register.take(ids[1], "AL", "KAZ", DATE, after=2).number == 3


def test_without_any_backup_a_new_workspace_is_made_of_what_can_be_read(
    home: Path, context: Context, draft: Letter
) -> None:
    ids = filled(home, context, draft, 40)
    with opened(home, context) as workspace:
        Register(workspace.store).take(ids[0], "AL", "KAZ", DATE, after=11)
        for backup in workspace.backups.all():
            workspace.backups.remove(backup)
        before = facts(workspace)
    for backup in backups_of(home).all():
        backups_of(home).remove(backup)
    file = workspace_file(home)
    flip(file, file.stat().st_size - 100)
    done = bring_back(home, context)
    with opened(home, context) as workspace:
        after = facts(workspace)
        lost = {one.id for one in done.salvaged.newer if one.letter is None}
        assert len(after) >= 36 and all(after[id] == before[id] for id in before if id not in lost and id in after)
        if done.salvaged.is_register_whole:
            assert Register(workspace.store).take("new", "AL", "KAZ", DATE).number == 13


def test_two_states_that_went_apart_keep_both(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    with opened(home, context) as workspace:
        old = workspace.backups.make("asked")
        change(workspace, ids[0], "first way")
        newer = workspace.backups.make("asked")
    restore(home, "Tester", old, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
    with opened(home, context) as workspace:
        change(workspace, ids[0], "second way")
    restore(home, "Tester", newer, context.records, backup_key=OPEN_KEY, key=OPEN_KEY, letters=True)
    with opened(home, context) as workspace:
        texts = {
            workspace.letters.revision(ids[0], one.number).text["en"].facts
            for one in workspace.letters.revisions(ids[0])
        }
        assert texts == {"0", "first way", "second way"} and facts(workspace)[ids[0]] == "second way"


def test_fifty_times_also_with_a_log_left_over(home: Path, context: Context, draft: Letter, request) -> None:
    times = 50 if request.config.getoption("--long") else 8
    ids = filled(home, context, draft, 5)
    file = workspace_file(home)
    rng = random.Random(20261124)
    for count in range(times):
        with opened(home, context) as workspace:
            change(workspace, ids[0], f"kept {count}")
            backup = workspace.backups.make("asked")
            change(workspace, ids[1], f"later {count}")
            log = {ending: file.with_name(file.name + ending).read_bytes() for ending in ("-wal", "-shm")}
        if count % 2:
            for ending, data in log.items():
                file.with_name(file.name + ending).write_bytes(data)
        if count % 3 == 0:
            flip(file, rng.randrange(16, file.stat().st_size))
        elif count % 3 == 1:
            file.write_bytes(rng.randbytes(5000))
        before = {name: data for name, data in files_of(file.parent).items() if name.startswith(file.name)}
        done = restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
        assert done.aside is not None
        aside = files_of(done.aside)
        if count % 3 != 2:
            assert {name: aside[name] for name in before} == before
        assert not [name for name in files_of(file.parent) if name.startswith(("incoming", ".looking", "swap"))]
        with opened(home, context) as workspace:
            assert facts(workspace)[ids[0]] == f"kept {count}"
            assert len(facts(workspace)) == 5
    assert len(list(file.parent.glob("aside-*"))) == times


def test_a_damaged_backup_is_refused_and_nothing_is_changed(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    backup = backups_of(home).make("asked")
    flip(backup.file, 9000)
    before = files_of(workspace_file(home).parent)
    with pytest.raises(AppError, match="workspace-damaged"):
        restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
    assert files_of(workspace_file(home).parent) == before


def test_it_is_refused_while_a_window_has_the_workspace(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    backup = backups_of(home).make("asked")
    seat = Seat(workspace_file(home).parent, "Somebody")
    with pytest.raises(AppError, match="workspace-held"):
        # a seat is held by its process: here it is ours, so another of our own meets it
        restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
    seat.leave()


def test_a_command_that_has_the_old_file_open_is_refused_afterwards(
    home: Path, context: Context, draft: Letter
) -> None:
    ids = filled(home, context, draft)
    backup = backups_of(home).make("asked")
    with opened(home, context) as command:
        change(command, ids[0], "seen")
        restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY, letters=True)
        with pytest.raises(AppError, match="workspace-replaced"):
            change(command, ids[0], "lost")
        with opened(home, context) as other:
            assert facts(other)[ids[0]] == "seen"
    with opened(home, context) as workspace:
        assert facts(workspace)[ids[0]] == "seen"


def test_a_protected_workspace_and_backups_of_both_states(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    open_one = backups_of(home).make("asked")
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    key = key_of(home, PASSPHRASE)
    with opened(home, context, PASSPHRASE) as workspace:
        change(workspace, ids[0], "protected")
        protected = workspace.backups.make("asked")
        change(workspace, ids[0], "newer")
    restore(home, "Tester", open_one, context.records, backup_key=OPEN_KEY, key=key)
    assert not key_file(home).exists()
    with opened(home, context) as workspace:
        assert facts(workspace)[ids[0]] == "0"
    restore(home, "Tester", protected, context.records, backup_key=key, key=OPEN_KEY)
    with opened(home, context, PASSPHRASE) as workspace:
        assert facts(workspace)[ids[0]] == "protected"
    aside = sorted(workspace_file(home).parent.glob("aside-*"))
    assert len(aside) == 2 and (aside[0] / "workspace.key").exists() and not (aside[1] / "workspace.key").exists()


def test_a_letter_whose_row_is_lost_comes_back_from_its_revision(home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft, 4)
    backup = backups_of(home).make("asked")
    with opened(home, context) as workspace:
        register = Register(workspace.store)
        for id in ids:
            change(workspace, id, "newer")
        new = Letters(workspace.store, context.records).create(with_facts(draft, "new")).listed.id
        reference = register.take(new, "AL", "KAZ", dt.date(2024, 8, 29), after=0)
    file = workspace_file(home)
    flip(file, page_of(file, "letter") + 200)
    done = restore(home, "Tester", backup, context.records, backup_key=OPEN_KEY, key=OPEN_KEY)
    assert {one.id for one in done.salvaged.newer} == {*ids, new} and all(one.letter for one in done.salvaged.newer)
    with opened(home, context) as workspace:
        assert facts(workspace) == {**dict.fromkeys(ids, "newer"), new: "new"}
        assert Register(workspace.store).take(new, "AL", "KAZ", dt.date(2024, 8, 29)) == reference
