"""The register: no number twice, none missing, every gap explained."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest

from app.errors import AppError
from app.model.reference import Reference
from app.workspace.gaps import gaps
from app.workspace.register import Number, Register, read_reference
from app.workspace.register_csv import TableError, read_csv, write_csv
from tests.workspace.conftest import NOON, Clock

DATE = dt.date(2024, 8, 29)


def take(register: Register, *, addressee: str = "KAZ", date: dt.date = DATE, type: str = "AL", **options) -> str:
    return str(register.take(str(uuid.uuid4()), type, addressee, date, **options))


def test_numbers_go_on_after_the_last_known_and_are_shared_by_all_types(register: Register) -> None:
    with pytest.raises(AppError) as error:
        take(register)
    assert error.value.id == "register-start-unknown"
    assert take(register, after=2) == "AL KAZ 3/2024"
    assert take(register, type="UA") == "UA KAZ 4/2024"
    assert take(register, addressee="UZB", after=0) == "AL UZB 1/2024"
    assert take(register, date=dt.date(2025, 1, 1), after=0) == "AL KAZ 1/2025"
    assert register.last("KAZ", 2024) == 4 and register.last("FRA", 2024) is None


def test_asking_again_gives_the_same_number(register: Register) -> None:
    id = str(uuid.uuid4())
    first = register.take(id, "AL", "KAZ", DATE, after=0)
    assert register.take(id, "AL", "KAZ", DATE) == first == register.of_letter(id).reference
    with pytest.raises(AppError) as error:
        register.take(id, "AL", "UZB", DATE, after=0)
    assert error.value.id == "letter-has-number"
    assert len(register.numbers()) == 1


def test_what_is_known_is_not_contradicted(register: Register) -> None:
    take(register, after=4)
    with pytest.raises(AppError) as error:
        take(register, after=9)
    assert error.value.id == "register-knows-more" and error.value.arguments["last"] == 5
    assert take(register, after=5) == "AL KAZ 6/2024"


def test_a_void_number_stays_and_is_never_given_again(register: Register) -> None:
    id = str(uuid.uuid4())
    first = register.take(id, "AL", "KAZ", DATE, after=0)
    with pytest.raises(AppError):
        register.void(first, "  ")
    register.void(first, "sent under another title")
    assert str(register.take(id, "AL", "KAZ", DATE)) == "AL KAZ 2/2024"
    (void, _) = register.numbers("KAZ", 2024)
    assert (void.status, void.reason, void.letter_id) == ("void", "sent under another title", id)


def test_an_issued_number_is_not_void(register: Register) -> None:
    id = str(uuid.uuid4())
    reference = register.take(id, "AL", "KAZ", DATE, after=0)
    register.issue(id)
    with pytest.raises(AppError) as error:
        register.void(reference, "x")
    assert error.value.id == "number-issued"
    register.take_back(id, "wrong annex")
    register.void(reference, "x")


def test_numbers_of_a_central_registry_are_typed_in(register: Register) -> None:
    take(register, after=0)
    id = str(uuid.uuid4())
    register.claim(read_reference("al kaz 5/2024"), letter_id=id)
    register.claim(Reference("AL", "KAZ", 5, 2024), letter_id=id)  # again: the same
    with pytest.raises(AppError) as error:
        register.claim(Reference("UA", "KAZ", 5, 2024))
    assert error.value.id == "number-taken"
    with pytest.raises(AppError) as error:
        register.claim(Reference("AL", "KAZ", 7, 2024), letter_id=id)
    assert error.value.id == "letter-has-number"
    register.claim(Reference("OL", "KAZ", 3, 2024))
    assert take(register) == "AL KAZ 6/2024"
    for wrong in ("AL KAZ 03/2024", "AL KAZ 3-2024", "KAZ 3/2024", "AL KAZAKHSTAN 3/2024", ""):
        with pytest.raises(AppError):
            read_reference(wrong)


def test_every_gap_is_explained(register: Register) -> None:
    take(register, after=2)  # 3
    void = register.take(str(uuid.uuid4()), "AL", "KAZ", DATE)  # 4
    register.void(void, "withdrawn")
    register.claim(Reference("AL", "KAZ", 8, 2024))
    found = [(gap.first, gap.last, gap.why) for gap in gaps(register, "KAZ", 2024)]
    assert found == [(4, 4, "void"), (1, 2, "before"), (5, 7, "elsewhere")]
    by_why = {gap.why: gap for gap in gaps(register)}
    assert by_why["before"].event.what == "started" and by_why["before"].event.after == "2"
    assert by_why["void"].reason == "withdrawn" and by_why["void"].event.by == "Tester"
    assert by_why["elsewhere"].event.what == "claimed" and by_why["elsewhere"].event.before == "4"
    numbers = {one.number for one in register.numbers("KAZ", 2024) if one.status != "void"}
    explained = {number for gap in gaps(register) for number in range(gap.first, gap.last + 1)}
    assert numbers | explained == set(range(1, 9)) and not numbers & explained


def test_the_history_reads_as_an_audit(register: Register) -> None:
    id = str(uuid.uuid4())
    reference = register.take(id, "AL", "KAZ", DATE, after=0)
    register.issue(id)
    register.take_back(id, "wrong annex")
    register.void(reference, "withdrawn")
    told = [(one.by, one.what, one.before, one.after, one.reason) for one in register.events(reference)]
    assert told == [
        ("Tester", "assigned", None, "reserved", None),
        ("Tester", "issued", "reserved", "issued", None),
        ("Tester", "taken_back", "issued", "reserved", "wrong annex"),
        ("Tester", "void", "reserved", "void", "withdrawn"),
    ]
    moments = [one.at for one in register.events()]
    assert moments == sorted(moments) and moments[0] > NOON


@pytest.mark.parametrize("back", [dt.timedelta(days=1), dt.timedelta(days=365)])
def test_a_clock_that_went_back_asks(back: dt.timedelta, register: Register, clock: Clock) -> None:
    take(register, after=0)
    clock.now -= back
    with pytest.raises(AppError) as error:
        take(register)
    assert error.value.id == "clock-went-back" and len(register.numbers()) == 1
    assert take(register, clock_is_right=True) == "AL KAZ 2/2024"


def test_the_year_is_that_of_the_letter_on_new_years_eve(register: Register, clock: Clock) -> None:
    clock.now = dt.datetime(2024, 12, 31, 23, 59, 59, tzinfo=dt.UTC)
    assert take(register, date=dt.date(2024, 12, 31), after=6) == "AL KAZ 7/2024"
    clock.now += dt.timedelta(minutes=1)
    assert take(register, date=dt.date(2024, 12, 31)) == "AL KAZ 8/2024"
    assert take(register, date=dt.date(2025, 1, 1), after=0) == "AL KAZ 1/2025"


def test_a_register_comes_in_from_a_table_and_goes_out_again(register: Register) -> None:
    table = (
        "\ufeffReference;Date;Status;Reason\nAL KAZ 3/2024;2024-08-29;;\nua kaz 4/2024;;void;'=HYPERLINK(1)\n"
        "OL FRA 1/2023;2023-05-01;reserved;\n\n"
    )
    numbers = read_csv(table, "x.csv", known=lambda code: len(code) == 3, who="Tester", now=NOON)
    assert register.bring_in(numbers) == 3
    assert register.bring_in(numbers) == 0
    assert take(register) == "AL KAZ 5/2024"
    text = write_csv(register.numbers("KAZ"))
    assert text.splitlines()[0] == "reference,date,status,origin,reason,at,by"
    assert text.splitlines()[1].startswith("AL KAZ 3/2024,2024-08-29,issued,imported,,")
    assert "UA KAZ 4/2024,,void,imported,'=HYPERLINK(1),2026-11-24" in text


def test_a_table_with_faults_changes_nothing_and_tells_them_all() -> None:
    table = (
        "reference,date,status\nAL KAZ x/2024,,\nAL XXX 1/2024,,\nAL KAZ 1/2024,2024-13-01,\nAL KAZ 2/2024,,gone\n"
        "AL KAZ 3/2024,2023-01-01,\nAL KAZ 4/2024,,\nUA KAZ 4/2024,,\n"
    )
    with pytest.raises(TableError) as error:
        read_csv(table, "x.csv", known=lambda code: code == "KAZ", who="Tester", now=NOON)
    assert [(fault.line, fault.id) for fault in error.value.faults] == [
        (2, "fault-reference-form"),
        (3, "fault-addressee-unknown"),
        (4, "fault-date-form"),
        (5, "fault-status"),
        (6, "fault-year-differs"),
        (8, "fault-reference-twice"),
    ]


def test_an_import_that_clashes_is_all_or_none(register: Register) -> None:
    register.claim(Reference("AL", "KAZ", 2, 2024))
    row = {"year": 2024, "type": "AL", "origin": "imported", "letter_id": None, "date": None, "reason": None}
    numbers = [Number(addressee="KAZ", number=number, status="issued", at=NOON, by="x", **row) for number in (1, 2)]
    with pytest.raises(AppError) as error:
        register.bring_in(numbers)
    assert error.value.id == "number-taken" and [one.number for one in register.numbers()] == [2]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_no_cell_of_the_table_is_a_formula(text: str) -> None:
    row = {"year": 2024, "type": "AL", "origin": "counted", "letter_id": None, "date": None, "reason": text}
    number = Number(addressee="KAZ", number=1, status="void", at=NOON, by="x", **row)
    assert f",'{text}," in write_csv([number]).replace('"', "")
