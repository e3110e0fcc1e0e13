"""A letter: everything a drafter types or picks, and nothing that follows from it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from app.model.mandate import Gender

OTHER_ACTOR = "OTH"
"""The addressee code of whoever is not a State."""

Texts = dict[str, str]
"""Markdown by language code."""

MandateStatus = Literal["joined", "invited", "declined", "withdrawn"]
RecipientKind = Literal["company", "organization", "bank", "authority", "other"]


class Signatory(msgspec.Struct, frozen=True):
    """Who signs for a mandate, where it is not the holder on record. `names` are by language."""

    name: str
    gender: Gender
    function: str | None = None
    names: dict[str, str] = {}


class Choice(msgspec.Struct, frozen=True):
    """A mandate of the letter: its key, and what differs from the record at the letter's date.

    `resolution` overrules the one found by date; "none" cites no resolution.
    """

    key: str
    status: MandateStatus = "joined"
    signatory: Signatory | None = None
    resolution: str | None = None


class Recipient(msgspec.Struct, frozen=True):
    """The person or office the letter is addressed to. `title` is the form of address before the name ("Mr.")."""

    kind: RecipientKind | None = None
    title: str | None = None
    name: str | None = None
    gender: Gender | None = None
    lines: tuple[str, ...] = ()
    salutation: Texts = {}


class Previous(msgspec.Struct, frozen=True):
    """An earlier letter. `reply` is the date of the reply; `unanswered` says that there was none."""

    reference: str
    reply: dt.date | None = None
    unanswered: bool = False


class Question(msgspec.Struct, frozen=True):
    """One of: an item of the library, a heading between questions, a question typed here.

    Attributes:
        revision: the revision of the library's text that `texts` were taken from.
        kept: a newer revision over which the drafter chose to keep them.
    """

    item: str | None = None
    revision: int | None = None
    heading: Texts = {}
    texts: Texts = {}
    kept: int | None = None


class Clause(msgspec.Struct, frozen=True):
    """A paragraph of the annex: a clause of the library, the text a letter took from one, or text typed here.

    `revision` and `kept` are as for a question.
    """

    clause: str | None = None
    revision: int | None = None
    texts: Texts = {}
    kept: int | None = None


class Appendix(msgspec.Struct, frozen=True):
    """A further annex with a title of its own."""

    title: Texts = {}
    texts: Texts = {}


class Waiver(msgspec.Struct, frozen=True):
    """A warning set aside by a person, with the reason: in one language, or with None in all."""

    finding: str
    at: str
    reason: str
    language: str | None = None


class LetterText(msgspec.Struct, frozen=True):
    """The drafter's texts in one language, Markdown; None is not written."""

    subject: str | None = None
    facts: str | None = None
    concerns: str | None = None
    analysis: str | None = None


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A joint communication.

    Attributes:
        type: key of an outline: AL, UA, OL.
        addressee: ISO 3166-1 alpha-3 of a State, or OTHER_ACTOR.
        languages: codes; the first is the original's, all others are courtesy translations.
        mandates: in the order of the letter; the first leads.
        date: None in a draft.
        reference: None until a number is given.
        options: by name; only what differs from the outline's defaults.
        text: the drafter's texts by language.
    """

    type: str
    addressee: str
    languages: tuple[str, ...]
    mandates: tuple[Choice, ...]
    id: str | None = None
    date: dt.date | None = None
    reference: str | None = None
    states_concerned: tuple[str, ...] = ()
    classification: str | None = None
    also_sent: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    recipient: Recipient | None = None
    options: dict[str, bool | int] = {}
    previous: tuple[Previous, ...] = ()
    text: dict[str, LetterText] = {}
    questions: tuple[Question, ...] = ()
    annex: tuple[Clause, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    waived: tuple[Waiver, ...] = ()

    @property
    def joined(self) -> tuple[Choice, ...]:
        """The mandates that sign."""
        return tuple(choice for choice in self.mandates if choice.status == "joined")

    @property
    def to_state(self) -> bool:
        return self.addressee != OTHER_ACTOR

    @property
    def state(self) -> str | None:
        """The State the facts are about: the first one concerned, or the addressee."""
        if self.states_concerned:
            return self.states_concerned[0]
        return self.addressee if self.to_state else None

    @property
    def actor(self) -> str:
        """What the addressee is, as the sentences ask: state, or the kind of another actor."""
        if self.to_state:
            return "state"
        return (self.recipient.kind if self.recipient else None) or "other"
