"""Every language of the interface says all that English says, of the same things, and nothing else."""

from __future__ import annotations

import re
from functools import cache

import pytest

from app.language.sentences import Sentences
from app.messages import Messages, interface_languages
from app.paths import PROGRAM

FOLDER = PROGRAM / "resources/interface"
BASE = "en"
LANGUAGES = interface_languages()
TRANSLATIONS = [code for code in LANGUAGES if code != BASE]
PLURALS = {"zero", "one", "two", "few", "many", "other"}
MESSAGE = re.compile(r"^([a-z][\w-]*) *=")
KEY = re.compile(r"^ +\*?\[([A-Za-z][\w-]*)\]")


def test_a_path_within_arabic_words_runs_from_left_to_right() -> None:
    assert "\u2066/srv/x/workspace\u2069" in Messages("ar").say("unlock-place", folder="/srv/x/workspace")
    day = "7 تموز/يوليه 2022"
    told = Messages("ar").say("mandate-facts-of", dated="yes", date=day, count=1)
    assert day in told and "\u2066" not in told, "a date in Arabic is in the right order as it is"
    assert "\u2066" not in Messages("fr").say("unlock-place", folder="/srv/x/workspace")
    assert "\u2066" not in Messages("ar").say("act", act="newest")


def sources(code: str) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted((FOLDER / code).glob("*.ftl"))}


@cache
def sentences(code: str) -> Sentences:
    """Return what a language says by itself, without English beneath."""
    return Sentences("en_GB" if code == BASE else code, sources(code).values())


def ids_by_file(code: str) -> dict[str, frozenset[str]]:
    return {name: Sentences(code, [text]).ids for name, text in sources(code).items()}


def variants(code: str) -> dict[str, list[str]]:
    """Return the words by which each message chooses what it says; plurals are each language's own."""
    found: dict[str, set[str]] = {}
    for name, text in sources(code).items():
        id = ""
        for line in text.splitlines():
            if begins := MESSAGE.match(line):
                id = f"{name}: {begins[1]}"
            if (key := KEY.match(line)) and key[1] not in PLURALS:
                found.setdefault(id, set()).add(key[1])
    return {id: sorted(keys) for id, keys in found.items()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_message_is_understood(code: str) -> None:
    sentences(code).check()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_names_itself_and_its_direction(code: str) -> None:
    messages = Messages(code)
    assert messages.say("interface-name").strip()
    assert messages.say("interface-direction") == ("rtl" if code == "ar" else "ltr")


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_translation_has_the_messages_of_english_in_the_same_files(code: str) -> None:
    base, own = ids_by_file(BASE), ids_by_file(code)
    none: frozenset[str] = frozenset()
    lacking = {name: sorted(ids - own.get(name, none)) for name, ids in base.items() if ids - own.get(name, none)}
    beyond = {name: sorted(ids - base.get(name, none)) for name, ids in own.items() if ids - base.get(name, none)}
    assert (lacking, beyond) == ({}, {})


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_translation_names_what_english_names(code: str) -> None:
    base, own = sentences(BASE), sentences(code)
    ids = sorted(base.ids & own.ids)
    assert {id: own.variables(id) for id in ids} == {id: base.variables(id) for id in ids}


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_translation_chooses_by_the_words_english_chooses_by(code: str) -> None:
    base, own = variants(BASE), variants(code)
    assert own == base
