"""Reading letter files."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import msgspec

from app.errors import AppError
from app.letterfile.table import Fault, Table
from app.model.letter import (
    OTHER_ACTOR,
    Appendix,
    Choice,
    Clause,
    Letter,
    LetterText,
    MandateStatus,
    Previous,
    Question,
    Recipient,
    RecipientKind,
    Signatory,
    Waiver,
)
from app.model.mandate import Gender

FORMAT = 1
LARGEST = 2_000_000
"""The largest letter file that is read, in bytes."""

TEXTS = ("subject", "facts", "concerns", "analysis")
_STATUSES = ("joined", "invited", "declined", "withdrawn")
_KINDS = ("company", "organization", "bank", "authority", "other")
_GENDERS = {"m": "man", "f": "woman"}


class Known(msgspec.Struct, frozen=True):
    """The names a letter file may use.

    Attributes:
        states: English short names by code.
        options: by type of letter, the options and their defaults.
    """

    languages: Sequence[str]
    mandates: Sequence[str]
    states: Mapping[str, str]
    functions: Sequence[str]
    clauses: Sequence[str]
    questions: Sequence[str]
    options: Mapping[str, Mapping[str, bool | int]]


class LetterFileError(AppError):
    """A letter file that cannot be used, with every fault found in it."""

    def __init__(self, path: str, faults: Sequence[Fault]) -> None:
        super().__init__("letter-file-faults", file=path, count=len(faults))
        self.faults = tuple(faults)


def read_letter_file(path: Path, known: Known) -> Letter:
    """Read a letter file.

    Raises:
        AppError: the file cannot be read, is over LARGEST bytes, or is no TOML (with line and column).
        LetterFileError: faults in its values, all of them.
    """
    return parse_letter(read_source(path), known, str(path))


def read_source(path: Path) -> str:
    """Return the text of a letter file.

    Raises:
        AppError: it cannot be read, is no UTF-8, or is over LARGEST bytes.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise AppError("letter-file-unreadable", file=str(path), reason=error.strerror or "") from error
    if len(data) > LARGEST:
        raise AppError("letter-file-too-large", file=str(path), size=path.stat().st_size, most=LARGEST)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise AppError("letter-file-not-utf8", file=str(path), line=line) from error


def parse_letter(source: str, known: Known, name: str = "") -> Letter:
    """Read the text of a letter file; `name` is that of the file in messages.

    Raises:
        AppError, LetterFileError: as read_letter_file().
    """
    try:
        values = tomllib.loads(source)
    except (ValueError, RecursionError) as error:
        raise AppError("letter-file-syntax", file=name, reason=str(error)) from error
    faults: list[Fault] = []
    letter = _Reader(Table(values, "", faults), known).letter()
    if faults:
        raise LetterFileError(name, faults)
    return letter


class _Reader:
    def __init__(self, root: Table, known: Known) -> None:
        self._root = root
        self._known = known

    def letter(self) -> Letter:
        root, known = self._root, self._known
        number = root.value("format", int, "number", required=True)
        if number is not None and number != FORMAT:
            root.fault("format", "unknown-value", value=str(number), allowed=str(FORMAT))
        type_ = root.choice("type", list(known.options), required=True) or ""
        addressees = {**known.states, OTHER_ACTOR: "another actor than a State"}
        addressee = root.choice("addressee", addressees, required=True) or ""
        letter = Letter(
            type=type_,
            addressee=addressee,
            languages=root.choices("languages", known.languages, required=True),
            mandates=self._mandates(),
            id=root.line("id"),
            date=root.date("date"),
            reference=root.line("reference"),
            states_concerned=root.choices("states_concerned", known.states),
            classification=root.line("classification"),
            also_sent=root.choices("also_sent", known.states),
            copies=root.texts_list("cc"),
            recipient=self._recipient(addressee),
            options=self._options(type_),
            previous=tuple(self._previous(table) for table in root.tables("previous")),
            text=self._text(),
            questions=tuple(self._question(table) for table in root.tables("questions")),
            annex=tuple(self._clause(table) for table in root.tables("annex")),
            appendices=tuple(self._appendix(table) for table in root.tables("appendix")),
            waived=tuple(self._waiver(table) for table in root.tables("waived")),
        )
        root.done()
        return letter

    def _mandates(self) -> tuple[Choice, ...]:
        keys = self._root.choices("mandates", self._known.mandates, required=True)
        tables = self._root.table("mandate")
        found = {key: table for key in keys if tables and (table := tables.table(key))}
        if tables:
            tables.done(keys)
        return tuple(self._choice(key, found.get(key)) for key in keys)

    def _choice(self, key: str, table: Table | None) -> Choice:
        if table is None:
            return Choice(key)
        status = cast(MandateStatus, table.choice("status", _STATUSES) or "joined")
        choice = Choice(key, status, self._signatory(table.table("signatory")), table.line("resolution"))
        table.done()
        return choice

    def _signatory(self, table: Table | None) -> Signatory | None:
        if table is None:
            return None
        names = table.table("names")
        signatory = Signatory(
            table.line("name", required=True) or "",
            cast(Gender, table.choice("gender", _GENDERS, required=True) or "m"),
            table.choice("function", self._known.functions),
            self._by_language(names, line=True) if names else {},
        )
        if names:
            names.done(self._known.languages)
        table.done()
        return signatory

    def _recipient(self, addressee: str) -> Recipient | None:
        table = self._root.table("recipient")
        if table is None:
            if addressee == OTHER_ACTOR and not self._root.has("recipient"):
                self._root.fault("recipient", "missing-recipient", allowed=", ".join(_KINDS))
            return None
        salutation = table.table("salutation")
        recipient = Recipient(
            cast(RecipientKind, table.choice("kind", _KINDS, required=addressee == OTHER_ACTOR)),
            table.line("title"),
            table.line("name"),
            cast(Gender, table.choice("gender", _GENDERS)),
            table.texts_list("lines"),
            self._by_language(salutation, line=True) if salutation else {},
        )
        if salutation:
            salutation.done(self._known.languages)
        table.done()
        return recipient if recipient != Recipient() else None

    def _options(self, type_: str) -> dict[str, bool | int]:
        table = self._root.table("options")
        if table is None:
            return {}
        defaults = self._known.options.get(type_, {})
        options: dict[str, bool | int] = {}
        for name, default in defaults.items():
            kind = "true or false" if isinstance(default, bool) else "number"
            value = table.value(name, bool if isinstance(default, bool) else int, kind)
            if isinstance(value, int) and not 0 <= value <= 1000:
                table.fault(name, "out-of-range", least=0, most=1000)
            elif isinstance(value, bool | int):
                options[name] = value
        if defaults:
            table.done()
        return options

    def _previous(self, table: Table) -> Previous:
        reference = table.line("reference", required=True) or ""
        reply, unanswered = None, False
        if isinstance(table.peek("reply"), str):
            unanswered = table.choice("reply", ("none",)) is not None
        elif table.has("reply"):
            reply = table.date("reply")
        table.done()
        return Previous(reference, reply, unanswered)

    def _text(self) -> dict[str, LetterText]:
        tables = self._root.table("text")
        if tables is None:
            return {}
        texts = {}
        for code in self._known.languages:
            table = tables.table(code) if tables.has(code) else None
            if table is not None:
                texts[code] = LetterText(*(table.text(name) for name in TEXTS))
                table.done()
        tables.done(self._known.languages)
        return {code: text for code, text in texts.items() if text != LetterText()}

    def _question(self, table: Table) -> Question:
        heading = table.table("heading")
        question = Question(
            self._library_key(table, "item", self._known.questions),
            table.number("revision"),
            self._by_language(heading) if heading else {},
            self._by_language(table),
            table.number("kept"),
        )
        if heading:
            heading.done(self._known.languages)
        table.done(self._known.languages)
        asks = table.has("item") or bool(question.texts)
        if not asks and not table.has("heading"):
            table.fault("", "empty-question")
        elif asks and table.has("heading"):
            table.fault("heading", "heading-alone")
        return question

    def _clause(self, table: Table) -> Clause:
        clause = Clause(
            self._library_key(table, "clause", self._known.clauses),
            table.number("revision"),
            self._by_language(table),
            table.number("kept"),
        )
        table.done(self._known.languages)
        if clause.clause is None and not clause.texts and not table.has("clause"):
            table.fault("", "empty-clause")
        return clause

    def _appendix(self, table: Table) -> Appendix:
        title = table.table("title")
        appendix = Appendix(self._by_language(title) if title else {}, self._by_language(table))
        if title:
            title.done(self._known.languages)
        else:
            table.fault("title", "missing", kind="table")
        table.done(self._known.languages)
        return appendix

    def _waiver(self, table: Table) -> Waiver:
        waiver = Waiver(
            table.line("finding", required=True) or "",
            table.line("at", required=True) or "",
            table.line("reason", required=True) or "",
            table.choice("language", self._known.languages),
        )
        table.done()
        return waiver

    def _library_key(self, table: Table, name: str, known: Sequence[str]) -> str | None:
        """Return the key of a library text; where texts stand beside it, it only tells where they are from."""
        if any(table.has(code) for code in self._known.languages):
            return table.line(name)
        return table.choice(name, known)

    def _by_language(self, table: Table, *, line: bool = False) -> dict[str, str]:
        """Return the texts, or lines, whose keys are languages; those the letter is not in are kept too."""
        value = table.line if line else table.text
        return {code: text for code in self._known.languages if table.has(code) and (text := value(code))}
