"""The register out of, and into, a table of another program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from app.errors import AppError
from app.files import write_whole
from app.workspace.register import Register
from app.workspace.register_csv import read_csv, write_csv


def bring_in(register: Register, path: Path, known: Callable[[str], bool]) -> int:
    """Enter the numbers of a table, all or none, and return how many were new.

    Args:
        known: whether there is an addressee of a code.

    Raises:
        AppError: the table cannot be read, does not fit (a TableError, with its faults line by line), or contradicts
            the register.
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AppError("register-table-unreadable", file=str(path), reason=str(error)) from error
    store = register.store
    return register.bring_in(read_csv(text, str(path), known=known, who=store.who, now=store.now()))


def write_out(register: Register, path: Path, addressee: str | None, year: int | None) -> int:
    """Write numbers as a table, the old file or the whole new one, and return how many.

    Raises:
        AppError: the register cannot be reached, or the file not be written.
    """
    numbers = register.numbers(addressee, year)
    write_whole(path, write_csv(numbers).encode("utf-8-sig"))
    return len(numbers)


def proposed_name(addressee: str | None, year: int | None, today: dt.date) -> str:
    """Return a name for the file of a table: "register-KAZ-2024.csv"."""
    parts = ["register", addressee or "", str(year) if year else "", "" if addressee or year else str(today)]
    return "-".join(part for part in parts if part) + ".csv"
