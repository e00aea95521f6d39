"""Delivery of updates by POST: order per queue, retries that double, Retry-After, 410 (tdlib WebhookActor.cpp)."""

from __future__ import annotations

import asyncio
import json
import random
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import aiohttp

from bot.play.telegram.errors import bad_request, too_many_requests
from bot.play.telegram.model import JSON
from bot.play.telegram.update_queue import WEBHOOK_SET, Update
from bot.play.telegram.wire import Args
from bot.play.telegram.world import World

MAX_RETRY_AFTER_S = 3600
RESEND_CAP_S = 60
GONE_S = 23 * 3600
PORTS = (443, 80, 88, 8443)
ANSWER_TIMEOUT_S = 60
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
# A webhook answer may call a method, but none of these (WebhookActor.cpp handle).
_NOT_IN_ANSWER = ("deletewebhook", "setwebhook", "close", "logout")


class Webhook:
    """The bot's webhook; `pace` shortens the waits between retries for tests (1.0 = as Telegram)."""

    def __init__(self, world: World, run_method: Callable[[str, JSON], Awaitable[None]], pace: float = 1.0) -> None:
        self.world = world
        self.pace = pace
        self.strict = False
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.delivered = 0
        self.failed = 0
        self.last_error: tuple[int, str] | None = None
        self._run_method = run_method
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._lanes: dict[str, deque[Update]] = {}
        self._slots = asyncio.Semaphore(self.max_connections)
        self._session: aiohttp.ClientSession | None = None
        self._last_set_s = -10.0
        self._gone_since_s: float | None = None
        world.queue.on_new.append(self._on_new)

    async def set(self, args: Args) -> bool:
        """setWebhook; raises ApiError 400 for what the server refuses, 429 above about once a second."""
        url = args.text("url").strip()
        if not url:
            return await self.delete(args)
        now_s = time.monotonic()
        if now_s < self._last_set_s + 1:
            raise too_many_requests(1)
        self._last_set_s = now_s
        self._check_url(url)
        secret = args.text("secret_token")
        if secret and not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        await self._stop_delivery()
        if args.flag("drop_pending_updates"):
            self.world.queue.clear()
        if args.has("allowed_updates"):
            self.world.queue.set_allowed([str(kind) for kind in args.array("allowed_updates")])
        self.url, self.secret = url, secret
        self.max_connections = max(1, min(args.integer("max_connections", 40), 100))
        self._slots = asyncio.Semaphore(self.max_connections)
        self.last_error = None
        self.world.queue.terminate_poll(WEBHOOK_SET)
        for update in self.world.queue.waiting():
            self._on_new(update)
        return True

    async def delete(self, args: Args) -> bool:
        """deleteWebhook."""
        await self._stop_delivery()
        self.url = self.secret = ""
        if args.flag("drop_pending_updates"):
            self.world.queue.clear()
        return True

    def info(self) -> JSON:
        """getWebhookInfo."""
        found: JSON = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.world.queue.waiting()),
        }
        if self.url:
            found.update(max_connections=self.max_connections, ip_address="127.0.0.1")
        if self.world.queue.allowed is not None:
            found["allowed_updates"] = sorted(self.world.queue.allowed)
        if self.last_error is not None:
            found["last_error_date"], found["last_error_message"] = self.last_error
        return found

    async def stop(self) -> None:
        """End all deliveries; what waits goes on waiting."""
        await self._stop_delivery()
        self.url = ""

    def _check_url(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise bad_request("invalid webhook URL specified")
        if not self.strict:
            # A server in local mode, and this fake, take plain http and any port.
            return
        if parts.scheme != "https":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if (parts.port or 443) not in PORTS:
            raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")

    async def _stop_delivery(self) -> None:
        tasks = list(self._busy.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._busy.clear()
        self._lanes.clear()
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _on_new(self, update: Update) -> None:
        if not self.url:
            return
        self._lanes.setdefault(update.lane, deque()).append(update)
        if update.lane not in self._busy:
            self._busy[update.lane] = asyncio.create_task(self._work_off(update.lane))

    async def _work_off(self, lane: str) -> None:
        """Deliver one queue in order until it is empty."""
        waiting = self._lanes[lane]
        while waiting and self.url:
            update = waiting.popleft()
            if update.expires_at >= self.world.now_s():
                await self._deliver(update)
        del self._busy[lane], self._lanes[lane]

    async def _deliver(self, update: Update) -> None:
        delay_s, failures = 1.0, 0
        while self.url:
            async with self._slots:
                accepted, retry_after_s = await self._post_once_or_twice(update)
            if accepted:
                self.delivered += 1
                self.world.queue.remove(update)
                return
            self.failed += 1
            wait_s = float(retry_after_s)
            if not retry_after_s and failures > 0:
                delay_s = min(random.uniform(RESEND_CAP_S, 2 * RESEND_CAP_S), delay_s * 2)
                wait_s = delay_s
            failures += 1
            if self.world.now_s() + wait_s > update.expires_at:
                self.world.queue.remove(update)
                return
            await asyncio.sleep(wait_s * self.pace)

    async def _post_once_or_twice(self, update: Update) -> tuple[bool, int]:
        if not self.world.queue.doubles:
            return await self._post(update)
        first, second = await asyncio.gather(self._post(update), self._post(update))
        return max(first, second)

    async def _post(self, update: Update) -> tuple[bool, int]:
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=ANSWER_TIMEOUT_S)
            self._session = aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=0))
        try:
            async with self._session.post(self.url, data=update.text().encode(), headers=headers) as answer:
                body = await answer.read()
                return await self._judge(answer, body)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._note("Webhook connection closed" if not isinstance(error, TimeoutError) else "Read timeout expired")
            return False, 0

    async def _judge(self, answer: aiohttp.ClientResponse, body: bytes) -> tuple[bool, int]:
        if 200 <= answer.status <= 299:
            self._gone_since_s = None
            await self._run_answer(body)
            return True, 0
        self._note(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        now_s = self.world.now_s()
        if answer.status != 410:
            self._gone_since_s = None
        elif self._gone_since_s is None:
            self._gone_since_s = now_s
        elif now_s > self._gone_since_s + GONE_S:
            # 410 for 23 hours takes the webhook away.
            self.url = ""
        raw = answer.headers.get("Retry-After", "")
        return False, min(int(raw), MAX_RETRY_AFTER_S) if raw.isdigit() else 0

    async def _run_answer(self, body: bytes) -> None:
        try:
            call = json.loads(body or b"{}")
        except ValueError:
            return
        method = str(call.get("method", "")).lower() if isinstance(call, dict) else ""
        if method and method not in _NOT_IN_ANSWER and not method.startswith("get"):
            await self._run_method(method, call)

    def _note(self, why: str) -> None:
        self.last_error = (int(self.world.now_s()), why)
