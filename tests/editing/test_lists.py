"""The ordered lists of a letter: what is put in, typed, moved, taken out."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from app.context import Context
from app.editing.library import insert
from app.editing.lists import is_empty, move, moved_to, put, put_set, remove, text_of, tie, type_text
from app.model.letter import Appendix, Clause, Letter, Previous, Question, Waiver
from app.session.steps import part, place

TODAY = dt.date(2026, 11, 24)


def four(base: Letter) -> Letter:
    return replace(base, questions=tuple(Question(texts={"en": name}) for name in "abcd"))


def names(letter: Letter) -> str:
    return "".join(one.texts["en"] for one in letter.questions)


@pytest.mark.parametrize(
    ("rows", "to", "found"),
    [
        ([0], 2, "bacd"),
        ([0], 4, "bcda"),
        ([3], 0, "dabc"),
        ([1, 2], 4, "adbc"),
        ([1, 2], 0, "bcad"),
        ([0, 3], 2, "badc"),
    ],
)
def test_items_move_before_a_place(base: Letter, rows: list[int], to: int, found: str) -> None:
    moved = move(four(base), "questions", rows, to)
    assert names(moved) == found
    first = moved_to(rows, to)
    assert [names(four(base))[row] for row in rows] == [*names(moved)[first : first + len(rows)]]
    assert names(move(four(base), "questions", rows, rows[0])) in ("abcd", "adbc")


def test_items_are_put_in_and_taken_out(base: Letter) -> None:
    letter = put(four(base), "questions", 1, Question(texts={"en": "x"}))
    assert names(letter) == "axbcd" and names(remove(letter, "questions", [0, 2])) == "xcd"


def test_a_waiver_goes_with_its_item(base: Letter, context: Context) -> None:
    places = ("questions[2]", "questions[4].en", "text.en.facts")
    letter = replace(four(base), waived=tuple(Waiver("dead_link", at, "x") for at in places))

    def at(changed: Letter) -> list[str]:
        return [one.at for one in changed.waived]

    assert at(move(letter, "questions", [0], 2)) == ["questions[1]", "questions[4].en", "text.en.facts"]
    assert at(remove(letter, "questions", [1])) == ["questions[3].en", "text.en.facts"]
    assert at(put(letter, "questions", 1, Question(texts={"en": "x"})))[:2] == ["questions[3]", "questions[5].en"]
    inserted = insert(letter, "question", "any_additional_information", 3, context.records, TODAY)
    assert at(inserted)[:2] == ["questions[2]", "questions[5].en"]
    typed = type_text(letter, "questions", 1, "en", "other", context.records, TODAY)
    assert at(typed) == list(places)


def test_a_waiver_at_an_earlier_letter_goes_with_it(base: Letter) -> None:
    earlier = tuple(Previous(f"AL KAZ {number}/2020") for number in (1, 2, 3))
    waived = (Waiver("reference_unknown", "previous[1].reference", "x"), Waiver("dead_link", "previous[3]", "x"))
    letter = replace(base, previous=earlier, waived=waived)

    def at(changed: Letter) -> list[str]:
        return [one.at for one in changed.waived]

    assert at(move(letter, "previous", [0], 2)) == ["previous[2].reference", "previous[3]"]
    assert at(move(letter, "previous", [2], 0)) == ["previous[2].reference", "previous[1]"]
    assert at(remove(letter, "previous", [0])) == ["previous[2]"]
    assert at(put(letter, "previous", 0, Previous("AL KAZ 4/2020"))) == ["previous[2].reference", "previous[4]"]


def test_a_set_brings_what_the_letter_lacks(base: Letter, context: Context) -> None:
    held = context.records.question_set("torture").questions
    letter = replace(base, questions=(Question(item=held[1]), Question(texts={"en": "own"})))
    found = put_set(letter, "torture", 1, context.records, TODAY)
    wanted = [held[1], held[0], *held[2:], None]
    assert [one.item for one in found.questions] == wanted
    assert all(one.revision and set(one.texts) == set(base.languages) for one in found.questions[1:-1])


def test_typing_into_the_library_s_text_of_the_day_makes_it_the_letter_s(base: Letter, context: Context) -> None:
    letter = replace(base, annex=(Clause(clause="equality"),))
    todays = text_of(letter, "annex", 0, context.records, TODAY)
    assert set(todays) == set(base.languages)
    typed = type_text(letter, "annex", 0, "en", "Other words.", context.records, TODAY)
    assert typed.annex[0].texts == {**todays, "en": "Other words."} and typed.annex[0].revision == 1
    assert type_text(typed, "annex", 0, "en", " ", context.records, TODAY).annex[0].texts.keys() == todays.keys() - {
        "en"
    }


def test_headings_and_titles_are_typed_and_empty_items_known(base: Letter, context: Context) -> None:
    letter = replace(base, questions=(Question(heading={"en": "A"}),), appendices=(Appendix(),))
    headed = type_text(letter, "questions", 0, "fr", "B", context.records, TODAY, "heading")
    assert headed.questions[0].heading == {"en": "A", "fr": "B"}
    titled = type_text(letter, "appendices", 0, "en", "Cases", context.records, TODAY, "title")
    assert titled.appendices[0].title == {"en": "Cases"}
    assert part(place(letter, titled)) == "appendices"
    assert is_empty(letter.appendices[0]) and is_empty(Question()) and not is_empty(headed.questions[0])


def test_a_text_that_was_kept_in_the_library_is_tied_to_it(base: Letter) -> None:
    letter = replace(base, annex=(Clause(texts={"en": "x", "fr": "y"}, kept=3),))
    tied = tie(letter, "annex", 0, "own", 4, {"en": "x {{", "fr": "y", "zz": "not in the letter"})
    assert tied.annex[0] == Clause(clause="own", revision=4, texts={"en": "x {{", "fr": "y"})
