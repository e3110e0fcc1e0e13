"""Cleaning what is taken from an office's Word template: headers, footers and styles, and nothing that tells tales.

Removed: rsids and paragraph ids, comments, bookmarks, tracked changes (insertions stay, deletions go), content
controls and custom XML (their content stays), fields other than page numbers, linked pictures and objects, macros,
languages, and names of files behind pictures.
"""

from __future__ import annotations

import re

from lxml import etree

from app.ooxml.names import MARKUP_COMPATIBILITY, R, w

Element = etree._Element

_FIELDS = {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"}
_UNWRAPPED = ("ins", "moveTo", "smartTag", "customXml", "hyperlink", "dir", "bdo")
_DROPPED = (
    "del",
    "moveFrom",
    "rPrChange",
    "pPrChange",
    "tblPrChange",
    "tcPrChange",
    "trPrChange",
    "sectPrChange",
    "tblGridChange",
    "numberingChange",
    "cellIns",
    "cellDel",
    "cellMerge",
    "proofErr",
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "permStart",
    "permEnd",
    "moveFromRangeStart",
    "moveFromRangeEnd",
    "moveToRangeStart",
    "moveToRangeEnd",
    "footnoteReference",
    "endnoteReference",
    "annotationRef",
    "object",
    "control",
    "subDoc",
    "altChunk",
    "rsid",
    "lang",
)


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
    _drop(root, _DROPPED)
    _drop_fields(root)
    _drop_strangers(root, pictures)
    clean_attributes(root)
    if not any(child.tag in (w("p"), w("tbl")) for child in root):
        root.append(etree.Element(w("p")))


def clean_styles(root: Element) -> None:
    """Clean a part of styles in place; complex scripts get what the Latin script has."""
    _drop(root, ("rsid", "lang", "numPr", "latentStyles", "rPrChange", "pPrChange", "autoRedefine"))
    clean_attributes(root)
    for properties in root.iter(w("rPr")):
        for latin, complex_ in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            element = properties.find(w(latin))
            if element is not None and properties.find(w(complex_)) is None:
                twin = etree.Element(w(complex_))
                twin.attrib.update(element.attrib)
                element.addnext(twin)


def clean_attributes(root: Element) -> None:
    """Remove attributes that tell when, where or by whom something was made."""
    for element in root.iter(etree.Element):
        for name in list(element.attrib):
            local = etree.QName(name).localname
            value = str(element.attrib[name])
            if (
                local.startswith("rsid")
                or local in ("paraId", "textId", "anchorId", "editId")
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
    tags = [w(name) for name in names]
    for element in list(root.iter(*tags)):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _drop_fields(root: Element) -> None:
    """Keep fields of page numbers; others go with what they show: a file's name, an author, a date."""
    for element in list(root.iter(w("fldSimple"))):
        if _field_name(element.get(w("instr"), "")) not in _FIELDS:
            _replace(element, [])
    for paragraph in root.iter(w("p")):
        _drop_complex_fields(paragraph)


def _drop_complex_fields(paragraph: Element) -> None:
    """Drop the runs of every field that is not of page numbers; one that does not end here goes to the end."""
    open_runs: list[Element] = []
    instruction = ""
    depth = 0
    for run in list(paragraph.iter(w("r"))):
        marks = [mark.get(w("fldCharType")) for mark in run.iter(w("fldChar"))]
        depth += marks.count("begin")
        if depth == 0:
            continue
        open_runs.append(run)
        instruction += "".join(text.text or "" for text in run.iter(w("instrText")))
        depth -= marks.count("end")
        if depth <= 0:
            if _field_name(instruction) not in _FIELDS:
                _remove(open_runs)
            open_runs, instruction, depth = [], "", 0
    _remove(open_runs)


def _remove(elements: list[Element]) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _field_name(instruction: str) -> str:
    words = instruction.split()
    return words[0].upper() if words else ""


def _drop_strangers(root: Element, pictures: set[str]) -> None:
    """Drop drawings and pictures that need anything but a picture inside the package."""
    for element in list(root.iter(etree.Element)):
        needed = [value for name, value in element.attrib.items() if etree.QName(name).namespace == R]
        if all(value in pictures for value in needed):
            continue
        holder: Element | None = element
        while holder is not None and holder.tag not in (w("drawing"), w("pict")):
            holder = holder.getparent()
        alternative = next(element.iterancestors(f"{{{MARKUP_COMPATIBILITY}}}AlternateContent"), None)
        _remove([alternative if alternative is not None else holder if holder is not None else element])
