"""The small window before the main one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.paths import key_file, settings_file
from app.settings import read_settings
from app.workspace import protect
from app.workspace.embedded import OPEN_KEY
from app.workspace.keys import keychain
from tests.widgets.opening.conftest import Begin, desk_of, rest
from tests.workspace.homes import PASSPHRASE, filled, key_of, opened
from widgets.opening.unlock import UnlockWindow


def typed(line: QLineEdit, text: str) -> None:
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def asking(opening) -> UnlockWindow:
    rest(opening)
    assert opening.unlock is not None and opening.unlock.isVisible() and not opening.window.isVisible()
    return opening.unlock


def test_a_workspace_without_a_passphrase_opens_at_once(begin: Begin) -> None:
    opening = begin()
    assert opening.unlock is None and opening.window.isVisible() and desk_of(opening).workspace.seat.ours


@pytest.mark.usefixtures("locked_home")
def test_a_wrong_passphrase_is_told_at_once_and_the_right_one_opens(begin: Begin) -> None:
    opening = begin()
    window = asking(opening)
    assert window.passphrase.line.echoMode() == QLineEdit.EchoMode.Password
    typed(window.passphrase.line, "not this one")
    window = asking(opening)
    assert "wrong" in window.told.text() and "“passphrase recover”" not in window.told.text()
    assert window.passphrase.line.hasSelectedText()
    typed(window.passphrase.line, PASSPHRASE)
    assert desk_of(opening).workspace.letters.count() == 1
    assert opening.window.isVisible() and opening.unlock is None


def test_the_passphrase_can_be_looked_at_and_the_window_left(begin: Begin, locked_home: Path) -> None:
    opening = begin()
    window = asking(opening)
    window.passphrase._show.click()
    assert window.passphrase.line.echoMode() == QLineEdit.EchoMode.Normal
    before = key_file(locked_home).read_bytes()
    window.close()
    rest(opening)
    assert opening.desk is None and key_file(locked_home).read_bytes() == before


def test_the_recovery_key_is_the_way_out(begin: Begin, filled_home: Path) -> None:
    recovery = protect.set_passphrase(filled_home, "Tester", PASSPHRASE)
    opening = begin()
    window = asking(opening)
    window.forgotten.click()
    assert window.recovery.isVisible() and not window.passphrase.isVisible()
    window.recovery.setText(recovery[:-1] + ("0" if recovery[-1] != "0" else "1"))
    window.new.line.setText("quite another one")
    typed(window.again.line, "quite another one")
    assert "8. group" in asking(opening).told.text()
    window.recovery.setText(recovery.lower())
    typed(window.again.line, "quite another two")
    assert "differ" in asking(opening).told.text()
    typed(window.again.line, "quite another one")
    assert desk_of(opening).workspace.letters.count() == 1
    assert key_of(filled_home, "quite another one") != OPEN_KEY


def test_the_keyring_opens_it_where_the_user_put_the_passphrase_there(
    begin: Begin, locked_home: Path, monkeypatch
) -> None:
    kept: dict[str, str] = {}
    monkeypatch.setattr(keychain, "see_to_it_that_there_is_one", lambda: None)
    monkeypatch.setattr(keychain, "remember", kept.__setitem__)
    monkeypatch.setattr(keychain, "remembered", kept.get)
    window = asking(opening := begin())
    assert window.keep.isVisible()
    window.keep.setChecked(True)
    typed(window.passphrase.line, PASSPHRASE)
    desk_of(opening)
    rest(opening)
    assert list(kept.values()) == [PASSPHRASE] and read_settings(settings_file(locked_home)).keyring
    again = begin()
    assert again.unlock is None and desk_of(again).workspace.letters.count() == 1
    kept.clear()
    asking(begin())


@pytest.mark.usefixtures("locked_home")
def test_without_a_safe_keyring_none_is_offered(begin: Begin) -> None:
    window = asking(begin())
    assert not window.keep.isVisible() and "no keyring" in window.why_not.text()


def test_a_lost_key_file_is_put_back_from_a_backup_after_the_passphrase(
    begin: Begin, home: Path, context, draft
) -> None:
    filled(home, context, draft)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    with opened(home, context, PASSPHRASE) as workspace:
        workspace.backups.make("asked")
    key_file(home).unlink()
    opening = begin()
    typed(asking(opening).passphrase.line, PASSPHRASE)
    assert desk_of(opening).workspace.letters.count() == 3 and key_file(home).exists()
