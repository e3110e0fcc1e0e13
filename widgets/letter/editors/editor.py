"""What every editor of a part is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.finding import Finding
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk


class PartEditor(QWidget):
    """The editor of one part of a letter, in the middle pane.

    It shows what the session's letter says and gives every change to `session.change`; it keeps nothing of its own.

    Attributes:
        language: the language whose texts it shows.
        locked: the letter was sent, or somebody else has the workspace: nothing can be typed.

    Signals:
        place_moved: where the keyboard is, as findings name it, and in which block of that text, from 0 (a paragraph,
            heading, item or whole table; -1 if it is no text): the page follows it.
    """

    place_moved = Signal(str, int)

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__()
        self.desk = desk
        self.actions_ = actions
        self.session = session
        self.part = part
        self.language = session.letter.languages[0]
        self.locked = False

    def show_letter(self, change: Change | None) -> None:
        """Show what the letter says now.

        Args:
            change: what has happened; None at first. A change that this editor itself has made (not `undone`, and in
                its part) is on the screen already: the caret must not move.
        """

    def show_language(self, language: str) -> None:
        """Show the texts of another language."""
        self.language = language
        self.show_letter(None)

    def show_findings(self, findings: list[Finding]) -> None:
        """Mark what was found in this part; an editor may do without."""

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed, or again something."""
        self.locked = locked

    def go_to_paragraph(self, at: str, paragraph: int) -> None:
        """Put the caret into a block of the text at a place, counted as by `place_moved`; an editor may do without."""

    def go_to(self, at: str) -> None:  # noqa: ARG002
        """Put the keyboard at a place, named as findings name it: "text.en.facts", "questions[2].fr", "annex[5]"."""
        self.setFocus()
