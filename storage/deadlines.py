"""What falls due. A row fires once; past its usefulness it expires with a line in the audit log."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from storage.audit import AuditLog
from storage.moments import from_us, maybe_from, maybe_us, to_us
from storage.rows import DeadlineRow
from storage.transaction import Transaction, pack, unpack

_SET = """
insert into deadline (kind, key, group_id, due_at, useful_until, args, state, attempts)
values (:kind, :key, :group_id, :due_at, :useful_until, :args, 'open', 0)
on conflict (kind, key) do update set group_id = excluded.group_id, due_at = excluded.due_at,
    useful_until = excluded.useful_until, args = excluded.args, state = 'open', ended_at = null
"""
_COLUMNS = "id, kind, key, group_id, due_at, useful_until, args, state, attempts"
_END = "update deadline set state = :state, attempts = attempts + :tried, ended_at = :now where id = :id"


class Deadlines:
    """The deadlines of one transaction. Unique on (kind, key)."""

    def __init__(self, tx: Transaction, audit: AuditLog) -> None:
        self._tx = tx
        self._sql = tx.sql
        self._audit = audit

    def set(
        self,
        kind: str,
        key: str,
        due_at: datetime,
        group_id: int | None = None,
        args: Mapping[str, Any] | None = None,
        useful_until: datetime | None = None,
    ) -> None:
        """Set or move a deadline; one that has fired or was dropped is open again. `args` holds ids only."""
        self._sql.run(
            _SET,
            kind=kind,
            key=key,
            group_id=group_id,
            due_at=to_us(due_at),
            useful_until=maybe_us(useful_until),
            args=pack(dict(args or {})),
        )
        self._tx.touched.add("deadlines")

    def drop(self, kind: str, key: str) -> bool:
        """It is no longer wanted; False when there is no open one."""
        statement = "update deadline set state = 'dropped' where kind = :kind and key = :key and state = 'open'"
        return bool(self._sql.run(statement, kind=kind, key=key))

    def due(self, now: datetime, limit: int = 100) -> list[DeadlineRow]:
        """What has fallen due, oldest first, marked fired: put it into the inbox in the same transaction.

        What is past its `useful_until` is marked expired and noted in the audit log instead.
        """
        now_us = to_us(now)
        rows = self._sql.all(
            f"select {_COLUMNS} from deadline where state = 'open' and due_at <= :now order by due_at, id limit :limit",
            now=now_us,
            limit=limit,
        )
        fired = []
        for row in map(_deadline, rows):
            late = row.useful_until is not None and row.useful_until < now
            self._sql.run(_END, id=row.id, state="expired" if late else "fired", tried=int(not late), now=now_us)
            if late:
                self._audit.note(now, row.group_id, "saar", "deadline_expired", row.kind, key=row.key)
            else:
                fired.append(row)
        return fired

    def get(self, kind: str, key: str) -> DeadlineRow | None:
        """One deadline in whatever state, or None."""
        row = self._sql.one(f"select {_COLUMNS} from deadline where kind = :kind and key = :key", kind=kind, key=key)
        return None if row is None else _deadline(row)

    def open(self, group_id: int | None = None) -> list[DeadlineRow]:
        """Every open deadline, of one group where given, soonest first."""
        rows = self._sql.all(f"select {_COLUMNS} from deadline where state = 'open' order by due_at, id")
        return [row for row in map(_deadline, rows) if group_id is None or row.group_id == group_id]

    def next_at(self) -> datetime | None:
        """When the next one falls due."""
        return maybe_from(self._sql.value("select min(due_at) from deadline where state = 'open'"))

    def late(self, before: datetime) -> int:
        """How many open ones fell due before then: the watchdog's question."""
        statement = "select count(*) from deadline where state = 'open' and due_at < :before"
        count: int = self._sql.value(statement, before=to_us(before))
        return count


def _deadline(row: tuple[Any, ...]) -> DeadlineRow:
    row_id, kind, key, group_id, due_at, useful_until, args, state, attempts = row
    return DeadlineRow(
        row_id, kind, key, group_id, from_us(due_at), maybe_from(useful_until), unpack(args), state, attempts
    )
