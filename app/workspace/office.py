"""A workspace, or a register, in an office's PostgreSQL database."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

from app.errors import AppError
from app.workspace.store import Store, translated
from app.workspace.upgrade import is_newer, standing, steps, upgrade

_SECONDS_TO_CONNECT = 5
_ALLOWED = {"sslrootcert", "sslcert", "sslkey", "host", "port", "options", "application_name", "target_session_attrs"}
_UPGRADE_LOCK = 730_115_004
"""The key of the advisory lock under which one program at a time takes steps."""


def office_url(address: str) -> URL:
    """Read the address of an office's database: "postgresql://user@host:5432/name".

    Raises:
        AppError: no such address, one with a password, or one that weakens the encryption.
    """
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise AppError("office-url-wrong") from error
    if url.password is not None or "password" in url.query:
        raise AppError("office-url-password")
    if url.drivername not in ("postgresql", "postgresql+psycopg", "postgres"):
        raise AppError("office-url-wrong")
    unknown = sorted(set(url.query) - _ALLOWED)
    if unknown:
        raise AppError("office-url-option", option=", ".join(unknown))
    return url.set(drivername="postgresql+psycopg")


def place_name(url: URL) -> str:
    """Return a server and database as messages name them."""
    host = url.host or str(url.query.get("host", "")) or "localhost"
    return f"{host}/{url.database or ''}"


def open_office(address: str, who: str, password: Callable[[], str | None] | None = None) -> Store:
    """Open an office's database; make its tables if it is empty; bring it up to date.

    The password comes from where libpq looks for it (a password file, a certificate), or from `password`.

    Raises:
        AppError: the address cannot be used, or the server not be reached.
    """
    engine, place = _engine(address, password)
    with translated(place), engine.connect() as plain:
        connection = plain.execution_options(chancery_writes=True)
        with connection.begin():
            step = standing(connection)
            if is_newer(step):
                return Store(engine, place, who, read_only="newer")
            if step != steps()[-1]:
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
                upgrade(connection)
    return Store(engine, place, who)


def try_office(address: str) -> Literal["empty", "older", "ready", "newer"]:
    """Connect to an office's database and tell what is in it; nothing is written.

    Raises:
        AppError: the address cannot be used, or the server not be reached.
    """
    engine, place = _engine(address, None)
    try:
        with translated(place), engine.connect() as connection, connection.begin():
            step = standing(connection)
    finally:
        engine.dispose()
    if step is None:
        return "empty"
    return "newer" if is_newer(step) else "ready" if step == steps()[-1] else "older"


def _engine(address: str, password: Callable[[], str | None] | None) -> tuple[Engine, str]:
    """Return the engine of an address, and its name in messages."""
    url = office_url(address)
    try:
        import psycopg  # noqa: F401 - tells whether the extra is installed
    except ImportError as error:
        raise AppError("office-extra-missing") from error
    arguments: dict[str, Any] = {"connect_timeout": _SECONDS_TO_CONNECT, "application_name": "Chancery"}
    arguments |= _encryption(url)
    secret = password() if password else None
    if secret:
        arguments["password"] = secret
    engine = create_engine(
        url, connect_args=arguments, pool_pre_ping=True, pool_size=3, hide_parameters=True, pool_timeout=30
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("chancery_writes", False)
        if not writes:
            connection.exec_driver_sql("SET TRANSACTION READ ONLY, ISOLATION LEVEL REPEATABLE READ")
        connection.exec_driver_sql("SET LOCAL lock_timeout = '15s'")
        connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = '30s'")

    return engine, place_name(url)


def _encryption(url: URL) -> dict[str, str]:
    """Return how the connection is protected: checked to the host's name, but on this machine itself."""
    if is_loopback(url):
        return {}
    wanted = {"sslmode": "verify-full"}
    if "sslrootcert" not in url.query and not (Path.home() / ".postgresql/root.crt").exists():
        wanted["sslrootcert"] = "system"
    return wanted


def is_loopback(url: URL) -> bool:
    """Tell whether a server is on this machine."""
    hosts = [url.host] if url.host else _listed(url.query.get("host"))
    return all(_is_here(host) for host in hosts)


def _listed(value: str | tuple[str, ...] | None) -> list[str]:
    values = (value,) if isinstance(value, str) else value or ()
    return [host for one in values for host in one.split(",")]


def _is_here(host: str) -> bool:
    if host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
