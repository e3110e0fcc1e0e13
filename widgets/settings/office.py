"""The office's connection: addresses of the databases that hold workspace and register."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from app.paths import settings_file
from app.settings import write_settings
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, Sheet, words
from widgets.frame.notice import PutAway
from widgets.settings.officeform import OfficeForm


class OfficePage(Sheet):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("preferences-page", page="office"))
        self._desk = desk
        self.form = OfficeForm(desk.messages, desk.settings, desk.work)
        self.form.kept.connect(self._keep)
        card = Card()
        card.column.addWidget(words(desk.say("office-what"), "quiet"))
        card.column.addWidget(self.form)
        self.add(card)
        self.end()
        self.setFocusProxy(self.form.workspace)

    def _keep(self, workspace: str, register: str) -> None:
        home = self._desk.context.home
        changed = replace(self._desk.settings, workspace=workspace, register=register)

        def told(desk: Desk, _: Any, __: Any) -> None:
            desk.tell("office-kept", place=desk.workspace.store.place)

        act = PutAway(lambda: write_settings(changed, settings_file(home)), told, None, "preferences:office")
        self._desk.putting_away.emit(act)
