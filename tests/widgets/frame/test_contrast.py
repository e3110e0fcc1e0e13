"""Colours of every theme against what they stand on, as WCAG 2.2 measures them (AA)."""

from __future__ import annotations

import pytest

from widgets.frame.theme import PAPER, THEMES

TEXT = [
    *((name, on) for name in ("text", "quiet") for on in ("window", "base", "panel", "raised")),
    *(("text", on) for on in ("info", "warning", "error", "mark")),
    *(("error_text", on) for on in ("window", "base", "panel")),
    *(("accent", on) for on in ("base", "window", "info")),
    ("on_accent", "accent"),
]
EDGES = [*(("edge", on) for on in ("window", "base", "panel")), *(("accent", on) for on in ("window", "base", "panel"))]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read_and_edges_be_seen(theme: str) -> None:
    found = THEMES[theme]
    too_low = [(a, b, round(ratio(found[a], found[b]), 2)) for a, b in TEXT if ratio(found[a], found[b]) < 4.5]
    too_low += [(a, b, round(ratio(found[a], found[b]), 2)) for a, b in EDGES if ratio(found[a], found[b]) < 3]
    assert too_low == []


def test_the_page_is_black_on_white_with_tints_that_keep_it_so() -> None:
    assert min(ratio(PAPER["ink"], PAPER[on]) for on in ("paper", "mark", "tint")) > 7
    assert ratio(PAPER["chosen"], PAPER["on_chosen"]) >= 4.5
