"""Garbage is collected on the window's thread alone.

Python collects on whatever thread makes the next object. A widget or a model that goes there takes Qt's locks while it
waits for Python's, and the window's thread the other way round: the window stands still, for good (seen in trials).

The sources of all modules are garbage too: PySide looks through each when it is imported, and Python keeps its lines
for tracebacks, 30 MB of them.
"""

from __future__ import annotations

import gc
import linecache
import time

from PySide6.QtCore import QObject, QTimer

_LOOK = 500
"""Milliseconds between looks."""

_WHOLE = 60.0
"""Seconds at least between collections of everything, which take longest, unless much was let go."""

_SETTLED = 2
"""Looks after much was let go until all is collected: by then nothing is told any more."""


class Garbage(QObject):
    """Collects when Python would, on the thread of its timer; never collects by itself any more."""

    _whole = time.monotonic()
    """When all was last collected, of the program."""

    _made = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._waits = 0
        if Garbage._made:
            self.collect_soon()  # the window is made anew, and the one before is garbage
        Garbage._made = True
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        linecache.clearcache()
        counts, most = gc.get_count(), gc.get_threshold()
        self._waits -= 1
        if self._waits == 0 or (counts[2] > most[2] and time.monotonic() - self._whole > _WHOLE):
            Garbage._whole = time.monotonic()
            gc.collect()
        elif counts[1] > most[1]:
            gc.collect(1)
        elif counts[0] > most[0]:
            gc.collect(0)

    def collect_soon(self) -> None:
        """Collect all in a moment: a whole page of the window was let go."""
        self._waits = _SETTLED

    def leave(self) -> None:
        """Leave it to Python again; no other thread makes anything any more."""
        if self._timer.isActive():
            self._timer.stop()
            gc.enable()
