"""The -wal of SQLite, looked at without SQLite: is there more behind a break than a crash can leave?

SQLite takes the first frame whose sum is wrong as the end of the log, and what lies behind it as never written. That is
right after a crash, where at most one transaction was on its way to the disk; it would hide damage to what was long
saved. Format: sqlite.org/fileformat2.html, section 4.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Literal

Finding = Literal["whole", "torn", "damaged"]
"""What the end of a -wal looks like: torn is what a crash can leave; one transaction that was being written is gone."""

_HEAD = 32
_FRAME_HEAD = 24


def examine_wal(path: Path) -> Finding:
    """Tell the state of a -wal; one that is not there is whole.

    Frames of the present round bear the header's salts. Those behind the break cannot be summed up (a sum needs the one
    before), but their salts, and the mark of a commit, can be read.

    Raises:
        OSError: it cannot be read.
    """
    try:
        before = path.read_bytes()
    except FileNotFoundError:
        return "whole"
    found = _examine(before)
    if found == "whole":
        return found
    after = path.read_bytes()
    return found if after[:_HEAD] == before[:_HEAD] and _examine(after) == found else "torn"


def _examine(data: bytes) -> Finding:
    if len(data) < _HEAD + _FRAME_HEAD:
        return "whole"
    magic, _, size = struct.unpack(">3I", data[:12])
    salts = data[16:24]
    big = magic & 1 == 1
    sums = _sums(data[:24], (0, 0), big)
    if magic & ~1 != 0x377F0682 or sums != struct.unpack(">2I", data[24:32]) or not 512 <= size <= 65536:
        return _headless(data)
    commits = 0
    broken = False
    for at in range(_HEAD, len(data) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size):
        head, page = data[at : at + _FRAME_HEAD], data[at + _FRAME_HEAD : at + _FRAME_HEAD + size]
        ours = head[8:16] == salts
        if not broken:
            sums = _sums(page, _sums(head[:8], sums, big), big)
            if ours and sums == struct.unpack(">2I", head[16:24]):
                continue
            broken = True
        # behind the break, and the broken frame itself, whose salts may be what is broken
        if ours and head[4:8] != bytes(4):
            commits += 1
    if not broken:
        return "whole"
    return "damaged" if commits > 1 else "torn" if commits else "whole"


def _headless(data: bytes) -> Finding:
    """Judge a log whose header is broken: SQLite takes all of it as never written.

    The header is written, and safe on disk, before the first commit: a crash can leave a broken one only where no frame
    with the header's own salts follows.
    """
    size = 4096
    salts = [data[at + 8 : at + 16] for at in range(_HEAD, len(data) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size)]
    return "damaged" if len(salts) > 1 and salts.count(salts[0]) > 1 and any(salts[0]) else "torn"


def _sums(data: bytes, start: tuple[int, int], big: bool) -> tuple[int, int]:
    first, second = start
    for one, two in struct.iter_unpack(">2I" if big else "<2I", data):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second
