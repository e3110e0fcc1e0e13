"""Texts of the library as an office reads and edits them: its own over what ships, translations, history, use."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import Any, Literal, TypeVar

import msgspec
from msgspec.structs import replace

from app.editing.lists import Part, items, text_of
from app.errors import AppError
from app.model.facts import LibraryText, QuestionSet
from app.model.letter import Clause, Letter, Question, Texts
from app.records.parts import Table
from app.records.records import Records
from app.searching.documents import Kind
from app.session.items import entry_of
from app.workspace.entries import Entry, Place
from app.workspace.workspace import Workspace

Content = LibraryText | QuestionSet
AnyContent = TypeVar("AnyContent", LibraryText, QuestionSet)

TranslationState = Literal["original", "whole", "outdated", "missing"]

_CONFIRMED = "confirmed"
_DOUBTED = ("low", "medium", "machine")
_KEY = re.compile(r"[^a-z0-9]+")
_LONGEST_KEY = 60


class Revised(msgspec.Struct, frozen=True):
    """A state in the history of a text. `entry` None: as it ships; `content` None: the office took its own back."""

    entry: Entry | None
    content: Content | None


class Use(msgspec.Struct, frozen=True):
    """A letter in which a text stands; `taken` is the revision it took, None today's."""

    id: str
    name: str
    title: str
    taken: int | None


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of a text of the library.

    Attributes:
        content: as it stands now; None: there is none any more.
        shipped: what ships under the office's own, or is all there is.
        own: the office's own; its record is None where it was taken back; None: there never was one.
        history: the newest first.
    """

    kind: Kind
    key: str
    content: Content | None
    shipped: Content | None
    own: Entry | None
    history: tuple[Revised, ...]
    uses: tuple[Use, ...]

    @property
    def is_own(self) -> bool:
        return self.own is not None and self.own.record is not None

    @property
    def newest(self) -> Content | None:
        """The text as the workspace has it, also where others have changed it since facts were read."""
        return (self.history[0].content if self.history else None) or self.shipped

    @property
    def onto(self) -> int:
        """The revision of the office's own on which a change goes; 0: there is none yet."""
        return self.own.revision if self.own is not None else 0


def place_of(kind: Kind, key: str) -> Place:
    """Return where a text lies among the facts."""
    return f"resources/{kind}s/{key}.toml", ""


def read_text(workspace: Workspace, kind: Kind, key: str) -> Kept:
    """Read a text, its history and its use.

    Raises:
        AppError: the workspace cannot be read.
    """
    place = place_of(kind, key)
    entries = workspace.entries
    shipped_table = entries.shipped_part(place)
    shipped = _content(kind, key, shipped_table)
    history = entries.history(place)
    own = entries.get(place)
    revised = [
        Revised(one, _content(kind, key, _over(shipped_table, one.record, one.revision))) for one in reversed(history)
    ]
    if shipped is not None:
        revised.append(Revised(None, shipped))
    return Kept(
        kind=kind,
        key=key,
        content=_present(kind, key, workspace.records),
        shipped=shipped,
        own=own,
        history=tuple(revised),
        uses=_uses(workspace, kind, key),
    )


def save_text(workspace: Workspace, kind: Kind, content: Content, *, source: str, onto: int) -> Entry:
    """Set the office's own text, as its next revision.

    Raises:
        EntryChangedError: somebody else has changed it meanwhile.
        AppError: it does not fit, names no source, or cannot be written.
    """
    if not content.title or not any(content.title.values()):
        raise AppError("library-title-missing")
    if isinstance(content, LibraryText) and not any(content.texts.values()):
        raise AppError("library-text-missing")
    if isinstance(content, QuestionSet) and not content.questions:
        raise AppError("library-set-empty")
    plain: Table = msgspec.to_builtins(content)
    table = {name: value for name, value in plain.items() if name not in ("key", "revision") and value is not None}
    table["source"] = source.strip()
    return workspace.entries.put(place_of(kind, content.key), table, source=source, onto=onto)


def take_back(workspace: Workspace, kind: Kind, key: str, *, reason: str, onto: int) -> Entry:
    """Let what ships stand again.

    Raises:
        EntryChangedError: somebody else has changed it meanwhile.
        AppError: no reason was given, or it cannot be written.
    """
    if not reason.strip():
        raise AppError("reason-missing")
    return workspace.entries.take_back(place_of(kind, key), reason=reason.strip(), onto=onto)


# Translations


def original(content: Content) -> str:
    """Return the language from which the others were translated: the first one there is."""
    texts = content.texts if isinstance(content, LibraryText) else content.title
    return next(iter(texts), next(iter(content.title), ""))


def translation(content: Content, language: str) -> TranslationState:
    """Return how a language of a text stands."""
    texts = content.texts if isinstance(content, LibraryText) else content.title
    if not texts.get(language):
        return "missing"
    if language == original(content):
        return "original"
    outdated = isinstance(content, LibraryText) and language in content.outdated
    return "outdated" if outdated else "whole"


def is_doubted(content: Content, language: str) -> bool:
    """Tell whether nobody has confirmed a language of a text."""
    return isinstance(content, LibraryText) and content.confidence.get(language, "high") in _DOUBTED


def confirmed(text: LibraryText, language: str, holds: bool = True) -> LibraryText:
    """Note that somebody of the office has confirmed a language, which is then not outdated either."""
    confidence = {code: value for code, value in text.confidence.items() if code != language}
    if holds:
        confidence[language] = _CONFIRMED
    outdated = tuple(code for code in text.outdated if code != language) if holds else text.outdated
    return replace(text, confidence=confidence, outdated=outdated)


def typed(text: LibraryText, before: LibraryText | None, language: str, markdown: str) -> LibraryText:
    """Set a text in a language.

    What is typed into the original leaves the translations behind it, unless they change in the same revision too.

    Args:
        before: the text as it was saved last; None: never.
    """
    texts = _typed(text.texts, language, markdown)
    text = replace(text, texts=texts)
    if before is None or not before.texts:
        return text
    first = original(before)
    behind = set(before.outdated)
    if texts.get(first) != before.texts.get(first):
        behind |= {code for code in texts if code != first}
    moved = {code for code in texts if texts[code] != before.texts.get(code)}
    confirmed_now = {
        code
        for code, value in text.confidence.items()
        if value == _CONFIRMED and before.confidence.get(code) != _CONFIRMED
    }
    outdated = tuple(code for code in texts if code in behind - moved - confirmed_now)
    return replace(text, outdated=outdated)


def titled(content: AnyContent, language: str, title: str) -> AnyContent:
    """Set the title in a language."""
    return replace(content, title=_typed(content.title, language, title))


def key_for(title: str, taken: set[str]) -> str:
    """Return a key for a text of a title that no other text has."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    stem = _KEY.sub("_", plain).strip("_")[:_LONGEST_KEY].strip("_") or "text"
    keys = (stem, *(f"{stem}_{number}" for number in range(2, 10_000)))
    return next(key for key in keys if key not in taken)


def keys_of(records: Records, kind: Kind) -> set[str]:
    """Return the keys of a kind that are taken."""
    return set(records.sets if kind == "set" else records.clauses if kind == "clause" else records.questions)


def tags_of(words: str) -> tuple[str, ...]:
    """Read tags as they are typed: between commas or semicolons, of any script."""
    return tuple(dict.fromkeys(tag for part in re.split(r"[,;،؛，；\n]", words) if (tag := " ".join(part.split()))))


# Inside


def _typed(texts: Texts, language: str, words: str) -> Texts:
    if words.strip():
        return {**texts, language: words}
    return {code: text for code, text in texts.items() if code != language}


def _present(kind: Kind, key: str, records: Records) -> Content | None:
    if key not in keys_of(records, kind):
        return None
    if kind == "set":
        return records.question_set(key)
    return records.clause(key) if kind == "clause" else records.question(key)


def _over(shipped: Table | None, own: Table | None, revision: int) -> Table | None:
    if own is None:
        return None
    return {**(shipped or {}), **own, "revision": revision}


def _content(kind: Kind, key: str, table: Table | None) -> Content | None:
    if table is None:
        return None
    type_: Any = QuestionSet if kind == "set" else LibraryText
    content: Content = msgspec.convert({**table, "key": key}, type_)
    return content


def _uses(workspace: Workspace, kind: Kind, key: str) -> tuple[Use, ...]:
    if kind not in ("clause", "question"):
        return ()
    found = workspace.library.letters_with("clause" if kind == "clause" else "question", key)
    return tuple(Use(row.id, row.reference or row.type, row.title, taken) for row, taken in found)


def proposed(letter: Letter, part: Part, index: int, records: Records, today: dt.date) -> LibraryText:
    """Return a letter's question or paragraph as the library would keep it; without a key where it would be a new one.

    A text that the letter took from the library and changed goes over that one; but not over a variant of it.
    """
    one = items(letter, part)[index]
    texts = text_of(letter, part, index, records, today)
    key = one.item if isinstance(one, Question) else one.clause if isinstance(one, Clause) else None
    kind: Kind = "question" if part == "questions" else "clause"
    entry = entry_of(kind, key, records) if key is not None else None
    if entry is not None and records.texts_for(entry, letter.state, letter.date or today) is entry.texts:
        kept = entry
        for language, text in texts.items():
            if text.strip() != kept.texts.get(language, "").strip():
                entry = typed(entry, kept, language, text)
        return entry
    whole = texts if key is not None else {code: as_library(text) for code, text in texts.items()}
    first = [code for code in letter.languages if whole.get(code)]
    mandates = tuple(choice.key for choice in letter.joined)
    return LibraryText(key="", title={}, texts={code: whole[code] for code in first}, mandates=mandates)


def speaking(texts: Texts, records: Records) -> dict[str, str]:
    """Return, by language, words that speak for somebody or address a Government: library text serves any letter."""
    found = {}
    for language, text in texts.items():
        words = records.check_words(language)
        match = re.search(words.we, text) or re.search(words.excellency, text)
        if match:
            found[language] = match[0]
    return found


def as_library(text: str) -> str:
    """Return a typed text as library text: its braces are no fields."""
    return text.replace("{", "{{").replace("}", "}}")
