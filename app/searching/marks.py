"""Where in a text the words of a query stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.searching.folding import fold_with_places
from app.searching.numerals import NUMERAL, ORDINAL, figure, ordinal
from app.searching.query import Unit
from app.searching.shortforms import Shorten
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
