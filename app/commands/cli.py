"""The command line: one parser, one place where errors become lines for the user."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.commands import check, clauses, export
from app.commands.messages import error_lines
from app.context import Context
from app.errors import AppError

_COMMANDS = {
    "export": (export, "write letters as Word files"),
    "check": (check, "tell what would embarrass on the face of a letter"),
    "clauses": (clauses, "search the library of clauses and questions"),
}


def main(arguments: Sequence[str]) -> int:
    """Run a command.

    Returns:
        Its exit code: 0; 1 where a letter is refused or has errors; 2 for wrong use or input that cannot be used.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parsed = _parser().parse_args(arguments)
    if parsed.command is None:
        _parser().print_help(sys.stderr)
        return 2
    try:
        return int(_COMMANDS[parsed.command][0].run(parsed, Context(getattr(parsed, "home", None))))
    except AppError as error:
        print("\n".join(error_lines(error)), file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    home = argparse.ArgumentParser(add_help=False)
    home.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="folder of your own files")
    parser = argparse.ArgumentParser(
        prog="main.py", description="Chancery: joint communications of the Special Procedures.", parents=[home]
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, (module, help_) in _COMMANDS.items():
        module.add_arguments(commands.add_parser(name, help=help_, parents=[home]))
    return parser
