"""The stores of the workspace's tests."""

from tests.workspace.conftest import clock, draft, open_store, postgresql

__all__ = ["clock", "draft", "open_store", "postgresql"]
