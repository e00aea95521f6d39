"""HTTP to Twilio: the library's resources over a client of our own on aiohttp.

The library's own asynchronous client ignores its timeout, repeats POSTs after a 500 (which sends twice) and sends JSON
as a form; this one has real timeouts, never repeats anything, and says of every failure whether the request can have
left. Whether to repeat is decided by the outbox.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client
from yarl import URL

CONNECT_S: Final = 5.0
ANSWER_S: Final = 15.0
MAX_ANSWER_BYTES: Final = 8 * 1024 * 1024
MAX_MEDIA_BYTES: Final = 16 * 1024 * 1024
"""WhatsApp media have at most 16 MB (twilio.com/docs/whatsapp/guidance-whatsapp-media-messages)."""
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})

# The library prints whole requests, and with them people's words, at INFO.
logging.getLogger("twilio").setLevel(logging.WARNING)
logging.getLogger("twilio.async_http_client").setLevel(logging.WARNING)


class TwilioError(Exception):
    """A call that did not succeed."""


class Refused(TwilioError):
    """Twilio answered with an error: HTTP `status`, its numeric `code` (the status where it names none)."""

    def __init__(self, status: int, code: int, retry_after_s: float | None = None) -> None:
        # Twilio's own words repeat numbers and texts: they are never kept.
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.retry_after_s = retry_after_s


class NotSent(TwilioError):
    """No connection was made, so nothing has left."""


class MaybeSent(TwilioError):
    """The request left, or may have, and no answer came that can be read."""


class NoMedia(TwilioError):
    """The file cannot be had: gone, too large, or at a host that is not in the configuration."""


class HttpClient(AsyncHttpClient):  # type: ignore[misc]
    """One pool of connections; `answer_s` is how long an answer may take, in seconds. Raises what stands above."""

    def __init__(self, pool: int = 100, *, answer_s: float = ANSWER_S, connect_s: float = CONNECT_S) -> None:
        super().__init__(logging.getLogger("twilio"), True, answer_s)
        self._pool = pool
        self._timeout = aiohttp.ClientTimeout(total=answer_s + connect_s, connect=connect_s, sock_read=answer_s)
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Open the pool; needs a running event loop."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._pool, keepalive_timeout=25, ttl_dns_cache=300)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def close(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
        allow_redirects: bool = False,
    ) -> Response:
        """One request; raises Refused for every error that Twilio names, NotSent or MaybeSent for every other."""
        status, found, payload = await self._call(method, uri, params, data, dict(headers or {}), auth)
        if status >= 400:
            raise refused(status, found.get("Retry-After", ""), payload)
        return Response(status, payload.decode("utf-8", "replace"), found)

    async def _call(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None,
        data: Mapping[str, object] | None,
        headers: dict[str, str],
        auth: tuple[str, str] | None,
    ) -> tuple[int, Mapping[str, str], bytes]:
        session = self._session
        if session is None:
            raise NotSent("the pool is not open")
        if auth is not None:
            headers["Authorization"] = aiohttp.encode_basic_auth(*auth)
        body = _body(data, headers) if data else None
        query = {name: str(value) for name, value in (params or {}).items()}
        try:
            async with session.request(
                method, uri, params=query, data=body, headers=headers, timeout=self._timeout, allow_redirects=False
            ) as answer:
                payload = await _at_most(answer, MAX_ANSWER_BYTES)
                return answer.status, answer.headers, payload
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotSent(type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise MaybeSent(type(error).__name__) from error

    async def download(self, url: str, auth: tuple[str, str], hosts: Iterable[str]) -> bytes:
        """A file by its address; the login is shown to the first host alone and never follows a redirect.

        Raises NoMedia for another host than the configured ones (its storage behind a redirect excepted), for what is
        gone and for what is over 16 MB.
        """
        session, allowed = self._session, set(hosts)
        parts = urlsplit(url)
        if session is None or (parts.hostname not in allowed and parts.netloc not in allowed):
            raise NoMedia("host")
        headers = {"Authorization": aiohttp.encode_basic_auth(*auth)}
        try:
            for _ in range(4):
                async with session.get(url, headers=headers, timeout=self._timeout, allow_redirects=False) as answer:
                    if answer.status in REDIRECTS:
                        url, headers = str(answer.url.join(URL(answer.headers["Location"]))), {}
                        continue
                    if answer.status != 200:
                        raise NoMedia(str(answer.status))
                    return await _at_most(answer, MAX_MEDIA_BYTES)
        except (aiohttp.ClientError, TimeoutError, OSError, KeyError, ValueError) as error:
            raise NoMedia(type(error).__name__) from None
        raise NoMedia("redirects")


def _body(data: Mapping[str, object], headers: dict[str, str]) -> bytes | aiohttp.FormData:
    if headers.get("Content-Type", "").startswith("application/json"):
        return json.dumps(data).encode()
    form = aiohttp.FormData()
    for name, value in data.items():
        for one in value if isinstance(value, list | tuple) else (value,):
            form.add_field(name, str(one))
    return form


async def _at_most(answer: aiohttp.ClientResponse, limit: int) -> bytes:
    payload = bytearray()
    async for part in answer.content.iter_chunked(64 * 1024):
        payload += part
        if len(payload) > limit:
            raise NoMedia("too large")
    return bytes(payload)


def refused(status: int, retry_after: str, payload: bytes) -> Refused:
    """An error answer as a value; a proxy's answer that is no JSON keeps its status as the code."""
    code = {401: 20003, 404: 20404, 429: 20429}.get(status, 20500 if status >= 500 else status)
    try:
        found = json.loads(payload)
        code = int(found.get("code") or code)
    except (ValueError, AttributeError, TypeError):
        pass
    plain = retry_after.isascii() and retry_after.replace(".", "", 1).isdecimal()
    seconds = float(retry_after) if plain else None
    return Refused(status, code, seconds)


class Account:
    """One Twilio account: the library's client on our pool, with a base address for each product."""

    def __init__(
        self,
        sid: str,
        auth_token: str,
        *,
        api_base_url: str = "https://api.twilio.com",
        content_base_url: str = "https://content.twilio.com",
        messaging_base_url: str = "https://messaging.twilio.com",
        media_hosts: Iterable[str] = ("api.twilio.com",),
        answer_s: float = ANSWER_S,
        in_flight: int = 64,
    ) -> None:
        self.sid = sid
        self.auth_token = auth_token
        self.http = HttpClient(in_flight + 16, answer_s=answer_s)
        self.client = Client(sid, auth_token, http_client=self.http)
        for domain, url in (
            (self.client.api, api_base_url),
            (self.client.content, content_base_url),
            (self.client.messaging, messaging_base_url),
        ):
            domain.base_url = url.rstrip("/")
        self._media_hosts = tuple(media_hosts)
        self._users = 0

    async def open(self) -> None:
        """Open the pool; the account is shared by several channels, the last one closes it."""
        self._users += 1
        await self.http.open()

    async def close(self) -> None:
        """Give the pool back."""
        self._users -= 1
        if self._users <= 0:
            await self.http.close()

    async def call(
        self, method: str, url: str, *, data: Mapping[str, object] | None = None, as_json: bool = False
    ) -> Any:
        """A call that the library has no resource for, or that must be fast; answers the JSON object (None when empty)."""
        kind = "application/json" if as_json else "application/x-www-form-urlencoded"
        headers = {"Content-Type": kind, "Accept": "application/json", "User-Agent": "saarbot"}
        if not data:
            del headers["Content-Type"]
        answer = await self.http.request(method, url, data=data, headers=headers, auth=(self.sid, self.auth_token))
        if not answer.text:
            return None
        try:
            return json.loads(answer.text)
        except ValueError as error:
            raise MaybeSent("garbled") from error

    @property
    def messages_url(self) -> str:
        """Where messages are created and listed."""
        return f"{self.client.api.base_url}/2010-04-01/Accounts/{self.sid}/Messages.json"

    async def download(self, url: str) -> bytes:
        """A file that came with a message; raises NoMedia."""
        return await self.http.download(url, (self.sid, self.auth_token), self._media_hosts)
