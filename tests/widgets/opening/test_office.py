"""A workspace in the office's database: its server goes while a letter is open, and comes back."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.context import Context
from app.letterfile.read import read_letter_file
from app.model.letter import Letter
from tests.postgres import Server
from tests.widgets.opening.conftest import Begin, bars, desk_of, rest
from tests.widgets.opening.test_closing import choose
from widgets.frame import rescuing


def test_a_server_that_goes_is_told_and_what_was_typed_stays_until_it_is_back(
    begin: Begin, postgresql: Server, sample: Letter, tmp_path: Path, context: Context, monkeypatch
) -> None:
    opening = begin(workspace=postgresql.database())
    desk = desk_of(opening)
    id = desk.workspace.letters.create(sample).listed.id
    section = opening.window.page("letters")
    section.open_letter(id)
    rest(opening)
    session = section.view.session
    postgresql.stop()
    try:
        desk.look_again()
        rest(opening)
        assert "cannot be reached" in bars(opening) and opening.window.isVisible()
        session.change(replace(session.letter, classification="Urgent"))
        rest(opening)
        assert session.saving.state == "unsaved" and session.letter.classification == "Urgent"
        monkeypatch.setattr(rescuing, "ask_folder", lambda _: tmp_path)
        choose(opening, "Write as a letter file")
        [file] = tmp_path.glob("*.toml")
        assert read_letter_file(file, context.known).classification == "Urgent"
    finally:
        postgresql.start()
    choose(opening, "Try again")
    rest(opening)
    desk.look_again()
    rest(opening)
    assert session.saving.state == "saved" and "cannot be reached" not in bars(opening)
    assert desk.workspace.letters.open(id).letter.classification == "Urgent"


def test_a_server_that_is_away_at_the_start_is_tried_again(begin: Begin, postgresql: Server) -> None:
    address = postgresql.database()
    postgresql.stop()
    try:
        opening = begin(workspace=address)
        assert opening.trouble is not None and opening.trouble.trouble.kind == "server"
    finally:
        postgresql.start()
    opening.trouble.buttons["again"].click()
    assert desk_of(opening).workspace.store.kind == "postgresql"
