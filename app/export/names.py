"""What exported files are called."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

from app.model.letter import Letter

_TOLD = 6
"""How much of a letter's id stands in the names of its files."""


def file_name(letter: Letter, stem: str, language: str, *, draft: bool, ending: str) -> str:
    """Return the name of an exported file: "AL-KAZ-3-2024.en.docx", or "STEM.draft.en.docx" for a draft.

    Args:
        stem: that of the letter file, without its ending.
        ending: "docx", "txt" or "pdf".
    """
    if draft or not letter.reference:
        return f"{stem}.draft.{language}.{ending}"
    return f"{_plain(letter.reference) or stem}.{language}.{ending}"


def letter_stem(letter: Letter) -> str:
    """Return what the files of a letter are called, without their endings: "AL-KAZ-3-2024", "AL-KAZ-sogi-0b6cd7".

    As long as there is no number, the leading mandate and the beginning of its id keep two letters to one addressee
    apart; nothing of what the letter is about stands in a name.
    """
    if letter.reference and _plain(letter.reference):
        return _plain(letter.reference)
    known = [letter.type, letter.addressee, *(choice.key for choice in letter.mandates[:1]), (letter.id or "")[:_TOLD]]
    return _plain(" ".join(part for part in known if part))


def second_name(path: Path) -> Path:
    """Return a name beside a file that is to be kept: "AL-KAZ-3-2024.en (2).docx", the first that is free."""
    names = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in itertools.count(2))
    return next(name for name in names if not name.exists())


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")
