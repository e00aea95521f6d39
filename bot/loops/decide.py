"""The decision loop: claim rows of the inbox, decide on each in its own savepoint, set aside what cannot be decided."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

import structlog

from bot.clock import Clock
from bot.house_rules import load_rules
from bot.languages import available, spoken
from bot.loops.inside import put_inside
from handlers.deciding import decide
from handlers.letters import set_aside
from handlers.work import Work
from saar.events import Event
from saar.reach import Means
from saar.reading import Context, Reading
from saar.settings import GroupSettings
from storage.engine import StorageFull
from storage.group_commit import GroupCommit
from storage.rows import InboxRow
from storage.unit import Unit

BATCH = 48
IDLE_S = 5.0
TROUBLE_S = 1.0

Parse = Callable[[bytes], Sequence[Event]]
log = structlog.get_logger("saarbot.decide")


class LaneHeldUp(Exception):
    """An earlier row of the same lane failed in this batch; this one must not overtake it."""


class Decider:
    """Works the inbox off, a group's events in order, urgent lanes first."""

    def __init__(
        self,
        commit: GroupCommit,
        clock: Clock,
        parsers: Mapping[str, Parse],
        read: Callable[[str, Context], Reading],
        defaults: GroupSettings,
        means: Mapping[str, Means] | None = None,
    ) -> None:
        self._commit = commit
        self._clock = clock
        self._parsers = parsers
        self.read = read
        self._defaults = defaults
        self._means = means or {}
        self._languages = frozenset(available())
        self._wake = asyncio.Event()
        self.decided = 0
        self.last_round_at: datetime | None = None
        commit.on_commit(self._on_commit)

    def _on_commit(self, touched: frozenset[str]) -> None:
        if "inbox" in touched:
            self._wake.set()

    async def run(self) -> None:
        """Decide until cancelled."""
        while True:
            self._wake.clear()
            try:
                busy = await self.round()
            except Exception:
                log.exception("decide.trouble")
                await asyncio.sleep(TROUBLE_S)
                continue
            if not busy:
                await self._rest()

    async def _rest(self) -> None:
        retry_at = await self._commit.submit(lambda unit: unit.inbox.next_retry_at())
        wait_s = IDLE_S if retry_at is None else max(0.05, (retry_at - self._clock.now()).total_seconds())
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), min(wait_s, IDLE_S))

    async def round(self) -> int:
        """Claim and decide one batch; returns how many rows were claimed."""
        now = self._clock.now()
        self.last_round_at = now
        rows = await self._commit.submit(lambda unit: unit.inbox.claim(now, BATCH))
        held_up: set[str] = set()
        results = await asyncio.gather(
            *(self._commit.submit(self._deciding(row, held_up)) for row in rows), return_exceptions=True
        )
        for row, result in zip(rows, results, strict=True):
            if isinstance(result, LaneHeldUp):
                await self._commit.submit(lambda unit, row=row: unit.inbox.release([row.id]))  # type: ignore[misc]
            elif isinstance(result, StorageFull):
                # The disk, not the row: it waits without a mark against it.
                await self._commit.submit(lambda unit, row=row: unit.inbox.release([row.id]))  # type: ignore[misc]
                raise result
            elif isinstance(result, Exception):
                await self._failed(row, result)
            else:
                self.decided += 1
        return len(rows)

    def _deciding(self, row: InboxRow, held_up: set[str]) -> Callable[[Unit], None]:
        def in_transaction(unit: Unit) -> None:
            if row.lane in held_up:
                raise LaneHeldUp(row.lane)
            try:
                now = self._clock.now()
                for number, event in enumerate(self._parsers[row.account.partition(":")[0]](row.payload)):
                    decide(self._work(unit, row, number, now), event)
                unit.inbox.done(row.id, now)
            except Exception:
                held_up.add(row.lane)
                raise

        return in_transaction

    def _work(self, unit: Unit, row: InboxRow, number: int, now: datetime) -> Work:
        causation = f"i{row.id}" if number == 0 else f"i{row.id}.{number}"
        return Work(
            unit=unit,
            now=now,
            causation=causation,
            token=lambda: secrets.token_urlsafe(9),
            read=self.read,
            defaults=self._defaults,
            spoken=spoken,
            languages=self._languages,
            means=self._means,
            put=put_inside,
            house_rules=load_rules(),
        )

    async def _failed(self, row: InboxRow, error: Exception) -> None:
        """Count a failure; after three the row is a dead letter, and later rows pass."""
        now = self._clock.now()
        why = type(error).__name__
        dead = await self._commit.submit(lambda unit: unit.inbox.failed(row.id, why, now))
        # The error's own words may hold what somebody wrote; its place in the code does not.
        place = _place(error)
        if dead:
            await self._commit.submit(lambda unit: set_aside(self._work(unit, row, 0, now), row.lane, row.id))
        log.error("decide.set_aside" if dead else "decide.failed", row=row.id, why=why, at=place, attempts=row.attempts)


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}" if trace else "?"
