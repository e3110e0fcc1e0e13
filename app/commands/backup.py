"""`backup`: a verified copy of the workspace, now."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.messages import say
from app.commands.opening import opened
from app.commands.options import add_workspace_arguments
from app.context import Context


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="DIR", help="folder the backup is written to; yours if not said")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Make a backup and say where it is.

    Raises:
        AppError: it cannot be made; nothing was left behind.
    """
    with opened(arguments, context) as workspace:
        made = workspace.backups.make("asked", arguments.to)
    print(say("backup-made", folder=str(made.folder), letters=made.note.letters))
    if made.is_open:
        print(say("backup-open"))
    return 0
