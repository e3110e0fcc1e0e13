"""Which backups may go as time goes by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

import msgspec

Reason = Literal["opened", "hour", "closed", "upgrade", "restore", "protection", "asked"]
"""Why a backup was made: at opening, while open, at closing, before an upgrade or a restore, by hand."""

_DAY = dt.timedelta(days=1)
_KEPT: dict[Reason, dt.timedelta] = {
    "upgrade": 90 * _DAY,
    "restore": 90 * _DAY,
    "protection": 90 * _DAY,
    "asked": 365 * _DAY,
}
"""How long those are kept in any case that were made for a reason of their own."""

_PERIODS = ((14 * _DAY, "%Y-%m-%d"), (8 * 7 * _DAY, "%G-%V"), (24 * 31 * _DAY, "%Y-%m"))
"""All of the last day are kept; then one a day, one a week, one a month; then none."""


class Dated(msgspec.Struct, frozen=True):
    """What thinning needs to know of a backup.

    Attributes:
        name: its folder's name.
    """

    name: str
    made: dt.datetime
    reason: Reason


ALWAYS = 10
"""So many of the newest stay however old they seem: a clock that runs ahead must not clear them out."""


def thinned(backups: Iterable[Dated], now: dt.datetime, always: int = ALWAYS) -> list[str]:
    """Return the names of those that may go; never one of the newest, nor one that seems to be of the future.

    Of each day, week or month the last is kept.

    Args:
        always: how many of the newest stay in any case, at least 1.
    """
    ordered = sorted(backups, key=lambda one: (one.made, one.name), reverse=True)
    seen: set[tuple[str, str]] = set()
    gone = []
    for one in ordered[always:]:
        age = now - one.made
        if age <= _KEPT.get(one.reason, _DAY):
            continue
        pattern = next((pattern for most, pattern in _PERIODS if age <= most), None)
        period = (pattern or "", one.made.strftime(pattern) if pattern else "")
        if pattern is None or period in seen:
            gone.append(one.name)
        seen.add(period)
    return gone
