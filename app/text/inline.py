"""Reading inline text: asterisks, links, marks, passages to check, fields.

Asterisks are switches: one turns emphasis on or off, two strong, three both. A run of them may turn on if no blank
follows and off if none precedes, whatever the script: CommonMark's own rule fails beside Chinese punctuation.
A switch or a bracket without its partner stays text. Every step is one pass, so no input can make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from app.text.nodes import FIELD, LABEL, Break, Field, Inline, Inlines, Mark, Run

_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\[\]\\|*]*"
_MAIL = r"[^\s<>\[\]\\|*@:/]+@[^\s<>\[\]\\|*@:/]+"
_FIRST = re.compile(r"[\\\n*\[\]?<{}]")
_TOKEN = re.compile(
    r"(?P<break>\\\n[ \t]*)"
    r"|(?P<escaped>\\[!-/:-@\[-`{-~])"
    r"|(?P<newline>\n[ \t]*)"
    r"|(?P<stars>\*+)"
    rf"|(?P<mark>\[\^{LABEL}\])"
    r"|(?P<check>\[\?|\?\])"
    r"|(?P<bracket>[\[\]])"
    rf"|(?P<auto><(?:{_SCHEME}|{_MAIL})>)"
    rf"|(?P<field>{{{{|}}}}|{{{FIELD}}})"
)
_CHECK = re.compile(rf"\\[!-/:-@\[-`{{-~]|\[\^{LABEL}\]|\[\?|\?\]")
_TARGET = re.compile(r"\([ \t]*(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()<>]*\))*))[ \t]*\)")
_CJK = re.compile("[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]")


class _Token(NamedTuple):
    """A piece of the source: `kind` is a group of _TOKEN or "text"; for a bracket, `value` is the bracket."""

    kind: str
    value: str
    start: int
    end: int


class _Link(NamedTuple):
    """A link in the source: where its brackets stand, where its target ends, and the target."""

    opened: int
    closed: int
    end: int
    target: str


class _Switch(NamedTuple):
    """What a run of asterisks does: the marks it turns, and the asterisks that stay text."""

    strong: bool
    emphasis: bool
    left: int


_LONG = 20_000
"""Letters of a paragraph beyond which what was read of it is not kept; a thousand of them would fill the memory."""


def read_inlines(source: str, *, fields: bool = False) -> Inlines:
    """Read one paragraph's source into runs, marks and breaks, not yet in canonical form.

    Args:
        source: the text of one paragraph, heading or cell, its lines joined by line feeds.
        fields: whether `{name}` is a field and a doubled brace a brace (library text).
    """
    return _read_inlines(source, fields) if len(source) > _LONG else _lately_read(source, fields)


@lru_cache(maxsize=2048)
def _lately_read(source: str, fields: bool) -> Inlines:
    return _read_inlines(source, fields)


def _read_inlines(source: str, fields: bool) -> Inlines:
    checks = _checks(source)
    links = _links(source, checks)
    tokens = list(_tokens(source, checks, {link.closed: link.end for link in links}))
    opened = {link.opened: link for link in links}
    closed = {link.closed for link in links}
    switches = _switches(source, tokens)
    inlines: list[Inline] = []
    strong = emphasis = check = False
    link: str | None = None
    for index, token in enumerate(tokens):
        text = token.value
        match token.kind:
            case "mark":
                inlines.append(Mark(token.value[2:-1]))
                continue
            case "break":
                inlines.append(Break())
                continue
            case "field" if fields and token.value not in ("{{", "}}"):
                inlines.append(Field(token.value[1:-1], strong, emphasis, check, link))
                continue
            case "field" if fields:
                text = token.value[0]
            case "escaped":
                text = token.value[1]
            case "newline" if source.endswith("  ", 0, token.start):
                inlines.append(Break())
                continue
            case "newline":
                text = "" if _inside_cjk(source, token) else " "
            case "check":
                check, text = token.value == "[?", ""
            case "stars" if index in switches:
                strong ^= switches[index].strong
                emphasis ^= switches[index].emphasis
                text = "*" * switches[index].left
            case "bracket" if token.start in opened:
                found = opened[token.start]
                link, text = found.target, found.target if found.closed == token.end else ""
            case "bracket" if token.start in closed:
                link, text = None, ""
            case "auto" if link is None:
                address = token.value[1:-1]
                inlines.append(Run(address, strong, emphasis, check, address_target(address)))
                continue
        if text:
            inlines.append(Run(text, strong, emphasis, check, link))
    return tuple(inlines)


def address_target(text: str) -> str | None:
    """Return the target of a bare address written in angle brackets: a URL, a mail address; None for other text."""
    if re.fullmatch(_SCHEME, text):
        return text
    return f"mailto:{text}" if re.fullmatch(_MAIL, text) else None


def _checks(source: str) -> frozenset[int]:
    """Find where passages to check open and close: positions of `[?` and `?]` that have their partner."""
    found = [match for match in _CHECK.finditer(source) if match[0] in ("[?", "?]")]
    last = max((match.start() for match in found if match[0] == "?]"), default=-1)
    places: set[int] = set()
    inside = False
    for match in found:
        opens = match[0] == "[?"
        if opens is not inside and (inside or match.end() <= last):
            places.add(match.start())
            inside = opens
    return frozenset(places)


def _scan(source: str, position: int, checks: frozenset[int]) -> _Token | None:
    """Find the next token at or after a position; a half of `[?` or `?]` without partner counts as its bracket."""
    match = None
    while match is None:
        first = _FIRST.search(source, position)
        if first is None:
            return None
        position = first.start() + 1
        match = _TOKEN.match(source, first.start())
    start, kind = match.start(), match.lastgroup or ""
    if kind == "check" and start not in checks:
        start = start if match[0] == "[?" else start + 1
        return _Token("bracket", source[start], start, start + 1)
    return _Token(kind, match[0], start, match.end())


def _links(source: str, checks: frozenset[int]) -> list[_Link]:
    """Find the links. The innermost wins: a link holds no other."""
    links: list[_Link] = []
    opened: list[int] = []
    position = 0
    while (token := _scan(source, position, checks)) is not None:
        position = token.end
        if token.kind != "bracket":
            continue
        if token.value == "[":
            opened.append(token.start)
        elif opened:
            start = opened.pop()
            target = _TARGET.match(source, token.end)
            if target is not None:
                links.append(_Link(start, token.start, target.end(), target[1] or target[2] or ""))
                opened.clear()
                position = target.end()
    return links


def _tokens(source: str, checks: frozenset[int], tails: dict[int, int]) -> Iterator[_Token]:
    """Cut the source into tokens; `tails` tells where the target behind a closing bracket ends."""
    position = 0
    while (token := _scan(source, position, checks)) is not None:
        if token.start > position:
            yield _Token("text", source[position : token.start], position, token.start)
        yield token
        position = tails.get(token.start, token.end)
    if position < len(source):
        yield _Token("text", source[position:], position, len(source))


def _switches(source: str, tokens: list[_Token]) -> dict[int, _Switch]:
    """Decide, for each run of up to three asterisks, which marks it turns. The two marks are independent."""
    runs = [(i, len(t.value), t) for i, t in enumerate(tokens) if t.kind == "stars" and len(t.value) <= 3]
    turned: dict[int, set[int]] = {index: set() for index, _, _ in runs}
    for weight in (1, 2):
        able = [(i, _opens(source, t), _closes(source, t)) for i, length, t in runs if length & weight]
        last = max((place for place, (_, _, closes) in enumerate(able) if closes), default=-1)
        inside = False
        for place, (index, opens, closes) in enumerate(able):
            if closes if inside else opens and place < last:
                turned[index].add(weight)
                inside = not inside
    return {i: _Switch(2 in turned[i], 1 in turned[i], n - sum(turned[i])) for i, n, _ in runs if turned[i]}


def _opens(source: str, token: _Token) -> bool:
    return token.end < len(source) and not source[token.end].isspace()


def _closes(source: str, token: _Token) -> bool:
    return token.start > 0 and not source[token.start - 1].isspace()


def _inside_cjk(source: str, token: _Token) -> bool:
    """Tell whether a line ends between two Chinese characters, where no blank is meant."""
    before, after = source[token.start - 1 : token.start], source[token.end : token.end + 1]
    return bool(_CJK.match(before) and _CJK.match(after))
