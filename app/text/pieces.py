"""Lines written as Markdown piece by piece: what has not changed is not written anew."""

from __future__ import annotations

from collections.abc import Iterable

from app.text.lines import Line, blocks_of, notes_of
from app.text.nodes import Text
from app.text.write import write

Numbered = tuple[int, Line]
"""A line with a number that is another one whenever the line has changed."""


class Pieces:
    """Writes one text again and again. `fields` as in `write`."""

    def __init__(self, *, fields: bool = False) -> None:
        self._fields = fields
        self._known: dict[tuple[int, ...], str] = {}

    def write(self, lines: Iterable[Numbered], notes: Iterable[Numbered] = ()) -> str:
        """Return what `write` gives for the text of these lines and notes; numbers of the two must not meet."""
        known: dict[tuple[int, ...], str] = {}
        written: list[str] = []
        groups = [(group, False) for group in _groups(lines)] + [(group, True) for group in _notes(notes)]
        for group, is_note in groups:
            key = tuple(number for number, _ in group)
            piece = self._known.get(key)
            if piece is None:
                piece = self._write([line for _, line in group], is_note)
            known[key] = piece
            if piece:
                written.append(piece)
        self._known = known
        return "\n\n".join(written)

    def _write(self, lines: list[Line], is_note: bool) -> str:
        text = Text((), notes_of(lines)) if is_note else Text(blocks_of(lines))
        return write(text, fields=self._fields)


def _groups(lines: Iterable[Numbered]) -> list[list[Numbered]]:
    """Part lines where nothing goes over from one to the next: at each that stands in no list or quote."""
    groups: list[list[Numbered]] = []
    open_group = False
    for number, line in lines:
        if line.path or (line.void and open_group):  # between two lists a line that is nothing still parts them
            if open_group:
                groups[-1].append((number, line))
            else:
                groups.append([(number, line)])
            open_group = True
        elif not line.void:
            groups.append([(number, line)])
            open_group = False
    return groups


def _notes(lines: Iterable[Numbered]) -> list[list[Numbered]]:
    groups: list[list[Numbered]] = []
    for number, line in lines:
        if line.path and line.path[0].kind == "note" and (line.path[0].begins or not groups):
            groups.append([(number, line)])
        elif groups:
            groups[-1].append((number, line))
        elif not line.void:
            groups.append([(number, line)])
    return groups
