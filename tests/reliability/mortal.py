"""A process that does a piece of work in children, each killed where it touches the files for the nth time.

python -m tests.reliability.mortal

It reads lines "NUMBER WORK HOME [MORE]" and answers "killed" or "done". Where in its work a child is, the interpreter's
own audit of opened, moved and removed files tells.
"""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

from app.context import Context
from app.paths import workspace_file
from app.workspace import protect
from app.workspace.backups.restore import restore
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.keys import keyfile
from tests.conftest import CHEAP
from tests.workspace.homes import PASSPHRASE, backups_of, key_of, opened

EVENTS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate"}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def open_new(home: Path) -> None:
    with opened(home, Context(home)):
        pass


def backup(home: Path) -> None:
    backups_of(home, PASSPHRASE).make("asked")


def bring_back(home: Path) -> None:
    key = key_of(home, PASSPHRASE)
    newest = backups_of(home, PASSPHRASE).all()[0]
    backup_key = OPEN_KEY if newest.is_open else key
    restore(home, "Worker", newest, Context(home).records, backup_key=backup_key, key=key)


def upgrade(home: Path, folder: str) -> None:
    before = lambda: backups_of(home).make("upgrade")  # noqa: E731
    open_file(workspace_file(home), OPEN_KEY, "Worker", before_upgrade=before, folder=Path(folder)).close()


WORK: dict[str, Callable[..., object]] = {
    "open": open_new,
    "backup": backup,
    "restore": bring_back,
    "upgrade": upgrade,
    "set": lambda home: protect.set_passphrase(home, "Worker", PASSPHRASE),
    "change": lambda home: protect.change_passphrase(home, key_of(home, PASSPHRASE), "another passphrase"),
    "renew": lambda home: protect.renew_key(home, "Worker", key_of(home, PASSPHRASE), "another passphrase"),
    "remove": lambda home: protect.remove_passphrase(home, "Worker", key_of(home, PASSPHRASE)),
}


def die_at(number: int, home: Path) -> None:
    """Let this process kill itself before it touches a file of a home folder for the nth time."""
    left = number

    def heard(event: str, values: tuple[object, ...]) -> None:
        nonlocal left
        writes = event in EVENTS or (event == "open" and isinstance(values[2], int) and values[2] & WRITES)
        if writes and isinstance(values[0], str | Path) and str(values[0]).startswith(str(home)):
            if str(values[0]).endswith((".log", ".lock")):
                return
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(heard)


def main() -> None:
    """Serve."""
    warnings.simplefilter("error")
    keyfile.COST = CHEAP
    for line in sys.stdin:
        number, work, home, *more = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            try:
                die_at(int(number), Path(home))
                WORK[work](Path(home), *more)
                os._exit(0)
            finally:
                os._exit(1)
        status = os.waitpid(child, 0)[1]
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        print("killed" if killed else "done" if status == 0 else "failed", flush=True)


if __name__ == "__main__":
    main()
