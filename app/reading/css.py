"""What the elements of pasted HTML say of themselves by name, class and style."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from lxml import etree

Style = dict[str, str]

BLOCKS = frozenset(
    (  # noqa: SIM905 - so many words read better as one line
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary "
        "table tbody td tfoot th thead tr ul"
    ).split()
)
"""Elements that begin and end a line."""

_GONE = frozenset(
    (  # noqa: SIM905 - so many words read better as one line
        "applet area audio base button canvas col colgroup del embed frame frameset head iframe img input link map "
        "meta noframes noscript object option picture script select source style svg template textarea title track "
        "video xml"
    ).split()
)
_GONE_CLASSES = frozenset(
    (  # noqa: SIM905 - so many words read better as one line
        "msodel msocomanchor msocomtxt msocommentreference msocommenttext msocommentsubject mw-editsection"
    ).split()
)
_SCHEMES = frozenset({"http", "https", "mailto", "ftp", "tel"})


def name_of(element: etree._Element) -> str:
    """Return the name of an element, in small letters."""
    return element.tag.lower() if isinstance(element.tag, str) else ""


def css(element: etree._Element) -> Style:
    """Return the style that stands at an element."""
    return _css(element.get("style") or "")


@lru_cache(maxsize=1024)
def _css(written: str) -> Style:
    found = {}
    for declaration in written.split(";"):
        key, colon, value = declaration.partition(":")
        if colon:
            found[key.strip().lower()] = value.strip().lower()
    return found


def classes(element: etree._Element) -> list[str]:
    """Return the classes of an element, in small letters."""
    return (element.get("class") or "").lower().split()


def gone(element: etree._Element, name: str, style: Style) -> bool:
    """Tell whether an element is nothing the reader sees as text: deleted, hidden, a picture, a comment."""
    if name in _GONE or name.startswith(("v:", "w:sdtpr", "o:shape")):
        return True
    if style.get("display") == "none" or style.get("visibility") == "hidden" or style.get("mso-hide") == "all":
        return True
    if style.get("mso-element") in ("comment-list", "comment", "header", "footer"):
        return True
    if style.get("mso-special-character") == "comment":
        return True
    if any(key.startswith("mso-") and "delet" in key + value for key, value in style.items()):
        return True
    return any(one in _GONE_CLASSES for one in classes(element))


def strong(name: str, style: Style) -> bool | None:
    """Tell whether an element makes its words bold; None if it says nothing of it."""
    weight = style.get("font-weight", "")
    if weight.isdecimal():
        return int(weight) >= 600
    if weight in ("bold", "bolder"):
        return True
    if weight in ("normal", "lighter"):
        return False
    return True if name in ("b", "strong") else None


def emphasis(name: str, style: Style) -> bool | None:
    """Tell whether an element makes its words italic; None if it says nothing of it."""
    slant = style.get("font-style", "")
    if slant == "inherit":
        return None
    if slant:
        return slant.startswith(("italic", "oblique"))
    return True if name in ("i", "em", "cite", "dfn", "var") else None


def target(element: etree._Element) -> str | None:
    """Return where a link leads; None if not to the web or an address: no file, no place in a page, no script."""
    href = re.sub(r"[\x00-\x20]+", "", element.get("href") or "")
    try:
        parts = urlsplit(href)
    except ValueError:
        return None
    return href if parts.scheme.lower() in _SCHEMES and (parts.netloc or parts.path) else None


def fragment(element: etree._Element) -> str:
    """Return the place in the page a link leads to; "" if it leads elsewhere."""
    return (element.get("href") or "").partition("#")[2]
