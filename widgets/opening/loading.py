"""What is done on the other thread at opening: imports, and the workspace itself; and how the program is dressed."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.errors import AppError
from app.paths import key_file
from app.settings import Settings
from widgets.frame.theme import wear

if TYPE_CHECKING:
    from app.context import Context
    from app.messages import Messages
    from app.workspace.workspace import Workspace

_NEEDED = (
    "app.workspace.workspace",
    "app.context",
    "app.messages",
    "app.checking.check",
    "widgets.frame.desk",
    "widgets.frame.bars",
    "widgets.letters.section",
)

_LOCALES = {"en": "en_GB", "ar": "ar_001"}
"""Qt's names of what a language of the interface writes: Arabic with the figures of the United Nations' letters."""


class Got(NamedTuple):
    """A workspace that was opened, and with what."""

    context: Context
    workspace: Workspace
    messages: Messages
    passphrase: str | None


def load() -> None:
    """Import what the furnished window needs, beside the one that is drawn already."""
    for name in _NEEDED:
        import_module(name)


def open_it(home: Path, settings: Settings, passphrase: str | None, *, only_read: bool = False) -> Got:
    """Open the workspace.

    Args:
        passphrase: None: the keyring may have it.

    Raises:
        AppError: it cannot be opened; "secret-needed": a passphrase is to be asked for.
    """
    load()
    from app.context import Context
    from app.messages import Messages
    from app.workspace.workspace import open_workspace

    if passphrase is None and settings.keyring and key_file(home).exists():
        from app.session.protection import remembered

        passphrase = remembered(home)
    known = passphrase

    def secret(_: object) -> str:
        if known is None:
            raise AppError("secret-needed", option="--passphrase-file")
        return known

    context, messages = Context(home), Messages(settings.language, in_window=True)
    workspace = open_workspace(home, settings, context.records, secret, as_window=True, only_read=only_read)
    return Got(context, workspace, messages, known)


def keyring_trouble() -> AppError | None:
    """Return why the keyring cannot keep a passphrase; None: it can."""
    from app.session.protection import keyring_trouble as trouble

    return trouble()


def dress(application: QApplication, settings: Settings, messages: Messages) -> None:
    """Let the program look as the user chose: direction, theme, scale, and how numbers and dates are written."""
    right = Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(right if messages.rtl else Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale(_LOCALES.get(settings.language, settings.language)))
    wear(application, settings.theme, settings.scale)
