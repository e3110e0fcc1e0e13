"""Where Tab, Enter and the arrows lead."""

from __future__ import annotations

from app.model.letter import Letter
from tests.widgets.conftest import settle
from tests.widgets.job.hands import Keyboard
from tests.widgets.test_window import opened
from widgets.frame.window import Window


def around(keys: Keyboard, key: str = "Tab") -> list[str]:
    """Press a key until the keyboard is where it was; return where it came."""
    way = []
    for _ in range(80):
        keys.press(key)
        if keys.at in way:
            return way
        way.append(keys.at)
    raise AssertionError(way)


def test_tab_goes_round_what_is_seen_as_it_stands_and_back(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    keys = Keyboard(window)
    settle(window.desk, 800)  # checked, too: what is found has a name of its own
    view.parts.choose("facts")
    view.parts.setFocus()
    way = around(keys)
    inner = ["Facts", "Footnotes: Facts", "Languages of the letter"]
    assert [one for one in way if one in (*inner, "Parts of the letter")] == [*inner, "Parts of the letter"]
    assert way.index("Facts") == 1, "the row of tools before it is one stop"
    back = around(keys, "Shift+Tab")
    assert sorted(back) == sorted(way)


def test_the_arrows_lead_through_a_row_of_tools(window: Window, sample_letter: Letter) -> None:
    view = opened(window, sample_letter)
    keys = Keyboard(window)
    view.parts.choose("facts")
    view.go_to("text.en.facts")
    keys.press("Shift+Tab")
    tools = around(keys, "Right")
    assert {"Bold", "Italic", "Bullet list"} <= set(tools)
    keys.tab_to("Italic", 20, "Right")
    keys.press("Left")
    assert keys.at == "Bold"
    keys.press("Tab")
    assert keys.at == "Facts"


def test_enter_presses_the_button_that_has_the_keyboard(window: Window) -> None:
    keys = Keyboard(window)
    keys.tab_to("Begin a first letter", 12)
    keys.press("Return")
    keys.until("Make and open the letter")
    keys.tab_to("Cancel", 12)
    keys.press("Return")  # not what the sheet is for
    settle(window.desk)
    assert window.page("letters").sheet is None and not window.desk.workspace.letters.find()


def test_the_arrows_lead_from_section_to_section(window: Window) -> None:
    keys = Keyboard(window)
    keys.tab_to("Letters", 12)
    keys.press("Down")
    settle(window.desk)
    assert keys.sees("Library")
