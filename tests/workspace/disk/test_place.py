"""Where a workspace may lie."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath
from typing import NamedTuple

import pytest

from app.errors import AppError
from app.workspace.disk.place import is_share, judge, mount_of


class Mounted(NamedTuple):
    mountpoint: str
    fstype: str
    opts: str = "rw"


ROOT = Mounted("/", "ext4")


@pytest.mark.parametrize(
    "mounted",
    [
        Mounted("{}", "nfs4"),
        Mounted("{}", "cifs"),
        Mounted("{}", "fuse.sshfs"),
        Mounted("{}", "SMBFS"),
        Mounted("{}", "9p"),
        Mounted("{}", "ext4", "rw,_netdev"),
        Mounted("{}", "NTFS", "rw,remote"),
    ],
)
def test_a_network_share_is_refused_with_the_reason(mounted: Mounted, tmp_path: Path) -> None:
    folder = tmp_path / "share/home/workspace"
    share = mounted._replace(mountpoint=str(tmp_path.resolve() / "share"))
    with pytest.raises(AppError) as error:
        judge(folder, [ROOT, share])
    assert error.value.id == "place-network" and error.value.arguments["kind"] == mounted.fstype
    assert judge(tmp_path / "shared/home", [ROOT, share]) is None, "a name that only begins so"
    assert judge(folder, [ROOT, share, Mounted(str(tmp_path.resolve() / "share/home"), "ext4")]) is None


def test_of_two_file_systems_at_one_place_the_later_counts(tmp_path: Path) -> None:
    point = str(tmp_path.resolve())
    with pytest.raises(AppError):
        judge(tmp_path, [ROOT, Mounted(point, "autofs"), Mounted(point, "nfs")])


def test_a_link_to_a_share_is_refused(tmp_path: Path) -> None:
    (tmp_path / "share/home").mkdir(parents=True)
    (tmp_path / "home").symlink_to(tmp_path / "share/home")
    with pytest.raises(AppError):
        judge(tmp_path / "home", [ROOT, Mounted(str(tmp_path.resolve() / "share"), "nfs")])


def test_windows_names_of_shares_are_known() -> None:
    assert is_share("\\\\server\\share\\x") and is_share("//server/share") and is_share("\\\\?\\UNC\\server\\share")
    assert not is_share("C:\\Users") and not is_share("\\\\?\\C:\\Users") and not is_share("/srv/files")


def test_windows_drives_are_told_apart() -> None:
    drives = [Mounted("C:\\", "NTFS"), Mounted("H:\\", "NTFS", "rw,remote")]
    assert mount_of(PureWindowsPath("h:\\files"), drives) == drives[1]
    assert mount_of(PureWindowsPath("C:\\Users\\x"), drives) == drives[0]


@pytest.mark.parametrize(
    ("folder", "cloud"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - United Nations", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Box", "Box"),
    ],
)
def test_a_folder_that_is_copied_to_a_cloud_is_warned_about(folder: str, cloud: str, tmp_path: Path) -> None:
    notice = judge(tmp_path / folder / "Chancery/workspace", [ROOT])
    assert notice is not None and notice.id == "place-cloud" and notice.arguments["cloud"] == cloud


def test_a_cloud_folder_of_any_name_is_known_by_what_lies_in_it(tmp_path: Path) -> None:
    assert judge(tmp_path / "mine/workspace", [ROOT]) is None
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/.sync_1234abcd.db").touch()
    notice = judge(tmp_path / "mine/workspace", [ROOT])
    assert notice is not None and notice.arguments["cloud"] == "Nextcloud"


def test_this_very_folder_is_judged_by_what_the_system_says(tmp_path: Path) -> None:
    judge(tmp_path)
