"""backup, restore, verify, passphrase: processes, what they print, their exit codes, what they leave."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.context import Context
from app.letterfile.read import parse_letter
from app.model.letter import Letter
from app.paths import PROGRAM, backups_folder, key_file, workspace_file
from app.workspace.letters import Letters
from app.workspace.store import Store
from tests.commands.conftest import Run
from tests.workspace.homes import PASSPHRASE, backups_of, change, facts, files_of, filled, flip, opened

RECOVERY = re.compile(r"(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}")


@pytest.fixture
def secret(tmp_path: Path) -> Callable[[str], Path]:
    """Write a secret to a file that only its user may read."""

    def write(text: str) -> Path:
        path = tmp_path / f"secret {len(list(tmp_path.iterdir()))}"
        path.touch(0o600)
        path.write_text(f"{text}\n", "utf-8")
        return path

    return write


@pytest.mark.parametrize("command", [("backup",), ("verify",), ("passphrase", "set"), ("passphrase", "remove")])
def test_without_a_workspace_nothing_is_made(command: tuple[str, ...], run: Run, home: Path) -> None:
    result = run(*command)
    assert result.returncode == 2 and "There is no workspace" in result.stderr
    assert not home.exists()


def test_nothing_can_be_restored_from_nothing(run: Run) -> None:
    assert run("restore", "--list").stdout == "There are no backups.\n"
    result = run("restore", "--yes")
    assert result.returncode == 2 and "Nothing was done" in result.stderr


def test_a_backup_is_made_and_told(run: Run, home: Path, tmp_path: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    result = run("backup")
    made = backups_of(home).all()[0]
    assert result.returncode == 0 and str(made.folder) in result.stdout and "3 letters" in result.stdout
    assert "not protected" in result.stdout
    assert run("backup", "--to", tmp_path / "stick").returncode == 0
    assert len(list((tmp_path / "stick").glob("*-asked"))) == 1
    (tmp_path / "file").touch()
    result = run("backup", "--to", tmp_path / "file")
    assert result.returncode == 2 and "cannot be written" in result.stderr


def test_verify_tells_what_is_whole_and_what_is_damaged(run: Run, home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    result = run("verify")
    assert result.returncode == 0 and result.stdout.count("whole (3 letters)") == 2
    first, second = backups_of(home).make("asked"), backups_of(home).make("asked")
    flip(first.file, 9000)
    result = run("verify")
    assert result.returncode == 1 and f"{first.folder}: damaged" in result.stdout
    assert f"{second.name}: whole" in result.stdout
    flip(workspace_file(home), 9000)
    before = files_of(workspace_file(home).parent)
    result = run("verify")
    assert result.returncode == 1 and f"{workspace_file(home)}: damaged" in result.stdout
    assert files_of(workspace_file(home).parent) == before


def test_a_damaged_workspace_is_told_and_restored(
    run: Run, home: Path, tmp_path: Path, context: Context, draft: Letter
) -> None:
    ids = filled(home, context, draft, 20)
    backup = backups_of(home).make("asked")
    with opened(home, context) as workspace:
        change(workspace, ids[0], "newer")
    file = workspace_file(home)
    flip(file, 5000)
    damaged = file.read_bytes()
    result = run("backup")
    assert result.returncode == 2 and f"Safe is the backup {backup.name}" in result.stderr
    result = run("restore")
    assert result.returncode == 2 and "--yes" in result.stderr and file.read_bytes() == damaged
    result = run("restore", "--list")
    assert result.returncode == 0 and len(result.stdout.splitlines()) == 2 and backup.name in result.stdout
    result = run("restore", "--yes", "--letters", tmp_path / "out")
    assert result.returncode == 0 and backup.name in result.stdout, result.stderr
    aside = next(file.parent.glob("aside-*"))
    assert str(aside) in result.stdout and (aside / file.name).read_bytes() == damaged
    assert f"Newer there, and brought in: letter {ids[0]}" in result.stdout
    text = (tmp_path / "out" / f"{ids[0]}.toml").read_text("utf-8")
    assert parse_letter(text, context.known, "restored").text["en"].facts == "newer"
    assert run("verify").returncode == 0
    with opened(home, context) as workspace:
        assert facts(workspace)[ids[0]] == "newer" and len(facts(workspace)) == 20


def test_a_backup_is_named_or_told_not_to_be(run: Run, home: Path, context: Context, draft: Letter) -> None:
    ids = filled(home, context, draft)
    first = backups_of(home).make("asked")
    with opened(home, context) as workspace:
        change(workspace, ids[0], "newer")
    backups_of(home).make("asked")
    result = run("restore", "19990101-000000-asked", "--yes")
    assert result.returncode == 2 and "no backup" in result.stderr
    assert run("restore", first.folder, "--yes").returncode == 0
    with opened(home, context) as workspace:
        assert facts(workspace)[ids[0]] == "0"


def test_a_passphrase_is_set_used_changed_recovered_and_removed(
    run: Run, home: Path, context: Context, draft: Letter, secret: Callable[[str], Path]
) -> None:
    filled(home, context, draft)
    first, second, third = secret(PASSPHRASE), secret("another passphrase"), secret("a third passphrase")

    result = run("passphrase", "set", "--new-passphrase-file", first)
    assert result.returncode == 2 and "--remove-backups or --keep-backups" in result.stderr
    assert not key_file(home).exists()
    result = run("passphrase", "set", "--new-passphrase-file", first, "--remove-backups")
    assert result.returncode == 0, result.stderr
    recovery = RECOVERY.search(result.stdout)
    assert recovery is not None and "not protected" in result.stdout
    assert [one.is_open for one in backups_of(home, PASSPHRASE).all()] == [False]

    result = run("verify")
    assert result.returncode == 2 and "--passphrase-file" in result.stderr
    result = run("verify", "--passphrase-file", second)
    assert result.returncode == 2 and "The passphrase is wrong" in result.stderr
    assert run("verify", "--passphrase-file", first).returncode == 0

    change_it = ("passphrase", "change", "--passphrase-file", first, "--new-passphrase-file", second)
    result = run(*change_it)
    assert result.returncode == 0 and "one backup" in result.stdout
    assert run(*change_it).returncode == 2
    typed = secret(recovery[0].lower().replace("-", " "))
    result = run("passphrase", "recover", "--recovery-key-file", typed, "--new-passphrase-file", third)
    assert result.returncode == 0, result.stderr
    result = run("passphrase", "new-recovery-key", "--passphrase-file", third)
    assert result.returncode == 0 and RECOVERY.search(result.stdout)
    result = run("passphrase", "recover", "--recovery-key-file", typed, "--new-passphrase-file", first)
    assert result.returncode == 2 and "recovery key" in result.stderr

    result = run("passphrase", "remove", "--passphrase-file", third, "--keep-backups")
    assert result.returncode == 0 and not key_file(home).exists()
    with opened(home, context) as workspace:
        assert len(facts(workspace)) == 3
    assert {one.is_open for one in backups_of(home).all()} == {True, False}


def test_a_new_key_is_made_where_others_know_the_passphrase(
    run: Run, home: Path, context: Context, draft: Letter, secret: Callable[[str], Path]
) -> None:
    filled(home, context, draft)
    first, second = secret(PASSPHRASE), secret("another passphrase")
    assert run("passphrase", "set", "--new-passphrase-file", first, "--keep-backups").returncode == 0
    old = backups_of(home, PASSPHRASE).all()[0].note.key
    files = ("--passphrase-file", first, "--new-passphrase-file", second)
    result = run("passphrase", "change", "--new-key", *files, "--remove-backups")
    assert result.returncode == 0, result.stderr
    there = backups_of(home, "another passphrase").all()
    assert len(there) == 1 and there[0].note.key not in ("", old)


def test_a_secret_that_others_can_read_is_not_used(
    run: Run, home: Path, context: Context, draft: Letter, secret: Callable[[str], Path]
) -> None:
    filled(home, context, draft)
    path = secret(PASSPHRASE)
    path.chmod(0o640)
    result = run("passphrase", "set", "--new-passphrase-file", path, "--keep-backups")
    assert result.returncode == 2 and "chmod 600" in result.stderr and not key_file(home).exists()
    result = run("passphrase", "set", "--new-passphrase-file", secret("short"), "--keep-backups")
    assert result.returncode == 2 and "too short" in result.stderr and not key_file(home).exists()


def test_without_a_safe_keyring_nothing_is_put_anywhere(
    run: Run, home: Path, context: Context, draft: Letter, secret: Callable[[str], Path]
) -> None:
    filled(home, context, draft)
    path = secret(PASSPHRASE)
    result = run(
        "passphrase", "set", "--keyring", "--new-passphrase-file", path, "--keep-backups",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )  # fmt: skip
    assert result.returncode == 2 and "no keyring of the system" in result.stderr
    assert not any(PASSPHRASE.encode() in data for data in files_of(home).values())
    assert not (home / "settings.toml").exists()
    assert not key_file(home).exists(), "it is told before anything is done"


def at_the_keyboard(home: Path, answers: list[tuple[str, str]], *arguments: str) -> tuple[int, str]:
    """Run a command in a terminal; answer each question as it comes; return the exit code and all that was shown."""
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(PROGRAM)
        os.execv(sys.executable, [sys.executable, "main.py", "--home", str(home), *arguments])
    shown, end = "", time.monotonic() + 60
    while time.monotonic() < end:
        try:
            shown += os.read(terminal, 4096).decode("utf-8", "replace")
        except OSError:
            break
        if answers and shown.rstrip().endswith(answers[0][0]):
            os.write(terminal, answers.pop(0)[1].encode() + b"\n")
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals")
def test_a_person_is_asked_and_the_passphrase_is_not_shown(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    new = [("New passphrase:", PASSPHRASE), ("The same again:", PASSPHRASE), ("[yes/no]", "no")]
    code, shown = at_the_keyboard(home, new, "passphrase", "set")
    assert code == 0 and not new and RECOVERY.search(shown) and PASSPHRASE not in shown
    assert "They were kept." in shown
    code, shown = at_the_keyboard(home, [("Passphrase:", PASSPHRASE)], "verify")
    assert code == 0 and "whole" in shown and PASSPHRASE not in shown
    before = files_of(workspace_file(home).parent)
    code, shown = at_the_keyboard(home, [("Passphrase:", PASSPHRASE), ("[yes/no]", "no")], "restore")
    assert code == 1 and files_of(workspace_file(home).parent) == before
    code, shown = at_the_keyboard(home, [("Passphrase:", PASSPHRASE), ("[yes/no]", "yes")], "restore")
    assert code == 0 and "is in place" in shown


def test_a_window_keeps_restore_and_passphrase_away(
    run: Run, home: Path, context: Context, draft: Letter, secret: Callable[[str], Path]
) -> None:
    filled(home, context, draft)
    with opened(home, context, as_window=True, who="Zoë"):
        for command in (
            ("restore", "--yes"),
            ("passphrase", "set", "--new-passphrase-file", secret(PASSPHRASE), "--keep-backups"),
        ):
            result = run(*command)
            assert result.returncode == 2 and "open in another window: Zoë" in result.stderr, result.stderr
        assert run("backup").returncode == 0 and run("verify").returncode == 0


def test_the_database_of_an_office_is_backed_up_and_verified(
    run: Run, home: Path, open_store: Callable[..., Store], context: Context, draft: Letter
) -> None:
    office = open_store("postgresql")
    Letters(office, context.records).create(draft)
    address = office.engine.url.set(drivername="postgresql").render_as_string()
    result = run("backup", "--workspace", address)
    assert result.returncode == 0 and "one letter" in result.stdout, result.stderr
    assert len(list(backups_folder(home).glob("*-asked"))) == 1
    result = run("verify", "--workspace", address)
    assert result.returncode == 0 and result.stdout.count("whole (one letter)") == 2, result.stdout
    assert run("restore", "--workspace", address).returncode == 2
    assert run("passphrase", "set", "--workspace", address).returncode == 2
    result = run("verify", "--workspace", address.replace("chancery@", "chancery:hush@"))
    assert result.returncode == 2 and "password" in result.stderr and "hush" not in result.stderr


def test_opening_what_needs_no_step_imports_no_alembic(home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from app.commands.cli import main;"
        " assert main(['verify', '--home', sys.argv[2]]) == 0; assert main(['backup', '--home', sys.argv[2]]) == 0;"
        " print([name for name in ('alembic', 'psycopg', 'keyring', 'docx') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, PROGRAM, home], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr
