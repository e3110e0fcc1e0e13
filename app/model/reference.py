"""The reference of a letter: "AL KAZ 3/2024". Source: joint communications; one sequence per addressee and year."""

from __future__ import annotations

import re

import msgspec

from app.model.letter import Letter

_WRITTEN = re.compile(r"(?P<type>[A-Z]{2,4}) (?P<addressee>[A-Z]{3}) (?P<number>[1-9]\d{0,5})/(?P<year>(?:19|20)\d\d)")


class Reference(msgspec.Struct, frozen=True):
    """Type, addressee (ISO 3166-1 alpha-3, or OTH), number and year of a letter."""

    type: str
    addressee: str
    number: int
    year: int

    def __str__(self) -> str:
        return f"{self.type} {self.addressee} {self.number}/{self.year}"

    def fits(self, letter: Letter) -> bool:
        """Tell whether it can be that of a letter: of its type, addressee, and year if it has a date."""
        same = (self.type, self.addressee) == (letter.type, letter.addressee)
        return same and (letter.date is None or letter.date.year == self.year)


def wanted(letter: Letter) -> str:
    """Return the form of reference that fits a letter: "AL KAZ n/2024"."""
    year = letter.date.year if letter.date else "yyyy"
    return f"{letter.type} {letter.addressee} n/{year}"


def parse_reference(text: str) -> Reference | None:
    """Read a reference; None if the text is none. Blanks of any kind and number part it; letters may be small."""
    match = _WRITTEN.fullmatch(" ".join(text.split()).upper())
    if match is None:
        return None
    return Reference(match["type"], match["addressee"], int(match["number"]), int(match["year"]))
