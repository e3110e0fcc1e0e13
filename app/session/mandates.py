"""What the window shows of mandates: how one stands on a day, and its whole record with the office's own in it."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import msgspec
from babel.dates import format_skeleton

from app.errors import AppError
from app.language.dates import write_date
from app.language.titles import title_of
from app.model.letter import Choice
from app.model.mandate import Mandate, Standing
from app.records.parts import Table, apart, digest
from app.records.records import Records
from app.workspace.entries import Entry, OwnEntries, Place

List = Literal["", "title", "resolution", "holder", "confirmation"]
"""A list of a mandate's record; "" for what belongs to it as a whole."""

LISTS: tuple[List, ...] = ("title", "resolution", "holder", "confirmation", "")

Now = Literal["in_force", "due", "ended"]
NOW: tuple[Now, ...] = ("in_force", "due", "ended")


FOLDER = "resources/mandates/"
"""Where the data files of mandates lie."""


def file_of(key: str) -> str:
    """Return the data file of a mandate."""
    return f"{FOLDER}{key}.toml"


def title_words(standing: Standing, language: str) -> str:
    """Return a mandate's title on the day: in a language if there is one in it, else in English, else in any."""
    title = standing.title.value
    if title is None or not title.texts:
        return standing.mandate.key
    code = next((code for code in (language, "en") if code in title.texts), next(iter(title.texts)))
    holder = standing.holder.value
    return title_of(title, code, holder.gender if holder else "m")


def now(standing: Standing) -> Now:
    """Return how a mandate stands, in one word: due where its resolution is not certain."""
    if standing.title.status == "ended":
        return "ended"
    return "in_force" if standing.resolution.status == "in_force" else "due"


class Listed(msgspec.Struct, frozen=True):
    """A mandate as the list shows it; `holder` is empty where nobody is on record for the day.

    Attributes:
        own: how many entries of the office's stand in its record, `outdated` how many of them over what has changed.
    """

    key: str
    title: str
    now: Now
    resolution: str
    holder: str
    own: int = 0
    outdated: int = 0


def list_mandates(records: Records, entries: OwnEntries, language: str, today: dt.date) -> list[Listed]:
    """Return all mandates by their keywords, those that ended last. One whose data do not fit is left out."""
    own: dict[str, int] = {}
    outdated: dict[str, int] = {}
    for one in entries.all(under=FOLDER):
        if one.record is not None:
            own[one.file] = own.get(one.file, 0) + 1
    for found in entries.outdated(under=FOLDER):
        outdated[found.entry.file] = outdated.get(found.entry.file, 0) + 1
    rows: list[tuple[bool, str, Listed]] = []
    for key in records.mandates:
        try:
            standing = records.standing(Choice(key), today)
        except AppError:
            continue
        holder, resolution = standing.holder.sure, standing.resolution.value
        row = Listed(
            key,
            title_words(standing, language),
            now(standing),
            resolution.number if resolution else "",
            holder.name if holder else "",
            own.get(file_of(key), 0),
            outdated.get(file_of(key), 0),
        )
        rows.append((row.now == "ended", standing.mandate.sort_keyword.casefold(), row))
    return [row for _, _, row in sorted(rows, key=lambda one: one[:2])]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One fact of a mandate's record.

    Attributes:
        record: the data that stand, as in the data file; dates as text.
        as_of: how far it is known to reach; of the office's own: the day it was entered.
        entry: the office's own that stands here; None: it ships.
        shipped: what ships at this place; None: nothing does.
        outdated: whether what ships has changed since the office set its own over it.
    """

    list: List
    place: Place
    record: Table
    as_of: dt.date
    source: str
    confidence: str
    entry: Entry | None = None
    shipped: Table | None = None
    outdated: bool = False

    @property
    def begins(self) -> str:
        return str(self.record.get("effective") or self.record.get("date") or self.record.get("begins") or "")


class MandateRecord(msgspec.Struct, frozen=True):
    """The whole record of a mandate.

    Attributes:
        facts: the newest of each list first.
        history: every revision of the office's entries, the newest first.
        revisions: of the entry at each place, those taken back included: what is written goes onto them.
        is_own: whether the office has added the mandate itself.
    """

    mandate: Mandate
    facts: tuple[Fact, ...]
    history: tuple[Entry, ...]
    revisions: dict[Place, int]
    is_own: bool

    def of_list(self, name: List) -> list[Fact]:
        """Return the facts of one list."""
        return [fact for fact in self.facts if fact.list == name]


def read_record(records: Records, entries: OwnEntries, key: str) -> MandateRecord:
    """Read the record of a mandate, and what the office has of its own in it.

    Raises:
        AppError: there is none of this key, or it cannot be read.
    """
    file = file_of(key)
    mandate = records.mandate(key)
    tables = entries.shipped.tables(file)
    shipped = apart(file, tables[-1]) if tables else {}
    present = {one.part: one for one in entries.all(file)}
    outdated = {found.entry.part for found in entries.outdated(file)}
    known = {
        "title": mandate.titles_known_to,
        "resolution": mandate.resolutions_known_to,
        "holder": mandate.holders_known_to,
    }
    facts = []
    for part in dict.fromkeys((*shipped, *present)):
        entry = present.get(part)
        own = entry if entry is not None and entry.record is not None else None
        record = own.record if own is not None else shipped.get(part)
        if record is None:
            continue
        if not part and own is not None:
            record = {**shipped.get("", {}), **record}
        name = _list_of(part)
        plain: dict[str, Any] = msgspec.to_builtins(record)
        facts.append(
            Fact(
                list=name,
                place=(file, part),
                record=plain,
                as_of=own.at.date() if own is not None else known.get(name, mandate.resolutions_known_to),
                source=own.source if own is not None else str(plain.get("source", "")),
                confidence=str(plain.get("confidence", "")),
                entry=own,
                shipped=msgspec.to_builtins(shipped[part]) if part in shipped else None,
                outdated=part in outdated,
            )
        )
    order = {name: place for place, name in enumerate(LISTS)}
    facts.sort(key=lambda fact: fact.begins, reverse=True)
    facts.sort(key=lambda fact: order[fact.list])
    history = [old for part in present for old in entries.history((file, part))]
    history.sort(key=lambda old: old.at, reverse=True)
    revisions = {(file, part): one.revision for part, one in present.items()}
    return MandateRecord(mandate, tuple(facts), tuple(history), revisions, is_own=not tables)


def _list_of(part: str) -> List:
    head = part.partition("/")[0]
    return next((name for name in LISTS if name and name == head), "")


def differs(fact: Fact) -> bool:
    """Tell whether a fact of the office's says something else than what ships."""
    return fact.shipped is not None and digest(fact.shipped) != digest(fact.record)


def written(records: Records, code: str, day: dt.date | str) -> str:
    """Write a day in a language; a month or year where no more is known ("2024-05"). English where it is not known."""
    language = records.language(code if code in records.languages else "en")
    if isinstance(day, dt.date):
        return write_date(day, language)
    if len(day) == 10:
        return write_date(dt.date.fromisoformat(day), language)
    if len(day) == 7:
        return format_skeleton("yMMMM", dt.date.fromisoformat(f"{day}-01"), locale=language.locale)
    return day
