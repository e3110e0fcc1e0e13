"""Finding words of many patterns in a text, the longest first: as words in alphabets, as stretches in Chinese."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from app.model.checks import CheckWords
from app.model.facts import StateWords
from app.records.records import Records

_WORD = re.compile(r"[^\W\d_]+")
_HARAKAT = re.compile("[\u064b-\u0652\u0670\u0640]")

_NEAR = 40
"""How far before a name what stands before it is looked for, in characters."""

Hit = tuple[set[str], str]
"""The States a stretch of text may speak of, and the stretch."""


class _Pattern:
    """A pattern, ready to be tried where its first word stands.

    Attributes:
        state: key of the State; None for an exception, a phrase that speaks of none. In the name of a State a capital
            is meant as one: "La Paz" is none of "la paz".
        first: its first word, folded; `stem` whether more letters may follow that.
        adjective: whether it is an adjective, which Arabic may give an article.
    """

    __slots__ = ("adjective", "cased", "first", "rest", "source", "state", "stem")

    def __init__(self, source: str, state: str | None, *, adjective: bool = False) -> None:
        word = _WORD.match(source)
        self.source = source
        self.state = state
        self.adjective = adjective
        self.first = fold(word[0]) if word else ""
        behind = source[word.end() :] if word else source
        self.stem = behind.startswith("*")
        self.rest = behind.removeprefix("*")
        self.cased = source[:1].isupper()

    def length(self, text: str, start: int, end: int, word: str) -> int:
        """Return how much of the text the pattern takes from a word on; 0 if it does not stand there.

        Args:
            start, end: where the word stands; `word` is the word as it is compared.
        """
        if self.cased and not text[start : start + 1].isupper():
            return 0
        if not (word.startswith(self.first) if self.stem else word == self.first):
            return 0
        if not self.rest:
            return end - start
        behind = _rest(self.rest, self.state is not None).match(text, end)
        return behind.end() - start if behind else 0


@lru_cache(maxsize=8192)
def _rest(source: str, cased: bool) -> re.Pattern[str]:
    """Compile what follows the first word of a pattern: blanks of any kind, either apostrophe, stems.

    Args:
        cased: whether its capitals are meant as capitals.
    """
    parts = []
    for char in source:
        if char == "*":
            parts.append(r"\w*")
        elif char.isspace():
            parts.append(r"[\s\u00a0]+")
        elif char in "'’":
            parts.append("['’]")
        elif cased and char.isupper():
            parts.append(f"(?-i:{char})")
        else:
            parts.append(re.escape(char))
    closed = r"(?!\w)" if source[-1:].isalnum() else ""
    return re.compile("".join(parts) + closed, re.IGNORECASE)


def fold(word: str) -> str:
    """Fold a word for comparing: case, Russian ё, Arabic vowel signs."""
    return _HARAKAT.sub("", word.casefold().replace("ё", "е"))


class Matcher:
    """Finds the States a text speaks of."""

    def __init__(self, states: Iterable[StateWords], exceptions: Iterable[str], script: str, words: CheckWords) -> None:
        """Prepare the patterns.

        Args:
            script: of the language: latin, cyrillic, arabic or han.
            words: tell what stands around names that say nothing about a State.
        """
        patterns = [_Pattern(phrase, None) for phrase in exceptions]
        for state in states:
            patterns += [_Pattern(name, state.key) for name in state.names]
            patterns += [_Pattern(word, state.key, adjective=True) for word in state.adjectives]
        self._script = script
        self._before = re.compile(f"(?:{words.before})$")
        self._behind = re.compile(words.behind)
        self._exact: dict[str, list[_Pattern]] = defaultdict(list)
        self._stems: dict[str, list[_Pattern]] = defaultdict(list)
        self._han: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
        for pattern in patterns:
            if script == "han":
                self._han[pattern.source[:1]].append((pattern.source.rstrip("*"), pattern.state))
            else:
                (self._stems if pattern.stem else self._exact)[pattern.first].append(pattern)
        self._lengths = sorted({len(stem) for stem in self._stems if stem})

    @classmethod
    def of(cls, records: Records, language: str) -> Matcher:
        """Return what finds States in texts of a language."""
        script = records.language(language).script
        words = records.check_words(language)
        return cls(records.state_words(language), records.state_exceptions(language), script, words)

    def find(self, text: str) -> Iterator[Hit]:
        """Find the States of a text; each hit is the longest at its place."""
        return self._find_han(text) if self._script == "han" else self._find_words(text)

    def _find_words(self, text: str) -> Iterator[Hit]:
        taken = 0
        for word in _WORD.finditer(text):
            if word.start() < taken:
                continue
            best, states = 0, set[str | None]()
            for form, plain in self._forms(word[0]):
                for pattern in self._candidates(form):
                    if not plain and not pattern.adjective:
                        continue
                    length = pattern.length(text, word.start(), word.end(), form)
                    if length > best:
                        best, states = length, {pattern.state}
                    elif length and length == best:
                        states.add(pattern.state)
            if best:
                taken = word.start() + best
                yield from self._hit(text, word.start(), taken, states)

    def _hit(self, text: str, start: int, end: int, states: set[str | None]) -> Iterator[Hit]:
        """Tell of a hit unless an exception took the same words, or what stands around it says that it is none."""
        apart = self._before.search(text, max(0, start - _NEAR), start) or self._behind.match(text, end)
        if None not in states and not apart:
            yield {state for state in states if state}, text[start:end]

    def _candidates(self, word: str) -> Iterator[_Pattern]:
        yield from self._exact.get(word, ())
        for length in self._lengths:
            if length > len(word):
                break
            yield from self._stems.get(word[:length], ())

    def _forms(self, word: str) -> Iterator[tuple[str, bool]]:
        """Return the forms in which a word is compared, and whether names may have that form.

        Arabic writes some words together with the next: و ف ب ل ك ال. A name does not take an article it lacks.
        """
        folded = fold(word)
        yield folded, True
        if self._script != "arabic":
            return
        forms = {folded}
        if folded[:1] in "وف":
            forms.add(folded[1:])
        forms |= {form[1:] for form in tuple(forms) if form[:1] in "بلك" and form[:1]}
        forms |= {f"ال{form[2:]}" for form in tuple(forms) if form.startswith("لل")}
        forms |= {f"ال{form[1:]}" for form in tuple(forms) if form.startswith("ل") and folded[:2] in ("لل", "ول", "فل")}
        for form in forms - {folded}:
            if len(form) > 1:
                yield form, True
        for form in forms:
            if form.startswith("ال") and len(form) > 3:
                yield form[2:], False

    def _find_han(self, text: str) -> Iterator[Hit]:
        position = 0
        while position < len(text):
            best, states = 0, set[str | None]()
            for words, state in self._han.get(text[position], ()):
                if len(words) >= best and text.startswith(words, position):
                    states = states | {state} if len(words) == best else {state}
                    best = len(words)
            if best:
                yield from self._hit(text, position, position + best, states)
            position += best or 1
