"""Standard sentences: Fluent, strict. The only module that imports fluent.

Junk, a message given twice, an unknown or unused argument, and any error while formatting raise. User text never
passes through the engine (an argument over 2,500 characters becomes `{???}`): places for it are held by private-use
characters and filled afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from app.errors import AppError
from app.text.nodes import Inline, Inlines, Run
from app.text.read import read

_FIRST_SLOT = 0xE000
_ENTRY = re.compile(r"^(?=[A-Za-z][\w-]* *=)", re.MULTILINE)
_COMMENT = re.compile(r"^#.*(?:\n|\Z)", re.MULTILINE)
_PLAIN = re.compile(r"[A-Za-z][\w-]* *= *([^{}\s][^{}\n]*?)[ \t]*\n*", re.ASCII)
"""A message of one line that takes nothing: it says what stands there, and needs no parser. Most of a window's do."""

_CONFIDENCE = re.compile(r"^# Confidence: *(\w+)", re.MULTILINE)


GRAMMAR = frozenset({"voice", "actor", "addressed", "gender", "state_gender", "count", "number"})
"""Arguments that only choose a form: a language that has no such forms need not use them."""


class SentenceError(AppError):
    """A fault in a file of sentences, or a call that does not fit its message."""

    def __init__(self, locale: str, reason: str) -> None:
        super().__init__("sentence-wrong", locale=locale, reason=reason)


class _Message(msgspec.Struct, frozen=True):
    confidence: str
    variables: frozenset[str]
    references: frozenset[str]


class Sentences:
    """The messages of one language, each parsed when it is first asked for: parsing is what costs time.

    Later sources stand over earlier ones (an office's over ours), message by message.
    """

    def __init__(self, locale: str, sources: Iterable[str]) -> None:
        """Find the messages of the sources.

        Args:
            locale: CLDR locale, for plurals and numbers.
            sources: contents of Fluent files, the strongest last.

        Raises:
            SentenceError: text before the first message, or a message twice in one source.
        """
        self._locale = locale
        self._bundle = FluentBundle([locale.replace("_", "-")], use_isolating=False)
        self._sources: dict[str, tuple[str, str]] = {}
        self._messages: dict[str, _Message] = {}
        self._plain: dict[str, str] = {}
        self._parsed: set[str] = set()
        self._shape = lru_cache(maxsize=1024)(self._new_shape)  # its own: it goes with the sentences
        for index, source in enumerate(sources):
            self._sources |= _split(source, "confirmed" if index else "high", locale)

    def __contains__(self, id: str) -> bool:
        return id in self._sources

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(self._sources)

    def check(self) -> None:
        """Parse every message.

        Raises:
            SentenceError: junk, or a reference to nothing.
        """
        for id in self._sources:
            self._parse(id)

    def confidence(self, id: str) -> str:
        """Return how sure the wording is: read, confirmed, high, medium or low."""
        return self._message(id).confidence

    def variables(self, id: str) -> frozenset[str]:
        """Return the names of the arguments a message takes, those of messages it refers to included."""
        message = self._message(id)
        return message.variables.union(*(self.variables(other) for other in message.references))

    def _message(self, id: str) -> _Message:
        """Return a message, parsed, with those it refers to.

        Raises:
            SentenceError: there is no such message, or it is not understood.
        """
        if id in self._messages:
            return self._messages[id]
        if id not in self._sources:
            raise SentenceError(self._locale, f"no message {id}")
        confidence, source = self._sources[id]
        plain = _PLAIN.fullmatch(source)
        if plain is not None:
            self._plain[id] = plain[1]
            self._messages[id] = _Message(confidence, frozenset(), frozenset())
        else:
            self._messages[id] = self._parse(id)
        return self._messages[id]

    def _parse(self, id: str) -> _Message:
        """Parse a message into the bundle, with those it refers to."""
        if id not in self._sources:
            raise SentenceError(self._locale, f"no message {id}")
        confidence, source = self._sources[id]
        resource = FluentParser().parse(source)
        if [type(entry) for entry in resource.body] != [ast.Message]:
            raise SentenceError(self._locale, f"not understood: {source!r}")
        uses = _Uses()
        uses.visit(resource)
        self._bundle.add_resource(resource)
        self._parsed.add(id)
        for other in uses.references - self._parsed:
            self._parse(other)
        return _Message(confidence, frozenset(uses.variables), frozenset(uses.references))

    def plain(self, id: str, **arguments: str | int) -> str:
        """Format a message to plain text.

        Raises:
            SentenceError: an unknown message; an argument missing, or unused though not of GRAMMAR; a formatting
                error.
        """
        wanted = self.variables(id)
        if wanted - arguments.keys() or arguments.keys() - wanted - GRAMMAR:
            raise SentenceError(self._locale, f"{id} takes {sorted(wanted)}, not {sorted(arguments)}")
        if id in self._plain:
            return self._plain[id]
        pattern = self._bundle.get_message(id).value
        if pattern is None:
            raise SentenceError(self._locale, f"{id} has no value")
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors or not isinstance(text, str):
            raise SentenceError(self._locale, f"{id}: {errors}")
        return text

    def rich(self, id: str, slots: Mapping[str, str | Inlines], **arguments: str | int) -> Inlines:
        """Format a message to inline nodes: its Markdown read, its slots filled.

        Args:
            slots: what stands in the places that hold text of any length: plain words or inlines.
            arguments: short values that choose variants or are printed as they are.
        """
        names = tuple(sorted(slots))
        inlines = self._shape(id, names, tuple(sorted(arguments.items())))
        return tuple(_fill(inlines, [slots[name] for name in names]))

    def _new_shape(self, id: str, slots: tuple[str, ...], arguments: tuple[tuple[str, str | int], ...]) -> Inlines:
        held = {name: chr(_FIRST_SLOT + place) for place, name in enumerate(slots)}
        text = self.plain(id, **dict(arguments), **held)
        blocks = read(text).blocks
        if len(blocks) != 1 or not hasattr(blocks[0], "inlines"):
            raise SentenceError(self._locale, f"{id} is not one paragraph")
        inlines: Inlines = blocks[0].inlines
        return inlines


def _fill(inlines: Inlines, values: list[str | Inlines]) -> Iterable[Inline]:
    """Put values in the places of their private-use characters."""
    last = chr(_FIRST_SLOT + len(values) - 1)
    for inline in inlines:
        if not isinstance(inline, Run):
            yield inline
            continue
        for piece in re.split(f"([{chr(_FIRST_SLOT)}-{last}])", inline.text) if values else [inline.text]:
            if not piece:
                continue
            value: str | Inlines = piece
            if len(piece) == 1 and chr(_FIRST_SLOT) <= piece <= last:
                value = values[ord(piece) - _FIRST_SLOT]
            if isinstance(value, str):
                yield msgspec.structs.replace(inline, text=value)
                continue
            for one in value:
                marked = isinstance(one, Run) and (inline.strong or inline.emphasis or inline.link is not None)
                if marked:
                    assert isinstance(one, Run)
                    link = inline.link if one.link is None else one.link
                    one = msgspec.structs.replace(
                        one, strong=one.strong or inline.strong, emphasis=one.emphasis or inline.emphasis, link=link
                    )
                yield one


class _Uses(Visitor):
    """Collects the variables and messages a message uses."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)


def _split(source: str, default: str, locale: str) -> dict[str, tuple[str, str]]:
    """Split a Fluent file into its messages: confidence and source by id."""
    messages: dict[str, tuple[str, str]] = {}
    before, *entries = _ENTRY.split(source)
    for entry in entries:
        id = entry[: entry.index("=")].strip()
        if id in messages:
            raise SentenceError(locale, f"{id} is given twice")
        confidence = re.findall(_CONFIDENCE, before)
        messages[id] = (confidence[-1] if confidence else default, _COMMENT.sub("", entry))
        before = entry
    if _COMMENT.sub("", _ENTRY.split(source)[0]).strip():
        raise SentenceError(locale, f"not understood: {source[:80]!r}")
    return messages
