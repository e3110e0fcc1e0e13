"""The whole job by mouse: the keyboard types words and nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QListView, QListWidget, QTextEdit, QWidget

from tests.widgets.conftest import settle
from tests.widgets.job.hands import Mouse, name_of
from tests.widgets.job.texts import CLAUSE, FACTS, SET, TEXTS
from tests.widgets.job.word import REFERENCE, look_through
from widgets.frame.window import Window

_PARTS = "Parts of the letter"
_OTHERS = {"ar": "العربية", "es": "español", "fr": "français", "ru": "русский", "zh": "中文"}


def test_the_whole_job_by_mouse(window: Window, tmp_path: Path) -> None:
    mouse = Mouse(window)
    begin(mouse)
    mandates_and_date(mouse)
    texts(mouse)
    questions_and_annex(mouse)
    translate(mouse)
    set_a_warning_aside(mouse)
    number(mouse)
    export(mouse, tmp_path / "out")
    look_through(tmp_path / "out")


def begin(mouse: Mouse) -> None:
    mouse.click("Begin a first letter")
    mouse.until("Make and open the letter")
    mouse.choose("Type", "AL – allegation letter")
    mouse.click("Addressee")
    mouse.type("kazakh")
    mouse.click_row(list_under(mouse, "Addressee"), "Kazakhstan")
    mouse.click("Lead mandate")
    mouse.type("sogi")
    mouse.click_row(list_under(mouse, "Lead mandate"), "sexual orientation")
    for name in _OTHERS.values():
        mouse.click(mouse.find(name, QCheckBox))
    mouse.click("Make and open the letter")
    mouse.until("Draft, no number yet")


def list_under(mouse: Mouse, name: str) -> QListWidget:
    """Return what was found under a field."""
    (found,) = [one for one in mouse.all(QListWidget) if name_of(one) == name]
    assert isinstance(found, QListWidget)
    return found


def mandates_and_date(mouse: Mouse) -> None:
    mouse.click("Date of the letter")
    mouse.type("29 August 2024")
    mouse.click_row(_PARTS, "Mandates")
    mouse.click("Add a mandate")
    mouse.type("opinion")
    mouse.until(lambda: mouse.sees("freedom of opinion and expression"))
    mouse.click_row("Mandates found", "freedom of opinion and expression")
    mouse.until("2 mandates sign")


def texts(mouse: Mouse) -> None:
    mouse.click_row(_PARTS, "Subject")
    mouse.type(TEXTS["en"].subject)  # one click on the part, and one types
    mouse.click_row(_PARTS, "Facts")
    before, bold, after, note, on, items, last = FACTS
    mouse.type(before)
    mouse.click("Bold")
    mouse.type(bold)
    mouse.click("Bold")
    mouse.type(after)
    mouse.click("Insert a footnote")
    mouse.type(note)
    facts = mouse.find("Facts", QTextEdit)
    mouse.click_beside(facts, f"{after.strip()}¹")
    mouse.type(f"{on}\n")
    mouse.click("Bullet list")
    mouse.type("\n".join((*items, "", last)))
    mouse.click_row(_PARTS, "Concerns")
    mouse.type(TEXTS["en"].concerns)


def questions_and_annex(mouse: Mouse) -> None:
    mouse.click_row(_PARTS, "Questions")
    put_in(mouse, "Questions", SET)
    mouse.click("Own question")
    mouse.type(TEXTS["en"].question)
    mouse.click_row(_PARTS, "Annex")
    put_in(mouse, "Annex", CLAUSE)


def put_in(mouse: Mouse, part: str, title: str) -> None:
    """Type, see, choose, put in."""
    before = mouse.rows(part)
    mouse.click(f"{part}: put in from the library")
    mouse.type(title.lower())
    hits = mouse.find("Texts of the library", QListView)
    settle(mouse.window.desk, 200)
    mouse.click_row(hits, title)
    mouse.click("Put in")
    mouse.until(lambda: mouse.rows(part) > before)


def translate(mouse: Mouse) -> None:
    for name in ("subject", "facts", "concerns"):
        mouse.click_row(_PARTS, name.capitalize())
        for code, language in _OTHERS.items():
            mouse.click_tab("Languages of the letter", language)
            mouse.click(mouse.find(name.capitalize(), QTextEdit))
            mouse.type(getattr(TEXTS[code], name))
    mouse.until(lambda: any(text.startswith("6 errors") for text in mouse.texts()))
    mouse.click(bar(mouse))
    for code, language in _OTHERS.items():
        mouse.click_row("Findings", f"Questions 8 ({language})")
        mouse.type(TEXTS[code].question)
    mouse.until(lambda: any(text.startswith("1 error,") for text in mouse.texts()))


def bar(mouse: Mouse) -> QWidget:
    """Return the bar of the drawer, which says what was found."""
    return next(one for one in mouse.all() if "errors" in name_of(one) or "1 error" in name_of(one))


def set_a_warning_aside(mouse: Mouse) -> None:
    mouse.click_row("Findings", "a date without a year: “4 May.”")
    mouse.click("Set aside…")
    mouse.type("The year is that of the arrest.")
    mouse.click("Set aside")
    mouse.until("(1 set aside)")
    mouse.click(bar(mouse))


def number(mouse: Mouse) -> None:
    mouse.click("Take a number…")
    mouse.until("The register knows no number of Kazakhstan in 2024.")
    mouse.type("3")
    mouse.click(f"Give {REFERENCE}")
    mouse.until(f"The letter is {REFERENCE} now.")


def export(mouse: Mouse, folder: Path) -> None:
    mouse.click("Export…")
    mouse.until(lambda: mouse.find("Final letter").isEnabled())
    mouse.click("Final letter")
    mouse.select_line("Folder")
    mouse.type(str(folder))
    mouse.click("Write the final letter in 6 languages")
    mouse.until("6 files were written")
    mouse.click("Close the export")
