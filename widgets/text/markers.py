"""Which bullets and numbers stand before the lines of a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.export.marks import BULLETS, numeral
from app.text.lines import Line, true_paths
from widgets.text.formats import SUPERSCRIPT


class HasLine(Protocol):
    line: Line


def markers(
    rows: Sequence[HasLine], numbers: dict[str, int], levels: Sequence[tuple[str, str]]
) -> dict[int, tuple[str, ...]]:
    """Return what stands before each line that stands in anything: a sign a level; "|" for a quote, "" for nothing.

    Args:
        numbers: of the footnotes.
        levels: Word's format and text of the numbers of each level of a list.
    """
    lines = [row.line for row in rows]
    if not any(line.path for line in lines):
        return {}
    found: dict[int, tuple[str, ...]] = {}
    counts: list[int] = []
    for index, path in enumerate(true_paths(lines)):
        signs = []
        depth = -1
        for place, level in enumerate(path):
            depth += level.kind in ("bullet", "number")
            if place >= len(counts):
                counts.append(0)
            if level.kind == "quote":
                signs.append("|")
            elif not level.begins:
                signs.append("")
            elif level.kind == "note":
                signs.append(str(numbers[level.label]).translate(SUPERSCRIPT) if level.label in numbers else "–")
            elif level.kind == "bullet":
                signs.append(BULLETS[depth % len(BULLETS)])
            else:
                counts[place] = counts[place] + 1 if level.start is None else level.start
                signs.append(number(counts[place], levels, depth))
        if signs:
            found[index] = tuple(signs)
    return found


def number(count: int, levels: Sequence[tuple[str, str]], depth: int) -> str:
    """Return the number of an item."""
    place = depth % len(levels)
    format_, text = levels[place]
    return text.replace(f"%{place + 1}", numeral(count, format_))
