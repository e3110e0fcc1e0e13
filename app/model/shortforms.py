"""Short forms and what they stand for, from resources/search/abbreviations.toml."""

from __future__ import annotations

import msgspec


class ShortForm(msgspec.Struct, frozen=True):
    """A thing with its short forms in all languages, and the words that name it in full.

    A word of `full` that ends in an asterisk is a beginning. The titles of a treaty of this key count as well.
    """

    short: tuple[str, ...]
    full: tuple[str, ...] = ()


class ShortForms(msgspec.Struct, frozen=True):
    """All of them, by key; `version` grows with each change, and the index is then made anew.

    `cited` says by language how an article is called, with "{treaty}" and "{n}" in their places.
    """

    version: int
    forms: dict[str, ShortForm]
    cited: dict[str, str] = {}
