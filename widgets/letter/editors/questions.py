"""The editor of the questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from widgets.letter.editors.itemlist import ListedEditor


class QuestionsEditor(ListedEditor):
    """Questions of the library or typed, and headings between them."""

    kind = "question"
    list_part = "questions"

    def own_items(self) -> dict[str, Callable[[], None]]:
        return {**super().own_items(), "heading": partial(self.begin_own, "heading")}
