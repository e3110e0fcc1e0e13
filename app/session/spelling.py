"""Spelling, by the dictionaries of the machine. The only importer of enchant, which need not be there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

import msgspec

from app.errors import AppError
from app.model.language import Language
from app.records.records import Records
from app.workspace.workspace import Workspace

OFFICE_WORDS = "resources/spelling/{language}.csv"
"""Where the words lie that an office has added, each a row."""

_LETTERS = {
    "latin": "A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff",
    "cyrillic": "\u0400-\u04ff",
    "arabic": "\u0620-\u0652\u0670-\u06d3",
}
"""Scripts that are checked; Chinese is written without blanks between words, and has no dictionaries of this kind."""

_WITHIN = {"latin": "'’\u0300-\u036f", "cyrillic": "\u0300-\u036f", "arabic": ""}
_VOWELS = re.compile("[\u0640\u064b-\u0652\u0670]")
_ATTACHED = re.compile("^[وف]?[بلك]?(?:ال)?")
_FIELD = re.compile(r"\{[^{}]*\}")
_PIECE = re.compile("[^'’]+")
_CHUNK = re.compile(r"\S+")
_SYMBOL = re.compile(r"[\d/@\\_]|www\.|://")
"""What tells a symbol, a reference or an address: none of it is looked up."""

_SOURCE = "spelling"
_SUGGESTED = 6


class Fault(NamedTuple):
    """A word that no dictionary knows, and where it stands in a text, in characters."""

    start: int
    end: int
    word: str


class Standing(msgspec.Struct, frozen=True):
    """How a language can be checked.

    Attributes:
        tag: of the dictionary; "" if the machine has none.
        wanted: of the one that fits best.
    """

    language: str
    tag: str
    wanted: str


class Speller:
    """Looks up words of one language: in a dictionary, among the names that the facts know and the office's words."""

    def __init__(self, dictionary: Any, language: Language, known: Iterable[str]) -> None:
        """Make it.

        Args:
            dictionary: of enchant.
            known: words that are right whatever it says; one that ends in * is the beginning of others.
        """
        self._dictionary = dictionary
        self._is_arabic = language.script == "arabic"
        letters = _LETTERS[language.script]
        within = f"{letters}{_WITHIN[language.script]}"
        self._word = re.compile(f"[{letters}](?:[{within}]*[{letters}])?")
        folded = {self._folded(word) for word in known}
        self._known = {word for word in folded if not word.endswith("*")}
        self._beginnings = tuple(word[:-1] for word in folded if word.endswith("*") and len(word) > 3)
        self._right: dict[str, bool] = {}

    def faults(self, text: str) -> Iterator[Fault]:
        """Return the words of a text that are not known; fields, symbols, references and addresses are passed over."""
        bare = _FIELD.sub(lambda field: " " * len(field[0]), text)
        for chunk in _CHUNK.finditer(bare):
            if _SYMBOL.search(chunk[0]):
                continue
            for match in self._word.finditer(chunk[0]):
                if self.is_right(match[0]):
                    continue
                for piece in _PIECE.finditer(match[0]):  # of "l’akimat" the article is right
                    if not self.is_right(piece[0]):
                        start = chunk.start() + match.start() + piece.start()
                        yield Fault(start, start + len(piece[0]), piece[0])

    def is_right(self, word: str) -> bool:
        """Tell whether a word is known, or is none to be looked up: an abbreviation, a single letter."""
        right = self._right.get(word)
        if right is None:
            right = self._right[word] = self._looked_up(word)
        return right

    def pass_over(self, word: str) -> None:
        """Let a word stand from now on, until the program is closed."""
        self._known.add(self._folded(word))
        self._right.clear()

    def _looked_up(self, word: str) -> bool:
        bare = self._plain(word)
        core = bare.removesuffix("'s")
        if len(core) < 2 or core.upper() == core != core.lower() or any(letter.isupper() for letter in core[1:]):
            return True
        if self._dictionary.check(bare) or self._is_known(bare) or self._is_known(core):
            return True
        pieces = bare.split("'")
        return len(pieces) > 1 and all(self.is_right(one) for one in pieces)

    def _is_known(self, word: str) -> bool:
        forms = {self._folded(word)}
        if self._is_arabic:  # what is written together with the next word
            forms |= {folded[match.end() :] for folded in [*forms] if (match := _ATTACHED.match(folded))}
        return any(form in self._known or (form and form.startswith(self._beginnings)) for form in forms)

    def _plain(self, word: str) -> str:
        return _plain(word, is_arabic=self._is_arabic)

    def _folded(self, word: str) -> str:
        return self._plain(word).casefold()


class Suggester:
    """Tells what may be meant by a word of one language.

    It has a dictionary of its own, opened when it is first asked: dictionaries are not for two threads at once, and a
    suggestion takes up to a quarter of a second.
    """

    def __init__(self, language: Language) -> None:
        self._language = language
        self._dictionary: Any = None

    def suggestions(self, word: str) -> list[str]:
        """Return what may be meant, the likeliest first; ask one after another."""
        if self._dictionary is None:
            self._dictionary = _opened(self._language)
        if self._dictionary is None:
            return []
        found = dict.fromkeys(self._dictionary.suggest(_plain(word, is_arabic=self._language.script == "arabic")))
        return [one.replace("'", "’") for one in found if one != word][:_SUGGESTED]


def is_installed() -> bool:
    """Tell whether enchant is there, the part of the program and the library of the system."""
    return _enchant() is not None


def standings(records: Records) -> list[Standing]:
    """Return how each language of letters can be checked here."""
    return [_standing(records.language(code)) for code in records.languages]


def speller(language: str, records: Records) -> Speller | None:
    """Return what checks a language; None: enchant or a dictionary is missing.

    Raises:
        AppError: facts that cannot be read.
    """
    found = records.language(language)
    dictionary = _opened(found)
    return None if dictionary is None else Speller(dictionary, found, known_words(records, language))


def known_words(records: Records, language: str) -> set[str]:
    """Return the words of mandates' titles, of holders' names and of States in a language, and the office's own."""
    found = set()
    for key in records.mandates:
        try:
            mandate = records.mandate(key)
        except AppError:  # it is told where mandates are
            continue
        titles = [title.texts[language] for title in mandate.titles if language in title.texts]
        texts = [words for title in titles for words in (title.m, title.f) if words]
        texts += [name for holder in mandate.holders for name in (holder.name, *holder.names.values())]
        found |= _words(texts)
    for state in records.state_words(language):
        found |= _words((*state.names, *state.adjectives))
    return found | set(records.spelled(language))


def add_word(workspace: Workspace, language: str, word: str) -> None:
    """Add a word to the office's.

    Raises:
        AppError: it cannot be written.
    """
    place = OFFICE_WORDS.format(language=language), word
    present = workspace.entries.get(place)
    if present is None or present.record is None:
        onto = present.revision if present else 0
        workspace.entries.put(place, {"key": word}, source=_SOURCE, onto=onto)


def _words(texts: Collection[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"[^\s,;:()«»“”\"-]+", text)}


def _standing(language: Language) -> Standing:
    enchant = _enchant()
    wanted = language.locale
    if enchant is None or language.script not in _LETTERS:
        return Standing(language.code, "", wanted)
    there = sorted(enchant.list_languages())
    near = [wanted, language.code, *(tag for tag in there if tag.startswith(f"{language.code}_"))]
    return Standing(language.code, next((tag for tag in near if tag in there), ""), wanted)


def _opened(language: Language) -> Any:
    """Return a dictionary that shares nothing with others of its language; None: there is none that can be opened."""
    enchant, tag = _enchant(), _standing(language).tag
    if enchant is None or not tag:
        return None
    try:
        return enchant.Broker().request_dict(tag)
    except enchant.Error:  # listed, and cannot be opened
        return None


def _plain(word: str, *, is_arabic: bool) -> str:
    """Return a word as dictionaries write it."""
    return _VOWELS.sub("", word) if is_arabic else word.replace("’", "'")


def _enchant() -> Any:
    """Return enchant, if it is installed; loading it takes a while."""
    try:
        import enchant
    except ImportError:
        return None
    return enchant
