"""Ten thousand random actions in the real window: no fault, no warning, no word that was typed is lost.

The short form does a hundred and fifty. A failure tells seed and last actions; the same seed does the same again.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.context import Context
from app.model.letter import Letter
from tests.reliability.drafter import around, letters, texts
from tests.reliability.drafter.drafter import ACTS, Drafter
from tests.reliability.watching import watching
from tests.workspace.homes import opened

__all__ = ["around", "letters", "texts"]

_LONG, _SHORT = 10_000, 150
_MOST = 320 * 2**20
"""Bytes that a trial may take more than at its beginning, when other trials have taken what they took."""

_GROWTH = 1.15
"""By how much the last third of a long trial may take more than the one before."""

SEED = 20261124


@pytest.mark.long
def test_nothing_that_one_does_breaks_the_window_or_loses_a_word(
    qapp: QApplication, home: Path, context: Context, sample: Letter, request: pytest.FixtureRequest
) -> None:
    actions = int(os.environ.get("ACTIONS", _LONG if request.config.getoption("--long") else _SHORT))
    seed = int(os.environ.get("SEED", SEED))
    with opened(home, context, as_window=True) as workspace:
        workspace.letters.create(sample)
    with watching() as watch:
        drafter = Drafter(qapp, home, seed, watch)
        around.back_to_letter(drafter)
        try:
            while drafter.count < actions:
                drafter.step()
        except Exception as error:
            if f"seed {seed}" not in str(error):
                error.add_note(drafter.story("raised"))
            raise
        drafter.finish()
    done = [name for name, *_ in ACTS if name in drafter.counts]
    print(f"seed {seed}: {drafter.count} actions of {len(done)} kinds, {drafter.typed} words; {_told(drafter.memory)}")
    assert len(done) > len(ACTS) * 0.6
    third = len(drafter.memory) // 3
    assert max(drafter.memory) - drafter.memory[0] < _MOST, _told(drafter.memory)
    if actions >= 3000:
        assert max(drafter.memory[-third:]) < _GROWTH * max(drafter.memory[third : 2 * third]), _told(drafter.memory)


def _told(memory: list[int]) -> str:
    """Tell memory at ten points of time, in megabytes."""
    points = memory[:: max(1, len(memory) // 10)]
    return "MB: " + " ".join(str(one // 2**20) for one in points)
