"""What the program says to its user, in the languages of its interface."""

from __future__ import annotations

from functools import cached_property
from unicodedata import bidirectional

from app.errors import AppError
from app.language.sentences import Sentences
from app.letterfile.read import LetterFileError
from app.letterfile.table import Fault
from app.model.finding import Finding
from app.paths import PROGRAM
from app.session.naming import Naming
from app.text.clean import clean

_FOLDER = PROGRAM / "resources/interface"
_BASE = "en"
"""What a language does not say is said in English."""

_LONGEST = 2000


def interface_languages() -> list[str]:
    """Return the codes of the languages of the interface: each is a folder of resources/interface."""
    return sorted(path.name for path in _FOLDER.iterdir() if path.is_dir())


class Messages:
    """The words of the interface in one language."""

    def __init__(self, language: str = _BASE, *, in_window: bool = False) -> None:
        """Take the words of a language.

        Args:
            in_window: errors are told for a window, where "<id>-in-window" says it otherwise than to a command line.
        """
        self.language = language
        self._in_window = in_window

    @cached_property
    def _sentences(self) -> Sentences:
        folders = dict.fromkeys((_BASE, self.language))
        files = [path for code in folders for path in sorted((_FOLDER / code).glob("*.ftl"))]
        locale = "en_GB" if self.language == _BASE else self.language
        return Sentences(locale, [path.read_text("utf-8") for path in files])

    @cached_property
    def rtl(self) -> bool:
        """Whether the interface runs from right to left."""
        return self._sentences.plain("interface-direction") == "rtl"

    def say(self, id: str, **arguments: str | int) -> str:
        """Return a message; it need not tell all there is to tell."""
        wanted = self._sentences.variables(id)
        given = {name: _short(value) for name, value in arguments.items() if name in wanted}
        if self.rtl:
            given = {name: _isolated(value) for name, value in given.items()}
        return self._sentences.plain(id, **given)

    def has(self, id: str) -> bool:
        """Tell whether there is a message of this id."""
        return id in self._sentences

    def error(self, error: AppError) -> list[str]:
        """Return what to tell of an error, one line a fault."""
        file = str(error.arguments.get("file", ""))
        if isinstance(error, LetterFileError):
            return [self.say("fault-line", file=file, at=fault.at, fault=self._fault(fault)) for fault in error.faults]
        in_window = f"{error.id}-in-window"
        id = in_window if self._in_window and self.has(in_window) else error.id
        lines = [self.say(id, **error.arguments)]
        for fault in getattr(error, "faults", []):  # those of a table: an id, a line and what stands there
            words = self.say(fault.id, value=fault.value)
            lines.append(self.say("register-line", file=file, line=fault.line, fault=words))
        return lines

    def _fault(self, fault: Fault) -> str:
        return self.say(f"fault-{fault.id}", **fault.arguments)

    def finding(self, finding: Finding, naming: Naming) -> str:
        """Return what a finding says."""
        return self.say(f"finding-{finding.finding}", **naming.arguments(finding))

    def finding_line(self, finding: Finding, naming: Naming) -> str:
        """Return a finding as a line: severity, place, language, message."""
        return self.say(
            "finding-line",
            severity=finding.severity,
            at=finding.at,
            language=finding.language or "none",
            message=self.finding(finding, naming),
        )


def _isolated(value: str | int) -> str | int:
    """Let a path or a reference run from left to right within words that run the other way; a date in Arabic not."""
    if not isinstance(value, str) or not ("/" in value or "\\" in value):
        return value
    strong = next((kind for kind in map(bidirectional, value) if kind in ("L", "R", "AL")), "L")
    return f"\u2066{value}\u2069" if strong == "L" else value


def _short(value: str | int) -> str | int:
    """Bring what a message names to one line, and shorten it: what is too long the engine would leave out whole."""
    if isinstance(value, int):
        return value
    line = clean(value).replace("\n", " ")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
