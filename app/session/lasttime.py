"""What was open when the window was last closed: ids and places, never a word of a letter."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.files import PRIVATE, write_whole

RECENT = 12
"""Letters that were opened lately and are remembered."""


class LastTime(msgspec.Struct, frozen=True, kw_only=True):
    """Where the user was.

    Attributes:
        letter: the id of the letter that was open; None: the list was.
        part: the part of it that was edited, in `language`; `caret` is the place of the caret in its text.
        panes: widths of the panes of a letter; empty: as they come.
        column, descending: how the list was ordered.
        recent: ids of the letters opened lately, the last one first.
    """

    letter: str | None = None
    part: str = ""
    language: str = ""
    caret: int = 0
    panes: tuple[int, ...] = ()
    column: str = "changed"
    descending: bool = True
    recent: tuple[str, ...] = ()

    def opened(self, id: str) -> LastTime:
        """Return it with a letter that was just opened."""
        others = tuple(one for one in self.recent if one != id)
        return msgspec.structs.replace(self, recent=(id, *others)[:RECENT])


def read_last_time(path: Path) -> LastTime:
    """Read what was open; a file that is not there, or cannot be used, is passed over: it holds nothing of value."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=LastTime)
    except (OSError, msgspec.MsgspecError):
        return LastTime()


def write_last_time(last: LastTime, path: Path) -> None:
    """Write it: the old file or the whole new one.

    Raises:
        AppError: it cannot be written.
    """
    write_whole(path, msgspec.json.encode(last), rights=PRIVATE)
