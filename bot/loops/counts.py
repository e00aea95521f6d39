"""What the dispatcher has done since it started."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.contract import Result, RetryAfter, Sent, Unknown
from bot.loops.jobs import Job, lane_of


@dataclass(slots=True)
class Counts:
    """What the dispatcher has done since it started, for `/metrics` and the watchdog."""

    sent: int = 0
    later: int = 0
    failed: int = 0
    unknown: int = 0
    in_flight: int = 0
    last_round_at: datetime | None = None
    by_lane: dict[str, int] = field(default_factory=dict)

    def note(self, job: Job, result: Result) -> None:
        """Count one result."""
        if isinstance(result, Sent):
            self.sent += 1
            lane = lane_of(job).value
            self.by_lane[lane] = self.by_lane.get(lane, 0) + 1
        elif isinstance(result, RetryAfter):
            self.later += 1
        elif isinstance(result, Unknown):
            self.unknown += 1
        else:
            self.failed += 1
