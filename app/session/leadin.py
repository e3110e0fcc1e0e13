"""The words of the letter that a drafter's text goes on from: "… information we have received concerning"."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from app.composing.compose import Composer
from app.model.document import Block, Items, Span
from app.model.letter import Letter, LetterText

_SIGN = "\u2063"
"""Stands for the text; it is no letter and no blank."""


def lead_in(composer: Composer, letter: Letter, language: str, part: str, today: dt.date) -> str:
    """Return what stands before a text in the letter: the sentence it ends, or the line that leads to it; or nothing.

    Args:
        part: subject, facts, concerns, analysis.

    Raises:
        AppError: as composing does.
    """
    text = replace(letter.text.get(language, LetterText()), **{part: _SIGN})
    document = composer.compose(
        replace(letter, text={**letter.text, language: text}), language, draft=True, today=today
    )
    for section in document.sections:
        lead = ""
        for block in section.blocks:
            if not isinstance(block, Block):
                continue
            words = _words(block.items)
            if _SIGN in words:
                return " ".join(piece for piece in (lead, words.partition(_SIGN)[0].strip()) if piece)
            lead = words.strip() if block.role == "lead" else ""
    return ""


def _words(items: Items) -> str:
    return "".join(item.text for item in items if isinstance(item, Span))
