"""The door: what a platform handed over is on disk before the platform is told so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.clock import Clock
from handlers.lanes import lane
from saar.events import Event, Said
from saar.urgency import could_be_alarm
from storage.group_commit import GroupCommit
from storage.unit import Unit


class Arrival(Protocol):
    """One thing handed over, as a channel reads it; `why` is set when it could not be read."""

    @property
    def event_id(self) -> str: ...
    @property
    def payload(self) -> bytes: ...
    @property
    def occurred_at(self) -> datetime: ...
    @property
    def events(self) -> Sequence[Event]: ...
    @property
    def why(self) -> str: ...


class Ingress:
    """Puts arrivals into the inbox; many share one commit."""

    def __init__(self, commit: GroupCommit, clock: Clock) -> None:
        self._commit = commit
        self._clock = clock

    async def take(self, account: str, arrivals: Sequence[Arrival]) -> int:
        """Commit a batch, dead letters too; returns how many were new once all are on disk. Raises what storage raises."""
        if not arrivals:
            return 0
        return await self._commit.submit(
            lambda unit: sum(self._put(unit, account, one) for one in arrivals), first=True
        )

    def _put(self, unit: Unit, account: str, one: Arrival) -> bool:
        now = self._clock.now()
        if one.why:
            return unit.inbox.dead(account, one.event_id, one.payload, one.why, now)
        first = one.events[0] if one.events else None
        where = lane(unit, first) if first is not None else "nothing"
        urgent = isinstance(first, Said) and could_be_alarm(first.text)
        return unit.inbox.put(account, one.event_id, where, one.payload, one.occurred_at, now, urgent=urgent)
