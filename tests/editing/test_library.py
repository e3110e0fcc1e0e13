"""Texts of the library in a letter: taken with their revision, told when newer, replaced only when asked."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from app.checking.check import check
from app.composing.compose import Composer
from app.context import Context
from app.editing.library import insert, keep, newer, take
from app.letterfile.read import parse_letter
from app.letterfile.write import write_letter
from app.model.letter import Letter
from app.records.layers import Entries
from app.records.records import Records

TODAY = dt.date(2026, 11, 24)


def upgraded(context: Context, revision: int) -> Records:
    text = {"texts": {"en": "The newer text.", "fr": "Le texte plus récent."}, "revision": revision}
    return Records(context.records.layers.over(Entries({"resources/clauses/equality.toml": {"": text}})))


def test_a_letter_is_told_of_a_newer_text_and_takes_or_keeps_it(base: Letter, context: Context) -> None:
    letter = insert(replace(base, annex=()), "clause", "equality", 0, context.records, TODAY)
    assert letter.annex[0].revision == 1 and set(letter.annex[0].texts) == set(base.languages)
    assert newer(letter, context.records, TODAY) == []
    records = upgraded(context, 2)
    (found,) = newer(letter, records, TODAY)
    assert (found.at, found.taken, found.now) == ("annex[1]", 1, 2) and found.library["en"] == "The newer text."
    told = [one.finding for one in check(letter, ("en",), records, Composer(records), TODAY)]
    assert "newer_text" in told
    taken = take(letter, found)
    assert taken.annex[0].texts["fr"] == "Le texte plus récent." and newer(taken, records, TODAY) == []
    kept = keep(letter, found)
    assert kept.annex[0].texts == letter.annex[0].texts and newer(kept, records, TODAY) == []
    assert [one.now for one in newer(kept, upgraded(context, 3), TODAY)] == [3]
    assert parse_letter(write_letter(kept), context.known, "x") == kept


def test_texts_go_in_where_they_are_put(base: Letter, context: Context) -> None:
    letter = insert(base, "question", "any_additional_information", 1, context.records, TODAY)
    assert letter.questions[1].item == "any_additional_information"
    assert (letter.questions[0], *letter.questions[2:]) == base.questions


def test_the_text_that_is_taken_is_the_one_for_the_state(base: Letter, context: Context) -> None:
    own = {"title": {"en": "x"}, "texts": {"en": "PARTY"}, "treaty": "ICESCR", "signatory": {"en": "SIGNED"}}
    records = Records(context.records.layers.over(Entries({"resources/clauses/probe.toml": {"": own}})))
    usa = replace(base, addressee="USA", states_concerned=(), date=dt.date(2020, 1, 1), annex=())
    assert insert(usa, "clause", "probe", 0, records, TODAY).annex[0].texts == {"en": "SIGNED"}
