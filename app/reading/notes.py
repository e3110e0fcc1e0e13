"""Footnotes of pasted HTML: marks and texts that lead to one another, as Word, Writer and web pages have them."""

from __future__ import annotations

import re

from lxml import etree

from app.reading.css import css, fragment, name_of

_NOTE_ID = re.compile(r"(?:sd)?(?:foot|end)note[\w-]*|[fe](?:t|d)n\d+|fn\d+", re.IGNORECASE)
_NEAR = 4
"""How many elements above or below its link the name of a mark may stand."""


class Notes:
    """The footnotes of a page.

    Attributes:
        marks: label of the note each mark leads to.
        texts: label of the note that an element is the text of.
        backs: links that lead back from a note to its mark.
    """

    def __init__(self, root: etree._Element) -> None:
        self.marks: dict[etree._Element, str] = {}
        self.texts: dict[etree._Element, str] = {}
        self.backs: set[etree._Element] = set()
        named: dict[str, etree._Element] = {}
        order: dict[etree._Element, int] = {}
        links: list[etree._Element] = []
        for place, element in enumerate(root.iter("*")):
            order[element] = place
            for name in (element.get("id"), element.get("name")):
                if name:
                    named.setdefault(name, element)
            if name_of(element) == "a" and fragment(element):
                links.append(element)
        for link in links:
            there = named.get(fragment(link))
            if there is None or order[there] <= order[link] or link in self.backs:
                continue
            text = self._text(there)
            if link in text.iter("*") or text in link.iterancestors():
                continue
            backs = [back for back in text.iter("a") if self._leads_to(back, link, named)]
            if backs or text in self.texts:
                self.marks[link] = self.texts.setdefault(text, str(len(self.texts) + 1))
                self.backs.update(backs)

    def _text(self, there: etree._Element) -> etree._Element:
        """Return the element that is a note's text, by the one its mark leads to."""
        around = [there, *there.iterancestors()][:8]
        for element in around:
            if css(element).get("mso-element") in ("footnote", "endnote"):
                return element
            if name_of(element) in ("div", "li", "aside") and _NOTE_ID.fullmatch(element.get("id") or ""):
                return element
        for element in around:
            if name_of(element) in ("li", "p", "dd", "tr", "aside"):
                return element
        return there

    def _leads_to(self, back: etree._Element, mark: etree._Element, named: dict[str, etree._Element]) -> bool:
        there = named.get(fragment(back))
        if there is None:
            return False
        around = [mark, *mark.iterancestors()][:_NEAR]
        return there in around or there in list(mark.iter("*"))[:_NEAR] or there is mark.getprevious()
