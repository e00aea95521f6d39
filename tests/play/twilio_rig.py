"""A Twilio fake, the real SDK aimed at it, and an endpoint that takes its webhooks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.play.twilio import TwilioFake

PUBLIC_URL = "https://saar.invalid"
Result = TypeVar("Result")


class Endpoint:
    """Our side of the webhooks: checks signatures, keeps the forms, answers as told."""

    def __init__(self) -> None:
        self.got: list[tuple[str, dict[str, str]]] = []
        self.tokens: list[str] = []
        self.valid: list[bool] = []
        self.statuses: list[int] = []
        self.body = b"<Response/>"
        self.hold_s = 0.0
        self.auth_token = ""
        self.url = ""
        self._runner: web.ServerRunner | None = None

    async def start(self, auth_token: str) -> None:
        self.auth_token = auth_token
        self._runner = web.ServerRunner(web.Server(self._handle), shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/media/"):
            return web.Response(body=b"jpeg", content_type="image/jpeg", status=200 if "good" in request.path else 404)
        form = dict(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        signature = request.headers["X-Twilio-Signature"]
        public = PUBLIC_URL + request.path_qs
        self.valid.append(RequestValidator(self.auth_token).validate(public, form, signature))
        self.tokens.append(request.headers["I-Twilio-Idempotency-Token"])
        self.got.append((request.path, form))
        status = self.statuses.pop(0) if self.statuses else 200
        await asyncio.sleep(self.hold_s)
        if status == 0:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(status=status or 200, body=self.body, content_type="text/xml")

    def forms(self, path: str) -> list[dict[str, str]]:
        """The forms that came to one path."""
        return [form for where, form in self.got if where == path]

    def statuses_of(self, sid: str) -> list[str]:
        """The statuses that were called back for one message, in order of arrival."""
        return [form["MessageStatus"] for form in self.forms("/twilio/status") if form["MessageSid"] == sid]


class Rig:
    """Fake, endpoint and SDK together."""

    def __init__(self, fake: TwilioFake, endpoint: Endpoint) -> None:
        self.fake = fake
        self.endpoint = endpoint
        self.client = Client(fake.account_sid, fake.auth_token)
        for domain in (self.client.api, self.client.content, self.client.messaging):
            domain.base_url = fake.base_url

    @staticmethod
    def login(user: str, password: str) -> dict[str, str]:
        """The headers of a basic login."""
        return {"Authorization": aiohttp.encode_basic_auth(user, password)}

    async def call(self, work: Callable[..., Result], *args: Any, **settings: Any) -> Result:
        """Run a blocking SDK call beside the event loop."""
        return await asyncio.to_thread(lambda: work(*args, **settings))

    async def send(self, to: str, body: str | None = None, **settings: Any) -> Any:
        """messages.create from the number that fits the address."""
        whatsapp = to.startswith("whatsapp:")
        number = self.fake.whatsapp_number if whatsapp else self.fake.sms_number
        if body is not None:
            settings["body"] = body
        if "messaging_service_sid" not in settings:
            settings.setdefault("from_", number.address)
        return await self.call(self.client.messages.create, to=to, **settings)

    async def finished(self, sid: str, *statuses: str) -> Any:
        """Wait until a message has one of these statuses; answers it as the API gives it."""
        wanted = statuses or ("delivered", "read", "failed", "undelivered")
        await self.fake.until(lambda: self.fake.exchange.messages[sid].status in wanted or None)
        return await self.call(self.client.messages(sid).fetch)
