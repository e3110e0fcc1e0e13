"""Files of the office that do not fit are told, each in one line, and never read as something else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.checking.check import check
from app.commands.messages import error_lines
from app.errors import AppError
from app.export.docx import write_docx
from app.export.template import Template
from app.letterfile.read import parse_letter
from app.model.letter import Letter
from app.paths import PROGRAM
from app.records.answers import title_at
from app.records.layers import Folder, Layers
from tests.conftest import TODAY
from tests.records.test_office import office

SOGI = "resources/mandates/sogi.toml"
STATES = "resources/states/en.csv"
STATUS = "resources/treaties/status.csv"
SENTENCES = "templates/sentences/en.ftl"
OUTLINE = "templates/outlines/AL.toml"
HOLDER = '[[holder]]\nname = "X"\ngender = "m"\n'
PART = 'name = "x"\n[options]\n[[part]]\nname = "a"\n'
TITLE = '[[title]]\nkind = "special_rapporteur"\n[title.texts]\nen = {m = "Special Rapporteur on x"}\n'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (SOGI, f"term_years = {'9' * 5000}\n"),
        (SOGI, "resolution = [1]\n"),
        (SOGI, f'{HOLDER}begins = "soon"\n'),
        (SOGI, f'{HOLDER}begins = "2024-13"\n'),
        (SOGI, f'{HOLDER}begins = "2024"\nends = "2024-02-30"\n'),
        (SOGI, f'{HOLDER}begins = "2024"\nfunction = "king"\n'),
        (SOGI, TITLE.replace("special_rapporteur", "king")),
        (SOGI, '[[resolution]]\nnumber = "62/1"\ndate = 2024-01-01\nbody = "security_council"\n'),
        (STATES, 'key,short\nKAZ,"Kazakhstan\n'),
        (STATES, "key,short\nKAZ,Kazakhstan,Republic of\n"),
        (STATES, f'key,short\nKAZ,"{"x" * 200_000}"\n'),
        (STATUS, "state,treaty,date\nKAZ,ICCPR,24 January 2006\n"),
        (STATUS, "state,treaty,year\nKAZ,ICCPR,about 2006\n"),
        ("resources/treaties/treaties.toml", "ICCPR = 1\n"),
        ("templates/links.toml", "reporting = 1\n"),
        ("resources/checks/en.toml", "we = '('\n"),
        ("resources/languages/en.toml", 'locale = "xx_YY"\n'),
        (SENTENCES, "no message\n"),
        (SENTENCES, "opening = { $capacities\n"),
        (SENTENCES, "opening = We write.\n"),
        (SENTENCES, "closing-state = a\nclosing-state = b\n"),
        (SENTENCES, "closing-state = { nothing }\n"),
        (OUTLINE, f'{PART}build = "nothing"\n'),
        (OUTLINE, f'{PART}text = "nothing"\n'),
        (OUTLINE, f'{PART}sentence = "nothing"\n'),
        (OUTLINE, f'{PART}sentence = "closing-state"\nrole = "nothing"\n'),
        (OUTLINE, f'{PART}sentence = "closing-state"\nwhen = ["nothing"]\n'),
        (OUTLINE, PART.replace('"a"', "'a\"b'") + 'sentence = "closing-state"\n'),
    ],
)
def test_a_file_that_does_not_fit_is_told(name: str, text: str, home: Path, base: Letter, template: Template) -> None:
    context = office(home, name, text)
    with pytest.raises(AppError) as error:
        check(base, ("en",), context.records, context.composer, TODAY)
        write_docx(context.composer.compose(base, "en", draft=True, today=TODAY), template)
    (line,) = error_lines(error.value)
    assert "\n" not in line.strip() and len(line) < 1000


def test_a_new_mandate_without_a_title_is_told(home: Path) -> None:
    known = "".join(f"{kind}_known_to = 2026-11-01\n" for kind in ("titles", "resolutions", "holders"))
    context = office(
        home, "resources/mandates/new.toml", f'scope = "thematic"\nsort_keyword = "x"\ntitle = []\n{known}'
    )
    with pytest.raises(AppError):
        context.records.mandate("new")


def test_titles_of_a_new_mandate_stand_in_any_order(home: Path) -> None:
    known = "".join(f"{kind}_known_to = 2026-11-01\n" for kind in ("titles", "resolutions", "holders"))
    newer = TITLE.replace("kind", "begins = 2024-01-01\nkind").replace("on x", "on y")
    head = f'scope = "thematic"\nsort_keyword = "x"\n{known}'
    context = office(home, "resources/mandates/new.toml", head + newer + TITLE)
    title = title_at(context.records.mandate("new"), dt.date(2025, 1, 1)).value
    assert title and title.texts["en"].m == "Special Rapporteur on y"


def test_a_language_without_names_is_told(home: Path) -> None:
    ours = (PROGRAM / "resources/languages/en.toml").read_text("utf-8")
    context = office(home, "resources/languages/de.toml", ours)
    for name in (context.records.state_name, context.records.treaty_name):
        with pytest.raises(AppError):
            name("KAZ", "de")


def test_files_of_other_editors_are_read(home: Path) -> None:
    mark = "\ufeff"
    office(home, SOGI, f'{mark}note = "x"\r\n')
    office(home, SENTENCES, f"{mark}salutation-state = Your Excellency,\r\n")
    context = office(home, STATES, f'{mark}key,short,name\r\nKAZ,"Kazakh,\u2028land",\r\n')
    records = context.records
    assert records.mandate("sogi").note == "x" and records.states["KAZ"] == "Kazakh,\u2028land"
    assert records.state_name("KAZ", "en").name == "Kazakhstan"
    sentences = context.composer.sentences(records.language("en"))
    assert sentences.plain("salutation-state") == "Your Excellency,"


def test_a_folder_that_may_not_be_read_never_counts_as_absent(tmp_path: Path, monkeypatch) -> None:
    office_folder = tmp_path / "office"
    (office_folder / "resources/mandates").mkdir(parents=True)

    def refused(path: Path, *_: object) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    layers = Layers((Folder(PROGRAM), Folder(office_folder)))
    for method in ("is_file", "is_dir", "iterdir"):
        with monkeypatch.context() as patch:
            patch.setattr(Path, method, refused)
            with pytest.raises(AppError):
                layers.keys("resources/mandates", ".toml")
                layers.tables(SOGI)


def test_a_letter_with_a_number_beyond_all_measure_is_told(context) -> None:
    with pytest.raises(AppError) as error:
        parse_letter(f"format = {'9' * 5000}\n", context.known, "x")
    assert error.value.id == "letter-file-syntax"
