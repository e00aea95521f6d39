"""One-tap links: kept hashed, of one purpose, revocable, expiring. A GET looks, only a POST uses."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from storage.moments import from_us, maybe_from, to_us
from storage.rows import LinkRow
from storage.transaction import Transaction, pack, unpack

_CREATE = """
insert into link (token_hash, purpose, args, person_id, group_id, expires_at)
values (:hash, :purpose, :args, :person_id, :group_id, :expires_at) returning id
"""
_GET = """
select id, purpose, args, person_id, group_id, expires_at, revoked_at, used_at from link
where token_hash = :hash and revoked_at is null and expires_at > :now
"""


class Links:
    """The links of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._sql = tx.sql
        self._vault = tx.vault

    def create(
        self,
        token: str,
        purpose: str,
        args: Mapping[str, Any] | None,
        person_id: int | None,
        group_id: int | None,
        expires_at: datetime,
    ) -> int:
        """Let a token open one purpose; its id. The token itself is not kept."""
        row_id: int = self._sql.value(
            _CREATE,
            hash=self._vault.hash("link", token),
            purpose=purpose,
            args=pack(dict(args or {})),
            person_id=person_id,
            group_id=group_id,
            expires_at=to_us(expires_at),
        )
        return row_id

    def get(self, token: str, now: datetime) -> LinkRow | None:
        """What a token opens, or None when it is unknown, revoked or expired."""
        row = self._sql.one(_GET, hash=self._vault.hash("link", token), now=to_us(now))
        if row is None:
            return None
        row_id, purpose, args, person_id, group_id, expires_at, revoked_at, used_at = row
        return LinkRow(
            row_id,
            purpose,
            unpack(args),
            person_id,
            group_id,
            from_us(expires_at),
            maybe_from(revoked_at),
            maybe_from(used_at),
        )

    def use(self, id: int, now: datetime) -> bool:
        """Note its first use; False when it was used before (the caller decides whether that matters)."""
        statement = "update link set used_at = :now where id = :id and used_at is null and revoked_at is null"
        return bool(self._sql.run(statement, id=id, now=to_us(now)))

    def revoke(self, now: datetime, id: int | None = None, person_id: int | None = None) -> int:
        """Close one link, or all of a person's; how many."""
        if id is None and person_id is None:
            raise ValueError("which link?")
        return self._sql.run(
            "update link set revoked_at = :now where revoked_at is null and id = coalesce(:id, id)"
            " and coalesce(person_id, 0) = coalesce(:person_id, person_id, 0)",
            id=id,
            person_id=person_id,
            now=to_us(now),
        )
