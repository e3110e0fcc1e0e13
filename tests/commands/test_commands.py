"""The commands as a user runs them: a process, its exit code, what it prints and what it leaves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.commands import check, cli
from app.paths import PROGRAM
from tests.word.reader import WordFile

SAMPLE = str(PROGRAM / "resources/sample/letter.toml")
HEAD = 'format = 1\ntype = "AL"\naddressee = "KAZ"\nlanguages = ["en"]\nmandates = ["sogi"]\ndate = 2024-08-29\n'
SOUND = HEAD + 'reference = "AL KAZ 3/2024"\n[text.en]\nsubject = "x."\nfacts = "y."\n'


def write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_the_sample_is_exported_in_six_languages(run, tmp_path: Path) -> None:
    result = run("export", SAMPLE, "--to", tmp_path / "out")
    assert result.returncode == 0, result.stderr
    names = [f"AL-KAZ-3-2024.{language}.docx" for language in ("ar", "en", "es", "fr", "ru", "zh")]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    for name in names:
        assert str(tmp_path / "out" / name) in result.stdout
        assert WordFile((tmp_path / "out" / name).read_bytes()).properties()["title"] == "AL KAZ 3/2024"
    assert "6 files written" in result.stdout and "finding" in result.stdout
    assert run("export", SAMPLE, "--to", tmp_path / "out").returncode == 0


def test_one_language_as_text_and_as_a_draft(run, tmp_path: Path) -> None:
    assert run("export", SAMPLE, "--to", tmp_path, "--language", "fr", "--text").returncode == 0
    assert "Excellence," in (tmp_path / "AL-KAZ-3-2024.fr.txt").read_text("utf-8")
    assert run("export", SAMPLE, "--to", tmp_path, "--language", "en", "--draft").returncode == 0
    assert (tmp_path / "letter.draft.en.docx").exists()
    result = run("export", SAMPLE, "--to", tmp_path, "--language", "de")
    assert result.returncode == 2 and "Its languages: en, fr" in result.stderr


def test_a_final_letter_with_errors_is_refused_and_a_draft_is_written(run, tmp_path: Path) -> None:
    letter = SOUND.replace("2024-08-29", "2026-11-23").replace("3/2024", "3/2026")
    path = write(tmp_path / "vaw.toml", letter.replace('"sogi"', '"violence_against_women", "executions"'))
    result = run("export", path, "--to", tmp_path / "out")
    assert result.returncode == 1 and not (tmp_path / "out").exists() and result.stdout == ""
    assert "violence_against_women" in result.stderr and "executions" in result.stderr and "--draft" in result.stderr
    draft = run("export", path, "--to", tmp_path / "out", "--draft", "--text")
    assert draft.returncode == 0
    assert (tmp_path / "out/vaw.draft.en.txt").read_text("utf-8").count("[resolution to be confirmed") == 2


def test_one_refused_letter_keeps_the_others_from_being_written(run, tmp_path: Path) -> None:
    sound, faulty = write(tmp_path / "a.toml", SOUND), write(tmp_path / "b.toml", HEAD)
    assert run("export", sound, faulty, "--to", tmp_path / "out").returncode == 1
    assert not (tmp_path / "out").exists()


def test_a_changed_file_is_named_and_kept_unless_forced(run, tmp_path: Path) -> None:
    path = write(tmp_path / "a.toml", SOUND)
    assert run("export", path, "--to", tmp_path).returncode == 0
    target = tmp_path / "AL-KAZ-3-2024.en.docx"
    target.write_bytes(b"a colleague's work")
    result = run("export", path, "--to", tmp_path)
    assert result.returncode == 2 and str(target) in result.stderr and "--force" in result.stderr
    assert target.read_bytes() == b"a colleague's work"
    assert run("export", path, "--to", tmp_path, "--force").returncode == 0
    assert target.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SOUND.replace('"sogi"', '"sogy"'), "mandates[1]: “sogy” is not known. Allowed: sogi"),
        (SOUND.replace('"KAZ"', '"KZA"'), "addressee: “KZA” is not known. Allowed: KAZ"),
        (SOUND.replace("date =", "dates ="), "dates: unknown key. Allowed: date"),
        (SOUND.replace('"AL"', '"AK"'), "type: “AK” is not known. Allowed: AL"),
        (SOUND.replace("2024-08-29", '"2024-08-29"'), "date: a date is needed, not a text"),
        (SOUND + "[text.en]\n", "not valid TOML"),
        (SOUND.replace('["sogi"]', '["sogi", "sogi"]'), "mandates[2]: “sogi” stands here twice"),
        (SOUND + f"analysis = '{'x' * 3_000_000}'\n", "too large"),
        (SOUND + 'analysis = "a\\u0000b"\n', "U+0000"),
        (SOUND + 'analysis = "a\x00b"\n', "not valid TOML"),
        ("", "mandates: missing"),
        (SOUND + '"a\\nb\\u001b[2J" = 1\n', "text.en.a b[2J: unknown key"),
        (SOUND.replace('"sogi"', '"a\\nb"'), "“a b” is not known"),
    ],
)
def test_input_that_cannot_be_used_is_told_in_one_line_a_fault(text: str, said: str, run, tmp_path: Path) -> None:
    path = write(tmp_path / "letter.toml", text)
    for command in (("export", path, "--to", tmp_path / "out"), ("check", path)):
        result = run(*command)
        assert result.returncode == 2 and said in result.stderr and result.stdout == ""
        assert all(line.startswith(str(path)) for line in result.stderr.splitlines())
    assert not (tmp_path / "out").exists()


def test_two_letters_with_one_name_are_refused(run, tmp_path: Path) -> None:
    one, two = write(tmp_path / "a.toml", SOUND), write(tmp_path / "b.toml", SOUND)
    result = run("export", one, two, "--to", tmp_path / "out")
    assert result.returncode == 2 and "AL-KAZ-3-2024.en.docx" in result.stderr and not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_told(run, tmp_path: Path) -> None:
    path, blocked = write(tmp_path / "a.toml", SOUND), write(tmp_path / "blocked", "x")
    result = run("export", path, "--to", blocked / "out")
    assert result.returncode == 2 and "cannot be written" in result.stderr
    if os.geteuid() != 0:
        folder = tmp_path / "read-only"
        folder.mkdir(mode=0o500)
        assert run("export", path, "--to", folder).returncode == 2


def test_a_letterhead_that_is_no_word_file_is_told(run, tmp_path: Path, home: Path) -> None:
    (home / "office").mkdir(parents=True)
    (home / "office/letter.docx").write_bytes(b"not a Word file")
    result = run("export", write(tmp_path / "a.toml", SOUND), "--to", tmp_path / "out")
    assert result.returncode == 2 and "letterhead" in result.stderr and not (tmp_path / "out").exists()


def test_check_tells_findings_and_its_exit_code_tells_of_errors(run, tmp_path: Path) -> None:
    warned = write(tmp_path / "a.toml", SOUND.replace("y.", "In June, see [x](#)."))
    result = run("check", warned)
    assert result.returncode == 0 and "warning: text.en.facts (en): the link “x” leads nowhere" in result.stdout
    faulty = write(tmp_path / "b.toml", SOUND.replace("y.", "y TBC."))
    result = run("check", faulty, "--json")
    found = json.loads(result.stdout)
    assert result.returncode == 1
    assert found[0] | {"message": ""} == {
        "file": str(faulty),
        "finding": "placeholder",
        "severity": "error",
        "at": "text.en.facts",
        "language": "en",
        "message": "",
    }


def test_a_finding_is_one_line(run, tmp_path: Path) -> None:
    letter = write(tmp_path / "a.toml", SOUND.replace("y.", "In June,\\\\\\nseveral [?one\\\\\\ntwo?]"))
    lines = run("check", letter).stdout.splitlines()
    assert len(lines) >= 2 and all(line.startswith(("error: ", "warning: ")) for line in lines)


def test_output_that_nobody_reads_and_an_interruption_end_quietly(monkeypatch) -> None:
    words = [sys.executable, str(PROGRAM / "main.py"), "check", SAMPLE, "--home", "nowhere"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "run", interrupted)
    assert cli.main(["check", SAMPLE]) == 130


def test_home_stands_before_or_after_the_command(tmp_path: Path) -> None:
    letter, home = write(tmp_path / "a.toml", SOUND), tmp_path / "mine"
    words = [
        sys.executable,
        str(PROGRAM / "main.py"),
        "export",
        str(letter),
        "--to",
        str(tmp_path),
        "--home",
        str(home),
    ]
    assert subprocess.run(words, capture_output=True, check=False).returncode == 0
    assert (home / "exports.sha256").exists()


def test_wrong_use_ends_2_and_no_command_shows_help(run, capsys) -> None:
    assert run("export").returncode == 2 and run("nonsense").returncode == 2
    assert cli.main([]) == 2 and "export" in capsys.readouterr().err
    assert "export" in run("--help").stdout


def test_without_a_display_no_command_says_so_in_one_line_and_ends_2(run, home: Path) -> None:
    result = run(QT_QPA_PLATFORM="xcb", DISPLAY="", WAYLAND_DISPLAY="")
    assert result.returncode == 2 and result.stdout == ""
    assert len(result.stderr.splitlines()) == 1 and "needs a display" in result.stderr
    assert not home.exists()


def test_the_export_leaves_out_what_it_does_not_need() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from app.commands.cli import main; "
        "main(['check', sys.argv[2], '--home', sys.argv[3]]); "
        "print([name for name in ('docx', 'sqlalchemy', 'PySide6', 'tomlkit', 'platformdirs') if name in sys.modules])"
    )
    words = [sys.executable, "-c", code, str(PROGRAM), SAMPLE, "nowhere"]
    result = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=True)
    assert result.stdout.splitlines()[-1] == "[]"
