"""How a channel's inbound side is doing: what `/health`, `saarbot check` and the watchdog look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(slots=True)
class Health:
    """The state of one sender account, kept up by its loop.

    `last_ok_at` is when the platform last answered well, `error_key` the message key of what is wrong and what to do
    about it (empty when all is well), `error_args` its arguments, `failures` how many times in a row it went wrong.
    """

    account: str
    started_at: datetime
    last_ok_at: datetime | None = None
    error_key: str = ""
    error_args: Mapping[str, str | int] = field(default_factory=dict)
    error_since: datetime | None = None
    failures: int = 0

    def well(self, now: datetime) -> bool:
        """Note a good answer; True when that ends a trouble."""
        ended = bool(self.error_key)
        self.last_ok_at = now
        self.error_key, self.error_args, self.error_since, self.failures = "", {}, None, 0
        return ended

    def ill(self, key: str, now: datetime, args: Mapping[str, str | int] | None = None) -> bool:
        """Note a trouble; True when it is a new one, which is the moment to log it."""
        new = key != self.error_key
        if new or self.error_since is None:
            self.error_since = now
        self.error_key, self.error_args = key, args or {}
        self.failures += 1
        return new

    def silent_s(self, now: datetime) -> float:
        """For how many seconds nothing good has been heard."""
        return (now - (self.last_ok_at or self.started_at)).total_seconds()
