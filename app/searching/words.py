"""The words by which a text is found. Made here once, for every engine: an engine only compares their letters.

A word of a query finds every word that begins with it. Chinese is cut at each character, into that character and the
next one; the last of a run stands alone. So one character finds as a beginning, and several are found by their pairs,
which needs no positions: PostgreSQL keeps none beyond 16,383, nor more than 256 of a word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from app.searching.numerals import HAN

LONGEST = 40
"""Letters of a word beyond which it is cut, in texts and in queries alike."""

_LETTER = rf"[^\W_{HAN}]"
_DOTTED = rf"{_LETTER}++(?:\.{_LETTER}++){{0,3}}"

TOKEN = re.compile(rf"[{HAN}]++|{_DOTTED}(?:/{_DOTTED})++|{_LETTER}++(?:['-]{_LETTER}++)*+")
"""In a folded text: a run of Chinese, a symbol with strokes, or a word with what apostrophes and hyphens join."""

_HAN = re.compile(f"[{HAN}]")
_FIRST_HAN = "\u3005"

_FIGURES = re.compile(r"[0-9]+|[^0-9]+")
_MOST_RUNS = 4


def is_han(token: str) -> bool:
    """Tell whether a token is a run of Chinese."""
    return token >= _FIRST_HAN and _HAN.match(token) is not None


@lru_cache(maxsize=1 << 15)
def lexemes(token: str) -> tuple[str, ...]:
    """Return the words by which a token of a folded text is found, the token itself first."""
    if is_han(token):
        return tuple(dict.fromkeys(pairs(token, last=True)))
    if "/" in token:
        return tuple(dict.fromkeys(word[:LONGEST] for word in _symbol(token)))
    words = [token.replace("'", "").replace("-", "")]
    if len(words[0]) != len(token):
        elided = token.split("'")
        words += [part.replace("-", "") for part in elided] + [piece for part in elided for piece in part.split("-")]
    found = [form for word in words for form in (*forms(word), *runs(word))]
    return tuple(dict.fromkeys(word[:LONGEST] for word in found))


def pairs(run: str, *, last: bool) -> Sequence[str]:
    """Return the pairs of neighbours in a run of Chinese; with `last`, its last character alone as well."""
    return [run[place : place + 2] for place in range(len(run) if last or len(run) == 1 else len(run) - 1)]


def _symbol(token: str) -> list[str]:
    """Return a symbol whole, from each of its parts on, and its parts: a/hrc/52/29, hrc/52/29, 52/29, 29, 52."""
    starts = [0, *(match.end() for match in re.finditer(r"[/.]", token))]
    return [*(token[start : start + LONGEST] for start in starts), *re.split(r"[/.]", token)]


def runs(word: str) -> list[str]:
    """Return the letters and the figures of a word apart: art19 is art and 19. Nothing where there is one run."""
    found = _FIGURES.findall(word)
    return found if 1 < len(found) <= _MOST_RUNS else []


def forms(word: str) -> list[str]:
    """Return a word and, if it is Arabic, what is left without its article and the particles written onto it.

    A particle counts as one if three letters are left, with the article two. It may be the word's own first letter:
    then a beginning that is no word is found as well, which does no harm.
    """
    if not "\u0600" <= word[:1] <= "\u06ff":
        return [word]
    found = [word]
    if word[0] in "وف" and len(word) > 3:
        found.append(word[1:])
    for stem in tuple(found):
        if stem.startswith("لل") and len(stem) > 3:
            found += [f"ا{stem[1:]}", stem[2:]]
        if stem[0] in "بكل" and len(stem) > 3:
            found.append(stem[1:])
    found += [stem[2:] for stem in found if stem.startswith("ال") and len(stem) > 3]
    return found + [stem.replace("ء", "") for stem in found if "ء" in stem[:-1]]
