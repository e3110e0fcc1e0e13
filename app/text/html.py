"""Nodes as HTML and as plain text with their footnotes, as other programs take them from the clipboard."""

from __future__ import annotations

import html
from collections.abc import Iterable

from app.text.canonical import canonical, style_of
from app.text.lines import labels, lines_of
from app.text.nodes import Block, Break, Field, Heading, Inlines, Items, Mark, Note, Paragraph, Quote, Run, Table, Text

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def write_html(text: Text) -> str:
    """Return a text as HTML. Footnotes are written as Word writes and reads them: there they become real ones."""
    return _Writer(canonical(text)).write()


class _Writer:
    """Writes one text; `_numbers` are those of its notes."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._notes = {note.label: note for note in reversed(text.notes)}
        self._numbers = numbers(text)

    def write(self) -> str:
        body = "".join(self._block(block) for block in self._text.blocks)
        notes = "".join(self._note(label, number) for label, number in self._numbers.items())
        if notes:
            body += f"<div style='mso-element:footnote-list'><hr>{notes}</div>"
        return f"<html><head><meta charset='utf-8'></head><body>{body}</body></html>"

    def _note(self, label: str, number: int) -> str:
        note = self._notes.get(label, Note(label, ()))
        back = (
            f"<a style='mso-footnote-id:ftn{number}' href='#_ftnref{number}' name='_ftn{number}'>"
            f"<span class='MsoFootnoteReference'>[{number}]</span></a> "
        )
        first, *rest = note.blocks or (Paragraph(()),)
        if isinstance(first, Paragraph):
            inner = f"<p class='MsoFootnoteText'>{back}{self._inlines(first.inlines)}</p>"
        else:
            inner = f"<p class='MsoFootnoteText'>{back}</p>{self._block(first)}"
        inner += "".join(self._block(block) for block in rest)
        return f"<div style='mso-element:footnote' id='ftn{number}'>{inner}</div>"

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(inlines):
                return f"<p>{self._inlines(inlines)}</p>"
            case Heading(level, inlines):
                return f"<h{level}>{self._inlines(inlines)}</h{level}>"
            case Quote(blocks):
                return f"<blockquote>{self._blocks(blocks)}</blockquote>"
            case Items(items, start):
                inner = "".join(f"<li>{self._blocks(item)}</li>" for item in items)
                return f"<ul>{inner}</ul>" if start is None else f"<ol start='{start}'>{inner}</ol>"
            case Table(header, rows):
                head = "".join(f"<th>{self._inlines(cell)}</th>" for cell in header)
                lines = ("".join(f"<td>{self._inlines(cell)}</td>" for cell in row) for row in rows)
                return f"<table><tr>{head}</tr>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
        raise AssertionError(block)  # pragma: no cover

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(self._block(block) for block in blocks)

    def _inlines(self, inlines: Inlines) -> str:
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Run | Field | Mark | Break) -> str:
        match inline:
            case Break():
                return "<br>"
            case Mark(label):
                number = self._numbers[label]
                return (
                    f"<a style='mso-footnote-id:ftn{number}' href='#_ftn{number}' name='_ftnref{number}'>"
                    f"<span class='MsoFootnoteReference'><sup>[{number}]</sup></span></a>"
                )
            case Run(text):
                words = html.escape(text, quote=False)
            case Field(name):
                words = html.escape(f"{{{name}}}", quote=False)
        style = style_of(inline)
        if style.check:
            words = f"[?{words}?]"
        if style.emphasis:
            words = f"<i>{words}</i>"
        if style.strong:
            words = f"<b>{words}</b>"
        return words if style.link is None else f"<a href='{html.escape(style.link)}'>{words}</a>"


def numbers(text: Text) -> dict[str, int]:
    """Return the number of each footnote that is marked in a text, by its label, in the order of the marks."""
    return {label: number for number, label in enumerate(labels(lines_of(Text(text.blocks))), 1)}


def plain_with_notes(text: Text) -> str:
    """Return a text as plain text: a paragraph a line, footnotes as raised figures and at the end."""
    text = canonical(text)
    found = numbers(text)
    lines = _plain(text.blocks, found)
    notes = {note.label: note for note in reversed(text.notes)}
    if found:
        lines.append("")
    for label, number in found.items():
        words = " ".join(_plain(notes[label].blocks, {})) if label in notes else ""
        lines.append(f"{str(number).translate(_RAISED)} {words}")
    return "\n".join(lines)


def _plain(blocks: Iterable[Block], found: dict[str, int]) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        match block:
            case Paragraph(inlines) | Heading(_, inlines):
                lines.append(_plain_inlines(inlines, found))
            case Quote(inner):
                lines += _plain(inner, found)
            case Items(items, start):
                for number, item in enumerate(items, start or 0):
                    sign = "•" if start is None else f"{number}."
                    first, *rest = _plain(item, found) or [""]
                    lines += [f"{sign} {first}", *rest]
            case Table(header, rows):
                lines += ["\t".join(_plain_inlines(cell, found) for cell in row) for row in (header, *rows)]
    return lines


def _plain_inlines(inlines: Inlines, found: dict[str, int]) -> str:
    words = ""
    for inline in inlines:
        match inline:
            case Run(text):
                words += f"[?{text}?]" if inline.check else text
            case Field(name):
                words += f"{{{name}}}"
            case Break():
                words += "\n"
            case Mark(label):
                words += str(found.get(label, "")).translate(_RAISED)
    return words
