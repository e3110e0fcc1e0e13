"""A process that has a workspace open, as a window or a command; it says "open" and waits, or does what it is told.

python -m tests.reliability.holder window HOME WHO
python -m tests.reliability.holder change HOME LETTER FACTS
python -m tests.reliability.holder kill HOME LETTER COUNT     saves so often, then kills itself
python -m tests.reliability.holder try HOME                   prints how many letters it reads, and why it cannot write
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from app.context import Context
from app.errors import AppError
from tests.workspace.homes import change, facts, opened


def main(what: str, home: Path, *rest: str) -> None:
    """Do it."""
    context = Context(home)
    with opened(home, context, as_window=what == "window", who=rest[0] if what == "window" else "Worker") as workspace:
        if what == "try":
            print(len(facts(workspace)))
            try:
                change(workspace, next(iter(facts(workspace))), "x")
            except AppError as error:
                print(error.id, error.arguments["why"])
            return
        print("open", flush=True)
        if what == "window":
            sys.stdin.read()
        elif what == "change":
            change(workspace, rest[0], rest[1])
        else:
            for count in range(int(rest[1])):
                change(workspace, rest[0], str(count))
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
