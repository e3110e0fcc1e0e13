"""The passphrase in the system's keyring, where the user put it there. The only importer of keyring.

Only keyrings of the system itself are used. Others keep secrets in a plain file, or nowhere; there is no way around.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import AppError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Chancery"

KEPT_SAFELY = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)
"""Modules of the keyrings that encrypt what they keep."""


def see_to_it_that_there_is_one() -> None:
    """Raise unless there is a keyring that keeps secrets safe.

    Raises:
        AppError: there is none.
    """
    _safe()


def remembered(account: str) -> str | None:
    """Return the passphrase of a workspace; None if the keyring has none.

    Args:
        account: which workspace it is, by the id of its key.

    Raises:
        AppError: there is no safe keyring, or it refuses.
    """
    from keyring.errors import KeyringError

    try:
        return _safe().get_password(SERVICE, account)
    except KeyringError as error:
        raise AppError("keyring-refused", kind=type(error).__name__) from error


def remember(account: str, passphrase: str) -> None:
    """Put the passphrase of a workspace into the keyring.

    Raises:
        AppError: there is no safe keyring, or it refuses.
    """
    from keyring.errors import KeyringError

    try:
        _safe().set_password(SERVICE, account, passphrase)
    except KeyringError as error:
        raise AppError("keyring-refused", kind=type(error).__name__) from error


def forget(account: str) -> None:
    """Take the passphrase of a workspace out of the keyring; none there is well too.

    Raises:
        AppError: there is no safe keyring, or it refuses.
    """
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        _safe().delete_password(SERVICE, account)
    except PasswordDeleteError:
        return
    except KeyringError as error:
        raise AppError("keyring-refused", kind=type(error).__name__) from error


def _safe() -> KeyringBackend:
    """Return the system's keyring."""
    import keyring

    chosen = keyring.get_keyring()
    among = getattr(chosen, "backends", None) or [chosen]  # one may stand for several
    for one in among:
        if type(one).__module__ in KEPT_SAFELY:
            return one  # type: ignore[no-any-return]
    raise AppError("keyring-unsafe", kind=type(chosen).__module__)
