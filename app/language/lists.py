"""Lists in running text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.model.language import Joints, Language
from app.text.nodes import Inline, Inlines, Run
from app.text.plain import plain_inlines


def join_words(words: Sequence[str | Inlines], language: Language) -> Inlines:
    """Join short words, such as numbers of resolutions: "50/10, 52/9 and 50/18"."""
    return _join(words, language, language.lists.words)


def join_titles(titles: Sequence[str | Inlines], language: Language) -> Inlines:
    """Join titles of mandates, which may hold commas of their own: "the A; the B and the C"."""
    return _join(titles, language, language.lists.titles)


def _join(parts: Sequence[str | Inlines], language: Language, joints: Joints) -> Inlines:
    last = joints.pair if joints.pair is not None and len(parts) == 2 else joints.last
    if parts:
        before = parts[-1] if isinstance(parts[-1], str) else plain_inlines(parts[-1])
        for change in language.lists.change:
            if re.search(change.before, before):
                last = change.last
    between = [joints.separator] * (len(parts) - 2) + [last] * (len(parts) > 1) + [""] * bool(parts)
    result: list[Inline] = []
    for part, joint in zip(parts, between, strict=True):
        result += (Run(part),) if isinstance(part, str) else part
        result += (Run(joint),) if joint else ()
    return tuple(result)
