"""The watchdog: looks every few seconds whether the promises are kept, and mends what it can.

Late deadlines, rows that nobody decides on, messages that do not leave, a channel that has gone silent, a tick that has
stopped: each is found within 60 s, written in `/health` and the log, and the tick is started anew. As long as all is
well an outside heartbeat is called; when this loop dies too, that heartbeat stays away.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.channels.health import Health
from bot.clock import Clock
from bot.languages import say
from bot.loops.decide import Decider
from bot.loops.tick import Ticker
from storage.group_commit import GroupCommit
from storage.unit import Unit

EVERY_S = 10.0
LATE = timedelta(seconds=30)
SILENT_S = 130.0
log = structlog.get_logger("saarbot.watchdog")


@dataclass(slots=True)
class Promises:
    """What the watchdog saw last: `troubles` are message keys with a number each; empty when all is well."""

    looked_at: datetime | None = None
    troubles: dict[str, int] = field(default_factory=dict)
    dead_letters: int = 0
    waiting: int = 0
    outbox: dict[str, int] = field(default_factory=dict)


class Watchdog:
    """Looks after the loops of one program."""

    def __init__(
        self,
        commit: GroupCommit,
        clock: Clock,
        ticker: Ticker,
        decider: Decider,
        healths: Mapping[str, Health],
        beat: Callable[[], Awaitable[None]] | None = None,
        every_s: float = EVERY_S,
    ) -> None:
        self._commit = commit
        self._clock = clock
        self._ticker = ticker
        self._decider = decider
        self._healths = healths
        self._beat = beat
        self._every_s = every_s
        self.promises = Promises()

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await asyncio.sleep(self._every_s)
            try:
                await self.look()
            except Exception:
                log.exception("watchdog.trouble")

    async def look(self) -> Promises:
        """Look once, mend what can be mended, and beat when all is well."""
        now = self._clock.now()
        found = await self._commit.submit(lambda unit: self._count(unit, now))
        if self._ticker.last_tick_at is None or now - self._ticker.last_tick_at > LATE:
            found.troubles["health.tick_stopped"] = 1
            self._ticker.start()
        for health in self._healths.values():
            if health.error_key:
                found.troubles[health.error_key] = health.failures
            elif health.silent_s(now) > SILENT_S:
                found.troubles["health.silent"] = int(health.silent_s(now))
        new = set(found.troubles) - set(self.promises.troubles)
        for key in new:
            log.error(
                say("en", key, {"count": found.troubles[key], "seconds": found.troubles[key]}),
                key=key,
                count=found.troubles[key],
            )
        self.promises = found
        if not found.troubles and self._beat is not None:
            await self._beat()
        return found

    def _count(self, unit: Unit, now: datetime) -> Promises:
        depth = unit.inbox.depth()
        found = Promises(
            looked_at=now, dead_letters=depth.dead, waiting=depth.waiting, outbox=dict(unit.outbox.counts())
        )
        late = unit.deadlines.late(now - LATE)
        if late:
            found.troubles["health.deadlines_late"] = late
        if depth.oldest_waiting_at is not None and now - depth.oldest_waiting_at > LATE:
            found.troubles["health.inbox_stuck"] = depth.waiting
        oldest = unit.outbox.next_at()
        if oldest is not None and now - oldest > 2 * LATE:
            found.troubles["health.outbox_stuck"] = found.outbox.get("queued", 0)
        return found
