"""Names of States, mandates and languages in the language of the interface, and choosing among them as one types."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

import msgspec
from babel.dates import format_date

from app.errors import AppError
from app.language.dates import write_date
from app.language.lists import join_titles
from app.model.document import Wording
from app.model.finding import Finding
from app.model.letter import OTHER_ACTOR
from app.model.mandate import Title
from app.records.records import Records
from app.searching.folding import fold
from app.text.plain import plain_inlines

_ENGLISH = "en"
_LISTED = 12
"""Names that a list in a message has at most."""

_QUOTED = re.compile(r"'[^']*'")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PART = re.compile(r"[^\W_]+")


class Named(msgspec.Struct, frozen=True):
    """Something that can be chosen.

    Attributes:
        name: in the language of the interface.
        words: all words by which it is found, folded.
    """

    key: str
    name: str
    words: tuple[str, ...]


class Naming:
    """Names in one language."""

    def __init__(self, records: Records, language: str) -> None:
        """Make it.

        Args:
            language: of the interface; where the records do not have it, names are English.
        """
        self._records = records
        self.language = language if language in records.languages else _ENGLISH

    def state(self, code: str, other: str) -> str:
        """Return the name of an addressee; `other` is what another actor than a State is called."""
        if code == OTHER_ACTOR:
            return other
        if code not in self._records.states:
            return code
        return self._records.state_name(code, self.language).short

    def mandate(self, key: str) -> str:
        """Return what a mandate is about, in a few words: "torture", "sur les droits de l’homme des migrants"."""
        title = self._title(key)
        if title is None:
            return key
        if self.language == _ENGLISH:
            return self._records.mandate(key).sort_keyword
        whole = self.mandate_title(key)
        heads = self._records.kinds.get(title.kind, {}).get(self.language, {})
        for head in sorted((forms.name for forms in heads.values() if forms.name), key=len, reverse=True):
            if whole.startswith(head):
                return whole[len(head) :].strip(" ,") or whole
        return whole

    def mandate_title(self, key: str) -> str:
        """Return the present title of a mandate."""
        title = self._title(key)
        if title is None:
            return key
        text = title.texts.get(self.language) or title.texts[_ENGLISH]
        return text.m

    def language_name(self, code: str) -> str:
        """Return the name of a language, as it names itself."""
        return self._records.language(code).name if code in self._records.languages else code

    @property
    def languages(self) -> list[str]:
        """Codes of the languages of letters."""
        return self._records.languages

    def anything(self, key: str, other: str) -> str:
        """Return the name of a State, mandate or language by its key; any other word as it is."""
        if key == OTHER_ACTOR or key in self._records.states:
            return self.state(key, other)
        if key in self._records.mandates:
            return self.mandate(key)
        return self.language_name(key)

    def date(self, date: dt.date) -> str:
        """Write a date."""
        return write_date(date, self._records.language(self.language))

    def short_date(self, date: dt.date) -> str:
        """Write a date for a narrow column: "29 Aug 2024"; Arabic months by the second of their two names."""
        language = self._records.language(self.language)
        pattern = " ".join(_QUOTED.sub(" ", language.dates.pattern).split())
        month = language.dates.months[date.month - 1].rpartition("/")[2] if language.dates.months else ""
        pattern = pattern.replace("MMMM", f"'{month}'" if month else "MMM")
        return format_date(date, pattern, locale=language.locale)

    def prepare(self, mandates: Iterable[str], day: dt.date) -> None:
        """Read what names of these need, beside the window: the files of mandates, and the names of months."""
        self.short_date(day)
        for key in mandates:
            self.mandate(key)

    def arguments(self, finding: Finding) -> dict[str, str | int]:
        """Return what the message of a finding names, by names and not by keys, and with dates as they are written."""
        found = {name: self._argument(finding, name, value) for name, value in finding.arguments.items()}
        if finding.wordings:
            found["names"] = self.listed([self.wording(one) for one in finding.wordings])
        return found

    def _argument(self, finding: Finding, name: str, value: str | int) -> str | int:
        if not isinstance(value, str):
            return value
        match name:
            case "mandate" | "merged":
                return self.mandate(value)
            case "language":
                return self.language_name(value)
            case "state":
                return self.state(value, value)
            case "name" if finding.finding == "other_state":
                return self.state(str(finding.arguments["state"]), value)
            case "date" | "known" if _DATE.fullmatch(value):
                return self.date(dt.date.fromisoformat(value))
        return value

    def listed(self, names: Sequence[str]) -> str:
        """Join names, which may hold commas, as a message lists them; of many the first."""
        language = self._records.language(self.language)
        if len(names) > _LISTED:
            return language.lists.titles.separator.join(names[:_LISTED]) + " …"
        return plain_inlines(join_titles(names, language))

    def wording(self, wording: Wording) -> str:
        """Return what standard wording is called: by its first words, the mandate, the State, the library's title."""
        key = wording.key
        match wording.kind:
            case "sentence":
                return f"“{wording.words}”" if wording.words else key
            case "title":
                return self.mandate(key)
            case "state":
                return self.state(key, key)
            case "treaty":
                return self._treaty(key)
            case "text":
                return self._text(key)

    def _treaty(self, key: str) -> str:
        try:
            return self._records.treaty_name(key, self.language).short
        except AppError:  # the office added it in another language alone
            return key

    def _text(self, key: str) -> str:
        texts = [self._records.clause(key)] if key in self._records.clauses else []
        texts += [self._records.question(key)] if key in self._records.questions else []
        titles = texts[0].title if texts else {}
        return titles.get(self.language) or titles.get(_ENGLISH) or key

    def addressees(self, other: str) -> list[Named]:
        """Return all States by name, and another actor at the end; found by names and capitals in every language."""
        records = self._records
        names: dict[str, list[str]] = {code: [code] for code in records.states}
        for language in records.languages:
            for words in records.state_words(language):
                names.setdefault(words.key, []).extend(words.names)
        found = [Named(code, self.state(code, other), _words(*names[code])) for code in records.states]
        found.sort(key=lambda one: fold(one.name))
        return [*found, Named(OTHER_ACTOR, other, _words(OTHER_ACTOR, other))]

    def _title(self, key: str) -> Title | None:
        try:
            return self._records.mandate(key).titles[-1]
        except AppError:  # a mandate that was taken off the records
            return None


def matching(choices: list[Named], typed: str) -> list[Named]:
    """Return what has all words that were typed, each as the beginning of a word; the best first.

    First what is called so, or begins so, then the others.
    """
    wanted = _PART.findall(fold(typed))
    found = [one for one in choices if all(any(word.startswith(part) for word in one.words) for part in wanted)]
    whole = fold(typed).strip()
    return sorted(found, key=lambda one: (fold(one.key) != whole, not fold(one.name).startswith(whole)))


def _words(*texts: str) -> tuple[str, ...]:
    """Return the words of texts; Chinese, which is written without blanks, also from each sign on."""
    words = dict.fromkeys(word for text in texts for word in _PART.findall(fold(text)))
    for word in [*words]:
        if word and "\u3400" <= word[0] <= "\u9fff":
            words.update(dict.fromkeys(word[place:] for place in range(1, len(word))))
    return tuple(words)
