"""Gaps that print: nothing written, not translated, no date, no number, fields unfilled, placeholders left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checking.material import Material, Passage
from app.model.finding import Finding

_BY_FACTS = ("no_resolution", "no_signatory")
"""Gaps of which app.checking.facts tells more."""

_OF_ONE_LANGUAGE = ("to_be_written", "not_translated")
_ALNUM = "[0-9A-Za-z\u00c0-\u024f\u0400-\u04ff]"
_PLACEHOLDER = re.compile(
    rf"(?<!{_ALNUM})(?<!siglo )(?<!siglos )(?<!XIX [yeив] )(?!(?<=\()[XХ]+\))[XХ]{{2,}}(?!{_ALNUM})"
    r"(?![ \u00a0](?:век|в\.|столети|съезд|century))(?!.{0,40}(?:American Declaration|Declaración Americana|GATT))"
    r"|(?<![\w/.=-])xx+(?![\w=-])|\b(?:TBC|TBD|TBA|tbc|tbd|N\.N\.)(?!\w)|\?{3,}|_{3,}|待定"
    r"|\[(?:\.{3}|…|date|name|place|number|nom|lieu|nombre|fecha|lugar|дата|имя|место|الاسم|التاريخ|日期|姓名"
    r"|insert[^\]]*|à compléter|à confirmer|por confirmar|уточнить)\]"
)
_FIELD = re.compile(r"\{(?:state|government|treaty|party|date|reference)(?:\.[^}\s]*)?\}")
_LONGEST = 60


def find(material: Material) -> Iterator[Finding]:
    seen = set()
    for language, document in material.documents.items():
        for gap in document.missing:
            if gap.finding in _BY_FACTS:
                continue
            of = language if gap.finding in _OF_ONE_LANGUAGE else None
            finding = Finding(finding=gap.finding, severity="error", at=gap.at, language=of, arguments=gap.arguments)
            key = (gap.finding, gap.at, of, tuple(gap.arguments.items()))
            if key not in seen:
                seen.add(key)
                yield finding
    for passage in material.passages:
        yield from _in_text(passage)
    unlisted = [code for code in material.letter.text if code not in material.letter.languages]
    for code in unlisted:
        yield Finding(
            finding="language_not_listed", severity="warning", at=f"text.{code}", arguments={"language": code}
        )


def _in_text(passage: Passage) -> Iterator[Finding]:
    for run in passage.runs:
        if run.check:
            yield _found(passage, "to_check", run.text)
    for line in passage.lines:
        for match in _PLACEHOLDER.finditer(line):
            yield _found(passage, "placeholder", match[0])
        for match in _FIELD.finditer(line) if not passage.library else ():
            yield _found(passage, "unfilled_field", match[0].strip("{}"), "field")


def _found(passage: Passage, finding: str, words: str, name: str = "words") -> Finding:
    return Finding(
        finding=finding,
        severity="error",
        at=passage.at,
        language=passage.language,
        arguments={name: words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"},
    )
