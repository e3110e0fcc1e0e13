"""Of what the program consists: its version, the parts it stands on, and under which licences they are."""

from __future__ import annotations

import platform
import re
import tomllib
from importlib import metadata
from typing import Any

import msgspec

from app.paths import PROGRAM


class Part(msgspec.Struct, frozen=True):
    """A library that the program uses."""

    name: str
    version: str
    licence: str


def version() -> str:
    """Return the version of the program."""
    return str(_project()["version"])


def parts() -> list[Part]:
    """Return the libraries that are installed of those the program names, by name; and Python itself."""
    named = [re.split(r"[\s<>=~!\[;]", line, maxsplit=1)[0] for line in _dependencies()]
    found = [Part("Python", platform.python_version(), "PSF-2.0")]
    for name in sorted(named, key=str.casefold):
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append(Part(name, about["Version"], _licence(about)))
    return found


def _project() -> dict[str, object]:
    found: dict[str, object] = tomllib.loads((PROGRAM / "pyproject.toml").read_text("utf-8"))["project"]
    return found


def _dependencies() -> list[str]:
    project = tomllib.loads((PROGRAM / "pyproject.toml").read_text("utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["office"]]


def _licence(about: Any) -> str:
    """Return the licence as the part names it: by its expression, its classifiers, or the first line of its text."""
    if about.get("License-Expression"):
        return str(about["License-Expression"])
    kinds = [line.rsplit(" :: ", 1)[-1] for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    if kinds:
        return ", ".join(dict.fromkeys(kinds))
    return (about.get("License") or "?").strip().splitlines()[0][:60]
