"""What a user chose once: where the workspace is, whose name stands in histories. Never a secret, never content."""

from __future__ import annotations

import getpass
import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from app.errors import AppError
from app.files import PRIVATE, write_whole


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of one home folder.

    Attributes:
        name: who histories name; empty: the login name.
        workspace: address of the office's database that holds the workspace; empty: a file on this machine.
        register: address of the office's database that holds the register apart from the workspace; empty: none.
        keyring: whether the passphrase lies in the system's keyring.
        language: of the interface.
        theme: system, light, dark or contrast.
        scale: of the interface, in per cent, 100 to 200.
        unspelled: spelling is not looked at.
    """

    name: str = ""
    workspace: str = ""
    register: str = ""
    keyring: bool = False
    language: str = "en"
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    scale: Annotated[int, msgspec.Meta(ge=100, le=200)] = 100
    unspelled: bool = False

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
    write_whole(path, text.encode(), rights=PRIVATE)
