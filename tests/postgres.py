"""A PostgreSQL server of the tests' own, on a free port of this machine, gone when they end."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class Server:
    """A server that is running."""

    def __init__(self, folder: Path, port: int, programs: Path) -> None:
        self._folder = folder
        self._port = port
        self._programs = programs

    def start(self) -> None:
        # Only processes end here, never the machine: what the system holds is not lost without fsync, and a start after
        # a crash does not have to wait for every file of a busy disk.
        options = f"-k {self._folder} -p {self._port} -c listen_addresses=127.0.0.1 -c fsync=off"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-w", "-t", "110", "-l", log, "-o", options, "start")

    def stop(self) -> None:
        """Stop at once, as a crash does."""
        self._run("pg_ctl", "-D", str(self._data), "-w", "-m", "immediate", "stop")

    def create(self) -> None:
        self._run(
            "initdb", "-D", str(self._data), "-U", "chancery", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"
        )

    def database(self) -> str:
        """Make a new database and return its address."""
        name = f"chancery_{uuid.uuid4().hex[:12]}"
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self._port), "-U", "chancery", name)
        return f"postgresql://chancery@127.0.0.1:{self._port}/{name}"

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            command = ["runuser", "-u", "postgres", "--", *command]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self._folder, check=False, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def server() -> Iterator[Server]:
    """Start a server; a test without Debian's package skips with the reason."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        reason = "PostgreSQL is not installed (apt-get install postgresql)"
        if os.environ.get("CHANCERY_NO_SKIPS"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = Path(tempfile.mkdtemp(prefix="chancery-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    running = Server(folder, port, found[-1].parent)
    try:
        running.create()
        running.start()
        yield running
        running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
