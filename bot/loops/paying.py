"""Paying for what leaves: how a message goes where each one costs, whether the budget allows it, and what it cost.

The amount is booked when a row is claimed, in the same transaction, so that no crash and no burst can spend it twice;
what did not leave is given back. After a crash rather too much is counted than too little.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol, runtime_checkable
from zoneinfo import ZoneInfo

from bot.channels.contract import Outgoing, Result, Sent, Unknown
from bot.loops.jobs import CardJob, MessageJob, Paid
from saar.effects import Lane
from saar.events import Arrival, Failure, Progress
from saar.money import TENTHS_PER_CENT, Budget, By, Prices, month_of
from saar.reach import WINDOW, WINDOW_MARGIN
from saar.settings import GroupSettings, of_group
from storage.rows import CardRow, OutboxRow, PostedRow
from storage.unit import Unit

NOTE: Final = "thread.note"
"""The message that asks somebody to open their window, because something waits for them."""
TO_MANY: Final = ("closing.", "guard.", NOTE)
"""Keys of what goes to many at once; a card always does. Everything else is an answer to one person."""
COUNT_EVERY_S: Final = 5.0
READ_EVERY_S: Final = 1.0
DAY: Final = timedelta(hours=24)
HOUSE: Final = 0
"""The group on which is booked what belongs to none: strangers."""

WINDOW_CLOSED, STOPPED, FRUGAL, BUDGET, PEOPLE, NO_TEMPLATE, NOT_READY = (
    "window", "stopped", "frugal", "budget", "people_per_day", "no_template", "not_ready",
)  # fmt: skip


@runtime_checkable
class Paying(Protocol):
    """What a channel that costs can also do: say how a message could leave now, and in how many parts it is paid.

    `ready` is false until it knows what it may send (which templates are approved): until then nothing is given up.
    """

    @property
    def ready(self) -> bool: ...

    def how(
        self, message: Outgoing, *, window_open: bool, broadcast: bool, free_left: int
    ) -> tuple[By, int] | None: ...


class Purse:
    """Chooses how paid messages leave and books them. `house_cents` is what strangers may cost in a month."""

    def __init__(
        self,
        defaults: GroupSettings,
        now: Callable[[], datetime],
        *,
        prices: Mapping[str, Prices],
        house_cents: int = 500,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._defaults = defaults
        self._now = now
        self._prices = prices
        self._house = Budget(house_cents * TENTHS_PER_CENT, house_cents * TENTHS_PER_CENT)
        self._zone = ZoneInfo(defaults.timezone)
        self._seconds = seconds
        self._budgets: dict[int, tuple[float, Budget]] = {}
        self._people: dict[str, tuple[float, int]] = {}

    def pay(self, unit: Unit, job: MessageJob | CardJob) -> MessageJob | CardJob | str:
        """The job with how it leaves and what it costs, booked; or a word for why it cannot leave by this address."""
        channel = job.target.channel
        if not channel.can.costs or not isinstance(channel, Paying):
            return job
        row, now = job.row, self._now()
        to_many = isinstance(row, CardRow) or row.key.startswith(TO_MANY)
        thread = unit.threads.of(job.target.address_id)
        window_open = thread.wrote_at is not None and now < thread.wrote_at + WINDOW - WINDOW_MARGIN
        if thread.stopped_at is not None and (to_many or not window_open):
            return STOPPED
        if isinstance(row, CardRow) and not row.ring:
            # Only alarms and closings are worth paying for; the rest is read by who asks.
            return FRUGAL
        month = month_of(now, self._zone)
        prices = self._prices[channel.name]
        free_left = prices.free_sessions - unit.posted.booked(month, By.SESSION)
        how = channel.how(job.message, window_open=window_open, broadcast=to_many, free_left=free_left)
        if how is None:
            if job.message.form is None and not to_many:
                return WINDOW_CLOSED
            return NO_TEMPLATE if channel.ready else NOT_READY
        by, units = how
        new_person = by is By.TEMPLATE and not window_open
        if new_person and not self._may_reach(unit, job, thread.reached_at, now):
            return PEOPLE
        tenths = prices.of(by, free_left=free_left, units=units)
        group_id = row.group_id or HOUSE
        if not self._budget(unit, group_id).allows(unit.posted.spent(month, group_id), tenths, alarm=_is_alarm(row)):
            return BUDGET
        unit.posted.book(month, group_id, by, tenths)
        if new_person:
            unit.threads.reached(job.target.address_id, now)
        return replace(job, message=replace(job.message, by=by), paid=Paid(by, tenths, month, group_id))

    def _may_reach(self, unit: Unit, job: MessageJob | CardJob, reached_at: datetime | None, now: datetime) -> bool:
        """Whether the platform's limit of people a day has room; who was reached within a day already counts."""
        channel = job.target.channel
        limit = channel.can.means.people_per_day
        if not limit or (reached_at is not None and reached_at > now - DAY):
            return True
        at_s = self._seconds()
        counted_s, count = self._people.get(channel.name, (float("-inf"), 0))
        if at_s - counted_s > COUNT_EVERY_S:
            counted_s, count = at_s, unit.threads.reached_since(channel.name, now - DAY)
        allowed = count < limit
        self._people[channel.name] = (counted_s, count + allowed)
        return allowed

    def _budget(self, unit: Unit, group_id: int) -> Budget:
        """The group's budget; a change of it counts from the next second on."""
        if not group_id:
            return self._house
        at_s = self._seconds()
        read_s, known = self._budgets.get(group_id, (float("-inf"), self._house))
        if at_s - read_s > READ_EVERY_S:
            group = unit.groups.get(group_id)
            known = budget_of(of_group(self._defaults, group.settings)) if group is not None else self._house
            self._budgets[group_id] = (at_s, known)
        return known

    def settle(self, unit: Unit, job: MessageJob | CardJob, result: Result) -> Progress | None:
        """After the attempt: keep what left, give back what did not; a callback that was faster is given back as an event."""
        paid = job.paid
        if paid is None:
            return None
        if isinstance(result, Sent):
            return _early(unit, self._note(unit, job, paid, result.ref), job, self._now())
        if not isinstance(result, Unknown):
            unit.posted.book(paid.month, paid.group_id, paid.by, -paid.tenths, -1)
        return None

    def _note(self, unit: Unit, job: MessageJob | CardJob, paid: Paid, ref: str) -> PostedRow:
        row = job.row
        return unit.posted.note(
            ref,
            channel=job.target.channel.name,
            address_id=job.target.address_id,
            recipient=row.recipient,
            group_id=row.group_id,
            report_id=row.report_id,
            outbox_id=row.id if isinstance(row, OutboxRow) else None,
            card_id=row.id if isinstance(row, CardRow) else None,
            kind=paid.by,
            tenths=paid.tenths,
            month=paid.month,
            buttons=words_of(job.message),
            at=self._now(),
        )


def budget_of(chosen: GroupSettings) -> Budget:
    """A group's budget from its settings."""
    return Budget(chosen.budget_cents * TENTHS_PER_CENT, chosen.alarm_budget_cents * TENTHS_PER_CENT)


def words_of(message: Outgoing) -> dict[str, str]:
    """The words that stand for each button, as somebody would type them."""
    return {
        words: button.token
        for row in message.buttons
        for button in row
        if button.token
        for words in (typed(button.label), typed(button.typed))
        if words
    }


def typed(text: str) -> str:
    """Words as they are compared: lower case, without marks at the ends."""
    return " ".join(text.casefold().split()).strip(" .!?…'\"“”‘’")


def _is_alarm(row: OutboxRow | CardRow) -> bool:
    return row.lane is Lane.ALARM or (isinstance(row, OutboxRow) and row.key.startswith(TO_MANY[:2]))


def _early(unit: Unit, row: PostedRow, job: MessageJob | CardJob, now: datetime) -> Progress | None:
    if row.arrival == Arrival.SENT:
        return None
    unit.posted.begin_again(row.ref)
    return Progress(
        ref=row.ref,
        chat=job.target.address,
        arrival=Arrival(row.arrival),
        failure=Failure(row.failure) if row.failure else None,
        why=row.why,
        again_s=float(row.again_s),
        occurred_at=now,
    )
