"""The stores of the workspace's tests."""

from tests.workspace.conftest import clock, open_store, postgresql

__all__ = ["clock", "open_store", "postgresql"]
