"""`clauses`: search the library."""

from __future__ import annotations

import argparse
import json

from app.commands.messages import say
from app.commands.options import add_workspace_arguments, take_facts
from app.context import Context
from app.errors import AppError
from app.model.facts import LibraryText
from app.searching.hits import Hit
from app.searching.library import library_in_memory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", metavar="WORDS", help='what to look for, in any language; "" lists all')
    parser.add_argument("--language", metavar="CODE", help="only texts in this language")
    parser.add_argument("--json", action="store_true", help="print whole texts as JSON")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Search clauses and questions and print what was found, the best first.

    Returns:
        0, also if nothing was found.

    Raises:
        AppError: a language that there is not, or a data file that does not fit.
    """
    take_facts(arguments, context)
    records = context.records
    if arguments.language is not None and arguments.language not in records.languages:
        raise AppError("no-such-language", language=arguments.language, allowed=", ".join(records.languages))
    hits = library_in_memory(records, arguments.language).find(arguments.words, preferred="en", limit=None)
    found = [(hit, records.clause(hit.key) if hit.kind == "clause" else records.question(hit.key)) for hit in hits]
    if arguments.json:
        print(json.dumps([_whole(hit, text) for hit, text in found], ensure_ascii=False, indent=2))
    elif found:
        print("\n\n".join(_lines(hit, text) for hit, text in found))
    else:
        print(say("library-nothing-found"))
    return 0


def _whole(hit: Hit, text: LibraryText) -> dict[str, object]:
    """Return a text as the library has it, in the language it was found in."""
    return {
        "key": hit.key,
        "kind": hit.kind,
        "title": hit.title.text,
        "tags": list(text.tags),
        "languages": list(text.texts),
        "text": text.texts[hit.language],
    }


def _lines(hit: Hit, text: LibraryText) -> str:
    """Return key, title, tags and the stretch of the text that was asked for, for people."""
    head = say("library-hit", key=hit.key, kind=hit.kind, title=hit.title.text, tags="; ".join(text.tags) or "none")
    return f"{head}\n    {'…' if hit.excerpt.start else ''}{' '.join(hit.excerpt.text.split())}"
