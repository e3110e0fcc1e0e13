"""The library in use: where a text stands, what goes with mandates."""

from __future__ import annotations

from msgspec.structs import replace

from app.context import Context
from app.model.facts import ANY_MANDATE
from app.model.letter import Choice, Clause, Letter, Question
from app.workspace.letters import Letters
from app.workspace.library import Library


def test_the_library_knows_where_its_texts_stand(letters: Letters, draft: Letter, context: Context) -> None:
    library = Library(letters._store, context.records)
    annex = (Clause(clause="equality", revision=1, texts={"en": "x"}), Clause(texts={"en": "own"}))
    one = letters.create(replace(draft, annex=annex, questions=(Question(item="any_additional_information"),)))
    two = letters.create(replace(draft, annex=(Clause(clause="equality"), Clause(clause="equality"))))
    assert library.counts("clause") == {"equality": 2} and library.counts("question")["any_additional_information"] == 1
    assert {one.id: taken for one, taken in library.letters_with("clause", "equality")} == {
        one.listed.id: 1,
        two.listed.id: None,
    }
    letters.save(two.listed.id, replace(two.letter, annex=()), 1)
    assert library.counts("clause") == {"equality": 1}


def test_what_goes_with_mandates_comes_most_used_first(letters: Letters, draft: Letter, context: Context) -> None:
    library = Library(letters._store, context.records)
    water = replace(draft, mandates=(Choice("water"),))
    for annex in (("peaceful_assembly", "equality"), ("equality",), ("human_rights_defenders",)):
        letters.create(replace(draft, annex=tuple(Clause(clause=key) for key in annex)))
    letters.create(replace(water, annex=(Clause(clause="freedom_of_expression"),)))
    found = library.suggestions("clause", ["sogi"])
    assert found[0] == "equality" and "freedom_of_expression" not in found[:3]
    assert library.suggestions("clause", ["water"])[0] == "freedom_of_expression"
    assert "equality" not in library.suggestions("clause", ["sogi"], without=["equality"])
    assert {context.records.clause(key).mandates for key in library.suggestions("clause", [])} == {(ANY_MANDATE,)}
