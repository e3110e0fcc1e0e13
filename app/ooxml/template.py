"""Reading a Word template: its styles, page, headers, footers and their pictures."""

from __future__ import annotations

import copy
import posixpath
import re
from typing import NamedTuple

from lxml import etree

from app.ooxml.names import IMAGE_TYPES, R, W, w
from app.ooxml.package import Package, PackageError
from app.ooxml.stories import clean_page, clean_story, clean_styles, clean_theme
from app.ooxml.wml import Indents

Element = etree._Element

_STYLE_ID = re.compile(r"[^\s<>&\"']+")
_PAGE = ("pgSz", "pgMar", "pgBorders", "cols", "vAlign")


class Style(NamedTuple):
    """A style of the template: its id, and its indents where it sets them."""

    id: str
    indents: Indents


class Story(NamedTuple):
    """A header or footer.

    Attributes:
        kind: header or footer; `pages`: first, default or even.
        xml: its part, `pictures` the relationships it needs: id and part.
    """

    kind: str
    pages: str
    xml: Element
    pictures: tuple[tuple[str, str], ...]


class TemplateParts(NamedTuple):
    """What is taken from a template.

    Attributes:
        styles: the part of styles; `by_name` the styles by lower-case name.
        page: elements of the section's properties.
        width: of the text, in twentieths of a point.
        first, even: whether the first page, and even pages, have headers and footers of their own.
        media: pictures by part name; `theme` the part of the theme, None if there is none.
        added: names of styles it lacked.
    """

    styles: Element
    by_name: dict[str, Style]
    page: tuple[Element, ...]
    width: int
    stories: tuple[Story, ...]
    first: bool
    even: bool
    media: dict[str, bytes]
    theme: bytes | None
    added: tuple[str, ...]


def read_template(data: bytes, shipped: TemplateParts | None = None) -> TemplateParts:
    """Read a template.

    Args:
        shipped: our own, from which missing styles are added; None when it is read itself.

    Raises:
        PackageError: no Word file, or one without styles.
    """
    package = Package(data)
    styles = _related_xml(package, "styles")
    if styles is None or styles.tag != w("styles"):
        raise PackageError("it has no styles")
    clean_styles(styles)
    added = _add_missing(styles, shipped) if shipped else ()
    by_name = _by_name(styles)
    if any(not _STYLE_ID.fullmatch(style.id) for style in by_name.values()):
        raise PackageError("a style has no proper id")
    sections = _sections(package.xml(package.main))
    page = tuple(copy.deepcopy(element) for tag in _PAGE if (element := sections[-1].find(w(tag))) is not None)
    size = sections[-1].find(w("pgSz"))
    if shipped and not (_twips(size, "w") > 0 and _twips(size, "h") > 0):
        page = shipped.page
    for element in page:
        clean_page(element)
    settings = _related_xml(package, "settings")
    first = _is_on(sections[-1].find(w("titlePg")))
    even = settings is not None and _is_on(settings.find(w("evenAndOddHeaders")))
    media: dict[str, bytes] = {}
    shown = {"default", *["first"] * first, *["even"] * even}
    stories = tuple(_stories(package, sections, shown, media))
    theme = _related_xml(package, "theme")
    if theme is not None:
        clean_theme(theme)
    return TemplateParts(
        styles,
        by_name,
        page,
        _width(page),
        stories,
        first,
        even,
        media,
        _part(theme) if theme is not None else None,
        added,
    )


def _sections(document: Element) -> list[Element]:
    """Return the properties of all sections, without those a tracked change replaced; at least one."""
    found = [one for one in document.iter(w("sectPr")) if next(one.iterancestors(w("sectPrChange")), None) is None]
    return found or [etree.Element(w("sectPr"))]


def _related_xml(package: Package, kind: str) -> Element | None:
    name = package.related(package.main, f"{R}/{kind}")
    return package.xml(name) if name is not None else None


def _is_on(element: Element | None) -> bool:
    return element is not None and element.get(w("val"), "1") not in ("0", "false", "off")


def _part(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _add_missing(styles: Element, shipped: TemplateParts) -> tuple[str, ...]:
    """Add the styles a letter needs and the template lacks; return their names."""
    names = {_name(style).casefold() for style in styles.iter(w("style"))}
    ids = {style.get(w("styleId")) for style in styles.iter(w("style"))}
    defaults = {style.get(w("type")) for style in styles.iter(w("style")) if style.get(w("default"))}
    added = []
    for style in shipped.styles.iter(w("style")):
        if _name(style).casefold() in names:
            continue
        new = copy.deepcopy(style)
        if new.get(w("styleId")) in ids:
            new.set(w("styleId"), f"Chancery{new.get(w('styleId'))}")
        if new.get(w("type")) in defaults and w("default") in new.attrib:
            del new.attrib[w("default")]
        _rebase(new, shipped, styles)
        styles.append(new)
        added.append(_name(style))
    return tuple(added)


def _rebase(style: Element, shipped: TemplateParts, styles: Element) -> None:
    """Let a style refer to the template's own styles of the same names."""
    ours = {found.id: name for name, found in shipped.by_name.items()}
    theirs = _by_name(styles)
    for tag in ("basedOn", "next", "link"):
        element = style.find(w(tag))
        if element is None:
            continue
        target = theirs.get(ours.get(element.get(w("val"), ""), ""))
        if target:
            element.set(w("val"), target.id)
        elif tag != "basedOn":
            style.remove(element)


def _name(style: Element) -> str:
    element = style.find(w("name"))
    return element.get(w("val"), "") if element is not None else ""


def _by_name(styles: Element) -> dict[str, Style]:
    found = {}
    for style in styles.iter(w("style")):
        indents = style.find(f"{w('pPr')}/{w('ind')}")
        left, right, hanging = (_twips(indents, name) for name in ("left", "right", "hanging"))
        found[_name(style).casefold()] = Style(style.get(w("styleId"), ""), Indents(left, right, hanging))
    return found


def _twips(element: Element | None, name: str) -> int:
    """Return a length; 0 if it is absent or not a plain number. `left` and `right` may be called start and end."""
    other = {"left": "start", "right": "end"}.get(name, name)
    value = (element.get(w(name)) or element.get(w(other)) or "0") if element is not None else "0"
    return int(value) if value.lstrip("-").isdigit() else 0


def _width(page: tuple[Element, ...]) -> int:
    """Return the width of the text of a page, A4 with our margins if it is not said."""
    by_tag = {element.tag: element for element in page}
    size, margins = by_tag.get(w("pgSz")), by_tag.get(w("pgMar"))
    width = _twips(size, "w") or 11906
    sides = sum(abs(_twips(margins, side)) for side in ("left", "right")) if margins is not None else 2 * 1418
    return max(width - sides, 1440)


def _stories(package: Package, sections: list[Element], shown: set[str], media: dict[str, bytes]) -> list[Story]:
    """Return the headers and footers of the last section: those it does not set are the ones of the section before."""
    found = []
    parts = {relationship.id: relationship.target for relationship in package.relationships(package.main)}
    for kind, root in (("header", w("hdr")), ("footer", w("ftr"))):
        references = [element for section in sections for element in section.findall(w(f"{kind}Reference"))]
        names = {one.get(w("type"), "default"): parts.get(one.get(f"{{{R}}}id", ""), "") for one in references}
        for pages, name in names.items():
            xml = package.xml(name) if pages in shown and name in package.parts else None
            if xml is None or xml.tag != root:
                continue
            pictures = _pictures(package, name, media)
            clean_story(xml, {id_ for id_, _ in pictures})
            used = etree.tostring(xml)
            kept = tuple((id_, part) for id_, part in pictures if f'"{id_}"'.encode() in used)
            found.append(Story(kind, pages, xml, kept))
    needed = {part for story in found for _, part in story.pictures}
    for part in list(media):
        if part not in needed:
            del media[part]
    return found


def _pictures(package: Package, name: str, media: dict[str, bytes]) -> list[tuple[str, str]]:
    """Return the pictures a part relates to, by relationship, and keep their bytes under names of our own."""
    pictures = []
    for relationship in package.relationships(name):
        extension = posixpath.splitext(relationship.target)[1].lstrip(".").lower()
        inside = not relationship.external and relationship.target in package.parts
        if relationship.type == f"{R}/image" and inside and extension in IMAGE_TYPES:
            data = package.parts[relationship.target]
            part = next((known for known, bytes_ in media.items() if bytes_ == data), None)
            if part is None:
                part = f"word/media/image{len(media) + 1}.{extension}"
                media[part] = data
            pictures.append((relationship.id, part))
    return pictures


def styles_in(parts: TemplateParts, tag: str) -> bytes:
    """Return the part of styles with a language as the default of all text."""
    styles = copy.deepcopy(parts.styles)
    properties = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    if properties is None:
        defaults = styles.find(w("docDefaults"))
        if defaults is not None:
            styles.remove(defaults)
        head = etree.fromstring(
            f'<w:docDefaults xmlns:w="{W}"><w:rPrDefault><w:rPr/></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
        )
        styles.insert(0, head)
        properties = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    assert properties is not None
    behind = [child for child in properties if child.tag in (w("eastAsianLayout"), w("specVanish"), w("oMath"))]
    place = properties.index(behind[0]) if behind else len(properties)
    properties.insert(place, etree.Element(w("lang"), language_attributes(tag)))
    if tag.startswith(("ar", "zh")):  # these scripts have no italics
        for italic in list(styles.iter(w("i"), w("iCs"))):
            italic.getparent().remove(italic)  # type: ignore[union-attr]
    return _part(styles)


def language_attributes(tag: str) -> dict[str, str]:
    """Return the language of each script: the letter's own, and a usual one for the others."""
    eastern, complex_ = tag.startswith("zh"), tag.startswith("ar")
    return {
        w("val"): "en-GB" if eastern or complex_ else tag,
        w("eastAsia"): tag if eastern else "zh-CN",
        w("bidi"): tag if complex_ else "ar-SA",
    }


def language_settings(tag: str) -> str:
    """Return the languages as an element of the settings."""
    inner = " ".join(f'w:{etree.QName(name).localname}="{value}"' for name, value in language_attributes(tag).items())
    return f"<w:themeFontLang {inner}/>"


def story_part(story: Story, draft: str, style: str, *, rtl: bool) -> bytes:
    """Return the part of a header or footer.

    Args:
        draft: the word that marks a draft, set above a header; "" for none.
        style: id of its style.
    """
    xml = story.xml
    if draft:
        xml = copy.deepcopy(story.xml)
        xml.insert(0, _draft_mark(draft, style, rtl))
    return _part(xml)


def empty_header(pages: str) -> Story:
    """Return a header for pages that have none, to carry the mark of a draft."""
    xml = etree.fromstring(f'<w:hdr xmlns:w="{W}" xmlns:r="{R}"><w:p/></w:hdr>')
    return Story("header", pages, xml, ())


def _draft_mark(word: str, style: str, rtl: bool) -> Element:
    paragraph = etree.Element(w("p"))
    properties = etree.SubElement(paragraph, w("pPr"))
    etree.SubElement(properties, w("pStyle"), {w("val"): style})
    run = etree.SubElement(paragraph, w("r"))
    if rtl:
        etree.SubElement(properties, w("bidi"))
        run_properties = etree.SubElement(run, w("rPr"))
        etree.SubElement(run_properties, w("spacing"), {w("val"): "0"})  # spread letters break Arabic words
        etree.SubElement(run_properties, w("rtl"))
    etree.SubElement(run, w("t")).text = word
    return paragraph


def page_xml(parts: TemplateParts) -> str:
    """Return the page's size, margins and the like, as elements of a section."""
    xml = "".join(etree.tostring(element, encoding="unicode") for element in parts.page)
    return xml.replace(f' xmlns:w="{W}"', "").replace(f' xmlns:r="{R}"', "")
