"""The section Preferences: what is chosen is seen at once and kept; passphrase, backups, office, files, about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.messages import interface_languages
from app.paths import backups_folder, key_file, settings_file, workspace_file
from app.session.spelling import is_installed
from app.settings import read_settings
from app.workspace.embedded import OPEN_KEY, opens
from app.workspace.keys.keyfile import read_key_file
from tests.postgres import Server
from tests.widgets.conftest import settle
from tests.widgets.opening.conftest import Begin, bars, desk_of, rest
from tests.workspace.homes import PASSPHRASE, flip, key_of
from widgets.frame.theme import colours
from widgets.opening.opening import Opening
from widgets.settings import backups as backups_page
from widgets.settings.general import GeneralPage
from widgets.settings.section import PAGES


def page(opening: Opening, name: str):
    shown = opening.window.page("preferences").page(name)
    rest(opening)
    return shown


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_every_page_opens_by_its_action(begin: Begin, home: Path) -> None:
    opening = begin()
    opening.window.show_section("preferences")
    for name in PAGES:
        id = name if name in ("shortcuts", "about") else f"preferences-{name}"
        opening.window.actions_.get(id).trigger()
        rest(opening)
        assert opening.window.page("preferences")._stack.currentWidget().isVisible()
        assert opening.window.page("preferences").names.currentRow() == PAGES.index(name)
    assert not settings_file(home).exists()  # looking changes nothing


def test_name_theme_and_scale_are_live_and_kept(begin: Begin, home: Path, qapp: QApplication) -> None:
    opening = begin()
    general = page(opening, "general")
    assert isinstance(general, GeneralPage)
    general.name.setText("Ana Pérez")
    general.name.editingFinished.emit()
    assert desk_of(opening).workspace.store.who == "Ana Pérez"
    for name, background in (("dark", "#1e2227"), ("contrast", "#000000"), ("light", "#f4f5f7")):
        general.theme.setCurrentIndex(general.theme.findData(name))
        general.theme.activated.emit(general.theme.currentIndex())
        assert colours(qapp)["window"] == background == qapp.palette().window().color().name()
    before = qapp.font().pointSizeF()
    general.scale.setValue(147)
    settle(desk_of(opening), 500)
    assert general.scale.value() == 150 and qapp.font().pointSizeF() == before * 1.5
    kept = read_settings(settings_file(home))
    assert (kept.name, kept.theme, kept.scale) == ("Ana Pérez", "light", 150)
    again = begin()
    assert qapp.font().pointSizeF() == before * 1.5 and desk_of(again).settings == kept
    page(again, "general").scale.setValue(100)
    settle(desk_of(again), 500)


def test_spelling_tells_what_is_missing_once_and_can_be_turned_off(begin: Begin, home: Path) -> None:
    opening = begin()
    general = page(opening, "general")
    assert isinstance(general, GeneralPage)
    settle(desk_of(opening))
    said = general.dictionaries.text()
    assert ("中文: no dictionary is installed" in said) if is_installed() else ("chancery[spelling]" in said)
    general.spelled.setChecked(False)
    assert "unspelled = true" in settings_text(home)
    general.spelled.setChecked(True)
    assert not desk_of(opening).settings.unspelled


def test_a_language_is_named_by_itself_and_the_window_is_made_anew(begin: Begin) -> None:
    opening = begin()
    general = page(opening, "general")
    assert [general.language.itemData(at) for at in range(general.language.count())] == interface_languages()
    assert general.language.itemText(general.language.findData("en")) == "English"
    before = desk_of(opening)
    for code in [one for one in interface_languages() if one != "en"] + ["en"]:
        general = page(opening, "general")
        general.language.setCurrentIndex(general.language.findData(code))
        general.language.activated.emit(general.language.currentIndex())
        after = desk_of(opening)
        rest(opening)
        assert after is not before and after.workspace is before.workspace and after.messages.language == code
        assert after.workspace.letters.count() == 0 and opening.window.page("preferences").isVisible()
        right = Qt.LayoutDirection.RightToLeft
        assert (opening.window.layoutDirection() == right) == (code == "ar")
        before = after
    assert opening.window.actions_.get("quit").text() == "Quit" and desk_of(opening).settings.language == "en"


# The passphrase


def test_a_passphrase_is_set_changed_and_removed(begin: Begin, filled_home: Path) -> None:
    home = filled_home
    opening = begin()
    shown = page(opening, "passphrase")
    shown.set.click()
    shown.form.new.line.setText("short")
    shown.form.again.line.setText("short")
    shown.form.ok.click()
    assert "too short" in shown.form.told.text() and not key_file(home).exists()
    shown.form.new.line.setText(PASSPHRASE)
    shown.form.again.line.setText(PASSPHRASE)
    shown.form.ok.click()
    desk = desk_of(opening)
    rest(opening)
    assert not opens(workspace_file(home), OPEN_KEY) and desk.workspace.letters.count() == 1
    shown = page(opening, "passphrase")
    card = shown.recovery
    assert card is not None and card.isVisible()
    recovery = card.shown.text()
    assert read_key_file(key_file(home)).recover(recovery) == key_of(home, PASSPHRASE)
    assert recovery in card.document().toPlainText()
    assert recovery not in (home / "chancery.log").read_text() + settings_text(home)
    card.done.click()
    assert recovery not in card.shown.text() and shown.recovery is None
    # the backups made before are not protected: removed with a yes
    assert shown.older.isVisible()
    shown.older.remove.click()
    shown.older.sure.click()
    rest(opening)
    assert not shown.older.isVisible()
    assert all((folder / "workspace.key").exists() for folder in backups_folder(home).glob("2*"))

    shown.change.click()
    shown.form.present.line.setText("not this one")
    shown.form.new.line.setText("quite another one")
    shown.form.again.line.setText("quite another one")
    shown.form.ok.click()
    rest(opening)
    assert "wrong" in shown.form.told.text() and shown.form.isEnabled()
    shown.form.present.line.setText(PASSPHRASE)
    shown.form.ok.click()
    rest(opening)
    assert "changed" in shown.told.text() and shown.form is None
    assert key_of(home, "quite another one")

    shown.new_key.click()
    shown.form.present.line.setText("quite another one")
    shown.form.ok.click()
    rest(opening)
    assert shown.recovery is not None and shown.recovery.shown.text() != recovery

    shown.remove.click()
    shown.form.present.line.setText("quite another one")
    shown.form.ok.click()
    desk = desk_of(opening)
    assert opens(workspace_file(home), OPEN_KEY) and not key_file(home).exists()
    assert "not encrypted" in page(opening, "passphrase").told.text() and desk.workspace.letters.count() == 1


def settings_text(home: Path) -> str:
    return settings_file(home).read_text("utf-8") if settings_file(home).exists() else ""


def test_where_others_know_the_passphrase_the_key_is_renewed(begin: Begin, locked_home: Path) -> None:
    before = key_of(locked_home, PASSPHRASE)
    opening = begin()
    opening.unlock.passphrase.line.setText(PASSPHRASE)
    opening.unlock.ok.click()
    desk_of(opening)
    shown = page(opening, "passphrase")
    shown.renew.click()
    shown.form.present.line.setText(PASSPHRASE)
    shown.form.new.line.setText("quite another one")
    shown.form.again.line.setText("quite another one")
    shown.form.ok.click()
    rest(opening)
    desk_of(opening)
    assert not opens(workspace_file(locked_home), before)
    assert page(opening, "passphrase").recovery is not None


# Backups


def test_backups_are_made_verified_and_restored(begin: Begin, filled_home: Path, tmp_path: Path, monkeypatch) -> None:
    opening = begin()
    shown = page(opening, "backups")
    count = shown.list.topLevelItemCount()
    assert count >= 1
    shown.make.click()
    rest(opening)
    assert shown.list.topLevelItemCount() == count + 1 and "verified" in shown.told.text()
    chosen = shown.list.chosen
    shown.verify.click()
    rest(opening)
    assert "whole" in shown.told.text() and "whole" in shown.list.topLevelItem(0).text(3)
    monkeypatch.setattr(backups_page, "ask_folder", lambda _: tmp_path / "disk")
    shown.make_to.click()
    rest(opening)
    assert str(tmp_path / "disk") in shown.told.text()

    desk = desk_of(opening)
    id = desk.workspace.letters.find()[0].id
    desk.workspace.letters.archive(id)
    shown.restore.click()
    assert shown.question.isVisible() and shown.question.no.hasFocus() and not shown.question.secret.isVisible()
    shown.question.no.click()
    assert not shown.question.isVisible()
    shown.restore.click()
    shown.question.newer.setChecked(False)
    assert chosen is not None
    shown.question.yes.click()
    desk = desk_of(opening)
    assert "in place" in bars(opening) and desk.workspace.letters.count() == 1
    assert list((filled_home / "workspace").glob("aside-*"))


@pytest.mark.usefixtures("filled_home")
def test_a_damaged_backup_is_named(begin: Begin) -> None:
    opening = begin()
    shown = page(opening, "backups")
    flip(shown.list.chosen.file, 9000, 255)
    shown.verify.click()
    rest(opening)
    assert "damaged" in shown.told.text() and shown.list.topLevelItem(0).text(3) == "damaged"


# The office's database


@pytest.fixture
def database(postgresql: Server) -> str:
    return postgresql.database()


def test_an_address_with_a_password_or_of_nobody_is_not_kept(begin: Begin, home: Path) -> None:
    opening = begin()
    form = page(opening, "office").form
    for address, words in (
        ("postgresql://me:secret@127.0.0.1/x", "no password"),
        ("postgresql://me@127.0.0.1:1/x", "cannot be reached"),
        ("nonsense", "not the address"),
    ):
        form.workspace.setText(address)
        form.test.click()
        rest(opening)
        assert words in form.told.text() and not form.keep.isEnabled()
    assert not settings_file(home).exists()


def test_the_offices_database_is_tried_kept_and_left_again(begin: Begin, filled_home: Path, database: str) -> None:
    opening = begin()
    form = page(opening, "office").form
    form.workspace.setText(database)
    assert not form.keep.isEnabled()
    form.test.click()
    rest(opening)
    assert "empty" in form.told.text() and form.keep.isEnabled()
    form.keep.click()
    desk = desk_of(opening)
    rest(opening)
    assert desk.workspace.store.kind == "postgresql" and read_settings(settings_file(filled_home)).workspace == database
    assert "protected there" in words_of(page(opening, "passphrase"))
    form = page(opening, "office").form
    form.workspace.setText("")
    form.keep.click()
    assert desk_of(opening).workspace.store.kind == "sqlite" and desk_of(opening).workspace.letters.count() == 1


# Files, shortcuts, about


def test_files_shortcuts_and_about_say_what_is_so(begin: Begin, home: Path) -> None:
    opening = begin()
    assert str(home / "chancery.log") in words_of(page(opening, "files"))
    listed = page(opening, "shortcuts").list
    rows = {
        listed.topLevelItem(at).text(0): listed.topLevelItem(at).text(1) for at in range(listed.topLevelItemCount())
    }
    assert rows["Quit"] == "Ctrl+Q" and rows["Find an action or a letter"] == "Ctrl+Shift+P"
    page(opening, "shortcuts").typed.setText("quit")
    assert listed.topLevelItem(0).text(0) == "Quit"
    parts = page(opening, "about").list
    names = [parts.topLevelItem(at).text(0) for at in range(parts.topLevelItemCount())]
    assert "PySide6-Essentials" in names and "Python" in names
    assert "LGPL" in parts.topLevelItem(names.index("PySide6-Essentials")).text(2)
    assert str(home) in words_of(page(opening, "about"))
