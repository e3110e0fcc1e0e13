"""Text at the boundary: NFC, line feeds, no control characters."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\ud800-\udfff"  # lone surrogates cannot be written as UTF-8
    "\ufdd0-\ufdef\ufeff\ufffe\uffff]"  # noncharacters, which XML refuses or readers drop
)


def clean(text: str) -> str:
    """Return the text in NFC, its line ends as line feeds, without control characters and noncharacters."""
    return unicodedata.normalize("NFC", _DROPPED.sub("", _LINE_END.sub("\n", text.replace("\r\n", "\n"))))
