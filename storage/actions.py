"""What must be done at a platform that is not a message: delete, restrict, pin, approve, fetch media."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from saar.effects import Lane
from storage.moments import from_us, maybe_us, to_us
from storage.rows import ActionRow
from storage.transaction import LANES, Transaction, rank

LEASE = timedelta(seconds=60)

_COLUMN = b"action.args"
_DO = """
insert into action (causation, kind, step, recipient, args_enc, group_id, lane, state, attempts, due_at, expires_at,
    created_at)
values (:causation, :kind, :step, :recipient, :args, :group_id, :lane, 'queued', 0, :due_at, :expires_at, :now)
on conflict do nothing returning id
"""
_CLAIM = """
select id, causation, kind, step, recipient, args_enc, group_id, lane, state, attempts, due_at, why
from action where state in ('queued', 'retry_at') and lane = :lane and due_at <= :now
    and (expires_at is null or expires_at > :now)
order by due_at, id limit :limit
"""


class Actions:
    """The actions of one transaction. Unique on (causation, kind, step)."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    def do(
        self,
        causation: str,
        kind: str,
        recipient: str,
        args: Mapping[str, Any],
        group_id: int | None,
        lane: Lane,
        now: datetime,
        step: str = "",
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> int | None:
        """Queue an action; its id, or None when it is there already."""
        params = {
            "causation": causation,
            "kind": kind,
            "step": step,
            "recipient": recipient,
            "args": self._tx.seal_args(args, _COLUMN, (None, group_id, recipient)),
            "group_id": group_id,
            "lane": rank(lane),
            "due_at": to_us(due_at or now),
            "expires_at": maybe_us(expires_at),
            "now": to_us(now),
        }
        row = self._sql.cursor(_DO, params).fetchone()
        self._tx.touched.add("actions")
        return None if row is None else int(row[0])

    def claim(self, now: datetime, limit: int, lane: Lane = Lane.MODERATION) -> list[ActionRow]:
        """Take due actions of one lane into work; commit before doing them."""
        claimed = []
        for row in self._sql.all(_CLAIM, now=to_us(now), lane=rank(lane), limit=limit):
            row_id, causation, kind, step, recipient, sealed, group_id, lane_rank, _, attempts, due_at, why = row
            args = self._tx.open_args(sealed, _COLUMN, (None, group_id, recipient))
            if args is None:
                self.failed(row_id, "unreadable", now)
                continue
            self._sql.run(
                "update action set state = 'doing', attempts = attempts + 1, lease_until = :until where id = :id",
                id=row_id,
                until=to_us(now + LEASE),
            )
            claimed.append(
                ActionRow(
                    row_id,
                    causation,
                    kind,
                    step,
                    recipient,
                    args,
                    group_id,
                    LANES[lane_rank],
                    "doing",
                    attempts + 1,
                    from_us(due_at),
                    why,
                )
            )
        return claimed

    def done(self, id: int, now: datetime) -> None:
        """The platform did it; the arguments are wiped."""
        self._end(id, "done", None, now)

    def failed(self, id: int, why: str, now: datetime) -> None:
        """The platform refuses it for good."""
        self._end(id, "failed", why, now)

    def unknown(self, id: int, why: str, now: datetime) -> None:
        """It may or may not have been done."""
        self._end(id, "unknown", why, now)

    def _end(self, row_id: int, state: str, why: str | None, now: datetime) -> None:
        self._sql.run(
            "update action set state = :state, why = :why, ended_at = :now, lease_until = null, args_enc = null"
            " where id = :id",
            id=row_id,
            state=state,
            why=why,
            now=to_us(now),
        )

    def later(self, id: int, due_at: datetime, why: str) -> None:
        """Not now: again at `due_at`."""
        self._sql.run(
            "update action set state = 'retry_at', due_at = :due_at, why = :why, lease_until = null where id = :id",
            id=id,
            due_at=to_us(due_at),
            why=why,
        )

    def expired(self, now: datetime) -> list[int]:
        """Close what is past its time; the ids that expired."""
        rows = self._sql.all(
            "select id from action where state in ('queued', 'retry_at') and expires_at <= :now", now=to_us(now)
        )
        for (row_id,) in rows:
            self._end(row_id, "expired", "too late", now)
        return [row[0] for row in rows]

    def recover(self, now: datetime) -> int:
        """Queue again what a crash left in work: deleting, pinning or muting twice harms nobody."""
        return self._sql.run("update action set state = 'queued', lease_until = null where state = 'doing'")

    def next_at(self, now: datetime | None = None) -> datetime | None:
        """When the next queued action falls due; with `now` the first that falls due after it."""
        statement = "select min(due_at) from action where state in ('queued', 'retry_at') and due_at > :after"
        due = self._sql.value(statement, after=0 if now is None else to_us(now))
        return None if due is None else from_us(due)

    def counts(self) -> dict[str, int]:
        """How many actions are in each state."""
        return dict(self._sql.all("select state, count(*) from action group by state"))
