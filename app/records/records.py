"""All records, read when they are first asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cached_property
from typing import Any, Literal, TypeVar

from app.errors import AppError
from app.model.checks import CheckWords
from app.model.facts import Head, LibraryText, Name, Party, QuestionSet, StateWords, Treaty
from app.model.language import Language
from app.model.letter import Choice
from app.model.mandate import Mandate, Standing
from app.model.outline import Outline
from app.model.shortforms import ShortForm, ShortForms
from app.model.titles import Functions, Kinds
from app.records.answers import standing
from app.records.layers import Layers, convert
from app.records.parties import party_at
from app.records.parts import LISTS, Table, are_entries, identity, is_own, row_key
from app.records.symbols import first_day

T = TypeVar("T")

TextKind = Literal["clause", "question"]

_FORMS = ("short", "title", "formal", "name", "of", "in", "to", "gender")
"""Columns in which an empty cell of the office leaves ours as it is: a name is never empty."""


class Records:
    """The facts of the field: ours, with the office's over them."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        self._cache: dict[tuple[str, str], Any] = {}

    def renew(self, layers: Layers) -> None:
        """Answer from other sources from now on; what was read of an office's own is kept where it is the same there.

        In one step: a letter may be composed on another thread meanwhile.
        """
        former = self.layers
        same = {
            (folder, key): record
            for (folder, key), record in [*self._cache.items()]
            if is_own(file := f"{folder}/{key}.toml") and former.same(file, layers)
        }
        self.__dict__ = {"layers": layers, "_cache": same}

    # Languages and kinds of letters

    @cached_property
    def languages(self) -> list[str]:
        """Codes of the languages there are."""
        return self.layers.keys("resources/languages", ".toml")

    def language(self, code: str) -> Language:
        return self._record("resources/languages", code, Language, key="code")

    @cached_property
    def outlines(self) -> list[str]:
        """Kinds of letters there are: AL, OL, UA."""
        return self.layers.keys("templates/outlines", ".toml")

    def outline(self, type: str) -> Outline:
        return self._record("templates/outlines", type, Outline)

    def sentence_files(self, language: str) -> list[str]:
        """Return the contents of the files of standard sentences, the office's last."""
        return self.layers.texts(f"templates/sentences/{language}.ftl")

    @cached_property
    def links(self) -> dict[str, str]:
        """Addresses that standard sentences name, by name."""
        name = "templates/links.toml"
        return convert(self._merged(name), dict[str, str], name)

    # Mandates

    @cached_property
    def mandates(self) -> list[str]:
        return self.layers.keys("resources/mandates", ".toml")

    def mandate(self, key: str) -> Mandate:
        """Return a mandate with the office's additions.

        Raises:
            AppError: there is none of this key, or a file does not fit.
        """
        mandate = self._record("resources/mandates", key, Mandate)
        kinds = {title.kind for title in mandate.titles} - self.kinds.keys()
        functions = {holder.function for holder in mandate.holders if holder.function} - self.functions.keys()
        for unknown in sorted(kinds | functions):
            raise AppError("data-file-wrong", file=f"resources/mandates/{key}.toml", reason=f"{unknown}?")
        return mandate

    def standing(self, choice: Choice, date: dt.date) -> Standing:
        """Answer title, resolution and holder of a letter's mandate at a date."""
        return standing(self.mandate(choice.key), date, choice)

    @cached_property
    def kinds(self) -> Kinds:
        name = "resources/kinds.toml"
        return convert(self._merged(name), Kinds, name)

    @cached_property
    def functions(self) -> Functions:
        name = "resources/functions.toml"
        return convert(self._merged(name), Functions, name)

    # States and treaties

    @cached_property
    def states(self) -> dict[str, str]:
        """English short names by code."""
        return {key: row["short"] for key, row in self._rows("resources/states/en.csv").items()}

    def state_name(self, key: str, language: str) -> Name:
        return self._name(f"resources/states/{language}.csv", key)

    def state_words(self, language: str) -> list[StateWords]:
        """Return the words by which texts in a language speak of each State."""
        return [
            StateWords(key, _words(row, "short", "others", "capitals"), _words(row, "adjectives"))
            for key, row in self._rows(f"resources/states/{language}.csv").items()
        ]

    def state_exceptions(self, language: str) -> list[str]:
        """Return phrases that hold the name of a State and say nothing about it: "Rome Statute"."""
        texts = self.layers.texts(f"resources/states/exceptions/{language}.txt")
        lines = [line.strip() for text in texts for line in text.splitlines()]
        return [line for line in lines if line and not line.startswith("#")]

    def spelled(self, language: str) -> list[str]:
        """Return the words that the office has added to those of the dictionary."""
        return list(self._rows(f"resources/spelling/{language}.csv"))

    def check_words(self, language: str) -> CheckWords:
        """Return the words that checks look for in a language."""
        return self._record("resources/checks", language, CheckWords, key="language")

    @cached_property
    def treaties(self) -> dict[str, Treaty]:
        name = "resources/treaties/treaties.toml"
        table = convert(self._merged(name), dict[str, dict[str, Any]], name)
        return {key: convert({"key": key, **value}, Treaty, name) for key, value in table.items()}

    def treaty_name(self, key: str, language: str) -> Name:
        return self._name(f"resources/treaties/{language}.csv", key)

    def party(self, state: str, treaty: str, date: dt.date) -> Party:
        """Answer whether a State is a party to a treaty at a date.

        Raises:
            AppError: a row that does not fit.
        """
        rows = self._rows("resources/treaties/status.csv")
        return party_at(rows.get(f"{state} {treaty}"), date, self.treaties.get(treaty))

    @cached_property
    def documents(self) -> dict[str, str]:
        """By symbol, the day or year from which documents can be cited.

        Raises:
            AppError: a date that is none.
        """
        name = "resources/documents/documents.csv"
        dates = {symbol: row["date"] for symbol, row in self._rows(name).items()}
        for symbol, date in dates.items():
            try:
                first_day(date)
            except ValueError as error:
                raise AppError("data-file-wrong", file=name, reason=f"{symbol}: {date}?") from error
        return dates

    # The library

    @cached_property
    def clauses(self) -> list[str]:
        return self.layers.keys("resources/clauses", ".toml")

    def clause(self, key: str) -> LibraryText:
        return self._record("resources/clauses", key, LibraryText)

    @cached_property
    def questions(self) -> list[str]:
        return self.layers.keys("resources/questions", ".toml")

    def question(self, key: str) -> LibraryText:
        return self._record("resources/questions", key, LibraryText)

    @cached_property
    def sets(self) -> list[str]:
        return self.layers.keys("resources/sets", ".toml")

    def question_set(self, key: str) -> QuestionSet:
        """Return questions that are put together in one step."""
        return self._record("resources/sets", key, QuestionSet)

    def heads(self, kind: TextKind) -> dict[str, Head]:
        """Return tags, mandates and status of all clauses or questions, by key; the texts are not read for it."""
        cache = self._cache
        found: dict[str, Head] | None = cache.get(("heads", kind))
        if found is None:
            found = cache["heads", kind] = {
                key_of(name): head
                for name, layers in self.layers.holding(f"resources/{kind}s").items()
                if (head := _head(name, layers)) is not None
            }
        return found

    def head(self, kind: TextKind, key: str) -> Head | None:
        """Return tags, mandates and status of a clause or question; None if there is none of this key."""
        name, cache = f"resources/{kind}s/{key}.toml", self._cache
        if ("head", name) not in cache:
            cache["head", name] = _head(name, self.layers)
        found: Head | None = cache["head", name]
        return found

    def library(self) -> Iterator[tuple[TextKind, LibraryText]]:
        """Read all clauses and questions one by one, and keep none of them."""
        for key in self.clauses:
            yield "clause", self.read_text("clause", key)
        for key in self.questions:
            yield "question", self.read_text("question", key)

    def read_text(self, kind: TextKind, key: str) -> LibraryText:
        """Read a clause or question, and do not keep it."""
        return self._read(f"resources/{kind}s", key, LibraryText)

    def texts_for(self, entry: LibraryText, state: str | None, date: dt.date) -> dict[str, str]:
        """Choose the text for what the State is to the clause's treaty; what is not known chooses no variant.

        Returns:
            Markdown by language.
        """
        if entry.treaty is None or state is None:
            return entry.texts
        party = self.party(state, entry.treaty, date)
        if party.status == "signatory" and entry.signatory:
            return entry.signatory
        if party.status in ("signatory", "none") and entry.not_party:
            return entry.not_party
        return entry.texts

    @cached_property
    def short_forms(self) -> ShortForms:
        """The short forms by which texts are searched, the office's over ours one by one; the version is ours."""
        name = "resources/search/abbreviations.toml"
        tables = [convert(table, ShortForms, name) for table in self.layers.tables(name)]
        forms: dict[str, ShortForm] = {}
        for table in tables:
            forms |= table.forms
        cited = {language: words for table in tables for language, words in table.cited.items()}
        return ShortForms(tables[0].version if tables else 0, forms, cited)

    # Reading

    def check_file(self, file: str) -> None:
        """Read one data file with everything that stands over it.

        Raises:
            AppError: it does not fit.
        """
        folder, _, name = file.rpartition("/")
        key = name.rpartition(".")[0]
        match folder.rpartition("/")[2], key:
            case "mandates", _:
                self.mandate(key)
            case "clauses", _:
                self.clause(key)
            case "questions", _:
                self.question(key)
            case "sets", _:
                self.question_set(key)
            case "treaties", "treaties":
                _ = self.treaties
            case "treaties", "status":
                for row in self._rows(file).values():
                    party_at(row, dt.date.max)
            case (("states" | "treaties"), _):
                for row in self._rows(file).values():
                    _name(row)
            case "spelling", _:
                self._rows(file)
            case _, "kinds":
                _ = self.kinds
            case _, "functions":
                _ = self.functions
            case _:
                raise AppError("entry-place", file=file)

    def _record(self, folder: str, name: str, type: type[T], key: str = "key") -> T:
        cache = self._cache  # that of now: what is read from sources that go meanwhile goes with it
        found: T | None = cache.get((folder, name))
        if found is None:
            found = cache[folder, name] = self._read(folder, name, type, key)
        return found

    def _read(self, folder: str, name: str, type: type[T], key: str = "key") -> T:
        table = self._merged(f"{folder}/{name}.toml")
        if not table:
            raise AppError("no-such-record", kind=folder.rpartition("/")[2], name=name)
        return convert({key: name, **table}, type, f"{folder}/{name}.toml")

    def _merged(self, name: str) -> Table:
        """Return a TOML table with the office's over ours: lists of entries by their keys, all else whole."""
        merged: Table = {}
        for table in self.layers.tables(name):
            for key, value in table.items():
                ours = merged.get(key)
                if key in LISTS and are_entries(ours) and are_entries(value):
                    entries = {identity(key, entry): entry for entry in (*ours, *value)}
                    merged[key] = sorted(entries.values(), key=lambda entry: str(entry.get("begins") or ""))
                else:
                    merged[key] = value
        return merged

    def _name(self, table: str, key: str) -> Name:
        row = self._rows(table).get(key)
        if row is None:
            raise AppError("no-such-record", kind=table, name=key)
        return _name(row)

    def _rows(self, name: str) -> dict[str, dict[str, str]]:
        cache = self._cache
        found: dict[str, dict[str, str]] | None = cache.get(("rows", name))
        if found is None:
            found = cache["rows", name] = self._read_rows(name)
        return found

    def _read_rows(self, name: str) -> dict[str, dict[str, str]]:
        """Return the rows of a table by key, the office's over ours cell by cell.

        Raises:
            AppError: a row without its key, or a new one that lacks cells.
        """
        keys = row_key(name)
        merged: dict[str, dict[str, str]] = {}
        columns: set[str] = set()
        for row in self.layers.rows(name):
            columns = columns or set(row)
            key = " ".join(row.get(part, "") for part in keys)
            said = {column: cell for column, cell in row.items() if cell or column not in _FORMS}
            merged[key] = {**merged.get(key, {}), **said}
            missing = sorted(columns - set(merged[key]))
            if missing or not all(row.get(part) for part in keys):
                raise AppError("data-file-wrong", file=name, reason=f"{key or row}: {', '.join(missing or keys)}?")
        return merged


def key_of(file: str) -> str:
    """Return the key of the record that a file holds: "sogi" of resources/mandates/sogi.toml."""
    return file.rpartition("/")[2].rpartition(".")[0]


def _head(name: str, layers: Layers) -> Head | None:
    tables = layers.heads(name, Head.__struct_fields__)
    head = {field: value for table in tables for field, value in table.items()}
    return convert(head, Head, name) if tables else None


def _words(row: dict[str, str], *columns: str) -> tuple[str, ...]:
    return tuple(word for column in columns for word in row[column].split(";") if word)


def _name(row: dict[str, str]) -> Name:
    return Name(
        short=row.get("short") or row.get("title", ""),
        name=row["name"],
        of=row["of"],
        to=row["to"],
        inside=row["in"],
        gender=row["gender"],
        open=row.get("open") == "yes",
        confidence=row["confidence"],
        as_of=row["as_of"],
        source=row["source"],
    )
