"""The key file and the recovery key: what opens, what does not, and what is said."""

from __future__ import annotations

import itertools
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.workspace.keys import keyfile
from app.workspace.keys.keyfile import key_id, new_key, new_key_file, read_key_file, write_key_file
from app.workspace.keys.recoverykey import ALPHABET, parse, spell
from tests.conftest import CHEAP, SHIPPED

PASSPHRASE = "Zoë's 4 words, a blank"


def said(error: pytest.ExceptionInfo[AppError]) -> str:
    return error.value.id


@given(st.binary(min_size=20, max_size=20))
def test_a_recovery_key_is_read_as_it_was_printed(key: bytes) -> None:
    text = spell(key)
    assert len(text.split("-")) == 8 and parse(text) == key
    assert parse(text.lower().replace("-", " ")) == key
    assert parse(text.replace("0", "o").replace("1", "l")) == key


@given(st.binary(min_size=20, max_size=20), st.data())
def test_every_wrong_sign_and_every_swap_within_a_group_is_told_with_its_group(key: bytes, data) -> None:
    signs = list(spell(key).replace("-", ""))
    at = data.draw(st.integers(0, len(signs) - 1))
    wrong = [*signs[:at], data.draw(st.sampled_from(ALPHABET.replace(signs[at], ""))), *signs[at + 1 :]]
    with pytest.raises(AppError) as error:
        parse("".join(wrong))
    assert said(error) == "recovery-key-group" and error.value.arguments["group"] == at // 5 + 1
    group = data.draw(st.integers(0, 7)) * 5
    for one, two in itertools.combinations(range(group, group + 5), 2):
        swapped = list(signs)
        swapped[one], swapped[two] = swapped[two], swapped[one]
        if swapped != signs:
            with pytest.raises(AppError):
                parse("".join(swapped))


def test_a_recovery_key_of_another_length_is_told() -> None:
    for text in ("", "ABCDE", spell(bytes(20)) + "0"):
        with pytest.raises(AppError) as error:
            parse(text)
        assert said(error) == "recovery-key-length"


def test_passphrase_and_recovery_key_open_and_nothing_else_does(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(keyfile, "COST", SHIPPED)
    key, place = new_key(), tmp_path / "workspace.key"
    made, recovery = new_key_file(key, PASSPHRASE)
    write_key_file(made, place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    kept = read_key_file(place)
    assert (kept.passphrase.n, kept.passphrase.r) == (1 << 17, 8)
    assert kept == made and kept.id == key_id(key)
    assert kept.unlock(PASSPHRASE) == key
    assert kept.unlock("Zoe\N{COMBINING DIAERESIS}'s 4 words, a blank") == key, "typed on another system"
    assert kept.recover(recovery) == key
    with pytest.raises(AppError, match="passphrase-wrong"):
        kept.unlock(PASSPHRASE + " ")
    with pytest.raises(AppError, match="recovery-key-wrong"):
        kept.recover(spell(bytes(20)))
    text = place.read_text("utf-8")
    assert key.hex() not in text and PASSPHRASE not in text and recovery not in text


def test_another_passphrase_or_recovery_key_takes_the_place_of_the_one_before() -> None:
    key = new_key()
    made, first = new_key_file(key, PASSPHRASE)
    changed, second = made.with_passphrase(key, "another passphrase").with_recovery_key(key)
    assert changed.unlock("another passphrase") == changed.recover(second) == key
    with pytest.raises(AppError, match="passphrase-wrong"):
        changed.unlock(PASSPHRASE)
    with pytest.raises(AppError, match="recovery-key-wrong"):
        changed.recover(first)


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(AppError, match="passphrase-short"):
        new_key_file(new_key(), "1234567")


def test_a_damaged_key_file_is_told_and_never_opens_wrongly(tmp_path: Path) -> None:
    key, place = new_key(), tmp_path / "workspace.key"
    made, _ = new_key_file(key, PASSPHRASE)
    text = made.to_bytes().decode()
    assert read_key_file(place) is None
    damages = ["", "x", text[:200], text.replace("format = 1", "format = 2"), text.replace("salt", "sald", 1)]
    damages += [text + "more = 1\n", text.replace(made.id, "zz" + made.id[2:]), text.replace("8", "9", 1)]
    damages += [text.replace(made.passphrase.key, made.passphrase.key[:-2] + "00")]
    damages += [text.replace(f"n = {CHEAP[0]}", f"n = {n}") for n in (0, 1 << 40)]
    for damage in damages:
        place.write_text(damage, "utf-8")
        with pytest.raises(AppError) as error:
            found = read_key_file(place)
            assert found is not None
            found.unlock(PASSPHRASE)
        assert said(error) in ("key-file-damaged", "passphrase-wrong"), damage
