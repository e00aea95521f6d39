"""Long polling that never confirms what is not on disk.

Telegram takes an update as delivered as soon as it is asked for a higher offset (getUpdates, Bot API 10.3). The
library's own loop asks as soon as a batch is in memory, and one kill -9 then loses up to hundreds of updates; it also
stops for good at a single 401 or 404. Here the next offset is used only after `ingest` has committed, every update is
read apart, and the loop never ends by itself.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

import structlog
from telegram.error import TelegramError

from bot.channels.health import Health
from bot.channels.telegram.parse import ALLOWED_UPDATES, Arrival, arrival
from bot.channels.telegram.request import Client, Garbled, MaybeSent, NotSent, Refused
from bot.languages import say

LONG_POLL_S: Final = 50
"""The server caps it at 50 s (tdlib/telegram-bot-api, LONG_POLL_MAX_TIMEOUT)."""
LIMIT: Final = 100
SHORTEST_WAIT_S: Final = 0.6
"""Asked again with the same offset within 0.5 s, the server hands out one update only (process_get_updates_query)."""
LONGEST_WAIT_S: Final = 60.0

Ingest = Callable[[Sequence[Arrival]], Awaitable[None]]
"""Puts arrivals into the inbox, dead letters too, and returns once they are committed."""

log = structlog.get_logger("saarbot.telegram")


class Poller:
    """The loop of one bot.

    `ingest` commits a batch; `health` tells how it goes; `now` gives the time; `pause` waits (seconds), so that tests
    need not; `language` is the operator's, for what is logged with its remedy.
    """

    def __init__(
        self,
        client: Client,
        ingest: Ingest,
        health: Health,
        *,
        now: Callable[[], datetime],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        long_poll_s: int = LONG_POLL_S,
        language: str | None = None,
    ) -> None:
        self._client = client
        self._ingest = ingest
        self._health = health
        self._now = now
        self._pause = pause
        self._long_poll_s = long_poll_s
        self._language = language
        self._offset: int | None = None
        self._limit = LIMIT
        self._webhook_gone = False
        self._garbled = b""
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to poll, in a task of its own."""
        self._task = asyncio.create_task(self.run(), name="telegram-poll")

    async def stop(self) -> None:
        """End at once. A batch in our hands is committed first or comes again: nothing is confirmed by stopping."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def run(self) -> None:
        """Poll until cancelled; whatever goes wrong is noted in `health` and tried again."""
        while True:
            try:
                await self._round()
            except TelegramError as error:
                await self._trouble(*_remedy(error), self._wait_s(error))
            except Exception:
                # A full disk or a locked database: nothing is confirmed, Telegram keeps the updates for us.
                log.exception("poll.not_stored")
                await self._trouble("poll.not_stored", {}, self._wait_s(None))

    async def _round(self) -> None:
        if not self._webhook_gone:
            await self._client.call("deleteWebhook", drop_pending_updates=False)
            self._webhook_gone = True
        started = asyncio.get_running_loop().time()
        batch = await self._ask()
        if batch:
            await self._ingest(batch)
            self._offset = max(int(one.event_id) for one in batch) + 1
            self._limit = LIMIT
        else:
            # Everything is confirmed. Without an offset the server starts at the oldest that waits: after a quiet week
            # its ids begin anew at random, and an old offset could pass over them.
            self._offset = None
        if self._health.well(self._now()):
            log.warning("poll.well_again")
        if not batch and asyncio.get_running_loop().time() - started < SHORTEST_WAIT_S:
            await self._pause(SHORTEST_WAIT_S)

    async def _ask(self) -> list[Arrival]:
        try:
            updates = await self._client.call(
                "getUpdates",
                answer_s=self._long_poll_s + 10.0,
                offset=self._offset,
                limit=self._limit,
                timeout=self._long_poll_s,
                allowed_updates=list(ALLOWED_UPDATES),
            )
        except Garbled as error:
            return [self._unreadable(error)]
        if not isinstance(updates, list):
            raise MaybeSent("no list of updates")
        batch = [one for one in map(self._read, updates) if one is not None]
        if updates and not batch:
            raise MaybeSent("updates without an id")
        return batch

    def _read(self, update: Any) -> Arrival | None:
        try:
            return arrival(json.dumps(update, separators=(",", ":")).encode(), self._now())
        except ValueError:
            # Without an id it can neither be kept once nor be confirmed; those behind it go on.
            log.error("poll.update_without_id")
            return None

    def _unreadable(self, error: Garbled) -> Arrival:
        """An answer that is no JSON: once it is a proxy's whim, but twice the same for a single update is that update."""
        if self._limit > 1:
            self._limit = 1
            raise error
        same, self._garbled = error.payload == self._garbled, error.payload
        update_id = re.search(rb'"update_id"\s*:\s*(\d{1,18})', error.payload)
        if not same or update_id is None:
            raise error
        return Arrival(update_id.group(1).decode(), error.payload, self._now(), why="no JSON")

    async def _trouble(self, key: str, args: dict[str, str | int], wait_s: float) -> None:
        if self._health.ill(key, self._now(), args):
            log.error(key, remedy=say(self._language, key, args), **args)
        if key == "poll.webhook_active":
            self._webhook_gone = False
        await self._pause(wait_s)

    def _wait_s(self, error: TelegramError | None) -> float:
        if isinstance(error, Refused) and error.retry_after_s is not None:
            return error.retry_after_s
        longest_s = min(LONGEST_WAIT_S, 2.0 ** min(self._health.failures, 10))
        return max(SHORTEST_WAIT_S, longest_s * (0.5 + random.random() / 2))


def _remedy(error: TelegramError) -> tuple[str, dict[str, str | int]]:
    """The message key that says what is wrong and what to do about it, with its arguments."""
    if isinstance(error, NotSent):
        return "poll.unreachable", {"why": type(error.__cause__ or error).__name__}
    if not isinstance(error, Refused):
        return "poll.no_answer", {}
    if error.code in (401, 404):
        return "poll.token_refused", {}
    if error.code == 409:
        return ("poll.webhook_active" if "webhook" in error.description.lower() else "poll.other_poller"), {}
    if error.code == 429:
        return "poll.flood", {}
    return "poll.down", {"code": error.code}
