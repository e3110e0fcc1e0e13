"""What programs put on the clipboard: text, pages, tables, pictures, files, and what is damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from app.text.nodes import Mark, Note, Paragraph, Run, Text
from widgets.text.clipboard import TYPE

PAGES = Path(__file__).parents[1] / "reading/pages"
MEGABYTE = 1 << 20


class Clip(NamedTuple):
    """One clipboard.

    Attributes:
        make: puts it together; to be called in a program with Qt.
        keeps: words that come in. drops: words that never do.
        empty: nothing of it can be pasted.
    """

    make: Callable[[], QMimeData]
    keeps: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    empty: bool = False


def html(source: str, text: str = "") -> Callable[[], QMimeData]:
    """Return what makes a clipboard of a page and its plain text."""

    def make() -> QMimeData:
        data = QMimeData()
        data.setHtml(source)
        if text:
            data.setText(text)
        return data

    return make


def plain(source: str) -> Callable[[], QMimeData]:
    """Return what makes a clipboard of plain text."""

    def make() -> QMimeData:
        data = QMimeData()
        data.setText(source)
        return data

    return make


def raw(**formats: bytes) -> Callable[[], QMimeData]:
    """Return what makes a clipboard of bytes by MIME type, `__` standing for the slash, `_` for a hyphen."""

    def make() -> QMimeData:
        data = QMimeData()
        for name, value in formats.items():
            data.setData(name.replace("__", "/").replace("_", "-"), QByteArray(value))
        return data

    return make


def page(name: str) -> Callable[[], QMimeData]:
    """Return what makes a clipboard of a page of the tests of reading."""
    return html((PAGES / f"{name}.html").read_text("utf-8"), "plain words instead")


def image(with_page: str = "") -> Callable[[], QMimeData]:
    """Return what makes a clipboard of a picture, and perhaps of a page beside it."""

    def make() -> QMimeData:
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        picture.fill(QColor("red"))
        data = html(with_page)() if with_page else QMimeData()
        data.setImageData(picture)
        return data

    return make


def urls(*addresses: str, text: str = "") -> Callable[[], QMimeData]:
    """Return what makes a clipboard of addresses, as a file manager or a browser puts them there."""

    def make() -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl(one) for one in addresses])
        if text:
            data.setText(text)
        return data

    return make


def own(source: bytes, text: str = "") -> Callable[[], QMimeData]:
    """Return what makes a clipboard of our own type, as it is read from bytes."""

    def make() -> QMimeData:
        data = plain(text)() if text else QMimeData()
        data.setData(TYPE, QByteArray(source))
        return data

    return make


_NOTED = Text(
    (Paragraph((Run("own words"), Mark("7"), Run(" go on"))),), (Note("7", (Paragraph((Run("own note"),)),)),)
)
_OWN = msgspec.json.encode(_NOTED)
_WORD = (
    "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta name=Generator content='Microsoft Word 15'>"
)
_LIST = "<p class=MsoListParagraph style='mso-list:l0 level{0} lfo1'><span style='mso-list:Ignore'>{1}</span>{2}</p>"
_FOOTNOTE = (
    "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>[1]</span></a>"
)
_FOOTNOTES = (
    "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>"
    "<a style='mso-footnote-id:ftn1' href='#_ftnref1' name='_ftn1'>[1]</a> the note of word</p></div></div>"
)
_CALC = (
    "<table><colgroup width=85></colgroup><tr><td sdval='12' sdnum='1033;'>12</td><td>name</td></tr>"
    "<tr><td bgcolor='#FF0000'>34</td><td><b>other</b></td></tr></table>"
)
_DEEP = "<div>" * 3000 + "deep words" + "</div>" * 3000
_LISTS = "<ul>" + "<li>x<ul>" * 40 + "<li>innermost" + "</ul>" * 41

CLIPS: dict[str, Clip] = {
    # Word
    "word page": Clip(page("word"), ("The facts", "Local time."), ("gone", "file:", "plain words")),
    "word deleted": Clip(
        html(_WORD + "<p>stays <del cite='mailto:A' datetime='2024'>taken out</del><ins>put in</ins> too</p>"),
        ("stays", "put in", "too"),
        ("taken out",),
    ),
    "word comment": Clip(
        html(
            _WORD + "<p>said<a style='mso-comment-reference:X_1'></a><span class=MsoCommentReference>[A1]</span> on</p>"
            "<div style='mso-element:comment-list'><div style='mso-element:comment' id=_com_1>remark of X</div></div>"
        ),
        ("said", "on"),
        ("remark",),
    ),
    "word list": Clip(
        html(
            _WORD + _LIST.format(1, "1.", "first") + _LIST.format(2, "(a)", "inner") + _LIST.format(1, "2.", "second")
        ),
        ("1. first", "inner", "2. second"),
        ("mso",),
    ),
    "word image": Clip(
        html(_WORD + "<p>before<img src='file:///C:/Users/X/clip_image001.png'><v:imagedata src='x.png'/> after</p>"),
        ("before", "after"),
        ("file:", "png"),
    ),
    "word footnote": Clip(html(_WORD + f"<p>noted{_FOOTNOTE} here</p>{_FOOTNOTES}"), ("noted[^", "note of word")),
    "word field": Clip(
        html(
            "<p>see <span style='mso-element:field-begin'></span> PAGEREF _Toc1 "
            "<span style='mso-element:field-separator'></span>page 7<span style='mso-element:field-end'></span></p>"
        ),
        ("page 7",),
        ("PAGEREF",),
    ),
    "word hidden": Clip(
        html("<p>seen<span style='display:none;mso-hide:all'> hidden</span></p>"), ("seen",), ("hidden",)
    ),
    "word arabic": Clip(html("<p dir=RTL><span lang=AR-SA>نص <b>عربي</b></span></p>"), ("نص **عربي**",)),
    "word table": Clip(
        html("<table class=MsoTableGrid><tr><td colspan=2>wide</td></tr><tr><td>a</td><td>b</td></tr></table>"),
        ("wide", "| a | b |"),
    ),
    "word styles": Clip(
        html(
            "<style>p{color:red}</style><!--[if gte mso 9]><xml>office</xml><![endif]--><p style='color:blue'>ink</p>"
        ),
        ("ink",),
        ("color", "office"),
    ),
    # Writer, Google, browsers
    "writer page": Clip(page("writer"), (), ("file:", "plain words")),
    "google page": Clip(page("google"), (), ("plain words",)),
    "browser page": Clip(page("browser"), (), ("plain words",)),
    "word online": Clip(page("online"), (), ("plain words",)),
    "google bold": Clip(
        html("<b style='font-weight:normal' id='docs-internal-guid-1'><p>not bold</p></b>"), ("not bold",)
    ),
    "browser fragment": Clip(
        html("<html><body><!--StartFragment--><a href='https://un.org/x'>page</a><!--EndFragment--></body></html>"),
        ("[page](https://un.org/x)",),
        ("Fragment",),
    ),
    "script": Clip(
        html("<p>safe</p><script>alert('ran')</script><iframe src='http://x'></iframe>"), ("safe",), ("ran",)
    ),
    "remote image": Clip(
        html("<p>text<img src='http://127.0.0.1:9/x.png' alt='picture'></p>"), ("text",), ("127.0.0.1",)
    ),
    # Tables
    "calc": Clip(html(_CALC, "12\tname\n34\tother\n"), ("| 12 | name |", "**other**"), ("sdval", "FF0000")),
    "excel": Clip(
        html(
            "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr height=20><td class=xl65 x:num>1</td>"
            "<td x:str>two</td></tr></table>",
            "1\ttwo\r\n",
        ),
        ("| 1 | two |",),
        ("xl65",),
    ),
    "tabs": Clip(plain("a\tb\tc\r\n1\t2\t3\r\n"), ("a b c", "1 2 3")),
    "nested tables": Clip(
        html("<table><tr><td>o</td><td><table><tr><td>inner</td></tr></table></td></tr></table>"), ("inner",)
    ),
    "uneven table": Clip(html("<table><tr><td>a<tr><td>b<td>c<td rowspan=9>d</table>"), ("a", "c", "d")),
    "wide table": Clip(html("<table><tr>" + "<td>w</td>" * 60 + "</tr></table>"), ("w",)),
    # Plain text
    "plain": Clip(plain("one line"), ("one line",)),
    "crlf": Clip(plain("first\r\n\r\nsecond\rthird\x0bfourth\u2028fifth"), ("first", "second", "third", "fifth")),
    "nulls": Clip(raw(text__plain=b"be\x00fore\x00\x07 after\x1b"), ("before", "after")),
    "no utf-8": Clip(raw(text__plain=b"caf\xe9 \xed\xa0\x80 \xff"), ("caf",)),
    "surrogates": Clip(raw(text__html="<p>pair\ud800ed</p>".encode("utf-16", "surrogatepass")), ("pair",)),
    "bidi": Clip(plain("a\u202eb\u202c \u2067c\u2069 \u200fd\u061c"), ("a", "b", "c", "d")),
    "joined": Clip(plain("👩‍👩‍👧‍👦 e\u0301 \u0b95\u0bbf 𠀀 ﷽"), ("👩‍👩‍👧‍👦", "é", "𠀀")),
    "markdown": Clip(plain("# *not* [a](b) [^1] 1. `x` | y |\n---\n> q\n- i"), ("not", "y")),
    "noncharacters": Clip(plain("x\ufffe\uffff\ufdd0\ufeffy\ufffcz"), ("xy",)),
    "blank": Clip(plain("  \r\n \t \u00a0\n"), (), (), True),
    "one megabyte": Clip(plain(("long words in a line " * 8 + "\n") * (MEGABYTE // 169)), ("long words",)),
    "one long line": Clip(plain("word " * 40_000), ("word word",)),
    # Damaged, deep, odd
    "broken html": Clip(
        html("<p><b>bold<i>both</b>italic</p></div></td><ul><li>item<p>more<table><td>x"), ("bold", "item")
    ),
    "deep html": Clip(html(_DEEP), ("deep words",)),
    "deep lists": Clip(html(_LISTS), ("innermost",)),
    "empty html": Clip(html("<html><body></body></html>", "words instead"), ("words instead",)),
    "entities": Clip(html("<p>&lt;b&gt; &amp;amp; &#8212; &#0; &#xD800; &nosuch;</p>"), ("&nosuch;",)),
    "bomb": Clip(html("<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b; end</p>"), ("end",)),
    "own": Clip(own(_OWN), ("own words[^", "own note")),
    "own damaged": Clip(own(_OWN[:-9], "own words go on"), ("own words go on",)),
    "own of another version": Clip(own(b'{"blocks": [{"type": "video"}]}', "instead"), ("instead",)),
    "own with bytes": Clip(own(b"\xff\xfe\x00", "instead"), ("instead",)),
    "own without end": Clip(own(b'{"blocks":[' + b'{"type":"quote","blocks":[' * 5000, "instead"), ("instead",)),
    "own alone and damaged": Clip(own(b"{"), (), (), True),
    "own not canonical": Clip(
        own(msgspec.json.encode(Text((Paragraph((Run("a "), Run(" \x00b", strong=True), Mark("nowhere"))),)))),
        ("a **b**",),
    ),
    # No text, or not alone
    "image": Clip(image(), (), (), True),
    "image and page": Clip(image("<p>caption</p><img src='cid:1'>"), ("caption",), ("cid",)),
    "address": Clip(urls("https://www.ohchr.org/en", text="https://www.ohchr.org/en"), ("ohchr.org",)),
    "files": Clip(urls("file:///srv/x/letter.docx", "file:///srv/x/b.pdf"), (), ("file:", "srv"), True),
    "files by their paths": Clip(
        urls("file:///srv/x/letter.docx", text="/srv/x/letter.docx"), (), ("letter.docx",), True
    ),
    "rtf": Clip(raw(text__rtf=b"{\\rtf1\\ansi words of rtf}"), (), ("rtf1",), True),
    "unknown": Clip(raw(application__x_other=b"\x00" * 64), (), (), True),
    "nothing": Clip(QMimeData, (), (), True),
}
"""By name."""

BIG = ("one megabyte", "one long line", "deep html")
"""Those that take a moment."""
