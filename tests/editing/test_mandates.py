"""The mandates of a letter, changed."""

from __future__ import annotations

from msgspec.structs import replace

from app.context import Context
from app.editing import mandates as editing
from app.model.letter import Choice, Letter


def keys(letter: Letter) -> list[str]:
    return [choice.key for choice in letter.mandates]


def with_keys(base: Letter, *names: str) -> Letter:
    return replace(base, mandates=tuple(map(Choice, names)))


def test_added_moved_and_taken_out(base: Letter) -> None:
    letter = with_keys(base, "sogi", "women")
    letter = editing.add(letter, Choice("torture"))
    assert keys(letter) == ["sogi", "women", "torture"]
    assert editing.add(letter, Choice("women", resolution="x")) == letter  # it is there
    assert keys(editing.move(letter, "torture", 0)) == ["torture", "sogi", "women"]
    assert keys(editing.move(letter, "sogi", 9)) == ["women", "torture", "sogi"]
    assert keys(editing.move(letter, "sogi", -9)) == keys(letter)
    assert editing.move(letter, "nobody", 0) == letter
    assert keys(editing.remove(letter, "women")) == ["sogi", "torture"]
    assert keys(editing.add(editing.remove(letter, "women"), Choice("women"), 1)) == keys(letter)


def test_what_is_set_for_one_stays_with_it(base: Letter) -> None:
    letter = editing.change(with_keys(base, "sogi", "women"), "women", resolution="50/18", status="invited")
    assert editing.find(editing.move(letter, "women", 0), "women") == Choice("women", "invited", None, "50/18")
    assert editing.find(editing.change(letter, "women", resolution=None), "women").resolution is None


def test_the_usual_order_is_the_lead_and_then_the_keywords(base: Letter, context: Context) -> None:
    letter = with_keys(base, "women", "torture", "freedom_of_expression", "arbitrary_detention")
    ordered = editing.usual_order(letter, lambda key: context.records.mandate(key).sort_keyword)
    assert keys(ordered) == ["women", "arbitrary_detention", "freedom_of_expression", "torture"]
    declined = editing.change(letter, "women", status="declined")  # so the next one leads
    assert keys(editing.usual_order(declined, str))[0] == editing.lead(declined) == "torture"
