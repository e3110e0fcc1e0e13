"""Wording nobody has confirmed in a language."""

from __future__ import annotations

from collections.abc import Iterator

from app.checking.material import Material
from app.model.finding import Finding

_SHOWN = 12


def find(material: Material) -> Iterator[Finding]:
    for language, document in material.documents.items():
        names = [f"“{words}”" if words else name for name, words in document.unconfirmed]
        if names:
            shown = ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
            yield Finding(
                finding="wording_unconfirmed",
                severity="warning",
                at="languages",
                language=language,
                arguments={"language": language, "count": len(names), "names": shown},
            )
