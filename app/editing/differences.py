"""What differs between two letters, place by place and word by word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from app.model.letter import Letter

_WORD = re.compile(r"[\u3400-\u9fff]|\s+|\w+|[^\w\s]")

_BROKEN_END = re.compile(r"(?<=\s)\S{1,30}$")
_BROKEN_START = re.compile(r"^\S{1,30}(?=\s)")
"""Words that a cut goes through."""


class Piece(msgspec.Struct, frozen=True):
    """Words that stayed, went or came; "cut": some that stayed and are not shown."""

    kind: Literal["same", "gone", "new", "cut"]
    text: str


class Difference(msgspec.Struct, frozen=True):
    """What differs at one place of a letter.

    Attributes:
        at: the place, as findings name it: "text.en.facts", "questions[2].fr".
        pieces: the words in order; a value that is no text is one word.
    """

    at: str
    pieces: tuple[Piece, ...]


def differences(before: Letter, after: Letter) -> list[Difference]:
    """Return what differs between two letters; places in the order of the letter file."""
    one, other = dict(_places(_plain(before))), dict(_places(_plain(after)))
    order = list(dict.fromkeys([*one, *other]))
    return [
        Difference(at, word_differences(one.get(at, ""), other.get(at, "")))
        for at in order
        if one.get(at) != other.get(at)
    ]


def first_difference(before: Letter, after: Letter) -> str:
    """Return the first place at which two letters differ; "" if they are equal. Texts are not gone through."""
    one, other = dict(_places(_plain(before))), dict(_places(_plain(after)))
    return next((at for at in dict.fromkeys([*one, *other]) if one.get(at) != other.get(at)), "")


def word_differences(before: str, after: str) -> tuple[Piece, ...]:
    """Return two texts as one: words that stayed, went, came. Chinese is compared character by character.

    Paragraphs are compared first: by words alone a letter of twenty pages would take minutes.
    """
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    pieces: list[Piece] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, came = "".join(old[a:b]), "".join(new[c:d])
        found = [Piece("same", gone)] if kind == "equal" else _words(gone, came)
        if pieces and found and pieces[-1].kind == found[0].kind:
            found[0] = Piece(found[0].kind, pieces.pop().text + found[0].text)
        pieces += found
    return tuple(pieces)


def _words(before: str, after: str) -> list[Piece]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    pieces: list[Piece] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece("same", "".join(old[a:b])))
            continue
        if b > a:
            pieces.append(Piece("gone", "".join(old[a:b])))
        if d > c:
            pieces.append(Piece("new", "".join(new[c:d])))
    return pieces


def shortened(pieces: tuple[Piece, ...], around: int = 160) -> tuple[Piece, ...]:
    """Return pieces with only so many letters of what stayed beside what went or came; "cut" stands for the rest."""
    found: list[Piece] = []
    for place, piece in enumerate(pieces):
        before, after = (around if place else 0), (around if place < len(pieces) - 1 else 0)
        text = piece.text
        if piece.kind != "same" or len(text) <= before + after + 40:
            found.append(piece)
        else:
            start, end = _BROKEN_END.sub("", text[:before]), _BROKEN_START.sub("", text[len(text) - after :])
            parts = (Piece("same", start), Piece("cut", ""), Piece("same", end))
            found += [one for one in parts if one.text or one.kind == "cut"]
    return tuple(found)


def _plain(letter: Letter) -> Mapping[str, object]:
    plain: dict[str, object] = msgspec.to_builtins(letter)
    plain["mandates"] = [choice.key for choice in letter.mandates]
    plain["mandate"] = {one.key: {"status": one.status, **_own(one)} for one in letter.mandates}
    return plain


def _own(choice: msgspec.Struct) -> dict[str, object]:
    table: dict[str, object] = msgspec.to_builtins(choice)
    return {key: value for key, value in table.items() if key not in ("key", "status")}


def _places(value: object, at: str = "") -> Iterator[tuple[str, str]]:
    """Yield the places of plain data that hold something, each with its text."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "texts" and at:  # library entries and appendices hold their texts beside their keys
                yield from _places(inner, at)
            else:
                yield from _places(inner, f"{at}.{key}" if at else str(key))
    elif isinstance(value, list | tuple):
        if all(isinstance(one, str) for one in value):
            if value:
                yield at, ", ".join(value)
        else:
            for number, inner in enumerate(value, 1):
                yield from _places(inner, f"{at}[{number}]")
    elif value is not None and value != "":
        yield at, str(value)
