"""The words by which texts are found, and by which they are asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.context import Context
from app.searching.documents import Document, tag_word, words_of
from app.searching.endings import stem
from app.searching.folding import fold, fold_in_place, fold_with_places
from app.searching.numerals import figure, numbers
from app.searching.query import MOST_UNITS, parse
from app.searching.shortforms import Shorten, shorten
from app.searching.words import LONGEST, TOKEN, forms, lexemes

NONE = Shorten({}, {})


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Liberté", "liberte"),
        ("cœur", "coeur"),
        ("NIÑEZ", "ninez"),
        ("Ё ё Й й й", "е е й й й"),
        ("أإآٱا", "ااااا"),
        ("حُرِّيَّة", "حريه"),
        ("مُـسـتـقلّ", "مستقل"),
        ("ماء", "ماء"),
        ("مؤسسة", "موسسه"),
        ("١٩ ۱۹ 19 １９", "19 19 19 19"),
        ("L’État", "l'etat"),
        ("straße", "strasse"),
        ("Kırgızİ", "kirgizi"),
        ("n° 36 № 36", "no 36 no  36"),
        ("so­ft", "soft"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once_and_places_are_kept(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert len(fold_in_place(text)) == len(text)
    folded, places = fold_with_places(text)
    assert len(folded) == len(places) and places == sorted(places)


@pytest.mark.parametrize(
    ("numeral", "number"),
    [("十", "10"), ("十四", "14"), ("二十", "20"), ("二十一", "21"), ("一百零一", "101"), ("一百二十", "120"),
     ("二〇二四", "2024"), ("一千九百六十六", "1966"), ("两千", "2000"), ("三万五千", "35000")],
)  # fmt: skip
def test_chinese_numerals(numeral: str, number: str) -> None:
    assert figure(numeral) == number


def test_numbers_of_a_chinese_text() -> None:
    assert numbers("第十四条第一款，一九六六年，一切") == {"第14条", "14", "条第1款", "第1款", "1", "1966"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("d'expression", {"dexpression", "d", "expression"}),
        ("well-being", {"wellbeing", "well", "being"}),
        ("l'état-nation", {"letatnation", "l", "etatnation", "etat", "nation"}),
        ("gc36", {"gc36", "gc", "36"}),
        ("a/hrc/52/29", {"a/hrc/52/29", "hrc/52/29", "52/29", "29", "52", "hrc", "a"}),
        ("والحرية", {"والحريه", "الحريه", "حريه"}),
        ("للمياه", {"للمياه", "المياه", "مياه", "لمياه"}),
        ("قراءة", {"قراءه", "قراه"}),
        ("人权法", {"人权", "权法", "法"}),
        ("x" * 100, {"x" * LONGEST}),
    ],
)
def test_words_of_a_text(text: str, words: set[str]) -> None:
    found = {word for token in TOKEN.findall(fold(text)) for word in lexemes(token)}
    assert words <= found
    assert text not in ("d'expression", "gc36", "人权法", "x" * 100) or found == words


def test_arabic_words_without_article_and_particles() -> None:
    assert "تعبير" in forms("والتعبير") and "تعبير" in forms("بالتعبير") and "تعبير" in forms("للتعبير")
    assert forms("ماء") == ["ماء"]


@pytest.mark.parametrize(
    ("word", "beginning"),
    [("rights", "right"), ("process", "process"), ("crisis", "crisis"), ("campus", "campus"), ("gas", "gas"),
     ("libertades", "libertad"), ("derechos", "derech"), ("detenciones", "detencion"), ("libertes", "liberte"),
     ("смертная", "смертн"), ("казнь", "казн"), ("пытки", "пыт"), ("вода", "вод"), ("детей", "дет"), ("ст", "ст"),
     ("محاكمات", "محاكم"), ("صحفيين", "صحف"), ("الحياه", "الحيا"), ("ماء", "ماء"), ("36", "36"), ("条", "条")],
)  # fmt: skip
def test_the_beginning_of_other_forms(word: str, beginning: str) -> None:
    assert stem(word) == beginning


def test_a_query_is_cut_where_it_is_too_long() -> None:
    assert len(parse(" ".join(f"w{number}" for number in range(99)))) == MOST_UNITS
    assert parse("…") == parse("") == ()
    assert parse("freedom Freedom FREEDOM") == parse("freedom")


def test_a_text_of_many_words_is_cut_to_what_postgresql_takes() -> None:
    text = " ".join(f"w{number}ü" for number in range(300_000))
    words = words_of(Document(kind="letter", key="x", language="en", part=0, title="Title", text=text), NONE)
    assert sum(len(word.encode()) + 4 for word in words) <= 900_000 and "ttitle" in words


def test_tags_are_single_words_to_filter_by() -> None:
    assert tag_word("ICCPR 19") == tag_word("iccpr/19") == "iccpr/19"
    assert tag_word("Freedom of expression") == "freedom/of/expression"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the International Covenant on Civil and Political Rights", "pidcp"),
        ("le Pacte international relatif aux droits civils et politiques", "iccpr"),
        ("в Международном пакте о гражданских и политических правах", "iccpr"),
        ("公民权利和政治权利国际公约第十九条", "iccpr"),
        ("العهد الدولي الخاص بالحقوق المدنية والسياسية", "iccpr"),
        ("the ICCPR", "pidcp"),
        ("article 19", "art"),
        ("第十九条", "art"),
        ("статьи 19", "art"),
        ("наблюдение", ""),
        ("observation générale", "gc"),
        ("free, prior and informed consent", "fpic"),
        ("free consent", ""),
    ],
)
def test_what_is_named_is_found_by_its_short_forms(context: Context, text: str, found: str) -> None:
    words = words_of(
        Document(kind="clause", key="x", language="en", part=0, title="", text=text), shorten(context.records)
    )
    assert f"x{found}" in words if found else not {"xart", "xfpic", "xgc"} & set(words)
