"""The words that surround a mandate's title: its head in each form, and functions of Working Groups."""

from __future__ import annotations

from typing import Literal

import msgspec

from app.model.mandate import Gender

Form = Literal["heading", "capacity", "first_capacity", "of"]


class KindForms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the head of a title ("Special Rapporteur") stands in each place of a letter, in one language and gender.

    Attributes:
        name: as in the title itself; empty where the language does not inflect it.
        heading: after "Mandates of".
        capacity: in the opening, after "in our capacities as"; `first_capacity` where the first in the list differs.
        of: after a function, "Chair-Rapporteur of …".
    """

    name: str
    heading: str | None = None
    capacity: str | None = None
    first_capacity: str | None = None
    of: str | None = None


Kinds = dict[str, dict[str, dict[Gender, KindForms]]]
"""Heads of titles by kind, language and gender."""


class Function(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A function in one language: its words for a man and a woman.

    Attributes:
        capacity_m, capacity_f: in the opening, where they differ.
        pattern: how it stands with the title: {function}, and {of} or {title}.
    """

    m: str
    f: str
    pattern: str
    capacity_m: str = ""
    capacity_f: str = ""


Functions = dict[str, dict[str, Function]]
"""Functions by key and language."""
