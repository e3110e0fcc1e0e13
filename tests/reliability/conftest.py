"""The stores of the workspace's tests."""

from tests.workspace.conftest import clock, draft, open_store

__all__ = ["clock", "draft", "open_store"]
