"""The one clock of the program; only demo, play and tests may move it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Whoever tells the time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class WallClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class MovableClock:
    """A clock that runs with the machine's and can be moved."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._began = datetime.now(UTC)

    def now(self) -> datetime:
        return self._start + (datetime.now(UTC) - self._began)

    def move(self, by: timedelta) -> None:
        """Move the clock forward, or back to try a wrong clock."""
        self._start += by
