"""The key file beside a protected workspace, and in each of its backups.

The file's key is random. It lies in the key file twice, wrapped by the passphrase and by the recovery key: so either of
them can be changed without writing the workspace anew. Scrypt, HKDF and AES-GCM are those of `cryptography`, which is
imported where a key is wrapped or unwrapped: most workspaces have none, and the window is not to wait for it.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import tomllib
import unicodedata
from pathlib import Path
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.errors import AppError
from app.workspace.files import write_private
from app.workspace.keys import recoverykey

LEAST_PASSPHRASE = 8
"""Signs that a passphrase has at least."""

COST = (1 << 17, 8, 1)
"""Cost of Scrypt for a new passphrase: 128 MB of memory and about half a second."""

HIGHEST_COST = 1 << 20
"""A key file that asks for more would only be there to exhaust the machine."""


class Wrapped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file's key, encrypted; bytes in hexadecimal.

    Attributes:
        n, r, p: cost of Scrypt, for a passphrase; zero for a recovery key, which needs none.
    """

    salt: str
    nonce: str
    key: str
    n: int = 0
    r: int = 0
    p: int = 0


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A key file.

    Attributes:
        id: which key it is, without telling anything of it.
    """

    format: Literal[1]
    id: str
    passphrase: Wrapped
    recovery: Wrapped

    def unlock(self, passphrase: str) -> bytes:
        """Return the file's key.

        Raises:
            AppError: the passphrase is wrong.
        """
        wrapped = self.passphrase
        if not 2 <= wrapped.n <= HIGHEST_COST or not 1 <= wrapped.r <= 32 or not 1 <= wrapped.p <= 16:
            raise AppError("key-file-damaged", file="workspace.key")
        return _unwrap(wrapped, _stretched(passphrase, wrapped), self.id, "passphrase-wrong")

    def recover(self, recovery_key: str) -> bytes:
        """Return the file's key.

        Raises:
            AppError: the recovery key is mistyped, or another workspace's.
        """
        secret = recoverykey.parse(recovery_key)
        return _unwrap(self.recovery, _derived(secret, self.recovery), self.id, "recovery-key-wrong")

    def with_passphrase(self, key: bytes, passphrase: str) -> KeyFile:
        """Return a key file in which another passphrase opens."""
        return replace(self, passphrase=_by_passphrase(key, passphrase, self.id))

    def with_recovery_key(self, key: bytes) -> tuple[KeyFile, str]:
        """Return a key file in which a new recovery key opens, and that one, to be shown once."""
        secret = recoverykey.new_recovery_key()
        return replace(self, recovery=_by_recovery_key(key, secret, self.id)), recoverykey.spell(secret)

    def to_bytes(self) -> bytes:
        """Return the key file as TOML."""
        lines = [f"format = {self.format}", f'id = "{self.id}"']
        for name in ("passphrase", "recovery"):
            lines.append(f"\n[{name}]")
            values = msgspec.to_builtins(getattr(self, name))
            lines += [
                f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}" for key, value in values.items()
            ]
        return ("\n".join(lines) + "\n").encode()


def new_key() -> bytes:
    """Return a key for a file: 32 bytes of chance."""
    return secrets.token_bytes(32)


def key_id(key: bytes) -> str:
    """Return by what a key is known without being told."""
    return hmac.new(key, b"chancery workspace key", hashlib.sha256).hexdigest()[:16]


def new_key_file(key: bytes, passphrase: str) -> tuple[KeyFile, str]:
    """Return a key file and its recovery key.

    Raises:
        AppError: the passphrase is too short.
    """
    id, secret = key_id(key), recoverykey.new_recovery_key()
    made = KeyFile(1, id, _by_passphrase(key, passphrase, id), _by_recovery_key(key, secret, id))
    return made, recoverykey.spell(secret)


def read_key_file(path: Path) -> KeyFile | None:
    """Read a key file; None if there is none.

    Raises:
        AppError: it is damaged, or cannot be read.
    """
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), KeyFile)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise AppError("key-file-damaged", file=str(path)) from error


def write_key_file(made: KeyFile, path: Path) -> None:
    """Write a key file: the old one or the whole new one.

    Raises:
        AppError: it cannot be written.
    """
    write_private(path, made.to_bytes())


def check_passphrase(passphrase: str) -> None:
    """See to it that a new passphrase is long enough.

    Raises:
        AppError: it is not.
    """
    if len(_normal(passphrase)) < LEAST_PASSPHRASE:
        raise AppError("passphrase-short", least=LEAST_PASSPHRASE)


def _normal(passphrase: str) -> str:
    """Return a passphrase as each keyboard and system gives it: composed, as RFC 8265 has it."""
    return unicodedata.normalize("NFC", passphrase)


def _by_passphrase(key: bytes, passphrase: str, id: str) -> Wrapped:
    check_passphrase(passphrase)
    n, r, p = COST
    empty = Wrapped(secrets.token_hex(16), secrets.token_hex(12), "", n, r, p)
    return _wrap(empty, _stretched(passphrase, empty), key, id)


def _by_recovery_key(key: bytes, secret: bytes, id: str) -> Wrapped:
    empty = Wrapped(secrets.token_hex(16), secrets.token_hex(12), "")
    return _wrap(empty, _derived(secret, empty), key, id)


def _stretched(passphrase: str, wrapped: Wrapped) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    salt = _bytes(wrapped.salt)
    return Scrypt(salt=salt, length=32, n=wrapped.n, r=wrapped.r, p=wrapped.p).derive(_normal(passphrase).encode())


def _derived(secret: bytes, wrapped: Wrapped) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length=32, salt=_bytes(wrapped.salt), info=b"chancery recovery key").derive(secret)


def _wrap(empty: Wrapped, by: bytes, key: bytes, id: str) -> Wrapped:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return replace(empty, key=AESGCM(by).encrypt(_bytes(empty.nonce), key, id.encode()).hex())


def _unwrap(wrapped: Wrapped, by: bytes, id: str, wrong: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        key = AESGCM(by).decrypt(_bytes(wrapped.nonce), _bytes(wrapped.key), id.encode())
    except InvalidTag as error:
        raise AppError(wrong) from error
    if len(key) != 32 or key_id(key) != id:
        raise AppError("key-file-damaged", file="workspace.key")
    return key


def _bytes(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError as error:
        raise AppError("key-file-damaged", file="workspace.key") from error
    if not 12 <= len(found) <= 64:
        raise AppError("key-file-damaged", file="workspace.key")
    return found
