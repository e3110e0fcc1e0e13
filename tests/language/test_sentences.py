"""The standard sentences: complete in six languages, strict, and no place for the drafter's words to get lost."""

from __future__ import annotations

import re

import pytest

from app.context import Context
from app.language.sentences import GRAMMAR, SentenceError, Sentences
from app.paths import PROGRAM
from app.text.nodes import Run
from app.text.plain import plain_inlines

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
CONFIDENCE = {"read", "confirmed", "high", "medium", "low"}


def test_a_message_of_one_line_says_without_a_parser_what_it_says_with_one() -> None:
    files = [*PROGRAM.glob("resources/interface/*/*.ftl"), *PROGRAM.glob("templates/sentences/*.ftl")]
    count = 0
    for file in files:
        quick, parsed = (Sentences("en_GB", [file.read_text("utf-8")]) for _ in range(2))
        parsed.check()
        for id in quick.ids:
            if not quick.variables(id) and id in quick._plain:
                pattern = parsed._bundle.get_message(id).value
                assert quick.plain(id) == parsed._bundle.format_pattern(pattern, {})[0], (file, id)
                count += 1
    assert count > 500


def sentences(language: str, context: Context) -> Sentences:
    return context.composer.sentences(context.records.language(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence_with_the_same_arguments(language: str, context: Context) -> None:
    english, other = sentences("en", context), sentences(language, context)
    other.check()
    assert other.ids == english.ids
    for id_ in english.ids:
        content = english.variables(id_) - GRAMMAR
        assert other.variables(id_) - GRAMMAR <= content, id_
        assert content - other.variables(id_) <= ({"title", "name"} if "person" in id_ else set()), id_


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_says_when_it_prints_and_where_it_is_from(language: str) -> None:
    source = (PROGRAM / f"templates/sentences/{language}.ftl").read_text("utf-8")
    comments: list[str] = []
    for line in source.splitlines():
        if line.startswith("#"):
            comments.append(line)
        elif re.match(r"[a-z][\w-]* *=", line):
            text = "\n".join(comments)
            confidence = re.search(r"# Confidence: (\w+)", text)
            assert "# Prints: " in text and "# Source: " in text and confidence, line
            assert confidence[1] in CONFIDENCE, line
            comments = []
        elif not line.strip():
            comments = []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drafters_words_end_the_sentence(language: str, context: Context) -> None:
    for id_, slot in (("purpose", "subject"), ("purpose-urgent", "subject"), ("concerns", "concerns")):
        for voice in ("one", "two", "many"):
            found = sentences(language, context)
            wanted = {
                name: value for name, value in (("voice", voice), ("actor", "state")) if name in found.variables(id_)
            }
            assert plain_inlines(found.rich(id_, {slot: "WORDS"}, **wanted)).endswith("WORDS")


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_signatory_never_speaks_as_several(language: str, context: Context) -> None:
    we = re.compile(context.records.check_words(language).we)
    found = sentences(language, context)
    for id_ in found.ids:
        if "voice" not in found.variables(id_):
            continue
        arguments = {name: 5 if name in ("days", "hours") else "x" for name in found.variables(id_)}
        for actor in ("state", "company"):
            arguments |= {"voice": "one", "actor": actor}
            text = found.plain(
                id_, **{name: value for name, value in arguments.items() if name in found.variables(id_)}
            )
            if id_ not in ("procedure",):
                assert not we.search(text), (id_, text)


@pytest.mark.parametrize(
    ("language", "days", "expected"),
    [
        ("en", 1, "1 day"),
        ("en", 60, "60 days"),
        ("ru", 21, "21 дня"),  # genitive, after "в течение"
        ("ru", 22, "22 дней"),
        ("ru", 60, "60 дней"),
        ("ar", 10, "10 أيام"),
        ("ar", 60, "60 يوماً"),
        ("fr", 60, "60 jours"),
        ("es", 60, "60 días"),
        ("zh", 60, "60"),
    ],
)
def test_numbers_take_the_plural_of_the_language(language: str, days: int, expected: str, context: Context) -> None:
    assert expected in sentences(language, context).plain("days", days=days).replace("\u00a0", " ")


@pytest.mark.parametrize(
    "source",
    ["a = b\na = c\n", "junk\na = b\n", "a = b\njunk line\n", "a = { $x\n", "a = { missing }\n", "a = b\n*c = d\n"],
)
def test_a_faulty_file_is_refused(source: str) -> None:
    with pytest.raises(SentenceError):
        Sentences("en_GB", [source]).check()


def test_arguments_must_be_those_of_the_message() -> None:
    found = Sentences("en_GB", ["a = { $x } and { b }\nb = { $y }\n"])
    assert found.plain("a", x="1", y="2") == "1 and 2"
    for arguments in ({}, {"x": "1"}, {"x": "1", "y": "2", "z": "3"}):
        with pytest.raises(SentenceError):
            found.plain("a", **arguments)
    with pytest.raises(SentenceError):
        found.plain("c")


def test_text_of_any_length_and_any_sign_fills_a_slot() -> None:
    found = Sentences("en_GB", ["a = **Before** { $words } behind\n"])
    words = "x" * 10_000 + " *{ $no } [^1] ???"
    assert found.rich("a", {"words": words})[0] == Run("Before", strong=True)
    assert plain_inlines(found.rich("a", {"words": words})) == f"Before {words} behind"
