"""Mandates of the Special Procedures, and what is known of them at a date."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Generic, Literal, TypeVar

import msgspec

Gender = Literal["m", "f"]
Body = Literal["human_rights_council", "commission_on_human_rights", "general_assembly", "economic_and_social_council"]


class Resolution(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A resolution that established or renewed a mandate.

    Attributes:
        number: as printed, "59/5" or "1993/2 A".
        date: day of adoption.
        effective: day from which letters cite it, where later than its adoption.
        body: the body that adopted it, as the message "body" of the sentences names it.
    """

    number: str
    date: dt.date
    effective: dt.date | None = None
    body: Body = "human_rights_council"
    confidence: str = "high"
    source: str = ""

    @property
    def begins(self) -> dt.date:
        return self.effective or self.date


class TitleText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A title in one language, as a man and as a woman bear it; `f` is empty where there is no difference."""

    m: str
    f: str = ""
    confidence: str = "medium"
    source: str = ""


class Title(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The title of a mandate from a date on; `begins` None is from its beginning. Texts are by language."""

    kind: str
    texts: dict[str, TitleText]
    begins: dt.date | None = None


class Holder(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person who holds a mandate, or signs for a Working Group.

    Attributes:
        function: key of resources/functions.toml, for a Working Group; None for a mandate of one person.
        begins, ends: first and last day in office as known: "2024-05-01", "2024-05" or "2024"; None: not known.
        names: the name in other scripts, by language.
    """

    name: str
    gender: Gender
    begins: str | None = None
    ends: str | None = None
    function: str | None = None
    names: dict[str, str] = {}
    confidence: str = "medium"
    source: str = ""

    def __post_init__(self) -> None:
        for day in (self.begins, self.ends):
            if day is not None:
                dt.date.fromisoformat(f"{day}-01-01"[:10])


class Confirmation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person's word, for the whole office, that a resolution is still the one to cite.

    Attributes:
        until: the last date of letters it covers.
        by, on, source: who confirmed, when, and what they relied on.
    """

    resolution: str
    until: dt.date
    by: str
    on: dt.date
    source: str


class Mandate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A mandate with its history, each list oldest first.

    Attributes:
        sort_keyword: English keyword by which letters order their mandates.
        term_years: years between renewals; None: no term.
        titles_known_to, resolutions_known_to, holders_known_to: how far the data are known to reach.
        ended: day from which the mandate is no more, and `merged_into` the key of the one that follows it.
    """

    key: str
    scope: Literal["thematic", "country"]
    sort_keyword: str
    titles: Annotated[tuple[Title, ...], msgspec.Meta(min_length=1)] = msgspec.field(name="title")
    resolutions: tuple[Resolution, ...] = msgspec.field(name="resolution", default=())
    holders: tuple[Holder, ...] = msgspec.field(name="holder", default=())
    confirmations: tuple[Confirmation, ...] = msgspec.field(name="confirmation", default=())
    titles_known_to: dt.date
    resolutions_known_to: dt.date
    holders_known_to: dt.date
    term_years: int | None = None
    ended: dt.date | None = None
    merged_into: str | None = None
    note: str = ""


Status = Literal["in_force", "due", "superseded", "unknown", "ended"]

T = TypeVar("T")


class Answer(msgspec.Struct, Generic[T], frozen=True):
    """What is known of a mandate at a date.

    Attributes:
        status: in_force; due (the last on record has run out); superseded (overruled by hand although another is in
            effect); unknown (before the first on record, or in a hole of the data); ended (so has the mandate).
        value: what prints, or what was last known; None if nothing is.
        by: what the data hold to be in force, where `value` was overruled.
        overruled: whether a person set `value` for this letter.
    """

    status: Status
    value: T | None = None
    by: T | None = None
    overruled: bool = False

    @property
    def sure(self) -> T | None:
        """The value if it may print: in force, or set by hand; None where the letter shows a gap."""
        return self.value if self.overruled or self.status == "in_force" else None


class Standing(msgspec.Struct, frozen=True):
    """Title, resolution and holder of one mandate at one date."""

    mandate: Mandate
    title: Answer[Title]
    resolution: Answer[Resolution]
    holder: Answer[Holder]
