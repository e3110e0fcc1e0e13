"""What differs between a letter then and now, as a page: words that went are struck out, words that came underlined."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextBrowser

from app.session.history import Compared
from widgets.frame.desk import Desk
from widgets.frame.theme import colours


class Comparison(QTextBrowser):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(desk.say("comparison-name"))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(self.fontMetrics().height())

    def say(self, text: str) -> None:
        """Show a sentence instead of a comparison."""
        self.setHtml(f"<p>{html.escape(text)}</p>")

    def show_compared(self, found: list[Compared]) -> None:
        """Show what differs."""
        if not found:
            self.say(self._desk.say("comparison-none"))
            return
        self.setHtml("".join([self._legend(), *map(self._place, found)]))

    def _legend(self) -> str:
        gone, came = self._desk.say("comparison-gone"), self._desk.say("comparison-came")
        return f"<p>{self._marked('gone', gone)} &nbsp; {self._marked('new', came)}</p>"

    def _place(self, one: Compared) -> str:
        say = self._desk.say
        part = say(f"part-{one.part}")
        language = self._desk.context.records.language(one.language).name if one.language else "none"
        field = one.field.replace("_", " ")
        if one.field and self._desk.messages.has(f"field-{one.field.replace('_', '-')}"):
            field = say(f"field-{one.field.replace('_', '-')}")
        title = say("comparison-place", part=part, number=one.number, language=language, field=field or "none")
        count = say("comparison-count", gone=one.gone, came=one.came)
        rtl = bool(one.language) and self._desk.context.records.language(one.language).direction == "rtl"
        words = ""
        for before, piece in zip([None, *one.pieces], one.pieces, strict=False):
            if before is not None and (before.kind, piece.kind) == ("gone", "new"):
                words += " "
            words += self._marked(piece.kind, piece.text)
        direction = "rtl" if rtl or (not one.language and self._desk.messages.rtl) else "ltr"
        align = "" if not rtl else " align='right'"
        head = f"<h3>{html.escape(title)}</h3><p><i>{html.escape(count)}</i></p>"
        return f"{head}<p dir='{direction}'{align}>{words}</p><hr>"

    def _marked(self, kind: str, text: str) -> str:
        words = html.escape(text).replace("\n", "<br>")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        used = colours(application)
        match kind:
            case "gone":
                return f"<s style='background-color:{used['error']};color:{used['text']}'>{words}</s>"
            case "new":
                return f"<b><u style='background-color:{used['info']};color:{used['text']}'>{words}</u></b>"
            case "cut":
                return f"<span style='color:{used['quiet']}'> […] </span>"
        return words
