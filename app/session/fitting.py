"""What is found as one types a few signs of it: the actions of the window, letters by their reference."""

from __future__ import annotations

from collections.abc import Sequence

from app.searching.folding import fold

_START, _WORD, _RUN, _APART = 4, 3, 2, 1
"""What a sign that fits is worth: at the very beginning, at that of a word, behind the one before, elsewhere."""


def fits(typed: str, text: str) -> int:
    """Return how well what was typed fits a text, accents and capitals aside; 0: not at all.

    Each word that was typed stands in the text, as it is or with other signs between its own; words at their beginning
    count most, and short texts before long ones.
    """
    words, folded = fold(typed).split(), fold(text)
    if not words:
        return 1
    total = 0
    for word in words:
        worth = _worth(word, folded)
        if not worth:
            return 0
        total += worth
    return max(1, total * 100 - len(folded))


def best(typed: str, texts: Sequence[str], most: int = 50) -> list[int]:
    """Return the places of the texts that fit, the best first; in their own order where nothing was typed."""
    found = [(fits(typed, text), place) for place, text in enumerate(texts)]
    ordered = sorted((one for one in found if one[0]), key=lambda one: (-one[0], one[1]))
    return [place for _, place in ordered][:most]


def _worth(word: str, text: str) -> int:
    at = _whole(word, text)
    if at >= 0:
        first = _START if at == 0 else _WORD if not text[at - 1].isalnum() else _RUN
        return first * 4 + _RUN * 4 * len(word)
    return _scattered(word, text)


def _whole(word: str, text: str) -> int:
    """Return where a word stands in a text, best at the beginning of a word; -1: nowhere."""
    at = found = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at if at >= 0 else found


def _scattered(word: str, text: str) -> int:
    """Return what the signs of a word are worth that stand in a text in their order, beginning where a word begins."""
    if len(word) < 2:
        return 0
    starts = [at for at, sign in enumerate(text) if sign == word[0] and (at == 0 or not text[at - 1].isalnum())]
    return max((_from(word, text, at) for at in starts), default=0)


def _from(word: str, text: str, at: int) -> int:
    worth = _WORD
    for sign in word[1:]:
        after = text.find(sign, at + 1)
        begins = _begins(sign, text, at + 1)
        if begins >= 0 and after != at + 1:
            after = begins
        if after < 0:
            return 0
        worth += _RUN if after == at + 1 else _WORD if after == begins else _APART
        at = after
    return worth


def _begins(sign: str, text: str, at: int) -> int:
    while (at := text.find(sign, at)) >= 0:
        if not text[at - 1].isalnum():
            return at
        at += 1
    return -1
