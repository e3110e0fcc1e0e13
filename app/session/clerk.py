"""Work beside the window: one thread, one thing after another, what is done told where it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]
"""Has a function run on the thread that owns the letters: in a window by an event."""


class Clerk:
    """One thread that reads and writes a workspace; the thread of the window never waits for a disk or a server.

    Attributes:
        pending: how much was asked for and not yet told; changes on the owner's thread only.
    """

    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self.pending = 0
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="clerk")

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do a piece of work after those asked for before it.

        Args:
            done: is told the result, `failed` the error, both on the owner's thread.
        """

        def tell(future: Future[T]) -> None:
            error = future.exception()
            if error is None:
                result = future.result()
                self._deliver(lambda: self._tell(lambda: done(result)))
            elif isinstance(error, Exception):
                self._deliver(lambda: self._tell(lambda: failed(error)))
            else:
                raise error

        asked = self._thread.submit(work)
        self.pending += 1
        asked.add_done_callback(tell)

    def _tell(self, tell: Callable[[], None]) -> None:
        self.pending -= 1
        tell()

    def close(self) -> None:
        """Finish what was asked for; nothing may be asked any more."""
        self._thread.shutdown(wait=True)
