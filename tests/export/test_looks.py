"""How the styles of a template look once all they inherit is known."""

from __future__ import annotations

from pathlib import Path

from app.export.template import Template
from app.ooxml.looks import Picture
from tests.export.test_letterhead import NAMESPACES, picture
from tests.export.test_template import OFFICE, own, parts_of, png

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:fontScheme '
    'name="x"><a:majorFont><a:latin typeface="Big"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont>'
    '<a:latin typeface="Small"/><a:ea typeface="Eastern"/><a:cs typeface="Complex"/></a:minorFont></a:fontScheme>'
    "</a:themeElements></a:theme>"
)


def test_the_looks_that_ship(template: Template) -> None:
    looks = template.looks
    assert looks["normal"].size == 12 and looks["normal"].align == "both" and looks["normal"].after == 240
    assert looks["heading 3"].italic and looks["heading 3"].bold and looks["heading 3"].size == 11
    assert looks["block text"].left == looks["block text"].right == 567
    assert looks["footnote text"].size == 10 and looks["footnote reference"].superscript
    assert looks["hyperlink"].underline and looks["hyperlink"].colour == "0563C1"
    assert looks["letterhead"].rule == "808080" and looks["date"].align == "right"
    assert template.page.width == 11906 and template.page.header == 709
    first, others = template.head(first=True), template.head(first=False)
    assert first[-1].pieces == ("PALAIS DES NATIONS • 1211 GENEVA 10, SWITZERLAND",)
    assert not any(line.pieces for line in others)


def test_fonts_of_a_theme_and_pictures_of_an_office_are_known(tmp_path: Path) -> None:
    parts = parts_of()
    styles = parts["word/styles.xml"].decode()
    fonts = 'w:ascii="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman" w:cs="Times New Roman"'
    assert fonts in styles
    themed = 'w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"'
    parts["word/styles.xml"] = styles.replace(fonts, themed).encode()
    parts["word/theme/theme1.xml"] = THEME.encode()
    parts["word/media/arms.png"] = png()
    blip = '<a:blip r:embed="rId1"/>'
    parts["word/header1.xml"] = f"<w:hdr {NAMESPACES}>{picture(blip).replace('9', '635000')}</w:hdr>".encode()
    parts["word/_rels/header1.xml.rels"] = _relationship("image", "media/arms.png")
    relationships = parts["word/_rels/document.xml.rels"].decode()
    theme = f'<Relationship Id="rId90" Type="{OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>'
    parts["word/_rels/document.xml.rels"] = relationships.replace("</Relationships>", theme).encode()
    template = own(tmp_path / "own.docx", parts)
    look = template.looks["normal"]
    assert (look.latin, look.eastern, look.complex) == ("Small", "Eastern", "Complex")
    (piece,) = template.head(first=True)[0].pieces
    assert isinstance(piece, Picture) and piece.data == png() and piece.width == piece.height == 1000


def _relationship(kind: str, target: str) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    inner = f'<Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{space}">{inner}</Relationships>'.encode()
