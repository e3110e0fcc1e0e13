"""Lists in running text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.model.language import Joints, Language
from app.text.nodes import Inlines, Run


def join_words(words: Sequence[str], language: Language) -> str:
    """Join short words, such as numbers of resolutions: "50/10, 52/9 and 50/18"."""
    joints = _joints(words, language, language.lists.words)
    return "".join(part for word, joint in zip(words, [*joints, ""], strict=True) for part in (word, joint))


def join_titles(titles: Sequence[str | Inlines], language: Language) -> Inlines:
    """Join titles of mandates, which may hold commas and gaps: "the A; the B and the C"."""
    firsts = [title if isinstance(title, str) else _words(title) for title in titles]
    joints = _joints(firsts, language, language.lists.titles)
    result: list[Run] = []
    for title, joint in zip(titles, [*joints, ""], strict=True):
        runs = (Run(title),) if isinstance(title, str) else title
        result += [run for run in (*runs, Run(joint)) if isinstance(run, Run) and run.text]
    return tuple(result)


def _words(inlines: Inlines) -> str:
    return "".join(inline.text for inline in inlines if isinstance(inline, Run))


def _joints(words: Sequence[str], language: Language, joints: Joints) -> list[str]:
    """Return what stands between the words, the last joint as the word behind it asks."""
    if len(words) < 2:
        return []
    last = joints.last
    for change in language.lists.change:
        if re.search(change.before, words[-1]):
            last = change.last
    return [joints.separator] * (len(words) - 2) + [last]
