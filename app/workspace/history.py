"""The revisions of a letter: what each holds, which may be merged, which may go."""

from __future__ import annotations

import datetime as dt
import zlib
from collections.abc import Sequence
from typing import Literal

import msgspec
from sqlalchemy import Connection, delete, select

from app.errors import AppError
from app.model.letter import Letter
from app.workspace.tables import revision, version

Action = Literal["created", "edit", "undo", "redo", "restored", "numbered", "voided", "sent", "taken_back", "answered"]
"""What made a revision."""

MERGED = dt.timedelta(minutes=5)
"""For how long one burst of typing stays one revision."""

KEPT_STEPS = 500
KEPT_DAYS = dt.timedelta(days=7)
"""The newest steps, and those of the last days, are never thinned: a restart can still undo them."""

_THINNED = ((dt.timedelta(days=30), "%Y%m%d%H"), (dt.timedelta(days=365), "%Y%m%d"), (dt.timedelta.max, "%G%V"))
"""Of older ones the last stays of each hour, day or week, by age."""

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Letter)


class Revision(msgspec.Struct, frozen=True, kw_only=True):
    """A revision as a history lists it.

    Attributes:
        begun_at, at: when its burst of typing began, and when it was last saved.
        label: what was done, in a word or two: "facts", "mandates".
        names: names it bears as a version.
    """

    number: int
    begun_at: dt.datetime
    at: dt.datetime
    by: str
    action: Action
    label: str
    names: tuple[str, ...] = ()


def pack(letter: Letter) -> bytes:
    """Return a letter as it is stored."""
    return zlib.compress(_encoder.encode(letter), 1)


def unpack(record: bytes, place: str) -> Letter:
    """Read a stored letter.

    Raises:
        AppError: it is damaged.
    """
    try:
        return _decoder.decode(zlib.decompress(record))
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise AppError("workspace-damaged", place=place) from error


def revisions(connection: Connection, letter_id: str) -> list[Revision]:
    """Return the revisions of a letter, oldest first."""
    names: dict[int, list[str]] = {}
    for row in connection.execute(select(version).where(version.c.letter_id == letter_id).order_by(version.c.at)):
        names.setdefault(row.number, []).append(row.name)
    columns = [revision.c[name] for name in Revision.__struct_fields__ if name != "names"]
    query = select(*columns).where(revision.c.letter_id == letter_id).order_by(revision.c.number)
    return [Revision(**row, names=tuple(names.get(row["number"], ()))) for row in connection.execute(query).mappings()]


class Undo(msgspec.Struct, frozen=True):
    """Where undo and redo lead: numbers of revisions, the nearest last."""

    past: tuple[int, ...]
    future: tuple[int, ...]


def undo_of(history: Sequence[Revision]) -> Undo:
    """Work out from a history what can be undone and redone; the newest revision is where one stands."""
    past: list[int] = []
    future: list[int] = []
    for one in history:
        if one.action == "undo" and len(past) > 1:
            future.append(past.pop())
        elif one.action == "redo" and future:
            past.append(future.pop())
        else:
            past.append(one.number)
            future.clear()
    return Undo(tuple(past[:-1]), tuple(future))


def thin(connection: Connection, letter_id: str, now: dt.datetime) -> int:
    """Remove old revisions that nothing holds, and return how many."""
    history = revisions(connection, letter_id)
    old = [one for one in history[:-KEPT_STEPS] if now - one.at > KEPT_DAYS]
    last_of: dict[str, int] = {}
    for one in old:
        pattern = next(pattern for age, pattern in _THINNED if now - one.at <= age)
        last_of[one.at.strftime(pattern) + pattern] = one.number
    kept = set(last_of.values())
    gone = [
        one.number for one in old if one.number not in kept and not one.names and one.action in ("edit", "undo", "redo")
    ]
    for start in range(0, len(gone), 500):
        part = gone[start : start + 500]
        connection.execute(delete(revision).where(revision.c.letter_id == letter_id, revision.c.number.in_(part)))
    return len(gone)
