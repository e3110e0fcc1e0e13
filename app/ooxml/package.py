"""Word files as packages of parts: read safely, written the same each time."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from app.ooxml.names import OFFICE_DOCUMENT, RELATIONSHIPS, STRICT_DOCUMENT

LARGEST_PACKAGE = 50_000_000
"""The most bytes the parts of a package may unpack to."""

_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LEVEL = 1  # of compression: a letter is small, and higher levels take twice as long
_MOMENT = (1980, 1, 1, 0, 0, 0)


class PackageError(Exception):
    """A file that is no Word file, or one that is not safe to open; the message says why."""


class Relationship(NamedTuple):
    """A relationship of a part; `target` is a part's name, or an address where `external`."""

    id: str
    type: str
    target: str
    external: bool


class Package:
    """The parts of a package by name ("word/document.xml")."""

    def __init__(self, data: bytes) -> None:
        """Read a package.

        Raises:
            PackageError: no zip archive, damaged, encrypted, or unpacking to more than LARGEST_PACKAGE.
        """
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                infos = [info for info in archive.infolist() if not info.is_dir()]
                if sum(info.file_size for info in infos) > LARGEST_PACKAGE:
                    raise PackageError("its parts unpack to too many bytes")
                if any(info.compress_type not in _COMPRESSIONS for info in infos):
                    raise PackageError("it is compressed in a way Word does not use")
                self.parts = {info.filename.lstrip("/"): _unpack(archive, info) for info in infos}
        except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError, OSError) as error:
            raise PackageError("it is not a zip archive that can be read") from error
        roots = self.relationships("")
        if any(relationship.type == STRICT_DOCUMENT for relationship in roots):
            raise PackageError("it is saved as a Strict Open XML document")
        main = [relationship.target for relationship in roots if relationship.type == OFFICE_DOCUMENT]
        if len(main) != 1 or main[0] not in self.parts:
            raise PackageError("it holds no document")
        self.main = main[0]

    def xml(self, name: str) -> etree._Element:
        """Parse a part.

        Raises:
            PackageError: the part is not well-formed.
        """
        return parse(self.parts[name], name)

    def relationships(self, name: str) -> list[Relationship]:
        """Return the relationships of a part; "" for those of the package."""
        folder, base = posixpath.split(name)
        part = posixpath.join(folder, "_rels", f"{base}.rels")
        if part not in self.parts:
            return []
        found = []
        for element in self.xml(part).iter(f"{{{RELATIONSHIPS}}}Relationship"):
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target)))[1:]
            found.append(Relationship(element.get("Id", ""), element.get("Type", ""), target, external))
        return found

    def related(self, name: str, type_: str) -> str | None:
        """Return the name of the part to which a relationship of a type leads, None if there is none."""
        for relationship in self.relationships(name):
            if relationship.type == type_ and not relationship.external and relationship.target in self.parts:
                return relationship.target
        return None


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Unpack one part, no further than its declared size."""
    with archive.open(info) as file:
        data = file.read(info.file_size + 1)
    if len(data) > info.file_size:
        raise PackageError("a part is larger than it says")
    return data


def parse(data: bytes, name: str = "") -> etree._Element:
    """Parse XML without entities, comments and document types, and without reaching out.

    Raises:
        PackageError: it is not well-formed, or declares a document type.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PackageError(f"{name} is not well-formed") from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise PackageError(f"{name} declares a document type")
    return root


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """Write parts into a zip archive: the same parts give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, data, compresslevel=_LEVEL)
    return buffer.getvalue()
