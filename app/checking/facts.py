"""Facts that a letter must not guess: resolutions, titles, who signs, and treaties a State is not a party to."""

from __future__ import annotations

from collections.abc import Iterator

from app.checking.material import Material, inlines_of
from app.composing.setting import CONFIRMED
from app.model.finding import Finding
from app.model.letter import Choice
from app.model.mandate import Holder, Standing
from app.records.answers import NO_RESOLUTION, renewal_is_near
from app.text.nodes import Field
from app.text.read import read


def find(material: Material) -> Iterator[Finding]:
    if not material.letter.joined:
        yield Finding(finding="no_mandate", severity="error", at="mandates")
    for choice, standing in zip(material.letter.joined, material.standings, strict=True):
        if standing.title.status == "ended":
            yield _ended(standing)
            continue
        yield from _resolution(material, standing)
        yield from _holder(material, choice, standing)
    yield from _treaties(material)


def _ended(standing: Standing) -> Finding:
    mandate = standing.mandate
    return Finding(
        finding="mandate_ended",
        severity="error",
        at=f"mandate.{mandate.key}",
        arguments={
            "mandate": mandate.key,
            "date": str(mandate.ended),
            "merged": mandate.merged_into or "none",
        },
    )


def _resolution(material: Material, standing: Standing) -> Iterator[Finding]:
    answer, mandate = standing.resolution, standing.mandate
    at = f"mandate.{mandate.key}.resolution"
    number = answer.value.number if answer.value else ""
    arguments: dict[str, str | int] = {"mandate": mandate.key, "number": number}
    if answer.status in ("due", "unknown"):
        if answer.overruled and number != NO_RESOLUTION:
            yield Finding(finding="resolution_unconfirmed", severity="error", at=at, arguments=arguments)
            return
        known = answer.by or answer.value
        arguments["number"] = known.number if known and answer.status == "due" else "none"
        arguments["date"] = str(known.date) if known else ""
        if answer.status == "due":
            yield Finding(finding="resolution_due", severity="error", at=at, arguments=arguments)
        else:
            del arguments["date"], arguments["number"]
            yield Finding(finding="resolution_unknown", severity="error", at=at, arguments=arguments)
    elif answer.status == "superseded":
        arguments["by"] = answer.by.number if answer.by else ""
        yield Finding(finding="resolution_superseded", severity="warning", at=at, arguments=arguments)
    elif renewal_is_near(mandate, material.date):
        arguments["known"] = str(mandate.resolutions_known_to)
        yield Finding(finding="resolution_near_renewal", severity="warning", at=at, arguments=arguments)


def _holder(material: Material, choice: Choice, standing: Standing) -> Iterator[Finding]:
    answer, mandate = standing.holder, standing.mandate
    at = f"mandate.{mandate.key}.signatory"
    holder = answer.sure
    arguments: dict[str, str | int] = {"mandate": mandate.key}
    if holder is None:
        arguments["last"] = answer.value.name if answer.value else "none"
        yield Finding(finding="no_signatory", severity="error", at=at, arguments=arguments)
        return
    arguments["name"] = holder.name
    if answer.status == "superseded" and answer.by and answer.by.name != holder.name:
        arguments["by"] = answer.by.name
        yield Finding(finding="signatory_differs", severity="warning", at=at, arguments=arguments)
    elif choice.signatory is None and _is_open(holder, material.date > mandate.holders_known_to):
        arguments["known"] = str(mandate.holders_known_to)
        yield Finding(finding="signatory_unconfirmed", severity="warning", at=at, arguments=arguments)
    for language in material.languages:
        latin = material.records.language(language).script == "latin"
        if not latin and language not in holder.names:
            yield Finding(
                finding="name_without_script",
                severity="warning",
                at=at,
                language=language,
                arguments={"name": holder.name, "language": language},
            )


def _is_open(holder: Holder, past: bool) -> bool:
    """Tell whether it is to be asked if a person is in office still; what the office entered itself is not asked."""
    return holder.confidence == "low" or (past and holder.confidence not in CONFIRMED)


def _treaties(material: Material) -> Iterator[Finding]:
    """Tell of treaties on which clauses rest and to which the State is not a party: that changes wording, no more."""
    letter, records = material.letter, material.records
    if letter.state is None:
        return
    for index, clause in enumerate(letter.annex, 1):
        if clause.clause is None:
            continue
        texts = clause.texts or records.clause(clause.clause).texts
        for key in sorted({key for text in texts.values() for key in _party_fields(text)}):
            if key not in records.treaties:
                continue
            status = records.party(letter.state, key, material.date).status
            if status in ("none", "signatory"):
                yield Finding(
                    finding="not_a_party",
                    severity="warning",
                    at=f"annex[{index}]",
                    arguments={"state": letter.state, "treaty": key, "status": status},
                )


def _party_fields(source: str) -> set[str]:
    names = [
        inline.name
        for inlines in inlines_of(read(source, fields=True))
        for inline in inlines
        if isinstance(inline, Field) and inline.name.startswith("party.")
    ]
    return {key for name in names for key in name.removeprefix("party.").split("+")}
