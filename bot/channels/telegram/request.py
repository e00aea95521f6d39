"""HTTP to the Bot API for python-telegram-bot, on aiohttp.

The library's own client (httpx) sends some 140 messages a second on the machine of `bench/`; this one sends over a
thousand. It never sends anything twice by itself: Telegram knows no idempotency key, so whether to repeat is decided
by the outbox, and every failure says whether the request can have left.
"""

from __future__ import annotations

import json
import logging
from typing import Any, Final

import aiohttp
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

CONNECT_S: Final = 5.0
ANSWER_S: Final = 15.0
UPLOAD_S: Final = 40.0
"""Less than the lease of an outbox row, so that a row under way is never taken for one that a crash left."""
MAX_DOWNLOAD_BYTES: Final = 20 * 1024 * 1024
"""A bot can download at most 20 MB (core.telegram.org/bots/api#getfile, Bot API 10.3)."""

_FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}

# The library prints whole requests, and with them people's words, at DEBUG.
logging.getLogger("telegram").setLevel(logging.INFO)


class Refused(TelegramError):
    """The Bot API answered with an error: HTTP `code`, its `description`, and what it asks to do about it."""

    def __init__(self, code: int, description: str, retry_after_s: float | None, migrate_to: int | None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after_s = retry_after_s
        self.migrate_to = migrate_to


class NotSent(NetworkError):
    """No connection was made, so nothing has left."""


class MaybeSent(TimedOut):
    """The request left, or may have, and no answer came: nobody knows whether it was carried out."""


class Garbled(MaybeSent):
    """The answer came with status 200 and is no JSON of the Bot API; `payload` is what came."""

    def __init__(self, payload: bytes) -> None:
        super().__init__("garbled answer")
        self.payload = payload


class TooBig(NetworkError):
    """The file is larger than we are willing to hold."""


class HttpRequest(BaseRequest):
    """One pool of connections to the Bot API.

    `pool` is the number of connections, `answer_s` how long an answer may take in seconds. Raises `Refused`, `NotSent`
    or `MaybeSent`; never retries.
    """

    def __init__(self, pool: int = 80, *, answer_s: float = ANSWER_S, connect_s: float = CONNECT_S) -> None:
        self._pool = pool
        self._answer_s = answer_s
        self._connect_s = connect_s
        self._session: aiohttp.ClientSession | None = None
        self._urls: dict[str, URL] = {}

    @property
    def read_timeout(self) -> float | None:
        """How long an answer may take, in seconds."""
        return self._answer_s

    async def initialize(self) -> None:
        """Open the pool; needs a running event loop."""
        if self._session is None or self._session.closed:
            # Connections idle for long are closed by the other side just when we write to them, and then nobody knows
            # whether the message left: they are dropped here first.
            connector = aiohttp.TCPConnector(
                limit=self._pool, limit_per_host=self._pool, keepalive_timeout=25, ttl_dns_cache=300
            )
            self._session = aiohttp.ClientSession(
                connector=connector, headers={"User-Agent": self.USER_AGENT}, cookie_jar=aiohttp.DummyCookieJar()
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one request and return status 200 with its body; see the class for what it raises."""
        if self._session is None:
            raise NotSent("The pool is not open.")
        files = request_data is not None and request_data.contains_files
        wait_s = read_timeout if isinstance(read_timeout, int | float) else UPLOAD_S if files else self._answer_s
        timeout = aiohttp.ClientTimeout(total=wait_s + self._connect_s, connect=self._connect_s, sock_read=wait_s)
        target = self._urls.get(url)
        if target is None:
            target = self._remember(url)
        try:
            async with self._session.request(method, target, timeout=timeout, **_body(request_data)) as answer:
                payload = await answer.content.read(MAX_DOWNLOAD_BYTES + 1) if method == "GET" else await answer.read()
                while method == "GET" and len(payload) <= MAX_DOWNLOAD_BYTES and not answer.content.at_eof():
                    payload += await answer.content.read(MAX_DOWNLOAD_BYTES + 1 - len(payload))
                status = answer.status
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise MaybeSent(type(error).__name__) from error
        if len(payload) > MAX_DOWNLOAD_BYTES and method == "GET":
            raise TooBig("file")
        if status != 200:
            raise _refused(status, payload)
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as JSON, or MaybeSent; the library's own version would write people's words into the log."""
        try:
            answer = json.loads(payload)
            answer["result"]
        except (ValueError, LookupError, TypeError) as error:
            raise Garbled(payload) from error
        return dict(answer)

    def _remember(self, url: str) -> URL:
        # Addresses of files differ each time and are not kept.
        parsed = URL(url, encoded=True)
        if "/file/" not in url and len(self._urls) < 200:
            self._urls[url] = parsed
        return parsed


def _body(request_data: RequestData | None) -> dict[str, Any]:
    if request_data is None:
        return {}
    if not request_data.contains_files:
        return {"data": request_data.url_encoded_parameters().encode(), "headers": _FORM}
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return {"data": form}


def _refused(status: int, payload: bytes) -> Refused:
    """An error answer as a value; a proxy's answer that is no JSON keeps its status only."""
    try:
        answer = json.loads(payload)
        description = str(answer.get("description") or f"HTTP {status}")
        parameters = answer.get("parameters") or {}
        retry_after = parameters.get("retry_after")
        migrate_to = parameters.get("migrate_to_chat_id")
        return Refused(
            status,
            description,
            float(retry_after) if retry_after is not None else None,
            int(migrate_to) if migrate_to is not None else None,
        )
    except (ValueError, AttributeError, TypeError):
        return Refused(status, f"HTTP {status}", None, None)


class Client(Bot):
    """The library's Bot, with its calls answered as plain JSON.

    An answer that the library cannot turn into its own objects (a field newer than it) must not look like a failed
    send: an alarm would be sent twice. The library still encodes every parameter.
    """

    async def call(self, method: str, *, answer_s: float | None = None, **parameters: Any) -> Any:
        """Call a Bot API method by its name and return `result` as JSON; raises as `HttpRequest` does."""
        wait_s = BaseRequest.DEFAULT_NONE if answer_s is None else answer_s
        return await self._post(method, parameters, read_timeout=wait_s)

    async def open(self) -> None:
        """Open both pools without asking Telegram anything, so that a start without network succeeds."""
        for request in self._request:
            await request.initialize()

    async def close_pools(self) -> None:
        """Close both pools."""
        for request in self._request:
            await request.shutdown()

    async def download(self, file_path: str) -> bytes:
        """The bytes of a file by the path that getFile gave; raises TooBig over 20 MB."""
        return await self.request.retrieve(f"{self._base_file_url}/{file_path}")


def client(
    token: str,
    *,
    api_base_url: str = "https://api.telegram.org",
    file_base_url: str = "",
    answer_s: float = ANSWER_S,
    in_flight: int = 64,
) -> Client:
    """A client for a bot token; `api_base_url` without a path, `file_base_url` defaults to it.

    `in_flight` is how many sends run at once; the pool is larger, so that nobody waits for a connection.
    """
    api = api_base_url.rstrip("/")
    files = (file_base_url or api_base_url).rstrip("/")
    return Client(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{files}/file/bot",
        request=HttpRequest(in_flight + 16, answer_s=answer_s),
        get_updates_request=HttpRequest(2, answer_s=answer_s),
    )
