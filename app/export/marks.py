"""The numbers and bullets of lists as Word writes them, for whoever draws a list that Word does not number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.export.shapes import LEVELS
from app.model.document import Document, Listed

BULLETS = "•–▪"
"""Bullets by level."""

_ROMAN = dict(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
)
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя"
_CHINESE = "〇一二三四五六七八九"


class Marks:
    """Counts the lists of one document as they are met."""

    def __init__(self, document: Document) -> None:
        self._levels = document.levels or (("decimal", "%1."),)
        self._counts: Counter[int] = Counter()

    def mark(self, listed: Listed) -> str:
        """Return the number or bullet of a paragraph, and count it; "" where it goes on with an item."""
        if listed.continues:
            return ""
        level = min(listed.level, LEVELS - 1)
        if listed.start is None:
            return BULLETS[level % len(BULLETS)]
        number = listed.start + self._counts[listed.list]
        self._counts[listed.list] += 1
        place = level % len(self._levels)
        format_, text = self._levels[place]
        return text.replace(f"%{place + 1}", numeral(number, format_))


def numeral(number: int, format_: str) -> str:
    """Return a number in one of Word's number formats; in figures where the format has none for it."""
    write = _FORMATS.get(format_)
    return write(number) if write is not None and number > 0 else str(number)


def _letters(alphabet: str) -> Callable[[int], str]:
    """Count by letters as Word does: behind the last letter each is written twice, then three times."""

    def write(number: int) -> str:
        times, place = divmod(number - 1, len(alphabet))
        return alphabet[place] * (times + 1)

    return write


def _roman(number: int) -> str:
    if number > 3999:
        return str(number)
    words = ""
    for value, sign in _ROMAN.items():
        words, number = words + sign * (number // value), number % value
    return words


def _chinese(number: int) -> str:
    if number > 99:
        return str(number)
    tens, ones = divmod(number, 10)
    words = ("十" if tens == 1 else f"{_CHINESE[tens]}十") if tens else ""
    return words + (_CHINESE[ones] if ones else "")


_LATIN = "abcdefghijklmnopqrstuvwxyz"
_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters(_LATIN),
    "upperLetter": _letters(_LATIN.upper()),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "arabicAbjad": _letters(_ABJAD),
    "russianLower": _letters(_CYRILLIC),
    "chineseCounting": _chinese,
    "decimalZero": lambda number: f"{number:02}",
}
