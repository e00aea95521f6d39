"""The tick: APScheduler wakes us, due rows become inbox events. A deadline is a row, so no tick can lose one."""

from __future__ import annotations

from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.loops.inside import put_inside
from saar.events import Due
from storage.group_commit import GroupCommit
from storage.rows import DeadlineRow
from storage.unit import Unit

TICK_S = 1.0
log = structlog.get_logger("saarbot.tick")


class Ticker:
    """Turns deadlines that have come into events, at most a second late while the machine is awake."""

    def __init__(self, commit: GroupCommit, clock: Clock, every_s: float = TICK_S) -> None:
        self._commit = commit
        self._clock = clock
        self._every_s = every_s
        self._scheduler: AsyncIOScheduler | None = None
        self.last_tick_at: datetime | None = None
        self.ticks = 0

    def start(self) -> None:
        """Begin to tick; a second start after a death begins anew."""
        self.stop()
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        # Measured: APScheduler skips a job that is 1 s late by default; a late tick must run, once.
        self._scheduler.add_job(
            self.tick, "interval", seconds=self._every_s, misfire_grace_time=None, coalesce=True, max_instances=1
        )
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking; nothing is lost, rows wait."""
        if self._scheduler is not None and self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        self._scheduler = None

    async def tick(self) -> int:
        """Fire what is due; returns how many."""
        try:
            fired = await self._commit.submit(self._fire)
        except Exception:
            log.exception("tick.trouble")
            return 0
        self.last_tick_at = self._clock.now()
        self.ticks += 1
        return fired

    def _fire(self, unit: Unit) -> int:
        now = self._clock.now()
        rows = unit.deadlines.due(now)
        for row in rows:
            put_inside(unit, _event(row, now), f"g{row.group_id}" if row.group_id else "inside", now)
        return len(rows)


def _event(row: DeadlineRow, now: datetime) -> Due:
    args: dict[str, str | int] = dict(row.args)
    if row.group_id is not None:
        args["group"] = row.group_id
    late_s = max(0.0, (now - row.due_at).total_seconds())
    return Due(kind=row.kind, key=row.key, args=args, occurred_at=row.due_at, late_s=round(late_s, 3))
