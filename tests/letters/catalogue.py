"""The golden letters: every kind of letter, each composed in six languages from tests/letters/*.toml."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from app.context import Context
from app.model.letter import Appendix, Choice, Letter, Previous, Recipient
from tests.conftest import load

SEVENTEEN = 17
TWENTY_FIVE = 25


def choices(*keys: str) -> tuple[Choice, ...]:
    return tuple(Choice(key) for key in keys)


def in_force(context: Context, date: dt.date) -> list[str]:
    """Keys of the mandates of which everything is known at a date, in the order of letters."""
    known = []
    for key in context.records.mandates:
        standing = context.records.standing(Choice(key), date)
        if standing.resolution.status == "in_force" and standing.holder.sure and standing.title.status == "in_force":
            known.append((standing.mandate.scope == "country", standing.mandate.sort_keyword, key))
    return [key for _, _, key in sorted(known)]


THEMES = (
    "associations_bill",
    "death_sentence",
    "disappearance",
    "eviction",
    "health_in_detention",
    "mine_waste",
    "sacred_lake",
    "schooling",
    "terrorism_bill",
    "women_who_migrate",
)
"""Whole letters from the library that ships: three urgent appeals, two on legislation, one to a company, one of a
single mandate, one of ten, one to a State that is no party to a treaty it rests on."""


def golden(context: Context) -> dict[str, Letter]:
    """The golden letters by name."""
    base, everything = load("base", context), load("everything", context)
    company = Recipient(kind="company", title="Mr.", name="Example", gender="m", lines=("Example Company",))
    many = choices(*in_force(context, base.date or dt.date.today())[:SEVENTEEN])
    to_company = replace(
        base, addressee="OTH", reference="AL OTH 11/2024", recipient=company, states_concerned=("KAZ",)
    )
    return {
        "sample": load("sample", context),
        "everything": everything,
        "urgent_one": replace(
            base,
            type="UA",
            reference="UA KAZ 3/2024",
            mandates=choices("torture"),
            options={"press_release": True, "detention_procedure": True},
        ),
        "urgent_two": replace(base, type="UA", reference="UA KAZ 3/2024", mandates=choices("torture", "executions")),
        "legislation_one": replace(base, type="OL", reference="OL KAZ 3/2024", mandates=choices("foreign_debt")),
        "legislation_two": replace(
            base, type="OL", reference="OL KAZ 3/2024", mandates=choices("older_persons", "water")
        ),
        "working_group_alone": replace(base, mandates=choices("women")),
        "company_one": replace(to_company, mandates=choices("toxics")),
        "company_urgent": replace(
            to_company,
            type="UA",
            reference="UA OTH 11/2024",
            mandates=choices("environment", "business"),
            recipient=Recipient(kind="bank", title="Ms.", name="Example", gender="f"),
        ),
        "seventeen": replace(base, mandates=many),
        "recalled": replace(
            base,
            recipient=Recipient(gender="f"),
            previous=(
                Previous("UA KAZ 2/2022", dt.date(2022, 5, 1)),
                Previous("AL KAZ 1/2023", unanswered=True),
                Previous("OL KAZ 2/2023"),
            ),
            also_sent=("UZB", "FRA", "IDN"),
            annex=(),
            appendices=(Appendix(dict.fromkeys(base.languages, "Example"), everything.appendices[0].texts),),
        ),
        **{theme: load(f"themes/{theme}", context) for theme in THEMES},
    }
