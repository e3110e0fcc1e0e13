"""What commands say to their user."""

from __future__ import annotations

from functools import cache

from app.errors import AppError
from app.language.sentences import Sentences
from app.letterfile.read import LetterFileError
from app.letterfile.table import Fault
from app.model.finding import Finding
from app.paths import PROGRAM

_LONGEST = 2000


@cache
def _messages() -> Sentences:
    return Sentences("en_GB", [(PROGRAM / "resources/interface/en.ftl").read_text("utf-8")])


def say(id: str, **arguments: str | int) -> str:
    """Return a message of the interface; it need not tell all there is to tell."""
    wanted = _messages().variables(id)
    return _messages().plain(id, **{name: _short(value) for name, value in arguments.items() if name in wanted})


def _short(value: str | int) -> str | int:
    """Shorten what is too long for a message; the engine would leave it out whole."""
    return value if isinstance(value, int) or len(value) <= _LONGEST else f"{value[:_LONGEST]}…"


def error_lines(error: AppError) -> list[str]:
    """Return what to tell of an error, one line a fault."""
    if isinstance(error, LetterFileError):
        file = str(error.arguments["file"])
        return [say("fault-line", file=file, at=fault.at, fault=_fault(fault)) for fault in error.faults]
    lines = [say(error.id, **error.arguments)]
    file = str(error.arguments.get("file", ""))
    for fault in getattr(error, "faults", []):  # those of a table: an id, a line and what stands there
        lines.append(say("register-line", file=file, line=fault.line, fault=say(fault.id, value=fault.value)))
    return lines


def _fault(fault: Fault) -> str:
    return say(f"fault-{fault.id}", **fault.arguments)


def finding_message(finding: Finding) -> str:
    """Return what a finding says."""
    return say(f"finding-{finding.finding}", **finding.arguments)


def finding_line(finding: Finding) -> str:
    """Return a finding as a line: severity, place, language, message."""
    return say(
        "finding-line",
        severity=finding.severity,
        at=finding.at,
        language=finding.language or "none",
        message=finding_message(finding),
    )
