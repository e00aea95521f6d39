"""The outside heartbeat: an address that is called while all is well, so that silence is noticed elsewhere."""

from __future__ import annotations

import time

import aiohttp
import structlog

log = structlog.get_logger("saarbot.heartbeat")


class Heartbeat:
    """Calls one address, at most every so many seconds."""

    def __init__(self, url: str, every_s: float) -> None:
        self._url = url
        self._every_s = every_s
        self._last_s = float("-inf")

    async def beat(self) -> None:
        """Call the address when it is time; a failure is logged and tried at the next look."""
        if time.monotonic() - self._last_s < self._every_s:
            return
        try:
            timeout = aiohttp.ClientTimeout(total=10)
            async with aiohttp.ClientSession(timeout=timeout) as session, session.get(self._url) as answer:
                answer.raise_for_status()
            self._last_s = time.monotonic()
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("heartbeat.not_heard", why=type(error).__name__)
