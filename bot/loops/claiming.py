"""What may leave now: rows within the budgets of their accounts, each with its address and its words.

Runs inside one transaction of the group commit and never waits. The rate token is taken here, before the claim is
committed, so that a claimed row leaves at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.channels.letter import SAME_MESSAGE
from bot.loops.acting import act_of, fetch_ref, member_of
from bot.loops.addressing import AddressBook, Target
from bot.loops.jobs import ActJob, CardJob, Job, MessageJob
from bot.loops.paying import NOT_READY, NOTE, WINDOW_CLOSED, Purse
from bot.rate import Pace
from bot.rendering import Rendering
from saar.effects import Lane
from saar.events import Address
from storage.rows import ActionRow, CardRow, OutboxRow
from storage.unit import Unit

ALARMS_IN_A_ROW = 24
"""After so many alarm messages one personal one goes first: who pressed a button must not wait for a whole street."""

ALARM_PATIENCE_S = 5.0
NOT_READY_FOR = timedelta(seconds=1)
WAITS = timedelta(days=7)
"""For so long an answer waits for its reader to open the time window."""
UNKNOWN = "unknown:"
"""What `why` begins with after an attempt without a known end, here and in storage's recovery; then how many so far."""

log = structlog.get_logger("saarbot.dispatch")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that cannot leave at all: why, and whether nobody is reached there any more."""

    why: str
    gone: bool = False


Closed = Callable[[Unit, OutboxRow | CardRow | ActionRow, Refusal], None]
"""Closes a row for good and tells whom it concerns."""


def may_have_left(row: OutboxRow | CardRow) -> bool:
    """Whether an earlier attempt had no known end (no answer, or a crash): where the platform can tell, it is asked first."""
    return (row.why or "").startswith(UNKNOWN)


class Claims:
    """Takes rows into work. `paces` by channel name; `closed` ends a row that cannot leave."""

    def __init__(
        self,
        book: AddressBook,
        paces: Mapping[str, Pace],
        renderer: Rendering,
        closed: Closed,
        now: Callable[[], datetime],
        default_language: str,
        purse: Purse | None = None,
    ) -> None:
        self._book = book
        self._purse = purse
        self._paces = paces
        self._renderer = renderer
        self._closed = closed
        self._now = now
        self._default_language = default_language
        self._put_off: dict[str, float] = {}
        self._alarms = 0
        self._turn = 0

    def claim(self, unit: Unit, now: datetime, now_s: float, slots: Mapping[Lane, int]) -> list[Job]:
        """Jobs that may leave now, at most `slots` of each lane counted together with those of the lanes before it."""
        self._put_off = {recipient: until for recipient, until in self._put_off.items() if until > now_s}
        jobs: list[Job] = []
        if self._alarms >= ALARMS_IN_A_ROW and min(slots[Lane.PERSONAL], self._tokens(Lane.PERSONAL, now_s)) > 0:
            self._alarms = 0
            jobs += self._messages(unit, now, now_s, Lane.PERSONAL, 1)
        for lane in Lane:
            jobs += self._acts(unit, now, now_s, lane, slots[lane] - len(jobs))
            found = self._lane(unit, now, now_s, lane, slots[lane] - len(jobs))
            self._alarms = self._alarms + len(found) if lane is Lane.ALARM else self._alarms
            jobs += found
        return jobs

    def ready_in_s(self, now_s: float) -> float | None:
        """Seconds until a budget or a chat is free that is not so now; None when nothing is held up."""
        waits = [pace.ready_in_s(lane, now_s) for pace in self._paces.values() for lane in (Lane.ALARM, Lane.REST)]
        waits += [pace.acts_ready_in_s(now_s) for pace in self._paces.values()]
        waits += [until - now_s for until in self._put_off.values()]
        return min((wait for wait in waits if wait > 0), default=None)

    def look_again(self, recipient: str, at_s: float) -> None:
        """Something for this recipient was put off until then: a moment to wake up at, no bar to what is more urgent."""
        self._put_off[recipient] = at_s

    def _lane(self, unit: Unit, now: datetime, now_s: float, lane: Lane, slots: int) -> list[Job]:
        """Cards and messages of one lane share its budget by halves and take turns: neither waits for all the others.

        Every other round begins with the newest: a second street's alarm does not wait for the first one's thousand
        neighbours, and those still get half.
        """
        budget = min(slots, self._tokens(lane, now_s))
        if budget <= 0:
            return []
        first, second = self._messages, self._cards
        if self._turn % 2:
            first, second = self._cards, self._messages
        jobs = first(unit, now, now_s, lane, (budget + 1) // 2)
        jobs += second(unit, now, now_s, lane, budget - len(jobs))
        if len(jobs) < budget:
            jobs += first(unit, now, now_s, lane, budget - len(jobs))
        if jobs:
            self._turn += 1
        return jobs

    @property
    def _newest_first(self) -> bool:
        return self._turn % 4 >= 2

    def _tokens(self, lane: Lane, now_s: float) -> int:
        """How many rows to claim: what the preferred account may send, or while that is paused the next one.

        A row for another account takes that account's token; what it finds none for is put off.
        """
        for pace in self._paces.values():
            if not pace.paused(now_s):
                return pace.tokens(lane, now_s)
        return 0

    def _messages(self, unit: Unit, now: datetime, now_s: float, lane: Lane, limit: int) -> list[Job]:
        if limit <= 0:
            return []
        jobs: list[Job] = []
        for row in unit.outbox.claim(now, limit, lane, newest_first=self._newest_first):
            target = self._target(unit, row, row.channel, now, now_s, unit.outbox.later)
            if target is not None:
                self._add(jobs, unit, row, self._paid(self._message, now_s), target)
        return jobs

    def _cards(self, unit: Unit, now: datetime, now_s: float, lane: Lane, limit: int) -> list[Job]:
        if limit <= 0:
            return []
        jobs: list[Job] = []
        for row in unit.cards.claim(now, limit, lane, newest_first=self._newest_first):
            target = self._target(unit, row, None, now, now_s, unit.cards.later)
            if target is not None:
                self._add(jobs, unit, row, self._paid(self._card, now_s), target)
        return jobs

    def _acts(self, unit: Unit, now: datetime, now_s: float, lane: Lane, slots: int) -> list[Job]:
        budget = min(slots, max((pace.acts(now_s) for pace in self._paces.values()), default=0))
        jobs: list[Job] = []
        for row in unit.actions.claim(now, budget, lane) if budget > 0 else ():
            self._add(jobs, unit, row, self._act, now_s)
        return jobs

    def _add(
        self,
        jobs: list[Job],
        unit: Unit,
        row: OutboxRow | CardRow | ActionRow,
        make: Callable[..., Job | Refusal | None],
        with_what: Target | float,
    ) -> None:
        """Make one job; a row that cannot be made into one is closed and holds up no other."""
        job: Job | Refusal | None
        try:
            job = make(unit, row, with_what)
        except Exception as error:
            log.exception("dispatch.cannot_render", row=row.id)
            job = Refusal(f"render:{type(error).__name__}")
        if isinstance(job, Refusal):
            self._closed(unit, row, job)
        elif job is not None:
            jobs.append(job)

    def _target(
        self,
        unit: Unit,
        row: OutboxRow | CardRow,
        channel: str | None,
        now: datetime,
        now_s: float,
        later: Callable[[int, datetime, str], None],
    ) -> Target | None:
        """Where a row goes, with its token taken; None when it was put off or closed."""
        try:
            targets = self._book.targets(unit, row.recipient, channel)
        except ValueError:
            targets = []
        if not targets:
            self._closed(unit, row, Refusal("no_address", gone=True))
            return None
        best = self._best(targets, row.lane, now_s)
        pace = self._paces[best.channel.name]
        wait_s = self._wait_s(best, row.lane, now_s)
        if wait_s > 0:
            self.look_again(row.recipient, now_s + wait_s)
            later(row.id, now + timedelta(seconds=wait_s), row.why or "pace")
            return None
        pace.take(best.address.value, row.lane, now_s, group=best.group)
        return best

    def _best(self, targets: Sequence[Target], lane: Lane, now_s: float) -> Target:
        """The preferred address; for an alarm another one when the preferred one would make it wait."""
        first = targets[0]
        if lane is not Lane.ALARM or self._wait_s(first, lane, now_s) <= ALARM_PATIENCE_S:
            return first
        return min(targets, key=lambda target: self._wait_s(target, lane, now_s))

    def _wait_s(self, target: Target, lane: Lane, now_s: float) -> float:
        pace = self._paces[target.channel.name]
        return max(pace.chat_ready_in_s(target.address.value, lane, now_s), pace.ready_in_s(lane, now_s))

    def _paid(self, draw: Callable[..., Job | Refusal | None], now_s: float) -> Callable[..., Job | Refusal | None]:
        """Make a job, and where a message costs pay for it; what cannot be paid goes to an address that costs less."""
        purse = self._purse
        if purse is None:
            return draw

        def make(unit: Unit, row: OutboxRow | CardRow, target: Target) -> Job | Refusal | None:
            job, why = draw(unit, row, target), ""
            tried = {target.address_id}
            while isinstance(job, MessageJob | CardJob):
                paid = purse.pay(unit, job)
                if not isinstance(paid, str):
                    return paid
                why = why or paid
                channel = row.channel if isinstance(row, OutboxRow) else None
                others = self._book.targets(unit, row.recipient, channel)
                other = next((one for one in others if one.address_id not in tried), None)
                if other is None:
                    return self._unpaid(unit, row, why)
                tried.add(other.address_id)
                self._paces[other.channel.name].take(other.address.value, row.lane, now_s, group=other.group)
                job = draw(unit, row, other)
            return job

        return make

    def _unpaid(self, unit: Unit, row: OutboxRow | CardRow, why: str) -> Refusal | None:
        """Nothing can leave now: an answer waits for its reader to write, everything else is closed and told of."""
        now = self._now()
        if why == NOT_READY:
            later = unit.outbox.later if isinstance(row, OutboxRow) else unit.cards.later
            later(row.id, now + NOT_READY_FOR, row.why or NOT_READY)
            return None
        if why != WINDOW_CLOSED or not isinstance(row, OutboxRow):
            return Refusal(why)
        unit.outbox.wait(row.id, now + WAITS, WINDOW_CLOSED)
        group = unit.groups.get(row.group_id) if row.group_id is not None else None
        if group is not None:
            # At most once a day somebody is asked, for money, to open their window.
            day = now.date().isoformat()
            unit.outbox.tell(
                causation=f"{NOTE}:{day}",
                recipient=row.recipient,
                key=NOTE,
                now=now,
                args={"group": group.name},
                lane=Lane.PERSONAL,
                group_id=group.id,
            )
        return None

    def _message(self, unit: Unit, row: OutboxRow, target: Target) -> Job | Refusal:
        language = self._book.language(unit, row.recipient, row.group_id, self._default_language)
        message = self._renderer.message(row, language, target.channel.can)
        only_to = None
        if row.only_to:
            only_to = self._book.member(unit, int(row.only_to[1:]), target.channel.name)
            # Without a way to show it to one member alone it is dropped: a private word never becomes a public one.
            if only_to is None or not target.channel.can.ephemeral:
                return Refusal("not_ephemeral")
        same = f"{row.causation}/{row.recipient}/{row.key}/{row.step}"
        message = replace(
            message,
            silent=row.silent or message.silent,
            reply_to=row.reply_to or message.reply_to,
            only_to=only_to,
            headers={**message.headers, SAME_MESSAGE: same},
            before=row.why or "",
            again_since=row.created_at if may_have_left(row) else None,
        )
        return MessageJob(row, target, message)

    def _card(self, unit: Unit, row: CardRow, target: Target) -> Job | Refusal | None:
        if row.sent_version and not row.ring and not target.channel.can.edit:
            # Where nothing can be edited a card is not sent again for every word that changes.
            unit.cards.shown(row.id, row.wanted_version, "", self._now())
            return None
        group = unit.groups.get(row.group_id)
        report = unit.reports.get(row.report_id)
        if group is None or report is None:
            return Refusal("no_report")
        language = self._book.language(unit, row.recipient, row.group_id, self._default_language)
        message = self._renderer.card(unit, row, group, language, target.channel.can)
        if message is None:
            return Refusal("no_report")
        message = replace(
            message,
            headers={**message.headers, SAME_MESSAGE: f"card/{row.id}/{row.wanted_version}"},
            before=row.why or "",
            again_since=report.opened_at if may_have_left(row) else None,
        )
        return CardJob(row, target, message, live=report.closed_at is None)

    def _act(self, unit: Unit, row: ActionRow, now_s: float) -> Job | Refusal:
        target = self._chat(unit, row)
        if target is None:
            return Refusal("no_address", gone=True)
        member = member_of(row.args)
        who = self._book.member(unit, member, target.channel.name) if isinstance(member, int) else None
        if isinstance(member, str):
            who = Address(target.channel.name, member)
        if member is not None and who is None:
            return Refusal("no_address")
        self._paces[target.channel.name].act(now_s)
        text = ""
        if row.kind == "answer_press":
            text = self._renderer.press(row, str(row.args.get("language") or self._default_language))
        return ActJob(row, target, act_of(row, target.address, who, text), fetch_ref(row))

    def _chat(self, unit: Unit, row: ActionRow) -> Target | None:
        """The chat an act is for: named by the channel's own id, or the recipient's."""
        named = row.args.get("chat")
        if isinstance(named, list | tuple) and len(named) == 2 and str(named[0]) in self._paces:
            return self._book.direct(str(named[0]), str(named[1]), group=not row.recipient.startswith("p"))
        if not row.recipient:
            return None
        targets = self._book.targets(unit, row.recipient, row.args.get("channel"))
        return targets[0] if targets else None
