"""The editor of further annexes: each a title and a text of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from widgets.letter.editors.itemlist import ListedEditor


class AppendicesEditor(ListedEditor):
    """Further annexes."""

    list_part = "appendices"

    def own_items(self) -> dict[str, Callable[[], None]]:
        return {"own": partial(self.begin_own, "title")}
