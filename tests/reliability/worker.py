"""A process that writes, to be killed. It prints a line after each thing that it was told is safe.

python -m tests.reliability.worker edit PATH [STATES]
python -m tests.reliability.worker take URL COUNT
"""

from __future__ import annotations

import datetime as dt
import signal
import sys
import uuid
from pathlib import Path

from msgspec.structs import replace

from app.context import Context
from app.model.letter import Choice, Letter, LetterText
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.letters import Letters
from app.workspace.office import open_office
from app.workspace.register import Register
from app.workspace.store import Store


def open_at(address: str) -> Store:
    """Open a file, or a database by its address."""
    if address.startswith("postgresql"):
        return open_office(address, "Worker")
    return open_file(Path(address), OPEN_KEY, "Worker", before_upgrade=lambda: None)


def edit(address: str, states: int = 1_000_000) -> None:
    """Save one letter over and over; each line names the letter, the revision and what its facts are.

    After so many states it only waits to be killed.
    """
    letters = Letters(open_at(address), Context(Path("nowhere")).records)
    draft = Letter(type="AL", addressee="KAZ", languages=("en",), mandates=(Choice("sogi"),))
    opened = letters.create(draft)
    id, revision = opened.listed.id, 1
    print(id, revision, "", flush=True)
    for count in range(states - 1):
        facts = f"{count} " + "words " * (count % 400)
        letter = replace(opened.letter, text={"en": LetterText(facts=facts)})
        burst = str(count // 7) if count % 3 else None
        revision = letters.save(id, letter, revision, burst=burst)
        print(id, revision, count, flush=True)
    signal.pause()


def take(address: str, count: int) -> None:
    """Take numbers for new letters; each line names a letter before, and its number after."""
    register = Register(open_at(address))
    for _ in range(count):
        id = str(uuid.uuid4())
        print("asks", id, flush=True)
        print("has", id, register.take(id, "AL", "KAZ", dt.date(2024, 8, 29), after=None), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "edit":
        edit(sys.argv[2], *(int(one) for one in sys.argv[3:]))
    else:
        take(sys.argv[2], int(sys.argv[3]))
