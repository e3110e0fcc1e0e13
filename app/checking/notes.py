"""Footnotes without text or mark, defined twice, or twice the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from app.checking.material import Material, Passage
from app.model.finding import Finding, Severity
from app.text.nodes import Mark, Text
from app.text.plain import plain


def find(material: Material) -> Iterator[Finding]:
    for passage in material.passages:
        yield from _labels(passage)
    for language in material.languages:
        yield from _doubled(material, language)


def _labels(passage: Passage) -> Iterator[Finding]:
    marks = {inline.label for inlines in passage.inlines for inline in inlines if isinstance(inline, Mark)}
    labels = [note.label for note in passage.text.notes]
    written = {note.label for note in passage.text.notes if note.blocks}
    for label in sorted(marks - written):
        yield _found(passage, "note_without_text", label, "error")
    for label, times in Counter(labels).items():
        if label not in marks:
            yield _found(passage, "note_without_mark", label)
        if times > 1:
            yield _found(passage, "note_defined_twice", label)


def _doubled(material: Material, language: str) -> Iterator[Finding]:
    """Find footnotes of one language that say the same; those that only refer to the one before may."""
    ibid = re.compile(material.records.check_words(language).ibid)
    seen: set[str] = set()
    for passage in material.passages:
        if passage.language != language:
            continue
        for note in passage.text.notes:
            words = plain(Text(note.blocks)).strip()
            key = re.sub(r"^https?://|[\s.]+$", "", words).casefold()
            if not key or ibid.match(words):
                continue
            if key in seen:
                yield _found(passage, "note_doubled", note.label)
            seen.add(key)


def _found(passage: Passage, finding: str, label: str, severity: Severity = "warning") -> Finding:
    return Finding(
        finding=finding, severity=severity, at=passage.at, language=passage.language, arguments={"label": label}
    )
