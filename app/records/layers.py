"""Where data come from: the files that ship, and the office's own, which stand over them."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Callable, Mapping, Sequence
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
        place = self._root / folder
        names = [path.name for path in _asked(place, lambda there: list(there.iterdir()) if there.is_dir() else [])]
        return [name for name in names if self._has(f"{folder}/{name}")]

    def table(self, name: str) -> Table | None:
        text = self.text(name)
        try:
            return tomllib.loads(text) if text is not None else None
        except (ValueError, RecursionError) as error:
            raise AppError("data-file-wrong", file=str(self._root / name), reason=str(error)) from error

    def rows(self, name: str) -> list[dict[str, str]]:
        reader = csv.reader(io.StringIO(self.text(name) or "", newline=""), strict=True)
        try:
            head = next(reader, [])
            table = [row for row in reader if row]
        except csv.Error as error:
            raise AppError("data-file-wrong", file=str(self._root / name), reason=str(error)) from error
        if longer := next((row for row in table if len(row) > len(head)), None):
            reason = f"{', '.join(longer[:2])}: too many cells"
            raise AppError("data-file-wrong", file=str(self._root / name), reason=reason)
        return [dict(zip(head, row, strict=False)) for row in table]

    def text(self, name: str) -> str | None:
        if not self._has(name):
            return None
        return _asked(self._root / name, lambda path: path.read_text("utf-8-sig") if path.is_file() else None)

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

    def has(self, name: str) -> bool:
        """Tell whether there is a file of this name anywhere."""
        folder, _, file = name.rpartition("/")
        return any(file in layer.names(folder) for layer in self._layers)

    def tables(self, name: str) -> list[Table]:
        """Return the TOML tables of this name, the strongest last.

        Raises:
            AppError: a file that cannot be read or is no TOML.
        """
        return [table for layer in self._layers if (table := layer.table(name)) is not None]

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of the CSV files of this name, the strongest last.

        Raises:
            AppError: a file that cannot be read, or a row with more cells than the head line.
        """
        return [row for layer in self._layers for row in layer.rows(name)]

    def texts(self, name: str) -> list[str]:
        """Return the contents of the files of this name, the strongest last."""
        return [text for layer in self._layers if (text := layer.text(name)) is not None]


def _asked(path: Path, question: Callable[[Path], T]) -> T:
    """Ask the disk about a file or folder.

    Raises:
        AppError: it may not be read; it never counts as absent, for then old facts would stand.
    """
    try:
        return question(path)
    except (OSError, UnicodeDecodeError) as error:
        raise AppError("data-file-unreadable", file=str(path), reason=str(error)) from error


def convert(table: Any, type: type[T], name: str) -> T:
    """Turn plain data into a record.

    Raises:
        AppError: data that do not fit, with the file's name and the place.
    """
    try:
        return msgspec.convert(table, type)
    except msgspec.ValidationError as error:
        raise AppError("data-file-wrong", file=name, reason=str(error)) from error
