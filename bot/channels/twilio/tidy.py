"""Bodies and media are deleted at Twilio once they are processed: nothing of the street's words stays there.

What is to be deleted is what Twilio itself still lists, so nothing needs to be remembered and no crash forgets any.
A message of ours stays an hour, because an attempt without an answer is looked up in that list; one with a file stays
until its sender has had time to say that it is about danger now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import structlog

from bot.channels.twilio.client import Account, Refused, TwilioError

KEEP_OURS: Final = timedelta(hours=1)
KEEP_MEDIA: Final = timedelta(minutes=30)
KEEP_TEXT: Final = timedelta(minutes=2)
MOST_AT_ONCE: Final = 400
PAUSE_S: Final = 0.05
FINAL: Final = frozenset({"delivered", "read", "failed", "undelivered", "canceled", "received", "sent"})
log = structlog.get_logger("saarbot.twilio")

Decided = Callable[[Collection[str]], Awaitable[Collection[str]]]
"""Which of these message ids have been decided on here."""


class Tidy:
    """Deletes at Twilio what was listed and is done with. `decided` asks our inbox."""

    def __init__(self, account: Account, decided: Decided, *, now: Callable[[], datetime]) -> None:
        self._account = account
        self._decided = decided
        self._now = now
        self.deleted = 0

    async def inbound(self, rows: Sequence[Any]) -> None:
        """Delete what came in and was decided on."""
        now = self._now()
        ripe = {str(row.sid): row for row in rows if str(row.direction) == "inbound" and _age(row, now) > _keep(row)}
        done = await self._decided(list(ripe)) if ripe else ()
        for sid in list(done)[:MOST_AT_ONCE]:
            await self._delete(sid, media=int(ripe[sid].num_media or 0) > 0)

    async def outbound(self, number: str) -> None:
        """Delete what we sent more than an hour ago."""
        now = self._now()
        try:
            rows = await self._account.client.messages.list_async(
                from_=number,
                date_sent_before=(now - KEEP_OURS).astimezone(UTC),
                limit=MOST_AT_ONCE,
                page_size=MOST_AT_ONCE,
            )
        except TwilioError:
            return
        for row in rows:
            if str(row.status) in FINAL and _age(row, now) > KEEP_OURS:
                await self._delete(str(row.sid), media=False)

    async def _delete(self, sid: str, *, media: bool) -> None:
        try:
            if media:
                for one in await self._account.client.messages(sid).media.list_async(limit=10):
                    await one.delete_async()
            await self._account.client.messages(sid).delete_async()
            self.deleted += 1
        except Refused as error:
            # Not finished yet, or gone already: the next round sees.
            if error.code not in (20009, 20404):
                log.warning("twilio.not_deleted", code=error.code)
        except TwilioError:
            return
        await asyncio.sleep(PAUSE_S)


def _age(row: Any, now: datetime) -> timedelta:
    at = row.date_sent or row.date_created
    return now - at if at is not None else timedelta(0)


def _keep(row: Any) -> timedelta:
    return KEEP_MEDIA if int(row.num_media or 0) else KEEP_TEXT
