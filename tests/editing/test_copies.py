"""Copies of a letter take nothing along that belongs to another addressee."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from app.editing.copies import follow_up, sibling, structure
from app.model.letter import Letter, Previous


def test_the_same_structure_is_empty(everything: Letter) -> None:
    copy = structure(everything)
    assert (copy.text, copy.recipient, copy.date, copy.reference, copy.previous) == ({}, None, None, None, ())
    assert copy.mandates == everything.mandates and copy.options == everything.options
    assert all(not one.texts for one in (*copy.questions, *copy.annex))
    assert [one.item for one in copy.questions if one.item] == [one.item for one in everything.questions if one.item]


def test_a_sibling_is_all_but_addressee_number_and_recipient(base: Letter) -> None:
    copy = sibling(replace(base, also_sent=("UZB", "FRA")), "UZB")
    assert (copy.addressee, copy.reference, copy.recipient, copy.id) == ("UZB", None, None, None)
    assert copy.text == base.text and copy.annex == base.annex and copy.date == base.date
    assert copy.states_concerned == ("KAZ",) and copy.also_sent == ("FRA",)
    assert sibling(copy, "KAZ").states_concerned == ()


def test_a_follow_up_recalls_the_letter_and_has_no_facts(base: Letter) -> None:
    sent = replace(base, reference="AL KAZ 3/2024")
    copy = follow_up(sent, reply=dt.date(2024, 10, 1))
    assert copy.previous == (*base.previous, Previous("AL KAZ 3/2024", dt.date(2024, 10, 1)))
    assert (copy.date, copy.reference) == (None, None) and copy.text["en"].facts is None
    assert copy.text["en"].subject == base.text["en"].subject
    assert follow_up(sent, unanswered=True).previous[-1].unanswered
