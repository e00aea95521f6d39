"""Persons and addresses: who somebody is, where they are reached, and how everything of theirs goes away."""

from datetime import datetime
from typing import Any

from storage.erasure import erase
from storage.export import export
from storage.moments import from_us, maybe_from, maybe_us, to_us
from storage.rows import AddressRow, PersonRow
from storage.transaction import PERSON_NAME, Transaction

_VALUE = b"address.value"
_ADDRESS = "a.id, a.owner_kind, a.owner_id, a.channel, a.value_enc, a.can_start, a.reachable, a.why, a.verified_at"
_ADD = """
insert into address (owner_kind, owner_id, channel, value_enc, value_hash, can_start, reachable, why, verified_at)
values (:owner_kind, :owner_id, :channel, :value, :hash, :can_start, :reachable, null, :verified_at)
on conflict (channel, value_hash) do nothing returning id
"""
_PERSON = "p.id, p.data_key, p.name_enc, p.language, p.created_at, p.erased_at"


class AddressTaken(Exception):
    """The address belongs to somebody else already."""


class People:
    """The persons of one transaction, and the addresses of persons and groups."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    def create(self, name: str, language: str | None, now: datetime) -> PersonRow:
        """A new person with a data key of their own; language None follows the group's."""
        wrapped = self._tx.vault.keyring.new_data_key()
        row_id = self._sql.value(
            "insert into person (data_key, name_enc, language, created_at) values (:key, :name, :language, :now)"
            " returning id",
            key=wrapped,
            name=self._tx.vault.seal_text(wrapped, name, PERSON_NAME),
            language=language,
            now=to_us(now),
        )
        return PersonRow(row_id, name, language, now)

    def get(self, person_id: int) -> PersonRow | None:
        """One person (also an erased one), or None."""
        return self._person(self._sql.one(f"select {_PERSON} from person p where p.id = :id", id=person_id))

    def by_address(self, channel: str, value: str) -> PersonRow | None:
        """Who is reached there, or None."""
        row = self._sql.one(
            f"select {_PERSON} from address a join person p on p.id = a.owner_id"
            " where a.channel = :channel and a.value_hash = :hash and a.owner_kind = 'person'",
            channel=channel,
            hash=self._hash(channel, value),
        )
        return self._person(row)

    def _person(self, row: tuple[Any, ...] | None) -> PersonRow | None:
        if row is None:
            return None
        row_id, wrapped, name, language, created_at, erased_at = row
        text = self._tx.vault.open_text(wrapped, name, PERSON_NAME) or ""
        return PersonRow(row_id, text, language, from_us(created_at), maybe_from(erased_at))

    def rename(self, person_id: int, name: str) -> None:
        """The name somebody wants to be called by."""
        sealed = self._tx.vault.seal_text(self._tx.person_key(person_id), name, PERSON_NAME)
        self._sql.run("update person set name_enc = :name where id = :id", id=person_id, name=sealed)

    def set_language(self, person_id: int, language: str | None) -> None:
        """The language somebody is spoken to in; None follows the group's."""
        self._sql.run("update person set language = :language where id = :id", id=person_id, language=language)

    def _hash(self, channel: str, value: str) -> bytes:
        return self._tx.vault.hash("address", channel, value.strip().casefold())

    def _owner_key(self, owner_kind: str, owner_id: int) -> bytes | None:
        return self._tx.group_key(owner_id) if owner_kind == "group" else self._tx.person_key(owner_id)

    def add_address(
        self,
        owner_kind: str,
        owner_id: int,
        channel: str,
        value: str,
        can_start: bool = False,
        reachable: bool = True,
        verified_at: datetime | None = None,
    ) -> AddressRow:
        """Note where a person or a group is reached; the same address again updates can_start and reachable.

        Raises AddressTaken when it is somebody else's.
        """
        params = {
            "owner_kind": owner_kind,
            "owner_id": owner_id,
            "channel": channel,
            "value": self._tx.vault.seal_text(self._owner_key(owner_kind, owner_id), value, _VALUE),
            "hash": self._hash(channel, value),
            "can_start": can_start,
            "reachable": reachable,
            "verified_at": maybe_us(verified_at),
        }
        if self._sql.cursor(_ADD, params).fetchone() is None:
            self._renew(params)
        found = [row for row in self.address(owner_kind, owner_id, channel) if row.value == value]
        if not found:
            raise AddressTaken(channel)
        return found[0]

    def _renew(self, params: dict[str, Any]) -> None:
        touched = self._sql.cursor(
            "update address set can_start = :can_start, reachable = :reachable, why = null, value_enc = :value,"
            " verified_at = coalesce(:verified_at, verified_at)"
            " where channel = :channel and value_hash = :hash and owner_kind = :owner_kind and owner_id = :owner_id",
            params,
        ).rowcount
        if not touched:
            raise AddressTaken(params["channel"])

    def address(self, owner_kind: str, owner_id: int, channel: str | None = None) -> list[AddressRow]:
        """Where somebody is reached, on one channel or all, in the order they were noted."""
        wrapped = self._owner_key(owner_kind, owner_id)
        rows = self._sql.all(
            f"select {_ADDRESS} from address a where a.owner_kind = :owner_kind and a.owner_id = :owner_id order by a.id",
            owner_kind=owner_kind,
            owner_id=owner_id,
        )
        opened = (self._address(row, wrapped) for row in rows if channel is None or row[3] == channel)
        return [row for row in opened if row is not None]

    def address_by_id(self, address_id: int) -> AddressRow | None:
        """One address, or None."""
        row = self._sql.one(f"select {_ADDRESS} from address a where a.id = :id", id=address_id)
        return None if row is None else self._address(row, self._owner_key(row[1], row[2]))

    def find_address(self, channel: str, value: str) -> AddressRow | None:
        """The address row of a value, whoever's it is."""
        row = self._sql.one(
            f"select {_ADDRESS} from address a where a.channel = :channel and a.value_hash = :hash",
            channel=channel,
            hash=self._hash(channel, value),
        )
        return None if row is None else self._address(row, self._owner_key(row[1], row[2]))

    def _address(self, row: tuple[Any, ...], wrapped: bytes | None) -> AddressRow | None:
        row_id, owner_kind, owner_id, channel, sealed, can_start, reachable, why, verified_at = row
        value = self._tx.vault.open_text(wrapped, sealed, _VALUE)
        if value is None:
            return None
        return AddressRow(
            row_id, owner_kind, owner_id, channel, value, bool(can_start), bool(reachable), why, maybe_from(verified_at)
        )

    def change_address(self, channel: str, old: str, new: str) -> bool:
        """An address has moved (a group became a supergroup). Saying so again changes nothing.

        True when `new` now belongs to the one who had `old`; False when neither is known, or `new` is another's.
        """
        had, has = self.find_address(channel, old), self.find_address(channel, new)
        if had is None:
            return has is not None
        if has is not None and (has.owner_kind, has.owner_id) != (had.owner_kind, had.owner_id):
            return False
        if has is not None:
            self.remove_address(had.id)
            return True
        wrapped = self._owner_key(had.owner_kind, had.owner_id)
        self._sql.run(
            "update address set value_enc = :value, value_hash = :hash, reachable = true, why = null where id = :id",
            id=had.id,
            value=self._tx.vault.seal_text(wrapped, new, _VALUE),
            hash=self._hash(channel, new),
        )
        return True

    def unreachable(self, address_id: int, why: str) -> None:
        """Nobody is reached there any more (blocked, left, gone)."""
        self._sql.run("update address set reachable = false, why = :why where id = :id", id=address_id, why=why)

    def reachable(self, address_id: int, can_start: bool | None = None) -> None:
        """Somebody is reached there again; `can_start` when we may write first now."""
        self._sql.run(
            "update address set reachable = true, why = null, can_start = coalesce(:can_start, can_start) where id = :id",
            id=address_id,
            can_start=can_start,
        )

    def give_address(self, address_id: int, person_id: int) -> None:
        """An address turns out to be another person's (they said so on both channels): theirs from now on."""
        found = self.address_by_id(address_id)
        wrapped = self._tx.person_key(person_id)
        if found is None or wrapped is None:
            return
        self._sql.run(
            "update address set owner_kind = 'person', owner_id = :person_id, value_enc = :value where id = :id",
            id=address_id,
            person_id=person_id,
            value=self._tx.vault.seal_text(wrapped, found.value, _VALUE),
        )

    def remove_address(self, address_id: int) -> None:
        """Forget an address."""
        self._sql.run("delete from thread where address_id = :id", id=address_id)
        self._sql.run("delete from address where id = :id", id=address_id)

    def erase(self, person_id: int, now: datetime) -> bool:
        """Destroy everything of a person's; False when there is nobody or it was done before. See storage/erasure.py."""
        return erase(self._tx, self, person_id, now)

    def export(self, person_id: int) -> dict[str, Any]:
        """Everything kept about a person, readable, for themselves. See storage/export.py."""
        return export(self._tx, self, person_id)
