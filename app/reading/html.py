"""HTML of the clipboard read into nodes: paragraphs, headings, marks, lists, tables, quotes, links and footnotes.

Nothing else is kept: no deletions, comments, hidden words, pictures, paths, colours or fonts.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from lxml import etree

from app.reading import css
from app.reading.notes import Notes
from app.reading.numbering import item_of
from app.reading.plain import read_plain
from app.reading.tables import rows_of
from app.text.canonical import canonical
from app.text.lines import Kind, Level, Line, blocks_of
from app.text.nodes import Break, Heading, Inline, Inlines, Mark, Note, Paragraph, Run, Table, Text

_REVEALED = re.compile(r"<!\[(?:if[^\]>]*|endif)\]>", re.IGNORECASE)
_CJK = "[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]"
_WRAPPED = re.compile(rf"(?<={_CJK})[ \t]*\r?\n[ \t]*(?={_CJK})")
_SPACES = re.compile("[ \t\r\n\f]+")
_NO_BREAKS = re.compile("\u00a0{2,}|(?: \u00a0)+ ?|(?:\u00a0 )+")
_BLANK_CLASSES = ("apple-converted-space", "apple-tab-span")
_MSO_LEVEL = re.compile(r"\blevel(\d)\b")
_DEEPEST_TABLE = 3


def read_html(source: str) -> Text:
    """Read HTML as programs put it on the clipboard. Anything is accepted."""
    prepared = _REVEALED.sub("", source.replace("\x00", "")).encode("utf-8", "ignore")
    parser = etree.HTMLParser(encoding="utf-8", recover=True, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(prepared, parser) if prepared.strip() else None
    except etree.XMLSyntaxError:
        root = None
    if any(
        error.level_name == "FATAL" for error in parser.error_log
    ):  # nested deeper than the parser goes: no words lost
        return read_plain(html.unescape(re.sub(r"(?is)<(style|script|head)\b.*?</\1>|<!--.*?-->|<[^>]*>", " ", source)))
    if root is None:
        return Text()
    notes = Notes(root)
    lines = _Reader(notes).read(root)
    texts = tuple(
        Note(label, blocks_of(_Reader(notes, inside=element).read(element))) for element, label in notes.texts.items()
    )
    return canonical(Text(blocks_of(_levelled(lines)), texts))


def _levelled(lines: list[Line]) -> list[Line]:
    """Bring headings to the two levels there are: the highest that was met, and all below it."""
    highest = min((line.leaf.level for line in lines if isinstance(line.leaf, Heading)), default=0)
    return [
        Line(line.path, Heading(2 if line.leaf.level == highest else 3, line.leaf.inlines))
        if isinstance(line.leaf, Heading)
        else line
        for line in lines
    ]


class _Frame(NamedTuple):
    """What holds inside an element: marks of its words, and what its end does."""

    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    heading: int = 0
    block: bool = False
    containers: int = 0
    pre: bool = False
    blank: bool = False
    listed: bool = False
    bold_counts: bool = True


class _Container:
    """A list item or quote that lines stand in."""

    def __init__(self, kind: Kind, begins: bool = True, start: int | None = None) -> None:
        self.kind = kind
        self.begins = begins
        self.start = start


class _Reader:
    """Reads one element; its footnotes are those of the page.

    Args:
        inside: the note whose text is read; other notes' texts are left out where they stand.
    """

    def __init__(self, notes: Notes, inside: etree._Element | None = None, depth: int = 0) -> None:
        self._notes = notes
        self._inside = inside
        self._depth = depth
        self._lines: list[Line] = []
        self._inlines: list[Inline] = []
        self._containers: list[_Container] = []
        self._lists: list[list[int | None]] = []  # of each open list: its next number, None for bullets
        self._fields: list[bool] = []  # of each open field of Word: whether its code is being read
        self._mso: dict[int, tuple[Kind, int | None]] = {}  # by level: what Word's lists came to
        self._item: tuple[int, str] | None = None  # level and marker of a paragraph that is an item of Word's
        self._heading = 0

    def read(self, root: etree._Element) -> list[Line]:
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        frames = [_Frame()]
        for event, element in walk:
            if event == "start":
                frame = self._start(element, frames[-1])
                if frame is None:
                    walk.skip_subtree()
                    frame = frames[-1]._replace(block=False, containers=0, listed=False)
                else:
                    self._words(element.text, frame)
                frames.append(frame)
            else:
                if event == "end":
                    self._end(frames.pop())
                if element is not root:
                    self._words(element.tail, frames[-1])
        self._end_line()
        return self._lines

    # Elements

    def _start(self, element: etree._Element, frame: _Frame) -> _Frame | None:
        """Take in the beginning of an element; None if what is in it is left out, or was read here."""
        name, style = css.name_of(element), css.css(element)
        if element in self._notes.texts and element is not self._inside:
            return None
        if css.gone(element, name, style) or element in self._notes.backs:
            return None
        if element in self._notes.marks:
            self._inlines.append(Mark(self._notes.marks[element]))
            return None
        if style.get("mso-list") == "ignore":
            if self._item is not None:
                self._item = (self._item[0], "".join(str(text) for text in element.itertext()))
            return None
        self._field(style)
        if name == "br":
            self._break(style)
            return None
        block = name in css.BLOCKS
        if block:
            self._end_line()
        if name == "table" and self._table(element):
            return None
        made = self._words_frame(element, name, style, frame)._replace(block=block, containers=0, listed=False)
        return self._structure(element, name, style, made) if block and element is not self._inside else made

    def _words_frame(self, element: etree._Element, name: str, style: css.Style, frame: _Frame) -> _Frame:
        strong, emphasis = css.strong(name, style), css.emphasis(name, style)
        classes = css.classes(element)
        blank = "mso-tab-count" in style or style.get("mso-spacerun") == "yes" or classes[:1] == ["apple-tab-span"]
        frame = frame._replace(
            strong=frame.strong if strong is None else strong and frame.bold_counts,
            emphasis=frame.emphasis if emphasis is None else emphasis,
            blank=frame.blank or blank or any(one in _BLANK_CLASSES for one in classes),
            pre=frame.pre or name == "pre" or style.get("white-space", "").startswith("pre"),
        )
        return frame._replace(link=css.target(element)) if name == "a" and element.get("href") else frame

    def _structure(self, element: etree._Element, name: str, style: css.Style, frame: _Frame) -> _Frame:
        """Take in what an element says of the lines in it."""
        level = re.fullmatch(r"h([1-6])", name)
        classes = css.classes(element)
        if level or "msotitle" in classes:
            self._heading = int(level[1]) if level else 1
            return frame._replace(heading=self._heading, bold_counts=False, strong=False)
        if name in ("ul", "ol", "dir", "menu"):
            return self._list(element, name, frame)
        if name == "li":
            return self._list_item(element, style, frame)
        if name == "blockquote":
            self._containers.append(_Container("quote"))
            return frame._replace(containers=1)
        if any(one.startswith(("msoquote", "msointensequote")) for one in classes):
            before = self._lines[-1].path if self._lines else ()
            self._containers.append(_Container("quote", begins=not (before and before[-1].kind == "quote")))
            return frame._replace(containers=1)
        found = _MSO_LEVEL.search(style.get("mso-list", ""))
        if found and name in ("p", "div"):
            self._item = (int(found[1]), "")
        return frame._replace(bold_counts=False) if name == "th" else frame

    def _list(self, element: etree._Element, name: str, frame: _Frame) -> _Frame:
        opened = 0
        parent = element.getparent()
        if parent is not None and css.name_of(parent) in ("ul", "ol") and self._lists:  # as Google writes inner lists
            self._containers.append(_Container("bullet" if self._lists[-1][0] is None else "number", begins=False))
            opened = 1
        number = element.get("start", "")
        self._lists.append([(int(number) if number.isdecimal() and len(number) < 9 else 1) if name == "ol" else None])
        return frame._replace(containers=opened, listed=True)

    def _list_item(self, element: etree._Element, style: css.Style, frame: _Frame) -> _Frame:
        counter: list[int | None] = self._lists[-1] if self._lists else [None]
        bare = style.get("list-style-type") == "none" and any(css.name_of(one) in ("ul", "ol") for one in element)
        value = element.get("value", "")
        if counter[0] is None:
            self._containers.append(_Container("bullet", begins=not bare))
        elif bare:
            self._containers.append(_Container("number", begins=False))
        else:
            counter[0] = int(value) if value.isdecimal() and len(value) < 9 else counter[0]
            self._containers.append(_Container("number", start=counter[0]))
            counter[0] += 1
        return frame._replace(containers=1)

    def _end(self, frame: _Frame) -> None:
        if frame.block:
            self._end_line()
        if frame.containers:
            del self._containers[-frame.containers :]
        if frame.listed:
            self._lists.pop()

    def _field(self, style: css.Style) -> None:
        """Leave out the code of a field of Word, and keep its result."""
        what = style.get("mso-element", "")
        if what == "field-begin":
            self._fields.append(True)
        elif what == "field-separator" and self._fields:
            self._fields[-1] = False
        elif what == "field-end" and self._fields:
            self._fields.pop()

    def _break(self, style: css.Style) -> None:
        if style.get("page-break-before") in ("always", "left", "right") or "mso-break-type" in style:
            self._end_line()
            return
        while self._inlines and isinstance(self._inlines[-1], Run) and not self._inlines[-1].text.strip():
            self._inlines.pop()
        if self._inlines and isinstance(self._inlines[-1], Break):
            heading = self._heading
            self._end_line()
            self._heading = heading
        else:
            self._inlines.append(Break())

    def _table(self, element: etree._Element) -> bool:
        """Take in a table; one that only places its words is read as they come."""
        if self._depth >= _DEEPEST_TABLE or element.get("role") == "presentation":
            return False
        rows = rows_of(element)
        if max((len(row) for row in rows), default=0) * len(rows) <= 1:
            return False
        read = [tuple(self._cell(cell) for cell in row) for row in rows]
        kept = [row for row in read if any(row)]
        if kept:
            for caption in element.iterchildren("caption"):
                words = _joined(_Reader(self._notes, self._inside, self._depth + 1).read(caption))
                self._lines.append(Line(self._path(), Paragraph(words)))
            self._lines.append(Line(self._path(), Table(kept[0], tuple(kept[1:]))))
        return True

    def _cell(self, cell: etree._Element | None) -> Inlines:
        if cell is None:
            return ()
        lines = _Reader(self._notes, self._inside, self._depth + 1).read(cell)
        return _joined(lines)

    # Words and lines

    def _words(self, text: str | None, frame: _Frame) -> None:
        if not text or any(self._fields):
            return
        if frame.pre and not frame.blank:
            for number, piece in enumerate(text.replace("\r\n", "\n").split("\n")):
                if number:
                    self._inlines.append(Break())
                self._run(piece, frame)
            return
        if frame.blank:
            text = re.sub("[\u00a0 \t\r\n]+", " ", text)
        words = _SPACES.sub(" ", _WRAPPED.sub("", text))
        self._run(_NO_BREAKS.sub(" ", words), frame)

    def _run(self, text: str, frame: _Frame) -> None:
        if text:
            self._inlines.append(Run(text, frame.strong, frame.emphasis, link=frame.link))

    def _end_line(self) -> None:
        inlines, self._inlines = tuple(self._inlines), []
        heading, self._heading = self._heading, 0
        item, self._item = self._item, None
        if all(isinstance(one, Break) or (isinstance(one, Run) and not one.text.strip()) for one in inlines):
            self._heading, self._item = heading, item  # the line is still to come
            return
        path = self._path()
        if item is not None:
            path += self._mso_path(*item)
        else:
            self._mso.clear()
        self._lines.append(Line(path, Heading(heading, inlines) if heading else Paragraph(inlines)))

    def _path(self) -> tuple[Level, ...]:
        path = tuple(Level(one.kind, one.begins, one.start if one.begins else None) for one in self._containers)
        for one in self._containers:
            one.begins = False
        return path

    def _mso_path(self, level: int, marker: str) -> tuple[Level, ...]:
        """Return the levels of an item of Word's lists."""
        before = self._mso.get(level)
        expected = before[1] + 1 if before is not None and before[1] is not None else None
        kind, number = item_of(marker, expected)
        if number is None and kind == "number":
            number = expected
        outer = tuple(Level(self._mso.get(one, ("bullet", None))[0], begins=False) for one in range(1, level))
        for deeper in [one for one in self._mso if one > level]:
            del self._mso[deeper]
        self._mso[level] = (kind, number)
        return (*outer, Level(kind, start=number if kind == "number" else None))


def _joined(lines: list[Line]) -> Inlines:
    """Return lines as one, for a cell."""
    joined: Inlines = ()
    for line in lines:
        cells = (
            [cell for row in (line.leaf.header, *line.leaf.rows) for cell in row]
            if isinstance(line.leaf, Table)
            else [line.leaf.inlines]
        )
        for inlines in cells:
            joined += (Run(" "), *inlines) if joined else inlines
    return joined
