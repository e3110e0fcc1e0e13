"""The stores of the workspace's tests, windows without a screen, and a disk that is soon full."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from tests.workspace.conftest import clock, draft, open_store

__all__ = ["clock", "draft", "open_store", "small_disk"]


class SmallDisk:
    """A file system of a few megabytes.

    Attributes:
        folder: where it is mounted.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def free(self) -> int:
        """Bytes that are free."""
        return shutil.disk_usage(self.folder).free

    def fill(self, free: int) -> None:
        """Leave so many bytes free."""
        with (self.folder / "ballast").open("ab") as file:
            file.write(bytes(max(0, self.free - free)))

    def clear(self) -> None:
        """Make room again."""
        (self.folder / "ballast").unlink(missing_ok=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], SmallDisk]]:
    """Mount small disks, of so many megabytes; where that is not allowed the test skips with the reason."""
    mounted: list[Path] = []

    def mount(megabytes: int) -> SmallDisk:
        folder = tmp_path / f"disk{len(mounted)}"
        folder.mkdir()
        reason = "only root mounts a disk"
        if os.name != "nt" and os.geteuid() == 0:
            command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode == 0:
                mounted.append(folder)
                return SmallDisk(folder)
            reason = done.stderr.strip()
        pytest.skip(f"no small disk can be mounted: {reason}")

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
