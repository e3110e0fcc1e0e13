"""The log: what happened and how long it took, in ids and kinds of errors; never content, never a secret.

A line: moment, process, event, then name=value. A value that is not plainly an id, a number or a word is not written.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from pathlib import Path

_LARGEST = 1_000_000
_PLAIN = re.compile(r"[\w.:+-]{1,64}", re.ASCII)


class Log:
    """The log of a home folder. A line that cannot be written is left out: nothing fails for the log's sake."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, event: str, **values: str | int | None) -> None:
        """Add a line; with the log over 1 MB, the one before goes and a new one begins."""
        moment = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        words = [moment, str(os.getpid()), _plain(event)]
        words += [f"{name}={_plain(str(value))}" for name, value in values.items() if value is not None]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, f"{' '.join(words)}\n".encode("ascii"))
                full = os.fstat(handle).st_size > _LARGEST
            finally:
                os.close(handle)
            if full:
                self._path.replace(self._path.with_name(f"{self._path.name}.1"))
        except OSError:
            return


def _plain(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else "?"
