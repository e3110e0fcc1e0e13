"""Stretches of text that run against the direction of their paragraph."""

from __future__ import annotations

import re
from functools import lru_cache

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_HAS_RTL = re.compile(f"[{_RTL}]")
_LTR = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u058f\u1e00-\u1fff\u2c60-\u2c7f\u3040-\u9fff"
# A word with a letter that runs from left to right, or a number with signs inside ("50/10").
_LTR_WORD = rf"[^\s{_RTL}]*[{_LTR}][^\s{_RTL}]*|[0-9][0-9.,]*(?:[-/:][0-9A-Za-z.]*)+|[0-9]+(?:[.,][0-9]+)*"
_RTL_STRETCH = re.compile(f"[{_RTL}](?:[^{_LTR}]*[{_RTL}])?")
_LTR_STRETCH = re.compile(rf"(?:{_LTR_WORD})(?:[ \u00a0]+(?:{_LTR_WORD}))*")
_LEADING_NUMBER = re.compile(r"[0-9]+[ \u00a0]+")
_OPENING = "([{«“‘\"'"
_CLOSING = ")]}»”’\"'.,;:!?،؛؟"
_PARTNER = dict(zip(")]}»”’", "([{«“‘", strict=True))


@lru_cache(maxsize=4096)
def stretches(text: str, *, rtl: bool) -> tuple[tuple[str, bool], ...]:
    """Cut text into stretches and tell of each whether it runs from right to left.

    In a paragraph that runs from right to left, Latin words, symbols and numbers with signs inside ("AL KAZ 3/2024",
    "A/HRC/52/29", "50/10") are stretches of their own, with the blanks between them but without the punctuation
    around them. A plain number belongs to the words around it.

    Args:
        rtl: whether the paragraph runs from right to left.
    """
    if not text:
        return ()
    if not rtl and not _HAS_RTL.search(text):
        return ((text, False),)
    pieces: list[tuple[str, bool]] = []
    position = 0
    for start, end in _foreign(text, rtl):
        pieces += [(text[position:start], rtl)] if start > position else []
        pieces.append((text[start:end], not rtl))
        position = end
    pieces += [(text[position:], rtl)] if position < len(text) else []
    return tuple(pieces)


def _foreign(text: str, rtl: bool) -> list[tuple[int, int]]:
    if not rtl:
        return [match.span() for match in _RTL_STRETCH.finditer(text)]
    found = []
    for match in _LTR_STRETCH.finditer(text):
        words_before = _HAS_RTL.search(text, 0, match.start())
        number = _LEADING_NUMBER.match(match[0]) if words_before else None
        start, end = _without_punctuation(text, match.start() + (number.end() if number else 0), match.end())
        stretch = text[start:end]
        if re.search(f"[{_LTR}]", stretch) or re.search(r"[0-9][-/:]", stretch):
            found.append((start, end))
    return found


def _without_punctuation(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave punctuation at the edges outside, except a bracket whose partner is inside."""
    while start < end and text[start] in _OPENING:
        start += 1
    while start < end and text[end - 1] in _CLOSING:
        partner = _PARTNER.get(text[end - 1])
        inside = text[start : end - 1]
        if partner and inside.count(partner) > inside.count(text[end - 1]):
            break
        end -= 1
    return start, end
