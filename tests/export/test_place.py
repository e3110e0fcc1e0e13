"""Putting files in their places: the old file or the whole new one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.errors import AppError
from app.export.place import Ledger, place


@pytest.fixture
def ledger(home: Path) -> Ledger:
    return Ledger(home / "exports.sha256")


def test_a_file_is_written_and_replaced_by_the_next_export(tmp_path: Path, ledger: Ledger) -> None:
    path = tmp_path / "out/deep/a.txt"
    place({path: b"one"}, ledger)
    place({path: b"two"}, ledger)
    assert path.read_bytes() == b"two" and [one.name for one in path.parent.iterdir()] == ["a.txt"]


def test_a_file_a_person_changed_is_not_replaced_unasked(tmp_path: Path, ledger: Ledger) -> None:
    path, other = tmp_path / "a.txt", tmp_path / "b.txt"
    place({path: b"one"}, ledger)
    path.write_bytes(b"changed by hand")
    with pytest.raises(AppError) as error:
        place({other: b"x", path: b"two"}, ledger)
    assert error.value.id == "target-changed" and error.value.arguments["file"] == str(path)
    assert path.read_bytes() == b"changed by hand" and not other.exists()
    place({path: b"two"}, ledger, force=True)
    assert path.read_bytes() == b"two"


def test_a_file_that_was_never_exported_is_not_replaced(tmp_path: Path, ledger: Ledger) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"somebody's")
    with pytest.raises(AppError):
        place({path: b"new"}, ledger)
    path.write_bytes(b"new")
    place({path: b"new"}, ledger)


def test_the_ledger_holds_hashes_and_nothing_else(tmp_path: Path, home: Path, ledger: Ledger) -> None:
    place({tmp_path / "AL-KAZ-3-2024.en.txt": b"secret"}, ledger)
    (line,) = (home / "exports.sha256").read_text().splitlines()
    assert len(line) == 64 and set(line) <= set("0123456789abcdef")
    assert stat.S_IMODE((home / "exports.sha256").stat().st_mode) == 0o600
    assert [path.name for path in home.iterdir()] == ["exports.sha256"]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(
    tmp_path: Path, ledger: Ledger, home: Path
) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(AppError) as error:
        place({tmp_path / "ok/a.txt": b"a", tmp_path / "file/b.txt": b"b"}, ledger)
    assert error.value.id == "cannot-write"
    assert not (tmp_path / "ok").exists() and not home.exists()


def test_an_archive_that_is_not_whole_is_not_put_in_place(tmp_path: Path, ledger: Ledger) -> None:
    path = tmp_path / "a.docx"
    place({path: b"old"}, ledger)
    with pytest.raises(AppError) as error:
        place({path: b"PK\x03\x04 cut short"}, ledger)
    assert error.value.id == "cannot-write"
    assert path.read_bytes() == b"old" and len(list(tmp_path.glob(".chancery-*"))) == 0


def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path: Path, ledger: Ledger, monkeypatch) -> None:
    path = tmp_path / "a.txt"
    place({path: b"old"}, ledger)

    def full(_descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(AppError) as error:
            place({path: b"new"}, ledger)
    assert error.value.id == "cannot-write" and "space" in str(error.value.arguments["reason"])
    assert path.read_bytes() == b"old" and len(list(tmp_path.glob(".chancery-*"))) == 0


def test_when_one_file_cannot_be_replaced_all_are_as_before(tmp_path: Path, ledger: Ledger, monkeypatch) -> None:
    first, new, held = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt"
    place({first: b"old", held: b"old"}, ledger)
    replace = Path.replace

    def refuse(source: Path, target: Path) -> Path:
        if target == held:
            raise PermissionError(13, "open in another program")
        return replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(AppError) as error:
            place({first: b"new", new: b"new", held: b"new"}, ledger)
    assert error.value.arguments["file"] == str(held)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == {
        "a.txt": b"old",
        "c.txt": b"old",
    }


def test_an_interrupted_export_leaves_nothing_behind(tmp_path: Path, ledger: Ledger, monkeypatch) -> None:
    def interrupted(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        place({tmp_path / "a.txt": b"a"}, ledger)
    assert list(tmp_path.iterdir()) == []
