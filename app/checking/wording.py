"""Wording nobody has confirmed in a language."""

from __future__ import annotations

from collections.abc import Iterator

from app.checking.material import Material
from app.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    for language, document in material.documents.items():
        if document.unconfirmed:
            yield Finding(
                finding="wording_unconfirmed",
                severity="warning",
                at="languages",
                language=language,
                arguments={"language": language, "count": len(document.unconfirmed)},
                wordings=document.unconfirmed,
            )
