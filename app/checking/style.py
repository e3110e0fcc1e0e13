"""Slips of style: quotation marks mixed, dates without a year, the wrong person, an annex that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checking.material import Material, Passage
from app.model.checks import CheckWords
from app.model.finding import Finding, Severity

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|「[^」]*」")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OWN_YEAR = re.compile(r",?[ \u00a0](?:de )?1[5-9]\d\d\b|, (?:19|20)\d\d\b")
_SENTENCE_END = re.compile(r"[.;。；؛](?!\d)")
_NEAR = 60
"""How far from a date the name of a yearly event may stand, in characters, within its sentence."""

_SAME_DATE = 45
"""How far behind a month its year may stand, "from 3 June to 5 July 2024", in characters."""


def find(material: Material) -> Iterator[Finding]:
    for language in material.languages:
        words = material.records.check_words(language)
        passages = [passage for passage in material.passages if passage.language == language]
        texts = [passage for passage in passages if not passage.plain]
        yield from _quotation_marks(texts)
        for passage in passages:
            yield from _persons(passage, words, material)
        for passage in texts:
            yield from _dates(passage, words)
            yield from _annex(passage, words, material)


def _quotation_marks(passages: list[Passage]) -> Iterator[Finding]:
    """Tell once where straight and curly double quotation marks begin to be mixed in one language."""
    first = ""
    for passage in passages:
        for line in passage.lines:
            for mark in re.findall(r"[\"“”]", line):
                kind = "straight" if mark == '"' else "curly"
                if first and kind != first:
                    yield _found(passage, "quotes_mixed")
                    return
                first = kind


def _dates(passage: Passage, words: CheckWords) -> Iterator[Finding]:
    """Find months to which no year belongs: none in the date itself, and none before it in the paragraph."""
    month, yearly = re.compile(words.month), re.compile(words.yearly)
    for line in passage.lines:
        year = _YEAR.search(line)
        for match in month.finditer(line, 0, year.start() if year else len(line)):
            before = _SENTENCE_END.split(line[max(0, match.start() - _NEAR) : match.start()])[-1]
            behind = _SENTENCE_END.split(line[match.end() : match.end() + _NEAR])[0]
            same_date = re.split(r"[.;:,()。；，、،؛](?!\d)", behind[:_SAME_DATE], maxsplit=1)[0]
            if _YEAR.search(same_date) or _OWN_YEAR.match(behind) or yearly.search(before) or yearly.search(behind):
                continue
            yield _found(passage, "date_without_year", words=_around(line, match))
            break


def _around(line: str, match: re.Match[str]) -> str:
    """Return the words found with a few around them."""
    before = re.search(r"(?:\S{1,12}\s+)?\S{0,12}$", line[: match.start()])
    behind = re.match(r"\S{0,12}(?:\s+\S{1,12})?", line[match.end() :])
    return f"{before[0] if before else ''}{match[0]}{behind[0] if behind else ''}".strip()


def _persons(passage: Passage, words: CheckWords, material: Material) -> Iterator[Finding]:
    """Find "we" in the letter of one, and "Excellency" in one to another actor; quotations are not the letter's."""
    for line in passage.lines:
        own = _QUOTED.sub("", line)
        if len(material.letter.joined) == 1 and (match := re.search(words.we, own)):
            yield _found(passage, "we_of_one", words=match[0])
            break
    for line in passage.lines:
        if not material.letter.to_state and (match := re.search(words.excellency, _QUOTED.sub("", line))):
            yield _found(passage, "excellency_to_other", words=match[0])
            break


def _annex(passage: Passage, words: CheckWords, material: Material) -> Iterator[Finding]:
    if material.letter.annex or material.letter.appendices:
        return
    for line in passage.lines:
        if match := re.search(words.annex, _QUOTED.sub("", line)):
            yield _found(passage, "annex_absent", "error", words=match[0])
            return


def _found(passage: Passage, finding: str, severity: Severity = "warning", **arguments: str) -> Finding:
    return Finding(
        finding=finding, severity=severity, at=passage.at, language=passage.language, arguments={**arguments}
    )
