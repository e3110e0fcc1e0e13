"""Opening the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QMessageLogContext, QSettings, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.context import Context
from app.errors import AppError
from app.messages import Messages
from app.paths import settings_file, window_file
from app.settings import Settings, read_settings
from app.workspace.keys.keyfile import KeyFile
from app.workspace.workspace import open_workspace
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, Notice
from widgets.frame.theme import wear
from widgets.frame.window import Window


def open_window(home: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Returns:
        The exit code of the program.
    """
    qInstallMessageHandler(_before_the_window)
    application = application_of(sys.argv)
    qInstallMessageHandler(None)
    context = Context(home)
    settings = read_settings(settings_file(context.home))
    window = make_window(application, context, settings)
    window.show()
    code = application.exec()
    window.desk.close()
    window.desk.workspace.close()
    return code


def application_of(arguments: list[str]) -> QApplication:
    """Return the one QApplication; high scales are passed through unrounded."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(arguments)
    application.setApplicationName("Chancery")
    return application


def make_window(application: QApplication, context: Context, settings: Settings) -> Window:
    """Open the workspace and make the window of it.

    Raises:
        AppError: the workspace cannot be opened.
    """
    messages = Messages(settings.language)
    direction = Qt.LayoutDirection.RightToLeft if messages.rtl else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    QLocale.setDefault(QLocale(settings.language))
    wear(application, settings.theme, settings.scale)
    workspace = open_workspace(context.home, settings, context.records, _nobody, as_window=True)
    desk = Desk(context, workspace, settings, messages)
    geometry = QSettings(str(window_file(context.home)), QSettings.Format.IniFormat)
    window = Window(desk, pages(), geometry)
    for notice in workspace.notices:
        desk.noticed.emit(Notice(notice.id, desk.say(notice.id, **notice.arguments), "warning"))
    window.show_section("letters")
    return window


def pages() -> dict[str, Callable[[Desk, Actions], QWidget]]:
    """Return what makes the page of each section; a page is imported when it is first shown."""

    def letters(desk: Desk, actions: Actions) -> QWidget:
        from widgets.letters.section import LettersSection

        return LettersSection(desk, actions)

    def library(desk: Desk, actions: Actions) -> QWidget:
        from widgets.library.section import LibrarySection

        return LibrarySection(desk, actions)

    def register(desk: Desk, actions: Actions) -> QWidget:
        from widgets.register.section import RegisterSection

        return RegisterSection(desk, actions)

    def mandates(desk: Desk, actions: Actions) -> QWidget:
        from widgets.mandates.section import MandatesSection

        return MandatesSection(desk, actions)

    return {"letters": letters, "library": library, "register": register, "mandates": mandates}


def _before_the_window(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    """Say in one line that there is no display, and end, where Qt would abort and name causes that mislead."""
    if kind == QtMsgType.QtFatalMsg:
        print(Messages().say("no-display"), file=sys.stderr, flush=True)
        os._exit(2)
    if os.environ.get("QT_DEBUG_PLUGINS"):
        print(text, file=sys.stderr)


def _nobody(_: KeyFile) -> str:
    raise AppError("secret-needed", option="--passphrase-file")
