"""Quotations of law, held against the texts in resources/instruments."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from app.model.facts import Quotation
from app.paths import PROGRAM

_QUOTED = re.compile(r"“([^”]+)”|«\s*([^»]+?)\s*»|\"([^\"]+)\"|„([^“]+)“")


@cache
def _articles(instrument: str, language: str) -> dict[str, str]:
    path = PROGRAM / f"resources/instruments/{instrument}/{language}.toml"
    if not path.exists():
        return {}
    text = tomllib.loads(path.read_text("utf-8"))
    return {str(key): _even(value) for key, value in text["articles"].items()} if text["authentic"] else {}


def _even(text: str) -> str:
    """Blanks of every kind as one, apostrophes and commas of one kind."""
    return " ".join(text.replace("’", "'").replace("，", ",").split())


def quoted(text: str) -> list[str]:
    """The words between quotation marks."""
    return [next(one for one in match if one) for match in _QUOTED.findall(text)]


def stands_in(words: str, quotation: Quotation, language: str) -> bool:
    """Whether words stand in an article quoted, in its authentic text; "…" leaves words out."""
    articles = _articles(quotation.instrument, language)
    parts = [part.strip() for part in re.split(r"\[…\]|…|\.\.\.", _even(words)) if part.strip(" .,;")]
    return any(_in_order(parts, articles.get(article, "")) for article in quotation.articles)


def _in_order(parts: list[str], article: str) -> bool:
    at = 0
    for part in parts:
        found = article.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return bool(parts) and bool(article)
