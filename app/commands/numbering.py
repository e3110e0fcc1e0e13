"""The register as commands have it: the workspace's own, or the office's apart from it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from app.commands.opening import opened
from app.commands.options import has_workspace, settings_of
from app.context import Context
from app.workspace.letters import Letters
from app.workspace.office import open_office
from app.workspace.register import Register


@contextmanager
def numbering(
    arguments: argparse.Namespace, context: Context, *, may_make: bool = True
) -> Iterator[tuple[Register, Letters | None]]:
    """Open the register for a command, and close it.

    Args:
        may_make: make a workspace if there is none and the register is to lie in it.

    Returns:
        The register, and the letters of the workspace; None where only an office's register was opened.

    Raises:
        AppError: it cannot be reached or opened.
    """
    settings = settings_of(arguments, context)
    if settings.register and not has_workspace(context.home, settings):
        store = open_office(settings.register, settings.who)
        try:
            yield Register(store), None
        finally:
            store.close()
        return
    with opened(arguments, context, may_make=may_make) as workspace:
        yield workspace.register, workspace.letters
