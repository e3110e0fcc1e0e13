"""What goes wrong in a window unseen: exceptions nobody catches, and what Qt warns of."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HARMLESS = ("This plugin does not support ", "OpenType support missing for ")
"""What Qt says of itself where there is no screen, and of a font that lacks a script."""


class Watch:
    """Attributes: faults: what went wrong so far."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception."""
        self.faults.append("".join(traceback.format_exception(kind, error, trace)))

    def said(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Take a message of Qt's."""
        if kind != QtMsgType.QtDebugMsg and not text.startswith(HARMLESS):
            self.faults.append(f"{kind.name}: {text} ({context.category})")


@contextmanager
def watching() -> Iterator[Watch]:
    """Watch for as long as the block lasts."""
    watch = Watch()
    hooks = sys.excepthook, threading.excepthook
    before = qInstallMessageHandler(watch.said)
    sys.excepthook = watch.raised
    threading.excepthook = lambda args: watch.raised(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    try:
        yield watch
    finally:
        sys.excepthook, threading.excepthook = hooks
        qInstallMessageHandler(before)
