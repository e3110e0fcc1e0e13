"""What was read lately is kept, within bounds."""

from __future__ import annotations

from app.text.lately import Lately
from app.text.read import _KEPT, lately, read


def test_the_oldest_goes_first_and_what_is_too_long_is_not_kept() -> None:
    some: Lately[str] = Lately(1000)
    assert some.put("a", "A", 100) == "A" and some.put("b", "B", 200) == "B"
    assert some.get("a") == "A"
    some.put("c", "C", 100)
    assert (some.get("a"), some.get("b"), some.get("c")) == ("A", "B", "C") and some.size == 1000
    some.put("d", "D", 10)
    assert some.get("a") is None and some.size == 910
    some.put("e", "E", 5000)
    assert some.get("e") is None and some.get("b") == "B"


def test_a_long_text_that_is_typed_does_not_fill_the_memory() -> None:
    text = "one paragraph of many\n\n" * 4_000
    for letter in range(45):
        found = read(f"{text}{letter}")
        assert found is read(f"{text}{letter}")
    assert lately.size <= _KEPT
