"""What a drafter does around a letter: opens, closes, copies, archives, looks elsewhere, closes the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.messages import interface_languages
from tests.reliability.drafter.drafter import Drafter, act
from tests.reliability.drafter.letters import choose
from tests.reliability.drafter.witness import words_in
from widgets.frame.palette import Palette
from widgets.frame.window import SECTIONS
from widgets.letters.duplicating import COPIES, Duplicating
from widgets.letters.newletter import NewLetter

Key = Qt.Key
_LETTERS = 6

_NOT_BY_CHANCE = ("quit", "read", "write", "pack", "csv", "folder", "letters-export", "number", "letter-sent", "retire")
"""Parts of the ids of actions that ask for a file, end the program, or lock the letter for good."""


def back_to_letter(drafter: Drafter) -> str:
    """Open one of the letters."""
    found = drafter.desk.workspace.letters.find()
    id = drafter.rng.choice([one.id for one in found])
    drafter.desk.letter_asked.emit(id, "")
    drafter.settle()
    assert drafter.view is not None
    return id


@act(14)
def opens_a_letter_where_none_is_in_sight(drafter: Drafter) -> str | None:
    return None if drafter.view is not None else back_to_letter(drafter)


@act(2)
def opens_another_letter(drafter: Drafter) -> str | None:
    drafter.leave_fields()
    return back_to_letter(drafter)


@act(2)
def closes_the_letter(drafter: Drafter) -> str | None:
    view = drafter.view
    if view is None:
        return None
    drafter.leave_fields()
    id, letter = view.session.id, view.session.letter
    if drafter.rng.random() < 0.5:
        drafter.trigger("letter-close")
    else:
        view.close_letter()
    drafter.settle()
    witness = drafter.witnesses.pop(id)
    drafter.held[id] = witness.letter
    if words_in(witness.letter) != words_in(letter):  # items that say nothing may go
        drafter.fail("closing a letter lost a word")
    drafter.compare()
    return id


@act(2)
def copies_a_letter(drafter: Drafter) -> str | None:
    found = drafter.desk.workspace.letters.find()
    if len(found) >= _LETTERS:
        return None
    drafter.leave_fields()
    section = drafter.window.page("letters")
    section.duplicate(drafter.rng.choice(found).id)
    drafter.settle()
    sheet = section.sheet
    assert isinstance(sheet, Duplicating)
    kind = drafter.rng.choice(COPIES)
    sheet.choose(kind)
    if kind == "sibling":
        sheet.addressee.pick(drafter.rng.choice(("PER", "OTH", "")))
    if drafter.rng.random() < 0.2:
        sheet.leave()
        return f"{kind} left"
    sheet.done()
    drafter.settle()
    if section.sheet is not None:
        section.sheet.leave()
        return f"{kind} refused"
    return kind


@act(1)
def makes_a_new_letter(drafter: Drafter) -> str | None:
    if len(drafter.desk.workspace.letters.find()) >= _LETTERS:
        return None
    drafter.leave_fields()
    section = drafter.window.page("letters")
    drafter.trigger("letter-new")
    drafter.settle()
    sheet = section.sheet
    assert isinstance(sheet, NewLetter)
    sheet.addressee.pick("KAZ")
    sheet.mandate.pick(drafter.rng.choice(("sogi", "women", "torture")))
    choose(sheet.original, drafter.rng.randrange(sheet.original.count()))
    sheet.done()
    drafter.settle()
    return "made" if section.sheet is None else "refused"


@act(1)
def archives_letters(drafter: Drafter) -> str | None:
    drafter.leave_fields()
    found = [one.id for one in drafter.desk.workspace.letters.find()]
    if len(found) < 2:
        return None
    section = drafter.window.page("letters")
    section.list.archive([drafter.rng.choice(found)])
    drafter.settle()
    if drafter.rng.random() < 0.8 or len(found) < 4:
        drafter.window.bars._bars["letters-archived"].notice.actions[0][1]()
        drafter.settle()
        return "and back"
    return "one"


@act(2)
def looks_at_a_history(drafter: Drafter) -> str | None:
    view = drafter.view
    if view is None:
        return None
    drafter.leave_fields()
    drafter.trigger("letter-history")
    drafter.settle()
    section = drafter.window.page("letters")
    page = section.history
    if drafter.rng.random() < 0.3:
        numbers = [one.number for one in drafter.desk.workspace.letters.revisions(view.session.id)]
        page.choose(number := drafter.rng.choice(numbers))
        drafter.settle()
        page.bring_back()
        drafter.settle()
        page.left.emit()
        return f"brings back {number}"
    page.left.emit()
    return "and leaves"


@act(3)
def opens_or_closes_the_export(drafter: Drafter) -> str | None:
    view = drafter.view
    if view is None:
        return None
    drafter.leave_fields()
    if view.export is None:
        drafter.trigger("export")
        return "opens"
    view.export.close_panel()
    return "closes"


@act(3)
def looks_at_a_section(drafter: Drafter) -> str | None:
    name = drafter.rng.choice(SECTIONS)
    drafter.leave_fields()
    drafter.trigger(f"section-{name}")
    drafter.settle()
    return name


@act(2)
def chooses_from_the_palette(drafter: Drafter) -> str | None:
    drafter.leave_fields()
    drafter.window.show_palette()
    palette = next(one for one in drafter.window.findChildren(Palette) if one.isVisible())
    usable = [
        one for one in drafter.window.actions_.all() if not any(part in one.objectName() for part in _NOT_BY_CHANCE)
    ]
    chosen = drafter.rng.choice([one for one in usable if one.objectName() not in ("palette", "help")])
    name = chosen.objectName()
    palette.typed.setText(chosen.text())
    first = palette.texts()[:1]
    if first == [chosen.text()] and drafter.rng.random() < 0.8:
        QTest.keyClick(palette.typed, Key.Key_Return)
    else:
        palette.close()
        name += " and leaves"
    if drafter.done:
        drafter.done[-1] = f"{drafter.count} palette {name}"
    drafter.settle()
    section = drafter.window.page("letters")
    if section.sheet is not None:
        section.sheet.leave()
    view = drafter.view
    return name + ("" if view is None else " in a letter")


@act(1)
def changes_the_size(drafter: Drafter) -> str | None:
    sizes = ((1280, 720), (1000, 700), (800, 600), (1600, 1000))
    drafter.window.resize(*drafter.rng.choice(sizes))
    QApplication.processEvents()
    return f"{drafter.window.width()}"


@act(1)
def changes_the_language_of_the_interface(drafter: Drafter) -> str | None:
    drafter.leave_fields()
    drafter.leave_all()
    code = drafter.rng.choice(list(interface_languages()))
    page = drafter.window.page("preferences").page("general")
    choose(page.language, page.language.findData(code))
    drafter.settle()
    drafter.trigger("section-letters")
    drafter.settle()
    return code


@act(1)
def changes_the_theme(drafter: Drafter) -> str | None:
    drafter.leave_fields()
    page = drafter.window.page("preferences").page("general")
    choose(page.theme, index := drafter.rng.randrange(page.theme.count()))
    drafter.trigger("section-letters")
    return str(index)


@act(1)
def closes_the_window_and_opens_it_again(drafter: Drafter) -> str | None:
    if drafter.rng.random() < 0.5:
        return None
    drafter.again()
    return ""
