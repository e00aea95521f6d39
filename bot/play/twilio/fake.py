"""A stateful Twilio on loopback: the REST API, the webhooks it calls, and the people with their phones."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from typing import Any, TypeVar

from aiohttp import web

from bot.play.moments import ClockLike, reading, utc_now
from bot.play.twilio.control import Control
from bot.play.twilio.delivery import CallbackManners, Delivery
from bot.play.twilio.errors import LATER
from bot.play.twilio.exchange import Exchange, LaterFault
from bot.play.twilio.faults import ApiFaults
from bot.play.twilio.hooks import Hooks
from bot.play.twilio.inbound import Inbound
from bot.play.twilio.model import API_VERSION, Media, Message, Number, Phone, Template, new_sid
from bot.play.twilio.people import TwilioPerson
from bot.play.twilio.server import ApiServer

Found = TypeVar("Found")
MAX_BODY_BYTES = 8 * 1024 * 1024
WHATSAPP_PER_S = 80.0
SMS_PER_S = 1.0


class TwilioFake:
    """One Twilio account with a WhatsApp sender and an SMS number; `clock` gives aware UTC, waiting is real."""

    def __init__(
        self,
        clock: ClockLike = utc_now,
        *,
        account_sid: str = "AC" + "0" * 31 + "1",
        auth_token: str = "f" * 32,
        whatsapp_from: str = "whatsapp:+31970000001",
        sms_from: str = "+31970000002",
        whatsapp_per_s: float = WHATSAPP_PER_S,
        sms_per_s: float = SMS_PER_S,
        auto_approve: bool = False,
    ) -> None:
        self.clock: Any = clock
        self.exchange = Exchange(reading(clock), account_sid, auth_token)
        self.hooks = Hooks(self.exchange)
        self.delivery = Delivery(self.exchange, self.hooks)
        self.api = ApiServer(self.exchange, self.delivery)
        self.api.auto_approve = auto_approve
        self.inbound = Inbound(self.exchange, self.hooks, self.delivery, self._media_url)
        self.whatsapp_number = self.add_number(whatsapp_from, whatsapp_per_s)
        self.sms_number = self.add_number(sms_from, sms_per_s)
        self.people: list[TwilioPerson] = []
        self.base_url = ""
        self._control = Control(self)
        self._runner: web.ServerRunner | None = None

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Listen on loopback; answers the base url for api, content and messaging alike."""
        server = web.Server(self._handle, request_factory=_make_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port, backlog=2048).start()
        bound = self._runner.addresses[0]
        self.base_url = self.api.base_url = f"http://{bound[0]}:{bound[1]}"
        return self.base_url

    async def stop(self) -> None:
        """Stop listening and all work under way."""
        await self.exchange.cancel_all()
        await self.hooks.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> TwilioFake:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/_play/"):
            return await self._control.handle(request)
        return await self.api.handle(request)

    # -- the account

    @property
    def account_sid(self) -> str:
        """The account's SID."""
        return self.exchange.account_sid

    @property
    def auth_token(self) -> str:
        """The account's auth token, which signs webhooks too."""
        return self.exchange.auth_token

    @property
    def faults(self) -> ApiFaults:
        """Faults of the REST API: fake.faults.add('refuse', 20429), 'lost', 'reset', 'broken'."""
        return self.api.faults

    @property
    def manners(self) -> CallbackManners:
        """How status callbacks misbehave."""
        return self.delivery.manners

    def add_number(self, address: str, per_s: float) -> Number:
        """One more number of ours."""
        sid = new_sid("XE" if address.startswith("whatsapp:") else "PN")
        number = Number(sid, address, per_s, friendly_name="Saar")
        self.exchange.numbers[address] = number
        return number

    def add_service(self, *addresses: str) -> str:
        """A messaging service over some numbers; answers its SID."""
        sid = new_sid("MG")
        self.exchange.services[sid] = list(addresses)
        return sid

    def add_api_key(self) -> tuple[str, str]:
        """An API key: SID and secret; it logs in but signs nothing."""
        sid, secret = new_sid("SK"), secrets.token_hex(16)
        self.exchange.api_keys[sid] = secret
        return sid, secret

    def point_webhooks(self, public_url: str, local_url: str | None = None, *, fallback: str = "") -> None:
        """Aim all webhooks at Saar's endpoints under `public_url`, which is served at `local_url`."""
        if local_url is not None:
            self.hooks.routes[public_url] = local_url
        for number, path in ((self.whatsapp_number, "/twilio/whatsapp"), (self.sms_number, "/twilio/sms")):
            number.url, number.status_url = public_url + path, public_url + "/twilio/status"
            number.fallback_url = fallback
        self.sms_number.voice_url = public_url + "/twilio/voice"

    def hold(self, on: bool = True) -> None:
        """Keep everything in the queue until hold(False)."""
        (self.delivery.may_go.clear if on else self.delivery.may_go.set)()

    def fail_later(self, code: int, *, to: str | None = None, times: int | None = 1) -> None:
        """Let accepted messages fail in the status callback with `code`; raises ValueError for an unknown one."""
        if code not in LATER:
            raise ValueError(f"{code} is no code of a status callback")
        self.exchange.later_faults.append(LaterFault(code, to, times))

    # -- people

    def person(self, name: str, number: str | None = None, *, whatsapp: bool = True, mobile: bool = True,
               hides_number: bool = False, window_open: bool = False) -> TwilioPerson:  # fmt: skip
        """Somebody with a phone; `window_open` means that they wrote to us just now."""
        number = number or f"+316{10_000_000 + len(self.people):08d}"
        phone = Phone(name, number, self.exchange.new_user_id(), whatsapp, mobile, hides_number)
        if window_open:
            phone.windows[self.whatsapp_number.address] = self.exchange.clock()
        person = TwilioPerson(self, self.exchange.add_phone(phone))
        self.people.append(person)
        return person

    def redeliver(self, message: Message, times: int = 1) -> None:
        """Post an inbound webhook again, as a retry or a replay does: same SID, fresh connection."""
        phone, number = self.exchange.by_address[message.from_], self.exchange.numbers[message.to]
        for _ in range(times):
            self.exchange.spawn(self.inbound.post(message, phone, number))

    # -- templates

    def template(self, sid: str) -> Template:
        """A template by SID; raises KeyError."""
        return self.exchange.templates[sid]

    def approve(self, sid: str, *, category: str | None = None) -> None:
        """WhatsApp approves a template, perhaps under another category than asked for."""
        template = self.exchange.templates[sid]
        template.status = "approved"
        if category is not None:
            template.category = category.upper()

    def reject(self, sid: str, reason: str = "Rejected by Meta") -> None:
        """WhatsApp rejects a template; its name is burnt."""
        template = self.exchange.templates[sid]
        template.status, template.rejection_reason = "rejected", reason

    # -- looking

    @property
    def sent(self) -> list[Message]:
        """Every message of ours, oldest first."""
        return [one for one in self.exchange.messages.values() if one.direction != "inbound"]

    def subscribe(self, listener: Callable[[TwilioPerson, Message], None]) -> Callable[[], None]:
        """Call `listener` with every message that reaches a phone; answers a function that ends it."""
        owners = {id(person.phone): person for person in self.people}

        def watch(kind: str, phone: Phone, message: Message) -> None:
            if kind != "message":
                return
            owner = owners.get(id(phone)) or next(person for person in self.people if person.phone is phone)
            listener(owner, message)

        self.exchange.watchers.append(watch)
        return lambda: self.exchange.watchers.remove(watch)

    async def until(self, look: Callable[[], Found | None], *, timeout_s: float = 5.0) -> Found:
        """Wait (real time) until `look` finds something."""
        async with asyncio.timeout(timeout_s):
            while True:
                found = look()
                if found is not None and found is not False:
                    return found
                await self.exchange.changed(0.05)

    async def quiet(self, *, timeout_s: float = 10.0) -> None:
        """Wait until nothing is queued and no webhook is under way."""
        async with asyncio.timeout(timeout_s):
            while work := self.exchange.running():
                await asyncio.wait(work)

    def _media_url(self, message: Message, media: Media) -> str:
        return f"{self.base_url}/{API_VERSION}/Accounts/{self.account_sid}/Messages/{message.sid}/Media/{media.sid}"


def _make_request(message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
    return web.BaseRequest(
        message, payload, protocol, writer, task, asyncio.get_running_loop(), client_max_size=MAX_BODY_BYTES
    )
