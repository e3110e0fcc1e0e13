"""Which backups stay as time goes by."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.workspace.backups.thinning import ALWAYS, Dated, Reason, thinned

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
REASONS: list[Reason] = ["hour", "closed", "upgrade", "asked"]
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def dated(age: dt.timedelta, reason: Reason = "hour") -> Dated:
    made = NOW - age
    return Dated(f"{made:%Y%m%d-%H%M%S}-{reason}", made, reason)


def kept(backups: list[Dated]) -> list[Dated]:
    gone = set(thinned(backups, NOW, always=1))
    return [one for one in backups if one.name not in gone]


def test_a_day_whole_then_days_weeks_months() -> None:
    every_hour = [dated(HOUR * count) for count in range(24 * 365 * 3)]
    left = kept(every_hour)
    ages = [NOW - one.made for one in left]
    assert len([age for age in ages if age <= DAY]) == 25
    assert len([age for age in ages if DAY < age <= 14 * DAY]) in (13, 14)
    assert len([age for age in ages if 14 * DAY < age <= 56 * DAY]) in (6, 7)
    assert len([age for age in ages if age > 56 * DAY]) in (22, 23, 24)
    assert max(ages) <= 24 * 31 * DAY


def test_day_by_day_the_same_stays_as_at_once() -> None:
    left: list[Dated] = []
    for hour in range(24 * 120):
        now = NOW + HOUR * hour
        left.append(Dated(f"{hour:06}", now, "hour"))
        gone = set(thinned(left, now))
        left = [one for one in left if one.name not in gone]
    days = Counter(one.made.date() for one in left if now - one.made > DAY)
    assert max(days.values()) <= 2
    assert any(now - one.made > 100 * DAY for one in left), "the last of each month is there"


def test_those_of_a_reason_of_their_own_stay_longer() -> None:
    backups = [dated(HOUR), dated(80 * DAY, "upgrade"), dated(80 * DAY + HOUR, "upgrade"), dated(80 * DAY + 2 * HOUR)]
    backups += [dated(300 * DAY, "asked"), dated(300 * DAY + HOUR, "asked"), dated(900 * DAY, "asked")]
    assert kept(backups) == [*backups[:3], backups[3], *backups[4:6]]


@given(st.lists(st.tuples(st.integers(-50, 30_000), st.sampled_from(REASONS)), unique=True))
def test_the_newest_stays_and_what_seems_to_be_of_the_future_and_thinning_twice_is_once(ages) -> None:
    backups = [dated(HOUR * age, reason) for age, reason in ages]
    left = kept(backups)
    assert not backups or max(backups, key=lambda one: (one.made, one.name)) in left
    assert [one for one in backups if one.made > NOW] == [one for one in left if one.made > NOW]
    assert kept(left) == left


def test_a_clock_that_runs_ahead_clears_nothing_out() -> None:
    backups = [dated(DAY * count) for count in range(30)]
    gone = thinned(backups, NOW + DAY * 365 * 70)
    assert not {one.name for one in backups[:ALWAYS]} & set(gone)
