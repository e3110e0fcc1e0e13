"""The bullets and numbers that Word writes before the items of its lists."""

from __future__ import annotations

import re

from app.text.lines import Kind

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_NUMBERED = re.compile(r"[(（]?\s*(?:(?:\d+\.)+(\d+)|(\w{1,8})\s*[.)）、．-])")
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CHINESE = "一二三四五六七八九十"


def item_of(marker: str, expected: int | None = None) -> tuple[Kind, int | None]:
    """Return what stands before an item: a bullet, or its number.

    Args:
        expected: the number that would come next: "i" behind "h" is no Roman one.
    """
    marker = marker.replace("\u00a0", " ").strip()
    if re.fullmatch(r"\d{1,9}", marker):
        return "number", int(marker)
    found = _NUMBERED.match(marker)
    if found is None or not any(char.isalnum() for char in marker):
        return "bullet", None
    word = (found[2] or found[1]).lower()
    if word.isdecimal():
        return "number", int(word)
    return "number", _count(word, expected)


def _count(word: str, expected: int | None) -> int | None:
    for alphabet in ("abcdefghijklmnopqrstuvwxyz", _CYRILLIC, _ABJAD, _CHINESE):
        if len(word) == 1 and word in alphabet:
            number = alphabet.index(word) + 1
            if expected is None or number == expected or word not in _ROMAN:
                return _ROMAN[word] if expected is None and word in "ivx" else number
    if all(char in _ROMAN for char in word):
        values = [_ROMAN[char] for char in word]
        return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return None
