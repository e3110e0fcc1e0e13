"""What exported files are called."""

from __future__ import annotations

import re
from pathlib import Path

from app.model.letter import Letter


def file_name(letter: Letter, source: Path, language: str, *, draft: bool, ending: str) -> str:
    """Return the name of an exported file: "AL-KAZ-3-2024.en.docx", or "STEM.draft.en.docx" for a draft.

    Args:
        source: the letter file.
        ending: "docx" or "txt".
    """
    if draft or not letter.reference:
        return f"{source.stem}.draft.{language}.{ending}"
    stem = re.sub(r"[^A-Za-z0-9]+", "-", letter.reference).strip("-") or source.stem
    return f"{stem}.{language}.{ending}"
