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
    if part == "addressee":
        from widgets.letter.editors.addressee import AddresseeEditor

        return AddresseeEditor(desk, actions, session, part)
    if part == "previous":
        from widgets.letter.editors.previous import PreviousEditor

        return PreviousEditor(desk, actions, session, part)
    if part == "closing":
        from widgets.letter.editors.closing import ClosingEditor

        return ClosingEditor(desk, actions, session, part)
    if part == "mandates":
        from widgets.letter.editors.mandates import MandatesEditor

        return MandatesEditor(desk, actions, session, part)
    if part == "questions":
        from widgets.letter.editors.questions import QuestionsEditor

        return QuestionsEditor(desk, actions, session, part)
    if part == "annex":
        from widgets.letter.editors.annex import AnnexEditor

        return AnnexEditor(desk, actions, session, part)
    if part == "appendices":
        from widgets.letter.editors.appendices import AppendicesEditor

        return AppendicesEditor(desk, actions, session, part)
    return PartEditor(desk, actions, session, part)
