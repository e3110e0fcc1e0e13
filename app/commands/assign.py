"""`assign`: the next number of the register for a letter file."""

from __future__ import annotations

import argparse
import uuid
from pathlib import Path

from msgspec.structs import replace

from app.commands.numbering import numbering
from app.commands.options import add_workspace_arguments
from app.context import Context
from app.errors import AppError
from app.files import write_whole
from app.letterfile.read import read_letter_file
from app.letterfile.write import write_letter
from app.model.letter import Letter
from app.workspace.register import Register, read_reference
from app.workspace.sending import Sending


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("letter", type=Path, metavar="LETTER.toml")
    parser.add_argument(
        "--after", type=_number, metavar="N", help="the last number given before the register knew any; 0: none"
    )
    parser.add_argument("--number", metavar="REFERENCE", help="the number that a central registry gave")
    parser.add_argument(
        "--clock-is-right", action="store_true", help="the clock is right, the register's last entry not"
    )
    add_workspace_arguments(parser)


def _number(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 999_999:
        raise ValueError
    return number


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the letter's id, take a number under it, write the reference; asked again it gives the same.

    Raises:
        AppError: a file that cannot be used, a letter without a date, or a number that cannot be given.
    """
    path: Path = arguments.letter
    with numbering(arguments, context) as (register, letters):
        letter = read_letter_file(path, context.known)
        if letter.date is None:
            raise AppError("letter-needs-date")
        if letter.id is None:
            letter = replace(letter, id=str(uuid.uuid4()))
            _write(letter, path)
        assert letter.id is not None
        if letters is not None and letters.has(letter.id):
            kept = letters.open(letter.id).letter
            if (kept.type, kept.addressee, kept.date) != (letter.type, letter.addressee, letter.date):
                raise AppError("letter-file-differs", file=str(path))
            sending = Sending(letters, register)
            opened = (
                sending.claim(letter.id, arguments.number)
                if arguments.number
                else sending.assign(letter.id, after=arguments.after, clock_is_right=arguments.clock_is_right)
            )
            reference = opened.letter.reference or ""
        else:
            reference = _take(arguments, register, letter, letter.id)
    if letter.reference != reference:
        _write(replace(letter, reference=reference), path)
    print(reference)
    return 0


def _take(arguments: argparse.Namespace, register: Register, letter: Letter, id: str) -> str:
    assert letter.date is not None
    if arguments.number:
        claimed = read_reference(arguments.number)
        if not claimed.fits(letter):
            raise AppError("reference-does-not-fit", reference=str(claimed))
        register.claim(claimed, letter_id=id, date=letter.date)
        return str(claimed)
    if letter.reference and register.of_letter(id) is None:
        raise AppError("reference-not-in-register", reference=letter.reference)
    found = register.take(
        id, letter.type, letter.addressee, letter.date, after=arguments.after, clock_is_right=arguments.clock_is_right
    )
    return str(found)


def _write(letter: Letter, path: Path) -> None:
    write_whole(path, write_letter(letter, path.read_text("utf-8")).encode())
