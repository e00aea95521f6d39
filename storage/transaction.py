"""What every repository works with: one open transaction, the vault, and what was touched."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from saar.effects import Lane
from storage.encryption import Box, Unreadable, Vault
from storage.engine import Sql

LANES = tuple(Lane)
PERSON_NAME = b"person.name"
_RANKS = {lane: rank for rank, lane in enumerate(LANES)}

Owners = tuple[int | None, int | None, str]
"""For whom arguments are sealed: the person they speak of, the group, the recipient; the first with a key."""


def rank(lane: Lane) -> int:
    """A lane as the tables keep it: 0 leaves first."""
    return _RANKS[lane]


def pack(value: Any) -> str:
    """A value as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def unpack(text: str) -> Any:
    """The value again."""
    return json.loads(text)


class Transaction:
    """An open transaction. `touched` names the queues that got something to do, for the wake-ups after the commit."""

    __slots__ = ("_keys", "sql", "touched", "vault")

    def __init__(self, sql: Sql, vault: Vault) -> None:
        self.sql = sql
        self.vault = vault
        self.touched: set[str] = set()
        self._keys: dict[tuple[str, int], bytes | None] = {}

    def group_key(self, group_id: int) -> bytes | None:
        """The group's wrapped data key; None when there is no such group."""
        return self._key("group", group_id)

    def person_key(self, person_id: int) -> bytes | None:
        """The person's wrapped data key; None when unknown or erased."""
        return self._key("person", person_id)

    def key_of(self, group_id: int | None, person_id: int | None) -> bytes | None:
        """The key for words about a person in a group: the person's where there is one, else the group's."""
        if person_id is not None:
            return self.person_key(person_id)
        return None if group_id is None else self.group_key(group_id)

    def forget_keys(self) -> None:
        """Look every key up again: a savepoint was rolled back, or somebody was erased."""
        self._keys.clear()

    def _key(self, table: str, row_id: int) -> bytes | None:
        known = self._keys.get((table, row_id))
        if known is None:
            known = self.sql.value(f'select data_key from "{table}" where id = :id', id=row_id)
            self._keys[table, row_id] = known
        return known

    def seal_args(self, args: Mapping[str, Any], column: bytes, owners: Owners) -> bytes | None:
        """Arguments of something queued, sealed for the first owner that has a key; None when there are none."""
        if not args:
            return None
        value = pack(args).encode("utf-8", "surrogatepass")
        for mark, key in self._owner_keys(owners):
            if key is not None:
                return mark + self.vault.box(key).seal(value, column)
        return b"i" + self.vault.inbox.seal(value, column)

    def open_args(self, sealed: bytes | None, column: bytes, owners: Owners) -> dict[str, Any] | None:
        """The arguments again; {} when there were none, None when they do not open."""
        if sealed is None:
            return {}
        try:
            box = self._box_for(sealed[:1], owners)
            opened: dict[str, Any] = unpack(box.open(sealed[1:], column).decode("utf-8", "surrogatepass"))
        except (Unreadable, ValueError):
            return None
        return opened

    def _box_for(self, mark: bytes, owners: Owners) -> Box:
        if mark == b"i":
            return self.vault.inbox
        return self.vault.box(next((key for own, key in self._owner_keys(owners) if own == mark), None))

    def _owner_keys(self, owners: Owners) -> Iterator[tuple[bytes, bytes | None]]:
        about, group_id, recipient = owners
        if about is not None:
            yield b"a", self.person_key(about)
        if group_id is not None:
            yield b"g", self.group_key(group_id)
        if recipient[:1] == "p" and recipient[1:].isdigit():
            yield b"p", self.person_key(int(recipient[1:]))
