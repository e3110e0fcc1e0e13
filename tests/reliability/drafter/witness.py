"""What becomes of each word that was typed: it is in the letter, or undo brings it back."""

from __future__ import annotations

import re

import msgspec

from app.model.letter import Letter
from app.session.letter import Change, LetterSession

SCRIPTS = ("q{}z", "ж{}я", "ك{}م", "字{}句", "é{}ß")
"""Words that are told apart by their number, as they are typed in the scripts of letters."""

_WORD = re.compile("|".join(script.format(r"\d+") for script in SCRIPTS))


def words_in(letter: Letter) -> set[str]:
    """Return the drafter's words that stand in a letter."""
    return set(_WORD.findall(_all(letter)))


class Witness:
    """Watches one letter while it is open.

    Attributes:
        letter: as it was last held.
        faults: words that undo would not bring back, and what else is wrong. A word that was parted, and is put
            together again by a deletion, is none that was typed then: it is passed over.
    """

    def __init__(self, session: LetterSession) -> None:
        self.session = session
        self.faults: list[str] = []
        self._joined: set[str] = set()
        self._words = words_in(session.letter)
        session.listeners.insert(0, self.told)

    @property
    def letter(self) -> Letter:
        return self.session.letter

    def told(self, change: Change) -> None:
        """See what a change did to the words."""
        words = words_in(change.after)
        gone = self._words - words - self._joined
        if not change.undone and len(_all(change.after)) < len(_all(change.before)):
            self._joined |= words - self._words  # whole again, for what parted them was taken out
        self._words = words
        if change.undone or not gone:
            return
        step = self.session._past[-1]
        kept = words_in(step.state.letter) if step.state.letter is not None else set()
        if gone - kept and not _is_within(_all(change.before), _all(change.after)):
            self.faults.append(f"undo does not bring back {sorted(gone - kept)}, gone at {change.at}")

    def walk(self, undo: object, redo: object, most: int) -> None:
        """Go back by steps and forward again: the letter is the same, and each step was made.

        Args:
            undo, redo: do it, as the window does.
        """
        assert callable(undo) and callable(redo)
        there, steps = self.letter, 0
        ahead = len(self.session._future)
        while self.session.can_undo and steps < most:
            undo()
            steps += 1
        for _ in range(steps):
            redo()
        if self.letter != there:
            self.faults.append(f"undo and redo by {steps} steps lead elsewhere")
        if len(self.session._future) != ahead:
            self.faults.append("redo did not come to where undo began")


def _all(letter: Letter) -> str:
    return msgspec.json.encode(letter).decode()


def _is_within(inner: str, outer: str) -> bool:
    """Tell whether a text stands in another, with more between its letters: nothing was taken out."""
    rest = iter(outer)
    return all(letter in rest for letter in inner)
