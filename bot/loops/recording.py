"""What became of a job, written down; and who must hear of it.

Runs inside a transaction of the group commit. An alarm is rather sent twice than not at all; anything else rather not
at all than twice.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Protocol

import structlog

from bot.channels.contract import Rejected, Result, RetryAfter, Sent, Unknown, Unreachable
from bot.loops.addressing import AddressBook
from bot.loops.claiming import UNKNOWN, Refusal
from bot.loops.jobs import ActJob, CardJob, Job, MessageJob
from bot.loops.paying import Purse
from saar.effects import Lane
from saar.events import Address, Bounced, Event, Joined, Migrated, Who
from storage.rows import ActionRow, CardRow, OutboxRow
from storage.unit import Unit

MOST_UNKNOWN: Final = 3
"""So many times an alarm without an answer is sent again; after that it is closed and reported."""
GIVE_UP: Final = timedelta(hours=48)
"""A message without an expiry of its own is not tried for longer than this."""
NO_SUCH_MESSAGE: Final = "no_such_message"
CARD_KEY: Final = "card.report"
PINNED: Final = frozenset({"rules.page"})
"""One-shot messages that a group's own chat keeps pinned."""
TOLD_AGAIN: Final = timedelta(hours=24)
DELETABLE: Final = timedelta(hours=47)
"""For so long a platform lets its own message be deleted (Telegram: 48 hours)."""

log = structlog.get_logger("saarbot.dispatch")

Row = OutboxRow | CardRow | ActionRow


class PutEvent(Protocol):
    """Puts an event of the house into the inbox lane of a group, within the same transaction."""

    def __call__(self, unit: Unit, event: Event, lane: str, now: datetime) -> object: ...


class Records:
    """Writes results down. `put_event` hands events to the decisions, `now` gives the time."""

    def __init__(
        self, book: AddressBook, put_event: PutEvent, now: Callable[[], datetime], purse: Purse | None = None
    ) -> None:
        self._book = book
        self._purse = purse
        self._put_event = put_event
        self._now = now
        self._told: dict[tuple[str, str], datetime] = {}

    def record(self, unit: Unit, job: Job, result: Result) -> None:
        """Write one result down."""
        now = self._now()
        if self._purse is not None and isinstance(job, MessageJob | CardJob):
            early = self._purse.settle(unit, job, result)
            if early is not None:
                lane = f"g{job.row.group_id}" if job.row.group_id is not None else job.row.recipient
                self._put_event(unit, early, lane, now)
        if isinstance(result, Sent):
            self._sent(unit, job, result, now)
        elif isinstance(result, RetryAfter):
            self._later(unit, job, result, now)
        elif isinstance(result, Unreachable):
            self._unreachable(unit, job, result, now)
        elif isinstance(result, Rejected):
            self._rejected(unit, job, result, now)
        elif isinstance(result, Unknown):
            self._unknown(unit, job, result, now)
        else:
            # It moved twice within one send: the next try goes to the newest address.
            self._put_off(unit, job.row, now, "moved")

    def moved(self, unit: Unit, old: Address, new: Address) -> None:
        """An address has moved; saying so again changes nothing."""
        now = self._now()
        unit.people.change_address(old.channel, old.value, new.value)
        group = unit.groups.by_address(new.channel, new.value)
        if group is not None:
            self._put_event(unit, Migrated(old=old, new=new, occurred_at=now), group.recipient, now)

    def closed(self, unit: Unit, row: Row, refusal: Refusal) -> None:
        """A row that cannot leave at all."""
        now = self._now()
        self._fail(unit, row, refusal.why, now)
        self._bounce(unit, row, None, refusal.why, now, gone=refusal.gone)

    def expired(self, unit: Unit, now: datetime) -> None:
        """Close what came too late; each report or kind of message is told of once, not once for each reader."""
        late: list[OutboxRow | CardRow] = [*unit.outbox.expired(now), *unit.cards.expired(now)]
        unit.actions.expired(now)
        told: set[tuple[int | None, int | None, str]] = set()
        for row in late:
            about = (row.group_id, row.report_id, _key(row))
            if about not in told:
                told.add(about)
                self._bounce(unit, row, None, "expired", now)
        if late:
            log.warning("dispatch.expired", count=len(late))

    def _sent(self, unit: Unit, job: Job, result: Sent, now: datetime) -> None:
        if isinstance(job, MessageJob):
            unit.outbox.sent(job.row.id, result.ref, now)
            if job.row.key in PINNED and job.target.group and job.target.channel.can.pin and result.ref:
                self._pin_page(unit, job.row, result.ref, now)
        elif isinstance(job, ActJob):
            unit.actions.done(job.row.id, now)
            if job.row.kind == "look_up" and job.act.member is not None:
                joined = Joined(who=Who(address=job.act.member), chat=job.target.address, occurred_at=now, came=False)
                self._put_event(unit, joined, job.row.recipient, now)
        else:
            unit.cards.shown(job.row.id, job.row.wanted_version, result.ref, now)
            self._pin(unit, job, result.ref or job.row.ref or "", now)
            self._replaced(unit, job, result.ref, now)

    def _pin_page(self, unit: Unit, row: OutboxRow, ref: str, now: datetime) -> None:
        """The group's rules page is pinned in silence; the one before it comes off."""
        if row.group_id is None or row.only_to is not None:
            return
        before = unit.rules.page_stands(row.group_id, ref)
        for kind, which in (("unpin", before), ("pin", ref)):
            if which:
                unit.actions.do(
                    causation=f"page:{row.id}",
                    kind=kind,
                    recipient=row.recipient,
                    args={"ref": which},
                    group_id=row.group_id,
                    lane=Lane.MODERATION,
                    now=now,
                )

    def _pin(self, unit: Unit, job: CardJob, ref: str, now: datetime) -> None:
        """A group's own chat keeps the card of an open report pinned; as a row, so that a crash does not forget it."""
        pinned = job.row.pinned and job.row.ref == ref
        if not ref or not job.target.group or not job.target.channel.can.pin or pinned == job.live:
            return
        unit.cards.pinned(job.row.id, job.live)
        unit.actions.do(
            causation=f"card:{job.row.id}:{ref}",
            kind="pin" if job.live else "unpin",
            recipient=job.row.recipient,
            args={"ref": ref},
            group_id=job.row.group_id,
            lane=Lane.MODERATION,
            now=now,
            step=str(job.row.wanted_version),
        )

    def _replaced(self, unit: Unit, job: CardJob, ref: str, now: datetime) -> None:
        """A card that had to ring stands anew: the silent one before it goes, so that one is left."""
        old, report = job.row.ref, unit.reports.get(job.row.report_id)
        can = job.target.channel.can
        if not old or not ref or ref == old or report is None or unit.posted.get(old) is not None:
            return
        kind = "delete" if can.delete and now - report.opened_at < DELETABLE else "unpin"
        if kind == "unpin" and not (can.pin and job.target.group):
            return
        unit.actions.do(
            causation=f"card:{job.row.id}:{old}",
            kind=kind,
            recipient=job.row.recipient,
            args={"ref": old},
            group_id=job.row.group_id,
            lane=Lane.MODERATION,
            now=now,
            step="replaced",
        )

    def _later(self, unit: Unit, job: Job, result: RetryAfter, now: datetime) -> None:
        row = job.row
        if isinstance(row, OutboxRow) and row.expires_at is None and now - row.created_at > GIVE_UP:
            self._fail(unit, row, result.why or "gave up", now)
            self._bounce(unit, row, job.target.address, result.why or "gave_up", now)
            return
        self._put_off(unit, row, now + timedelta(seconds=result.seconds), result.why or "later")

    def _unreachable(self, unit: Unit, job: Job, result: Unreachable, now: datetime) -> None:
        if job.target.address_id:
            unit.people.unreachable(job.target.address_id, result.why)
        row = job.row
        if not isinstance(row, ActionRow):
            channel = row.channel if isinstance(row, OutboxRow) else None
            if self._book.targets(unit, row.recipient, channel):
                self._put_off(unit, row, now, "other_address")
                if result.why == "stopped":
                    # Their stop counts from now on, also where another address still reaches them.
                    self._bounce(unit, row, job.target.address, result.why, now, gone=True)
                return
        self._fail(unit, row, result.why, now)
        self._bounce(unit, row, job.target.address, result.why, now, gone=True)

    def _rejected(self, unit: Unit, job: Job, result: Rejected, now: datetime) -> None:
        row = job.row
        if isinstance(job, CardJob) and job.row.ref and result.why == NO_SUCH_MESSAGE:
            unit.cards.lost(job.row.id, now)
            unit.cards.pinned(job.row.id, False)
            return
        self._fail(unit, row, result.why, now)
        if not result.missing_right:
            log.warning("dispatch.rejected", row=row.id, why=result.why)
            self._bounce(unit, row, job.target.address, result.why, now)
            return
        about = (row.recipient, result.why)
        last = self._told.get(about)
        if last is None or now - last > TOLD_AGAIN:
            self._told[about] = now
            unit.audit.note(now, row.group_id, "saar", "right_missing", row.recipient, right=result.why)
            self._bounce(unit, row, job.target.address, f"missing_right:{result.why}", now)

    def _unknown(self, unit: Unit, job: Job, result: Unknown, now: datetime) -> None:
        row = job.row
        times = _times_unknown(row) + 1
        if _may_repeat(job) and times <= MOST_UNKNOWN:
            self._put_off(unit, row, now + timedelta(seconds=2**times), f"{UNKNOWN}{times}")
            return
        if isinstance(row, OutboxRow):
            unit.outbox.unknown(row.id, result.why, now)
        elif isinstance(row, CardRow):
            unit.cards.unknown(row.id, result.why, now)
        else:
            unit.actions.unknown(row.id, result.why, now)
        self._bounce(unit, row, job.target.address, result.why, now)

    def _put_off(self, unit: Unit, row: Row, due_at: datetime, why: str) -> None:
        if isinstance(row, OutboxRow):
            unit.outbox.later(row.id, due_at, why)
        elif isinstance(row, CardRow):
            unit.cards.later(row.id, due_at, why)
        else:
            unit.actions.later(row.id, due_at, why)

    def _fail(self, unit: Unit, row: Row, why: str, now: datetime) -> None:
        if isinstance(row, OutboxRow):
            unit.outbox.failed(row.id, why, now)
        elif isinstance(row, CardRow):
            unit.cards.failed(row.id, why, now)
        else:
            unit.actions.failed(row.id, why, now)

    def _bounce(
        self, unit: Unit, row: Row, address: Address | None, why: str, now: datetime, *, gone: bool = False
    ) -> None:
        """Tell the decisions. A press that could not be answered concerns nobody."""
        if not row.recipient or (isinstance(row, ActionRow) and row.kind == "answer_press"):
            return
        lane = f"g{row.group_id}" if row.group_id is not None else row.recipient
        event = Bounced(
            recipient=row.recipient,
            address=address,
            key=_key(row),
            why=why,
            gone=gone,
            occurred_at=now,
            report_id=0 if isinstance(row, ActionRow) else row.report_id or 0,
        )
        self._put_event(unit, event, lane, now)


def _key(row: Row) -> str:
    if isinstance(row, OutboxRow):
        return row.key
    return CARD_KEY if isinstance(row, CardRow) else f"act.{row.kind}"


def _times_unknown(row: Row) -> int:
    _, _, times = (row.why or "").partition(UNKNOWN)
    return int(times) if times.isdigit() else 0


def _may_repeat(job: Job) -> bool:
    """Whether doing it again is better than not knowing: alarms, and what changes nothing the second time."""
    if isinstance(job, ActJob):
        return job.row.kind != "answer_press"
    return job.row.lane is Lane.ALARM or (isinstance(job, CardJob) and bool(job.row.ref))
