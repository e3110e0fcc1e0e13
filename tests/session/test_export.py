"""Exporting a letter of the workspace, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.export.names import letter_stem, second_name
from app.export.pdf import make_pdf
from app.export.place import Ledger
from app.letterfile.read import read_letter_file
from app.model.document import Wording
from app.model.letter import Letter, LetterText
from app.session.export import Export, file_names, survey, unconfirmed
from app.session.letterfiles import write_letter_file
from tests.conftest import TODAY

ID = "0b6cd7f2-0000-4000-8000-000000000000"


def export(letter: Letter, folder: Path, context: Context, *, draft: bool = False) -> Export:
    return Export(letter, letter.languages, folder, draft=draft, today=TODAY, own=context.letterhead)


def test_names_tell_letters_apart_and_nothing_of_what_they_are_about(sample: Letter) -> None:
    unnumbered = replace(sample, reference=None, id=ID)
    assert letter_stem(sample) == "AL-KAZ-3-2024" and letter_stem(unnumbered) == "AL-KAZ-sogi-0b6cd7"
    assert file_names(sample, ["fr"], draft=False) == {"fr": "AL-KAZ-3-2024.fr.docx"}
    assert file_names(unnumbered, ["fr"], draft=False) == {"fr": "AL-KAZ-sogi-0b6cd7.draft.fr.docx"}


def test_a_second_name_is_free(tmp_path: Path) -> None:
    path = tmp_path / "AL-KAZ-3-2024.en.docx"
    assert second_name(path).name == "AL-KAZ-3-2024.en (2).docx"
    second_name(path).touch()
    assert second_name(path).name == "AL-KAZ-3-2024.en (3).docx"


def test_a_survey_tells_errors_by_language_and_what_nobody_has_confirmed(sample: Letter, context: Context) -> None:
    letter = replace(sample, reference=None, text={**sample.text, "fr": LetterText()})
    found = survey(letter, ("en", "fr"), context.records, context.composer, TODAY)
    english, french = found.languages
    assert [error.finding for error in found.errors] == ["no_reference"] and found.refuses_final
    assert not english.errors and {error.finding for error in french.errors} == {"not_translated"}
    assert french.unconfirmed.count == len(context.composer.compose(letter, "fr", draft=True, today=TODAY).unconfirmed)
    assert not survey(sample, ("en",), context.records, context.composer, TODAY).refuses_final
    wordings = (
        Wording("title", "sogi"),
        Wording("state", "KAZ"),
        Wording("text", "equality"),
        Wording("treaty", "CAT"),
    )
    sorted_out = unconfirmed(wordings)
    assert sorted_out.titles == wordings[:1] and sorted_out.names == wordings[1::2] and sorted_out.count == 4


def test_a_final_letter_with_errors_is_refused_and_a_draft_is_not(
    sample: Letter, context: Context, tmp_path: Path
) -> None:
    letter = replace(sample, reference=None)
    assert export(letter, tmp_path, context).refusal(context.records, context.composer) is not None
    assert export(letter, tmp_path, context, draft=True).refusal(context.records, context.composer) is None


def test_files_are_placed_together_and_what_somebody_changed_is_kept(
    sample: Letter, context: Context, tmp_path: Path
) -> None:
    ledger = Ledger(tmp_path / "ledger")
    letter = replace(sample, languages=("en", "fr"))
    first = export(letter, tmp_path / "out", context)
    assert first.step(context.composer) and not (tmp_path / "out").exists()
    assert not first.step(context.composer)
    english, french = first.place(ledger)
    english.write_bytes(b"mine")
    french.write_bytes(b"mine too")
    again = export(letter, tmp_path / "out", context)
    while again.step(context.composer):
        pass
    assert again.changed(ledger) == [english, french]
    with pytest.raises(AppError):
        again.place(ledger, replaced=[french])
    assert english.read_bytes() == b"mine" and french.read_bytes() == b"mine too"
    placed = again.place(ledger, replaced=[french], beside={english: second_name(english)})
    assert placed == [second_name(english).with_name("AL-KAZ-3-2024.en (2).docx"), french]
    assert english.read_bytes() == b"mine" and french.read_bytes().startswith(b"PK")


def test_a_letter_file_reads_back_and_another_letters_stays(sample: Letter, context: Context, tmp_path: Path) -> None:
    letter, path = replace(sample, id=ID), tmp_path / "letter.toml"
    write_letter_file(letter, path)
    assert read_letter_file(path, context.known) == letter
    write_letter_file(replace(letter, classification="Urgent"), path)
    assert read_letter_file(path, context.known).classification == "Urgent"
    for other in (f'id = "{ID}" x', "format = 1\n", 'id = "other"\n'):
        path.write_text(other, "utf-8")
        with pytest.raises(AppError, match="letter-file-of-another"):
            write_letter_file(letter, path)
        assert path.read_text("utf-8") == other


def test_what_does_not_become_a_pdf_is_told(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="pdf-no-office"):
        make_pdf(tmp_path / "a.docx", None)
    with pytest.raises(AppError, match="pdf-unreadable"):
        make_pdf(tmp_path / "a.docx", Path("/bin/true"))
    (tmp_path / "a.docx").write_bytes(b"x")
    with pytest.raises(AppError, match="pdf-failed"):
        make_pdf(tmp_path / "a.docx", Path("/bin/true"))
    with pytest.raises(AppError, match="pdf-failed"):
        make_pdf(tmp_path / "a.docx", tmp_path / "no-such-program")
