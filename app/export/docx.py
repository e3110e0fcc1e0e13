"""Writing a Document as a Word file."""

from __future__ import annotations

from urllib.parse import quote

from app.export.marks import BULLETS
from app.export.roles import CELL, LINK, NOTE_MARK, TABLE
from app.export.shapes import GAP, LEVELS, STEP, role_of, shape, table_place
from app.export.template import Template
from app.model.document import Block, Document, Item, Items, LineBreak, Listed, NoteMark, Section, Span, Table
from app.ooxml import wml
from app.ooxml.names import CORE_PROPERTIES, CORE_TYPE, HYPERLINK, OFFICE_DOCUMENT
from app.ooxml.package import write_package
from app.ooxml.wml import Indents, Level

SUBJECT = "Joint communication"
"""The subject among a file's properties: never the drafter's words."""

_SCHEMES = ("http://", "https://", "mailto:", "ftp://")
_URL_SAFE = ":/?#[]@!$&'()*+,;=%-._~"


def write_docx(document: Document, template: Template) -> bytes:
    """Return the Word file of a document. The same document and template give the same bytes."""
    return _Writer(document, template).write()


class _Writer:
    """Writes one document.

    Attributes of the writing: the targets of its links in order, the lists met so far, the bookmarks so far.
    """

    def __init__(self, document: Document, template: Template) -> None:
        self._document = document
        self._template = template
        self._rtl = document.rtl
        self._east_asian = document.script == "han"
        self._links: dict[str, str] = {}
        self._part_links = self._links
        self._lists: dict[int, tuple[int, int, int, int | None]] = {}
        self._has_copies = any(section.name == "copies" for section in document.sections)
        self._bookmarks = 0
        self._after_table = False
        self._runs: dict[tuple[bool, bool, bool, bool, bool, str], str] = {}

    def write(self) -> bytes:
        document, template = self._document, self._template
        dress = template.dress(document.tag, document.draft, document.rtl)
        body = "".join(self._section(section) for section in document.sections)
        if document.sections and isinstance(document.sections[-1].blocks[-1], Table):
            body += wml.paragraph("", "", rtl=self._rtl)
        note_links: dict[str, str] = {}
        self._part_links = note_links
        notes = [self._note(note.number, note.blocks) for note in document.notes]
        links = [(id_, HYPERLINK, target, True) for target, id_ in self._links.items()]
        package = [
            ("rId1", OFFICE_DOCUMENT, "word/document.xml", False),
            ("rId2", CORE_PROPERTIES, "docProps/core.xml", False),
        ]
        types = {**dress.types, "/docProps/core.xml": CORE_TYPE}
        texts = {
            "[Content_Types].xml": wml.content_types(dress.extensions, types),
            "_rels/.rels": wml.relationships(package),
            "docProps/core.xml": wml.core_properties(document.title, SUBJECT, document.tag),
            "word/document.xml": wml.document(body, dress.section),
            "word/_rels/document.xml.rels": wml.relationships([*dress.relationships, *links]),
            "word/footnotes.xml": wml.footnotes(notes, rtl=self._rtl),
            "word/numbering.xml": self._numbering(),
        }
        if note_links:
            entries = [(id_, HYPERLINK, target, True) for target, id_ in note_links.items()]
            texts["word/_rels/footnotes.xml.rels"] = wml.relationships(entries)
        return write_package({**{name: text.encode() for name, text in texts.items()}, **dress.parts})

    # Blocks

    def _section(self, section: Section) -> str:
        self._bookmarks += 1
        return wml.bookmark(f"part_{section.name}", self._bookmarks, self._blocks(section.blocks))

    def _blocks(self, blocks: tuple[Block | Table, ...]) -> str:
        xml = []
        for index, block in enumerate(blocks):
            if isinstance(block, Table):
                if self._after_table:
                    xml.append(wml.paragraph("", "", rtl=self._rtl))
                xml.append(self._table(block))
            else:
                # Neither the last signature nor the copies stand on a page alone.
                near_end = block.role == "signature" and index >= len(blocks) - 2
                last = index == len(blocks) - 1
                xml.append(self._paragraph(block, keep_next=near_end and (self._has_copies or not last)))
            self._after_table = isinstance(block, Table)
        return "".join(xml)

    def _note(self, number: int, blocks: tuple[Block | Table, ...]) -> str:
        """Write a footnote: its number stands before the words of its first paragraph."""
        self._after_table = False
        style = self._template.style(NOTE_MARK)
        mark = wml.note_number(wml.run_properties(style=style, rtl=self._rtl)) + self._run(Span(" ", rtl=self._rtl))
        first = blocks[0] if blocks else None
        if isinstance(first, Block) and first.listed is None:
            content = self._paragraph(first, before=mark) + self._blocks(blocks[1:])
        else:
            content = self._paragraph(Block("note", ()), before=mark) + self._blocks(blocks)
        if blocks and isinstance(blocks[-1], Table):
            content += self._paragraph(Block("note", ()))
        return wml.footnote(number, content)

    def _paragraph(self, block: Block, before: str = "", *, keep_next: bool = False) -> str:
        style, indents = shape(block, self._template)
        number = None
        listed = block.listed
        if listed is not None:
            self._remember(listed)
            if not listed.continues:
                number = (self._lists[listed.list][0], min(listed.level, LEVELS - 1))
        return wml.paragraph(
            before + self._inlines(block.items),
            "" if style == "Normal" else self._template.style(style),
            keep_next=listed is None and (role_of(block.role).keep_next or keep_next),
            number=number,
            rtl=self._rtl,
            before=GAP if self._after_table else 0,
            indents=indents,
        )

    def _table(self, table: Table) -> str:
        style = self._template.style(CELL)
        rows = [
            [wml.paragraph(self._inlines(cell, strong=index == 0), style, rtl=self._rtl) for cell in row]
            for index, row in enumerate(table.rows)
        ]
        indent, widths = table_place(table, self._template)
        return wml.table(rows, self._template.style(TABLE), widths=widths, indent=indent, rtl=self._rtl)

    # Lists

    def _remember(self, listed: Listed) -> None:
        """Give a list of the document its number in the file when it is first met."""
        if listed.list not in self._lists:
            kind = 1 if listed.start is None else 0
            level = min(listed.level, LEVELS - 1)
            self._lists[listed.list] = (len(self._lists) + 1, kind, level, listed.start)

    def _numbering(self) -> str:
        levels = self._document.levels or (("decimal", "%1."),)
        numbered = []
        for place in range(LEVELS):
            format_, text = levels[place % len(levels)]
            numbered.append(Level(format_, text.replace(f"%{place % len(levels) + 1}", f"%{place + 1}"), _hang(place)))
        bullets = [Level("bullet", BULLETS[place % len(BULLETS)], _hang(place)) for place in range(LEVELS)]
        lists = [(kind, level, start) for _, kind, level, start in self._lists.values()]
        return wml.numbering([numbered, bullets], lists)

    # Inlines

    def _inlines(self, items: Items, *, strong: bool = False) -> str:
        xml: list[str] = []
        index = 0
        while index < len(items):
            item = items[index]
            link = item.link if isinstance(item, Span) else None
            target = _target(link) if link else ""
            if not target:
                xml.append(self._item(item, strong))
                index += 1
                continue
            linked = []
            while index < len(items) and _same_link(items[index], link):
                linked.append(self._item(items[index], strong, linked=not target.startswith("#")))
                index += 1
            xml.append(self._hyperlink("".join(linked), target))
        return "".join(xml)

    def _hyperlink(self, runs: str, target: str) -> str:
        if target.startswith("#"):
            return wml.hyperlink(runs, anchor=target[1:])
        id_ = self._part_links.setdefault(target, f"rIdLink{len(self._part_links) + 1}")
        return wml.hyperlink(runs, relationship=id_)

    def _item(self, item: Item, strong: bool, *, linked: bool = False) -> str:
        match item:
            case Span():
                return self._run(item, strong=strong, linked=linked)
            case LineBreak():
                return wml.line_break()
            case NoteMark(number):
                style = self._template.style(NOTE_MARK)
                return wml.note_mark(number, wml.run_properties(style=style, rtl=self._rtl))

    def _run(self, span: Span, *, strong: bool = False, linked: bool = False) -> str:
        key = (span.strong or strong, span.emphasis, span.marked, span.rtl, linked, span.language)
        properties = self._runs.get(key)
        if properties is None:
            properties = wml.run_properties(
                style=self._template.style(LINK) if linked else "",
                strong=span.strong or strong,
                emphasis=span.emphasis,
                east_asian=self._east_asian and not span.language,
                highlight=span.marked,
                rtl=span.rtl,
                language=span.language,
            )
            self._runs[key] = properties
        return wml.run(span.text, properties)


def _hang(place: int) -> Indents:
    return Indents(STEP * (place + 1), 0, STEP)


def _same_link(item: Item, link: str | None) -> bool:
    return isinstance(item, Span) and item.link == link


def _target(link: str) -> str:
    """Return where a link leads in a Word file; "" if nowhere: a file's name would tell of this machine."""
    if link.startswith("#"):
        return link if link.startswith("#part_") else ""
    if not link.lower().startswith(_SCHEMES):
        return ""
    return quote(link, safe=_URL_SAFE)
