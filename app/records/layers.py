"""Where data come from: the files that ship, and the office's own, which stand over them."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec

from app.errors import AppError
from app.records.parts import Table, is_own, joined

T = TypeVar("T")


class Layer(Protocol):
    """One source of data, laid out like the program's own tree: "resources/mandates/sogi.toml"."""

    def names(self, folder: str) -> list[str]:
        """Return the names of the files in a folder."""

    def table(self, name: str) -> Table | None:
        """Return a TOML file; None if it is not there."""

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a CSV file; none if it is not there."""

    def text(self, name: str) -> str | None:
        """Return a file as it is; None if it is not there."""


class Folder:
    """A folder of files.

    Attributes:
        facts: whether facts and library texts are read from it; the workspace keeps them instead, where there is one.
    """

    def __init__(self, root: Path, *, facts: bool = True) -> None:
        self._root = root
        self._facts = facts

    def names(self, folder: str) -> list[str]:
        return [path.name for path in (self._root / folder).glob("*.*") if self._has(f"{folder}/{path.name}")]

    def table(self, name: str) -> Table | None:
        text = self.text(name)
        try:
            return tomllib.loads(text) if text is not None else None
        except tomllib.TOMLDecodeError as error:
            raise AppError("data-file-wrong", file=str(self._root / name), reason=str(error)) from error

    def rows(self, name: str) -> list[dict[str, str]]:
        reader = csv.reader((self.text(name) or "").splitlines())
        head = next(reader, [])
        return [dict(zip(head, row, strict=False)) for row in reader if row]

    def text(self, name: str) -> str | None:
        path = self._root / name
        if not self._has(name) or not path.is_file():
            return None
        try:
            return path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise AppError("data-file-unreadable", file=str(path), reason=str(error)) from error

    def own(self) -> list[str]:
        """Return the names of its files of facts and library texts, whether or not they are read."""
        names = (path.relative_to(self._root).as_posix() for path in sorted((self._root / "resources").rglob("*.*")))
        return [name for name in names if is_own(name)]

    def _has(self, name: str) -> bool:
        return self._facts or not is_own(name)


class Entries:
    """Facts and texts that the office keeps one by one: by file, and by part of it (app/records/parts.py)."""

    def __init__(self, entries: Mapping[str, Mapping[str, Table]]) -> None:
        self._entries = entries

    def names(self, folder: str) -> list[str]:
        return [name.rpartition("/")[2] for name in self._entries if name.rpartition("/")[0] == folder]

    def table(self, name: str) -> Table | None:
        return joined(name, self._entries[name]) if name in self._entries else None

    def rows(self, name: str) -> list[dict[str, str]]:
        return list(self._entries.get(name, {}).values())

    def text(self, name: str) -> str | None:  # noqa: ARG002
        return None


class Layers:
    """All sources, the strongest last."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._layers = tuple(layers)

    def over(self, *layers: Layer) -> Layers:
        """Return these sources with others over them."""
        return Layers((*self._layers, *layers))

    def keys(self, folder: str, suffix: str) -> list[str]:
        """Return the names of a folder's files without their suffix, in alphabetical order."""
        names = {name for layer in self._layers for name in layer.names(folder)}
        return sorted(name.removesuffix(suffix) for name in names if name.endswith(suffix))

    def tables(self, name: str) -> list[Table]:
        """Return the TOML tables of this name, the strongest last.

        Raises:
            AppError: a file that cannot be read or is no TOML.
        """
        return [table for layer in self._layers if (table := layer.table(name)) is not None]

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of the CSV files of this name, the strongest last.

        Raises:
            AppError: a file that cannot be read.
        """
        return [row for layer in self._layers for row in layer.rows(name)]

    def texts(self, name: str) -> list[str]:
        """Return the contents of the files of this name, the strongest last."""
        return [text for layer in self._layers if (text := layer.text(name)) is not None]


def convert(table: Any, type: type[T], name: str) -> T:
    """Turn plain data into a record.

    Raises:
        AppError: data that do not fit, with the file's name and the place.
    """
    try:
        return msgspec.convert(table, type)
    except msgspec.ValidationError as error:
        raise AppError("data-file-wrong", file=name, reason=str(error)) from error
