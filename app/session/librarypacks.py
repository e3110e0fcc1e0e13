"""Packs of an office's texts in the window: written to a file, looked at, taken in as far as was chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.files import write_whole
from app.searching.documents import Kind
from app.session.comparing import Differs, compared_tables
from app.session.finding import named
from app.session.librarytexts import place_of
from app.workspace.packs import Preview, preview, read_pack, write_pack
from app.workspace.packs import take_in as take_entries
from app.workspace.workspace import Workspace

CHOSEN = ("new", "changed")
"""What is chosen from the beginning: it overwrites nothing that was written here."""


def write(workspace: Workspace, path: Path, texts: Sequence[tuple[Kind, str]]) -> int:
    """Write those of the texts that are the office's own into a pack, and return how many; of none, all its texts.

    Raises:
        AppError: the file cannot be written.
    """
    own = [one for one in workspace.entries.all() if one.record is not None]
    wanted = {place_of(kind, key) for kind, key in texts}
    folders = tuple(f"resources/{kind}s/" for kind in ("clause", "question", "set"))
    places = [
        (one.file, one.part)
        for one in own
        if ((one.file, one.part) in wanted if wanted else one.file.startswith(folders))
    ]
    if places:
        write_whole(path, write_pack(workspace.entries, places).encode())
    return len(places)


def look_at(workspace: Workspace, path: Path) -> list[Preview]:
    """Tell what a pack would do here; nothing is changed.

    Raises:
        AppError: it cannot be read, or is none.
    """
    order = {"conflict": 0, "changed": 1, "new": 2, "older": 3, "same": 4}
    return sorted(preview(workspace.entries, read_pack(path)), key=lambda one: (order[one.state], one.place))


def take_in(workspace: Workspace, chosen: Iterable[Preview]) -> int:
    """Take entries in, all or none, and return how many.

    Raises:
        EntryChangedError: something was changed since the preview.
        AppError: a record does not fit.
    """
    return take_entries(workspace.entries, chosen)


def title_of(one: Preview, language: str) -> str:
    """Return by what a list names an entry of a pack."""
    titles = one.entry.record.get("title")
    name = one.entry.file.rpartition("/")[2].rpartition(".")[0]
    place = f"{name} {one.entry.part}".strip()
    return named(titles, language, place) if isinstance(titles, dict) else place


def difference(one: Preview) -> list[Differs]:
    """Return what taking an entry in would change of what stands here."""
    present = one.present.record if one.present is not None else None
    return compared_tables(present if present is not None else one.shipped, one.entry.record)
