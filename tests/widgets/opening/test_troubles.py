"""A workspace that does not open, or can only be read: what is told, and the acts at hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.context import Context
from app.letterfile.read import read_letter_file
from app.model.letter import Letter
from app.paths import settings_file, workspace_file
from app.settings import read_settings
from app.workspace import protect
from app.workspace.disk import place
from tests.widgets.opening.conftest import Begin, bars, desk_of, rest
from tests.widgets.opening.test_unlocking import asking, typed
from tests.workspace.backups.test_restore import page_of
from tests.workspace.disk.test_place import Mounted
from tests.workspace.homes import PASSPHRASE, files_of, filled, flip, opened, write
from tests.workspace.test_opening import start as holder
from widgets.opening import trouble
from widgets.opening.opening import Opening
from widgets.opening.trouble import BackupChoice, TroublePage


def told(opening: Opening, kind: str) -> TroublePage:
    rest(opening)
    assert opening.trouble is not None and opening.trouble.trouble.kind == kind
    assert opening.window.centralWidget() is opening.trouble and opening.window.isVisible()
    return opening.trouble


def spoil(home: Path) -> None:
    """Damage the first page of the list of letters: the file opens, and cannot be read."""
    flip(workspace_file(home), page_of(workspace_file(home), "entry") + 100, 255)


@pytest.fixture
def spoiled(home: Path, context: Context, draft: Letter) -> Path:
    filled(home, context, draft)
    flip(workspace_file(home), 100, 255)
    return home


def test_a_damaged_workspace_is_told_and_the_newest_good_backup_brings_it_back(begin: Begin, spoiled: Path) -> None:
    before = files_of(spoiled / "workspace")
    opening = begin()
    page = told(opening, "damaged")
    assert list(page.buttons) == ["newest", "choose", "look", "letters", "again"]
    assert files_of(spoiled / "workspace") == before
    page.buttons["again"].click()
    told(opening, "damaged")
    opening.trouble.buttons["newest"].click()
    assert desk_of(opening).workspace.letters.count() >= 0
    assert "in place" in bars(opening)
    assert list((spoiled / "workspace").glob("aside-*"))


def test_another_backup_can_be_chosen_from_another_disk(
    begin: Begin, home: Path, context: Context, draft: Letter, tmp_path: Path, monkeypatch
) -> None:
    filled(home, context, draft, 2)
    with opened(home, context) as workspace:
        made = workspace.backups.make("asked", tmp_path / "disk")
        write(workspace, draft, "later")
    flip(workspace_file(home), 100, 255)
    opening = begin()
    page = told(opening, "damaged")
    monkeypatch.setattr(trouble, "ask_folder", lambda _: tmp_path)
    page.buttons["choose"].click()
    panel = page.findChild(BackupChoice)
    panel.elsewhere.click()
    assert "no backup in the folder" in page.told.text()
    monkeypatch.setattr(trouble, "ask_folder", lambda _: made.folder)
    panel.elsewhere.click()
    assert panel.list.chosen == made and not panel.secret.isVisible()
    panel.restore.click()
    assert desk_of(opening).workspace.letters.count() >= 2


def test_a_protected_backup_asks_for_its_passphrase(begin: Begin, home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft, 2)
    protect.set_passphrase(home, "Tester", PASSPHRASE)
    with opened(home, context, PASSPHRASE) as workspace:
        workspace.backups.make("asked")
    workspace_file(home).unlink()
    (home / "workspace/workspace.key").unlink()
    opening = begin()
    page = told(opening, "gone")
    page.buttons["choose"].click()
    panel = page.findChild(BackupChoice)
    QApplication.processEvents()
    assert panel.secret.isVisible()
    panel.secret.line.setText("wrong wrong")
    panel.restore.click()
    page = told(opening, "gone")
    assert "wrong" in page.told.text()
    panel.secret.line.setText(PASSPHRASE)
    panel.restore.click()
    assert desk_of(opening).workspace.letters.count() == 2


def test_a_damaged_workspace_can_be_looked_at_and_stays_as_it_is(
    begin: Begin, home: Path, context: Context, draft: Letter
) -> None:
    ids = filled(home, context, draft)
    holder("kill", str(home), ids[0], "30").communicate()
    log = workspace_file(home).with_name("workspace.db-wal")
    flip(log, log.stat().st_size // 3)
    before = files_of(home / "workspace")
    opening = begin()
    told(opening, "damaged").buttons["look"].click()
    desk = desk_of(opening)
    assert desk.workspace.store.read_only == "damaged" and desk.workspace.letters.count() == 3
    assert "nothing can be changed" in bars(opening)
    assert files_of(home / "workspace") == before


def test_letters_are_written_out_of_a_damaged_workspace(
    begin: Begin, home: Path, context: Context, draft: Letter, tmp_path: Path, monkeypatch
) -> None:
    filled(home, context, draft)
    spoil(home)
    opening = begin()
    page = told(opening, "damaged")
    monkeypatch.setattr(trouble, "ask_folder", lambda _: tmp_path / "out")
    page.buttons["letters"].click()
    told(opening, "damaged")
    files = sorted((tmp_path / "out").iterdir())
    letters = [read_letter_file(file, context.known) for file in files]
    assert sorted(letter.text["en"].facts for letter in letters) == ["0", "1", "2"]
    assert str(tmp_path / "out") in page.told.text() and "not protected" in page.told.text()


def test_a_workspace_that_is_gone_is_not_made_anew(begin: Begin, home: Path, context: Context, draft: Letter) -> None:
    filled(home, context, draft)
    workspace_file(home).unlink()
    opening = begin()
    page = told(opening, "gone")
    assert not workspace_file(home).exists()
    page.buttons["newest"].click()
    desk_of(opening)
    assert workspace_file(home).exists()


def test_a_network_share_is_refused(begin: Begin, filled_home: Path, monkeypatch) -> None:
    monkeypatch.setattr(place, "_mounted", lambda: [Mounted("/", "ext4"), Mounted(str(filled_home.resolve()), "cifs")])
    opening = begin()
    page = told(opening, "network")
    monkeypatch.undo()
    page.buttons["again"].click()
    assert desk_of(opening).workspace.letters.count() == 1


def test_settings_that_do_not_fit_are_kept_beside_new_ones(begin: Begin, filled_home: Path) -> None:
    settings_file(filled_home).write_text("scale = 900\n", "utf-8")
    opening = begin()
    page = told(opening, "settings")
    page.buttons["defaults"].click()
    assert desk_of(opening).workspace.letters.count() == 1
    assert (filled_home / "settings.toml.unread").read_text("utf-8") == "scale = 900\n"


def test_a_server_that_does_not_answer_leaves_the_file_to_work_with(begin: Begin, filled_home: Path) -> None:
    opening = begin(workspace="postgresql://nobody@127.0.0.1:1/nothing")
    page = told(opening, "server")
    page.buttons["office"].click()
    form = page.findChild(trouble.OfficeForm)
    assert form.workspace.text() == "postgresql://nobody@127.0.0.1:1/nothing" and not form.keep.isEnabled()
    page.buttons["local"].click()
    assert desk_of(opening).workspace.letters.count() == 1
    assert read_settings(settings_file(filled_home)).workspace == ""


def test_a_second_window_reads_is_locked_and_works_when_the_first_has_gone(begin: Begin, filled_home: Path) -> None:
    first = holder("window", str(filled_home), "Zoë")
    try:
        opening = begin()
        desk = desk_of(opening)
        assert desk.workspace.store.read_only == "seat" and "Zoë" in bars(opening)
        bar = next(iter(opening.window.bars._bars.values()))
        assert bar.notice.stays
        [words_, again] = bar.notice.actions[0]
        first.communicate()
        again()
        desk = desk_of(opening)
        assert words_ == "Try again" and desk.workspace.store.read_only is None and bars(opening) == ""
    finally:
        first.kill()
        first.communicate()


def test_typing_a_passphrase_leads_to_the_page_where_the_workspace_is_damaged(begin: Begin, locked_home: Path) -> None:
    flip(workspace_file(locked_home), 100, 255)
    opening = begin()
    typed(asking(opening).passphrase.line, PASSPHRASE)
    page = told(opening, "damaged")
    assert opening.unlock is None and page.isVisible()
