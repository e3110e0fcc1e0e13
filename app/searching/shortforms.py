"""Short forms: a text that names a thing in full, or by one short form, is found by all its short forms."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.model.shortforms import ShortForm
from app.records.records import Records
from app.searching.folding import fold
from app.searching.numerals import NUMERALS
from app.searching.words import TOKEN, is_han, lexemes

Phrase = tuple[str, ...]
"""Words in their order; one that ends in an asterisk is a beginning."""

_STEM = 3
"""Letters by which beginnings are looked up; none is shorter."""


class Found:
    """Where a text names a thing: its tokens from `first` to `last`, and the words that find it there."""

    __slots__ = ("first", "last", "words")

    def __init__(self, first: int, last: int, words: frozenset[str]) -> None:
        self.first = first
        self.last = last
        self.words = words


class Shorten:
    """Finds what texts name. `forms`: by key; `titles`: further full names of the same keys.

    Attributes:
        digest: of the titles, which texts of the library spell out.
    """

    def __init__(self, forms: dict[str, ShortForm], titles: dict[str, set[str]]) -> None:
        every = sorted((key, *sorted(names)) for key, names in titles.items())
        self.digest = hashlib.blake2b(repr(every).encode(), digest_size=16).digest()
        self._exact: dict[str, list[tuple[Phrase, frozenset[str]]]] = defaultdict(list)
        self._stems: dict[str, list[tuple[Phrase, frozenset[str]]]] = defaultdict(list)
        self._runs: dict[str, frozenset[str]] = {}
        self._numbered: list[tuple[re.Pattern[str], frozenset[str]]] = []
        self._full: dict[str, list[str]] = defaultdict(list)
        for key in sorted({*forms, *titles}):
            form = forms.get(key, ShortForm((key,)))
            words = frozenset(lexeme for short in form.short for lexeme in _short_words(short))
            full = [*form.full, *sorted(titles.get(key, ()))]
            for name in (*form.short, *full):
                self._add(name, words)
            for word in words:
                self._full[word] += full

    def _add(self, name: str, words: frozenset[str]) -> None:
        folded = fold(name)
        if folded and is_han(folded) and "*" in folded:
            self._numbered.append((re.compile(numbered(folded)), words))
            return
        if folded and is_han(folded):
            self._runs[folded] = self._runs.get(folded, frozenset()) | words
            return
        phrase = phrase_of(name)
        if phrase:
            first = phrase[0]
            where = self._stems[first[:_STEM]] if first.endswith("*") else self._exact[first]
            where.append((phrase, words))

    def narrowed(self, beginnings: tuple[str, ...]) -> Shorten:
        """Return what finds only things by a short form that begins in one of these ways: mostly none."""

        def asked(words: frozenset[str]) -> bool:
            return any(word.startswith(beginnings) for word in words)

        found = Shorten({}, {})
        for phrases, kept in ((self._exact, found._exact), (self._stems, found._stems)):
            for first, begun in phrases.items():
                if left := [one for one in begun if asked(one[1])]:
                    kept[first] = left
        found._runs = {run: words for run, words in self._runs.items() if asked(words)}
        found._numbered = [one for one in self._numbered if asked(one[1])]
        found._full = self._full
        return found

    def words(self, tokens: Sequence[str], folded: str) -> set[str]:
        """Return the short forms of what a text names.

        Args:
            tokens: those of the folded text, in order.
        """
        found: set[str] = set()
        for one in self.places(tokens):
            found |= one.words
        for _, _, words in self.runs(folded):
            found |= words
        return found

    def places(self, tokens: Sequence[str]) -> Iterator[Found]:
        """Return where tokens name a thing by words."""
        if not self._exact and not self._stems:
            return
        starts = {token: begun for token in set(tokens) if (begun := self._begun(token))}
        if not starts:
            return
        for place, token in enumerate(tokens):
            for phrase, words in starts.get(token, ()):
                if len(phrase) == 1 or _goes_on(phrase, tokens, place):
                    yield Found(place, place + len(phrase) - 1, words)

    def runs(self, folded: str) -> Iterator[tuple[int, int, frozenset[str]]]:
        """Return where a folded text names a thing in Chinese: beginning, end, and the words that find it there."""
        for run, words in self._runs.items():
            place = folded.find(run)
            while place >= 0:
                yield place, place + len(run), words
                place = folded.find(run, place + len(run))
        for pattern, words in self._numbered:
            yield from ((*match.span(), words) for match in pattern.finditer(folded))

    def full(self, beginning: str) -> list[str]:
        """Return the full names of what has a short form that begins so."""
        return [name for word, names in self._full.items() if word.startswith(beginning) for name in names]

    def _begun(self, token: str) -> list[tuple[Phrase, frozenset[str]]]:
        """Return the phrases that a token may begin."""
        if is_han(token):
            return []
        begun: list[tuple[Phrase, frozenset[str]]] = []
        for lexeme in lexemes(token):
            begun += self._exact.get(lexeme, ())
            begun += [one for one in self._stems.get(lexeme[:_STEM], ()) if lexeme.startswith(one[0][0][:-1])]
        return begun


def shorten(records: Records) -> Shorten:
    """Read the short forms, with the titles of treaties in all languages."""
    titles: dict[str, set[str]] = {}
    for key in records.treaties:
        names = [records.treaty_name(key, language) for language in records.languages]
        titles[key] = {form for name in names for form in (name.short, name.name, name.of, name.to, name.inside)}
    return Shorten(records.short_forms.forms, titles)


def phrase_of(name: str) -> Phrase:
    """Read a full name as the data write it: "международн* пакт* о …"."""
    words: list[str] = []
    for chunk in name.split():
        tokens = TOKEN.findall(fold(chunk))
        if tokens and chunk.rstrip(",;").endswith("*"):
            tokens[-1] += "*"
        words += tokens
    return tuple(words)


def numbered(name: str) -> str:
    """Return an expression for a Chinese name of the data, an asterisk for a number: "第*条"."""
    return re.escape(name).replace(r"\*", rf"\s?(?:[0-9]+|[{NUMERALS}]+)\s?")


def _goes_on(phrase: Phrase, tokens: Sequence[str], place: int) -> bool:
    if len(tokens) < place + len(phrase) or not _fits(phrase[1], tokens[place + 1]):
        return False
    return all(_fits(word, tokens[place + number]) for number, word in enumerate(phrase) if number > 1)


def _fits(word: str, token: str) -> bool:
    if word == token:
        return True
    if word.endswith("*"):
        return any(lexeme.startswith(word[:-1]) for lexeme in lexemes(token))
    return word in lexemes(token)


def _short_words(short: str) -> Iterable[str]:
    return [word for token in TOKEN.findall(fold(short)) for word in lexemes(token) if not re.fullmatch("[0-9]+", word)]
