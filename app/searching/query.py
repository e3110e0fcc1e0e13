"""What is asked for: words, every one of which a document must have, as beginnings."""

from __future__ import annotations

import msgspec

from app.searching.endings import stem
from app.searching.folding import fold
from app.searching.numerals import NUMERAL, ORDINAL, figure, joined, ordinal
from app.searching.words import LONGEST, TOKEN, forms, is_han, pairs, runs

LONGEST_QUERY = 400
"""Letters of a query that count."""

MOST_UNITS = 24
"""Words of a query that count."""

Way = tuple[str, ...]


class Unit(msgspec.Struct, frozen=True):
    """A word of a query: what has all words of one of its ways has it.

    Attributes:
        loose: the ways with other forms of the word as well; none where there are none.
        figure: a number, which is better found whole: 19 rather than 1998.
    """

    ways: tuple[Way, ...]
    loose: tuple[Way, ...] = ()
    figure: bool = False

    @property
    def loosest(self) -> tuple[Way, ...]:
        return self.loose or self.ways


def parse(query: str) -> tuple[Unit, ...]:
    """Read a query; anything is accepted, and what holds no word asks for everything."""
    folded = fold(query[:LONGEST_QUERY])
    found: list[Unit] = []
    place = 0
    for match in ORDINAL.finditer(folded):
        found += map(_unit, TOKEN.findall(folded[place : match.start()]))
        found.append(_ordinal(ordinal(match), match[0], joined(folded, match)))
        place = match.end()
    found += map(_unit, TOKEN.findall(folded[place:]))
    return tuple(dict.fromkeys(found))[:MOST_UNITS]


def _unit(token: str) -> Unit:
    if is_han(token):
        return _han(token)
    if "/" in token:
        return Unit(((token[:LONGEST],),))
    parts = _unelided(token)
    ways: list[Way] = []
    if len(parts) == 1:
        word = parts[0].replace("-", "")
        ways += [(form,) for form in forms(word)]
        ways += [tuple(runs(word))] if runs(word) else []
    if len(parts) > 1 or "-" in parts[0]:
        ways.append(tuple(piece for part in parts for piece in part.split("-")))
    cut = tuple(dict.fromkeys(tuple(word[:LONGEST] for word in way) for way in ways))
    loose = tuple(dict.fromkeys(tuple(map(stem, way)) for way in cut))
    return Unit(cut, loose if loose != cut else (), figure=token.isascii() and token.isdigit())


def _unelided(token: str) -> list[str]:
    """Return what apostrophes join, without what is elided: l'état is état, State's is State."""
    parts = token.split("'")
    while len(parts) > 1 and len(parts[0]) <= 2:
        parts = parts[1:]
    if len(parts) > 1 and parts[-1] == "s":
        parts = parts[:-1]
    return parts


def _han(run: str) -> Unit:
    """Return a run of Chinese as it stands and, if it holds numbers, with these in figures."""
    ways: list[Way] = [tuple(pairs(run, last=False))]
    if NUMERAL.search(run):
        words: list[str] = []
        place = 0
        for match in NUMERAL.finditer(run):
            words += [*_between(run[place : match.start()]), figure(match[0])]
            place = match.end()
        ways.append((*words, *_between(run[place:])))
    return Unit(tuple(ways))


def _between(run: str) -> list[str]:
    return list(pairs(run, last=False)) if run else []


def _ordinal(word: str, written: str, whole: str | None) -> Unit:
    """Return 第十四条 in figures and, while it is being typed, as it is written.

    Args:
        whole: with the character it follows at once: what has it so comes before what has it anywhere.
    """
    run = "".join(written.split())
    ways: tuple[Way, ...] = ((word,), tuple(pairs(run, last=False))) if is_han(run) and run.isalpha() else ((word,),)
    return Unit(((whole,),), loose=((whole,), *ways)) if whole else Unit(ways)
