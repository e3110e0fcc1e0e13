"""What was written is told apart from what a workspace writes for itself."""

from __future__ import annotations

from pathlib import Path

from app.context import Context
from app.model.letter import Letter
from app.settings import Settings
from app.workspace.letters import Letters
from app.workspace.marks import marks
from app.workspace.search.index import Search
from app.workspace.store import Store
from app.workspace.workspace import open_workspace


def test_the_index_leaves_no_mark(letters: Letters, store: Store, draft: Letter, context: Context) -> None:
    letters.create(draft)
    before = marks(store)
    search = Search(store, context.records)
    assert search.refresh(lambda: True) is False  # in steps: what was begun goes on
    while not search.refresh(lambda: True):
        pass
    assert search.standing().pending == 0 and marks(store) == before
    assert search.find("", kinds=["clause"], limit=None)


def test_letters_and_facts_leave_theirs(letters: Letters, store: Store, draft: Letter) -> None:
    before = marks(store)
    opened = letters.create(draft)
    after = marks(store)
    assert after.letters != before.letters and after.facts == before.facts and after.register == before.register
    letters.archive(opened.listed.id)
    assert marks(store).letters != after.letters


def test_the_index_is_no_change_for_backups_and_follows_facts(home: Path) -> None:
    workspace = open_workspace(home, Settings(name="Tester"), Context(home).records, lambda _: "")
    try:
        workspace.backups.make("opened")
        workspace.search.refresh()
        assert not workspace.backups.is_changed()
        table = {"title": {"en": "Safe houses"}, "texts": {"en": "A zebra protects."}, "mandates": ["women"]}
        workspace.entries.put(("resources/clauses/own.toml", ""), table, source="the office")
        assert workspace.search.find("zebra") == []
        workspace.renew_facts()
        workspace.search.refresh()
        (hit,) = workspace.search.find("zebra")
        assert hit.key == "own"
        assert [one.key for one in workspace.search.find("zebra", lacking="fr")] == ["own"]
        assert workspace.search.find("zebra", lacking="en") == []
    finally:
        workspace.close()
