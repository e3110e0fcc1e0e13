"""Where things lie on disk. The only importer of platformdirs."""

from __future__ import annotations

from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent
"""The folder of the program: templates and resources are in it."""


def home_folder(given: Path | None = None) -> Path:
    """Return the folder of the user's own files; `given` overrules the platform's place. It need not exist."""
    if given is not None:
        return given
    from platformdirs import user_data_path

    return user_data_path("Chancery", appauthor=False)


def office_folder(home: Path) -> Path:
    """Return the folder with the office's facts, sentences and letterhead, a tree like the program's own."""
    return home / "office"


def exports_file(home: Path) -> Path:
    """Return the file with the SHA-256 of every file written."""
    return home / "exports.sha256"


def settings_file(home: Path) -> Path:
    """Return the file with the user's settings."""
    return home / "settings.toml"


def window_file(home: Path) -> Path:
    """Return the file with size and place of the window."""
    return home / "window.ini"


def last_time_file(home: Path) -> Path:
    """Return the file with what was open when the window was closed: ids and places, never content."""
    return home / "last-time.json"


def workspace_folder(home: Path) -> Path:
    """Return the folder of a workspace on this machine: the file, its keys and locks."""
    return home / "workspace"


def workspace_file(home: Path) -> Path:
    """Return the workspace itself."""
    return workspace_folder(home) / "workspace.db"


def key_file(home: Path) -> Path:
    """Return the key file of a workspace that has a passphrase; it is not there without one."""
    return workspace_folder(home) / "workspace.key"


def backups_folder(home: Path) -> Path:
    """Return the folder with the backups of a workspace."""
    return home / "backups"


def rescue_folder(home: Path) -> Path:
    """Return the folder with letter files that were written because the workspace could not be."""
    return home / "rescue"


def log_file(home: Path) -> Path:
    """Return the log: ids and errors, never content."""
    return home / "chancery.log"
