"""`check`: what would embarrass on the face of a letter."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from pathlib import Path

from app.checking.check import check
from app.commands.messages import ENGLISH, finding_line, finding_message, say
from app.commands.options import add_workspace_arguments, take_facts
from app.context import Context
from app.letterfile.read import read_letter_file
from app.session.naming import Naming


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("letters", nargs="+", type=Path, metavar="LETTER.toml")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Check letters and print what was found.

    Returns:
        1 if any finding is an error, else 0.

    Raises:
        AppError: input that cannot be used.
    """
    take_facts(arguments, context)
    today = dt.date.today()
    letters = [(path, read_letter_file(path, context.known)) for path in arguments.letters]
    results = [
        (path, check(letter, letter.languages, context.records, context.composer, today)) for path, letter in letters
    ]
    naming = Naming(context.records, ENGLISH)
    if arguments.json:
        found = [
            {
                "file": str(path),
                "finding": finding.finding,
                "severity": finding.severity,
                "at": finding.at,
                "language": finding.language,
                "message": finding_message(finding, naming),
            }
            for path, findings in results
            for finding in findings
        ]
        print(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for path, findings in results:
            if not findings:
                print(say("check-clean", file=str(path)))
            prefix = f"{path}: " if len(results) > 1 else ""
            for finding in findings:
                print(prefix + finding_line(finding, naming))
    return int(any(finding.severity == "error" for _, findings in results for finding in findings))
