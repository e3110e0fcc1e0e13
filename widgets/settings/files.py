"""Where the files lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from app.paths import log_file, office_folder, rescue_folder, settings_file, workspace_file
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, Sheet, button, row, words
from widgets.frame.rescuing import show_folder


class FilesPage(Sheet):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("preferences-page", page="files"))
        self._desk = desk
        home = desk.context.home
        places = [
            ("workspace", workspace_file(home)),
            ("backups", desk.workspace.backups.folder),
            ("letterhead", desk.context.letterhead),
            ("office", office_folder(home)),
            ("rescue", rescue_folder(home)),
            ("settings", settings_file(home)),
            ("log", log_file(home)),
        ]
        card = Card()
        card.column.addWidget(words(desk.say("files-what"), "quiet"))
        if desk.settings.workspace:
            card.column.addWidget(words(desk.say("files-in-office", place=desk.workspace.store.place)))
        for what, place in places:
            card.column.addWidget(words(desk.say("files-name", what=what), "heading"))
            path = words(str(place))
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.column.addWidget(path)
        self.show_home = button(desk.say("show-in-folder"), lambda: show_folder(_there(home)), "main")
        card.column.addLayout(row(self.show_home))
        self.add(card)
        self.end()
        self.setFocusProxy(self.show_home)


def _there(folder: Path) -> Path:
    return next((one for one in (folder, *folder.parents) if one.exists()), folder)
