"""The facts a workspace works with: what ships, and the office's own over it."""

from __future__ import annotations

from sqlalchemy import insert, select

from app.records.layers import Folder, Layers
from app.workspace.entries import OwnEntries
from app.workspace.packs import of_folder, preview, take_in
from app.workspace.store import Store
from app.workspace.tables import meta

_WAS_READ = "office-folder-read"


def office_layers(shipped: Layers, office: Folder, entries: OwnEntries) -> Layers:
    """Return what ships, with the office's sentences and outlines over it, and over these its entries.

    Args:
        office: the office's folder, read without its facts: the workspace has them.
    """
    return shipped.over(office, entries.layer())


def read_folder_once(store: Store, entries: OwnEntries, office: Folder) -> int:
    """Take in the facts and texts of an office's folder, if that was not done before; return how many were.

    What the workspace has of its own already stands: only what is new in it is taken.

    Args:
        office: the office's folder with its facts.

    Raises:
        AppError: a file of the folder does not fit; nothing was taken in.
    """
    files = office.own()
    if not files or _was_read(store):
        return 0
    pack = of_folder(Layers((office,)), files, "office folder")
    taken = take_in(entries, [one for one in preview(entries, pack) if one.state == "new"])
    with store.writing() as connection:
        connection.execute(insert(meta).values(key=_WAS_READ, value=str(taken)))
    return taken


def _was_read(store: Store) -> bool:
    with store.reading() as connection:
        return connection.execute(select(meta.c.value).where(meta.c.key == _WAS_READ)).first() is not None
