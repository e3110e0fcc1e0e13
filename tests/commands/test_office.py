"""The commands of an office: numbers, packs, facts of its own, the way to its database."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.cli import main
from tests.postgres import Server

Run = Callable[..., tuple[int, str, str]]
LETTER = (
    'format = 1\ntype = "AL"  # kept\naddressee = "KAZ"\nlanguages = ["en"]\nmandates = ["water"]\ndate = 2024-08-29\n'
)
RESOLUTION = """[[resolution]]
number = "99/9"
date = 2024-01-01
source = "the register of documents"
"""


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str | Path, home: Path = home) -> tuple[int, str, str]:
        code = main(["--home", str(home), *map(str, arguments)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return command


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.toml"
    path.write_text(LETTER, "utf-8")
    return path


def test_the_first_number_of_a_year_is_asked_for(run: Run, letter: Path) -> None:
    code, out, err = run("assign", letter)
    assert (code, out) == (2, "") and "--after" in err
    id = tomllib.loads(letter.read_text("utf-8"))["id"]
    assert run("assign", letter, "--after", "6")[:2] == (0, "AL KAZ 7/2024\n")
    assert run("assign", letter)[:2] == (0, "AL KAZ 7/2024\n")
    written = letter.read_text("utf-8")
    assert 'reference = "AL KAZ 7/2024"' in written and "# kept" in written and id in written


def test_a_number_of_the_central_registry_is_entered_once(run: Run, letter: Path, tmp_path: Path) -> None:
    assert run("assign", letter, "--number", "al kaz 12/2024")[:2] == (0, "AL KAZ 12/2024\n")
    other = tmp_path / "other.toml"
    other.write_text(LETTER, "utf-8")
    code, _, err = run("assign", other, "--number", "AL KAZ 12/2024")
    assert code == 2 and "in the register already" in err
    assert "reference" not in other.read_text("utf-8")
    code, _, err = run("assign", other, "--number", "AL UZB 1/2024")
    assert code == 2 and "not of this letter" in err
    assert run("assign", other)[1] == "AL KAZ 13/2024\n"


def test_a_reference_left_over_from_another_letter_gets_no_number(run: Run, letter: Path) -> None:
    letter.write_text(LETTER + 'reference = "AL KAZ 3/2024"\n', "utf-8")
    code, _, err = run("assign", letter, "--after", "0")
    assert code == 2 and "left over" in err
    letter.write_text(LETTER.replace("date = 2024-08-29\n", ""), "utf-8")
    code, _, err = run("assign", letter)
    assert code == 2 and "no date" in err


def test_the_register_tells_numbers_gaps_and_who_did_what(run: Run, letter: Path) -> None:
    code, _, err = run("register")
    assert code == 2 and "no workspace" in err
    run("assign", letter, "--after", "2")
    assert run("register", "--state", "KAZ", "--year", "2024")[1].startswith("AL KAZ 3/2024")
    assert run("register", "--state", "UZB")[1] == ""
    assert "KAZ 1–2/2024: given before this register began" in run("register", "--gaps")[1]
    assert run("register", "--void", "AL KAZ 3/2024")[0] == 2
    assert run("register", "--void", "AL KAZ 3/2024", "--reason", "sent twice")[0] == 0
    history = run("register", "--history", "AL KAZ 3/2024")[1]
    assert "assigned" in history and "reserved → void – sent twice" in history
    assert "void" in run("register", "--csv")[1]
    code, _, err = run("register", "--state", "KASACHSTAN")
    assert code == 2 and "not the code" in err


def test_an_existing_register_is_brought_in_whole_or_not_at_all(run: Run, letter: Path, tmp_path: Path) -> None:
    table = tmp_path / "register.csv"
    table.write_text("reference,date\nAL KAZ 1/2024,2024-01-05\nAL KAZ x,\nUA XXX 2/2024,\n", "utf-8")
    code, _, err = run("register", "--import", table)
    assert code == 2 and "line 3" in err and "line 4" in err and "Nothing" in err
    table.write_text("reference,date\nAL KAZ 1/2024,2024-01-05\nUA KAZ 8/2024,\n", "utf-8")
    assert run("register", "--import", table)[1] == "2 numbers were brought in.\n"
    assert run("assign", letter)[1] == "AL KAZ 9/2024\n"


def test_the_folder_of_the_office_is_read_in_once_and_travels_in_a_pack(run: Run, home: Path, tmp_path: Path) -> None:
    own = home / "office/resources/mandates/water.toml"
    own.parent.mkdir(parents=True)
    own.write_text(RESOLUTION, "utf-8")
    letter = tmp_path / "letter.toml"
    letter.write_text(LETTER, "utf-8")

    def cites(where: Path = home) -> bool:
        assert run("export", letter, "--to", tmp_path / "out", "--text", "--draft", "--force", home=where)[0] == 0
        return "99/9" in (tmp_path / "out/letter.draft.en.txt").read_text("utf-8")

    assert cites()
    code, out, err = run("pack", "export", tmp_path / "pack.toml")
    assert code == 0 and "one entry" in out and "read into the workspace, once" in err
    own.unlink()
    assert cites() and "once" not in run("backup")[2]
    elsewhere = tmp_path / "elsewhere"
    assert not cites(elsewhere)
    code, out, err = run("pack", "import", tmp_path / "pack.toml", home=elsewhere)
    assert code == 2 and out.startswith("new ") and "--yes" in err
    assert run("pack", "import", tmp_path / "pack.toml", "--yes", home=elsewhere)[0] == 0
    assert cites(elsewhere)
    assert "same" in run("pack", "import", tmp_path / "pack.toml", "--yes", home=elsewhere)[1]


def test_a_folder_that_does_not_fit_leaves_the_workspace_working(run: Run, home: Path, letter: Path) -> None:
    own = home / "office/resources/mandates/water.toml"
    own.parent.mkdir(parents=True)
    own.write_text("[[resolution]\n", "utf-8")
    code, out, err = run("assign", letter, "--after", "0")
    assert "were not read into the workspace" in err and "water.toml" in err
    assert (code, out) == (0, "AL KAZ 1/2024\n")
    own.write_text(RESOLUTION, "utf-8")
    assert "once" in run("register")[2]


def test_an_office_register_apart_from_the_workspace(run: Run, home: Path, letter: Path, postgresql: Server) -> None:
    home.mkdir()
    settings = home / "settings.toml"
    settings.write_text(f'register = "{postgresql.database()}"\n', "utf-8")
    assert run("assign", letter, "--after", "1")[:2] == (0, "AL KAZ 2/2024\n")
    assert not (home / "workspace").exists()
    run("backup", home=home)
    run("pack", "import", letter)
    assert "AL KAZ 2/2024" in run("register")[1]
    settings.write_text('register = "postgresql://nobody@127.0.0.1:9/none"\n', "utf-8")
    letter.write_text(LETTER, "utf-8")
    code, _, err = run("assign", letter, "--after", "1")
    assert code == 2 and "127.0.0.1" in err and "reference" not in letter.read_text("utf-8")


def test_a_workspace_moves_to_the_database_of_the_office(
    run: Run, home: Path, letter: Path, postgresql: Server
) -> None:
    run("assign", letter, "--after", "1")
    address = postgresql.database()
    code, out, _ = run("move", "--to", address)
    assert code == 0 and "one number" in out
    assert (home / "workspace/workspace.db").exists()
    assert run("register")[1].startswith("AL KAZ 2/2024") and run("assign", letter)[1] == "AL KAZ 2/2024\n"
    other = letter.with_name("other.toml")
    other.write_text(LETTER, "utf-8")
    assert run("assign", other)[1] == "AL KAZ 3/2024\n"
    code, _, err = run("move", "--to", address)
    assert code == 2 and "already" in err
    elsewhere = home.with_name("elsewhere")
    assert run("backup", home=elsewhere)[0] == 2
    run("assign", other, "--number", "AL KAZ 3/2024", home=elsewhere)
    code, _, err = run("move", "--to", address, home=elsewhere)
    assert code == 2 and not (elsewhere / "settings.toml").exists()
