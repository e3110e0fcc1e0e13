"""The command line: one parser, one place where errors become lines for the user.

Only the module of the command that was named is imported: SQLAlchemy costs an export nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from app.commands.messages import error_lines
from app.context import Context
from app.errors import AppError

_COMMANDS = {
    "export": "write letters as Word files",
    "check": "tell what would embarrass on the face of a letter",
    "clauses": "search the library of clauses and questions",
    "assign": "take the next number of the register for a letter file",
    "register": "show the numbers that were given, or bring in an existing register",
    "pack": "the office's own facts and texts, out to a file and in from one",
    "move": "bring the workspace of this machine to the office's database",
    "backup": "make a verified copy of the workspace",
    "restore": "put a backup in the place of the workspace",
    "verify": "tell whether the workspace and its backups are whole",
    "passphrase": "set, change or remove the passphrase of the workspace",
}
"""Each is a module of this room."""


def main(arguments: Sequence[str]) -> int:
    """Run a command.

    Returns:
        Its exit code: 0; 1 where a letter is refused or has errors; 2 for wrong use or input that cannot be used;
        130 or 141, as shells say, where the user stops it or nobody reads its output.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    name = _named(arguments)
    module = import_module(f"app.commands.{name}") if name else None
    parser = _parser(name, module)
    parsed = parser.parse_args(arguments)
    if module is None:
        parser.print_help(sys.stderr)
        return 2
    try:
        code = int(module.run(parsed, Context(getattr(parsed, "home", None))))
        sys.stdout.flush()
        return code
    except AppError as error:
        print("\n".join(error_lines(error)), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it ends
        return 141


def _named(arguments: Sequence[str]) -> str | None:
    """Return the command that is named; None if none is, or one that there is not."""
    parser = argparse.ArgumentParser(add_help=False, parents=[_home()])
    parser.add_argument("command", nargs="?")
    found: str | None = parser.parse_known_args(arguments)[0].command
    return found if found in _COMMANDS else None


def _home() -> argparse.ArgumentParser:
    home = argparse.ArgumentParser(add_help=False)
    home.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="folder of your own files")
    return home


def _parser(named: str | None, module: Any) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py", description="Chancery: joint communications of the Special Procedures.", parents=[_home()]
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, help_ in _COMMANDS.items():
        command = commands.add_parser(name, help=help_, parents=[_home()])
        if name == named:
            module.add_arguments(command)
    return parser
