"""What parts of the window tell the frame: bars, and acts for which the workspace is put away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from widgets.frame.desk import Desk


class Notice:
    """A bar: what is told, and what can be done about it.

    Attributes:
        key: a later notice of the same key takes its place.
        severity: info, warning or error.
        actions: words and what they do; the bar goes when one is chosen.
        lasts: milliseconds until it goes by itself; 0: until it is closed.
        stays: it cannot be closed: what it tells remains true.
    """

    def __init__(
        self,
        key: str,
        text: str,
        severity: str = "info",
        actions: list[tuple[str, Callable[[], Any]]] | None = None,
        lasts: int = 0,
        *,
        stays: bool = False,
    ) -> None:
        self.key = key
        self.text = text
        self.severity = severity
        self.actions = actions or []
        self.lasts = lasts
        self.stays = stays


class PutAway:
    """Something for which the workspace is closed and opened again.

    Attributes:
        act: what is done meanwhile, on another thread; an AppError of it is shown in the window that comes back.
        passphrase: that opens the workspace afterwards; None: the same as before; "": none.
        told: is given the new desk, the page of `section`, and what `act` returned.
        section: what is shown then; "preferences:backups" is a page of one.
    """

    def __init__(
        self,
        act: Callable[[], Any],
        told: Callable[[Desk, Any, Any], None],
        passphrase: str | None = None,
        section: str = "letters",
    ) -> None:
        self.act = act
        self.told = told
        self.passphrase = passphrase
        self.section = section
