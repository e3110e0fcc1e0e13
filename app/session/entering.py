"""Facts that an office enters about a mandate: where each belongs, and what it holds."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from app.model.mandate import Body, Gender
from app.records.parts import Table, identity
from app.searching.folding import fold
from app.session.mandates import file_of
from app.workspace.entries import Place

CONFIRMED = "confirmed"
"""The confidence of what a person has entered with its source."""

COUNCIL: Body = "human_rights_council"
BODIES: tuple[Body, ...] = (COUNCIL, "general_assembly", "commission_on_human_rights", "economic_and_social_council")

Records = dict[Place, Table]

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WRITTEN = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})")


def read_day(text: str, *, partial: bool = False) -> str | None:
    """Read a day as typed: 2026-08-01, or 1.8.2026 and 1/8/2026, the day first.

    Args:
        partial: whether a month (2026-08) or a year will do.

    Returns:
        The day as data hold it; None if it is none.
    """
    typed = fold(text).strip()
    if match := _WRITTEN.fullmatch(typed):
        day, month, year = match.groups()
        typed = f"{year}-{month}-{day}"
    match = _PARTIAL.fullmatch(typed)
    if match is None:
        return None
    parts = [int(part) for part in match.groups() if part is not None]
    try:
        whole = dt.date(*[*parts, 1, 1][:3])
    except ValueError:
        return None
    if len(parts) < 3 and not partial:
        return None
    return whole.isoformat()[: (4, 7, 10)[len(parts) - 1]]


def holder(
    key: str,
    *,
    name: str,
    gender: Gender,
    begins: str,
    source: str,
    ends: str | None = None,
    function: str | None = None,
    names: Mapping[str, str] | None = None,
) -> Records:
    """Return a person who holds a mandate, or signs for a Working Group, from a day on."""
    record: Table = {"name": name, "gender": gender, "begins": begins}
    record |= {"ends": ends} if ends else {}
    record |= {"function": function} if function else {}
    record |= {"names": dict(names)} if names else {}
    return _at(key, "holder", record, source)


def resolution(
    key: str, *, number: str, date: str, source: str, body: Body = COUNCIL, effective: str | None = None
) -> Records:
    """Return a resolution that established or renewed a mandate."""
    record: Table = {"number": number, "date": date}
    record |= {"effective": effective} if effective else {}
    record |= {"body": body} if body != COUNCIL else {}
    return _at(key, "resolution", record, source)


def title(key: str, *, kind: str, begins: str | None, texts: Mapping[str, tuple[str, str]], source: str) -> Records:
    """Return a title from a day on.

    Args:
        texts: by language, as a man and as a woman bear it; the second is empty where there is no difference.
    """
    words = {
        code: {"m": m, **({"f": f} if f and f != m else {}), "confidence": CONFIRMED, "source": source}
        for code, (m, f) in texts.items()
    }
    record: Table = {"kind": kind, "texts": words, **({"begins": begins} if begins else {})}
    return {(file_of(key), f"title/{identity('title', record)}"): record}


def confirmation(key: str, *, number: str, until: dt.date, by: str, on: dt.date, source: str) -> Records:
    """Return a person's word, for the whole office, that a resolution is still the one to cite."""
    record: Table = {"resolution": number, "until": until.isoformat(), "by": by, "on": on.isoformat(), "source": source}
    return {(file_of(key), f"confirmation/{identity('confirmation', record)}"): record}


def mandate(key: str, *, scope: str, keyword: str, term_years: int | None, known_to: dt.date) -> Records:
    """Return what belongs to a new mandate as a whole; it needs a title beside it."""
    day = known_to.isoformat()
    record: Table = {
        "scope": scope,
        "sort_keyword": keyword,
        "titles_known_to": day,
        "resolutions_known_to": day,
        "holders_known_to": day,
        **({"term_years": term_years} if term_years else {}),
    }
    return {(file_of(key), ""): record}


def key_of(keyword: str) -> str:
    """Return a key for a mandate of a keyword: "older persons" is older_persons."""
    return "_".join(re.findall(r"[a-z0-9]+", fold(keyword)))[:60]


def _at(key: str, name: str, record: Table, source: str) -> Records:
    record |= {"confidence": CONFIRMED, "source": source}
    return {(file_of(key), f"{name}/{identity(name, record)}"): record}
