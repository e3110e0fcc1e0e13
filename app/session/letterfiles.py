"""Letters of the workspace as letter files, and letter files as letters."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.errors import AppError
from app.export.names import letter_stem, second_name
from app.files import write_whole
from app.letterfile.read import read_source
from app.model.letter import Letter
from app.workspace.letters import Letters, Opened

ENDING = "toml"


class TakenIn(msgspec.Struct, frozen=True):
    """A letter that came from a file.

    Attributes:
        reference: the number it bore in the file, which is not taken over.
        present: whether the workspace had the letter already; then there are two now.
    """

    opened: Opened
    reference: str | None
    present: bool


def take_in(letters: Letters, letter: Letter) -> TakenIn:
    """Keep a letter that was read from a file as one of the workspace.

    Raises:
        AppError: it cannot be written.
    """
    present = letter.id is not None and letters.has(letter.id)
    return TakenIn(letters.create(letter), letter.reference, present)


def write_letter_file(letter: Letter, path: Path, *, rights: int | None = None) -> None:
    """Write a letter of the workspace as a letter file; in one of the same letter, other lines and comments stay.

    Args:
        rights: of the file; None: as any file of the user's.

    Raises:
        AppError: what is there is the file of another letter, or none; or it cannot be written. It is untouched.
    """
    from app.letterfile.write import write_letter  # imports tomlkit, for which the window's start is not to wait

    source = ""
    if path.exists():
        source = read_source(path)
        if _id_in(source) != letter.id:
            raise AppError("letter-file-of-another", file=str(path))
    write_whole(path, write_letter(letter, source).encode(), rights=rights)


def write_letter_files(letters: Iterable[Letter], folder: Path, *, rights: int | None = None) -> list[Path]:
    """Write letter files into a folder, and return where; none that is there is replaced.

    Raises:
        AppError: one cannot be written; those before it were.
    """
    written = []
    for letter in letters:
        path = folder / f"{letter_stem(letter)}.{ENDING}"
        path = second_name(path) if path.exists() else path
        write_letter_file(letter, path, rights=rights)
        written.append(path)
    return written


def _id_in(source: str) -> object:
    try:
        return tomllib.loads(source).get("id")
    except tomllib.TOMLDecodeError:
        return None
