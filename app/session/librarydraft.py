"""A text of the library while it is edited: nothing is written before it is saved, and nothing typed is lost before."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from app.model.facts import LibraryText, QuestionSet
from app.model.letter import Letter
from app.searching.documents import Kind
from app.session.librarytexts import Content, Kept, confirmed, titled, typed
from app.workspace.entries import Entry

Wording = Literal["texts", "signatory", "not_party"]
"""Which wording of a clause: for parties to its treaty (or for all States), for signatories, for all others."""


class Draft:
    """What somebody has made of a text so far.

    Attributes:
        saved: as it was read or saved last; None: a new text.
        content: as it is typed.
        onto: the revision of the office's own on which it goes.
        source: what it relies on, as typed.
    """

    def __init__(self, kind: Kind, content: Content, saved: Content | None, onto: int) -> None:
        self.kind = kind
        self.saved = saved
        self.content = content
        self.onto = onto
        self.source = ""

    @property
    def is_changed(self) -> bool:
        return self.content != self.saved

    @property
    def is_new(self) -> bool:
        return self.saved is None

    def type_text(self, language: str, markdown: str, wording: Wording = "texts") -> None:
        """Take what is typed in a language, into one of the wordings."""
        if not isinstance(self.content, LibraryText):
            return
        if wording == "texts":
            before = self.saved if isinstance(self.saved, LibraryText) else None
            self.content = typed(self.content, before, language, markdown)
            return
        texts = {code: text for code, text in getattr(self.content, wording).items() if code != language}
        if markdown.strip():
            texts[language] = markdown
        self.content = replace(self.content, **{wording: texts})

    def text(self, language: str, wording: Wording = "texts") -> str:
        """Return the text in a language."""
        texts: dict[str, str] = getattr(self.content, wording, {})
        return texts.get(language, "")

    def type_title(self, language: str, title: str) -> None:
        """Take a title."""
        if isinstance(self.content, LibraryText):
            self.content = titled(self.content, language, title)
        else:
            self.content = titled(self.content, language, title)

    def confirm(self, language: str, holds: bool) -> None:
        """Note that somebody has confirmed a language, or take that back."""
        if isinstance(self.content, LibraryText):
            self.content = confirmed(self.content, language, holds)
            if not holds and isinstance(self.saved, LibraryText):
                was = self.saved.confidence.get(language)
                kept = {language: was} if was is not None and was != "confirmed" else {}
                outdated = {*self.content.outdated, *({language} & set(self.saved.outdated))}
                self.content = replace(
                    self.content,
                    confidence={**self.content.confidence, **kept},
                    outdated=tuple(code for code in self.content.texts if code in outdated),
                )

    def set(self, **changes: object) -> None:
        """Set tags, mandates, status and the like."""
        self.content = replace(self.content, **changes)

    def bring_back(self, content: Content) -> None:
        """Take an earlier state as what is typed; it is there when it is saved."""
        if isinstance(content, LibraryText):
            self.content = replace(content, revision=getattr(self.content, "revision", 1))
        else:
            self.content = content

    def discard(self) -> None:
        """Go back to what was saved."""
        if self.saved is not None:
            self.content = self.saved
            self.source = ""


def draft_of(kept: Kept) -> Draft | None:
    """Return a draft of a text as it stands; None: it is gone."""
    return Draft(kept.kind, kept.content, kept.content, kept.onto) if kept.content is not None else None


def new_draft(kind: Kind, letter: Letter | None = None) -> Draft:
    """Return a new text without a key; it gets one of its title when it is saved."""
    mandates = tuple(choice.key for choice in letter.joined) if letter is not None else ()
    if kind == "set":
        return Draft(kind, QuestionSet(key="", title={}, questions=(), mandates=mandates), None, 0)
    return Draft(kind, LibraryText(key="", title={}, texts={}, mandates=mandates), None, 0)


def after_saving(draft: Draft, key: str, entry: Entry) -> None:
    """Go on from what was saved."""
    content = replace(draft.content, key=key, source=draft.source.strip())
    draft.content = replace(content, revision=entry.revision) if isinstance(content, LibraryText) else content
    draft.saved = draft.content
    draft.onto = entry.revision
    draft.source = ""
