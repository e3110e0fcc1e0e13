"""Chinese numerals as figures: 第十四条 and 第14条, 二〇二四年 and 2024年 are the same."""

from __future__ import annotations

import re

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_GREAT = {"万": 10**4, "亿": 10**8}

NUMERALS = "".join([*_DIGITS, *_TENS, *_GREAT])

HAN = r"\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af"
"""Chinese characters, as the inside of a character class."""

ORDINAL = re.compile(rf"第\s?(?:(?P<figure>[0-9]{{1,9}})|(?P<numeral>[{NUMERALS}]{{1,12}}))\s?(?P<of>[{HAN}]?)")
"""A number of the order, with the character that tells of what: 第14条, 第二十届."""

NUMERAL = re.compile(rf"[{NUMERALS}]{{2,12}}")
"""A number in characters; one alone is too often part of a word (一切, 万一)."""


def figure(numeral: str) -> str:
    """Return a number in figures: 十四 is 14, 一百零一 is 101, 二〇二四 is 2024."""
    if not set(numeral) - set(_DIGITS):
        return "".join(str(_DIGITS[char]) for char in numeral)
    whole = part = digit = 0
    for char in numeral:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _TENS:
            part, digit = part + (digit or 1) * _TENS[char], 0
        else:
            whole, part, digit = whole + (part + digit or 1) * _GREAT[char], 0, 0
    return str(whole + part + digit)


def ordinal(match: re.Match[str]) -> str:
    """Return a match of ORDINAL as one word, its number in figures: 第14条."""
    number = match["figure"] or figure(match["numeral"])
    return f"第{number}{match['of']}"


_LAST = re.compile(rf"[{HAN}]$")


def joined(folded: str, match: re.Match[str]) -> str | None:
    """Return a match of ORDINAL with the character it follows at once, 约第14条; None if it follows none.

    By it article 14 of a covenant is told from article 14 of whatever else a text names.
    """
    before = _LAST.search(folded[: match.start()][-1:])
    return before[0] + ordinal(match) if before else None


def numbers(folded: str) -> set[str]:
    """Return the words that the Chinese numbers of a folded text add: 第14条, 约第14条, 14, 2024."""
    found = set()
    for match in ORDINAL.finditer(folded):
        found |= {ordinal(match), match["figure"] or figure(match["numeral"])}
        if (word := joined(folded, match)) is not None:
            found.add(word)
    return found | {figure(numeral) for numeral in NUMERAL.findall(folded)}
