"""Words as a list compares them while one types: small letters without accents."""

from __future__ import annotations

import unicodedata

_ALIKE = str.maketrans({"’": "'", "ة": "ه", "ى": "ي", "ł": "l", "ø": "o", "đ": "d", "œ": "oe", "æ": "ae", "ـ": ""})


def fold(text: str) -> str:
    """Return a text as it is compared and ordered: "Côte d’Ivoire" is "cote d'ivoire"."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_ALIKE))
    return unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))
