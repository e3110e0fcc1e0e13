"""What commands need to know of a workspace before one is opened; imports nothing of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.paths import settings_file, workspace_folder
from app.settings import Settings, read_settings


def add_workspace_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options by which a workspace is found and opened."""
    parser.add_argument("--workspace", metavar="URL", help="the office's database that holds the workspace")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="file with the passphrase, yours alone")


def settings_of(arguments: argparse.Namespace, context: Context) -> Settings:
    """Return the settings, overruled by options."""
    settings = read_settings(settings_file(context.home))
    return replace(settings, workspace=arguments.workspace) if arguments.workspace else settings


def has_workspace(home: Path, settings: Settings) -> bool:
    """Tell whether there is a workspace: the office's, or one of a file, or something left of one."""
    folder = workspace_folder(home)
    return bool(settings.workspace) or (folder.exists() and any(folder.iterdir()))


def see_to_it_that_there_is_one(home: Path, settings: Settings) -> None:
    """Raise unless there is a workspace.

    Raises:
        AppError: there is none.
    """
    if not has_workspace(home, settings):
        raise AppError("workspace-none", folder=str(workspace_folder(home)))


def take_facts(arguments: argparse.Namespace, context: Context) -> None:
    """Let the records answer from the workspace if there is one; else they go on reading the office's folder.

    Raises:
        AppError: it cannot be opened.
    """
    if has_workspace(context.home, settings_of(arguments, context)):
        from app.commands.opening import opened

        with opened(arguments, context):
            pass  # opening it renews the records
