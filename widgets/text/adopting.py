"""Footnotes that come into a text with what is pasted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.text.canonical import canonical
from app.text.lines import Line, blocks_of, labels, lines_of
from app.text.nodes import Heading, Inline, Inlines, Mark, Note, Paragraph, Run, Table, Text
from app.text.plain import plain


def free_label(used: Iterable[str]) -> str:
    """Return a label no note has."""
    taken = set(used)
    number = 1
    while str(number) in taken:
        number += 1
    return str(number)


def relabelled(text: Text, mine: Sequence[Note], used: set[str]) -> Text:
    """Give the notes of a text labels that are free here; one that was only moved keeps its own.

    Args:
        mine: the notes here.
        used: labels that are marked here.
    """
    notes = {note.label: note for note in reversed(text.notes)}
    kept = {note.label: note for note in mine}
    taken = {*used, *kept}
    new: dict[str, str] = {}
    for label in labels(lines_of(text)):
        moved = label not in used and kept.get(label, notes.get(label)) == notes.get(label)
        new[label] = label if moved else free_label({*taken, *new.values(), *notes})
    lines = [_mapped(line, lambda inline: _renamed(inline, new)) for line in lines_of(text)]
    come = tuple(Note(new[label], notes[label].blocks) for label in new if label in notes)
    return canonical(Text(blocks_of(lines), come))


def _renamed(inline: Inline, new: dict[str, str]) -> Inline:
    return Mark(new[inline.label]) if isinstance(inline, Mark) else inline


def without_marks(text: Text) -> Text:
    """Put what the notes of a text say into the text itself, in brackets: a note has no notes."""
    notes = {note.label: plain(Text(note.blocks)).replace("\n", " ") for note in reversed(text.notes)}

    def told(inline: Inline) -> Inline:
        return Run(f" ({notes.get(inline.label, inline.label)})") if isinstance(inline, Mark) else inline

    return canonical(Text(blocks_of([_mapped(line, told) for line in lines_of(text)])))


def _mapped(line: Line, change: object) -> Line:
    assert callable(change)

    def inlines(these: Inlines) -> Inlines:
        return tuple(change(inline) for inline in these)

    match line.leaf:
        case Table(header, rows):
            cells = tuple(tuple(inlines(cell) for cell in row) for row in (header, *rows))
            return Line(line.path, Table(cells[0], cells[1:]))
        case Heading(level, these):
            return Line(line.path, Heading(level, inlines(these)))
        case Paragraph(these):
            return Line(line.path, Paragraph(inlines(these)))
    raise AssertionError(line)  # pragma: no cover
