"""Cards: one live message per report and recipient. Only the newest version is ever sent."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from saar.effects import Lane
from storage.moments import EVER, from_us, maybe_from, maybe_us, to_us
from storage.rows import CardRow
from storage.transaction import LANES, Transaction, rank

LEASE = timedelta(seconds=60)

_WANT = """
insert into card (report_id, recipient, wanted_version, sent_version, ring_version, pinned, lane, state, attempts,
    due_at, expires_at, created_at)
values (:report_id, :recipient, :version, 0, :ring_version, :pinned, :lane, 'queued', 0, :due_at, :expires_at, :now)
on conflict (report_id, recipient) do update set
    wanted_version = excluded.wanted_version,
    ring_version = case when excluded.ring_version > card.ring_version
        then excluded.ring_version else card.ring_version end,
    lane = case when card.state in ('queued', 'retry_at', 'sending') and card.lane < excluded.lane
        then card.lane else excluded.lane end,
    state = case when card.state in ('retry_at', 'sending') then card.state else 'queued' end,
    attempts = case when card.state in ('retry_at', 'sending') then card.attempts else 0 end,
    due_at = case when card.state in ('retry_at', 'sending') then card.due_at else excluded.due_at end,
    expires_at = excluded.expires_at
where excluded.wanted_version > card.wanted_version
"""
_COLUMNS = """c.id, c.report_id, r.group_id, c.recipient, c.wanted_version, c.sent_version, c.ref, c.pinned,
    c.ring_version, c.lane, c.state, c.attempts, c.due_at, c.why"""
_CLAIM = f"""
select {_COLUMNS} from card c join report r on r.id = c.report_id
where c.state in ('queued', 'retry_at') and c.lane = :lane and c.due_at <= :now
    and (c.expires_at is null or c.expires_at > :now)
    and not exists (select 1 from outbox q where q.recipient = c.recipient
        and q.state in ('queued', 'retry_at', 'sending') and q.state = 'sending')
    and not exists (select 1 from card q where q.recipient = c.recipient
        and q.state in ('queued', 'retry_at', 'sending') and q.id <> c.id
        and (q.state = 'sending' or (q.id < c.id and q.lane <= c.lane and (q.state = 'retry_at' or q.due_at <= :now)
            and (q.expires_at is null or q.expires_at > :now))))
order by c.due_at, c.id limit :limit
"""
# Half of the claims begin at the other end: another street's alarm does not wait behind a thousand cards of the first.
_CLAIM_NEWEST = _CLAIM.replace("order by c.due_at, c.id", "order by c.due_at desc, c.id desc")
_SHOWN = """
update card set sent_version = :version, ref = coalesce(:ref, ref), pinned = coalesce(:pinned, pinned),
    state = case when wanted_version > :version then 'queued' else 'shown' end,
    due_at = :now, attempts = 0, lease_until = null, why = null where id = :id
"""


class Cards:
    """The cards of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql

    def want(
        self,
        report_id: int,
        recipient: str,
        version: int,
        lane: Lane,
        ring: bool,
        now: datetime,
        pinned: bool = False,
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        """Ask that a recipient sees this version (1 or higher). An older or equal version changes nothing.

        A ring that was asked for and not yet heard is kept when a newer version comes in between; so is a more
        pressing lane, and the waiting time a platform asked for.
        """
        self._sql.run(
            _WANT,
            report_id=report_id,
            recipient=recipient,
            version=version,
            ring_version=version if ring else 0,
            pinned=pinned,
            lane=rank(lane),
            due_at=to_us(due_at or now),
            expires_at=maybe_us(expires_at),
            now=to_us(now),
        )
        self._tx.touched.add("cards")

    def claim(
        self,
        now: datetime,
        limit: int,
        lane: Lane = Lane.ALARM,
        blocked_recipients: Collection[str] = (),
        newest_first: bool = False,
    ) -> list[CardRow]:
        """Take due cards of one lane into work, at most one per recipient; commit before sending them.

        `newest_first` begins with what fell due last.
        """
        claimed: list[CardRow] = []
        statement = _CLAIM_NEWEST if newest_first else _CLAIM
        rows = self._sql.all(statement, now=to_us(now), lane=rank(lane), limit=limit + len(blocked_recipients))
        for columns in rows:
            if len(claimed) >= limit:
                break
            if columns[3] in blocked_recipients:
                continue
            self._sql.run(
                "update card set state = 'sending', attempts = attempts + 1, lease_until = :until where id = :id",
                id=columns[0],
                until=to_us(now + LEASE),
            )
            claimed.append(_card(columns, claimed=True))
        return claimed

    def shown(self, id: int, version: int, ref: str, now: datetime, pinned: bool | None = None) -> None:
        """The recipient sees `version` now; a newer one wanted meanwhile is queued. `ref` empty keeps the known one."""
        self._sql.run(_SHOWN, id=id, version=version, ref=ref or None, pinned=pinned, now=to_us(now))
        self._tx.touched.add("cards")

    def pinned(self, id: int, pinned: bool) -> None:
        """Note that the card's message was pinned or unpinned."""
        self._sql.run("update card set pinned = :pinned where id = :id", id=id, pinned=pinned)

    def lost(self, id: int, now: datetime) -> None:
        """Its message is gone at the platform: the next version is sent anew instead of edited."""
        self._sql.run(
            "update card set ref = null, state = 'queued', due_at = :now, lease_until = null where id = :id",
            id=id,
            now=to_us(now),
        )
        self._tx.touched.add("cards")

    def later(self, id: int, due_at: datetime, why: str) -> None:
        """Not now: again at `due_at`, with whatever version is newest then."""
        self._sql.run(
            "update card set state = 'retry_at', due_at = :due_at, why = :why, lease_until = null where id = :id",
            id=id,
            due_at=to_us(due_at),
            why=why,
        )

    def again(self, id: int, due_at: datetime, why: str) -> bool:
        """The platform took it and says afterwards that it did not arrive: once more, with its ring."""
        self._tx.touched.add("cards")
        return bool(
            self._sql.run(
                "update card set state = 'retry_at', sent_version = 0, ref = null, due_at = :due_at, why = :why"
                " where id = :id and state in ('shown', 'unknown', 'failed')",
                id=id,
                due_at=to_us(due_at),
                why=why,
            )
        )

    def failed(self, id: int, why: str, now: datetime) -> None:
        """This version will not be seen there; a newer one may be wanted again."""
        self._end(id, "failed", why)

    def unknown(self, id: int, why: str, now: datetime) -> None:
        """It may or may not have been shown, and must not be sent twice."""
        self._end(id, "unknown", why)

    def _end(self, row_id: int, state: str, why: str) -> None:
        self._sql.run(
            "update card set state = :state, why = :why, lease_until = null where id = :id",
            id=row_id,
            state=state,
            why=why,
        )

    def expired(self, now: datetime) -> list[CardRow]:
        """Close what is past its time, and give it."""
        rows = self._sql.all(
            f"select {_COLUMNS} from card c join report r on r.id = c.report_id"
            " where c.state in ('queued', 'retry_at') and c.expires_at <= :now order by c.id",
            now=to_us(now),
        )
        for columns in rows:
            self._end(columns[0], "expired", "too late")
        return [_card(columns) for columns in rows]

    def recover(self, now: datetime, all_leases: bool = True) -> tuple[int, int]:
        """After a crash: an edit is repeated, so is a first showing in the alarm lane; another first one is unknown.

        Returns (queued again, unknown). With `all_leases` False only cards whose lease has run out.
        """
        before = EVER if all_leases else to_us(now)  # a clock that was wrong must not keep a lease for years
        ended = self._sql.run(
            "update card set state = 'unknown', why = 'the process ended while sending', lease_until = null"
            " where state = 'sending' and lane > 0 and ref is null and lease_until < :before",
            before=before,
        )
        queued = self._sql.run(
            "update card set state = 'queued', why = 'unknown:1', lease_until = null where state = 'sending'"
            " and lease_until < :before",
            before=before,
        )
        self._tx.touched.add("cards")
        return queued, ended

    def withdraw(self, recipient: str) -> int:
        """Take back what waits for a recipient; how many."""
        return self._sql.run(
            "update card set state = 'expired', why = 'withdrawn'"
            " where recipient = :recipient and state in ('queued', 'retry_at')",
            recipient=recipient,
        )

    def of_report(self, report_id: int) -> list[CardRow]:
        """Every card of a report, oldest first."""
        return self._select("c.report_id = :report_id", report_id=report_id)

    def get(self, id: int) -> CardRow | None:
        """One card, or None."""
        return next(iter(self._select("c.id = :id", id=id)), None)

    def by_ref(self, recipient: str, ref: str) -> CardRow | None:
        """The card behind a platform's message id in a recipient's chat, for replies and presses."""
        return next(iter(self._select("c.ref = :ref and c.recipient = :recipient", ref=ref, recipient=recipient)), None)

    def _select(self, where: str, **params: Any) -> list[CardRow]:
        statement = f"select {_COLUMNS} from card c join report r on r.id = c.report_id where {where} order by c.id"
        return [_card(columns) for columns in self._sql.all(statement, **params)]

    def next_at(self, now: datetime | None = None) -> datetime | None:
        """When the next queued card falls due; with `now` the first that falls due after it."""
        statement = "select min(due_at) from card where state in ('queued', 'retry_at') and due_at > :after"
        return maybe_from(self._sql.value(statement, after=0 if now is None else to_us(now)))

    def counts(self) -> dict[str, int]:
        """How many cards are in each state."""
        return dict(self._sql.all("select state, count(*) from card group by state"))


def _card(columns: tuple[Any, ...], claimed: bool = False) -> CardRow:
    (row_id, report_id, group_id, recipient, wanted, sent, ref, pinned, ring_version, lane, state) = columns[:11]
    attempts, due_at, why = columns[11:]
    return CardRow(
        row_id,
        report_id,
        group_id,
        recipient,
        wanted,
        sent,
        ref,
        bool(pinned),
        ring_version > sent,
        LANES[lane],
        "sending" if claimed else state,
        attempts + claimed,
        from_us(due_at),
        why,
    )
