"""`pack`: the office's own facts and texts, out to a file and in from one."""

from __future__ import annotations

import argparse
import sys
from fnmatch import fnmatchcase
from pathlib import Path

from app.commands.messages import say
from app.commands.opening import confirm, opened
from app.commands.options import add_workspace_arguments
from app.context import Context
from app.files import write_whole
from app.workspace.packs import Preview, preview, read_pack, take_in, write_pack

_TAKEN = ("new", "changed")
"""What is taken in without being asked for by name: it overwrites nothing that the office wrote apart from the pack."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("act", choices=("export", "import"))
    parser.add_argument("file", type=Path, metavar="FILE.toml")
    parser.add_argument(
        "--only", action="append", metavar="PATTERN", help='only these: "clauses/*", "mandates/water.toml"'
    )
    parser.add_argument("--replace", action="store_true", help="on import: what conflicts replaces what is here")
    parser.add_argument("--yes", action="store_true", help="on import: do not ask")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a pack, or show what one would change and take it in on a yes.

    Raises:
        AppError: a file that cannot be used or written, or nobody who can be asked.
    """
    with opened(arguments, context, may_make=True) as workspace:
        entries = workspace.entries
        if arguments.act == "export":
            places = [(one.file, one.part) for one in entries.all() if _is_wanted(one.file, arguments.only)]
            write_whole(arguments.file, write_pack(entries, places).encode())
            print(say("pack-written", file=str(arguments.file), count=len(places)))
            return 0
        found = preview(entries, (one for one in read_pack(arguments.file) if _is_wanted(one.file, arguments.only)))
        for one in found:
            print(_line(one))
        chosen = [one for one in found if one.state in _TAKEN or (one.state == "conflict" and arguments.replace)]
        if not chosen:
            print(say("pack-nothing"))
            return 0
        if not arguments.yes and not confirm(say("pack-take-in", count=len(chosen)), "--yes"):
            print(say("pack-left"), file=sys.stderr)
            return 2
        print(say("pack-taken-in", count=take_in(entries, chosen)))
    return 0


def _is_wanted(file: str, patterns: list[str] | None) -> bool:
    name = file.removeprefix("resources/")
    return not patterns or any(fnmatchcase(name, pattern.removeprefix("resources/")) for pattern in patterns)


def _line(one: Preview) -> str:
    place = f"{one.entry.file.removeprefix('resources/')} {one.entry.part}".strip()
    return say("pack-line", state=one.state, place=place)
