"""Which editor edits which part. An editor is imported when its part is first shown."""

from __future__ import annotations

from app.session.letter import LetterSession
from app.session.parts import TEXTS
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.letter.editors.editor import PartEditor


def editor_of(part: str, desk: Desk, actions: Actions, session: LetterSession) -> PartEditor:
    """Make the editor of a part."""
    if part in TEXTS:
        from widgets.letter.editors.text import TextEditor

        return TextEditor(desk, actions, session, part)
    match part:
        case "questions":
            from widgets.letter.editors.questions import QuestionsEditor

            return QuestionsEditor(desk, actions, session, part)
        case "annex":
            from widgets.letter.editors.annex import AnnexEditor

            return AnnexEditor(desk, actions, session, part)
        case "appendices":
            from widgets.letter.editors.appendices import AppendicesEditor

            return AppendicesEditor(desk, actions, session, part)
    return PartEditor(desk, actions, session, part)
