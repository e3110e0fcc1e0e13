"""`move`: a workspace of one file to the office's database."""

from __future__ import annotations

import argparse

from msgspec.structs import replace

from app.commands.messages import say
from app.commands.opening import opened
from app.commands.options import add_workspace_arguments, settings_of
from app.context import Context
from app.errors import AppError
from app.paths import settings_file
from app.settings import write_settings
from app.workspace.backups.copying import copy_tables
from app.workspace.office import open_office


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, metavar="URL", help="postgresql://user@host/name, an empty database")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Copy everything to an empty database, prove that it arrived, and use that one from now on.

    The file stays as it is, with a backup of it.

    Raises:
        AppError: a window has the workspace, the database is not empty or not reached, or a row did not arrive;
            nothing was changed.
    """
    settings = settings_of(arguments, context)
    if settings.workspace:
        raise AppError("move-from-office")
    with opened(arguments, context, as_window=True) as workspace:
        if workspace.store.read_only is not None:
            raise AppError("move-in-use", holder=(workspace.seat.holder if workspace.seat else None) or "?")
        workspace.backups.make("asked")
        office = open_office(arguments.to, settings.who)
        try:
            with workspace.store.reading() as source, office.writing() as target:
                counts = copy_tables(source, target)
        finally:
            office.close()
        write_settings(replace(settings, workspace=arguments.to), settings_file(context.home))
    print(say("move-done", letters=counts["letter"], numbers=counts["number"], place=office.place))
    return 0
