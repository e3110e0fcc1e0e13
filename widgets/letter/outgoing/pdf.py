"""Making a PDF of a written file while one goes on working."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.export.names import second_name
from app.export.pdf import StoppedError, find_office, make_pdf
from app.export.place import Ledger, changed, place


class PdfJob(QObject):
    """LibreOffice at work on one file, on a thread of its own.

    Signals: done: where the PDF is. failed: the error. stopped: nothing was written.
    """

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, word_file: Path, ledger: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        stop = self._stop
        self.destroyed.connect(lambda: stop.set())
        self._thread = threading.Thread(target=self._work, args=(word_file, Ledger(ledger)), daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Stop it; nothing is written."""
        self._stop.set()

    def _work(self, word_file: Path, ledger: Ledger) -> None:
        try:
            data = make_pdf(word_file, find_office(), self._stop)
            target = word_file.with_suffix(".pdf")
            if changed({target: data}, ledger):
                target = second_name(target)  # somebody's own file stays
            place({target: data}, ledger)
        except StoppedError:
            self._tell(self.stopped)
        except AppError as error:
            self._tell(self.failed, error)
        else:
            self._tell(self.done, target)

    def _tell(self, signal: object, *values: object) -> None:
        if not self._stop.is_set() or not values:
            try:
                signal.emit(*values)  # type: ignore[attr-defined]
            except RuntimeError:
                return  # who would be told is gone
