"""Questions, the annex and further annexes: typed, or from the library."""

from __future__ import annotations

from collections.abc import Callable

from app.composing.setting import CONFIRMED, Setting
from app.composing.typeset import Blocks, Typesetter
from app.language.lists import join_words
from app.model.document import Section, Wording
from app.model.facts import LibraryText
from app.model.letter import Texts
from app.text.nodes import Heading, Inlines, Mark, Paragraph, Run, Text
from app.text.read import read


def questions(setting: Setting, typesetter: Typesetter, role: str) -> list[Section]:
    """The numbered questions, and the headings between them; each is a section of its own."""
    sections: list[Section] = []
    list_ = typesetter.new_list()
    number = 0
    for index, question in enumerate(setting.letter.questions, 1):
        at = f"questions[{index}]"
        if question.heading:
            text = _typed(setting, question.heading, f"{at}.heading", "heading", number + 1)
            sections.append(Section(f"heading_{index}", tuple(typesetter.text("heading3", text, at))))
            continue
        number += 1
        text = _text(setting, question.texts, question.item, setting.records.question, at, ("question", number))
        sections.append(Section(f"question_{number}", tuple(typesetter.numbered(role, text, at, list_))))
    return sections


def annex(setting: Setting, typesetter: Typesetter, opening: str | None) -> list[Section]:
    """The annex on the law: label, title, the sentence that opens it, and its paragraphs."""
    if not setting.letter.annex:
        return []
    head = [
        typesetter.line("annex_label", (Run(annex_label(setting, 1)),)),
        typesetter.line("annex_title", setting.say("annex-title")),
    ]
    if opening and setting.option("annex_opening"):
        head.append(typesetter.line("annex", setting.say(opening)))
    sections = [Section("annex", tuple(head))]
    for index, clause in enumerate(setting.letter.annex, 1):
        at = f"annex[{index}]"
        text = _text(setting, clause.texts, clause.clause, setting.records.clause, at, ("annex", index))
        sections.append(Section(f"annex_{index}", tuple(typesetter.text("annex", text, at))))
    return sections


def appendices(setting: Setting, typesetter: Typesetter, _opening: str | None) -> list[Section]:
    """The further annexes, each on a new page with a title of its own."""
    sections = []
    for index, appendix in enumerate(setting.letter.appendices, 1):
        at = f"appendix[{index}]"
        title = _typed(setting, appendix.title, f"{at}.title", "appendix_title", index)
        blocks: Blocks = [typesetter.line("annex_label", (Run(_appendix_label(setting, index)),))]
        blocks += typesetter.text("annex_title", title, f"{at}.title")
        blocks += typesetter.text("annex", _typed(setting, appendix.texts, at, "appendix", index), at)
        sections.append(Section(f"appendix_{index}", tuple(blocks)))
    return sections


def appendix_pointer(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    """The sentence that points to the further annexes by label and title."""
    names = []
    for index, appendix in enumerate(setting.letter.appendices, 1):
        title = appendix.title.get(setting.language.code)
        words = _named(title) if title else setting.absent(f"appendix[{index}].title", "appendix_title", index)
        name = _appendix_label(setting, index)
        if setting.language.lower_labels:
            name = name[:1].lower() + name[1:]
        label = (Run(name, link=f"#part_appendix_{index}"),)
        names.append(setting.say("appendix-name", {"label": label, "title": words}))
    if not names:
        return []
    number = {1: "one", 2: "two"}.get(len(names), "many")
    line = setting.say("appendix-pointer", {"appendices": join_words(names, setting.language)}, count=number)
    return [typesetter.line(role, line, source="appendix")]


def _named(title: str) -> Inlines:
    """Return a title as a sentence names it: its first paragraph, without footnote marks."""
    first = next((block for block in read(title).blocks if isinstance(block, Paragraph | Heading)), Paragraph(()))
    return tuple(inline for inline in first.inlines if not isinstance(inline, Mark))


def annex_label(setting: Setting, number: int) -> str:
    """Return "Annex", or "Annex II" where there are several."""
    several = bool(setting.letter.annex) + len(setting.letter.appendices) > 1
    return setting.word("annex-label-numbered", number=number) if several else setting.word("annex-label")


def _appendix_label(setting: Setting, index: int) -> str:
    return annex_label(setting, index + bool(setting.letter.annex))


def _typed(setting: Setting, texts: Texts, at: str, part: str, number: int) -> Text:
    """Return a text typed in the letter, or its gap."""
    typed = texts.get(setting.language.code)
    return read(typed) if typed else gap_text(setting.absent(at, part, number))


def _text(
    setting: Setting,
    texts: Texts,
    key: str | None,
    find: Callable[[str], LibraryText],
    at: str,
    part: tuple[str, int],
) -> Text:
    """Return a text of the letter: typed, taken from the library, or the library's own of today."""
    code = setting.language.code
    if key is None or texts:
        typed = texts.get(code)
        return read(typed, fields=key is not None) if typed else gap_text(setting.absent(at, *part))
    entry = find(key)
    text = setting.records.texts_for(entry, setting.letter.state, setting.date).get(code)
    if text is None:
        return gap_text(setting.gap("not_translated", at, *part))
    if entry.confidence.get(code, "high") not in (*CONFIRMED, "high"):
        setting.note_unconfirmed(Wording("text", key))
    return read(text, fields=True)


def gap_text(gap: Inlines) -> Text:
    """Return a text that is one marked gap."""
    return Text((Paragraph(gap),))
