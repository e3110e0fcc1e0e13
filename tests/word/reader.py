"""What a Word file says, read from its raw XML. Shares no code with app/.

Words are what a reader of the letter sees: insertions and links included, deletions left out, list numbers computed.
"""

from __future__ import annotations

import dataclasses
import io
import posixpath
import zipfile

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

Element = etree._Element


def q(name: str) -> str:
    return f"{{{W}}}{name}"


def value(element: Element | None, name: str = "val") -> str | None:
    return None if element is None else element.get(q(name))


def is_on(element: Element | None) -> bool:
    return element is not None and (value(element) or "1") not in ("0", "false", "off")


@dataclasses.dataclass
class Run:
    """Words with what they look like. `kind` is text, break or note."""

    kind: str
    text: str
    bold: bool = False
    italic: bool = False
    rtl: bool = False
    language: str | None = None
    font: str | None = None
    link: str | None = None
    highlight: str | None = None


@dataclasses.dataclass
class Paragraph:
    style: str
    runs: list[Run]
    number: str | None
    bidi: bool
    keep_next: bool
    keep_lines: bool
    page_break_before: bool
    indent: tuple[int, int]
    cell: bool = False

    @property
    def text(self) -> str:
        """The words, footnote marks as [1], line breaks as line feeds."""
        return "".join({"break": "\n", "note": f"[{run.text}]"}.get(run.kind, run.text) for run in self.runs)


def roman(number: int) -> str:
    out = ""
    for amount, sign in ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while number >= amount:
            out, number = out + sign, number - amount
    return out


ALPHABETS = {
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "russianLower": "абвгдежзиклмнопрстуфхцчшщэюя",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
}


def format_number(number: int, format_: str) -> str:
    if format_ == "decimal":
        return str(number)
    if format_ == "lowerRoman":
        return roman(number)
    return ALPHABETS[format_][number - 1]


class WordFile:
    """A Word file, opened for reading.

    Attributes:
        parts: bytes by part name.
        paragraphs: of the body, tables included.
        notes: paragraphs of each footnote, by the number that is printed.
    """

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.parts = {info.filename: archive.read(info) for info in archive.infolist()}
        self.main = next(target for kind, target, _ in self.rels("").values() if kind.endswith("/officeDocument"))
        self.document = self.xml(self.main)
        styles = self.related("styles")
        assert styles is not None
        self.styles = {value(style, "styleId"): style for style in styles.iter(q("style"))}
        self.defaults = styles.find(f"{q('docDefaults')}/{q('rPrDefault')}/{q('rPr')}")
        self.default_style = next(
            id_ for id_, style in self.styles.items() if style.get(q("default")) and style.get(q("type")) == "paragraph"
        )
        self._levels, self._lists, self._starts = self._numbering()
        self._counts: dict[str, dict[int, int]] = {}
        self.marks: list[str] = []
        body = self.document.find(q("body"))
        assert body is not None
        self.paragraphs = [self.paragraph(p, self.main) for p in body.iter(q("p"))]
        self.notes = self._notes()

    # Package

    def xml(self, name: str) -> Element:
        return etree.fromstring(self.parts[name], etree.XMLParser(resolve_entities=False, no_network=True))

    def rels(self, name: str) -> dict[str, tuple[str, str, bool]]:
        """Relationships of a part by id: type, target, whether outside."""
        folder, base = posixpath.split(name)
        part = posixpath.join(folder, "_rels", f"{base}.rels")
        if part not in self.parts:
            return {}
        found = {}
        for element in self.xml(part).iter(f"{{{PACKAGE}}}Relationship"):
            outside = element.get("TargetMode") == "External"
            target = element.attrib["Target"]
            target = target if outside else posixpath.normpath(posixpath.join(folder, target))
            found[element.attrib["Id"]] = (element.attrib["Type"], target, outside)
        return found

    def related(self, kind: str) -> Element | None:
        for type_, target, outside in self.rels(self.main).values():
            if type_.endswith(f"/{kind}") and not outside:
                return self.xml(target)
        return None

    def stories(self, kind: str) -> dict[str, Element]:
        """Headers or footers by the pages they stand on: first, default, even."""
        found = {}
        for reference in self.document.iter(q(f"{kind}Reference")):
            target = self.rels(self.main)[reference.attrib[f"{{{R}}}id"]][1]
            found[value(reference, "type") or ""] = self.xml(target)
        return found

    # Styles

    def style_chain(self, id_: str | None) -> list[Element]:
        chain = []
        while id_ is not None and id_ in self.styles:
            chain.append(self.styles[id_])
            id_ = value(self.styles[id_].find(q("basedOn")))
        return chain

    def style_name(self, id_: str) -> str:
        return value(self.styles[id_].find(q("name"))) or ""

    def paragraph_property(self, p: Element, name: str) -> Element | None:
        own = p.find(f"{q('pPr')}/{q(name)}")
        if own is not None:
            return own
        for style in self.style_chain(self.paragraph_style(p)):
            found = style.find(f"{q('pPr')}/{q(name)}")
            if found is not None:
                return found
        return None

    def paragraph_style(self, p: Element) -> str:
        return value(p.find(f"{q('pPr')}/{q('pStyle')}")) or self.default_style or ""

    def run_property(self, r: Element, p: Element, name: str) -> Element | None:
        own = r.find(f"{q('rPr')}/{q(name)}")
        if own is not None:
            return own
        chains = self.style_chain(value(r.find(f"{q('rPr')}/{q('rStyle')}"))) + self.style_chain(
            self.paragraph_style(p)
        )
        for style in chains:
            found = style.find(f"{q('rPr')}/{q(name)}")
            if found is not None:
                return found
        return self.defaults.find(q(name)) if self.defaults is not None else None

    # Numbers of lists

    def _numbering(self) -> tuple[dict[str, dict[int, Element]], dict[str, str], dict[tuple[str, int], int]]:
        root = self.related("numbering")
        levels: dict[str, dict[int, Element]] = {}
        lists: dict[str, str] = {}
        starts: dict[tuple[str, int], int] = {}
        for abstract in root.iter(q("abstractNum")) if root is not None else ():
            found = {int(value(level, "ilvl") or 0): level for level in abstract.iter(q("lvl"))}
            levels[value(abstract, "abstractNumId") or ""] = found
        for number in root.iter(q("num")) if root is not None else ():
            id_ = value(number, "numId") or ""
            lists[id_] = value(number.find(q("abstractNumId"))) or ""
            for override in number.iter(q("lvlOverride")):
                starts[id_, int(value(override, "ilvl") or 0)] = int(value(override.find(q("startOverride"))) or 1)
        return levels, lists, starts

    def number(self, p: Element) -> str | None:
        properties = self.paragraph_property(p, "numPr")
        id_ = value(properties.find(q("numId"))) if properties is not None else None
        if properties is None or id_ in (None, "0"):
            return None
        assert id_ is not None
        level = int(value(properties.find(q("ilvl"))) or 0)
        counts = self._counts.setdefault(id_, {})
        start = self._starts.get((id_, level), int(value(self._levels[self._lists[id_]][level].find(q("start"))) or 1))
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        element = self._levels[self._lists[id_]][level]
        format_ = value(element.find(q("numFmt"))) or "decimal"
        text = value(element.find(q("lvlText"))) or ""
        return text if format_ == "bullet" else text.replace(f"%{level + 1}", format_number(counts[level], format_))

    # Text

    def paragraph(self, p: Element, part: str) -> Paragraph:
        indent = self.paragraph_property(p, "ind")
        return Paragraph(
            style=self.style_name(self.paragraph_style(p)),
            number=self.number(p),
            runs=list(self._runs(p, p, part, None)),
            bidi=is_on(self.paragraph_property(p, "bidi")),
            keep_next=is_on(self.paragraph_property(p, "keepNext")),
            keep_lines=is_on(self.paragraph_property(p, "keepLines")),
            page_break_before=is_on(self.paragraph_property(p, "pageBreakBefore")),
            indent=(int(value(indent, "left") or 0), int(value(indent, "right") or 0)),
            cell=any(ancestor.tag == q("tc") for ancestor in p.iterancestors()),
        )

    def _runs(self, parent: Element, p: Element, part: str, link: str | None):
        for child in parent:
            if child.tag in (q("del"), q("moveFrom"), q("pPr")):
                continue
            if child.tag == q("hyperlink"):
                id_, anchor = child.get(f"{{{R}}}id"), value(child, "anchor")
                target = self.rels(part)[id_][1] if id_ else f"#{anchor}"
                yield from self._runs(child, p, part, target)
            elif child.tag == q("r"):
                yield from self._run(child, p, link)
            elif child.tag in (q("ins"), q("sdt"), q("sdtContent"), q("smartTag"), q("moveTo")):
                yield from self._runs(child, p, part, link)

    def _run(self, r: Element, p: Element, link: str | None):
        rtl = is_on(self.run_property(r, p, "rtl"))
        bold = is_on(self.run_property(r, p, "bCs" if rtl else "b"))
        italic = is_on(self.run_property(r, p, "iCs" if rtl else "i"))
        for child in r:
            if child.tag == q("t"):
                text = child.text or ""
                eastern = any("\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef" for char in text)
                slot = "bidi" if rtl else "eastAsia" if eastern else "val"
                face = "cs" if rtl else "eastAsia" if eastern else "ascii"
                yield Run(
                    "text",
                    text,
                    bold,
                    italic,
                    rtl,
                    self._attribute(r, p, "lang", slot),
                    self._attribute(r, p, "rFonts", face),
                    link,
                    value(r.find(f"{q('rPr')}/{q('highlight')}")),
                )
            elif child.tag == q("br"):
                yield Run("break", "")
            elif child.tag == q("footnoteReference"):
                self.marks.append(value(child, "id") or "")
                yield Run("note", str(len(self.marks)), rtl=rtl)

    def _attribute(self, r: Element, p: Element, name: str, attribute: str) -> str | None:
        """Look an attribute up through the run, its styles and the defaults; each may set only some."""
        holders = [r.find(f"{q('rPr')}/{q(name)}")]
        chains = self.style_chain(value(r.find(f"{q('rPr')}/{q('rStyle')}"))) + self.style_chain(
            self.paragraph_style(p)
        )
        holders += [style.find(f"{q('rPr')}/{q(name)}") for style in chains]
        holders.append(self.defaults.find(q(name)) if self.defaults is not None else None)
        theme = {"ascii": "asciiTheme", "cs": "cstheme", "eastAsia": "eastAsiaTheme"}.get(attribute, attribute)
        for holder in holders:
            if holder is not None and (found := value(holder, attribute) or value(holder, theme)):
                return found
        return None

    def _notes(self) -> dict[int, list[Paragraph]]:
        root = self.related("footnotes")
        if root is None:
            return {}
        by_id = {value(note, "id"): note for note in root.iter(q("footnote"))}
        part = next(target for kind, target, _ in self.rels(self.main).values() if kind.endswith("/footnotes"))
        return {
            place: [self.paragraph(p, part) for p in by_id[id_].iter(q("p"))]
            for place, id_ in enumerate(list(self.marks), 1)
        }

    def properties(self) -> dict[str, str]:
        """Core properties by local name."""
        for type_, target, _ in self.rels("").values():
            if type_.endswith("/core-properties"):
                return {etree.QName(element).localname: element.text or "" for element in self.xml(target)}
        return {}
