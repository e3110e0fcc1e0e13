"""What was worked out lately is kept, up to so many letters in all: a count would let long texts fill the memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

V = TypeVar("V")

_EACH = 200
"""Letters that any entry counts, however short it is."""


class Lately(Generic[V]):
    """Keeps values by their keys; what was asked for longest ago goes first. Threads may share it."""

    def __init__(self, most: int) -> None:
        """Keep nothing yet.

        Args:
            most: letters of all that is kept.
        """
        self._most = most
        self._kept: OrderedDict[Hashable, tuple[V, int]] = OrderedDict()
        self._lock = threading.Lock()
        self.size = 0

    def get(self, key: Hashable) -> V | None:
        """Return what is kept of a key; None: nothing."""
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            self._kept.move_to_end(key)
            return found[0]

    def put(self, key: Hashable, value: V, letters: int) -> V:
        """Keep a value that was made of so many letters, and return it."""
        letters += _EACH
        with self._lock:
            if key not in self._kept and letters <= self._most:
                self._kept[key] = value, letters
                self.size += letters
            while self.size > self._most:
                self.size -= self._kept.popitem(last=False)[1][1]
        return value

    def clear(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._kept.clear()
            self.size = 0
