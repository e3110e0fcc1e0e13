"""What differs between two letters is told place by place, and no word of either is missing."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.editing.differences import differences, word_differences
from app.model.letter import Choice, Letter


def test_places_are_named_as_findings_name_them(everything: Letter) -> None:
    assert differences(everything, everything) == []
    text = {**everything.text, "en": replace(everything.text["en"], facts="New.")}
    annex = (replace(everything.annex[0], texts={"en": "x"}), *everything.annex[1:])
    changed = replace(
        everything,
        text=text,
        annex=annex,
        date=dt.date(2025, 1, 1),
        mandates=(*everything.mandates, Choice("water", status="invited")),
        questions=everything.questions[:-1],
    )
    places = [one.at for one in differences(everything, changed)]
    assert {"date", "mandates", "mandate.water.status", "text.en.facts", "annex[1].en"} <= set(places)
    assert f"questions[{len(everything.questions)}].en" in places


def test_words_that_stayed_went_and_came() -> None:
    pieces = word_differences("The State must act.", "The State shall act now.")
    assert [(one.kind, one.text) for one in pieces] == [
        ("same", "The State "),
        ("gone", "must"),
        ("new", "shall"),
        ("same", " act"),
        ("new", " now"),
        ("same", "."),
    ]
    assert [one.text for one in word_differences("集会自由", "集会权") if one.kind != "same"] == ["自由", "权"]


@given(st.text(), st.text())
def test_both_texts_are_in_the_pieces(before: str, after: str) -> None:
    pieces = word_differences(before, after)
    assert "".join(one.text for one in pieces if one.kind != "new") == before
    assert "".join(one.text for one in pieces if one.kind != "gone") == after
