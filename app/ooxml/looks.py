"""How the styles of a Word template look, resolved, for whoever draws a page that is not in Word."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from app.ooxml.names import A, R, W, w
from app.ooxml.template import TemplateParts

Element = etree._Element

_FONTS = {"ascii": "Times New Roman", "eastAsia": "SimSun", "cs": "Times New Roman"}
_EMU = 635
"""English metric units in a twentieth of a point."""

_DEEPEST = 20


class Look(NamedTuple):
    """A style with all it inherits. Lengths are twentieths of a point, sizes points.

    Attributes:
        latin, eastern, complex: families of fonts by script; `complex` is for Arabic.
        complex_size, complex_bold, complex_italic: of complex scripts.
        colour: six hexadecimal digits, "" for the text's own; `rule` likewise that of a line below, "" for none.
        spread: space between signs.
        align: left, right, center, both; left and right mean the leading and the trailing edge.
        line: height of lines, 1.0 for single.
    """

    latin: str = _FONTS["ascii"]
    eastern: str = _FONTS["eastAsia"]
    complex: str = _FONTS["cs"]
    size: float = 10.0
    complex_size: float = 10.0
    bold: bool = False
    italic: bool = False
    complex_bold: bool = False
    complex_italic: bool = False
    underline: bool = False
    superscript: bool = False
    colour: str = ""
    spread: int = 0
    before: int = 0
    after: int = 0
    left: int = 0
    right: int = 0
    first: int = 0
    align: str = "left"
    line: float = 1.0
    rule: str = ""


class Page(NamedTuple):
    """A page's size and margins, in twentieths of a point; `header` is that of the header from the upper edge."""

    width: int = 11906
    height: int = 16838
    top: int = 1418
    bottom: int = 1418
    left: int = 1418
    right: int = 1418
    header: int = 709


class Picture(NamedTuple):
    """A picture in a header: its bytes, and its size in twentieths of a point."""

    data: bytes
    width: int
    height: int


class HeadLine(NamedTuple):
    """A paragraph of a header: its look, and what stands in it."""

    look: Look
    pieces: tuple[str | Picture, ...]


def looks(parts: TemplateParts) -> dict[str, Look]:
    """Return the look of every style, by its name in lower case."""
    by_id = {style.get(w("styleId"), ""): style for style in parts.styles.iter(w("style"))}
    theme = _theme_fonts(parts.theme)
    return {name: _look(by_id, parts, theme, by_id.get(style.id)) for name, style in parts.by_name.items()}


def _look(
    by_id: dict[str, Element], parts: TemplateParts, theme: dict[str, str], style: Element | None, depth: int = 0
) -> Look:
    """Return a style's look: the defaults of the document, what it is based on, and its own."""
    if style is None or depth > _DEEPEST:
        defaults = parts.styles.find(w("docDefaults"))
        return _with(Look(), defaults, theme, "rPrDefault/", "pPrDefault/") if defaults is not None else Look()
    based_on = style.find(w("basedOn"))
    base = by_id.get(based_on.get(w("val"), "")) if based_on is not None else None
    return _with(_look(by_id, parts, theme, base, depth + 1), style, theme)


def _with(look: Look, element: Element, theme: dict[str, str], run: str = "", paragraph: str = "") -> Look:
    """Return a look with what an element says of runs and paragraphs."""
    run_properties = element.find("/".join(w(one) for one in f"{run}rPr".split("/")))
    paragraph_properties = element.find("/".join(w(one) for one in f"{paragraph}pPr".split("/")))
    changes: dict[str, object] = {}
    if run_properties is not None:
        changes |= _of_runs(run_properties, theme)
    if paragraph_properties is not None:
        changes |= _of_paragraphs(paragraph_properties)
    return look._replace(**changes)  # type: ignore[arg-type]


def _of_runs(properties: Element, theme: dict[str, str]) -> dict[str, object]:
    found: dict[str, object] = {}
    fonts = properties.find(w("rFonts"))
    if fonts is not None:
        for slot, name in (("ascii", "latin"), ("eastAsia", "eastern"), ("cs", "complex")):
            themed = theme.get(fonts.get(w("cstheme" if slot == "cs" else f"{slot}Theme"), ""))
            family = themed or fonts.get(w(slot))
            if family:
                found[name] = family
    for tag, name in (("sz", "size"), ("szCs", "complex_size")):
        half_points = _number(properties.find(w(tag)))
        if half_points:
            found[name] = half_points / 2
    switches = {"b": "bold", "i": "italic", "bCs": "complex_bold", "iCs": "complex_italic"}
    for tag, name in switches.items():
        element = properties.find(w(tag))
        if element is not None:
            found[name] = element.get(w("val"), "1") not in ("0", "false", "off")
    underline, place, colour = (properties.find(w(tag)) for tag in ("u", "vertAlign", "color"))
    if underline is not None:
        found["underline"] = underline.get(w("val")) != "none"
    if place is not None:
        found["superscript"] = place.get(w("val")) == "superscript"
    if colour is not None:
        found["colour"] = _colour(colour.get(w("val"), ""))
    spread = properties.find(w("spacing"))
    if spread is not None:
        found["spread"] = _number(spread)
    return found


def _of_paragraphs(properties: Element) -> dict[str, object]:
    found: dict[str, object] = {}
    align = properties.find(w("jc"))
    if align is not None:
        value = align.get(w("val"), "")
        found["align"] = {"start": "left", "end": "right", "distribute": "both"}.get(value, value)
    spacing = properties.find(w("spacing"))
    if spacing is not None:
        for name in ("before", "after"):
            if spacing.get(w(name)):
                found[name] = _number(spacing, name)
        if spacing.get(w("line")) and spacing.get(w("lineRule"), "auto") == "auto":
            found["line"] = max(_number(spacing, "line") / 240, 0.5)
    indents = properties.find(w("ind"))
    if indents is not None:
        for name, other in (("left", "start"), ("right", "end")):
            if indents.get(w(name)) or indents.get(w(other)):
                found[name] = _number(indents, name) or _number(indents, other)
        if indents.get(w("hanging")) or indents.get(w("firstLine")):
            found["first"] = -_number(indents, "hanging") or _number(indents, "firstLine")
    below = properties.find(f"{w('pBdr')}/{w('bottom')}")
    if below is not None and below.get(w("val")) not in ("none", "nil"):
        found["rule"] = _colour(below.get(w("color"), "")) or "000000"
    return found


def _number(element: Element | None, name: str = "val") -> int:
    """Return an attribute that is a whole number; 0 if it is not."""
    value = element.get(w(name), "0") if element is not None else "0"
    return int(value) if value.lstrip("-").isdigit() else 0


def _colour(value: str) -> str:
    return value if len(value) == 6 and all(digit in "0123456789abcdefABCDEF" for digit in value) else ""


def _theme_fonts(theme: bytes | None) -> dict[str, str]:
    """Return the fonts of a theme by the names styles have for them: minorHAnsi, majorBidi and so on."""
    if theme is None:
        return {}
    root = etree.fromstring(theme, etree.XMLParser(resolve_entities=False, no_network=True))
    found: dict[str, str] = {}
    for size in ("major", "minor"):
        for slots, tag in ((("HAnsi", "Ascii"), "latin"), (("EastAsia",), "ea"), (("Bidi",), "cs")):
            font = root.find(f".//{{{A}}}{size}Font/{{{A}}}{tag}")
            family = font.get("typeface", "") if font is not None else ""
            if family:
                found |= {f"{size}{slot}": family for slot in slots}
    return found


def page(parts: TemplateParts) -> Page:
    """Return the size and margins of the page."""
    by_tag = {element.tag: element for element in parts.page}
    size, margins = by_tag.get(w("pgSz")), by_tag.get(w("pgMar"))
    found = {}
    for element, names in ((size, {"width": "w", "height": "h"}), (margins, dict.fromkeys(Page._fields[2:]))):
        for field, name in names.items():
            length = abs(_number(element, name or field))
            if length:
                found[field] = length
    return Page(**found)


def head(parts: TemplateParts, pages: str, by_name: dict[str, Look]) -> tuple[HeadLine, ...]:
    """Return the header of the first page ("first") or of the others ("default"), a line a paragraph.

    Args:
        by_name: the looks of the styles.
    """
    names = {style.id: name for name, style in parts.by_name.items()}
    for story in parts.stories:
        if story.kind == "header" and story.pages == pages:
            data = {id_: parts.media[part] for id_, part in story.pictures}
            return tuple(_head_line(one, names, by_name, data) for one in story.xml.iter(w("p")))
    return ()


def _head_line(paragraph: Element, names: dict[str, str], by_name: dict[str, Look], data: dict[str, bytes]) -> HeadLine:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    look = by_name.get(names.get(style.get(w("val"), ""), "") if style is not None else "normal", Look())
    own = paragraph.find(w("pPr"))
    if own is not None:
        look = look._replace(**_of_paragraphs(own))  # type: ignore[arg-type]
    pieces: list[str | Picture] = []
    for element in paragraph.iter(w("t"), w("br"), w("tab"), f"{{{A}}}blip"):
        if element.tag == w("t"):
            pieces.append(element.text or "")
        elif element.tag == f"{{{A}}}blip":
            picture = data.get(element.get(f"{{{R}}}embed", ""))
            if picture is not None:
                pieces.append(Picture(picture, *_extent(element)))
        elif element.getparent().tag == w("r"):  # type: ignore[union-attr]
            pieces.append("\n" if element.tag == w("br") else "\t")
    return HeadLine(look, tuple(pieces))


def _extent(blip: Element) -> tuple[int, int]:
    """Return the size of the picture that holds a blip, in twentieths of a point; an inch where it is not told."""
    for holder in blip.iterancestors():
        for child in holder:
            if etree.QName(child).localname == "extent":
                size = tuple(int(value) // _EMU for name in ("cx", "cy") if (value := child.get(name, "")).isdigit())
                if len(size) == 2:
                    return size
        if holder.tag == f"{{{W}}}r":
            break
    return 1440, 1440
