"""Composing a letter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from app.composing.library import annex, appendices, appendix_pointer, gap_text, questions
from app.composing.parts import BUILDERS, placeholder
from app.composing.setting import Setting
from app.composing.typeset import Typesetter
from app.errors import AppError
from app.language.sentences import Sentences
from app.language.typography import Typography
from app.model.document import Document, Section
from app.model.language import Language
from app.model.letter import Letter
from app.model.outline import Part
from app.records.records import Records
from app.text.nodes import Inlines, Paragraph, Text
from app.text.read import read

_LIBRARY: dict[str, Callable[[Setting, Typesetter, str | None], list[Section]]] = {
    "annex": annex,
    "appendices": appendices,
}


class Composer:
    """Composes letters; keeps what is the same for all letters in a language."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._sentences: dict[str, Sentences] = {}
        self._typography: dict[str, Typography] = {}

    def sentences(self, language: Language) -> Sentences:
        """Return the standard sentences of a language."""
        code = language.code
        if code not in self._sentences:
            self._sentences[code] = Sentences(language.locale, self._records.sentence_files(code))
        return self._sentences[code]

    def compose(self, letter: Letter, code: str, *, draft: bool, today: dt.date) -> Document:
        """Compose a letter in one language.

        Args:
            code: one of the letter's languages.
            draft: whether the header says so; gaps print either way, and a final letter has none.
            today: whose facts a letter without a date shows.

        Raises:
            AppError: a record that is not there, or data that do not fit.
        """
        language = self._records.language(code)
        typography = self._typography.setdefault(code, Typography(language))
        setting = Setting(letter, language, self._records, self.sentences(language), typography, today)
        typesetter = Typesetter(setting)
        sections = [section for part in setting.outline.part for section in _sections(part, setting, typesetter)]
        return Document(
            language=code,
            tag=language.tag,
            script=language.script,
            rtl=language.direction == "rtl",
            title=letter.reference or placeholder(setting),
            draft=setting.word("draft") if draft else "",
            sections=tuple(sections),
            notes=tuple(typesetter.notes),
            levels=language.numbering.levels,
            missing=tuple(setting.missing),
            unconfirmed=tuple(setting.unconfirmed.values()),
        )


def _sections(part: Part, setting: Setting, typesetter: Typesetter) -> list[Section]:
    """Compose one part of the outline; it may print as several sections, or not at all."""
    if not all(_holds(condition, part, setting) for condition in part.when):
        return []
    if part.build == "questions":
        return questions(setting, typesetter, part.role)
    if part.build in _LIBRARY:
        return _LIBRARY[part.build](setting, typesetter, part.sentence)
    if part.build == "appendix_pointer":
        blocks = appendix_pointer(setting, typesetter, part.role)
    elif part.build:
        if part.build not in BUILDERS:
            raise _wrong(part, part.build, setting)
        blocks = BUILDERS[part.build](setting, typesetter, part.role)
    elif part.text:
        text = _drafted(part, part.text, setting)
        if text is None:
            return []
        blocks = [typesetter.line("lead", setting.say(part.lead))] if part.lead else []
        at = f"text.{setting.language.code}.{part.text}"
        if part.sentence:
            text = _ending(part.sentence, part.text, text, setting)
        blocks += typesetter.text(part.role, text, at)
    else:
        arguments = _translation(setting) if part.sentence == "courtesy" else {}
        blocks = [typesetter.line(part.role, setting.say(part.sentence or "", arguments))]
    return [Section(part.name, tuple(blocks))] if blocks else []


def _holds(condition: str, part: Part, setting: Setting) -> bool:
    """Tell whether a condition of an outline holds: a fact of the letter, or an option that is on."""
    letter = setting.letter
    facts = {
        "translation": not setting.original,
        "other_actor": not letter.to_state,
        "annex": bool(letter.annex),
        "questions": any(not question.heading for question in letter.questions),
    }
    if condition not in facts and condition not in setting.outline.options:
        raise _wrong(part, condition, setting)
    return facts[condition] if condition in facts else bool(setting.option(condition))


def _wrong(part: Part, word: str, setting: Setting) -> AppError:
    return AppError(
        "data-file-wrong", file=f"templates/outlines/{setting.outline.key}.toml", reason=f"{part.name}: {word}?"
    )


def _drafted(part: Part, name: str, setting: Setting) -> Text | None:
    """Return the drafter's text of a part, its gap if it should be there, None if the part does not print."""
    written = getattr(setting.text, name)
    if written:
        return read(written)
    other = getattr(setting.text, part.alternative, None) if part.alternative else None
    expected = getattr(setting.original_text, name) is not None or (part.required and not other)
    if not expected:
        return None
    return gap_text(setting.absent(f"text.{setting.language.code}.{name}", name))


def _ending(sentence: str, slot: str, text: Text, setting: Setting) -> Text:
    """Let the first paragraph of a text end a standard sentence."""
    first = text.blocks[0] if text.blocks else None
    words: Inlines = first.inlines if isinstance(first, Paragraph) else ()
    rest = text.blocks[1:] if isinstance(first, Paragraph) else text.blocks
    return Text((Paragraph(setting.say(sentence, {slot: words})), *rest), text.notes)


def _translation(setting: Setting) -> dict[str, str]:
    """Name the language of the original, for the line that says the letter is a translation."""
    return {"original": setting.word("language-name", language=setting.letter.languages[0])}
