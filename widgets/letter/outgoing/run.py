"""One export while it runs: a language after another, then all files at once; it can be stopped before that."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.export.place import Ledger
from app.session.export import Export
from widgets.frame.desk import Desk


class ExportRun(QObject):
    """Signals:
    progressed: how many languages are composed.
    refused: a Survey: a final letter has errors; nothing was written.
    changed: paths of files somebody changed since their export; nothing was written, `go_on` says what to do.
    written: where the files are.
    failed: the error; nothing was written.
    stopped: nothing was written.
    """

    progressed = Signal(int)
    refused = Signal(object)
    changed = Signal(object)
    written = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, desk: Desk, export: Export) -> None:
        super().__init__(desk)  # it outlives whoever began it
        self._desk = desk
        self._export = export
        self._stopping = False

    def start(self) -> None:
        """Begin: a final letter is looked through once more."""
        context = self._desk.context
        self._do(lambda: self._export.refusal(context.records, context.composer), self._looked_through)

    def stop(self) -> None:
        """Stop before anything is written."""
        self._stopping = True

    def go_on(self, replaced: Collection[Path] = (), beside: dict[Path, Path] | None = None) -> None:
        """Put the files in their places, some of them beside those that are to be kept."""
        ledger = Ledger(self._desk.context.exports)
        self._desk.work(
            lambda: self._export.place(ledger, replaced=replaced, beside=beside), self.written.emit, self.failed.emit
        )

    def _do(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def told(result: Any) -> None:
            if self._stopping:
                self._desk.tell("export-stopped")
                self.stopped.emit()
            else:
                done(result)

        self._desk.work(work, told, self.failed.emit)

    def _looked_through(self, refusal: object) -> None:
        if refusal is not None:
            self.refused.emit(refusal)
        else:
            self._compose()

    def _compose(self) -> None:
        composer = self._desk.context.composer
        self._do(lambda: self._export.step(composer), self._composed)

    def _composed(self, is_more: bool) -> None:
        self.progressed.emit(self._export.done)
        if is_more:
            self._compose()
        else:
            ledger = Ledger(self._desk.context.exports)
            self._do(lambda: self._export.changed(ledger), self._compared)

    def _compared(self, found: list[Path]) -> None:
        if found:
            self.changed.emit(found)
        else:
            self.go_on()
