"""The house keeps its order: rooms, sizes, and what only one of them may do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.paths import PROGRAM

SOURCES = sorted(path for path in (PROGRAM / "app").rglob("*.py"))
ALL = sorted([*SOURCES, *(PROGRAM / "tests").rglob("*.py"), PROGRAM / "main.py"])


KEPT = ("app", "widgets", "templates", "resources", "tests", "docs", ".ci", "main.py", "pyproject.toml", "README.md")


def name(path: Path) -> str:
    return path.relative_to(PROGRAM).as_posix()


def test_no_file_is_over_400_lines() -> None:
    assert [name(path) for path in ALL if len(path.read_text("utf-8").splitlines()) > 400] == []


@pytest.mark.parametrize(
    ("package", "importers"),
    [
        ("fluent", ["app/language/sentences.py"]),
        ("platformdirs", ["app/paths.py"]),
        ("markdown_it", ["app/text/read.py"]),
        ("tomlkit", ["app/letterfile/write.py", "app/settings.py", "app/workspace/packs.py"]),
        ("sqlcipher3", ["app/workspace/embedded.py"]),
        ("psycopg", ["app/workspace/office.py"]),
        ("keyring", ["app/workspace/keys/keychain.py"]),
        (
            "alembic",
            ["app/workspace/steps/env.py", "app/workspace/steps/versions/0001_first.py", "app/workspace/upgrade.py"],
        ),
        ("enchant", ["app/session/spelling.py"]),
        ("PySide6", []),
        ("docx", []),
    ],
)
def test_a_package_has_its_importers(package: str, importers: list[str]) -> None:
    expression = re.compile(rf"^\s*(?:from|import) {package}\b", re.MULTILINE)
    assert [name(path) for path in SOURCES if expression.search(path.read_text("utf-8"))] == importers


def test_raw_xml_stays_in_its_room() -> None:
    outside = [path for path in SOURCES if not name(path).startswith(("app/ooxml/", "app/reading/"))]
    spelled = [name(path) for path in outside if re.search(r"<w:|import lxml|from lxml", path.read_text("utf-8"))]
    assert spelled == []


def test_every_room_says_what_it_is_for() -> None:
    for folder in {path.parent for path in SOURCES}:
        assert (folder / "__init__.py").read_text("utf-8").startswith('"""'), name(folder)


def test_every_module_and_public_function_has_a_docstring() -> None:
    for path in SOURCES:
        assert path.read_text("utf-8").lstrip().startswith('"""'), name(path)


def test_nothing_reaches_outside_the_project() -> None:
    for path in PROGRAM.rglob("*"):
        inside = path.relative_to(PROGRAM).parts
        known = path.suffix in (".py", ".md", ".toml", ".ftl", ".csv", ".txt")
        if known and inside[0] in KEPT and path.name != "test_house.py":
            text = path.read_text("utf-8")
            assert not re.search(r"https?://(?:pypi|registry|files\.pythonhosted)", text), path
            assert not re.search(r"(?<![\w.:])/(?:home|root|work|Users)/\w", text), path
            for outside in re.findall(r"(?:\.\./)+[\w./-]+", text):
                assert (path.parent / outside).resolve().is_relative_to(PROGRAM), (path, outside)


def test_the_readme_has_the_two_commands_and_its_pictures_exist() -> None:
    text = (PROGRAM / "README.md").read_text("utf-8")
    assert "    sh .ci/setup && .venv/bin/python main.py export resources/sample/letter.toml --to letters\n" in text
    assert "    sh .ci/setup test && .venv/bin/python -m pytest\n" in text
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)
    assert pictures and all((PROGRAM / picture).is_file() for picture in pictures)
