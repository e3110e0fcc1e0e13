"""Flushing what waits, with the clerk at work beside it: every step once, in its order, none lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.letterfile.read import read_letter_file
from app.model.letter import Letter, LetterText
from app.session.clerk import Clerk
from app.session.letter import LetterSession
from app.session.letterfiles import write_letter_files
from app.session.rescue import rescue
from app.workspace.workspace import Workspace
from tests.workspace.conftest import draft
from tests.workspace.homes import opened, write

__all__ = ["draft"]


class Desk:
    """A window's thread, by hand: what the clerk tells is told when asked for."""

    def __init__(self, workspace: Workspace, id: str) -> None:
        self.told: list[object] = []
        self.clerk = Clerk(self.told.append)
        self.workspace = workspace
        self.session = LetterSession(workspace.letters, id, self.clerk)

    def type(self, facts: str, burst: str = "") -> None:
        text = LetterText(subject="x", facts=facts)
        self.session.change(replace(self.session.letter, text={"en": text}), typing=burst)

    def hear(self) -> None:
        """Hear everything that was told, and what is told because of it."""
        while self.clerk.pending:
            if self.told:
                self.told.pop(0)()  # type: ignore[operator]

    def kept(self) -> list[str | None]:
        letters = self.workspace.letters
        numbers = [one.number for one in letters.revisions(self.session.id)][1:]
        return [letters.revision(self.session.id, number).text["en"].facts for number in numbers]


@pytest.fixture
def desk(home: Path, context: Context, draft: Letter) -> Iterator[Desk]:
    with opened(home, context, as_window=True) as workspace:
        made = Desk(workspace, write(workspace, draft, "0"))
        yield made
        made.clerk.close()


def test_every_step_is_flushed_once_though_the_clerk_writes_beside(desk: Desk) -> None:
    for number in range(12):
        desk.type(str(number))
        desk.session.end_step()
    desk.session.saving.flush()
    assert not desk.session.saving.waits and desk.session.saving.state == "saved"
    desk.hear()
    assert desk.kept() == [str(number) for number in range(12)]
    desk.type("after")
    desk.hear()
    assert desk.kept()[-1] == "after" and desk.session.saving.state == "saved"


def test_what_is_typed_while_a_flush_lasts_is_not_taken_for_saved(desk: Desk) -> None:
    gate = threading.Event()
    desk.clerk.ask(lambda: gate.wait(), lambda _: None, lambda _: None)
    desk.type("first", "facts")
    with desk.workspace.store.writing():
        flushing = threading.Thread(target=desk.session.saving.flush)
        flushing.start()
        desk.type("first and more", "facts")
    flushing.join()
    gate.set()
    desk.hear()
    assert desk.kept()[-1] == "first and more" and not desk.session.saving.waits


def test_a_letter_file_replaces_none(desk: Desk, tmp_path: Path, context: Context) -> None:
    files = write_letter_files([desk.session.letter] * 2, tmp_path)
    assert len({file.name for file in files}) == 2
    assert read_letter_file(files[1], context.known).text == desk.session.letter.text


def test_what_was_sent_meanwhile_is_written_as_a_file(desk: Desk, home: Path, context: Context) -> None:
    gate = threading.Event()
    desk.clerk.ask(lambda: gate.wait(), lambda _: None, lambda _: None)
    desk.type("mine")
    other = desk.workspace.letters.open(desk.session.id)
    theirs = replace(other.letter, text={"en": LetterText(subject="x", facts="theirs")})
    desk.workspace.letters.save(desk.session.id, theirs, other.listed.revision)
    with pytest.raises(AppError, match="letter-changed"):
        desk.session.saving.flush()
    done = rescue([desk.session], home / "rescue")
    assert read_letter_file(done.written[0], context.known).text["en"].facts == "mine" and done.saved == 0
    gate.set()
    desk.hear()
    assert desk.session.saving.state == "changed" and desk.kept() == ["theirs"]
