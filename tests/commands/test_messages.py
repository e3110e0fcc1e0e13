"""Every error and notice has its message, and is given what the message names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.commands.messages import say
from app.language.sentences import Sentences
from app.paths import PROGRAM
from app.workspace import store

SOURCES = sorted(path for room in ("app", "widgets") for path in (PROGRAM / room).rglob("*.py"))
SAID = {"AppError", "Notice", "say", "super", "prompt"}
BY_PREFIX = ("finding-", "fault-", "register-line", "interface-name")
"""Messages whose id is put together, of findings and of faults; and the line that tells a fault of a register."""


class Call(NamedTuple):
    """A message as the program asks for it.

    Attributes:
        given: names of its arguments; None: not to be told from the source.
    """

    where: str
    id: str
    given: set[str] | None


FOLDER = PROGRAM / "resources/interface/en"


def messages(name: str = "*.ftl") -> Sentences:
    return Sentences("en_GB", [path.read_text("utf-8") for path in FOLDER.glob(name)])


def name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        inner = function.value
        is_super = function.attr == "__init__" and isinstance(inner, ast.Call) and name_of(inner.func) == "super"
        return "super" if is_super else function.attr
    return function.id if isinstance(function, ast.Name) else ""


def calls(path: Path) -> Iterator[Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not node.args or name_of(node.func) not in SAID:
            continue
        if name_of(node.func) == "say" and not {"commands", "widgets"} & set(path.parts):
            continue  # sentences of letters, not messages
        first = node.args[0]
        if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            continue
        given: set[str] | None = {word.arg or "" for word in node.keywords}
        if name_of(node.func) == "Notice" and len(node.args) > 1:
            second = node.args[1]
            named = isinstance(second, ast.Dict)
            given = {key.value for key in second.keys if isinstance(key, ast.Constant)} if named else None
        if name_of(node.func) == "prompt" or (given and "" in given):
            given = None
        yield Call(f"{path.relative_to(PROGRAM)}:{node.lineno}", first.value, given)


ALL = [call for path in SOURCES for call in calls(path)]


def test_every_message_can_be_read() -> None:
    messages().check()


def test_every_error_and_notice_has_a_message() -> None:
    known = messages().ids
    assert len(ALL) > 150
    assert [call for call in ALL if call.id not in known] == []
    of_drivers = {*store._SQLITE.values(), *store._POSTGRESQL.values(), "passphrase-wrong", "recovery-key-wrong"}
    assert of_drivers <= known


def test_every_message_is_given_what_it_names() -> None:
    found = messages()
    lacking = [
        (call.where, call.id, found.variables(call.id) - call.given)
        for call in ALL
        if call.given is not None and found.variables(call.id) - call.given
    ]
    assert lacking == []


def test_what_drivers_say_is_told_with_the_place_alone() -> None:
    for id in {*store._SQLITE.values(), *store._POSTGRESQL.values()}:
        assert "workspace.db" in say(id, place="workspace.db")


def test_no_message_of_commands_is_left_over() -> None:
    words = {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(id for id in messages("program.ftl").ids - words if not id.startswith(BY_PREFIX)) == []
