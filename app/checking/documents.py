"""Documents that did not exist yet at the letter's date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checking.material import Material, inlines_of
from app.model.finding import Finding
from app.records.symbols import SYMBOL, earliest
from app.text.nodes import Run, Text
from app.text.plain import plain
from app.text.read import read

_ADDRESS = re.compile(r"https?://(?:www\.)?(?:undocs|docs\.un)\.org/(?:[a-z]{2}/)?")
"""Before a symbol: where the documents of the United Nations are found by it."""


def find(material: Material) -> Iterator[Finding]:
    for at, language, text in _texts(material):
        for symbol in symbols(text):
            made = earliest(symbol, material.records.documents)
            if made and made > material.date:
                yield Finding(
                    finding="document_later",
                    severity="warning",
                    at=at,
                    language=language,
                    arguments={"symbol": symbol, "year": str(made.year)},
                )


def _texts(material: Material) -> Iterator[tuple[str, str, Text]]:
    """Return what is typed, and the clauses that stand in the letter as the library has them."""
    for passage in material.passages:
        yield passage.at, passage.language, passage.text
    letter, records = material.letter, material.records
    for index, clause in enumerate(letter.annex, 1):
        if clause.clause and not clause.texts:
            texts = records.texts_for(records.clause(clause.clause), letter.state, material.date)
            for language in material.languages:
                if source := texts.get(language):
                    yield f"annex[{index}]", language, read(source, fields=True)


def symbols(text: Text) -> list[str]:
    """Return the symbols a text cites, each once: in its words, and in the addresses its links lead to."""
    links = {run.link for inlines in inlines_of(text) for run in inlines if isinstance(run, Run) and run.link}
    targets = (_ADDRESS.sub("", link) for link in sorted(links) if _ADDRESS.match(link))
    found = [match[0] for match in SYMBOL.finditer(plain(text))]
    return list(dict.fromkeys([*found, *(match[0] for target in targets if (match := SYMBOL.match(target)))]))
