"""A language of letters: its dates, lists and typography, from resources/languages."""

from __future__ import annotations

from typing import Literal

import msgspec
from babel import Locale, UnknownLocaleError


class Dates(msgspec.Struct, frozen=True):
    """Patterns of CLDR (unicode.org/reports/tr35). `first` is for the first of a month, `months` are names CLDR
    does not have."""

    pattern: str
    first: str | None = None
    months: tuple[str, ...] = ()


class Change(msgspec.Struct, frozen=True):
    """Before what (a regular expression) the last joint of a list changes, and into what."""

    before: str
    last: str


class Joints(msgspec.Struct, frozen=True):
    """What stands between the parts of a list; `pair` between two that are all, where it differs from `last`."""

    separator: str
    last: str
    pair: str | None = None


class Lists(msgspec.Struct, frozen=True):
    """How lists are joined: of titles, which hold commas, and of words."""

    titles: Joints
    words: Joints
    change: tuple[Change, ...] = ()


class NoBreak(msgspec.Struct, frozen=True):
    """Where a line may not end: after these words if a number follows, and so on. Signs are single characters."""

    before_number: tuple[str, ...] = ()
    before_name: tuple[str, ...] = ()
    after_number: tuple[str, ...] = ()
    before_sign: str = ""
    after_sign: str = ""


class Numbering(msgspec.Struct, frozen=True):
    """Levels of numbered lists: Word's number format and level text."""

    levels: tuple[tuple[str, str], ...]


class Resolutions(msgspec.Struct, frozen=True):
    """How the number of a resolution is written: a pattern with {number}, and replacements inside the number."""

    pattern: str = "{number}"
    replace: dict[str, str] = {}


class Language(msgspec.Struct, frozen=True):
    """A language.

    Attributes:
        tag: language tag of Word files; `foreign` is that of stretches that run against the direction of the text.
        gap: what stands between two sentences.
        lower_labels: whether "Annex II" is "annex II" inside a sentence.
    """

    code: str
    name: str
    locale: str
    tag: str
    script: Literal["latin", "cyrillic", "arabic", "han"]
    direction: Literal["ltr", "rtl"]
    gap: str
    dates: Dates
    lists: Lists
    no_break: NoBreak
    numbering: Numbering
    resolutions: Resolutions = Resolutions()
    foreign: str = "en-GB"
    comma: str = ","
    lower_labels: bool = False

    def __post_init__(self) -> None:
        try:
            Locale.parse(self.locale)
        except UnknownLocaleError as error:
            raise ValueError(str(error)) from error
