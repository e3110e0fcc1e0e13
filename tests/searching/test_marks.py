"""What a hit shows: title and excerpt as written, with what was asked for marked."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.searching.hits import LENGTH, Excerpt, Shown
from app.searching.library import InMemory
from app.searching.marks import asked, marks
from app.searching.query import parse
from app.searching.shortforms import Shorten


def marked(excerpt: Excerpt) -> list[str]:
    return [excerpt.text[begin:end] for begin, end in excerpt.marks]


@pytest.mark.parametrize(
    ("query", "language", "title", "text"),
    [
        ("liberte dexpression art 19", "fr", ["Liberté", "d’expression"], ["L’article", "19", "liberté"]),
        ("gc 36 death penalty", "en", [], ["death", "penalty", "general comment", "36", "CCPR/C/GC/36"]),
        ("fpic", "en", [], ["free, prior and informed consent"]),
        ("freedom of express", "en", ["Freedom", "of", "expression"], ["of", "freedom"]),
        ("حريه التعبير", "ar", ["حُرِّيَّة", "والتعبير"], ["حرية"]),
        ("ребенок", "ru", ["ребёнок"], ["ребенка", "ребёнок"]),
        ("смертная казнь", "ru", [], ["смертной", "казни"]),
        ("公约第十四条", "zh", [], ["公约", "第十四条"]),
        ("第14条", "zh", [], ["第十四条"]),
        ("表达自由", "zh", ["表达自由"], ["自由"]),
        ("52/29", "en", [], ["A/HRC/52/29"]),
    ],
)
def test_what_was_asked_for_is_marked(
    in_memory: InMemory, query: str, language: str, title: list[str], text: list[str]
):
    hit = in_memory.find(query, language=language)[0]
    assert marked(hit.title) == title
    assert marked(hit.excerpt) == text


def test_an_excerpt_shows_the_place_that_has_the_most_of_what_was_asked_for(in_memory: InMemory) -> None:
    hit = in_memory.find("coeur droit qualite", language="fr")[0]
    assert hit.excerpt.start > 0 and "cœur de ce droit est la qualité" in hit.excerpt.text
    assert not hit.excerpt.text.startswith(" ") and len(hit.excerpt.text) <= LENGTH
    assert {"cœur", "droit", "qualité"} <= set(marked(hit.excerpt))


def test_an_excerpt_is_a_stretch_of_the_text(in_memory: InMemory) -> None:
    texts = {(one.kind, one.key, one.language): one.text for one in in_memory.documents}
    for query in ("article", "droit", "право", "حق", "公约", "a", ""):
        for hit in in_memory.find(query):
            text = texts[hit.kind, hit.key, hit.language]
            assert text[hit.excerpt.start :].startswith(hit.excerpt.text)


words = st.text(st.sampled_from("abcéÉ ’'-/19.éœßİ حُرِّيَّة ёЁй 第十四条\n"), max_size=60)


@given(text=words, query=words)
def test_marks_are_within_the_text_in_order_and_apart(text: str, query: str) -> None:
    text = unicodedata.normalize("NFC", text)
    shorten = Shorten({}, {})
    spans = marks(text, asked(parse(query)), shorten)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges)) and all(0 <= edge <= len(text) for edge in edges)
    shown = Shown(parse(query), shorten)._excerpt(text)
    assert text[shown.start :].startswith(shown.text)
