"""Findings in their order; warnings set aside with a reason, and taken up again."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.errors import AppError
from app.model.finding import Finding
from app.model.letter import Choice, Letter, Waiver
from app.session.findings import alike, set_aside, sorted_out, taken_up

LETTER = Letter(type="AL", addressee="KAZ", languages=("en",), mandates=(Choice("water"),))
LINK = Finding(finding="dead_link", severity="warning", at="annex[2]", language="en", arguments={"words": "site"})
OTHER = replace(LINK, arguments={"words": "page"})
ERROR = Finding(finding="no_date", severity="error", at="date")


def test_errors_come_first_then_the_order_of_the_parts() -> None:
    late = Finding(finding="to_be_written", severity="error", at="text.en.facts")
    subject = Finding(finding="placeholder", severity="warning", at="text.en.subject")
    found = sorted_out(LETTER, [LINK, late, subject, ERROR])
    assert [one.at for one in found.open] == ["date", "text.en.facts", "text.en.subject", "annex[2]"]
    assert (found.count("error"), found.count("warning")) == (2, 2)


def test_a_warning_is_set_aside_with_its_reason_and_taken_up_again() -> None:
    assert alike(LINK, [LINK, OTHER, ERROR]) == 2
    letter = set_aside(LETTER, LINK, "  the page is\n offline ")
    assert letter.waived == (Waiver("dead_link", "annex[2]", "the page is offline", "en"),)
    found = sorted_out(letter, [LINK, OTHER, ERROR])
    assert found.open == (ERROR,) and found.set_aside[0].findings == (LINK, OTHER)
    assert sorted_out(letter, [ERROR]).set_aside[0].findings == ()  # mended meanwhile; the reason stays
    again = taken_up(letter, found.set_aside[0].waiver)
    assert again == LETTER


def test_what_was_set_aside_in_one_language_is_still_found_in_another() -> None:
    french = replace(LINK, language="fr")
    assert alike(LINK, [LINK, french]) == 1
    letter = set_aside(LETTER, LINK, "offline")
    assert sorted_out(letter, [LINK, french]).open == (french,)
    both = set_aside(letter, french, "hors ligne")
    assert sorted_out(both, [LINK, french]).open == () and len(both.waived) == 2
    in_all = replace(LETTER, waived=(Waiver("dead_link", "annex[2]", "offline"),))  # as before there were languages
    assert sorted_out(in_all, [LINK, french]).open == ()
    assert set_aside(in_all, LINK, "x").waived == (Waiver("dead_link", "annex[2]", "x", "en"),)


def test_an_error_is_never_set_aside_and_a_reason_is_needed() -> None:
    with pytest.raises(AppError, match="error-not-waived"):
        set_aside(LETTER, ERROR, "because")
    with pytest.raises(AppError, match="reason-missing"):
        set_aside(LETTER, LINK, "  ")
    written_by_hand = replace(LETTER, waived=(Waiver("no_date", "date", "because"),))
    assert sorted_out(written_by_hand, [ERROR]).open == (ERROR,)
