"""Where a workspace may lie: not on a share of a network, and better not in a folder that is copied to a cloud."""

from __future__ import annotations

import fnmatch
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path, PurePath
from typing import Protocol

import msgspec

from app.errors import AppError
from app.paths import PROGRAM


class Partition(Protocol):
    """What psutil tells of a file system that is mounted."""

    @property
    def mountpoint(self) -> str: ...
    @property
    def fstype(self) -> str: ...
    @property
    def opts(self) -> str: ...


class Cloud(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A program that copies folders to other machines.

    Attributes:
        folders, marks: patterns of the folder's name, and of files that lie in it.
    """

    name: str
    folders: tuple[str, ...]
    marks: tuple[str, ...]


class Places(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What resources/places.toml holds."""

    network: frozenset[str]
    network_options: frozenset[str]
    cloud: tuple[Cloud, ...]


class Notice(msgspec.Struct, frozen=True):
    """Something the user is to be told at opening, and nothing that stops: a message id and its arguments."""

    id: str
    arguments: dict[str, str]


def judge(folder: Path, partitions: Sequence[Partition] | None = None) -> Notice | None:
    """Tell what is to be said of a folder in which a workspace lies or shall lie; it need not exist.

    Args:
        partitions: what is mounted; None: ask the system.

    Raises:
        AppError: it is a share of a network.
    """
    resolved = folder.resolve()
    if is_share(str(folder)) or is_share(str(resolved)):
        raise AppError("place-network", folder=str(folder), kind="UNC")
    places = _places()
    partition = mount_of(resolved, _mounted() if partitions is None else partitions)
    if partition is not None:
        kind = partition.fstype.casefold()
        options = {option.strip().casefold() for option in partition.opts.split(",")}
        if kind in places.network or options & places.network_options:
            raise AppError("place-network", folder=str(folder), kind=partition.fstype or "?")
    cloud = cloud_of(resolved, places.cloud) or cloud_of(folder.absolute(), places.cloud)
    return Notice("place-cloud", {"folder": str(folder), "cloud": cloud}) if cloud else None


def is_share(path: str) -> bool:
    r"""Tell whether a path names a share of a network as Windows does: \\server\share, \\?\UNC\server\share."""
    path = path.replace("/", "\\") if path.startswith("//") else path
    if path.casefold().startswith("\\\\?\\"):
        return path[4:].casefold().startswith("unc\\")
    return path.startswith("\\\\") and not path.startswith("\\\\.\\")


def mount_of(path: PurePath, partitions: Sequence[Partition]) -> Partition | None:
    """Return the file system a path lies on: the one mounted nearest above it, and of two there the later."""
    best: Partition | None = None
    for partition in partitions:
        point = type(path)(partition.mountpoint)
        near = len(type(path)(best.mountpoint).parts) if best else 0
        if path.is_relative_to(point) and len(point.parts) >= near:
            best = partition
    return best


def cloud_of(path: Path, clouds: Sequence[Cloud]) -> str | None:
    """Return whose cloud copies a folder, by its name or that of one above it, or by what lies in them."""
    for folder in (path, *path.parents):
        for cloud in clouds:
            if any(fnmatch.fnmatchcase(folder.name.casefold(), pattern.casefold()) for pattern in cloud.folders):
                return cloud.name
            if any(_has(folder, mark) for mark in cloud.marks):
                return cloud.name
    return None


def _has(folder: Path, mark: str) -> bool:
    try:
        return any(True for _ in folder.glob(mark)) if "*" in mark else (folder / mark).exists()
    except OSError:
        return False


def _mounted() -> Sequence[Partition]:
    import psutil

    try:
        return psutil.disk_partitions(all=True)
    except OSError:
        return ()


@cache
def _places() -> Places:
    return msgspec.convert(tomllib.loads((PROGRAM / "resources/places.toml").read_text("utf-8")), Places)
