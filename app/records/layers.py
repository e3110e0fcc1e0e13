"""Where data come from: the files that ship, and the office's own, which stand over them."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from operator import is_
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec

from app.errors import AppError
from app.records.parts import Table, is_own, is_text, joined

T = TypeVar("T")


class Layer(Protocol):
    """One source of data, laid out like the program's own tree: "resources/mandates/sogi.toml"."""

    def names(self, folder: str) -> list[str]:
        """Return the names of the files in a folder."""

    def table(self, name: str) -> Table | None:
        """Return a TOML file; None if it is not there."""

    def raw(self, name: str) -> bytes:
        """Return a TOML file's data as they are kept, to be compared with others; nothing if it is not there."""

    def origin(self, name: str) -> object | None:
        """Return what a file would be read from: the same object as long as it is the same; None for nothing."""

    def head(self, name: str, fields: Collection[str]) -> Table | None:
        """Return at least these fields of a TOML file, which is shorter than all of it; None if it is not there."""

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

    def raw(self, name: str) -> bytes:
        return (self.text(name) or "").encode()

    def origin(self, name: str) -> object | None:
        return self if self._has(name) else None

    def head(self, name: str, fields: Collection[str]) -> Table | None:  # noqa: ARG002
        return self.table(name)

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


class Stored(Mapping[str, Table]):
    """What an office keeps of one file, read when it is asked for: thousands of texts take a third of the memory so.

    Attributes:
        stored: revision and JSON of each part.
    """

    __slots__ = ("stored",)

    def __init__(self, stored: dict[str, tuple[int, bytes]]) -> None:
        self.stored = stored

    def __getitem__(self, part: str) -> Table:
        revision, record = self.stored[part]
        table: Table = msgspec.json.decode(record)
        return {**table, "revision": revision} if is_text(part, table) else table

    def __iter__(self) -> Iterator[str]:
        return iter(self.stored)

    def __len__(self) -> int:
        return len(self.stored)

    @property
    def revisions(self) -> dict[str, int]:
        """The revision of each part."""
        return {part: revision for part, (revision, _) in self.stored.items()}

    @property
    def raw(self) -> bytes:
        """All of it as it is kept."""
        return b"".join(b"%s %d %s" % (part.encode(), *kept) for part, kept in sorted(self.stored.items()))

    def fields(self, wanted: Collection[str]) -> Table:
        """Return some fields of the file as a whole; the others are passed over unread."""
        if "" not in self.stored:
            return {}
        found = msgspec.json.decode(self.stored[""][1], type=dict[str, msgspec.Raw])
        return {name: msgspec.json.decode(found[name]) for name in wanted if name in found}


class Entries:
    """Facts and texts that the office keeps one by one: by file, and by part of it (app/records/parts.py).

    Attributes:
        by_file: what is kept, by the file and the part of it.
    """

    def __init__(self, by_file: Mapping[str, Mapping[str, Table]]) -> None:
        self.by_file = by_file

    def names(self, folder: str) -> list[str]:
        return [name.rpartition("/")[2] for name in self.by_file if name.rpartition("/")[0] == folder]

    def table(self, name: str) -> Table | None:
        return joined(name, self.by_file[name]) if name in self.by_file else None

    def raw(self, name: str) -> bytes:
        parts = self.by_file.get(name, {})
        return parts.raw if isinstance(parts, Stored) else msgspec.json.encode(parts, order="sorted")

    def origin(self, name: str) -> object | None:
        return self.by_file.get(name)

    def head(self, name: str, fields: Collection[str]) -> Table | None:
        parts = self.by_file.get(name)
        return parts.fields(fields) if isinstance(parts, Stored) else self.table(name)

    def rows(self, name: str) -> list[dict[str, str]]:
        return list(self.by_file.get(name, {}).values())

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

    def holding(self, folder: str) -> dict[str, Layers]:
        """Return the TOML files of a folder by name, each with those of these sources that have it."""
        found: dict[str, list[Layer]] = {}
        for layer in self._layers:
            for name in layer.names(folder):
                if name.endswith(".toml"):
                    found.setdefault(f"{folder}/{name}", []).append(layer)
        same: dict[tuple[int, ...], Layers] = {}
        return {name: same.setdefault(tuple(map(id, layers)), Layers(layers)) for name, layers in sorted(found.items())}

    def same(self, name: str, others: Layers) -> bool:
        """Tell whether others would read a file from where these did, unchanged."""
        ours, theirs = (
            [one for layer in layers if (one := layer.origin(name)) is not None]
            for layers in (self._layers, others._layers)
        )
        return len(ours) == len(theirs) and all(map(is_, ours, theirs))

    def raw(self, name: str) -> list[bytes]:
        """Return the TOML files of this name as they are kept, the strongest last; for each source one."""
        return [layer.raw(name) for layer in self._layers]

    def heads(self, name: str, fields: Collection[str]) -> list[Table]:
        """Return at least these fields of the TOML tables of this name, the strongest last.

        Raises:
            AppError: as `tables`.
        """
        return [table for layer in self._layers if (table := layer.head(name, fields)) is not None]

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
