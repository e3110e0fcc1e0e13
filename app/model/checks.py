"""The words that checks look for in typed text, by language, from resources/checks."""

from __future__ import annotations

import re

import msgspec


class CheckWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Regular expressions of one language.

    Attributes:
        we: words by which several speak.
        excellency: words by which a Government is addressed.
        annex: phrases that point to an annex of the letter.
        month: a month as dates and texts name it; it need not be a whole date.
        yearly: what stands near the day of a yearly event, or of a name made of a date, which need no year.
        before: what stands before a name that says nothing about a State: that of the second party of a case, of a
            person, of a street.
        behind: what stands behind such a name: that of the first party, where the words say nothing else; of a street.
        person: a form of address and the name behind or before it.
        ibid: how a footnote begins that only repeats the one before.
        in_force: words by which a text says that a treaty came into force.
    """

    language: str
    we: str
    excellency: str
    annex: str
    month: str
    yearly: str
    before: str
    behind: str
    person: str
    ibid: str
    in_force: str

    def __post_init__(self) -> None:
        compiled(*(value for name, value in msgspec.structs.asdict(self).items() if name != "language"))


def compiled(*expressions: str) -> None:
    """Try expressions.

    Raises:
        ValueError: one that is no regular expression.
    """
    for expression in expressions:
        try:
            re.compile(expression)
        except re.error as error:
            raise ValueError(f"{expression!r}: {error}") from error
