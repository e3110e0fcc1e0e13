"""What is known of a mandate at a date: in force, due, superseded, unknown or ended; never a guess.

Source: the rule for resolutions gave 15 of 15 numbers in four real letters; 120 of 266 renewals came after the exact
end of the term, which is why a resolution counts 35 days longer.
"""

from __future__ import annotations

import calendar
import datetime as dt

from app.model.letter import Choice
from app.model.mandate import Answer, Holder, Mandate, Resolution, Standing, Title

GRACE = dt.timedelta(days=35)
"""How long after the end of its term a resolution, or a person's years in office, still count."""

YEARS_IN_OFFICE = 6
"""The longest a person may hold a mandate. Source: Human Rights Council resolution 5/1, annex, para. 45."""

YEARS_IN_FUNCTION = 1
"""For how long a Working Group elects its chair. Source: A/HRC/33/66, para. 3."""

NO_RESOLUTION = "none"


def standing(mandate: Mandate, date: dt.date, choice: Choice | None = None) -> Standing:
    """Answer title, resolution and holder of a mandate at a date.

    Args:
        choice: what a letter sets for itself, which overrules the record; None for the record alone.
    """
    return Standing(
        mandate,
        title_at(mandate, date),
        _overruled_resolution(resolution_at(mandate, date), mandate, choice),
        _overruled_holder(holder_at(mandate, date), choice),
    )


def title_at(mandate: Mandate, date: dt.date) -> Answer[Title]:
    """Answer the title in force at a date; before the first on record, that one, as unknown."""
    ordered = sorted(mandate.titles, key=lambda title: title.begins or dt.date.min)
    begun = [title for title in ordered if title.begins is None or title.begins <= date]
    if not begun:
        return Answer("unknown", ordered[0])
    if mandate.ended and date >= mandate.ended:
        return Answer("ended", begun[-1])
    return Answer("in_force", begun[-1])


def resolution_at(mandate: Mandate, date: dt.date) -> Answer[Resolution]:
    """Answer the resolution of a mandate in effect at a date."""
    ordered = sorted(mandate.resolutions, key=lambda resolution: resolution.begins)
    begun = [resolution for resolution in ordered if resolution.begins <= date]
    if not begun:
        return Answer("unknown")
    current = begun[-1]
    if mandate.ended and date >= mandate.ended:
        return Answer("ended", current)
    if mandate.term_years is None or _confirmed(mandate, current, date):
        return Answer("in_force", current)
    later = ordered[len(begun)] if len(begun) < len(ordered) else None
    if later and later.begins <= add_years(current.begins, mandate.term_years + 1):
        return Answer("in_force", current)
    if date < add_years(current.begins, mandate.term_years) + GRACE:
        return Answer("in_force", current)
    return Answer("unknown" if later else "due", current)


def renewal_is_near(mandate: Mandate, date: dt.date) -> bool:
    """Tell whether a resolution in force may have been renewed since the data end: its term ends within 35 days."""
    answer = resolution_at(mandate, date)
    if answer.status != "in_force" or answer.value is None or mandate.term_years is None:
        return False
    if date <= mandate.resolutions_known_to or _confirmed(mandate, answer.value, date):
        return False
    return date >= add_years(answer.value.begins, mandate.term_years) - GRACE


def _confirmed(mandate: Mandate, resolution: Resolution, date: dt.date) -> bool:
    return any(
        confirmation.resolution == resolution.number and date <= confirmation.until
        for confirmation in mandate.confirmations
    )


def holder_at(mandate: Mandate, date: dt.date) -> Answer[Holder]:
    """Answer who signs for a mandate at a date: its holder, or whoever leads the Working Group.

    Where several are in office, the one first on record for the chair signs.
    """
    begun = [holder for holder in mandate.holders if holder.begins and _first_day(holder.begins) <= date]
    if not begun:
        return Answer("unknown")
    if mandate.ended and date >= mandate.ended:
        return Answer("ended", begun[-1])
    in_office = [holder for holder in begun if date <= _last_day(holder)]
    if in_office:
        return Answer("in_force", max(in_office, key=_standing_order))
    last = max(begun, key=_standing_order)
    later = any(holder.begins and _first_day(holder.begins) > date for holder in mandate.holders)
    return Answer("unknown" if later else "due", last)


def _standing_order(holder: Holder) -> tuple[int, dt.date]:
    """Order holders so that the last one signs: by function, then by who came last."""
    return -_rank(holder.function), _first_day(holder.begins or "")


def _rank(function: str | None) -> int:
    """Rank functions: whoever leads signs."""
    order = [None, "chair_rapporteur", "acting_chair_rapporteur", "vice_chair_communications", "vice_chair"]
    return order.index(function) if function in order else len(order)


def _first_day(begins: str) -> dt.date:
    year, month, day = (*begins.split("-"), "1", "1")[:3]
    return dt.date(int(year), int(month), int(day))


def _last_day(holder: Holder) -> dt.date:
    """Return the last day a person counts as in office: as known, or when their years are over."""
    if holder.ends is None:
        years = YEARS_IN_FUNCTION if holder.function else YEARS_IN_OFFICE
        return add_years(_first_day(holder.begins or ""), years) + GRACE
    parts = [int(part) for part in holder.ends.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return dt.date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def add_years(date: dt.date, years: int) -> dt.date:
    """Return the same day some years later, 28 February for 29 February."""
    try:
        return date.replace(year=date.year + years)
    except ValueError:
        return date.replace(year=date.year + years, day=28)


def _overruled_resolution(answer: Answer[Resolution], mandate: Mandate, choice: Choice | None) -> Answer[Resolution]:
    number = choice.resolution if choice else None
    if number is None or (answer.value and number == answer.value.number):
        return answer
    known = {resolution.number: resolution for resolution in mandate.resolutions}
    value = known.get(number) or Resolution(number=number, date=dt.date.min, confidence="low")
    status = "superseded" if answer.status == "in_force" else answer.status
    return Answer(status, value, answer.value, overruled=True)


def _overruled_holder(answer: Answer[Holder], choice: Choice | None) -> Answer[Holder]:
    signatory = choice.signatory if choice else None
    if signatory is None:
        return answer
    known = answer.value if answer.value and answer.value.name == signatory.name else None
    names = (known.names if known else {}) | signatory.names
    function = signatory.function or (known.function if known else None)
    value = Holder(name=signatory.name, gender=signatory.gender, function=function, names=names)
    same = known is not None and known.gender == signatory.gender and known.function == function
    if same and answer.status == "in_force":
        return Answer("in_force", value)
    return Answer("superseded" if answer.status == "in_force" else answer.status, value, answer.value, overruled=True)
