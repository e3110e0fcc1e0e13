"""What a user would miss in the Word files of the letter, read as any other program reads them."""

from __future__ import annotations

import re
from pathlib import Path

from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn

from tests.widgets.job.texts import FACTS, TEXTS

REFERENCE = "AL KAZ 4/2024"
_NOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_DATES = {
    "en": "29 August 2024",
    "fr": "29 août 2024",
    "es": "29 de agosto de 2024",
    "ru": "29 августа 2024 года",
    "ar": "29 آب/أغسطس 2024",
    "zh": "2024年8月29日",
}
_HOLDERS = ("Graeme Reid", "Irene Khan")
_GAPS = re.compile(r"\{[a-z]|\[to be|\[\?|\?\]|DRAFT")


def look_through(folder: Path) -> None:
    """Open the six final letters and look for all that was put into them."""
    files = {path.name.split(".")[-2]: path for path in folder.glob("*.docx")}
    assert {path.name for path in files.values()} == {f"AL-KAZ-4-2024.{code}.docx" for code in TEXTS}
    for code, path in files.items():
        word = Document(str(path))
        whole = _plain("\n".join(paragraph.text for paragraph in word.paragraphs))
        typed = TEXTS[code]
        for words in (*typed, _DATES[code], REFERENCE):
            assert _plain(words) in whole, (code, words, whole)
        assert not _GAPS.search(whole + _header(word)), (code, _GAPS.search(whole))
        assert _runs_right_to_left(word) is (code == "ar")
        questions = _in(word, "List Number")
        assert len(questions) > 4 and _plain(questions[-1]) == typed.question, (code, questions)
        assert len(_in(word, "Signature")) == 2 and len(_in(word, "Heading 1")) == 1, code
        assert word.core_properties.language.partition("-")[0] == code
    _look_at_the_original(Document(str(files["en"])))


def _look_at_the_original(word: Word) -> None:
    texts = [paragraph.text for paragraph in word.paragraphs]
    whole = _plain("\n".join(texts))
    assert "resolutions 50/10 and 52/9" in whole, "those in force on the day of the letter, the lead's first"
    assert [one.split("\n")[0] for one in _in(word, "Signature")] == list(_HOLDERS)
    assert "Without prejudging the accuracy of these allegations" in whole
    bold = [run.text for paragraph in word.paragraphs for run in paragraph.runs if run.bold]
    assert FACTS[1] in bold
    assert _in(word, "List Bullet") == list(FACTS[5])
    (marked,) = [one for one in word.paragraphs if _plain(one.text).startswith(FACTS[0])]
    assert len(marked._p.findall(f".//{qn('w:footnoteReference')}")) == 1
    assert FACTS[3] in _plain(word.part.part_related_by(_NOTES).blob.decode())
    assert "The right of peaceful assembly is protected by article 20 (1)" in whole
    assert whole.index("\nAnnex\n") > whole.index(_HOLDERS[1]), "the annex comes behind the signatures"


def _plain(text: str) -> str:
    """Return a text without the difference of blanks that hold words together."""
    return re.sub(r"[\u00a0\u202f]", " ", text)


def _in(word: Word, style: str) -> list[str]:
    """Return the paragraphs of a style."""
    return [one.text for one in word.paragraphs if one.style is not None and one.style.name == style]


def _header(word: Word) -> str:
    parts = [part for section in word.sections for part in (section.header, section.first_page_header)]
    return "\n".join(one.text for part in parts for one in part.paragraphs)


def _runs_right_to_left(word: Word) -> bool:
    body = [one for one in word.paragraphs if one.text.strip()]
    return sum(one._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None for one in body) > len(body) // 2
