"""What goes with another addressee, type or option, and what stays."""

from __future__ import annotations

from app.context import Context
from app.editing.addressing import readdressed, retyped, with_option
from app.model.letter import Choice, Letter, Recipient

LETTER = Letter(type="AL", addressee="KAZ", languages=("en",), mandates=(Choice("water"),))


def test_to_another_actor_what_happened_stays_where_it_happened() -> None:
    company = readdressed(LETTER, "OTH")
    assert company.state == "KAZ" and company.actor == "other"
    back = readdressed(company, "KAZ")
    assert back == LETTER


def test_to_another_state_the_person_stays_and_the_state_is_not_written_to_twice() -> None:
    letter = readdressed(
        Letter(
            type="AL",
            addressee="KAZ",
            languages=("en",),
            mandates=(),
            also_sent=("UZB", "FRA"),
            recipient=Recipient(name="Minister"),
        ),
        "UZB",
    )
    assert letter.also_sent == ("FRA",) and letter.recipient == Recipient(name="Minister")


def test_only_what_differs_from_the_type_is_kept(context: Context) -> None:
    outline = context.records.outline("AL")
    letter = with_option(LETTER, "response_days", 30, outline)
    assert letter.options == {"response_days": 30}
    assert with_option(letter, "response_days", 60, outline) == LETTER
    letter = with_option(LETTER, "interim_measures", False, outline)
    other = retyped(letter, "OL", context.records.outline("OL"))
    assert (other.type, other.options) == ("OL", {})
