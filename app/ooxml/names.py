"""Namespaces, relationship types and content types of Word files (ISO/IEC 29500, transitional)."""

from __future__ import annotations

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
OFFICE_VML = "urn:schemas-microsoft-com:office:office"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

OFFICE_DOCUMENT = f"{R}/officeDocument"
STRICT_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
CORE_PROPERTIES = f"{RELATIONSHIPS}/metadata/core-properties"
HYPERLINK = f"{R}/hyperlink"

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN_TYPE = f"{WORD}.document.main+xml"
TEMPLATE_TYPE = f"{WORD}.template.main+xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"

IMAGE_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
}


def w(name: str) -> str:
    """Return the name of a WordprocessingML element or attribute as lxml writes it."""
    return f"{{{W}}}{name}"
