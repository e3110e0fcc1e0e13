"""The editor of the annex on the law."""

from __future__ import annotations

from widgets.letter.editors.itemlist import ListedEditor


class AnnexEditor(ListedEditor):
    """Clauses of the library, or paragraphs that were typed."""

    kind = "clause"
    list_part = "annex"
