"""The acts of the page that is shown where a workspace does not open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.errors import AppError
from app.paths import settings_file
from app.settings import Settings, write_settings
from widgets.frame.notice import PutAway

if TYPE_CHECKING:
    from widgets.opening.opening import Opening
    from widgets.opening.trouble import TroublePage


class Mending(QObject):
    """Does what the page is asked for, on the other thread, and opens the workspace when it may be well.

    Attributes:
        page: what is shown; None: nothing stands in the way.
    """

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._opening = opening
        self.page: TroublePage | None = None

    def show(self, error: AppError) -> None:
        """Show what stands in the way."""
        from widgets.opening.trouble import TroublePage

        opening = self._opening
        page = TroublePage(opening.messages(), error, opening.home, opening.settings, opening.clerk.ask)
        page.asked.connect(self._do)
        page.restore_asked.connect(self._restore)
        page.letters_asked.connect(self._write_letters)
        page.office_asked.connect(self._choose_office)
        self.page = page
        opening.window.setWindowTitle(opening.messages().say("window-title"))
        opening.window.show_page(page)
        opening.window.show()

    def _do(self, act: str) -> None:
        match act:
            case "again":
                self._wait("wait-opening")
                self._opening.read_settings_again()
                self._opening.attempt()
            case "look":
                self._wait("wait-opening")
                self._opening.attempt(only_read=True)
            case "newest" | "anew":
                self._restore(None, "", anew=act == "anew")
            case "local":
                self._choose_office("", "")
            case "defaults":
                self._begin_with_defaults()

    def _wait(self, id: str) -> None:
        if self.page is not None:
            self.page.wait(self._opening.messages().say(id))

    def _not_done(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if self.page is not None:
            self.page.tell("\n".join(self._opening.messages().error(error)))

    def _restore(self, backup: Any, passphrase: str, *, anew: bool = False) -> None:
        from app.session.restoring import bring_back
        from widgets.settings.restored import told_of

        self._wait("wait-restoring")
        opening = self._opening
        home, settings = opening.home, opening.settings
        secret = passphrase or opening.passphrase or ""

        def work() -> Any:
            from app.context import Context

            return bring_back(home, settings, Context(home).records, secret, backup, anew=anew)

        def done(restored: Any) -> None:
            opening.passphrase = secret or None
            opening.will_tell(PutAway(lambda: None, lambda desk, _, result: told_of(desk, result)), restored)
            opening.attempt()

        opening.clerk.ask(work, done, self._not_done)

    def _write_letters(self, folder: Path) -> None:
        self._wait("wait-letters")
        home, secret = self._opening.home, self._opening.passphrase or ""

        def work() -> Any:
            from app.session.restoring import letters_out

            return letters_out(home, secret, folder)

        def done(out: Any) -> None:
            if self.page is not None:
                say = self._opening.messages().say
                text = say("letters-out", read=len(out.read), older=len(out.older), folder=str(out.folder))
                self.page.tell(text, "quiet")

        self._opening.clerk.ask(work, done, self._not_done)

    def _choose_office(self, workspace: str, register: str) -> None:
        changed = replace(self._opening.settings, workspace=workspace, register=register)
        try:
            write_settings(changed, settings_file(self._opening.home))
        except AppError as error:
            self._not_done(error)
            return
        self._opening.settings = changed
        self._wait("wait-opening")
        self._opening.attempt()

    def _begin_with_defaults(self) -> None:
        """Move settings that do not fit aside, and go on without."""
        place = settings_file(self._opening.home)
        try:
            place.replace(place.with_name(f"{place.name}.unread"))
        except OSError as error:
            self._not_done(AppError("cannot-write", file=str(place), reason=error.strerror or ""))
            return
        self._opening.settings = Settings()
        self._wait("wait-opening")
        self._opening.attempt()
