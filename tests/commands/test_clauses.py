"""The command that searches the library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.paths import PROGRAM


@pytest.fixture
def run(home: Path):
    def command(*arguments: str) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, "-W", "error", str(PROGRAM / "main.py"), "--home", str(home), "clauses", *arguments]
        result = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)
        assert "Traceback" not in result.stderr, result.stderr
        assert not home.exists()  # no workspace is made, or needed
        return result

    return command


def test_the_library_is_searched_best_first(run) -> None:
    result = run("restrict assembl", "--json")
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert all(list(one) == ["key", "kind", "title", "tags", "languages", "text"] for one in found)
    assert found[0]["kind"] in ("clause", "question") and found[0]["text"] and "en" in found[0]["languages"]
    first = json.loads(run("freedom of opinion", "--json").stdout)[0]
    assert first["key"] == "freedom_of_expression" and first["kind"] == "clause"
    assert first["title"] == "Freedom of opinion and expression" and "{" in first["text"]


def test_one_language_only(run) -> None:
    found = json.loads(run("liberte dexpression", "--json", "--language", "fr").stdout)
    assert found[0]["key"] == "freedom_of_expression" and found[0]["title"].startswith("Liberté")
    found = json.loads(run("freedom", "--json", "--language", "zh").stdout)  # by its tags, which are English
    assert "意见和表达自由" in [one["title"] for one in found]
    result = run("freedom", "--language", "de")
    assert result.returncode == 2 and "ar, en, es, fr, ru, zh" in result.stderr and result.stdout == ""


def test_no_words_list_everything(run) -> None:
    files = [*(PROGRAM / "resources/clauses").glob("*.toml"), *(PROGRAM / "resources/questions").glob("*.toml")]
    found = json.loads(run("", "--json").stdout)
    assert {(one["kind"], one["key"]) for one in found} == {(path.parent.name[:-1], path.stem) for path in files}
    assert len(found) == len(files)


def test_for_people_it_prints_title_tags_and_an_excerpt(run) -> None:
    result = run("peaceful")
    assert "clause peaceful_assembly: " in result.stdout and "\n    " in result.stdout
    result = run("xyzzy")
    assert result.returncode == 0 and "Nothing in the library" in result.stdout
    assert run().returncode == 2


def test_no_database_is_imported(home: Path) -> None:
    code = (
        "import sys; from app.commands.cli import main; main(sys.argv[1:]);"
        "sys.exit(bool({'sqlalchemy', 'sqlcipher3', 'alembic'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, "clauses", "freedom", "--home", str(home)]
    environment = {**os.environ, "PYTHONPATH": str(PROGRAM)}
    assert subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0
