"""Links that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checking.material import Material, Passage
from app.model.finding import Finding

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_KEPT = re.compile(r"(?:https?|ftp)://[^\s/]+\.[^\s/]|mailto:[^@\s]+@[^@\s]+", re.IGNORECASE)
_BARE = re.compile(r"(?<![\w@/.:-])(?:[a-z0-9-]+\.)+[a-z]{2,10}/[^\s]*|(?<![\w@/.:-])www\.[^\s]+", re.IGNORECASE)


def find(material: Material) -> Iterator[Finding]:
    for passage in material.passages:
        for run in passage.runs:
            if run.link is None:
                for match in _BARE.finditer(run.text):
                    yield _found(passage, "schemeless_link", target=match[0])
            elif not run.link or run.link.startswith("#"):
                yield _found(passage, "dead_link", words=run.text)
            elif not _SCHEME.match(run.link):
                yield _found(passage, "schemeless_link", target=run.link)
            elif not _KEPT.match(run.link):
                yield _found(passage, "dead_link", words=run.text)


def _found(passage: Passage, finding: str, **arguments: str) -> Finding:
    return Finding(
        finding=finding,
        severity="warning",
        at=passage.at,
        language=passage.language,
        arguments={name: value[:120] for name, value in arguments.items()},
    )
