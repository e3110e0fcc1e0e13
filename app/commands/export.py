"""`export`: letter files to Word files or plain text."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path

from app.checking.check import check
from app.commands.messages import ENGLISH, finding_line, say
from app.commands.options import add_workspace_arguments, take_facts
from app.context import Context
from app.errors import AppError
from app.export.names import file_name
from app.export.place import Ledger, place
from app.letterfile.read import read_letter_file
from app.model.letter import Letter
from app.session.export import errors_in, letter_template, written
from app.session.naming import Naming


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("letters", nargs="+", type=Path, metavar="LETTER.toml")
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="folder the files are written to")
    parser.add_argument("--language", action="append", metavar="CODE", help="only this language (may be repeated)")
    parser.add_argument("--draft", action="store_true", help="write a draft: marked, with its gaps shown")
    parser.add_argument("--text", action="store_true", help="write plain text instead of Word files")
    parser.add_argument("--force", action="store_true", help="replace files changed since they were exported")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Export letters: all are read, checked and composed before the first file is placed.

    Returns:
        0 if every file was written; 1 if a final letter is refused, and nothing was written.

    Raises:
        AppError: input that cannot be used, or a file that cannot be written.
    """
    take_facts(arguments, context)
    today = dt.date.today()
    letters = [(path, read_letter_file(path, context.known)) for path in arguments.letters]
    template = None if arguments.text else letter_template(context.letterhead)
    naming = Naming(context.records, ENGLISH)
    files: dict[Path, bytes] = {}
    findings = refused = 0
    for index, (path, letter) in enumerate(letters, 1):
        languages = _languages(path, letter, arguments.language)
        found = check(letter, languages, context.records, context.composer, today)
        _progress(index, len(letters))
        errors = errors_in(found)
        findings += len(found)
        if errors and not arguments.draft:
            refused += 1
            print(say("export-refused", file=str(path), count=len(errors)), file=sys.stderr)
            print("\n".join(finding_line(finding, naming) for finding in errors), file=sys.stderr)
            continue
        for language in languages:
            ending = "docx" if template else "txt"
            name = file_name(letter, path.stem, language, draft=arguments.draft, ending=ending)
            target = arguments.to / name
            if any(other.name.casefold() == name.casefold() for other in files):
                raise AppError("two-outputs-one-name", file=str(target))
            files[target] = written(letter, language, context.composer, template, today, draft=arguments.draft)
    if refused:
        return 1
    place(files, Ledger(context.exports), force=arguments.force)
    for target in files:
        print(say("export-written", file=str(target)))
    if template and template.added:
        print(say("export-styles-added", styles=", ".join(template.added)))
    print(say("export-summary", files=len(files), folder=str(arguments.to), count=findings))
    return 0


def _languages(path: Path, letter: Letter, asked: list[str] | None) -> tuple[str, ...]:
    """Return the languages to write: those asked for, all of the letter's if none is."""
    for language in asked or []:
        if language not in letter.languages:
            allowed = ", ".join(letter.languages)
            raise AppError("language-not-in-letter", file=str(path), language=language, allowed=allowed)
    return tuple(language for language in letter.languages if not asked or language in asked)


def _progress(done: int, letters: int) -> None:
    """Show on a terminal how far a long export is."""
    if letters > 3 and sys.stderr.isatty():
        print(
            f"\r{say('progress', done=done, all=letters)}",
            end="\n" if done == letters else "",
            file=sys.stderr,
            flush=True,
        )
