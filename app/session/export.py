"""Exporting a letter, the same from the window and by the command: what stands against it, and what is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import msgspec

from app.checking.check import check
from app.composing.compose import Composer
from app.errors import AppError
from app.export.docx import write_docx
from app.export.names import file_name, letter_stem
from app.export.place import Ledger, changed, place
from app.export.template import Template, open_template
from app.export.text import write_text
from app.model.document import Wording
from app.model.finding import Finding
from app.model.letter import Letter
from app.paths import PROGRAM
from app.records.records import Records


def letter_template(own: Path) -> Template:
    """Open the template of letters.

    Args:
        own: the office's, which stands over ours; it need not exist.

    Raises:
        AppError: the office's file is no Word file, or cannot be read.
    """
    return open_template(PROGRAM / "templates/letter.docx", own)


def errors_in(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings for which a final letter is refused."""
    return [finding for finding in findings if finding.severity == "error"]


def written(
    letter: Letter, language: str, composer: Composer, template: Template | None, today: dt.date, *, draft: bool
) -> bytes:
    """Return the file of a letter in a language: a Word file, or plain text if there is no template.

    Raises:
        AppError: a record that is not there, or data that do not fit.
    """
    document = composer.compose(letter, language, draft=draft, today=today)
    return write_text(document).encode() if template is None else write_docx(document, template)


class Unconfirmed(msgspec.Struct, frozen=True):
    """Wording nobody has confirmed in a language.

    Attributes:
        titles: of mandates; `texts` of the library; `names` of States and treaties.
    """

    sentences: tuple[Wording, ...] = ()
    titles: tuple[Wording, ...] = ()
    texts: tuple[Wording, ...] = ()
    names: tuple[Wording, ...] = ()

    @property
    def count(self) -> int:
        return len(self.sentences) + len(self.titles) + len(self.texts) + len(self.names)


def unconfirmed(wordings: Sequence[Wording]) -> Unconfirmed:
    """Sort what a document has of unconfirmed wording by what it is."""

    def of(*kinds: str) -> tuple[Wording, ...]:
        return tuple(one for one in wordings if one.kind in kinds)

    return Unconfirmed(of("sentence"), of("title"), of("text"), of("state", "treaty"))


class LanguageSurvey(msgspec.Struct, frozen=True):
    """What is to be known of a letter in one language before it is written.

    Attributes:
        errors: findings of this language alone for which a final letter is refused; `warnings` how many others.
    """

    language: str
    errors: tuple[Finding, ...]
    warnings: int
    unconfirmed: Unconfirmed


class Survey(msgspec.Struct, frozen=True):
    """What is to be known before anything is written.

    Attributes:
        letter: the letter that was looked at.
        errors: those of the letter in every language.
    """

    letter: Letter
    languages: tuple[LanguageSurvey, ...]
    errors: tuple[Finding, ...]

    @property
    def refuses_final(self) -> bool:
        """Whether a final letter in these languages is refused."""
        return bool(self.errors) or any(one.errors for one in self.languages)


def survey(letter: Letter, languages: Sequence[str], records: Records, composer: Composer, today: dt.date) -> Survey:
    """Look a letter through in the languages in which it is to be written.

    Raises:
        AppError: a record that is not there, or data that do not fit.
    """
    findings = check(letter, languages, records, composer, today)
    of_languages = []
    for language in languages:
        own = [finding for finding in findings if finding.language == language]
        wordings = composer.compose(letter, language, draft=True, today=today).unconfirmed
        errors = errors_in(own)
        of_languages.append(LanguageSurvey(language, tuple(errors), len(own) - len(errors), unconfirmed(wordings)))
    of_all = tuple(finding for finding in errors_in(findings) if finding.language not in languages)
    return Survey(letter, tuple(of_languages), of_all)


def file_names(letter: Letter, languages: Sequence[str], *, draft: bool, ending: str = "docx") -> dict[str, str]:
    """Return what the files of a letter of the workspace are called, by language."""
    stem = letter_stem(letter)
    return {language: file_name(letter, stem, language, draft=draft, ending=ending) for language in languages}


class Export:
    """One export of a letter: each language is composed by a step, then all files are put in their places at once.

    Attributes:
        files: what was composed so far, by path.
        done: how many languages are composed.
    """

    def __init__(
        self, letter: Letter, languages: Sequence[str], folder: Path, *, draft: bool, today: dt.date, own: Path
    ) -> None:
        self.letter = letter
        self.languages = tuple(languages)
        self.draft = draft
        self.files: dict[Path, bytes] = {}
        self._targets = [folder / name for name in file_names(letter, languages, draft=draft).values()]
        self._today = today
        self._own = own
        self._template: Template | None = None

    @property
    def done(self) -> int:
        return len(self.files)

    def refusal(self, records: Records, composer: Composer) -> Survey | None:
        """Return what stands against a final letter; None if nothing does, or it is a draft.

        Raises:
            AppError: a record that is not there, or data that do not fit.
        """
        if self.draft:
            return None
        found = survey(self.letter, self.languages, records, composer, self._today)
        return found if found.refuses_final else None

    def step(self, composer: Composer) -> bool:
        """Compose the next language; tell whether there is another.

        Raises:
            AppError: a record that is not there, or a template that cannot be used.
        """
        if self._template is None:
            self._template = letter_template(self._own)
        place_ = self.done
        data = written(self.letter, self.languages[place_], composer, self._template, self._today, draft=self.draft)
        self.files[self._targets[place_]] = data
        return self.done < len(self.languages)

    def changed(self, ledger: Ledger) -> list[Path]:
        """Return which files stand in their places as somebody changed them since.

        Raises:
            AppError: one cannot be read.
        """
        return changed(self.files, ledger)

    def place(
        self, ledger: Ledger, *, replaced: Collection[Path] = (), beside: dict[Path, Path] | None = None
    ) -> list[Path]:
        """Put the files in their places, and return where they are.

        Args:
            replaced: changed files that may be replaced.
            beside: other places for files whose own is to be kept as it is.

        Raises:
            AppError: one cannot be written, or was changed; nothing was written.
        """
        files = {(beside or {}).get(path, path): data for path, data in self.files.items()}
        if len(files) < len(self.files):
            raise AppError("two-outputs-one-name", file=str(next(iter(files))))
        place(files, ledger, replaced=replaced)
        return list(files)
