"""The dispatcher: what stands in the outbox leaves, in its lane, once, and what became of it is written down.

Claim and commit, send, record: no transaction is open across the network. It sleeps until something is committed, a
send ends, a budget has a token again or a row falls due; it never polls.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Final

import structlog

from bot.channels.contract import AddressChanged, Channel, Outgoing, Result, RetryAfter, Unknown
from bot.loops.addressing import AddressBook
from bot.loops.claiming import Claims
from bot.loops.counts import Counts
from bot.loops.jobs import ActJob, CardJob, Job, lane_of, moved
from bot.loops.paying import Purse
from bot.loops.recording import PutEvent, Records
from bot.rate import PUBLISHED, Limits, Pace
from bot.rendering import Rendering
from saar.effects import Lane
from storage.engine import StorageFull
from storage.group_commit import GroupCommit
from storage.rows import ActionRow
from storage.unit import Unit

IN_FLIGHT: Final = 64
KEPT_FOR_ALARMS: Final = 16
"""Slots that only alarms use: a platform that hangs on everything else must not hold up an alarm."""
BETWEEN_CLAIMS_S: Final = 0.004
"""Claims closer together than this find a row or two each and cost as much as claims that find many."""
WITHOUT_CAUSE_S: Final = 30.0
STORE_AGAIN_S: Final = 1.0
ORPHANS_EVERY_S: Final = 30.0
MOST_TRIES: Final = 3
_QUEUES: Final = frozenset({"outbox", "cards", "actions"})

KeepMedia = Callable[[Unit, ActionRow, bytes], None]
"""What is done with a fetched file, within the transaction that closes its row."""

log = structlog.get_logger("saarbot.dispatch")


class Dispatcher:
    """Sends what is queued.

    `channels` by name, the preferred one first; `limits` by channel name, absent ones get the published; `put_event` hands
    events to the decisions; `keep_media` takes fetched files. `seconds` is a clock for rates that never steps back.
    """

    def __init__(
        self,
        commit: GroupCommit,
        channels: Mapping[str, Channel],
        renderer: Rendering,
        put_event: PutEvent,
        *,
        now: Callable[[], datetime],
        limits: Mapping[str, Limits] | None = None,
        keep_media: KeepMedia | None = None,
        default_language: str = "nl",
        purse: Purse | None = None,
        in_flight: int = IN_FLIGHT,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._commit = commit
        self._now = now
        self._seconds = seconds
        self._channels = channels
        self._keep_media = keep_media
        self._in_flight = in_flight
        self._paces = {name: Pace({**PUBLISHED, **(limits or {})}.get(name, Limits())) for name in channels}
        book = AddressBook(channels, lambda name: not self._paces[name].paused(self._seconds()))
        self._records = Records(book, put_event, now, purse)
        self._claims = Claims(book, self._paces, renderer, self._records.closed, now, default_language, purse)
        self._tasks: set[asyncio.Task[None]] = set()
        self._below_alarm = 0
        self._wake = asyncio.Event()
        self._stopping = False
        self._loop: asyncio.Task[None] | None = None
        self._why: dict[str, str] = {}
        self._expired_at_s = float("-inf")
        self._orphans_at_s = float("-inf")
        self.counts = Counts()

    async def start(self) -> None:
        """Recover what a crash left in work, then begin."""
        recovered = await self._commit.submit(self._recover)
        if any(recovered):
            log.warning("dispatch.recovered", again=recovered[0], unknown=recovered[1])
        self._commit.on_commit(self._committed)
        self._loop = asyncio.create_task(self._run(), name="dispatch")

    async def stop(self, grace_s: float = 25.0) -> None:
        """Claim nothing more, wait for what is under way and write it down; what takes longer than `grace_s` is left.

        What is left stays `sending` and is recovered at the next start.
        """
        self._stopping = True
        self._wake.set()
        if self._loop is not None:
            await self._loop
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=grace_s)
            for task in late:
                task.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(*late, return_exceptions=True)

    def wake(self) -> None:
        """Look again now: the clock was moved, or a channel is well again."""
        self._wake.set()

    def resume(self, channel: str) -> None:
        """A channel is well again (its token was put right): what waits for it leaves now."""
        self._paces[channel].paused_until_s = 0.0
        self._wake.set()

    def held_up(self) -> dict[str, str]:
        """Which channels' accounts are paused at the moment, and why (a short reason, no sentence)."""
        now_s = self._seconds()
        return {name: self._why.get(name, "") for name, pace in self._paces.items() if pace.paused(now_s)}

    def _committed(self, touched: frozenset[str]) -> None:
        if touched & _QUEUES:
            self._wake.set()

    def _recover(self, unit: Unit) -> tuple[int, int]:
        now = self._now()
        (messages, lost), (cards, lost_cards) = unit.outbox.recover(now), unit.cards.recover(now)
        return messages + cards + unit.actions.recover(now), lost + lost_cards

    async def _run(self) -> None:
        while not self._stopping:
            self._wake.clear()
            try:
                jobs, sleep_s = await self._commit.submit(self._round)
            except Exception:
                # A full disk, a locked database: nothing is lost, everything waits.
                log.exception("dispatch.no_database")
                jobs, sleep_s = [], STORE_AGAIN_S
            for job in jobs:
                self._begin(job)
            if jobs:
                await asyncio.sleep(BETWEEN_CLAIMS_S)
            elif not self._stopping:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), sleep_s)

    def _round(self, unit: Unit) -> tuple[list[Job], float]:
        """Claim what may leave now; the second value is for how many seconds there is nothing to do."""
        now, now_s = self._now(), self._seconds()
        self.counts.last_round_at = now
        if now_s - self._expired_at_s >= 1.0:
            self._expired_at_s = now_s
            self._records.expired(unit, now)
        if not self._tasks and now_s - self._orphans_at_s >= ORPHANS_EVERY_S:
            # Nothing is under way, so what is marked so was left by a note that could not be written.
            self._orphans_at_s = now_s
            unit.outbox.recover(now, all_leases=False)
            unit.cards.recover(now, all_leases=False)
        free = self._in_flight - len(self._tasks)
        below = min(free, self._in_flight - min(KEPT_FOR_ALARMS, self._in_flight // 4) - self._below_alarm)
        slots = {lane: free if lane is Lane.ALARM else below for lane in Lane}
        jobs = self._claims.claim(unit, now, now_s, slots) if free > 0 else []
        return jobs, 0.0 if jobs else self._sleep_s(unit, now, now_s)

    def _sleep_s(self, unit: Unit, now: datetime, now_s: float) -> float:
        """Until a budget is free or a row falls due; what waits for something under way is woken by its end."""
        waits = [WITHOUT_CAUSE_S]
        held_s = self._claims.ready_in_s(now_s)
        if held_s is not None:
            waits.append(held_s)
        due = (unit.outbox.next_at(now), unit.cards.next_at(now), unit.actions.next_at(now))
        waits += [(due_at - now).total_seconds() for due_at in due if due_at is not None]
        return max(0.001, min(waits))

    def _begin(self, job: Job) -> None:
        task = asyncio.create_task(self._carry_out(job))
        below = lane_of(job) is not Lane.ALARM
        self._below_alarm += below
        self._tasks.add(task)
        self.counts.in_flight = len(self._tasks)

        def ended(done: asyncio.Task[None]) -> None:
            self._tasks.discard(done)
            self._below_alarm -= below
            self.counts.in_flight = len(self._tasks)
            self._wake.set()

        task.add_done_callback(ended)

    async def _carry_out(self, job: Job) -> None:
        if isinstance(job, ActJob):
            if job.fetch_ref:
                await self._fetch(job)
                return
        elif job.message.voice_ref and job.message.voice_from not in ("", job.target.channel.name):
            job = replace(job, message=await self._with_voice(job.message))
        result = await self._attempt(job)
        if isinstance(result, AddressChanged):
            old, new = job.target.address, result.new
            await self._keep(lambda unit: self._records.moved(unit, old, new))
            job = moved(job, new)
            result = await self._attempt(job)
        if isinstance(result, RetryAfter):
            self._slow_down(job, result)
        self.counts.note(job, result)
        await self._keep(lambda unit: self._records.record(unit, job, result))

    async def _attempt(self, job: Job) -> Result:
        channel, to = job.target.channel, job.target.address
        try:
            if isinstance(job, ActJob):
                return await channel.act(job.act)
            if isinstance(job, CardJob) and job.edits and job.row.ref:
                return await channel.edit(to, job.row.ref, job.message)
            return await channel.send(to, job.message)
        except Exception as error:
            # A channel answers for everything a platform does; this is a fault of ours, and whether it left is unknown.
            log.exception("dispatch.channel_failed", job=job.name)
            return Unknown(f"fault:{type(error).__name__}")

    async def _fetch(self, job: ActJob) -> None:
        keep = self._keep_media
        try:
            found = await job.target.channel.fetch(job.fetch_ref)
        except Exception as error:
            why = type(error).__name__
            await self._keep(lambda unit: unit.actions.failed(job.row.id, why, self._now()))
            return

        def store(unit: Unit) -> None:
            if keep is None:
                unit.actions.failed(job.row.id, "nobody keeps files", self._now())
                return
            keep(unit, job.row, found)
            unit.actions.done(job.row.id, self._now())

        await self._keep(store)

    async def _with_voice(self, message: Outgoing) -> Outgoing:
        """The message with a voice note that another channel keeps; its words go out even when that cannot be had."""
        keeper = self._channels.get(message.voice_from)
        try:
            return replace(message, voice_ref="", audio=await keeper.fetch(message.voice_ref) if keeper else None)
        except Exception as error:
            log.warning("dispatch.no_voice", channel=message.voice_from, why=type(error).__name__)
            return replace(message, voice_ref="")

    def _slow_down(self, job: Job, result: RetryAfter) -> None:
        pace, now_s = self._paces[job.target.channel.name], self._seconds()
        if result.whole_account:
            if self._why.get(job.target.channel.name) != result.why or not pace.paused(now_s):
                log.warning("dispatch.paused", channel=job.target.channel.name, why=result.why)
            self._why[job.target.channel.name] = result.why
            pace.pause(result.seconds, now_s)
        elif not isinstance(job, ActJob):
            pace.flooded(job.target.address.value, result.seconds, now_s)
            self._claims.look_again(job.row.recipient, now_s + result.seconds)

    async def _keep(self, work: Callable[[Unit], object]) -> None:
        """Write something down, and not give up while the disk is full: what left and is not noted is sent again."""
        for tried in itertools.count(1):
            try:
                await self._commit.submit(work)
                return
            except StorageFull:
                log.error("dispatch.disk_full")
            except Exception:
                log.exception("dispatch.cannot_record")
                if tried >= MOST_TRIES:
                    # A fault of ours would come again for ever: the lease runs out and the row is taken up as after a crash.
                    return
            await asyncio.sleep(STORE_AGAIN_S)
