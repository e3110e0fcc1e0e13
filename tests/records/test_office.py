"""The office's own files stand over ours."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.context import Context
from app.errors import AppError
from app.model.letter import Choice
from app.paths import PROGRAM
from app.records.layers import Folder, Layers
from app.records.records import Records


def office(home: Path, name: str, text: str) -> Context:
    path = home / "office" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return Context(home)


def test_the_office_adds_a_resolution_and_confirms_another(home: Path) -> None:
    added = """
[[resolution]]
number = "62/99"
date = 2026-07-08
source = "the Council's page"

[[confirmation]]
resolution = "62/99"
until = 2030-01-01
by = "Head of section"
on = 2026-11-20
source = "the Council's page"
"""
    context = office(home, "resources/mandates/executions.toml", added)
    found = context.records.standing(Choice("executions"), dt.date(2029, 11, 23)).resolution
    assert (found.status, found.value and found.value.number) == ("in_force", "62/99")
    assert len(context.records.mandate("executions").titles[0].texts) == 6


def test_the_office_corrects_a_holder(home: Path) -> None:
    holder = '[[holder]]\nname = "Irene Khan"\ngender = "f"\nbegins = "2026-11-01"\nsource = "x"\n'
    context = office(home, "resources/mandates/sogi.toml", holder)
    found = context.records.standing(Choice("sogi"), dt.date(2026, 11, 20)).holder
    assert found.sure and found.sure.name == "Irene Khan"


def test_the_office_adds_a_mandate_of_its_own(home: Path) -> None:
    mandate = """
scope = "thematic"
sort_keyword = "example"
titles_known_to = 2026-11-01
resolutions_known_to = 2026-11-01
holders_known_to = 2026-11-01
[[title]]
kind = "special_rapporteur"
[title.texts]
en = {m = "Special Rapporteur on an example"}
[[resolution]]
number = "62/1"
date = 2026-07-01
"""
    context = office(home, "resources/mandates/example.toml", mandate)
    assert "example" in context.records.mandates
    found = context.records.standing(Choice("example"), dt.date(2026, 11, 1))
    assert found.resolution.status == "in_force"


def test_the_office_confirms_the_status_of_a_treaty(home: Path) -> None:
    head = "state,treaty,status,signature,act,date,year,known_to,confidence,source\n"
    row = "USA,ICESCR,signatory,1977-10-05,,,,2026-11-01,high,UN Treaty Collection\n"
    context = office(home, "resources/treaties/status.csv", head + row)
    assert context.records.party("USA", "ICESCR", dt.date(2026, 10, 1)).status == "signatory"
    assert context.records.party("USA", "ICCPR", dt.date(2026, 10, 1)).status == "party"


def test_the_office_corrects_one_form_of_a_name(home: Path) -> None:
    context = office(home, "resources/states/fr.csv", "key,to\nKAZ,au Kazakhstan même\n")
    name = context.records.state_name("KAZ", "fr")
    assert (name.to, name.of) == ("au Kazakhstan même", "du Kazakhstan")


@pytest.mark.parametrize("rows", ["key,to\nXYZ,x\n", "to\nau Kazakhstan\n"])
def test_a_row_of_the_office_that_lacks_cells_is_named(rows: str, home: Path) -> None:
    context = office(home, "resources/states/fr.csv", rows)
    with pytest.raises(AppError) as error:
        context.records.state_name("KAZ", "fr")
    assert error.value.id == "data-file-wrong" and "fr.csv" in str(error.value.arguments["file"])


def test_a_sentence_of_the_office_replaces_ours(home: Path) -> None:
    context = office(home, "templates/sentences/en.ftl", "salutation-state = Your Excellency,\n")
    sentences = context.composer.sentences(context.records.language("en"))
    assert sentences.plain("salutation-state") == "Your Excellency,"
    assert sentences.confidence("salutation-state") == "confirmed"
    assert sentences.plain("facts-lead") == "According to the information received:"


@pytest.mark.parametrize("text", ["scope = 3\n", "title = [\n", "[[resolution]]\nnumber = 5\n", "nonsense = true\n"])
def test_a_file_of_the_office_that_does_not_fit_is_named(text: str, home: Path) -> None:
    context = office(home, "resources/mandates/sogi.toml", text)
    with pytest.raises(AppError) as error:
        context.records.mandate("sogi")
    assert error.value.id == "data-file-wrong" and "sogi.toml" in str(error.value.arguments["file"])


def test_what_was_being_read_when_facts_were_renewed_is_not_kept(home: Path) -> None:
    office(home, "resources/mandates/sogi.toml", 'note = "new"')
    ours = Folder(PROGRAM)

    class Slow(Folder):
        """Others renew the facts while a file of it is read."""

        def table(self, name: str) -> dict[str, object] | None:
            records.renew(Layers((ours, Folder(home / "office"))))
            return super().table(name)

    records = Records(Layers((ours, Slow(home / "nothing"))))
    assert records.mandate("sogi").note != "new"
    assert records.mandate("sogi").note == "new"
