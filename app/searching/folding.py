"""Folding: what is written differently and searched alike becomes the same letters."""

from __future__ import annotations

import unicodedata

_LETTERS = {
    "й": "й",  # a letter of its own, not и with a mark
    "Й": "й",
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "№": "no ",
    "°": "o",  # n° is typed for nº
    "ـ": "",
    "ٱ": "ا",
    "ة": "ه",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ە": "ه",
    **dict.fromkeys("’‘‛ʼʹ′`´", "'"),
    **dict.fromkeys("‐‑", "-"),
}
"""What Unicode's decompositions leave apart; a hamza on its carrier and all vowel marks go with them.

A hamza by itself is a letter, or ماء were the beginning of every مادة; words with it are found without it as well.
"""


def fold(text: str) -> str:
    """Return a text as it is compared: small letters without accents, figures as 0 to 9, signs as they are.

    Folding twice gives what folding once gives.
    """
    return unicodedata.normalize("NFC", text).translate(_TABLE)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """Fold a text in NFC; return also, for each letter of the result, the place in the text it comes from."""
    pieces = [_TABLE[ord(char)] for char in text]
    return "".join(pieces), [place for place, piece in enumerate(pieces) for _ in piece]


def fold_in_place(text: str) -> str:
    """Fold letter for letter: places stay the same, and what would become several letters, or none, stays as it is."""
    return text.translate(_SAME)


def _folded(char: str) -> str:
    if char in _LETTERS:
        return _LETTERS[char]
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf"):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    plain = unicodedata.normalize("NFKD", char.casefold())
    return char if plain == char else "".join(map(_folded, plain))


class _Table(dict[int, str]):
    """Folded letters by code point, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code))
        return folded


class _Same(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = _TABLE[code]
        same = self[code] = folded if len(folded) == 1 else chr(code)
        return same


_TABLE = _Table()
_SAME = _Same()
