"""What every part of a letter is composed in: the letter, its language, its facts, and what was found missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TypeVar

from msgspec.structs import replace

from app.language.dates import write_date
from app.language.sentences import Sentences
from app.language.titles import inflected, title_of, with_function
from app.language.typography import Typography
from app.model.document import Missing, Wording
from app.model.language import Language
from app.model.letter import Letter, LetterText
from app.model.mandate import Gender, Holder, Standing
from app.model.titles import Form
from app.records.records import Records
from app.text.nodes import Inlines, Run
from app.text.plain import beginning, plain_inlines

T = TypeVar("T")

CONFIRMED = ("read", "confirmed", "sourced")
"""Confidence that lets wording go out without a finding."""

_FIRST = 48
"""Characters of a sentence by which one can tell which is meant."""

Slots = Mapping[str, str | Inlines]


class Setting:
    """The letter in one language.

    Attributes:
        date: the letter's date; today's in a draft without one.
        voice: one, two or many mandates sign.
        missing: gaps that print, in order.
        unconfirmed: wording nobody has confirmed, by kind and key.
    """

    def __init__(
        self,
        letter: Letter,
        language: Language,
        records: Records,
        sentences: Sentences,
        typography: Typography,
        today: dt.date,
    ) -> None:
        self.letter = letter
        self.language = language
        self.records = records
        self.sentences = sentences
        self.typography = typography
        self.date = letter.date or today
        self.original = language.code == letter.languages[0]
        self.outline = records.outline(letter.type)
        self.standings = tuple(records.standing(choice, self.date) for choice in letter.joined)
        self.voice = {1: "one", 2: "two"}.get(len(self.standings), "many")
        self.missing: list[Missing] = []
        self.unconfirmed: dict[tuple[str, str], Wording] = {}

    @cached_property
    def text(self) -> LetterText:
        """The drafter's texts in this language."""
        return self.letter.text.get(self.language.code, LetterText())

    @cached_property
    def original_text(self) -> LetterText:
        return self.letter.text.get(self.letter.languages[0], LetterText())

    def option(self, name: str) -> bool | int:
        """Return an option as the letter sets it, or its default for this kind of letter; False if it has none."""
        return self.letter.options.get(name, self.outline.options.get(name, False))

    # Sentences

    def say(self, id: str, slots: Slots | None = None, **arguments: str | int) -> Inlines:
        """Return a standard sentence. Who speaks, and to whom, it knows by itself."""
        slots = slots or {}
        said = self.sentences.rich(id, slots, **self._arguments(id, slots, arguments))
        self._note_words(id, plain_inlines, said)
        return said

    def word(self, id: str, **arguments: str | int) -> str:
        """Return a short standard wording as plain text."""
        said = self.sentences.plain(id, **self._arguments(id, {}, arguments))
        self._note_words(id, str, said)
        return said

    def _note_words(self, id: str, plain: Callable[[T], str], said: T) -> None:
        """Keep the first words of a sentence nobody has confirmed, so that one can tell which is meant."""
        noted = self.unconfirmed.get(("sentence", id))
        if noted is not None and not noted.words:
            self.note_unconfirmed(replace(noted, words=beginning(plain(said), _FIRST)))

    def note_unconfirmed(self, wording: Wording) -> None:
        """Note wording that nobody has confirmed."""
        self.unconfirmed[wording.kind, wording.key] = wording

    def _arguments(self, id: str, slots: Slots, given: Mapping[str, str | int]) -> dict[str, str | int]:
        if self.sentences.confidence(id) not in CONFIRMED:
            self.unconfirmed.setdefault(("sentence", id), Wording("sentence", id))
        recipient = self.letter.recipient
        ambient: dict[str, str | int] = {
            "voice": self.voice,
            "actor": self.letter.actor,
            "addressed": (recipient.gender if recipient else None) or "m",
        }
        ambient |= {name: value for name, value in self._numbers.items() if name not in given}
        wanted = self.sentences.variables(id) - slots.keys() - given.keys()
        return {**{name: value for name, value in ambient.items() if name in wanted}, **given}

    @cached_property
    def _numbers(self) -> dict[str, str | int]:
        return {"days": int(self.option("response_days")), "hours": int(self.option("publication_hours"))}

    # Gaps

    def gap(self, finding: str, at: str, part: str, number: int = 0) -> Inlines:
        """Return a marked gap for a part nobody has written, or translated, and remember it.

        Args:
            finding: "to_be_written" or "not_translated".
            part, number: what is missing, as the message "part-name" names it.
        """
        name = self.word("part-name", part=part, number=number)
        self.note_missing(finding, at, part=name)
        message = "gap-text" if finding == "to_be_written" else "gap-translation"
        return self.marked(self.word(message, part=name))

    def absent(self, at: str, part: str, number: int = 0) -> Inlines:
        """Return the gap for a text that is absent: to be written in the original, not translated elsewhere."""
        return self.gap("to_be_written" if self.original else "not_translated", at, part, number)

    def note_missing(self, finding: str, at: str, **arguments: str | int) -> None:
        self.missing.append(Missing(finding, at, arguments))

    @staticmethod
    def marked(text: str) -> Inlines:
        """Return words that a draft marks."""
        return (Run(text, check=True),)

    # Names and dates

    def day(self, date: dt.date) -> str:
        return write_date(date, self.language)

    def gender(self, standing: Standing) -> Gender:
        """Return the gender in which a mandate's title stands: its holder's, the masculine if nobody is known."""
        holder = standing.holder.sure
        return holder.gender if holder else "m"

    def title(self, standing: Standing, form: Form | None = None) -> str | Inlines:
        """Return a mandate's title at the letter's date, as it is or with its head in a form; a gap if untranslated."""
        title = standing.title.value
        assert title is not None
        code, gender = self.language.code, self.gender(standing)
        if code not in title.texts:
            return self.gap("not_translated", f"mandate.{standing.mandate.key}", "title")
        if title.texts[code].confidence not in CONFIRMED:
            self.note_unconfirmed(Wording("title", standing.mandate.key))
        if form is None:
            return title_of(title, code, gender)
        return inflected(title, self.records.kinds, code, gender, form)

    def signed_title(self, standing: Standing, holder: Holder, *, capacity: bool = False) -> str | Inlines:
        """Return the title under a name: with the person's function, for a Working Group."""
        title = self.title(standing)
        function = self.records.functions.get(holder.function or "", {}).get(self.language.code)
        if function is None or not isinstance(title, str):
            return title
        of = self.title(standing, "of")
        assert isinstance(of, str)
        return with_function(function, of, title, holder.gender, capacity=capacity)
