"""The texts of instruments kept for quotation: whole, clean, with a source at their head."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.paths import PROGRAM

FOLDER = PROGRAM / "resources" / "instruments"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
FILES = sorted(FOLDER.glob("*/*.toml"))
HEAD = {
    "title": str,
    "symbol": str,
    "date": date,
    "source": str,
    "fetched": date,
    "authentic": bool,
    "complete": bool,
    "article_count": int,
    "articles": dict,
}
# How many articles an instrument has.
COUNTS = {
    "CAT": 33,
    "CEDAW": 30,
    "CRC": 54,
    "CRPD": 50,
    "GENOCIDE": 19,
    "HRD-DECLARATION": 20,
    "ICCPR": 53,
    "ICERD": 25,
    "ICESCR": 31,
    "ICPPED": 45,
    "ICRMW": 93,
    "UDHR": 30,
    "UNDRIP": 46,
}
# Letters that belong to one language's script, of which its text must mostly consist.
SCRIPTS = {
    "en": r"[A-Za-z]",
    "fr": r"[A-Za-zÀ-ÿœŒ]",
    "es": r"[A-Za-zÀ-ÿ]",
    "ru": r"[А-Яа-яЁё]",
    "ar": r"[\u0621-\u0652]",
    "zh": r"[\u4e00-\u9fff\u3007]",
}
MARKUP = re.compile(r"<[^>]*>|&[a-z]+;|&#|\]\(|\*\*|^#|https?:|\\[nt]", re.MULTILINE)
DEBRIS = re.compile(r"[\u00ad\u200b-\u200d\ufeff\ufffd\ue000-\uf8ff\t]|  | $|^ ", re.MULTILINE)
# Words of one article, as its wording must have them, to show that the numbering did not slip.
MARKS = {
    ("UDHR", "en"): {"19": "freedom of opinion and expression", "20": "peaceful assembly"},
    ("UDHR", "fr"): {"19": "liberté d'opinion et d'expression", "20": "réunion et d'association pacifiques"},
    ("UDHR", "es"): {"19": "libertad de opinión y de expresión", "20": "reunión y de asociación pacíficas"},
    ("UDHR", "ru"): {"19": "свободу убеждений", "20": "свободу мирных собраний"},
    ("UDHR", "ar"): {"19": "حرية الرأي والتعبير"},
    ("UDHR", "zh"): {"19": "主张和发表意见的自由", "20": "和平集会"},
    ("ICCPR", "en"): {"7": "torture", "19": "hold opinions", "21": "peaceful assembly", "27": "minorities"},
    ("ICCPR", "fr"): {"7": "torture", "19": "inquiété pour ses opinions", "21": "réunion pacifique", "27": "minorités"},
    ("ICCPR", "es"): {"7": "torturas", "19": "molestado a causa de sus opiniones", "21": "reunión pacífica"},
    ("ICCPR", "zh"): {"7": "酷刑", "19": "保持意见不受干预之权利", "21": "和平集会之权利", "27": "少数团体"},
    ("ICESCR", "en"): {"6": "right to work", "11": "adequate standard of living", "12": "mental health"},
    ("ICESCR", "fr"): {"6": "droit au travail", "11": "niveau de vie suffisant", "12": "santé physique et mentale"},
    ("ICESCR", "es"): {"6": "derecho a trabajar", "11": "nivel de vida adecuado", "12": "salud física y mental"},
    ("ICESCR", "zh"): {"6": "工作之权利", "11": "适当生活程度", "12": "身体与精神健康"},
    ("CAT", "es"): {"1": "tortura", "3": "expulsión, devolución o extradición"},
    ("CRC", "es"): {"3": "interés superior del niño", "12": "formarse un juicio propio"},
    ("CRPD", "es"): {"12": "personalidad jurídica"},
    ("CEDAW", "zh"): {"1": "对妇女的歧视", "7": "政治和公共"},
    ("ICERD", "zh"): {"1": "种族歧视", "4": "种族优越"},
    ("UNDRIP", "en"): {"19": "free, prior and informed consent", "46": "territorial integrity"},
    ("UNDRIP", "fr"): {"19": "consentement préalable", "46": "intégrité territoriale"},
}


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


each = pytest.mark.parametrize("path", FILES, ids=name)


def test_there_are_instruments() -> None:
    assert {path.parent.name for path in FILES} == set(COUNTS)
    assert {path.stem for path in FILES if path.parent.name == "UDHR"} == set(LANGUAGES)


def test_every_folder_is_an_instrument_of_the_list() -> None:
    known = tomllib.loads((PROGRAM / "resources/treaties/treaties.toml").read_text("utf-8"))
    for path in FILES:
        assert path.parent.name in known, path
        assert path.stem in LANGUAGES, path
        assert read(path)["date"] == known[path.parent.name]["adopted"], path


@each
def test_the_head_is_whole(path: Path) -> None:
    text = read(path)
    for field, kind in HEAD.items():
        assert isinstance(text[field], kind), (field, text.get(field))
    assert set(text) <= {*HEAD, "mended"}
    assert re.fullmatch(r"A/RES/\d+(/\d+|\([IVXL]+\))", text["symbol"])
    assert re.fullmatch(r"https?://[\w.]+/[\w./%'()-]+", text["source"])
    assert not re.search(r"//[^/]*(pypi|npmjs|crates|rubygems|packagist|nuget|maven)", text["source"])
    assert text["date"] < text["fetched"]


@each
def test_articles_are_numbered_without_a_gap_where_the_text_is_complete(path: Path) -> None:
    text = read(path)
    numbers = list(text["articles"])
    assert all(re.fullmatch(r"[1-9]\d*", number) for number in numbers)
    assert all(int(one) < int(two) for one, two in pairwise(numbers))
    assert text["article_count"] == COUNTS[path.parent.name]
    if text["complete"]:
        assert numbers == [str(number) for number in range(1, text["article_count"] + 1)]
    else:
        assert 0 < len(numbers) < text["article_count"]
    assert set(text.get("mended", {})) <= set(numbers)


@each
def test_articles_are_clean_text(path: Path) -> None:
    for number, article in read(path)["articles"].items():
        where = (name(path), number)
        assert not MARKUP.search(article), (where, MARKUP.search(article))
        assert not DEBRIS.search(article), (where, DEBRIS.search(article))
        assert article == article.strip(), where
        assert all(article.split("\n")), where
        letters = [sign for sign in article if sign.isalpha()]
        script = re.compile(SCRIPTS[path.stem])
        assert sum(bool(script.match(sign)) for sign in letters) > 0.8 * len(letters), where
        assert article[-1] in '.;:。；!”»"', (where, article[-40:])


@each
def test_no_article_is_the_copy_of_another(path: Path) -> None:
    articles = list(read(path)["articles"].values())
    assert len(set(articles)) == len(articles)


@pytest.mark.parametrize("instrument", sorted(COUNTS))
def test_complete_texts_have_the_same_articles_of_like_length(instrument: str) -> None:
    """An article that is a third of what its neighbours in other languages lead to expect has lost something."""
    texts = {path.stem: read(path) for path in FILES if path.parent.name == instrument}
    whole = {language: text["articles"] for language, text in texts.items() if text["complete"]}
    assert len({tuple(articles) for articles in whole.values()}) <= 1
    totals = {language: sum(map(len, articles.values())) for language, articles in whole.items()}
    for language, articles in whole.items():
        for other, others in whole.items():
            for number, article in articles.items():
                expected = len(others[number]) * totals[language] / totals[other]
                assert len(article) > 0.45 * expected - 40, (instrument, number, language, other)


@pytest.mark.parametrize("instrument", sorted(COUNTS))
def test_paragraphs_are_numbered_alike_in_english_french_and_spanish(instrument: str) -> None:
    texts = {path.stem: read(path)["articles"] for path in FILES if path.parent.name == instrument}
    kept = {language: texts[language] for language in ("en", "fr", "es") if language in texts}
    for number in {number for articles in kept.values() for number in articles}:
        numbered = {
            language: re.findall(r"^(\d+)[.\s]", articles[number], re.MULTILINE)
            for language, articles in kept.items()
            if number in articles
        }
        assert len({tuple(found) for found in numbered.values()}) == 1, (instrument, number, numbered)


@pytest.mark.parametrize(("instrument", "language"), sorted(MARKS))
def test_articles_say_what_they_are_known_for(instrument: str, language: str) -> None:
    articles = read(FOLDER / instrument / f"{language}.toml")["articles"]
    for number, words in MARKS[instrument, language].items():
        assert words in articles[number].replace("’", "'"), (instrument, language, number)


@pytest.mark.parametrize("instrument", ["ICCPR", "ICESCR"])
def test_the_chinese_covenants_are_in_the_wording_of_1966(instrument: str) -> None:
    text = read(FOLDER / instrument / "zh.toml")
    words = "".join(text["articles"].values())
    assert "之权利" in words and "确认" in words
    if text["authentic"]:
        assert "人人有权持有主张" not in words and "缔约各国承担" not in words
