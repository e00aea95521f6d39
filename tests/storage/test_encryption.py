"""Sealing: what was sealed opens only under its key and for its column."""

import os

import pytest

from storage.encryption import Box, Keyring, Unreadable, Vault, WrongKey, new_key
from tests.storage.conftest import KEY


@pytest.fixture
def vault(keyring: Keyring) -> Vault:
    return Vault(keyring, os.urandom(32), os.urandom(32))


def test_a_value_moved_to_another_column_does_not_open() -> None:
    box = Box(os.urandom(32))
    sealed = box.seal(b"Lindelaan 12", b"report.place")
    assert box.open(sealed, b"report.place") == b"Lindelaan 12"
    with pytest.raises(Unreadable):
        box.open(sealed, b"person.name")


@pytest.mark.parametrize(
    "damage", [b"", b"x", lambda s: s[:-1], lambda s: s + b"x", lambda s: bytes([s[0] ^ 1]) + s[1:]]
)
def test_damaged_bytes_are_unreadable_and_nothing_worse(damage: object) -> None:
    box = Box(os.urandom(32))
    sealed = box.seal(b"secret", b"c")
    with pytest.raises(Unreadable):
        box.open(damage(sealed) if callable(damage) else damage, b"c")  # type: ignore[arg-type]


def test_the_same_text_is_never_sealed_alike(vault: Vault, keyring: Keyring) -> None:
    wrapped = keyring.new_data_key()
    sealed = {vault.seal_text(wrapped, "ja", b"c") for _ in range(100)}
    assert len(sealed) == 100


def test_a_text_opens_under_its_own_key_only(vault: Vault, keyring: Keyring) -> None:
    mine, other = keyring.new_data_key(), keyring.new_data_key()
    sealed = vault.seal_text(mine, "Donald", b"person.name")
    assert vault.open_text(other, sealed, b"person.name") is None
    assert vault.open_text(mine, sealed, b"person.name") == "Donald"
    assert vault.open_text(None, sealed, b"person.name") is None  # erased, also when remembered
    assert vault.open_text(mine, None, b"person.name") is None
    assert vault.seal_text(mine, None, b"person.name") is None
    with pytest.raises(Unreadable, match="erased"):
        vault.seal_text(None, "Donald", b"person.name")


def test_a_key_wrapped_by_another_house_is_named(keyring: Keyring) -> None:
    with pytest.raises(WrongKey):
        keyring.unwrap(Keyring(new_key()).new_data_key())
    with pytest.raises(Unreadable):
        keyring.unwrap(keyring.new_data_key()[:-1] + b"x")


def test_an_older_key_unwraps_and_the_newest_wraps(keyring: Keyring) -> None:
    old = keyring.new_data_key()
    both = Keyring(new_key(), KEY)
    assert both.unwrap(old) == keyring.unwrap(old)
    assert not both.is_current(old)
    assert both.is_current(both.new_data_key())


def test_look_up_hashes_are_keyed_and_their_parts_stay_apart(vault: Vault, keyring: Keyring) -> None:
    assert vault.hash("event", "a", "bc") != vault.hash("event", "ab", "c")
    assert vault.hash("a") == vault.hash("a")
    assert vault.hash("a") != Vault(keyring, os.urandom(32), os.urandom(32)).hash("a")
    assert len(vault.hash("a")) == 16


def test_what_is_remembered_has_a_limit(vault: Vault, keyring: Keyring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.encryption._REMEMBERED_TEXTS", 8)
    monkeypatch.setattr("storage.encryption._REMEMBERED_KEYS", 8)
    for number in range(50):
        wrapped = keyring.new_data_key()
        assert vault.open_text(wrapped, vault.seal_text(wrapped, str(number), b"c"), b"c") == str(number)
    assert len(vault._texts) <= 8
    assert len(vault._boxes) <= 8
