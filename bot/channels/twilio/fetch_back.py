"""Missed messages fetched back: at the start and every few minutes, because Twilio mostly does not retry.

Without a public address this is also how messages come in at all, which is slower. A listed message has no buttons and
no place in it, so it counts as text; what it says is as old as its date, and what is old never rings. The same id as the
webhook's keeps one from being the other's double. The listing is also the list of what is still to be deleted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import structlog

from bot.channels.health import Health
from bot.channels.twilio.client import Account, Refused, TwilioError
from bot.channels.twilio.parse import Handed, handed, listed_payload
from bot.channels.twilio.tidy import KEEP_MEDIA

EVERY_S: Final = 100.0
POLL_S: Final = 3.0
LOOK_BACK: Final = timedelta(hours=24)
OVERLAP: Final = KEEP_MEDIA + timedelta(minutes=15)
"""What is no longer listed is never deleted, so every listing reaches back to beyond the oldest thing that is kept."""
SETTLED: Final = timedelta(seconds=30)
"""With webhooks a message this young is on its way here with all its fields; fetched now it would be mere text."""
AT_ONCE: Final = 500
PAGE: Final = 500

Ingest = Callable[[Sequence[Handed]], Awaitable[object]]
Listed = Callable[[Sequence[Any]], Awaitable[object]]
log = structlog.get_logger("saarbot.twilio")


class FetchBack:
    """Lists what came to one of our numbers. `polling` when there are no webhooks; `then` is shown every listing."""

    def __init__(
        self,
        account: Account,
        number: str,
        ingest: Ingest,
        health: Health,
        *,
        now: Callable[[], datetime],
        polling: bool,
        then: Listed | None = None,
        every_s: float | None = None,
    ) -> None:
        self._account = account
        self._number = number
        self._ingest = ingest
        self._health = health
        self._now = now
        self._polling = polling
        self._then = then
        self._every_s = every_s if every_s is not None else (POLL_S if polling else EVERY_S)
        self._since: datetime | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, with a first listing at once."""
        self._task = asyncio.create_task(self._run(), name=f"fetch_back {self._number}")

    async def stop(self) -> None:
        """End; what was listed and not stored is listed again next time."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        while True:
            await self.round()
            await asyncio.sleep(self._every_s)

    async def round(self) -> int:
        """List once, store what is there; how many messages were handed on (most are known already)."""
        began = self._now()
        since = self._since or began - LOOK_BACK
        try:
            rows = await self._list(since)
            fresh = self._fresh(rows, began)
            for first in range(0, len(fresh), AT_ONCE):
                await self._ingest(fresh[first : first + AT_ONCE])
        except TwilioError as error:
            self._ill(error)
            return 0
        except Exception:
            log.exception("twilio.fetch_back_failed")
            self._health.ill("poll.not_stored", self._now())
            return 0
        self._since = began - OVERLAP
        self._health.well(self._now())
        if self._then is not None:
            await self._then(rows)
        return len(fresh)

    async def _list(self, since: datetime) -> list[Any]:
        rows: list[Any] = await self._account.client.messages.list_async(
            to=self._number,
            # The library writes "Z" behind whatever hour it is given.
            date_sent_after=since.astimezone(UTC),
            page_size=PAGE,
        )
        return rows

    def _fresh(self, rows: Sequence[Any], now: datetime) -> list[Handed]:
        """The inbound ones that are no longer on their way by webhook, oldest first."""
        found: list[Handed] = []
        for row in reversed(rows):
            at = row.date_sent or row.date_created
            young = at is not None and not self._polling and at > now - SETTLED
            if str(row.direction) != "inbound" or young:
                continue
            try:
                found.append(handed(listed_payload(row), now))
            except ValueError:
                log.warning("twilio.odd_listing")
        return found

    def _ill(self, error: TwilioError) -> None:
        key = "twilio.unreachable"
        if isinstance(error, Refused):
            key = "twilio.login_refused" if error.code == 20003 else "twilio.down"
        if self._health.ill(key, self._now()):
            log.warning(key, why=str(error)[:60])
