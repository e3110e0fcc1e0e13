"""What a user chose once: where the workspace is, whose name stands in histories. Never a secret, never content."""

from __future__ import annotations

import getpass
import os
import tomllib
from pathlib import Path

import msgspec

from app.errors import AppError


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of one home folder.

    Attributes:
        name: who histories name; empty: the login name.
        workspace: address of the office's database that holds the workspace; empty: a file on this machine.
        register: address of the office's database that holds the register apart from the workspace; empty: none.
        keyring: whether the passphrase lies in the system's keyring.
    """

    name: str = ""
    workspace: str = ""
    register: str = ""
    keyring: bool = False

    @property
    def who(self) -> str:
        """The name that histories show, of at most 80 characters."""
        return (self.name.strip() or _login())[:80]


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def read_settings(path: Path) -> Settings:
    """Read settings; a file that is not there gives the defaults.

    Raises:
        AppError: the file does not fit, or cannot be read.
    """
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), Settings)
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise AppError("settings-wrong", file=str(path), reason=str(error)) from error


def write_settings(settings: Settings, path: Path) -> None:
    """Write settings: the old file or the whole new one.

    Raises:
        AppError: the file cannot be written.
    """
    import tomlkit

    text = tomlkit.dumps({key: value for key, value in msgspec.to_builtins(settings).items() if value})
    aside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        raise AppError("cannot-write", file=str(path), reason=error.strerror or "") from error
