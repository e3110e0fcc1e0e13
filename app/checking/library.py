"""Texts taken from the library, of which there is a newer one."""

from __future__ import annotations

from collections.abc import Iterator

from app.checking.material import Material
from app.editing.library import newer
from app.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    for one in newer(material.letter, material.records, material.date):
        yield Finding(
            finding="newer_text",
            severity="warning",
            at=one.at,
            arguments={"key": one.key, "taken": one.taken, "now": one.now},
        )
