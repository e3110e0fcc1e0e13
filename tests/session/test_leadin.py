"""What a drafter's text goes on from."""

from __future__ import annotations

import pytest

from app.composing.compose import Composer
from app.model.letter import Letter
from app.session.leadin import lead_in
from tests.conftest import TODAY


@pytest.mark.parametrize(
    ("language", "part", "end"),
    [
        ("en", "subject", "information we have received concerning"),
        ("fr", "subject", "concernant"),
        ("ar", "subject", "بشأن"),
        ("en", "facts", "According to the information received:"),
        ("en", "analysis", ""),
    ],
)
def test_the_words_before_a_text(composer: Composer, sample: Letter, language: str, part: str, end: str) -> None:
    found = lead_in(composer, sample, language, part, TODAY)
    assert found.endswith(end) and (found == "") is (end == "")
