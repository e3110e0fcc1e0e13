"""A Word file as PDF, through LibreOffice where it is found; its profile and its copy are removed after."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from app.errors import AppError

LONGEST = 180.0
"""Seconds that LibreOffice is given for one file."""

_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
_LOOK = 0.1


class StoppedError(Exception):
    """The user stopped it; nothing was written."""


def find_office() -> Path | None:
    """Return LibreOffice's program; None if it is not found."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((Path(place) for place in _PLACES if Path(place).exists()), None)


def make_pdf(word_file: Path, office: Path | None, stop: threading.Event | None = None) -> bytes:
    """Return a Word file as PDF. The file itself is only read.

    Args:
        office: LibreOffice's program; None if there is none.
        stop: set to stop it.

    Raises:
        AppError: there is no LibreOffice, the file cannot be read, or it does not become a PDF.
        StoppedError: it was stopped.
    """
    if office is None:
        raise AppError("pdf-no-office")
    with tempfile.TemporaryDirectory(prefix="chancery-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        copy = folder / "letter.docx"
        try:
            copy.write_bytes(word_file.read_bytes())
        except OSError as error:
            raise AppError("pdf-unreadable", file=str(word_file), reason=error.strerror or "") from error
        command = [
            *(str(office), "--headless", "--norestore", "--nolockcheck", "--nodefault"),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--convert-to", "pdf", "--outdir", str(folder), str(copy)),
        ]
        try:
            process = subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder, start_new_session=True
            )
        except OSError as error:
            raise AppError("pdf-failed", file=str(word_file), reason=error.strerror or "") from error
        try:
            _wait(process, stop, word_file)
        finally:
            _end(process)
        result = folder / "letter.pdf"
        data = result.read_bytes() if result.exists() else b""
        if not data.startswith(b"%PDF"):
            raise AppError("pdf-failed", file=str(word_file), reason=f"soffice {process.returncode}")
        return data


def _wait(process: subprocess.Popen[bytes], stop: threading.Event | None, word_file: Path) -> None:
    until = time.monotonic() + LONGEST
    while process.poll() is None:
        if stop is not None and stop.is_set():
            raise StoppedError
        if time.monotonic() > until:
            raise AppError("pdf-failed", file=str(word_file), reason=f"{LONGEST:.0f} s")
        time.sleep(_LOOK)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice if it runs still, with the process it has started."""
    if process.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(process.pid, 9)
    else:
        process.kill()
    process.wait()
