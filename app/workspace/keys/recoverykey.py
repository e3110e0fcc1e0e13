"""The recovery key, as it is printed and typed: eight groups of four signs and a fifth that checks them.

The alphabet is Crockford's: no I, L, O or U, and what looks like another sign is read as it. The fifth sign tells every
single wrong sign and every swap within a group, and which group it is.
"""

from __future__ import annotations

import secrets

from app.errors import AppError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
_BYTES = 20
_ALIKE = str.maketrans("OILU", "011V")


def new_recovery_key() -> bytes:
    """Return 160 bits of chance."""
    return secrets.token_bytes(_BYTES)


def spell(key: bytes) -> str:
    """Return a recovery key as it is printed: "4F7QK-…"."""
    number = int.from_bytes(key, "big")
    values = [number >> 5 * place & 31 for place in reversed(range(GROUPS * 4))]
    groups = [values[start : start + 4] for start in range(0, len(values), 4)]
    return "-".join(
        "".join(ALPHABET[value] for value in [*group, _check(group, at)]) for at, group in enumerate(groups)
    )


def parse(text: str) -> bytes:
    """Read a recovery key as it was typed; blanks, hyphens and small letters do not matter.

    Raises:
        AppError: it is too short or long, or a sign of it is wrong; the error names the group.
    """
    signs = "".join(sign for sign in text.upper() if not sign.isspace() and sign not in "-–—").translate(_ALIKE)
    for at, sign in enumerate(signs):
        if sign not in ALPHABET:
            raise AppError("recovery-key-group", group=at // 5 + 1)
    if len(signs) != GROUPS * 5:
        raise AppError("recovery-key-length", count=len(signs), wanted=GROUPS * 5)
    number = 0
    for at in range(GROUPS):
        values = [ALPHABET.index(sign) for sign in signs[at * 5 : at * 5 + 5]]
        if _check(values[:4], at) != values[4]:
            raise AppError("recovery-key-group", group=at + 1)
        for value in values[:4]:
            number = number << 5 | value
    return number.to_bytes(_BYTES, "big")


def _check(values: list[int], group: int) -> int:
    """Return the sum of the signs, each times another power of the generator of GF(32), and of the group's place."""
    total = group
    for place, value in enumerate(values, 1):
        for _ in range(place):
            value = value << 1 ^ (0b100101 if value & 16 else 0)
        total ^= value
    return total
