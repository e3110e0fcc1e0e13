"""The program as it starts."""

from __future__ import annotations

from tests.widgets.opening.conftest import begin, draft, filled_home, locked_home

__all__ = ["begin", "draft", "filled_home", "locked_home"]
