"""Where in a text the words of a query stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from app.searching.folding import fold_with_places
from app.searching.numerals import NUMERAL, NUMERALS, ORDINAL, figure, ordinal
from app.searching.query import Unit
from app.searching.shortforms import Shorten, numbered
from app.searching.words import TOKEN, is_han, lexemes

Span = tuple[int, int]
"""Beginning and end of a stretch of a text, counted in letters."""


def asked(units: Iterable[Unit]) -> tuple[str, ...]:
    """Return the beginnings that a query looks for."""
    return tuple(dict.fromkeys(word for unit in units for way in unit.loosest for word in way))


def marks(text: str, beginnings: tuple[str, ...], shorten: Shorten) -> tuple[Span, ...]:
    """Return the stretches of a text by which a query found it, in order and apart from each other.

    Args:
        text: in NFC.
        beginnings: those of `asked`.
    """
    if not beginnings:
        return ()
    folded, places = fold_with_places(text)
    spans = [
        (places[begin], places[end - 1] + 1)
        for begin, end, words in _named(folded, shorten)
        if end > begin and any(word.startswith(beginnings) for word in words)
    ]
    return _joined(spans)


def _named(folded: str, shorten: Shorten) -> Iterator[tuple[int, int, Iterable[str]]]:
    """Return all stretches of a folded text with the words that find them."""
    matches = list(TOKEN.finditer(folded))
    for match in matches:
        if not is_han(match[0]):
            yield match.start(), match.end(), lexemes(match[0])
            continue
        for place in range(match.start(), match.end()):
            end = min(place + 2, match.end())
            yield place, end, (folded[place:end],)
    for match in ORDINAL.finditer(folded):
        yield match.start(), match.end(), (ordinal(match), match["figure"] or figure(match["numeral"]))
    for match in NUMERAL.finditer(folded):
        yield match.start(), match.end(), (figure(match[0]),)
    for found in shorten.places([match[0] for match in matches]):
        yield matches[found.first].start(), matches[found.last].end(), found.words
    yield from shorten.runs(folded)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Join what overlaps or touches."""
    joined: list[Span] = []
    for begin, end in sorted(spans):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return tuple(joined)


def pattern(unit: Unit, shorten: Shorten) -> re.Pattern[str]:
    """Return an expression that finds a word of a query in a text folded in place, nearly always.

    It is for finding the place of an excerpt quickly; what is marked there is worked out exactly.
    """
    found = [_written(word) for way in unit.loosest for word in way]
    for way in unit.ways:
        for word in way:
            found += [_phrase(name) for name in shorten.full(word)[:_MOST_NAMES] if len(word) > 1]
    return re.compile("|".join(dict.fromkeys(found)))


_MOST_NAMES = 30
_ARABIC = "(?:[وف]?(?:لل|[بكل]?(?:ال)?))"
_BEGIN = r"(?<![^\W_])"


def _written(word: str) -> str:
    """Return a word as texts write it: with an apostrophe after its first letters, or Arabic particles before it."""
    if is_han(word):
        return _han_written(word)
    letters = [re.escape(letter) for letter in word]
    if "\u0600" <= word[:1] <= "\u06ff":
        return f"{_BEGIN}{_ARABIC}?{''.join(letters)}"
    return _BEGIN + "['’-]?".join(letters[:3]) + "".join(letters[3:])


def _han_written(word: str) -> str:
    """Return Chinese as texts write it: 第14条 also in characters."""
    number = re.fullmatch(r"第([0-9]+)(.?)", word)
    return rf"第\s?(?:{number[1]}|[{NUMERALS}]+)\s?{number[2]}" if number else re.escape(word)


def _phrase(name: str) -> str:
    if is_han(name):
        return numbered(name)
    words = [re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "") for word in name.split()]
    return _BEGIN + r"\W+".join(words)
