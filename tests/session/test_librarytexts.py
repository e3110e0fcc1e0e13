"""Texts of the library while they are edited: translations that fall behind, wordings, what a letter gives to it."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from app.context import Context
from app.model.facts import LibraryText, QuestionSet
from app.model.letter import Clause, Letter, Question
from app.session.comparing import compared, compared_tables
from app.session.items import as_printed, shown
from app.session.librarydraft import Draft, new_draft
from app.session.librarytexts import (
    is_doubted,
    key_for,
    original,
    proposed,
    speaking,
    tags_of,
    translation,
)

TODAY = dt.date(2026, 11, 24)
TEXT = LibraryText(key="x", title={"en": "X"}, texts={"en": "One.", "fr": "Un.", "ar": "واحد."}, revision=3)


def draft(text: LibraryText = TEXT) -> Draft:
    return Draft("clause", text, text, 0)


def test_a_change_of_the_original_leaves_the_translations_behind() -> None:
    one = draft()
    one.type_text("en", "One and a half.")
    assert [translation(one.content, code) for code in ("en", "fr", "ar", "zh")] == [
        "original",
        "outdated",
        "outdated",
        "missing",
    ]
    one.type_text("fr", "Un et demi.")
    assert translation(one.content, "fr") == "whole" and translation(one.content, "ar") == "outdated"
    one.confirm("ar", True)
    assert translation(one.content, "ar") == "whole" and not is_doubted(one.content, "ar")
    one.confirm("ar", False)
    one.type_text("en", "One.")
    one.type_text("fr", "Un.")
    assert not one.is_changed


def test_what_was_outdated_stays_so_until_it_is_changed_itself() -> None:
    one = draft(replace(TEXT, outdated=("fr",)))
    one.type_text("ar", "واحد ونصف.")
    assert translation(one.content, "fr") == "outdated"
    one.type_text("fr", "Un et demi.")
    assert translation(one.content, "fr") == "whole"


def test_wordings_are_edited_apart() -> None:
    one = draft(replace(TEXT, treaty="CAT", not_party={"en": "Not."}))
    one.type_text("fr", "Pas.", "not_party")
    assert one.text("fr", "not_party") == "Pas." and one.text("fr") == "Un."
    assert isinstance(one.content, LibraryText) and one.content.outdated == ()
    one.type_text("fr", "", "not_party")
    assert not one.is_changed


def test_new_texts_begin_empty_and_get_a_key_of_their_title() -> None:
    assert not new_draft("clause").is_changed or new_draft("clause").is_new
    assert isinstance(new_draft("set").content, QuestionSet)
    assert key_for("Droit à l’eau : accès", set()) == "droit_a_leau_acces"
    assert key_for("X", {"x", "x_2"}) == "x_3" and key_for("水", set()) == "text"
    assert tags_of("fair trial, ICCPR 14;  الحق،水，water") == ("fair trial", "ICCPR 14", "الحق", "水", "water")


def test_what_a_letter_gives_to_the_library(base: Letter, context: Context) -> None:
    records = context.records
    own = replace(base, annex=(Clause(texts={"en": "We recall {this}.", "fr": "x"}), Clause(clause="equality")))
    text = proposed(own, "annex", 0, records, TODAY)
    assert (text.key, text.texts["en"], original(text)) == ("", "We recall {{this}}.", "en")
    assert text.mandates == tuple(choice.key for choice in base.joined)
    assert speaking(text.texts, records) == {"en": "We"}
    equality = records.clause("equality")
    changed = replace(own, annex=(Clause(clause="equality", revision=1, texts={"en": "Other words."}),))
    over = proposed(changed, "annex", 0, records, TODAY)
    assert over.key == "equality" and over.texts["en"] == "Other words." and "fr" in over.outdated
    assert {**over.texts, "en": equality.texts["en"]} == equality.texts


def test_rows_tell_where_items_are_from(base: Letter, context: Context) -> None:
    letter = replace(
        base,
        questions=(
            Question(heading={"en": "Facts"}),
            Question(item="any_additional_information"),
            Question(texts={"fr": "Où ?"}),
            Question(item="no_such_text", revision=1, texts={"en": "x"}),
        ),
    )
    rows = shown(letter, "questions", "en", context.records, TODAY)
    assert [(row.origin, row.number, row.gone) for row in rows] == [
        ("heading", 0, False),
        ("library", 1, False),
        ("own", 2, False),
        ("library", 3, True),
    ]
    assert rows[2].title == "Où ?" and "en" in rows[2].lacks and rows[2].has == ("fr",)
    assert rows[1].title == "Any additional information" and not rows[1].lacks


def test_a_preview_is_what_the_letter_would_print(base: Letter, context: Context) -> None:
    words = as_printed("clause", ("equality",), base, "en", context.composer, TODAY)
    assert "please refer to the Annex" not in words, "that is the letter's, not the clause's"
    assert "{" not in words and "[1] " in words and context.records.treaty_name("ICCPR", "en").short in words
    held = context.records.question_set("torture").questions
    assert as_printed("set", held, base, "fr", context.composer, TODAY).count("\n\n") == len(held) - 1


def test_differences_of_texts_and_of_any_record() -> None:
    found = compared(TEXT, replace(TEXT, texts={**TEXT.texts, "fr": "Deux."}, tags=("new",)))
    assert [(one.name, one.language) for one in found] == [("texts", "fr"), ("tags", "")]
    assert [one.name for one in compared(None, TEXT)] == ["title", "texts", "texts", "texts", "status"]
    assert compared(TEXT, TEXT) == []
    (one,) = compared_tables({"holder": {"name": "A"}, "same": 1}, {"holder": {"name": "B"}, "same": 1})
    assert one.name == "holder.name" and [piece.text for piece in one.pieces] == ["A", "B"]
