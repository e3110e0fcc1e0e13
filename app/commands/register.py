"""`register`: the numbers that were given, their gaps and their history; numbers brought in or declared void."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from app.commands.messages import say
from app.commands.numbering import numbering
from app.commands.options import add_workspace_arguments
from app.context import Context
from app.errors import AppError
from app.model.letter import OTHER_ACTOR
from app.session.registertable import bring_in
from app.workspace.audit import Event
from app.workspace.gaps import Gap, gaps
from app.workspace.register import Number, read_reference
from app.workspace.register_csv import write_csv


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--state", metavar="CODE", help="only this addressee: KAZ, or OTH")
    parser.add_argument("--year", type=int, metavar="YYYY", help="only this year")
    parser.add_argument("--csv", action="store_true", help="print CSV")
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--gaps", action="store_true", help="numbers that no letter has, and why")
    act.add_argument("--history", metavar="REFERENCE", help="who did what to a number, and when")
    act.add_argument("--import", dest="table", type=Path, metavar="FILE.csv", help="bring in an existing register")
    act.add_argument("--void", metavar="REFERENCE", help="declare a number void; it is never given again")
    parser.add_argument("--reason", metavar="TEXT", help="why it is void")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Show the register, or change it.

    Raises:
        AppError: there is none, or what is asked cannot be done.
    """
    if arguments.void and not (arguments.reason or "").strip():
        raise AppError("answer-needed", option="--reason")
    if arguments.state and arguments.state not in {*context.records.states, OTHER_ACTOR}:
        raise AppError("addressee-unknown", code=arguments.state)
    with numbering(arguments, context, may_make=arguments.table is not None) as (register, _):
        if arguments.table is not None:
            known = {*context.records.states, OTHER_ACTOR}
            print(say("register-brought-in", count=bring_in(register, arguments.table, known.__contains__)))
        elif arguments.void:
            number = register.void(read_reference(arguments.void), arguments.reason.strip())
            print(say("register-voided", reference=str(number.reference)))
        elif arguments.history:
            reference = read_reference(arguments.history)
            _print(_event_line(one) for one in register.events(reference))
        elif arguments.gaps:
            found = gaps(register, arguments.state, arguments.year)
            _print((_gap_line(one) for one in found) if found else [say("register-no-gaps")])
        else:
            numbers = register.numbers(arguments.state, arguments.year)
            print(write_csv(numbers), end="") if arguments.csv else _print(_line(one) for one in numbers)
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _line(number: Number) -> str:
    status = say("number-status", status=number.status)
    when = number.date.isoformat() if number.date else "—"
    return f"{number.reference!s:<18} {status:<10} {when:<10} {number.by}{_because(number.reason)}"


def _gap_line(gap: Gap) -> str:
    span = str(gap.first) if gap.first == gap.last else f"{gap.first}–{gap.last}"
    who = f" ({_when(gap.event.at)}, {gap.event.by})" if gap.event else ""
    return f"{gap.addressee} {span}/{gap.year}: {say('gap-why', why=gap.why)}{who}{_because(gap.reason)}"


def _event_line(event: Event) -> str:
    change = " → ".join(part for part in (event.before, event.after) if part)
    return f"{_when(event.at)}  {event.by}  {event.what}{f': {change}' if change else ''}{_because(event.reason)}"


def _because(reason: str | None) -> str:
    return f" – {reason}" if reason else ""


def _when(at: dt.datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
