"""Letters in a workspace: nothing saved is lost, and nobody overwrites another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from app.editing.copies import follow_up, sibling, structure
from app.errors import AppError
from app.model.letter import Choice, Letter, LetterText
from app.workspace.history import KEPT_STEPS
from app.workspace.letters import LetterChangedError, Letters
from app.workspace.rows import Filter
from app.workspace.store import Store
from tests.workspace.conftest import Clock


def with_facts(letter: Letter, facts: str) -> Letter:
    return replace(letter, text={"en": replace(letter.text["en"], facts=facts)})


def test_what_is_saved_is_read_back_by_another(letters: Letters, draft: Letter, context, open_store) -> None:
    opened = letters.create(draft)
    letters.save(opened.listed.id, with_facts(opened.letter, "New facts."), 1)
    kind = letters._store.kind
    again = Letters(open_store(kind), context.records).open(opened.listed.id)
    assert again.letter == replace(with_facts(draft, "New facts."), id=opened.listed.id)
    assert again.listed.revision == 2 and again.listed.changed_by == "Tester"


def test_the_letter_of_everything_is_kept_whole(letters: Letters, everything: Letter) -> None:
    opened = letters.create(everything)
    assert opened.letter == replace(everything, id=opened.listed.id, reference=None)


def test_lists_show_a_letter_with_its_dates(letters: Letters, draft: Letter) -> None:
    id = letters.create(draft).listed.id
    (row,) = letters.find()
    assert (row.id, row.type, row.addressee, row.status) == (id, "AL", "KAZ", "draft")
    assert row.title == "the refusal of a peaceful assembly" and row.mandates == ("sogi", "women")
    assert row.response_due == dt.date(2024, 10, 28) == row.publication_due
    law = replace(draft, type="OL", text={})
    (first, _) = letters.find(order="changed") if letters.create(law) else ()
    assert (first.response_due, first.publication_due) == (None, dt.date(2024, 8, 31))


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        (Filter(), 3),
        (Filter(addressee="UZB"), 1),
        (Filter(type="UA"), 1),
        (Filter(mandate="water"), 1),
        (Filter(language="fr"), 3),
        (Filter(language="zh"), 0),
        (Filter(year=2024), 2),
        (Filter(status="sent"), 0),
        (Filter(archived=True), 1),
    ],
)
def test_lists_are_filtered(filter: Filter, found: int, letters: Letters, draft: Letter) -> None:
    letters.create(replace(draft, addressee="UZB"))
    letters.create(replace(draft, type="UA", mandates=(Choice("water"),)))
    letters.create(replace(draft, date=None))
    letters.archive(letters.create(draft).listed.id)
    assert len(letters.find(filter)) == found == letters.count(filter)


def test_two_who_save_do_not_overwrite_each_other(letters: Letters, draft: Letter) -> None:
    mine, theirs = letters.create(draft), letters.open(letters.find()[0].id)
    id = mine.listed.id
    letters.save(id, with_facts(mine.letter, "Mine."), mine.listed.revision)
    with pytest.raises(LetterChangedError) as error:
        letters.save(id, with_facts(theirs.letter, "Theirs."), theirs.listed.revision)
    assert error.value.theirs.letter.text["en"].facts == "Mine."
    assert letters.open(id).letter.text["en"].facts == "Mine."
    kept = letters.create(with_facts(theirs.letter, "Theirs."), copy_of=id, copy_kind="kept")
    assert kept.listed.id != id and kept.listed.copy_of == id and kept.letter.text["en"].facts == "Theirs."


def test_a_save_whose_answer_was_lost_is_not_made_twice(letters: Letters, draft: Letter) -> None:
    opened = letters.create(draft)
    for _ in range(2):
        assert letters.save(opened.listed.id, with_facts(opened.letter, "x"), 1, token="one") == 2
    assert len(letters.revisions(opened.listed.id)) == 2


def test_one_burst_of_typing_is_one_revision(letters: Letters, draft: Letter, clock: Clock) -> None:
    opened = letters.create(draft)
    id, revision = opened.listed.id, 1
    for word in ("a", "ab", "abc"):
        revision = letters.save(id, with_facts(draft, word), revision, label="facts", burst="b1")
    assert [one.number for one in letters.revisions(id)] == [1, 4]
    clock.now += dt.timedelta(minutes=6)
    revision = letters.save(id, with_facts(draft, "abcd"), revision, label="facts", burst="b1")
    assert [one.number for one in letters.revisions(id)] == [1, 4, 5]
    letters.name_version(id, "to mandates, 3 September")
    letters.save(id, with_facts(draft, "abcde"), revision, label="facts", burst="b1")
    history = letters.revisions(id)
    assert [one.number for one in history] == [1, 4, 5, 6]
    assert history[2].names == ("to mandates, 3 September",)
    assert letters.revision(id, 4).text["en"].facts == "abc"


def test_any_revision_is_brought_back(letters: Letters, draft: Letter) -> None:
    opened = letters.create(draft)
    id = opened.listed.id
    letters.save(id, with_facts(draft, "Two."), 1)
    back = letters.restore(id, 1, 2)
    assert back.letter.text == draft.text and back.listed.revision == 3
    assert letters.revision(id, 2).text["en"].facts == "Two."
    with pytest.raises(AppError) as error:
        letters.restore(id, 9, 3)
    assert error.value.id == "no-such-revision"


def test_undo_survives_a_restart(letters: Letters, draft: Letter) -> None:
    id, revision = letters.create(draft).listed.id, 1
    for word in ("one", "two", "three"):
        revision = letters.save(id, with_facts(draft, word), revision, label="facts")
    for expected in ("two", "one"):
        past = letters.undo(id).past
        letter = letters.revision(id, past[-1])
        assert letter.text["en"].facts == expected
        revision = letters.save(id, letter, revision, action="undo")
    found = letters.undo(id)
    assert [letters.revision(id, number).text["en"].facts for number in found.future] == ["three", "two"]
    revision = letters.save(id, letters.revision(id, found.future[-1]), revision, action="redo")
    assert letters.open(id).letter.text["en"].facts == "two"
    letters.save(id, with_facts(draft, "other"), revision)
    assert letters.undo(id).future == ()


def test_old_revisions_are_thinned_and_new_ones_and_named_ones_kept(
    letters: Letters, draft: Letter, clock: Clock
) -> None:
    id, revision = letters.create(draft).listed.id, 1
    for index in range(60):
        clock.now += dt.timedelta(minutes=10)
        revision = letters.save(id, with_facts(draft, str(index)), revision)
    letters.name_version(id, "kept", 8)
    clock.now += dt.timedelta(days=8)
    assert letters.thin(id) == 0  # fewer than the steps that undo keeps
    for index in range(KEPT_STEPS):
        revision = letters.save(id, with_facts(draft, f"new {index}"), revision)
    assert letters.thin(id) > 40
    numbers = [one.number for one in letters.revisions(id)]
    assert {1, 8} <= set(numbers) and len(numbers) < KEPT_STEPS + 20
    assert numbers[-KEPT_STEPS:] == list(range(revision - KEPT_STEPS + 1, revision + 1))
    clock.now += dt.timedelta(days=6)
    assert letters.thin(id) == 0


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"reference": "AL KAZ 9/2024"}, "reference-by-register"),
        ({"addressee": "UZB"}, "reference-would-not-fit"),
        ({"date": dt.date(2025, 1, 1)}, "reference-would-not-fit"),
        ({"date": None}, "reference-would-not-fit"),
        ({"type": "UA"}, "reference-would-not-fit"),
    ],
)
def test_a_letter_stays_one_that_its_number_fits(change: dict[str, Any], error: str, letters: Letters, draft) -> None:
    id = letters.create(draft).listed.id
    letters.change_status(id, "draft", "referenced", "numbered", reference="AL KAZ 3/2024")
    opened = letters.open(id)
    assert opened.letter.reference == "AL KAZ 3/2024" == opened.listed.reference
    with pytest.raises(AppError) as found:
        letters.save(id, replace(opened.letter, **change), opened.listed.revision)
    assert found.value.id == error
    assert letters.save(id, replace(opened.letter, date=dt.date(2024, 9, 1)), opened.listed.revision) == 3


def test_copies_remember_whose_they_are_and_take_no_number_along(letters: Letters, everything: Letter) -> None:
    opened = letters.create(everything)
    for kind, copy in (
        ("structure", structure(opened.letter)),
        ("sibling", sibling(opened.letter, "UZB")),
        ("follow_up", follow_up(opened.letter)),
    ):
        found = letters.create(copy, copy_of=opened.listed.id, copy_kind=kind)
        assert (found.listed.copy_of, found.listed.copy_kind) == (opened.listed.id, kind)
        assert found.letter.reference is None and found.listed.id != opened.listed.id


def test_a_name_without_letters_is_refused(letters: Letters, draft: Letter) -> None:
    id = letters.create(draft).listed.id
    for name in ("  ", "x" * 201):
        with pytest.raises(AppError) as error:
            letters.name_version(id, name)
        assert error.value.id == "version-name"


def test_the_state_of_a_store_tells_that_somebody_else_has_written(
    letters: Letters, draft: Letter, open_store: Callable[..., Store], context
) -> None:
    store = letters._store
    before = store.state()
    assert store.state() == before
    other = Letters(open_store(store.kind), context.records)
    other.create(draft)
    assert store.state() != before


def test_ten_thousand_letters_are_listed_at_once(letters: Letters, draft: Letter) -> None:
    assert letters.find(limit=0) == []
    for _ in range(3):
        letters.create(replace(draft, text={"en": LetterText(subject="x")}))
    assert len(letters.find(limit=2)) == 2 and len(letters.find(limit=2, offset=2)) == 1
