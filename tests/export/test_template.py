"""The office's letterhead: what is taken from it, and what never is."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import docx
import pytest

from app.context import Context
from app.errors import AppError
from app.export.docx import write_docx
from app.export.template import Template, open_template
from app.paths import PROGRAM
from tests.conftest import TODAY
from tests.word.reader import WordFile, q
from tests.word.validator import by_rules, validate

SHIPPED = PROGRAM / "templates/letter.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def png() -> bytes:
    """A picture of one black dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def parts_of(path: Path = SHIPPED) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def own(path: Path, parts: dict[str, bytes]) -> Template:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return open_template(SHIPPED, path)


@pytest.fixture
def letter(everything, context: Context):
    """Writes one letter with every part in use on a template."""

    def written(template: Template, language: str = "en", *, draft: bool = False) -> bytes:
        document = context.composer.compose(everything, language, draft=draft, today=TODAY)
        return write_docx(document, template)

    return written


def test_the_template_that_ships_is_lean_and_clean() -> None:
    data = SHIPPED.read_bytes()
    assert len(data) < 20_000 and b"creator" not in b"".join(parts_of().values())
    names = {style.name for style in docx.Document(io.BytesIO(data)).styles}
    assert {"Normal", "Heading 1", "footnote text", "List Number", "Hyperlink", "Block Text"} <= names
    section = docx.Document(io.BytesIO(data)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert "PALAIS DES NATIONS" in section.first_page_header.paragraphs[1].text


def test_styles_page_and_pictures_are_taken(letter, tmp_path: Path, sdk: Path) -> None:
    parts = parts_of()
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'w:ascii="Times New Roman"', b'w:ascii="Georgia"')
    parts["word/document.xml"] = parts["word/document.xml"].replace(b'w:top="1418"', b'w:top="2000"')
    parts["word/media/crest.png"] = png()
    parts["word/_rels/header1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId9" Type="{OFFICE}/image" Target="media/crest.png"/></Relationships>'
    ).encode()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b'<Default Extension="xml"', b'<Default Extension="png" ContentType="image/png"/><Default Extension="xml"'
    )
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="crest of J. Doe" '
        'descr="C:\\Users\\doe\\crest.png"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic='
        '"http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="crest.png"/>'
        '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch>'
        '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>"
    )
    parts["word/header1.xml"] = parts["word/header1.xml"].replace(b"<w:p>", drawing.encode() + b"<w:p>", 1)
    data = letter(own(tmp_path / "own.docx", parts))
    assert validate(data, sdk) == []
    word = WordFile(data)
    assert word.parts["word/media/image1.png"] == png()
    assert next(run.font for run in word.paragraphs[3].runs if run.kind == "text") == "Georgia"
    assert next(word.document.iter(q("pgMar"))).get(q("top")) == "2000"
    assert b"doe" not in b"".join(word.parts.values()).lower() and b"crest" not in b"".join(word.parts.values())


def test_what_tells_tales_is_never_taken(letter, tmp_path: Path, sdk: Path) -> None:
    parts = parts_of()
    header = (
        f'<w:hdr {W} {R}><w:p w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
        '<w:bookmarkStart w:id="7" w:name="secret"/><w:bookmarkEnd w:id="7"/>'
        '<w:ins w:id="1" w:author="Jane Doe" w:date="2020-01-01T10:11:12Z"><w:r><w:t>kept</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="Jane Doe"><w:r><w:delText>deleted</w:delText></w:r></w:del>'
        '<w:sdt><w:sdtPr><w:alias w:val="Jane"/></w:sdtPr><w:sdtContent><w:r><w:t> inside</w:t></w:r></w:sdtContent>'
        "</w:sdt>"
        '<w:fldSimple w:instr=" FILENAME \\p "><w:r><w:t>C:\\Users\\doe\\x.docx</w:t></w:r></w:fldSimple>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Jane Doe</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        '<w:hyperlink r:id="rId77"><w:r><w:t> link</w:t></w:r></w:hyperlink>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
    )
    parts["word/header2.xml"] = header.encode()
    parts["word/vbaProject.bin"] = b"macro"
    parts["customXml/item1.xml"] = b"<secret/>"
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(
        b"<dc:title>", b"<dc:creator>Jane Doe</dc:creator><dc:title>"
    )
    parts["word/styles.xml"] = (
        parts["word/styles.xml"]
        .replace(b"</w:name>", b"")
        .replace(b'<w:name w:val="Title"/>', b'<w:name w:val="Title"/><w:rsid w:val="00AB12CD"/>')
    )
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:sectPr>", b'<w:sectPr w:rsidR="00AB12CD">')
    data = letter(own(tmp_path / "own.docx", parts))
    assert validate(data, sdk) == []
    everything = b"".join(WordFile(data).parts.values())
    for tale in (b"Jane", b"doe", b"deleted", b"secret", b"00AB12CD", b"FILENAME", b"AUTHOR", b"macro", b"2020-01-01"):
        assert tale not in everything, tale
    text = "".join(WordFile(data).stories("header")["default"].itertext())
    assert text.split() == ["kept", "inside", "link", "PAGE"]


def test_a_picture_outside_the_package_is_left_out(letter, tmp_path: Path) -> None:
    parts = parts_of()
    parts["word/_rels/header1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
        f'Type="{OFFICE}/image" Target="file:///C:/Users/doe/x.png" TargetMode="External"/></Relationships>'
    ).encode()
    linked = (
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId9"/></v:shape>'
        "</w:pict></w:r></w:p><w:p>"
    )
    parts["word/header1.xml"] = parts["word/header1.xml"].replace(b"<w:p>", linked.encode(), 1)
    data = letter(own(tmp_path / "own.docx", parts))
    assert by_rules(data) == [] and b"doe" not in b"".join(WordFile(data).parts.values())


def test_missing_styles_are_added_and_told(letter, tmp_path: Path, sdk: Path) -> None:
    path = tmp_path / "own.docx"
    docx.Document().save(str(path))
    template = open_template(SHIPPED, path)
    assert {"Block Text", "Letter Reference", "footnote text"} <= set(template.added)
    assert "Normal" not in template.added
    for language in ("en", "ar"):
        for draft in (False, True):
            data = letter(template, language, draft=draft)
            assert [fault for fault in validate(data, sdk) if "A4" not in fault and "page" not in fault] == []


def test_different_headers_on_even_pages_stay_different(letter, tmp_path: Path, sdk: Path) -> None:
    parts = parts_of()
    parts["word/header3.xml"] = parts["word/header2.xml"].replace(b"</w:p>", b"<w:r><w:t>even</w:t></w:r></w:p>")
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="rId8" Type="{OFFICE}/header" Target="header3.xml"/></Relationships>'.encode(),
    )
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        b"<w:headerReference", b'<w:headerReference w:type="even" r:id="rId8"/><w:headerReference', 1
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/word/header3.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        b'wordprocessingml.header+xml"/></Types>',
    )
    unused = letter(own(tmp_path / "own.docx", parts))
    assert set(WordFile(unused).stories("header")) == {"first", "default"}
    parts["word/settings.xml"] = parts["word/settings.xml"].replace(
        b"</w:settings>", b"<w:evenAndOddHeaders/></w:settings>"
    )
    data = letter(own(tmp_path / "own.docx", parts))
    assert validate(data, sdk) == []
    assert b"evenAndOddHeaders" in WordFile(data).parts["word/settings.xml"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip",
        b"PK\x03\x04 broken",
        "empty",
        "no styles",
        "entities",
        "not well-formed",
    ],
)
def test_a_file_that_is_no_template_is_told(data: bytes | str, tmp_path: Path) -> None:
    path = tmp_path / "own.docx"
    if isinstance(data, bytes):
        path.write_bytes(data)
    else:
        parts = {} if data == "empty" else parts_of()
        if data == "no styles":
            del parts["word/styles.xml"]
        if data == "entities":
            bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><w:styles ' + W.encode() + b">&a;</w:styles>"
            parts["word/styles.xml"] = bomb
        if data == "not well-formed":
            parts["word/styles.xml"] = b"<w:styles"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
    with pytest.raises(AppError) as error:
        open_template(SHIPPED, path)
    assert error.value.id == "template-wrong"


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    parts = parts_of()
    path = tmp_path / "own.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        archive.writestr("word/media/x.png", b"\0" * 60_000_000)
    with pytest.raises(AppError):
        open_template(SHIPPED, path)
