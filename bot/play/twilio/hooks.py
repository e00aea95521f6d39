"""Twilio's calls to us: signed, form-encoded, hardly ever repeated (twilio/ai twilio-webhook-architecture)."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urldefrag, urlencode, urlsplit

import aiohttp

from bot.play.twilio.exchange import Exchange
from bot.play.twilio.signature import sign

READ_TIMEOUT_S = 15.0
CONNECT_TIMEOUT_S = 5.0
MAX_RETRIES = 5


@dataclass(frozen=True, slots=True)
class Override:
    """Connection override in a URL's fragment, as #rc=2&rp=all&tt=15000."""

    retries: int = 1
    policy: frozenset[str] = frozenset({"ct"})
    read_timeout_s: float = READ_TIMEOUT_S
    total_s: float = 15.0

    @classmethod
    def read(cls, fragment: str) -> Override:
        """Take a fragment apart; what it does not name stays as usual (one retry, connect failure only)."""
        given = dict(parse_qsl(fragment))
        policy = frozenset(given.get("rp", "ct").split(","))
        return cls(
            retries=min(int(given.get("rc", 1)), MAX_RETRIES),
            policy=policy,
            read_timeout_s=int(given.get("rt", READ_TIMEOUT_S * 1000)) / 1000,
            total_s=int(given.get("tt", 15_000)) / 1000,
        )

    def repeats(self, failure: str) -> bool:
        """Whether a failure (ct, rt, 4xx, 5xx) is tried again."""
        return "all" in self.policy or failure in self.policy


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call brought: HTTP status or 0, and the body."""

    status: int
    body: bytes = b""
    failure: str = ""

    @property
    def ok(self) -> bool:
        """Whether the other side took it."""
        return 200 <= self.status <= 299


class Hooks:
    """Posts webhooks; `routes` maps a public base URL to where it is served here."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.routes: dict[str, str] = {}
        self.posted = 0
        self.wrong_signature = False
        self.doubled = False
        self._session: aiohttp.ClientSession | None = None

    async def stop(self) -> None:
        """Close connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(self, url: str, fallback_url: str, fields: Mapping[str, str]) -> Outcome:
        """Post with the usual retry policy, then to the fallback; what fails stands in the debugger as 11200."""
        if not url:
            return Outcome(0, failure="none")
        token = secrets.token_hex(16)
        if self.doubled:
            copy, outcome = await asyncio.gather(
                self.post_once(urldefrag(url)[0], fields, token), self._with_retries(url, fields, token)
            )
            outcome = copy if copy.ok else outcome
        else:
            outcome = await self._with_retries(url, fields, token)
        if outcome.ok:
            return outcome
        if fallback_url:
            extra = {**fields, "ErrorCode": "11200", "ErrorUrl": urldefrag(url)[0]}
            second = await self._with_retries(fallback_url, extra, token)
            if second.ok:
                return second
        self.exchange.debugger.append(
            {"error_code": "11200", "url": url, "failure": outcome.failure, "sid": fields.get("MessageSid", "")}
        )
        return outcome

    async def _with_retries(self, url: str, fields: Mapping[str, str], token: str) -> Outcome:
        address, fragment = urldefrag(url)
        override = Override.read(fragment)
        ends_at = asyncio.get_running_loop().time() + override.total_s
        outcome = Outcome(0, failure="ct")
        for attempt in range(override.retries + 1):
            if attempt and asyncio.get_running_loop().time() >= ends_at:
                break
            outcome = await self.post_once(address, fields, token, timeout_s=override.read_timeout_s)
            if outcome.ok or not override.repeats(outcome.failure):
                break
        return outcome

    async def post_once(
        self, url: str, fields: Mapping[str, str], token: str = "", *, timeout_s: float = READ_TIMEOUT_S
    ) -> Outcome:
        """One signed POST, without retries."""
        self.posted += 1
        key = "wrong" if self.wrong_signature else self.exchange.auth_token
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "X-Twilio-Signature": sign(key, url, fields),
            "I-Twilio-Idempotency-Token": token or secrets.token_hex(16),
            "User-Agent": "TwilioProxy/1.1",
            "Host": urlsplit(url).netloc,
        }
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        timeout = aiohttp.ClientTimeout(sock_connect=CONNECT_TIMEOUT_S, total=timeout_s)
        try:
            async with self._session.post(
                self.route(url), data=urlencode(fields), headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                body = await answer.read()
                failure = "" if answer.status < 400 else f"{answer.status // 100}xx"
                return Outcome(answer.status, body, failure)
        except (aiohttp.ClientConnectorError, aiohttp.ServerTimeoutError, aiohttp.InvalidURL):
            return Outcome(0, failure="ct")
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Outcome(0, failure="rt")

    def route(self, url: str) -> str:
        """Where a public URL is really served."""
        for public, local in self.routes.items():
            if url.startswith(public):
                return local + url[len(public) :]
        return url
