"""Bringing a database to the schema of this program. Alembic is imported only where there is a step to take."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

STEPS = Path(__file__).with_name("steps")


def steps(folder: Path = STEPS) -> list[str]:
    """Return the names of the steps there are, in order: "0001", "0002"."""
    return sorted(path.name[:4] for path in (folder / "versions").glob("[0-9]*.py"))


def standing(connection: Connection) -> str | None:
    """Return the step a database stands at; None if it is new."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def is_newer(step: str | None, folder: Path = STEPS) -> bool:
    """Tell whether a later program has been at a database."""
    return step is not None and step not in steps(folder)


def upgrade(connection: Connection, folder: Path = STEPS) -> None:
    """Take every step that is missing, within the transaction that is open; a new database takes them all."""
    if standing(connection) == steps(folder)[-1]:
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
