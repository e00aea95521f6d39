"""Sealing of fields: one master key from config, a random data key per person and per group wrapped under it.

Erasing somebody is destroying their data key. A sealed field is nonce (12 bytes) + AES-256-GCM text + tag; the column's
name is authenticated with it, so that a value moved to another column does not open. A wrapped key is the master key's
id (4 bytes) + nonce + text + tag, so that the master key can be replaced while older wrappings still open. AES-GCM with
random nonces is safe for 2**32 sealings per key (NIST SP 800-38D, 8.3).
"""

import base64
import binascii
import hmac
import os
from hashlib import sha256
from typing import TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12
_KEY_ID_BYTES = 4
_REMEMBERED_KEYS = 4096
_REMEMBERED_TEXTS = 8192
_LONGEST_REMEMBERED = 160

_T = TypeVar("_T")


class BadKey(ValueError):
    """The key in the configuration is not 32 bytes in base64."""


class WrongKey(Exception):
    """The key in the configuration is not the one this database was made with."""


class Unreadable(Exception):
    """A sealed field does not open: its key was destroyed or its bytes are damaged."""


def new_key() -> str:
    """A fresh master key for `[secrets] key`: 32 random bytes in base64."""
    return base64.b64encode(os.urandom(KEY_BYTES)).decode("ascii")


def _decoded(text: str) -> bytes:
    try:
        key = base64.b64decode(text.strip().encode("ascii"), altchars=b"-_" if set(text) & set("-_") else None)
    except (binascii.Error, UnicodeEncodeError, ValueError):
        raise BadKey("the secrets key is not base64") from None
    if len(key) != KEY_BYTES:
        raise BadKey(f"the secrets key has {len(key)} bytes, it needs {KEY_BYTES}")
    return key


class Keyring:
    """The master keys, newest first: the first wraps, all unwrap. Takes base64 texts; raises BadKey."""

    def __init__(self, *keys: str) -> None:
        if not keys:
            raise BadKey("there is no secrets key")
        masters = [_decoded(key) for key in keys]
        self._wrappers = {sha256(b"saar key id" + key).digest()[:_KEY_ID_BYTES]: _wrapper(key) for key in masters}
        self._current = next(iter(self._wrappers))

    def wrap(self, data_key: bytes) -> bytes:
        """Seal a data key under the newest master key."""
        nonce = os.urandom(_NONCE_BYTES)
        return self._current + nonce + self._wrappers[self._current].encrypt(nonce, data_key, self._current)

    def unwrap(self, wrapped: bytes) -> bytes:
        """Open a wrapped data key; raises WrongKey when no key of ours fits."""
        key_id, nonce = wrapped[:_KEY_ID_BYTES], wrapped[_KEY_ID_BYTES : _KEY_ID_BYTES + _NONCE_BYTES]
        wrapper = self._wrappers.get(key_id)
        if wrapper is None:
            raise WrongKey("the secrets key is not the one this database was made with")
        try:
            return wrapper.decrypt(nonce, wrapped[_KEY_ID_BYTES + _NONCE_BYTES :], key_id)
        except InvalidTag:
            raise Unreadable("a data key does not open") from None

    def is_current(self, wrapped: bytes) -> bool:
        """Whether a wrapped key is under the newest master key already."""
        return wrapped[:_KEY_ID_BYTES] == self._current

    def new_data_key(self) -> bytes:
        """A fresh data key, wrapped."""
        return self.wrap(os.urandom(KEY_BYTES))


def _wrapper(master: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"saar wrapping key 1").derive(master))


class Box:
    """One data key at work."""

    __slots__ = ("_cipher",)

    def __init__(self, data_key: bytes) -> None:
        self._cipher = AESGCM(data_key)

    def seal(self, value: bytes, column: bytes) -> bytes:
        """Seal bytes for one column, named like b"person.name"."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, value, column)

    def open(self, sealed: bytes, column: bytes) -> bytes:
        """The bytes again; raises Unreadable."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], column)
        except (InvalidTag, ValueError):
            raise Unreadable(column.decode("ascii")) from None


class Vault:
    """The keyring at work on one database: opened data keys, the inbox key, the look-up hash.

    Opened keys and short texts are remembered by their sealed bytes, so that a rolled-back transaction or another
    process can never make a remembered value wrong; `forget` empties that memory when somebody is erased.
    """

    def __init__(self, keyring: Keyring, lookup_key: bytes, inbox_key: bytes) -> None:
        self.keyring = keyring
        self.inbox = Box(inbox_key)
        self._lookup_key = lookup_key
        self._boxes: dict[bytes, Box] = {}
        self._texts: dict[bytes, str] = {}

    def hash(self, *parts: str) -> bytes:
        """Keyed look-up hash, 16 bytes; the parts cannot run into one another."""
        return hmac.digest(self._lookup_key, "\0".join(parts).encode("utf-8", "surrogatepass"), "sha256")[:16]

    def box(self, wrapped: bytes | None) -> Box:
        """The box of a wrapped data key; raises Unreadable when the key was destroyed or fits no master key."""
        if wrapped is None:
            raise Unreadable("erased")
        box = self._boxes.get(wrapped)
        if box is None:
            try:
                box = Box(self.keyring.unwrap(wrapped))
            except WrongKey as error:
                raise Unreadable(str(error)) from None
            _remember(self._boxes, wrapped, box, _REMEMBERED_KEYS)
        return box

    def seal_text(self, wrapped: bytes | None, text: str | None, column: bytes) -> bytes | None:
        """Seal a text under a wrapped key; None stays None."""
        if text is None:
            return None
        return self.box(wrapped).seal(text.encode("utf-8", "surrogatepass"), column)

    def open_text(self, wrapped: bytes | None, sealed: bytes | None, column: bytes) -> str | None:
        """The text again, or None when there is none or it can no longer be read."""
        if sealed is None or wrapped is None:
            return None
        text = self._texts.get(sealed)
        if text is not None:
            return text
        try:
            text = self.box(wrapped).open(sealed, column).decode("utf-8", "surrogatepass")
        except Unreadable:
            return None
        if len(sealed) <= _LONGEST_REMEMBERED:
            _remember(self._texts, sealed, text, _REMEMBERED_TEXTS)
        return text

    def forget(self) -> None:
        """Drop every opened key and text from memory."""
        self._boxes.clear()
        self._texts.clear()


def _remember(memory: dict[bytes, _T], key: bytes, value: _T, limit: int) -> None:
    if len(memory) >= limit:  # oldest first: a dict keeps the order of insertion
        for old in list(memory)[: limit // 4]:
            del memory[old]
    memory[key] = value
