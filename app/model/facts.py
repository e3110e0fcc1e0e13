"""States, treaties, functions, and what States did to treaties."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec


class Name(msgspec.Struct, frozen=True, kw_only=True):
    """The name of a State or treaty in one language, as running text needs it.

    Attributes:
        short: as lists show it, without an article.
        name: as the subject of a sentence, with its article where the language has one.
        of, to, inside: whole phrases with preposition or case: "du Kazakhstan", "au Kazakhstan", "в Казахстане".
        gender: m, f or n, with p for a grammatical plural; s or p where the language has no gender.
        open: whether it ends in a clause that a comma closes where words follow: "…, aiming at the abolition of …".
        as_of: day on which the forms were last reviewed, as in the data.
    """

    short: str
    name: str
    of: str
    to: str
    inside: str
    gender: str
    confidence: str
    as_of: str
    source: str
    open: bool = False


class StateWords(msgspec.Struct, frozen=True):
    """The words by which typed text speaks of a State.

    Each is a pattern: words as written, or a stem and an asterisk for any letters. One that begins with a capital is
    taken as written, any other in either case.
    """

    key: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]


PartyStatus = Literal["party", "signatory", "none", "due", "unknown"]


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """What a State is to a treaty at a date.

    Attributes:
        status: party; signatory; none; due (signatory or none when last known, and that is past); unknown.
        act: ratification, accession, succession or acceptance, where the State is a party.
        date: day of the act, or of the signature of a signatory; None if only the year or nothing is known.
        year: year in which the State became a party, where no day is known.
        in_force: day from which the treaty binds the State that ratified or acceded; None where that is not certain.
        left: day from which a State that denounced the treaty was no longer a party.
    """

    status: PartyStatus
    act: str | None = None
    date: dt.date | None = None
    year: int | None = None
    in_force: dt.date | None = None
    left: dt.date | None = None


InForceAfter = Literal["30 days", "90 days", "1 month", "3 months", "first day after 3 months"]


class Treaty(msgspec.Struct, frozen=True, kw_only=True):
    """A treaty or declaration. `is_treaty` False: nobody is a party to it.

    Attributes:
        in_force_after: how long after the deposit of its instrument it comes into force for a State; "first day
            after 3 months" is the first day of the month that follows them.
    """

    key: str
    is_treaty: bool
    adopted: dt.date
    entry_into_force: dt.date | None = None
    in_force_after: InForceAfter | None = None


ANY_MANDATE = "*"
"""Stands for every mandate in the `mandates` of a library text or set."""


class Quotation(msgspec.Struct, frozen=True):
    """Where the words in quotation marks are from: a key of the treaties, and articles of it ("19")."""

    instrument: str
    articles: tuple[str, ...]


class LibraryText(msgspec.Struct, frozen=True, kw_only=True):
    """A clause or question of the library.

    Attributes:
        texts: Markdown with fields, by language.
        tags: rights and themes in plain words; treaties with their articles: "ICCPR 19".
        mandates: keys of the mandates whose letters it serves, or ANY_MANDATE.
        treaty: the treaty on which the clause rests, where it has variants.
        signatory, not_party: texts for States that are so to `treaty`; empty: the text stands for them too.
        confidence: by language, where it is not high.
        outdated: languages whose text has not followed a change of the original, which is the first of the texts.
        status: draft and retired ones are not suggested, and found last.
    """

    key: str
    title: dict[str, str]
    texts: dict[str, str]
    revision: int = 1
    tags: tuple[str, ...] = ()
    mandates: tuple[str, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    treaty: str | None = None
    signatory: dict[str, str] = {}
    not_party: dict[str, str] = {}
    confidence: dict[str, str] = {}
    outdated: tuple[str, ...] = ()
    source: str = ""
    status: Literal["draft", "approved", "retired"] = "approved"


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What tells whether a text of the library is offered, as in LibraryText."""

    tags: tuple[str, ...] = ()
    mandates: tuple[str, ...] = ()
    status: Literal["draft", "approved", "retired"] = "approved"


class QuestionSet(msgspec.Struct, frozen=True, kw_only=True):
    """Questions that are put together in one step.

    Attributes:
        mandates: keys of the mandates whose letters it serves, or ANY_MANDATE.
        types: the kinds of letter it is for (AL, UA, OL); empty: all.
        actors: what the addressee is (state, company …); empty: all.
        questions: keys, in their order.
    """

    key: str
    title: dict[str, str]
    questions: tuple[str, ...]
    mandates: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    source: str = ""
