"""Letters of the workspace as letter files, and letter files as letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.files import write_whole
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


def file_stem(letter: Letter) -> str:
    """Return what the letter file of a letter is called, without its ending: "AL-KAZ-3-2024", "AL-KAZ-draft"."""
    name = letter.reference or f"{letter.type} {letter.addressee} draft"
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")


def write_file(letter: Letter, path: Path) -> None:
    """Write a letter file.

    Raises:
        AppError: it cannot be written; what was there is untouched.
    """
    from app.letterfile.write import write_letter  # imports tomlkit, for which the window's start is not to wait

    write_whole(path, write_letter(letter).encode())


def write_files(letters: Iterable[Letter], folder: Path) -> list[Path]:
    """Write letter files into a folder, and return where; none that is there is replaced.

    Raises:
        AppError: one cannot be written; those before it were.
    """
    written = []
    for letter in letters:
        stem = file_stem(letter)
        names = (f"{stem}{f'-{number}' if number > 1 else ''}.{ENDING}" for number in range(1, 100_000))
        path = next(folder / name for name in names if not (folder / name).exists())
        write_file(letter, path)
        written.append(path)
    return written
