"""Messages on their way out: key and arguments. Serial per recipient, each at most once by (causation, recipient, key, step)."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from saar.effects import Lane
from storage.moments import EVER, maybe_from, maybe_us, to_us
from storage.outbox_columns import ARGS, COLUMNS, from_columns
from storage.rows import OutboxRow
from storage.transaction import Transaction, pack, rank, unpack

LEASE = timedelta(seconds=60)

_TELL = """
insert into outbox (causation, recipient, key, step, args_enc, group_id, report_id, about_person_id, lane, silent,
    buttons, reply_to, only_to, channel, state, attempts, due_at, expires_at, created_at)
values (:causation, :recipient, :key, :step, :args, :group_id, :report_id, :about_person_id, :lane, :silent,
    :buttons, :reply_to, :only_to, :channel, 'queued', 0, :due_at, :expires_at, :now)
on conflict do nothing returning id
"""
# A row waits while its recipient has one being sent, an older due one of the same or a more pressing lane or of the
# same report, or the report's card (older than the message) not yet shown: a closing never overtakes its alert, and an
# alarm never waits for chatter.
_CLAIM = f"""
select {COLUMNS} from outbox o
where o.state in ('queued', 'retry_at') and o.lane = :lane and o.due_at <= :now
    and (o.expires_at is null or o.expires_at > :now)
    and not exists (
        select 1 from outbox q where q.recipient = o.recipient and q.state in ('queued', 'retry_at', 'sending')
            and q.id <> o.id and (q.state = 'sending' or (
                q.id < o.id and (q.lane <= o.lane or q.report_id = o.report_id)
                and (q.state = 'retry_at' or q.due_at <= :now) and (q.expires_at is null or q.expires_at > :now))))
    and not exists (
        select 1 from card c where c.recipient = o.recipient and c.state in ('queued', 'retry_at', 'sending')
            and (c.state = 'sending' or (
                c.report_id = o.report_id and c.created_at < o.created_at
                and (c.state = 'retry_at' or c.due_at <= :now) and (c.expires_at is null or c.expires_at > :now))))
order by o.due_at, o.id limit :limit
"""
# Half of the claims begin at the other end: another street's alarm does not wait behind a thousand rows of the first.
_CLAIM_NEWEST = _CLAIM.replace("order by o.due_at, o.id", "order by o.due_at desc, o.id desc")
_TAKE = "update outbox set state = 'sending', attempts = attempts + 1, lease_until = :until where id = :id"
_SENT = """
update outbox set state = 'sent', ref = :ref, sent_at = :now, ended_at = :now, lease_until = null, why = null
where id = :id
"""


class Outbox:
    """The outbox of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    def tell(
        self,
        *,
        causation: str,
        recipient: str,
        key: str,
        now: datetime,
        args: Mapping[str, Any] | None = None,
        step: str = "",
        lane: Lane = Lane.PERSONAL,
        group_id: int | None = None,
        report_id: int | None = None,
        about_person_id: int | None = None,
        silent: bool = False,
        buttons: Sequence[Any] = (),
        reply_to: str | None = None,
        only_to: str | None = None,
        channel: str | None = None,
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> int | None:
        """Queue a message; its id, or None when it is there already.

        `about_person_id` names whose words or name stand in `args`: they go when that person is erased. `buttons` is
        any JSON. `channel` None lets the dispatcher choose.
        """
        sealed = self._tx.seal_args(args, ARGS, (about_person_id, group_id, recipient)) if args else None
        params = {
            "causation": causation, "recipient": recipient, "key": key, "step": step, "args": sealed,
            "group_id": group_id, "report_id": report_id, "about_person_id": about_person_id, "lane": rank(lane),
            "silent": silent, "buttons": pack(buttons) if buttons else "[]", "reply_to": reply_to or None,
            "only_to": only_to or None, "channel": channel, "due_at": to_us(due_at or now),
            "expires_at": maybe_us(expires_at), "now": to_us(now),
        }  # fmt: skip
        row = self._sql.cursor(_TELL, params).fetchone()
        self._tx.touched.add("outbox")
        return None if row is None else int(row[0])

    def claim(
        self,
        now: datetime,
        limit: int,
        lane: Lane,
        blocked_recipients: Collection[str] = (),
        channel: str | None = None,
        newest_first: bool = False,
    ) -> list[OutboxRow]:
        """Take due messages of one lane into work (state sending, lease of a minute); commit before sending them.

        At most one per recipient. `blocked_recipients` are left alone. `channel` gives rows for that channel and rows
        free to choose. `newest_first` begins with what fell due last.
        """
        claimed: list[OutboxRow] = []
        until = to_us(now + LEASE)
        statement = _CLAIM_NEWEST if newest_first else _CLAIM
        rows = self._sql.all(statement, now=to_us(now), lane=rank(lane), limit=limit + len(blocked_recipients))
        for columns in rows:
            if len(claimed) >= limit:
                break
            if columns[2] in blocked_recipients or (channel and columns[14] not in (None, channel)):
                continue
            row = from_columns(self._tx, columns, claimed=True)
            if row is None:
                self.failed(columns[0], "unreadable", now)
                continue
            self._sql.run(_TAKE, id=row.id, until=until)
            claimed.append(row)
        return claimed

    def _opened(self, rows: list[tuple[Any, ...]]) -> list[OutboxRow]:
        return [row for row in (from_columns(self._tx, columns) for columns in rows) if row is not None]

    def sent(self, id: int, ref: str, now: datetime) -> None:
        """The platform took it; `ref` is its message id, empty where there is none."""
        self._sql.run(_SENT, id=id, ref=ref or None, now=to_us(now))

    def later(self, id: int, due_at: datetime, why: str) -> None:
        """Not now: again at `due_at`. Later messages to this recipient wait behind it."""
        self._sql.run(
            "update outbox set state = 'retry_at', due_at = :due_at, why = :why, lease_until = null where id = :id",
            id=id,
            due_at=to_us(due_at),
            why=why,
        )

    def wait(self, id: int, until: datetime, why: str) -> None:
        """It waits for its reader (their window is closed); later messages do not wait behind it."""
        self._sql.run(
            "update outbox set state = 'queued', due_at = :until, why = :why, lease_until = null where id = :id",
            id=id,
            until=to_us(until),
            why=why,
        )

    def hurry(self, recipient: str, why: str, now: datetime) -> int:
        """What waited for this reader may leave now; how many."""
        self._tx.touched.add("outbox")
        return self._sql.run(
            "update outbox set due_at = :now, why = null where recipient = :recipient and state = 'queued' and why = :why",
            recipient=recipient,
            why=why,
            now=to_us(now),
        )

    def again(self, id: int, due_at: datetime, why: str) -> bool:
        """The platform took it and says afterwards that it did not arrive: once more. False when it is not so any more."""
        self._tx.touched.add("outbox")
        return bool(
            self._sql.run(
                "update outbox set state = 'retry_at', due_at = :due_at, why = :why, ref = null, ended_at = null"
                " where id = :id and state in ('sent', 'unknown', 'failed')",
                id=id,
                due_at=to_us(due_at),
                why=why,
            )
        )

    def failed(self, id: int, why: str, now: datetime) -> None:
        """It will never arrive."""
        self._end(id, "failed", why, now)

    def unknown(self, id: int, why: str, now: datetime) -> None:
        """It may or may not have arrived, and must not be sent twice."""
        self._end(id, "unknown", why, now)

    def _end(self, row_id: int, state: str, why: str, now: datetime) -> None:
        statement = "update outbox set state = :state, why = :why, ended_at = :now, lease_until = null where id = :id"
        self._sql.run(statement, id=row_id, state=state, why=why, now=to_us(now))

    def expired(self, now: datetime, limit: int = 200) -> list[OutboxRow]:
        """Close what is past its time, and give it, for its sender and the admin."""
        rows = self._sql.all(
            f"select {COLUMNS} from outbox o where o.state in ('queued', 'retry_at') and o.expires_at <= :now"
            " order by o.id limit :limit",
            now=to_us(now),
            limit=limit,
        )
        for columns in rows:
            self._end(columns[0], "expired", "too late", now)
        return self._opened(rows)

    def drop(self, report_id: int, now: datetime, key: str | None = None, recipient: str | None = None) -> int:
        """Take back what is queued for a report (withdrawn, false alarm); how many."""
        return self._sql.run(
            "update outbox set state = 'expired', why = 'taken back', ended_at = :now where report_id = :report_id"
            " and state in ('queued', 'retry_at') and key = coalesce(:key, key)"
            " and recipient = coalesce(:recipient, recipient)",
            report_id=report_id,
            key=key,
            recipient=recipient,
            now=to_us(now),
        )

    def delivered(self, ref: str) -> bool:
        """The platform says it arrived; never takes back a "read" or a later end. False when nothing changed."""
        return self._progress(ref, "delivered", "('sent', 'unknown')")

    def read(self, ref: str) -> bool:
        """The platform says it was read. False when nothing changed."""
        return self._progress(ref, "read", "('sent', 'unknown', 'delivered')")

    def bounced(self, ref: str, why: str) -> bool:
        """The platform says afterwards that it did not arrive; a delivered message stays delivered."""
        return self._progress(ref, "failed", "('sent', 'unknown')", why)

    def _progress(self, ref: str, state: str, before: str, why: str | None = None) -> bool:
        statement = (
            f"update outbox set state = :state, why = coalesce(:why, why) where ref = :ref and state in {before}"
        )
        return bool(self._sql.run(statement, state=state, ref=ref, why=why))

    def recover(self, now: datetime, all_leases: bool = True) -> tuple[int, int]:
        """After a crash: an alarm that was being sent is queued again, anything else becomes unknown.

        Returns (queued again, unknown). With `all_leases` False only rows whose lease has run out, for the watchdog.
        """
        before = EVER if all_leases else to_us(now)  # a clock that was wrong must not keep a lease for years
        ended = self._sql.run(
            "update outbox set state = 'unknown', why = 'the process ended while sending', ended_at = :now,"
            " lease_until = null where state = 'sending' and lane > 0 and lease_until < :before",
            now=to_us(now),
            before=before,
        )
        queued = self._sql.run(
            "update outbox set state = 'queued', why = 'unknown:1', lease_until = null where state = 'sending'"
            " and lease_until < :before",
            before=before,
        )
        self._tx.touched.add("outbox")
        return queued, ended

    def get(self, id: int) -> OutboxRow | None:
        """One message, or None."""
        columns = self._sql.one(f"select {COLUMNS} from outbox o where o.id = :id", id=id)
        return None if columns is None else from_columns(self._tx, columns)

    def by_ref(self, recipient: str, ref: str) -> OutboxRow | None:
        """The message behind a platform's message id in a recipient's chat, for replies."""
        statement = f"select {COLUMNS} from outbox o where o.ref = :ref and o.recipient = :recipient"
        columns = self._sql.one(statement + " order by o.id desc limit 1", ref=ref, recipient=recipient)
        return None if columns is None else from_columns(self._tx, columns)

    def of_report(self, report_id: int) -> list[OutboxRow]:
        """Every message about a report, oldest first."""
        rows = self._sql.all(
            f"select {COLUMNS} from outbox o where o.report_id = :report_id order by o.id",
            report_id=report_id,
        )
        return self._opened(rows)

    def offers(self, recipient: str, since: datetime) -> list[list[Any]]:
        """The buttons offered to a recipient since then, the newest message first."""
        rows = self._sql.all(
            "select buttons from outbox where recipient = :recipient and buttons <> '[]' and created_at >= :since"
            " order by id desc limit 8",
            recipient=recipient,
            since=to_us(since),
        )
        return [unpack(row[0]) for row in rows]

    def withdraw(self, recipient: str, key: str | None, now: datetime) -> int:
        """Take back what waits for a recipient under one key, or under any when None; how many."""
        return self._sql.run(
            "update outbox set state = 'expired', why = 'withdrawn', ended_at = :now"
            " where recipient = :recipient and key = coalesce(:key, key) and state in ('queued', 'retry_at')",
            recipient=recipient,
            key=key,
            now=to_us(now),
        )

    def unfinished(self, recipient: str) -> int:
        """How many messages to a recipient still wait or are under way."""
        counted: int = self._sql.value(
            "select count(*) from outbox where recipient = :recipient and state in ('queued', 'sending', 'retry_at')",
            recipient=recipient,
        )
        return counted

    def next_at(self, now: datetime | None = None) -> datetime | None:
        """When the next queued message falls due; with `now` the first that falls due after it."""
        statement = "select min(due_at) from outbox where state in ('queued', 'retry_at') and due_at > :after"
        return maybe_from(self._sql.value(statement, after=0 if now is None else to_us(now)))

    def counts(self) -> dict[str, int]:
        """How many messages have not left, and how many never arrived, by state; what was sent is not counted."""
        return {
            state: count
            for states in ("'queued', 'retry_at', 'sending'", "'failed', 'expired', 'unknown'")
            for state, count in self._sql.all(
                f"select state, count(*) from outbox where state in ({states}) group by state"
            )
        }
