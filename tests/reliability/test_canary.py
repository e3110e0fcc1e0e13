"""A name that is typed is found nowhere but in the protected workspace, and there not in plain letters."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.model.letter import Letter, LetterText
from app.paths import PROGRAM, backups_folder, log_file, workspace_file
from app.settings import Settings, write_settings
from app.workspace import protect
from app.workspace.backups.restore import restore
from app.workspace.disk.examine import digests
from app.workspace.embedded import connected
from app.workspace.history import pack
from app.workspace.register import Register
from tests.workspace.homes import PASSPHRASE, backups_of, flip, key_of, opened

CANARY = "Kanarienvogel"
DATE = dt.date(2024, 8, 29)
LINE = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z \d+ [a-z-]+( [a-z_]+=[\w.:+?-]+)*")


def written(draft: Letter, number: int) -> Letter:
    text = LetterText(subject=f"{CANARY} {number}", facts=f"On 8 March 2024 {CANARY} …", concerns=f"**{CANARY}**")
    return replace(draft, text={"en": text})


def work(home: Path, context: Context, draft: Letter, passphrase: str | None) -> None:
    """Do what is done with a workspace, all of it with the name in it."""
    with opened(home, context, passphrase, as_window=True, who=CANARY) as workspace:
        letters, register = workspace.letters, Register(workspace.store)
        ids = [letters.create(written(draft, number)).listed.id for number in range(5)]
        for count in range(20):
            found = letters.open(ids[0])
            letters.save(ids[0], written(draft, count + 10), found.listed.revision, burst=str(count // 5))
        letters.name_version(ids[0], f"to {CANARY}")
        reference = register.take(ids[1], "AL", "KAZ", DATE, after=0)
        register.void(reference, f"sent to {CANARY}")
        letters.archive(ids[2])
        workspace.backups.make("asked")
        with pytest.raises(AppError):
            letters.open(CANARY)
        with pytest.raises(AppError):
            letters.save(ids[0], written(draft, 99), 1)


def spellings(word: str) -> list[bytes]:
    return [spelled.encode(code) for spelled in (word, word.casefold()) for code in ("utf-8", "utf-16-le", "utf-16-be")]


def test_it_is_nowhere_in_plain(home: Path, context: Context, draft: Letter, tmp_path: Path, monkeypatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    write_settings(Settings(keyring=False), home / "settings.toml")
    with opened(home, context):
        pass
    protect.set_passphrase(home, CANARY, PASSPHRASE)
    for backup in backups_of(home, PASSPHRASE).others():
        backups_of(home, PASSPHRASE).remove(backup)
    work(home, context, draft, PASSPHRASE)
    key = key_of(home, PASSPHRASE)
    backup = backups_of(home, PASSPHRASE).newest_good()
    assert backup is not None
    with opened(home, context, PASSPHRASE, who=CANARY) as workspace:
        workspace.letters.create(written(draft, 50))
    flip(workspace_file(home), workspace_file(home).stat().st_size - 100)
    with pytest.raises(AppError), opened(home, context, PASSPHRASE) as workspace:
        workspace.backups.make("asked")
    restore(home, CANARY, backup, context.records, backup_key=key, key=key)
    protect.renew_key(home, CANARY, key, "another passphrase")
    protect.change_passphrase(home, key_of(home, "another passphrase"), PASSPHRASE)
    secret = tmp_path / "secret"
    secret.touch(0o600)
    secret.write_text(PASSPHRASE, "utf-8")
    for command in ("verify", "backup"):
        words = [sys.executable, "main.py", "--home", str(home), command, "--passphrase-file", str(secret)]
        environment = {"TMPDIR": str(temporary), "PATH": "", "LOGNAME": CANARY}
        done = subprocess.run(words, cwd=PROGRAM, capture_output=True, text=True, env=environment, check=False)
        assert done.stdout and CANARY not in done.stdout + done.stderr

    files = [path for place in (home, temporary) for path in place.rglob("*") if path.is_file()]
    assert len([path for path in files if path.name == "workspace.db"]) >= 4, "workspace, backups, what was aside"
    packed = pack(written(draft, 0))
    for path in files:
        data = path.read_bytes()
        for spelled in (*spellings(CANARY), *spellings(PASSPHRASE), b"SQLite format 3", packed[8:40]):
            assert spelled not in data, path
        assert key not in data and key.hex().encode() not in data, path
    assert list(temporary.iterdir()) == []


def test_the_trial_would_find_it(home: Path, context: Context, draft: Letter) -> None:
    work(home, context, draft, None)
    with connected(workspace_file(home), key_of(home, None)) as connection:
        assert connection.execute("SELECT count(*) FROM letter WHERE title LIKE ?", (f"%{CANARY}%",)).fetchone()[0] == 5
        records = [row[0] for row in connection.execute("SELECT record FROM revision")]
        assert CANARY.encode() in zlib.decompress(records[0]) and digests(connection)["version"][0] == 1
    assert backups_folder(home).exists()


def test_the_log_is_ids_and_numbers(home: Path, context: Context, draft: Letter) -> None:
    work(home, context, draft, None)
    lines = log_file(home).read_text("ascii").splitlines()
    assert len(lines) >= 4 and all(LINE.fullmatch(line) for line in lines), lines
    assert CANARY not in "".join(lines)
