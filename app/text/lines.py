"""Nodes as lines, one after another: each with the lists and quotes it stands in. What a field and a reader work on.

A line tells of each container whether it begins one there, so lines can be moved, cut and joined in any way: any
sequence of lines is a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Literal

import msgspec

from app.text.nodes import Block, Field, Heading, Inlines, Items, Mark, Note, Paragraph, Quote, Run, Table, Text

Kind = Literal["quote", "bullet", "number", "note"]
Leaf = Paragraph | Heading | Table


class Level(msgspec.Struct, frozen=True):
    """A container a line stands in.

    Attributes:
        begins: whether the line begins a quote, an item or a note; else it goes on in the one before, if there is one.
        start: number of the first item of a numbered list; None goes on counting.
        label: of the note that begins.
    """

    kind: Kind
    begins: bool = True
    start: int | None = None
    label: str = ""


class Line(msgspec.Struct, frozen=True):
    """A paragraph, heading or table, and where it stands: the outermost container first."""

    path: tuple[Level, ...]
    leaf: Leaf

    @property
    def void(self) -> bool:
        """Whether nothing is in it; the lines of a text do without it, unless it begins an item or a note."""
        return not isinstance(self.leaf, Table) and not self.leaf.inlines


def lines_of(text: Text) -> tuple[Line, ...]:
    """Return the blocks of a text as lines, without its notes."""
    return tuple(_flatten(text.blocks, ()))


def note_lines(notes: Iterable[Note]) -> tuple[Line, ...]:
    """Return notes as lines."""
    lines: list[Line] = []
    for note in notes:
        own = (Level("note", label=note.label),)
        lines += _begun(own, note.blocks) or [Line(own, Paragraph(()))]
    return tuple(lines)


def _flatten(blocks: Sequence[Block], path: tuple[Level, ...]) -> Iterator[Line]:
    for block in blocks:
        match block:
            case Quote(inner):
                yield from _begun((*path, Level("quote")), inner)
            case Items(items, start):
                kind: Kind = "bullet" if start is None else "number"
                for number, item in enumerate(items):
                    level = (*path, Level(kind, start=start if number == 0 else None))
                    yield from _begun(level, item) or [Line(level, Paragraph(()))]
                    path = inside(path)
            case _:
                yield Line(path, block)
        path = inside(path)


def _begun(path: tuple[Level, ...], blocks: Sequence[Block]) -> list[Line]:
    """Return blocks as lines of which the first begins the containers of the path that begin."""
    return list(_flatten(blocks, path))


class _Open:
    """A container that is being filled. `items` are its items, notes or, for a quote, the one list of its blocks."""

    def __init__(self, level: Level) -> None:
        self.kind = level.kind
        self.first = (1 if level.start is None else level.start) if level.kind == "number" else None
        self.labels = [level.label]
        self.items: list[list[Block]] = [[]]

    def fits(self, level: Level) -> bool:
        """Tell whether a line that stands in such a container belongs to this one."""
        if level.kind != self.kind:
            return False
        if not level.begins:
            return True
        return self.kind != "quote" and (self.first is None or level.start in (None, self.first + len(self.items)))

    def take(self, level: Level) -> None:
        """Take a line that belongs here; what was open inside an item that ends has been put into it."""
        if level.begins:
            self.items.append([])
            self.labels.append(level.label)

    def block(self) -> Block:
        if self.kind == "quote":
            return Quote(tuple(self.items[0]))
        return Items(tuple(tuple(item) for item in self.items), self.first)


def blocks_of(lines: Iterable[Line]) -> tuple[Block, ...]:
    """Put lines together to blocks, not yet in canonical form; a note's level counts as a bullet."""
    top: list[Block] = []
    opened: list[_Open] = []

    def close(depth: int) -> None:
        while len(opened) > depth:
            block = opened.pop().block()
            (opened[-1].items[-1] if opened else top).append(block)

    for line in lines:
        depth = 0
        for level in line.path:
            if depth >= len(opened) or not opened[depth].fits(level):
                break
            depth += 1
            if level.begins:
                close(depth)
                opened[depth - 1].take(level)
        close(depth)
        opened += [_Open(level) for level in line.path[depth:]]
        (opened[-1].items[-1] if opened else top).append(line.leaf)
    close(0)
    return tuple(top)


def notes_of(lines: Iterable[Line]) -> tuple[Note, ...]:
    """Put lines together to notes: each begins where the first level of a line begins a note."""
    groups: list[tuple[str, list[Line]]] = []
    for line in lines:
        first = line.path[0] if line.path else None
        if first is not None and first.kind == "note" and (first.begins or not groups):
            groups.append((first.label, []))
        elif not groups and line.void:
            continue
        elif not groups:
            groups.append(("", []))
        rest = line.path[1:] if first is not None and first.kind == "note" else line.path
        groups[-1][1].append(Line(rest, line.leaf))
    return tuple(Note(label, blocks_of(inner)) for label, inner in groups)


def normal(lines: Sequence[Line]) -> list[tuple[int, Line]]:
    """Bring lines into the form that `lines_of` gives, leaving out those that are nothing; each with its place.

    A line left out hands what it begins on to the next one, if that goes on in it.
    """
    result: list[tuple[int, Line]] = []
    opened: list[_Open] = []
    handed: tuple[Level, ...] = ()
    for place, line in enumerate(lines):
        path = _normal_path(line.path, opened)
        path = (*handed, *path[len(handed) :])
        handed = ()
        if line.void:
            following = lines[place + 1].path if place + 1 < len(lines) else ()
            going_on = _going_on(following, path)
            if not any(level.begins and level.kind in ("number", "note") for level in path[going_on:]):
                handed = path[:going_on]
                continue
        result.append((place, Line(path, line.leaf)))
    return result


def true_paths(lines: Iterable[Line]) -> list[tuple[Level, ...]]:
    """Return where each line stands, telling what it truly begins: the first item of a numbered list has a number."""
    opened: list[_Open] = []
    return [_normal_path(line.path, opened) for line in lines]


def _going_on(path: tuple[Level, ...], before: tuple[Level, ...]) -> int:
    """Return in how many containers of the line before a line goes on."""
    pairs = zip(path, before, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].kind == pair[1].kind and not pair[0].begins, pairs))


def _normal_path(path: tuple[Level, ...], opened: list[_Open]) -> tuple[Level, ...]:
    """Return a path that tells what the line truly begins, and take the line into the open containers."""
    levels: list[Level] = []
    for level in path:
        depth = len(levels)
        if depth >= len(opened) or not opened[depth].fits(level):
            break
        levels.append(Level(level.kind, level.begins, None, level.label))
        opened[depth].take(level)
        if level.begins:
            del opened[depth + 1 :]
    del opened[len(levels) :]
    for level in path[len(levels) :]:
        opened.append(_Open(level))
        levels.append(Level(level.kind, True, opened[-1].first, level.label))
    return tuple(levels)


def inside(path: tuple[Level, ...]) -> tuple[Level, ...]:
    """Return the path of a line that goes on in the same containers."""
    return tuple(Level(level.kind, begins=False) for level in path)


def labels(lines: Iterable[Line]) -> list[str]:
    """Return the labels of the footnote marks in lines, each once, in their order."""
    found = (inline for inlines in inlines_of(lines) for inline in inlines)
    return list(dict.fromkeys(inline.label for inline in found if isinstance(inline, Mark)))


def checks_of(line: Line) -> list[str]:
    """Return the words of each passage to check in a line."""
    found: list[str] = []
    for inlines in inlines_of([line]):
        joins = False
        for inline in inlines:
            if isinstance(inline, Run | Field) and inline.check:
                words = inline.text if isinstance(inline, Run) else f"{{{inline.name}}}"
                if joins:
                    found[-1] += words
                else:
                    found.append(words)
                joins = True
            else:
                joins = False
    return found


def inlines_of(lines: Iterable[Line]) -> Iterator[Inlines]:
    """Return the inlines of every paragraph, heading and cell."""
    for line in lines:
        if isinstance(line.leaf, Table):
            for row in (line.leaf.header, *line.leaf.rows):
                yield from row
        else:
            yield line.leaf.inlines
