"""The steps lead to the tables that the program has, on both kinds of database."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from app.errors import AppError
from app.workspace import embedded
from app.workspace.embedded import OPEN_KEY, connect, open_file
from app.workspace.store import Store
from app.workspace.tables import metadata
from app.workspace.upgrade import STEPS, is_newer, standing, steps

OF_SEARCH = ("search", "fts")
"""How tables begin that search keeps for itself."""


def test_the_steps_lead_to_the_tables(store: Store) -> None:
    for index in (index for table in metadata.tables.values() for index in table.indexes):
        for kind in ("sqlite", "postgresql"):
            index.dialect_options[kind]["where"] = text(index.info["where"]) if "where" in index.info else None
    with store.reading() as connection:
        names = {name for name in inspect(connection).get_table_names() if not name.startswith(OF_SEARCH)}
        assert names == {*metadata.tables, "alembic_version"}
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        found = [one for one in compare_metadata(context, metadata) if not _is_of_search(one)]
        assert found == []


def _is_of_search(difference: object) -> bool:
    table = difference[1] if isinstance(difference, tuple) and len(difference) > 1 else None
    return str(getattr(table, "name", "")).startswith(OF_SEARCH)


def test_a_new_workspace_stands_at_the_last_step_and_there_is_one_line_of_steps(store: Store) -> None:
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [steps()[-1]]
    assert [one.revision for one in script.walk_revisions()] == list(reversed(steps())), "named in their order"
    with store.reading() as connection:
        assert standing(connection) == steps()[-1] and not is_newer(standing(connection))


def test_a_database_library_with_the_fault_is_refused(tmp_path: Path, monkeypatch) -> None:
    assert sqlcipher.sqlite_version_info >= embedded._LEAST_SQLITE
    monkeypatch.setattr(embedded, "_LEAST_SQLITE", (99, 0, 0))
    with pytest.raises(AppError, match="sqlite-too-old"):
        open_file(tmp_path / "workspace.db", OPEN_KEY, "Tester", before_upgrade=lambda: None)
    assert not (tmp_path / "workspace.db").exists()


def test_what_keeps_it_safe_is_switched_on_in_every_connection(tmp_path: Path) -> None:
    store = open_file(tmp_path / "workspace.db", OPEN_KEY, "Tester", before_upgrade=lambda: None)
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2, "secure_delete": 1}
    with store.reading() as first, store.reading() as second:
        for connection in (first, second):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted
    store.close()
    connection = connect(tmp_path / "other.db", OPEN_KEY)
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    assert options & {"TEMP_STORE=2", "TEMP_STORE=3"}, "what is sorted or collected stays in memory"
    connection.close()
