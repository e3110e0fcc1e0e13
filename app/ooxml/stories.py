"""Cleaning what is taken from an office's Word template: headers, footers and styles, and nothing that tells tales.

Removed: rsids and paragraph ids, comments, bookmarks, tracked changes (insertions stay, deletions go), content
controls, custom XML and links (their content stays), fields other than page numbers, lists, linked pictures and
objects, macros, languages, names of themes, and names of files behind pictures.
"""

from __future__ import annotations

import re

from lxml import etree

from app.ooxml.names import MARKUP_COMPATIBILITY, OFFICE_VML, A, R, W, w

Element = etree._Element

_FIELDS = {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"}
_EMBED, _LINK = f"{{{R}}}embed", f"{{{R}}}link"
_UNWRAPPED = ("ins", "moveTo", "smartTag", "customXml", "hyperlink", "dir", "bdo")
_DROPPED = (
    "del",
    "moveFrom",
    "cellIns",
    "cellDel",
    "cellMerge",
    "proofErr",
    "bookmarkStart",
    "bookmarkEnd",
    "commentReference",
    "permStart",
    "permEnd",
    "footnoteReference",
    "endnoteReference",
    "annotationRef",
    "object",
    "control",
    "subDoc",
    "altChunk",
    "rsid",
    "lang",
    "numPr",
)
_DROPPED_ENDINGS = ("Change", "RangeStart", "RangeEnd")
"""How the names of elements end that hold what a tracked change replaced, or mark where something begins and ends."""


def clean_story(root: Element, pictures: set[str]) -> None:
    """Clean a header or footer in place.

    Args:
        pictures: ids of relationships to pictures inside the package; everything that needs another goes.
    """
    for element in list(root.iter(w("sdt"))):
        content = element.find(w("sdtContent"))
        _replace(element, list(content) if content is not None else [])
    for name in _UNWRAPPED:
        for element in list(root.iter(w(name))):
            _replace(element, [child for child in element if child.tag not in (w("customXmlPr"), w("smartTagPr"))])
    _remove([row for row in root.iter(w("tr")) if row.find(f"{w('trPr')}/{w('del')}") is not None])
    _drop(root, _DROPPED)
    _drop_fields(root)
    _drop_strangers(root, pictures)
    clean_attributes(root)
    for holder in (root, *root.iter(w("tc"), w("txbxContent"))):
        if len(holder) == 0 or holder[-1].tag != w("p"):
            holder.append(etree.Element(w("p")))


def clean_styles(root: Element) -> None:
    """Clean a part of styles in place; complex scripts get what the Latin script has."""
    _drop(root, ("rsid", "lang", "numPr", "latentStyles", "autoRedefine"))
    clean_attributes(root)
    for properties in root.iter(w("rPr")):
        for latin, complex_ in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            element = properties.find(w(latin))
            if element is not None and properties.find(w(complex_)) is None:
                twin = etree.Element(w(complex_))
                twin.attrib.update(element.attrib)
                element.addnext(twin)


def clean_page(root: Element) -> None:
    """Clean an element of the page's properties in place: it needs no other part."""
    clean_attributes(root)
    for element in root.iter(etree.Element):
        for name in [name for name in element.attrib if etree.QName(name).namespace == R]:
            del element.attrib[name]


def clean_theme(root: Element) -> None:
    """Clean a theme in place: its names, its extensions, and pictures, which are not taken from it."""
    _remove(list(root.iter(f"{{{A}}}extLst")))
    for element in root.iter(etree.Element):
        if "name" in element.attrib:
            element.set("name", "Letter")
    for fill in list(root.iter(f"{{{A}}}blipFill")):
        plain = etree.Element(f"{{{A}}}solidFill")
        etree.SubElement(plain, f"{{{A}}}schemeClr", {"val": "phClr"})
        _replace(fill, [plain])


def clean_attributes(root: Element) -> None:
    """Remove attributes that tell when, where or by whom something was made, or lead to another place."""
    for element in root.iter(etree.Element):
        for name in list(element.attrib):
            local, space = etree.QName(name).localname, etree.QName(name).namespace
            value = str(element.attrib[name])
            if (
                local.startswith("rsid")
                or local in ("paraId", "textId", "anchorId", "editId", "src", "href", "althref", "gfxdata")
                or (local == "title" and space == OFFICE_VML)
                or (local in ("descr", "title", "alt") and re.search(r"[\\/]", value))
            ):
                del element.attrib[name]
            elif local == "name" and etree.QName(element).localname in ("docPr", "cNvPr"):
                element.attrib[name] = "Picture"


def _replace(element: Element, children: list[Element]) -> None:
    """Put an element's children in its place."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    parent.remove(element)
    for offset, child in enumerate(children):
        parent.insert(place + offset, child)


def _drop(root: Element, names: tuple[str, ...]) -> None:
    """Drop elements of these names, and those that belong to tracked changes and ranges."""
    tags = {w(name) for name in names}
    _remove([one for one in root.iter(f"{{{W}}}*") if one.tag in tags or one.tag.endswith(_DROPPED_ENDINGS)])


def _drop_fields(root: Element) -> None:
    """Keep fields of page numbers, and the words of links; others go with what they show: a file's name, a date.

    A field that does not end goes to the end.
    """
    for element in list(root.iter(w("fldSimple"))):
        name = _field_name(element.get(w("instr"), ""))
        if name not in _FIELDS:
            _replace(element, list(element) if name == "HYPERLINK" else [])
    field: list[Element] = []
    depth = 0
    for run in list(root.iter(w("r"))):
        marks = [mark.get(w("fldCharType")) for mark in run.findall(w("fldChar"))]
        depth += marks.count("begin")
        if depth > 0:
            field.append(run)
        elif marks:
            _remove([run])
        depth = max(depth - marks.count("end"), 0)
        if depth == 0:
            _drop_field(field)
            field = []
    _remove(field)


def _drop_field(runs: list[Element]) -> None:
    """Drop the runs of one field, unless it is of page numbers; those that show a link's words stay."""
    name = _field_name("".join(text.text or "" for run in runs for text in run.findall(w("instrText"))))
    if name == "HYPERLINK":
        _remove([run for run in runs if any(child.tag in (w("fldChar"), w("instrText")) for child in run)])
    elif name not in _FIELDS:
        _remove(runs)


def _remove(elements: list[Element]) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _field_name(instruction: str) -> str:
    words = instruction.split()
    return words[0].upper() if words else ""


def _drop_strangers(root: Element, pictures: set[str]) -> None:
    """Drop drawings and pictures that need anything but a picture inside the package.

    Where only their link or an extension needs it, only that goes.
    """
    _remove(list(root.iter(f"{{{A}}}hlinkClick", f"{{{A}}}hlinkHover")))
    for element in list(root.iter(etree.Element)):
        if element.get(_EMBED) in pictures and _LINK in element.attrib:
            del element.attrib[_LINK]
        needed = [value for name, value in element.attrib.items() if etree.QName(name).namespace == R]
        if all(value in pictures for value in needed):
            continue
        holders = (f"{{{A}}}ext", f"{{{MARKUP_COMPATIBILITY}}}AlternateContent", w("drawing"), w("pict"))
        around = {ancestor.tag: ancestor for ancestor in reversed(list(element.iterancestors(*holders)))}
        _remove([next((around[tag] for tag in holders if tag in around), element)])
