"""Other forms of a word that is asked for: the beginning they share. Only of queries; no index knows of it.

What has a word as it was typed always comes first, so a beginning that is too short only lengthens the list.
"""

from __future__ import annotations

import re

_LEAST_LATIN = 4
_LEAST_OTHERS = 3

_LATIN = re.compile(rf"(.{{{_LEAST_LATIN},}}(?:on|ad|or|al))es|(.{{{_LEAST_LATIN + 1},}}?)[oa]s|(.+[^isu])s")
"""Plurals: libertad-es, derech-os, right-s; not process, crisis, campus."""

_CYRILLIC = re.compile(
    rf"(.{{{_LEAST_OTHERS},}}?)(?:"
    "[кц]?(?:ами|ями|иями|ах|ях|иях|ам|ям|иям|ов|ев|ом|ем|ием|ой|ей|ий|ою|ею|ия|ие|ию|ии|[аяоеиыуюьй])"
    "|ок|ек|ец|ыми|ими|ого|его|ому|ему|ых|их|ым|им|ый|ая|яя|ое|ее|ые|ую|юю)"
)
"""Cases of nouns and adjectives, with the vowel that comes and goes: пыт-ки, пыт-ок."""

_ARABIC = re.compile(rf"((?:[وفبكل]?ال)?.{{{_LEAST_OTHERS},}}?)(?:يين|يون|تين|تان|ون|ين|ات|ان|يه|ه)")


def stem(word: str) -> str:
    """Return the beginning that the other forms of a folded word share with it; the word itself if none is known."""
    if "\u0400" <= word[:1] <= "\u04ff":
        match = _CYRILLIC.fullmatch(word)
    elif "\u0600" <= word[:1] <= "\u06ff":
        match = _ARABIC.fullmatch(word)
    else:
        match = _LATIN.fullmatch(word) if len(word) > _LEAST_LATIN else None
    return next(filter(None, match.groups())) if match else word
