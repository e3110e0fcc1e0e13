"""Letterheads from anyone: what is in their headers is cleaned, kept where it can be, and never breaks a letter."""

from __future__ import annotations

import contextlib
import zipfile
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.export.docx import write_docx
from app.export.template import Template, open_template
from app.model.letter import Letter
from tests.conftest import TODAY
from tests.export.test_template import OFFICE, SHIPPED, R, W, own, parts_of, png
from tests.word.reader import WordFile, q
from tests.word.validator import by_rules, validate

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
NAMESPACES = (
    f'{W} {R} xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main" xmlns:pic="{DRAWING}/picture" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
EXTERNAL = ' TargetMode="External"'


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def words(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def relationships(*entries: tuple[str, str, str, str]) -> bytes:
    inner = "".join(
        f'<Relationship Id="{id_}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
        for id_, kind, target, mode in entries
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'.encode()


def picture(blip: str, click: str = "") -> str:
    return (
        f'<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="x">{click}</wp:docPr>'
        f'<a:graphic><a:graphicData uri="{DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x"/>'
        f"<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>{blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


@pytest.fixture
def written(everything: Letter, context: Context):
    """Writes one letter with every part in use on a template."""

    def write(template: Template, *, draft: bool = False) -> bytes:
        return write_docx(context.composer.compose(everything, "en", draft=draft, today=TODAY), template)

    return write


@pytest.fixture
def with_header(written, tmp_path: Path, sdk: Path):
    """Writes a letter whose template has this header on its later pages; returns the header as written."""

    def write(inner: str, *related: tuple[str, str, str, str]) -> str:
        parts = parts_of()
        parts["word/header2.xml"] = f"<w:hdr {NAMESPACES}>{inner}</w:hdr>".encode()
        if related:
            parts["word/_rels/header2.xml.rels"] = relationships(*related)
            parts["word/media/x.png"] = png()
        data = written(own(tmp_path / "own.docx", parts))
        assert validate(data, sdk) == []
        word = WordFile(data)
        assert b"secret" not in b"".join(word.parts.values())
        return next(
            part.decode() for name, part in word.parts.items() if name.startswith("word/header") and b"kept" in part
        )

    return write


KEPT = f"<w:p>{words('kept')}</w:p>"
CELL = '<w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/></w:tcPr>'
ROWS = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>'


@pytest.mark.parametrize(
    "inner",
    [
        "<!-- secret --><?secret x?>",
        f"<w:p>{BEGIN}{code(' AUTHOR ')}</w:p><w:p>{SEPARATE}{words('secret')}{END}</w:p>",
        f"<w:p>{END}</w:p>",
        f'{ROWS}<w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>{CELL}<w:p>{words("secret")}</w:p></w:tc></w:tr>'
        f"<w:tr>{CELL}<w:p/></w:tc></w:tr></w:tbl>",
        f'{ROWS}<w:tr><w:tblPrEx><w:tblPrExChange w:id="1" w:author="secret"><w:tblPrEx/></w:tblPrExChange></w:tblPrEx>'
        f"{CELL}<w:p/></w:tc></w:tr></w:tbl>",
        '<w:p><w:customXmlInsRangeStart w:id="1" w:author="secret"/><w:customXmlInsRangeEnd w:id="1"/></w:p>',
        f'{ROWS}<w:tr>{CELL}<w:altChunk r:id="rId5"/></w:tc></w:tr></w:tbl>',
        '<w:p><w:r><w:pict><v:shape id="s" style="width:9pt;height:9pt" href="http://secret/" o:gfxdata="secret"/>'
        "</w:pict></w:r></w:p>",
    ],
)
def test_what_stands_beside_the_words_of_a_header_is_cleaned(inner: str, with_header) -> None:
    with_header(inner + KEPT)


def test_a_header_never_joins_the_lists_of_the_letter(with_header) -> None:
    numbered = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>kept</w:t></w:r></w:p>'
    )
    assert "numPr" not in with_header(numbered)


def test_the_words_of_a_link_stay_in_a_header(with_header) -> None:
    field = f"<w:p>{BEGIN}{code('HYPERLINK mailto:secret')}{SEPARATE}{words('registry@example.int')}{END}</w:p>"
    simple = f'<w:p><w:fldSimple w:instr=" HYPERLINK secret ">{words("www.example.int")}</w:fldSimple></w:p>'
    header = with_header(field + simple + KEPT)
    assert "registry@example.int" in header and "www.example.int" in header and "fldChar" not in header


@pytest.mark.parametrize(
    ("blip", "click"),
    [
        ('<a:blip r:embed="rId1"/>', '<a:hlinkClick r:id="rId2"/>'),
        ('<a:blip r:embed="rId1" r:link="rId2"/>', ""),
        (
            '<a:blip r:embed="rId1"><a:extLst><a:ext uri="{BEBA8EAE-BF5A-486C-A8C5-ECC9F3942E4B}"><x r:embed="rId2"/>'
            "</a:ext></a:extLst></a:blip>",
            "",
        ),
    ],
)
def test_a_picture_stays_where_only_its_link_leads_outside(blip: str, click: str, with_header) -> None:
    related = (("rId1", "image", "media/x.png", ""), ("rId2", "hyperlink", "http://secret/", EXTERNAL))
    header = with_header(picture(blip, click) + KEPT, *related)
    assert 'r:embed="rId1"' in header and "rId2" not in header


def test_the_address_of_an_old_picture_is_not_taken(with_header) -> None:
    shape = (
        '<w:p><w:r><w:pict><v:shape id="s" style="width:9pt;height:9pt"><v:imagedata r:id="rId1" o:title="secret" '
        'src="http://secret/x.png" o:href="http://secret/"/></v:shape></w:pict></w:r></w:p>'
    )
    assert 'r:id="rId1"' in with_header(shape + KEPT, ("rId1", "image", "media/x.png", ""))


def with_theme(theme: str) -> dict[str, bytes]:
    parts = parts_of()
    parts["word/theme/theme1.xml"] = theme.encode()
    link = f'<Relationship Id="rId99" Type="{OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>'
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", link.encode()
    )
    return parts


def test_a_theme_keeps_its_fonts_and_loses_names_and_pictures(written, tmp_path: Path, sdk: Path) -> None:
    colours = ("dk1", "lt1", "dk2", "lt2", *(f"accent{i}" for i in range(1, 7)), "hlink", "folHlink")
    scheme = "".join(f'<a:{name}><a:srgbClr val="000000"/></a:{name}>' for name in colours)
    font = '<a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    parts = with_theme(
        f'<a:theme xmlns:a="{DRAWING}/main" {R} name="secret"><a:themeElements><a:clrScheme name="secret">{scheme}'
        f'</a:clrScheme><a:fontScheme name="secret"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>'
        f'</a:fontScheme><a:fmtScheme name="secret"><a:fillStyleLst>{fill}{fill}<a:blipFill><a:blip r:embed="rId1"/>'
        f"<a:stretch/></a:blipFill></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        '</a:fmtScheme></a:themeElements><a:extLst><a:ext uri="x"><x name="secret"/></a:ext></a:extLst></a:theme>'
    )
    data = written(own(tmp_path / "own.docx", parts))
    theme = WordFile(data).parts["word/theme/theme1.xml"]
    assert validate(data, sdk) == [] and b"secret" not in theme and b"Georgia" in theme and b"blip" not in theme


def test_a_theme_that_declares_a_document_type_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AppError):
        own(tmp_path / "own.docx", with_theme('<!DOCTYPE x SYSTEM "http://secret/x.dtd"><x/>'))


def test_the_first_page_is_different_where_the_template_says_so(written, tmp_path: Path) -> None:
    parts = parts_of()
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:titlePg/>", b"")
    word = WordFile(written(own(tmp_path / "own.docx", parts)))
    assert set(word.stories("header")) == {"default"} and not list(word.document.iter(q("titlePg")))
    parts = parts_of()
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        b'<w:headerReference w:type="first" r:id="rId2"/>', b""
    )
    data = written(own(tmp_path / "own.docx", parts), draft=True)
    assert by_rules(data) == []
    assert "DRAFT" in "".join(WordFile(data).stories("header")["first"].itertext())


def test_headers_of_a_section_before_hold_for_the_last(written, tmp_path: Path) -> None:
    parts = parts_of()
    section = parts["word/document.xml"].partition(b"<w:sectPr>")[2].partition(b"<w:pgSz")[0]
    parts["word/document.xml"] = parts["word/document.xml"].replace(section, b"")
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        b"<w:body><w:p>", b"<w:body><w:p><w:pPr><w:sectPr>" + section + b"</w:sectPr></w:pPr></w:p><w:p>"
    )
    data = written(own(tmp_path / "own.docx", parts))
    assert by_rules(data) == []
    assert "PALAIS" in "".join(WordFile(data).stories("header")["first"].itertext())


def test_a_template_with_few_styles_gets_the_default_ones_too(written, tmp_path: Path, sdk: Path) -> None:
    parts = parts_of()
    head, _, styles = parts["word/styles.xml"].partition(b"<w:style ")
    parts["word/styles.xml"] = head + b"</w:styles>"
    template = own(tmp_path / "own.docx", parts)
    data = written(template)
    assert "Normal" in template.added and validate(data, sdk) == []
    assert WordFile(data).parts["word/styles.xml"].count(b'w:default="1"') == styles.count(b'w:default="1"')


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/styles.xml", b'w:styleId="Date"', b'w:styleId="a&quot;&lt;"'),
        ("word/styles.xml", b"w:styles", b"w:numbering"),
        ("_rels/.rels", OFFICE.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ],
)
def test_a_template_that_cannot_be_used_is_told(part: str, old: bytes, new: bytes, tmp_path: Path) -> None:
    parts = parts_of()
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    with pytest.raises(AppError) as error:
        own(tmp_path / "own.docx", parts)
    assert error.value.id == "template-wrong"


def test_a_damaged_archive_is_told_or_opened(tmp_path: Path) -> None:
    path = tmp_path / "own.docx"
    data = SHIPPED.read_bytes()
    for place in range(60, 1000, 20):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        with contextlib.suppress(AppError):
            open_template(SHIPPED, path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        for name, content in parts_of().items():
            archive.writestr(name, content)
    with pytest.raises(AppError):
        open_template(SHIPPED, path)
