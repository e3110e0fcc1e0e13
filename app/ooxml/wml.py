"""WordprocessingML in strings: the fastest way to write a letter's body.

Every function returns XML whose elements stand in the order of the schema.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.ooxml.names import CONTENT_TYPES, CORE, MAIN_TYPE, RELATIONSHIPS, R, W

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def escape(text: str) -> str:
    """Escape text for elements and attributes; line ends and tabs become blanks, which is how Word shows them."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text.replace("\n", " ").replace("\t", " ").replace("\r", " ")


class Indents(NamedTuple):
    """Indents of a paragraph in twentieths of a point, at its leading and trailing edge; `hanging` of its first
    line."""

    left: int = 0
    right: int = 0
    hanging: int = 0


def run_properties(
    *,
    style: str = "",
    strong: bool = False,
    emphasis: bool = False,
    east_asian: bool = False,
    highlight: bool = False,
    rtl: bool = False,
    language: str = "",
) -> str:
    """Return the properties of a run.

    Args:
        style: id of a character style.
        east_asian: whether signs that both scripts use are to look Chinese.
        language: language tag where it is not the document's.
    """
    slot = "bidi" if rtl else "val"
    parts = (
        f'<w:rStyle w:val="{style}"/>' if style else "",
        '<w:rFonts w:hint="eastAsia"/>' if east_asian else "",
        "<w:b/><w:bCs/>" if strong else "",
        "<w:i/><w:iCs/>" if emphasis else "",
        '<w:highlight w:val="yellow"/>' if highlight else "",
        "<w:rtl/>" if rtl else "",
        f'<w:lang w:{slot}="{language}"/>' if language else "",
    )
    inner = "".join(parts)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def line_break(properties: str = "") -> str:
    return f"<w:r>{properties}<w:br/></w:r>"


def note_mark(number: int, properties: str) -> str:
    """Return the mark of a footnote in the text."""
    return f'<w:r>{properties}<w:footnoteReference w:id="{number}"/></w:r>'


def note_number(properties: str) -> str:
    """Return the number that begins a footnote."""
    return f"<w:r>{properties}<w:footnoteRef/></w:r>"


def hyperlink(runs: str, *, relationship: str = "", anchor: str = "") -> str:
    target = f'r:id="{relationship}"' if relationship else f'w:anchor="{escape(anchor)}"'
    return f'<w:hyperlink {target} w:history="1">{runs}</w:hyperlink>'


def paragraph(
    runs: str,
    style: str,
    *,
    keep_next: bool = False,
    number: tuple[int, int] | None = None,
    rtl: bool = False,
    before: int = 0,
    indents: Indents | None = None,
) -> str:
    """Return a paragraph.

    Args:
        style: id of a paragraph style; "" for the default.
        number: list and level, or (0, 0) to take the style's number away.
        before: space above it, in twentieths of a point, where it is not the style's.
        indents: where they are not the style's.
    """
    properties = (
        f'<w:pStyle w:val="{style}"/>' if style else "",
        "<w:keepNext/>" if keep_next else "",
        f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else "",
        "<w:bidi/>" if rtl else "",
        f'<w:spacing w:before="{before}"/>' if before else "",
        _indents(indents) if indents else "",
    )
    inner = "".join(properties)
    return f"<w:p>{f'<w:pPr>{inner}</w:pPr>' if inner else ''}{runs}</w:p>"


def _indents(indents: Indents) -> str:
    hanging = f' w:hanging="{indents.hanging}"' if indents.hanging else ' w:firstLine="0"'
    return f'<w:ind w:left="{indents.left}" w:right="{indents.right}"{hanging}/>'


def bookmark(name: str, id_: int, content: str) -> str:
    """Put content between bookmarks."""
    return f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{id_}"/>'


def table(rows: list[list[str]], style: str, *, widths: list[int], indent: int, rtl: bool) -> str:
    """Return a table whose first row is its header.

    Args:
        rows: paragraphs of each cell.
        style: id of a table style.
        widths, indent: of the columns and before the first, in twentieths of a point.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    properties = (
        f'<w:tblStyle w:val="{style}"/>'
        f"{'<w:bidiVisual/>' if rtl else ''}"
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{indent}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        'w:noHBand="0" w:noVBand="0"/>'
    )
    body = ""
    for index, row in enumerate(rows):
        header = "<w:tblHeader/>" if index == 0 else ""
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>'
            for inner, width in zip(row, widths, strict=True)
        )
        body += f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>"
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def document(body: str, section: str) -> str:
    """Return the main part. `section` is its w:sectPr."""
    return f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}{section}</w:body></w:document>'


def section(references: list[tuple[str, str, str]], page: str, *, first: bool, rtl: bool) -> str:
    """Return the properties of a section.

    Args:
        references: to headers and footers: which of them, on which pages, and the relationship.
        page: elements of the page's size, margins and the like.
        first: whether the first page has headers and footers of its own.
    """
    ordered = sorted(references, key=lambda reference: ("header", "footer").index(reference[0]))
    inner = "".join(f'<w:{kind}Reference w:type="{pages}" r:id="{id_}"/>' for kind, pages, id_ in ordered)
    return f"<w:sectPr>{inner}{page}{'<w:titlePg/>' if first else ''}{'<w:bidi/>' if rtl else ''}</w:sectPr>"


def footnotes(notes: Iterable[str], *, rtl: bool) -> str:
    """Return the part of footnotes: the two separators, then the notes."""
    bidi = "<w:bidi/>" if rtl else ""
    spacing = f'<w:pPr>{bidi}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{id_}"><w:p>{spacing}<w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for id_, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return f'{HEAD}<w:footnotes xmlns:w="{W}" xmlns:r="{R}">{separators}{"".join(notes)}</w:footnotes>'


def footnote(number: int, content: str) -> str:
    return f'<w:footnote w:id="{number}">{content}</w:footnote>'


class Level(NamedTuple):
    """A level of a list: Word's number format, its text, and its indents."""

    format: str
    text: str
    indents: Indents


def numbering(kinds: list[list[Level]], lists: list[tuple[int, int, int | None]]) -> str:
    """Return the part of numbering.

    Args:
        kinds: the levels of each kind of list.
        lists: for each list, from number 1: its kind, the level it starts at, and its first number or None.
    """
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(_level(place, level) for place, level in enumerate(levels))
        + "</w:abstractNum>"
        for index, levels in enumerate(kinds)
    )
    numbers = ""
    for id_, (kind, level, start) in enumerate(lists, 1):
        override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        numbers += (
            f'<w:num w:numId="{id_}"><w:abstractNumId w:val="{kind}"/>{override if start is not None else ""}</w:num>'
        )
    return f'{HEAD}<w:numbering xmlns:w="{W}">{abstract}{numbers}</w:numbering>'


def _level(place: int, level: Level) -> str:
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{level.format}"/>'
        f'<w:lvlText w:val="{escape(level.text)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{level.indents.left}" w:hanging="{level.indents.hanging}"/></w:pPr></w:lvl>'
    )


def relationships(entries: Iterable[tuple[str, str, str, bool]]) -> str:
    """Return a part of relationships: id, type, target, and whether that lies outside."""
    mode = {True: ' TargetMode="External"', False: ""}
    inner = "".join(
        f'<Relationship Id="{id_}" Type="{type_}" Target="{escape(target)}"{mode[external]}/>'
        for id_, type_, target, external in entries
    )
    return f'{HEAD}<Relationships xmlns="{RELATIONSHIPS}">{inner}</Relationships>'


def content_types(extensions: dict[str, str], parts: dict[str, str]) -> str:
    """Return the content types of a package: by extension, and by part."""
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= extensions
    inner = "".join(
        f'<Default Extension="{extension}" ContentType="{type_}"/>' for extension, type_ in defaults.items()
    )
    overrides = {"/word/document.xml": MAIN_TYPE, **parts}
    inner += "".join(f'<Override PartName="{name}" ContentType="{type_}"/>' for name, type_ in overrides.items())
    return f'{HEAD}<Types xmlns="{CONTENT_TYPES}">{inner}</Types>'


def core_properties(title: str, subject: str, language: str) -> str:
    """Return the core properties: no person, no machine, no time."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:language>{escape(language)}</dc:language></cp:coreProperties>"
    )


def settings(language: str, *, even_and_odd: bool) -> str:
    """Return the settings: those of a current Word, and nothing that tells who wrote."""
    return (
        f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f"{'<w:evenAndOddHeaders/>' if even_and_odd else ''}"
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat>'
        f"{language}"
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )
