"""Opening the window. What is imported here is what a window needs to be drawn, and no more."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMessageLogContext, QSettings, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import AppError
from app.paths import home_folder, settings_file, window_file
from app.settings import Settings, read_settings
from widgets.frame.crash import Crashes
from widgets.frame.focus import FocusRing
from widgets.frame.theme import wear
from widgets.frame.window import Pages, Window
from widgets.opening.loading import dress
from widgets.opening.opening import Opening

if TYPE_CHECKING:
    from app.context import Context
    from widgets.frame.actions import Actions
    from widgets.frame.desk import Desk


def open_window(home: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Returns:
        The exit code of the program.
    """
    qInstallMessageHandler(_before_the_window)
    application = application_of(sys.argv)
    qInstallMessageHandler(None)
    opening = start(application, home_folder(home))
    Crashes(opening.home, lambda: opening.desk, opening).install()
    signal.signal(signal.SIGTERM, lambda *_: QApplication.closeAllWindows())
    code = application.exec()
    opening.end()
    return code


def start(application: QApplication, home: Path) -> Opening:
    """Show the window, and have its workspace opened beside it."""
    settings, trouble = Settings(), None
    try:
        settings = read_settings(settings_file(home))
    except AppError as error:
        trouble = error
    application.setLayoutDirection(QLocale(settings.language).textDirection())
    wear(application, settings.theme, settings.scale)
    window = Window(QSettings(str(window_file(home)), QSettings.Format.IniFormat))
    FocusRing(application)
    opening = Opening(application, home, settings, window, pages())
    opening.begin(trouble)
    return opening


def application_of(arguments: list[str]) -> QApplication:
    """Return the one QApplication; high scales are passed through unrounded."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(arguments)
    application.setApplicationName("Chancery")
    return application


def make_window(application: QApplication, context: Context, settings: Settings) -> Window:
    """Open the workspace at once and make the window of it; for tests, which open nothing beside.

    Raises:
        AppError: the workspace cannot be opened.
    """
    from app.messages import Messages
    from app.workspace.workspace import open_workspace
    from widgets.frame.desk import Desk
    from widgets.frame.notice import Notice

    messages = Messages(settings.language, in_window=True)
    dress(application, settings, messages)
    workspace = open_workspace(context.home, settings, context.records, _nobody, as_window=True)
    desk = Desk(context, workspace, settings, messages)
    window = Window(QSettings(str(window_file(context.home)), QSettings.Format.IniFormat))
    window.furnish(desk, pages())
    for notice in workspace.notices:
        desk.noticed.emit(Notice(notice.id, desk.say(notice.id, **notice.arguments), "warning"))
    window.show_section("letters")
    return window


def pages() -> Pages:
    """Return what makes the page of each section; a page is imported when it is first shown."""

    def letters(desk: Desk, actions: Actions) -> QWidget:
        from widgets.letters.section import LettersSection

        return LettersSection(desk, actions)

    def library(desk: Desk, actions: Actions) -> QWidget:
        from widgets.library.section import LibrarySection

        return LibrarySection(desk, actions)

    def preferences(desk: Desk, actions: Actions) -> QWidget:
        from widgets.settings.section import PreferencesSection

        return PreferencesSection(desk, actions)

    def register(desk: Desk, actions: Actions) -> QWidget:
        from widgets.register.section import RegisterSection

        return RegisterSection(desk, actions)

    def mandates(desk: Desk, actions: Actions) -> QWidget:
        from widgets.mandates.section import MandatesSection

        return MandatesSection(desk, actions)

    return {
        "letters": letters,
        "library": library,
        "register": register,
        "mandates": mandates,
        "preferences": preferences,
    }


def _before_the_window(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    """Say in one line that there is no display, and end, where Qt would abort and name causes that mislead."""
    if kind == QtMsgType.QtFatalMsg:
        from app.messages import Messages

        print(Messages().say("no-display"), file=sys.stderr, flush=True)
        os._exit(2)
    if os.environ.get("QT_DEBUG_PLUGINS"):
        print(text, file=sys.stderr)


def _nobody(_: object) -> str:
    raise AppError("secret-needed", option="--passphrase-file")
