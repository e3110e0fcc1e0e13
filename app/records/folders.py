"""Reading data files: ours in resources and templates, and the office's, which stand over them."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.errors import AppError

T = TypeVar("T")

Table = dict[str, Any]


class Folders:
    """Where data lie: the folder of the program, and the office's, which need not exist.

    Both hold the same tree; a file of the office stands over ours of the same name.
    """

    def __init__(self, ours: Path, office: Path | None = None) -> None:
        self._ours = ours
        self._office = office if office is not None and office.is_dir() else None

    def keys(self, folder: str, suffix: str) -> list[str]:
        """Return the names of a folder's files without their suffix, in alphabetical order."""
        names = {path.name.removesuffix(suffix) for path in self._files(folder, suffix)}
        return sorted(names)

    def _files(self, folder: str, suffix: str) -> list[Path]:
        roots = [self._ours] if self._office is None else [self._ours, self._office]
        return [path for root in roots for path in (root / folder).glob(f"*{suffix}")]

    def layers(self, name: str) -> list[Path]:
        """Return the files of this name that exist, the strongest last."""
        roots = [self._ours] if self._office is None else [self._ours, self._office]
        return [path for root in roots if (path := root / name).is_file()]

    def tables(self, name: str) -> list[Table]:
        """Return the TOML tables of this name, the strongest last.

        Raises:
            AppError: a file that cannot be read or is no TOML.
        """
        return [_toml(path) for path in self.layers(name)]

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of the CSV files of this name, ours first.

        Raises:
            AppError: a file that cannot be read.
        """
        rows: list[dict[str, str]] = []
        for path in self.layers(name):
            reader = csv.reader(_text(path).splitlines())
            head = next(reader, [])
            rows += [dict(zip(head, row, strict=False)) for row in reader if row]
        return rows

    def texts(self, name: str) -> list[str]:
        """Return the contents of the files of this name, the strongest last."""
        return [_text(path) for path in self.layers(name)]

    def convert(self, table: object, type: type[T], name: str) -> T:
        """Turn plain data into a record.

        Raises:
            AppError: data that do not fit, with the file's name and the place.
        """
        try:
            return msgspec.convert(table, type)
        except msgspec.ValidationError as error:
            raise AppError("data-file-wrong", file=name, reason=str(error)) from error


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AppError("data-file-unreadable", file=str(path), reason=str(error)) from error


def _toml(path: Path) -> Table:
    try:
        return tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise AppError("data-file-wrong", file=str(path), reason=str(error)) from error
