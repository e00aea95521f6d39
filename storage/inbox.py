"""What platforms handed over, until it is decided. Serial per lane, nothing lost, nothing twice."""

from collections.abc import Collection, Iterable
from datetime import datetime
from heapq import nsmallest
from typing import Any

from storage.encryption import Unreadable
from storage.moments import SECOND, from_us, maybe_from, to_us
from storage.rows import Depth, InboxRow
from storage.transaction import Transaction

TRIES = 3
WAITS_US = (SECOND // 2, SECOND)  # after the first and the second failure: given up 1.5 s after the first
SUSPECTS_FIRST_EVERY = 16
REMEMBERED = 10_000

_COLUMN = b"inbox.payload"
_SEEN = "insert into seen_event (event_hash, seen_at) values (:hash, :now) on conflict do nothing"
_PUT = """
insert into inbox (account, event_id, lane, urgent, payload_enc, occurred_at, received_at, state, attempts, failures, why,
    ended_at)
values (:account, :event_id, :lane, :urgent, :payload, :occurred_at, :now, :state, 0, 0, :why, :ended_at)
on conflict do nothing
"""
_LANES = """
select lane, min(id), max(case when urgent then 1 else 0 end), max(attempts - failures), max(coalesce(retry_at, 0))
from inbox where state = 'waiting' group by lane
"""
_HEADS = """
select id, account, event_id, lane, urgent, payload_enc, occurred_at, received_at, state, attempts, failures, why
from inbox where state = 'waiting' and lane = :lane order by id limit :limit
"""
_DONE = "update inbox set state = 'done', payload_enc = null, ended_at = :now, retry_at = null where id = :id"
_SET_ASIDE = "update inbox set state = :state, ended_at = :now, retry_at = null, why = :why where id = :id"


class Life:
    """What this process has claimed: a row claimed in an earlier life and never ended is suspect, one of ours is not.

    (Its decision may have met a full disk.) Suspects lead one claim in sixteen, else they follow.
    """

    def __init__(self) -> None:
        self._claims = 0
        self._claimed: dict[int, None] = {}

    def suspects_lead(self) -> bool:
        """Whether suspects go first this time."""
        self._claims += 1
        return self._claims % SUSPECTS_FIRST_EVERY == 0

    def has(self, row_id: int) -> bool:
        """Whether this process has claimed the row."""
        return row_id in self._claimed

    def note(self, row_id: int) -> None:
        """Remember a claim; the latest are enough, older ones have long been decided."""
        self._claimed[row_id] = None
        if len(self._claimed) > REMEMBERED:
            del self._claimed[next(iter(self._claimed))]


class Inbox:
    """The inbox of one transaction."""

    def __init__(self, tx: Transaction, life: Life) -> None:
        self._tx = tx
        self._sql = tx.sql
        self._life = life

    def put(
        self,
        account: str,
        event_id: str,
        lane: str,
        payload: bytes,
        occurred_at: datetime,
        now: datetime,
        urgent: bool = False,
    ) -> bool:
        """Keep one event; False when it was seen before, even long ago. `lane` orders: usually the chat."""
        return self._insert(account, event_id, lane, payload, occurred_at, now, urgent, "waiting", None)

    def dead(self, account: str, event_id: str, payload: bytes, why: str, now: datetime) -> bool:
        """Keep what cannot be parsed as a dead letter; False when it was seen before."""
        return self._insert(account, event_id, "", payload, now, now, False, "dead", why)

    def _insert(
        self,
        account: str,
        event_id: str,
        lane: str,
        payload: bytes,
        occurred_at: datetime,
        now: datetime,
        urgent: bool,
        state: str,
        why: str | None,
    ) -> bool:
        vault, now_us = self._tx.vault, to_us(now)
        if not self._sql.run(_SEEN, hash=vault.hash("event", account, event_id), now=now_us):
            return False
        params = {
            "account": account,
            "event_id": event_id,
            "lane": vault.hash("lane", account, lane)[:8],
            "urgent": urgent,
            "payload": vault.inbox.seal(lane.encode("utf-8", "surrogatepass") + b"\0" + payload, _COLUMN),
            "occurred_at": to_us(occurred_at),
            "now": now_us,
            "state": state,
            "why": why,
            "ended_at": None if state == "waiting" else now_us,
        }
        kept: bool = self._sql.cursor(_PUT, params).rowcount == 1
        self._tx.touched.add("inbox")
        return kept

    def claim(self, now: datetime, limit: int = 64, except_lanes: Collection[str] = ()) -> list[InboxRow]:
        """The next rows to decide, at most `limit`, each lane's in order; commit before deciding.

        Lanes with an urgent row come first, then those whose oldest row is oldest; the limit is shared out over the
        lanes, so that one busy street does not hold up the others. A lane whose head waits for its retry is passed
        over. A row that an earlier process claimed and neither finished nor failed may be what ended it: it is claimed
        alone, and set aside at its third time. Lanes in `except_lanes` are left alone.
        """
        now_us = to_us(now)
        chosen = self._lanes(now_us, limit, except_lanes)
        share = max(1, limit // max(1, len(chosen)))
        rows: list[InboxRow] = []
        for lane in chosen:
            if len(rows) >= limit or self._take(lane, min(share, limit - len(rows)), now_us, rows):
                break
        return rows

    def _lanes(self, now_us: int, limit: int, except_lanes: Collection[str]) -> list[bytes]:
        waiting = [
            (not urgent, unended > 0 and self._has_suspect(lane), head, lane)
            for lane, head, urgent, unended, retry_at in self._sql.all(_LANES)
            if retry_at <= now_us
        ]
        if except_lanes:
            hashes = self._lane_hashes(except_lanes)
            waiting = [row for row in waiting if row[3] not in hashes]
        if self._life.suspects_lead():
            waiting = [(calm, not suspect, head, lane) for calm, suspect, head, lane in waiting]
        return [lane for _, _, _, lane in nsmallest(limit, waiting)]

    def _has_suspect(self, lane: bytes) -> bool:
        statement = "select id from inbox where state = 'waiting' and lane = :lane and attempts > failures"
        return not all(self._life.has(row_id) for (row_id,) in self._sql.all(statement, lane=lane))

    def _lane_hashes(self, lanes: Iterable[str]) -> set[bytes]:
        accounts = [row[0] for row in self._sql.all("select distinct account from inbox where state = 'waiting'")]
        return {self._tx.vault.hash("lane", account, lane)[:8] for account in accounts for lane in lanes}

    def _take(self, lane: bytes, count: int, now_us: int, rows: list[InboxRow]) -> bool:
        """Claim up to `count` rows of one lane into `rows`; True when the claim must end here (a suspect is in it)."""
        for row_id, *columns, attempts, failures, why in self._sql.all(_HEADS, lane=lane, limit=count):
            counted = attempts > failures
            suspect = counted and not self._life.has(row_id)
            if suspect and rows:
                return False
            if suspect and attempts >= TRIES:
                self._set_aside(row_id, "dead", "the process ended while this was decided", now_us)
                continue
            counts = suspect or not counted
            row = self._opened(row_id, columns, attempts + counts, why, now_us)
            if row is None:
                continue
            if counts:
                self._sql.run("update inbox set attempts = attempts + 1 where id = :id", id=row_id)
                self._life.note(row_id)
            rows.append(row)
            if suspect:
                return True
        return False

    def _opened(self, row_id: int, columns: list[Any], attempts: int, why: str | None, now_us: int) -> InboxRow | None:
        account, event_id, _, urgent, sealed, occurred_at, received_at, state = columns
        try:
            lane, _, payload = self._tx.vault.inbox.open(sealed or b"", _COLUMN).partition(b"\0")
        except Unreadable:
            self._set_aside(row_id, "dead", "unreadable", now_us)
            return None
        return InboxRow(
            row_id,
            account,
            event_id,
            lane.decode("utf-8", "surrogatepass"),
            bool(urgent),
            payload,
            from_us(occurred_at),
            from_us(received_at),
            state,
            attempts,
            why,
        )

    def _set_aside(self, row_id: int, state: str, why: str, now_us: int) -> None:
        self._sql.run(_SET_ASIDE, id=row_id, state=state, why=why, now=now_us)

    def done(self, id: int, now: datetime) -> None:
        """Decided: the payload is wiped; that it was seen is remembered."""
        self._sql.run(_DONE, id=id, now=to_us(now))

    def release(self, ids: Iterable[int]) -> None:
        """Claimed but not tried (the disk was full, the process is stopping): the attempt does not count."""
        for row_id in ids:
            self._sql.run(
                "update inbox set attempts = attempts - 1 where id = :id and state = 'waiting' and attempts > failures",
                id=row_id,
            )
        self._tx.touched.add("inbox")

    def failed(self, id: int, why: str, now: datetime) -> bool:
        """Deciding raised. True when it was the third time and the row is now a dead letter."""
        row = self._sql.one("select failures, attempts from inbox where id = :id", id=id)
        if row is None:
            return False
        failures, now_us = row[0] + 1, to_us(now)
        if max(failures, row[1]) >= TRIES:
            self._set_aside(id, "dead", why, now_us)
            return True
        self._sql.run(
            "update inbox set failures = :failures, attempts = :failures, retry_at = :retry_at, why = :why,"
            " first_failed_at = coalesce(first_failed_at, :now) where id = :id",
            id=id,
            failures=failures,
            retry_at=now_us + WAITS_US[failures - 1],
            why=why,
            now=now_us,
        )
        return False

    def stale(self, id: int, why: str, now: datetime) -> None:
        """Too old to act on."""
        self._set_aside(id, "stale", why, to_us(now))

    def retry_dead(self, id: int) -> bool:
        """Put a dead letter back, by an admin's wish; False when there is none or its payload is gone."""
        self._tx.touched.add("inbox")
        return bool(
            self._sql.run(
                "update inbox set state = 'waiting', attempts = 0, failures = 0, ended_at = null, first_failed_at = null"
                " where id = :id and state = 'dead' and payload_enc is not null",
                id=id,
            )
        )

    def decided(self, account: str, event_ids: Collection[str]) -> set[str]:
        """Which of these events have been seen here and wait no longer."""
        found: set[str] = set()
        for event_id in event_ids:
            seen = self._sql.value(
                "select 1 from seen_event where event_hash = :hash",
                hash=self._tx.vault.hash("event", account, event_id),
            )
            waits = seen and self._sql.value(
                "select 1 from inbox where account = :account and event_id = :id and state = 'waiting'",
                account=account,
                id=event_id,
            )
            if seen and not waits:
                found.add(event_id)
        return found

    def depth(self) -> Depth:
        """How many wait, how many were set aside, and when the oldest waiting one came in."""
        waiting, oldest = self._sql.all("select count(*), min(received_at) from inbox where state = 'waiting'")[0]
        aside = "select state, count(*) from inbox where state in ('dead', 'stale') group by state"
        counts = dict(self._sql.all(aside))
        return Depth(waiting, counts.get("dead", 0), counts.get("stale", 0), maybe_from(oldest))

    def dead_letters(self, limit: int = 20) -> list[tuple[int, str, str, datetime]]:
        """The newest dead letters: id, account, why, received_at; never their content."""
        rows = self._sql.all(
            "select id, account, why, received_at from inbox where state = 'dead' order by id desc limit :limit",
            limit=limit,
        )
        return [(row[0], row[1], row[2] or "", from_us(row[3])) for row in rows]

    def next_retry_at(self) -> datetime | None:
        """When the earliest held-back lane may be tried again."""
        return maybe_from(self._sql.value("select min(retry_at) from inbox where state = 'waiting'"))

    def last_event_id(self, account: str) -> str | None:
        """The event id kept last for an account, for a poller that starts again."""
        last: str | None = self._sql.value(
            "select event_id from inbox where account = :account order by id desc limit 1", account=account
        )
        return last
