"""The history of a letter in words."""

from __future__ import annotations

import datetime as dt
import time
from itertools import pairwise

import pytest
from msgspec.structs import replace

from app.context import Context
from app.editing.beginning import new_letter
from app.editing.differences import Piece, differences, first_difference, shortened, word_differences
from app.errors import AppError
from app.export.names import letter_stem
from app.letterfile.read import read_letter_file
from app.model.letter import Letter
from app.session.clerk import Clerk
from app.session.history import compared, days
from app.session.lasttime import RECENT, LastTime, read_last_time, write_last_time
from app.session.letter import LetterSession
from app.session.letterfiles import take_in, write_letter_files
from app.session.naming import Naming
from app.workspace.embedded import OPEN_KEY, open_file
from app.workspace.history import Revision
from app.workspace.letters import Letters
from app.workspace.register import Register
from app.workspace.sending import Sending


@pytest.fixture
def letters(tmp_path, context: Context):
    store = open_file(tmp_path / "w/workspace.db", OPEN_KEY, "Tester", before_upgrade=lambda: None)
    yield Letters(store, context.records)
    store.close()


def test_days_run_back_from_the_last() -> None:
    noon = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
    history = [
        Revision(
            number=number, begun_at=at, at=at, by="T", action="edit", label="", names=("n",) if number == 2 else ()
        )
        for number, at in enumerate((noon - dt.timedelta(days=2), noon - dt.timedelta(hours=1), noon), 1)
    ]
    assert [[one.number for one in day.revisions] for day in days(history)] == [[3, 2], [1]]
    assert [[one.number for one in day.revisions] for day in days(history, named=True)] == [[2]]


def test_places_are_told_with_part_number_language_and_names(everything: Letter, context: Context) -> None:
    text = {**everything.text, "fr": replace(everything.text["fr"], facts="Neuf.")}
    annex = (replace(everything.annex[0], texts={"en": "x"}), *everything.annex[1:])
    now = replace(everything, text=text, annex=annex, addressee="FRA", mandates=everything.mandates[:1])
    found = {
        (one.part, one.number, one.language, one.field): one
        for one in compared(everything, now, Naming(context.records, "es"), "otro")
    }
    facts = found["facts", 0, "fr", ""]
    assert facts.came >= 1 and facts.gone >= 1
    assert ("annex", 1, "en", "") in found
    addressee = found["addressee", 0, "", ""]
    assert [one.text for one in addressee.pieces if one.kind == "new"] == ["Francia"]
    assert ("mandates", 0, "", "") in found


def test_what_stayed_is_shortened_between_words() -> None:
    pieces = (Piece("same", "word " * 200), Piece("new", "x"), Piece("same", " word" * 200))
    short = shortened(pieces)
    assert [one.kind for one in short] == ["cut", "same", "new", "same", "cut"]
    assert short[1].text.startswith(" word") and short[3].text.endswith("word ")
    assert shortened(pieces[1:2]) == pieces[1:2]


def test_long_texts_are_compared_in_time_and_the_first_place_without_going_through_them(everything: Letter) -> None:
    words = [f"word{number % 700}" for number in range(12_000)]
    before = "\n\n".join(" ".join(words[start : start + 80]) for start in range(0, len(words), 80))
    after = before.replace("word77 ", "other ")
    begun = time.process_time()
    pieces = word_differences(before, after)
    assert time.process_time() - begun < 5
    assert "".join(one.text for one in pieces if one.kind != "gone") == after
    assert all(one.kind != other.kind for one, other in pairwise(pieces))
    changed = replace(everything, date=dt.date(2030, 1, 1))
    assert first_difference(everything, changed) == differences(everything, changed)[0].at == "date"
    assert first_difference(everything, everything) == ""


def test_a_number_keeps_what_it_would_not_fit_from_coming_back(letters: Letters, everything: Letter) -> None:
    clerk = Clerk(lambda tell: tell())
    opened = letters.create(replace(everything, addressee="KAZ", date=dt.date(2026, 1, 1)))
    id = opened.listed.id
    letters.save(id, replace(opened.letter, date=dt.date(2025, 1, 1)), 1)
    Sending(letters, Register(letters._store)).assign(id, after=0)
    session = LetterSession(letters, id, clerk)
    with pytest.raises(AppError) as error:
        session.bring_back(1)
    assert error.value.id == "reference-would-not-fit" and session.letter.date == dt.date(2025, 1, 1)
    session.bring_back(2)
    clerk.close()


def test_a_new_letter_asks_the_constant_question_in_its_languages(context: Context) -> None:
    letter = new_letter("UA", "OTH", ("water",), ("fr", "en"), context.records, dt.date(2026, 11, 24), kind="company")
    (question,) = letter.questions
    assert question.item == "any_additional_information" and set(question.texts) == {"fr", "en"}
    assert letter.recipient is not None and letter.recipient.kind == "company" and letter.options == {}
    context.composer.compose(letter, "fr", draft=True, today=dt.date(2026, 11, 24))


def test_letters_go_out_as_files_and_come_back_beside_themselves(
    letters: Letters, everything: Letter, context: Context, tmp_path
) -> None:
    opened = letters.create(everything)
    one, other = write_letter_files([opened.letter, opened.letter], tmp_path / "out")
    stem = letter_stem(opened.letter)
    assert (one.name, other.name) == (f"{stem}.toml", f"{stem} (2).toml")
    read = read_letter_file(one, context.known)
    assert read == opened.letter
    again = take_in(letters, replace(read, reference="AL KAZ 3/2024"))
    assert again.present and again.reference == "AL KAZ 3/2024"
    assert again.opened.listed.id != opened.listed.id and again.opened.letter.reference is None
    (third,) = write_letter_files([again.opened.letter], tmp_path / "out")
    assert read_letter_file(third, context.known).id == again.opened.listed.id and third.stem != stem


def test_what_was_open_is_kept_and_a_damaged_file_is_passed_over(tmp_path) -> None:
    path = tmp_path / "home/last-time.json"
    assert read_last_time(path) == LastTime()
    last = LastTime(part="facts", language="fr", caret=7, panes=(1, 2, 3))
    for number in range(RECENT + 3):
        last = last.opened(str(number))
    last = last.opened("5")
    assert last.recent[:2] == ("5", str(RECENT + 2)) and len(last.recent) == RECENT
    write_last_time(last, path)
    assert read_last_time(path) == last
    path.write_bytes(b'{"letter": 3')
    assert read_last_time(path) == LastTime()
