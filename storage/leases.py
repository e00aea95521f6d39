"""Who works on what, when several processes share a database: lease rows with epochs.

A holder that froze and wakes finds a higher epoch and its write rolled back. An advisory lock would have died with its
connection, unnoticed.
"""

from datetime import datetime, timedelta

from storage.moments import to_us
from storage.transaction import Transaction

_TAKE = """
insert into lease (name, owner, epoch, expires_at) values (:name, :owner, 1, :until)
on conflict (name) do update set owner = excluded.owner, epoch = lease.epoch + 1, expires_at = excluded.expires_at
where lease.expires_at <= :now
returning epoch
"""


class LeaseLost(Exception):
    """Somebody else holds the lease now; nothing of this transaction may be kept."""


class Leases:
    """The leases of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._sql = tx.sql

    def take(self, name: str, owner: str, now: datetime, length: timedelta) -> int | None:
        """Take a free or run-out lease; its epoch, or None while somebody holds it (`owner` itself renews)."""
        epoch: int | None = self._sql.value(_TAKE, name=name, owner=owner, until=to_us(now + length), now=to_us(now))
        return epoch

    def renew(self, name: str, epoch: int, now: datetime, length: timedelta) -> bool:
        """Hold it longer; False when it was lost."""
        statement = "update lease set expires_at = :until where name = :name and epoch = :epoch and expires_at > :now"
        return bool(self._sql.run(statement, name=name, epoch=epoch, until=to_us(now + length), now=to_us(now)))

    def check(self, name: str, epoch: int) -> None:
        """Raise LeaseLost unless this epoch is the newest: the fence before every write under a lease."""
        if self._sql.value("select epoch from lease where name = :name", name=name) != epoch:
            raise LeaseLost(f"{name} at epoch {epoch}")

    def release(self, name: str, epoch: int, now: datetime) -> None:
        """Give it back."""
        statement = "update lease set expires_at = :now where name = :name and epoch = :epoch"
        self._sql.run(statement, name=name, epoch=epoch, now=to_us(now))
