"""How the fakes read time: any callable that gives aware UTC, or an object with `.now()`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol


class HasNow(Protocol):
    """A clock object, as bot/clock.py has it."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...


ClockLike = Callable[[], datetime] | HasNow


def utc_now() -> datetime:
    """The machine's time, aware."""
    return datetime.now(UTC)


def reading(clock: ClockLike) -> Callable[[], datetime]:
    """The callable that reads this clock."""
    return clock if callable(clock) else clock.now
