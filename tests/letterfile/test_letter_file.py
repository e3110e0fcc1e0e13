"""The letter file: read with every fault told, written back line by line."""

from __future__ import annotations

import datetime as dt
import difflib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.letterfile.read import LARGEST, LetterFileError, parse_letter, read_letter_file
from app.letterfile.write import write_letter
from app.model.letter import Letter, LetterText, Question
from app.paths import PROGRAM

HEAD = 'format = 1\ntype = "AL"\naddressee = "KAZ"\nlanguages = ["en"]\nmandates = ["sogi"]\n'
FILES = ("resources/sample/letter.toml", "tests/letters/base.toml", "tests/letters/everything.toml")


def faults(source: str, context: Context) -> dict[str, tuple[str, str]]:
    with pytest.raises(LetterFileError) as error:
        parse_letter(source, context.known)
    return {fault.at: (fault.id, str(fault.arguments.get("allowed", ""))) for fault in error.value.faults}


@pytest.mark.parametrize("name", FILES)
def test_reading_what_was_written_gives_the_same_letter(name: str, context: Context) -> None:
    letter = parse_letter((PROGRAM / name).read_text("utf-8"), context.known)
    assert parse_letter(write_letter(letter), context.known) == letter


@pytest.mark.parametrize("name", FILES)
def test_writing_back_an_unchanged_letter_changes_no_byte(name: str, context: Context) -> None:
    source = (PROGRAM / name).read_text("utf-8")
    assert write_letter(parse_letter(source, context.known), source) == source


def test_writing_back_a_change_changes_no_other_line(context: Context, sample: Letter) -> None:
    source = (PROGRAM / FILES[0]).read_text("utf-8")
    text = sample.text | {"en": replace(sample.text["en"], concerns="at this.")}
    changed = replace(sample, reference="AL KAZ 4/2024", id="abc", text=text)
    written = write_letter(changed, source)
    lines = [line for line in difflib.ndiff(source.splitlines(), written.splitlines()) if line[:2] in ("- ", "+ ")]
    assert '+ reference = "AL KAZ 4/2024"' in lines and '+ id = "abc"' in lines
    kept = [line for line in source.splitlines() if line.startswith(("#", "[[", "[text", "item", "facts"))]
    assert all(line in written.splitlines() for line in kept)
    assert parse_letter(written, context.known) == changed


def test_entries_are_added_and_removed(context: Context, sample: Letter) -> None:
    source = (PROGRAM / FILES[0]).read_text("utf-8")
    more = replace(
        sample, questions=(*sample.questions, Question(texts={"en": "And '''this'''?"})), annex=sample.annex[:1]
    )
    assert parse_letter(write_letter(more, source), context.known) == more


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_survives_the_file(subject: str, facts: str) -> None:
    context = _context()
    letter = parse_letter(HEAD, context.known)
    from app.text.clean import clean

    texts = LetterText(clean(subject).strip() or None, clean(facts).strip() or None)
    letter = replace(letter, text={"en": texts} if texts != LetterText() else {})
    assert parse_letter(write_letter(letter), context.known) == letter
    assert parse_letter(write_letter(letter, HEAD), context.known) == letter


def _context(cache: list[Context] = []) -> Context:  # noqa: B006 - one for all examples
    if not cache:
        cache.append(Context(Path("nowhere")))
    return cache[0]


def test_only_five_keys_are_required(context: Context) -> None:
    assert parse_letter(HEAD, context.known).languages == ("en",)
    assert set(faults("", context)) == {"format", "type", "addressee", "languages", "mandates"}


def test_every_fault_is_told_at_once_with_its_place_and_the_nearest_names(context: Context) -> None:
    found = faults(
        """
format = 2
type = "AI"
addressee = "Kazakhstan"
languages = ["en", "en", "de"]
mandates = ["sogi", "womn", 3]
date = "2024-08-29"
response = 60
[options]
response_days = "sixty"
[mandate.sogi]
status = "join"
signatory = {name = "Graeme Reid"}
[text.en]
fact = "x"
subject = 5
[[questions]]
item = "additional"
[[questions]]
heading = {en = "x"}
en = "y"
[[questions]]
[[annex]]
clause = "peaceful"
[[appendix]]
en = "x"
""",
        context,
    )
    assert found["addressee"] == ("unknown-value", found["addressee"][1])
    assert found["addressee"][1].startswith("KAZ (Kazakhstan)")
    assert found["mandates[2]"][1].startswith("women")
    assert found["annex[1].clause"][1].startswith("peaceful_assembly")
    assert found["questions[1].item"][1].startswith("any_additional_information")
    assert found["text.en.fact"][1].startswith("facts")
    expected = {
        "format": "unknown-value",
        "languages[2]": "twice",
        "languages[3]": "unknown-value",
        "mandates[3]": "wrong-type",
        "date": "wrong-type",
        "response": "unknown-key",
        "mandate.sogi.signatory.gender": "missing",
        "text.en.subject": "wrong-type",
        "questions[2].heading": "heading-alone",
        "questions[3]": "empty-question",
        "appendix[1].title": "missing",
    }
    assert {at: found[at][0] for at in expected} == expected
    options = faults(HEAD + "[options]\nresponse_days = true\ninterim_measure = true\n", context)
    assert options["options.response_days"][0] == "wrong-type"
    assert options["options.interim_measure"][1].startswith("interim_measures")


def test_a_letter_to_another_actor_says_to_whom(context: Context) -> None:
    other = HEAD.replace("KAZ", "OTH")
    assert faults(other, context)["recipient"][0] == "missing-recipient"
    assert faults(other + "[recipient]\n", context)["recipient.kind"][0] == "missing"


def test_a_syntax_error_is_told_with_line_and_column(context: Context) -> None:
    for source, place in ((HEAD + "date = \n", "line 6, column 8"), (HEAD + "[text.en]\n[text.en]\n", "line 7")):
        with pytest.raises(AppError) as error:
            parse_letter(source, context.known)
        assert error.value.id == "letter-file-syntax" and place in str(error.value.arguments["reason"])


def test_a_control_character_is_refused_with_its_place(context: Context) -> None:
    assert faults(HEAD + '[text.en]\nfacts = "a\\u0000b"\n', context)["text.en.facts"][0] == "control-character"


def test_a_file_that_is_too_large_or_not_utf8_or_not_there_is_refused(context: Context, tmp_path: Path) -> None:
    large, latin = tmp_path / "large.toml", tmp_path / "latin.toml"
    large.write_text(HEAD + f"[text.en]\nfacts = '{'x' * LARGEST}'\n")
    latin.write_bytes(HEAD.encode() + b"# caf\xe9\n")
    for path, id_ in (
        (large, "too-large"),
        (latin, "not-utf8"),
        (tmp_path / "no.toml", "unreadable"),
        (tmp_path, "unreadable"),
    ):
        with pytest.raises(AppError) as error:
            read_letter_file(path, context.known)
        assert error.value.id == f"letter-file-{id_}"


def test_values_are_taken_as_they_stand(everything: Letter) -> None:
    assert everything.previous[0].reply == dt.date(2022, 5, 1) and everything.previous[1].unanswered
    assert everything.mandates[3].status == "withdrawn" and len(everything.joined) == 3
    assert everything.options["response_days"] == 21 and everything.options["press_release"] is True
    assert everything.recipient and everything.recipient.lines[1] == "Example Company"
    assert everything.annex[1].revision == 1 and everything.copies


@pytest.mark.parametrize("empty", ["[text.en]\n", "[text.fr]\nfacts = ' '\n", "[recipient]\n", "[mandate.sogi]\n"])
def test_an_empty_table_says_nothing(empty: str, context: Context) -> None:
    letter = parse_letter(HEAD + empty, context.known)
    assert letter == parse_letter(HEAD, context.known) == parse_letter(write_letter(letter), context.known)


def test_a_salutation_and_a_name_are_one_line(context: Context) -> None:
    signatory = '[mandate.sogi]\nsignatory = {name = "A\\nB", gender = "f", names = {ru = "А\\nБ"}}\n'
    letter = parse_letter(
        f"{HEAD}[recipient]\nsalutation.en = 'Your \n Excellency,'\n".replace("'", "'''") + signatory, context.known
    )
    assert letter.recipient and letter.recipient.salutation["en"] == "Your Excellency,"
    assert letter.mandates[0].signatory and letter.mandates[0].signatory.names["ru"] == "А Б"
