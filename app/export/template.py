"""The template of letters, opened once a process, and what of it is the same in every letter of a language."""

from __future__ import annotations

from functools import cached_property, lru_cache
from pathlib import Path

import msgspec

from app.errors import AppError
from app.export.roles import DRAFT
from app.ooxml import wml
from app.ooxml.looks import HeadLine, Look, Page, head, looks, page
from app.ooxml.names import IMAGE_TYPES, THEME_TYPE, WORD, R
from app.ooxml.package import PackageError
from app.ooxml.template import (
    Story,
    TemplateParts,
    empty_header,
    language_settings,
    page_xml,
    read_template,
    story_part,
    styles_in,
)

LARGEST = 20_000_000
"""The largest template that is opened, in bytes."""


class Dress(msgspec.Struct, frozen=True):
    """What every letter in one language wears.

    Attributes:
        parts: parts of the package that do not depend on the letter.
        section: the properties of its one section, as XML.
        relationships: of the main part, without those of links.
        extensions, types: content types by extension and by part.
    """

    parts: dict[str, bytes]
    section: str
    relationships: tuple[tuple[str, str, str, bool], ...]
    extensions: dict[str, str]
    types: dict[str, str]


class Template:
    """A template of letters.

    Attributes:
        added: names of styles the office's template lacked and ours gave.
        width: of the text, in twentieths of a point.
    """

    def __init__(self, parts: TemplateParts) -> None:
        self._parts = parts
        self.added = parts.added
        self.width = parts.width

    @cached_property
    def looks(self) -> dict[str, Look]:
        """How each style looks, by its name in lower case."""
        return looks(self._parts)

    @cached_property
    def page(self) -> Page:
        return page(self._parts)

    def head(self, *, first: bool) -> tuple[HeadLine, ...]:
        """Return the header of the first page, or of those behind it."""
        return head(self._parts, "first" if first and self._parts.first else "default", self.looks)

    def style(self, name: str) -> str:
        """Return the id of a style."""
        return self._parts.by_name[name.casefold()].id

    def indents(self, name: str) -> wml.Indents:
        """Return the indents a style sets."""
        return self._parts.by_name[name.casefold()].indents

    @lru_cache(maxsize=32)  # noqa: B019 - one object as long as the process
    def dress(self, tag: str, draft: str, rtl: bool) -> Dress:
        """Prepare what is the same in every letter in a language.

        Args:
            tag: the language tag.
            draft: the word that marks a draft; "" for a final letter.
        """
        stories = self._stories(bool(draft))
        parts = {"word/styles.xml": styles_in(self._parts, tag)}
        types = {"/word/styles.xml": f"{WORD}.styles+xml"}
        relationships = [
            ("rId1", f"{R}/styles", "styles.xml", False),
            ("rId2", f"{R}/settings", "settings.xml", False),
            ("rId3", f"{R}/numbering", "numbering.xml", False),
            ("rId4", f"{R}/footnotes", "footnotes.xml", False),
        ]
        parts["word/settings.xml"] = wml.settings(language_settings(tag), even_and_odd=self._parts.even).encode()
        types |= {f"/word/{name}.xml": f"{WORD}.{name}+xml" for name in ("settings", "numbering", "footnotes")}
        if self._parts.theme:
            parts["word/theme/theme1.xml"] = self._parts.theme
            types["/word/theme/theme1.xml"] = THEME_TYPE
            relationships.append(("rId5", f"{R}/theme", "theme/theme1.xml", False))
        references: list[tuple[str, str, str]] = []
        for number, story in enumerate(stories, 1):
            name, id_ = f"word/{story.kind}{number}.xml", f"rId{10 + number}"
            mark = draft if story.kind == "header" else ""
            parts[name] = story_part(story, mark, self.style(DRAFT), rtl=rtl)
            types[f"/{name}"] = f"{WORD}.{story.kind}+xml"
            relationships.append((id_, f"{R}/{story.kind}", name.removeprefix("word/"), False))
            references.append((story.kind, story.pages, id_))
            if story.pictures:
                entries = [(id_, f"{R}/image", part.removeprefix("word/"), False) for id_, part in story.pictures]
                parts[f"word/_rels/{story.kind}{number}.xml.rels"] = wml.relationships(entries).encode()
        parts |= self._parts.media
        used = {part.rpartition(".")[2] for part in self._parts.media}
        section = wml.section(references, page_xml(self._parts), first=self._parts.first, rtl=rtl)
        return Dress(parts, section, tuple(relationships), {end: IMAGE_TYPES[end] for end in sorted(used)}, types)

    def _stories(self, draft: bool) -> list[Story]:
        """Return headers and footers; the mark of a draft needs a header on every page."""
        stories = list(self._parts.stories)
        if draft:
            pages = ["default", *["first"] * self._parts.first, *["even"] * self._parts.even]
            with_header = {story.pages for story in stories if story.kind == "header"}
            stories += [empty_header(one) for one in pages if one not in with_header]
        return stories


def open_template(shipped: Path, own: Path | None = None) -> Template:
    """Open the template of letters.

    Args:
        shipped: ours.
        own: the office's, which stands over it; it need not exist.

    Raises:
        AppError: the office's file is no Word file, or cannot be read.
    """
    parts = read_template(shipped.read_bytes())
    if own is None or not own.exists():
        return Template(parts)
    try:
        if own.stat().st_size > LARGEST:
            raise PackageError("it is too large")
        return Template(read_template(own.read_bytes(), parts))
    except PackageError as error:
        raise AppError("template-wrong", file=str(own), reason=str(error)) from error
    except OSError as error:
        raise AppError("template-unreadable", file=str(own), reason=error.strerror or "") from error
