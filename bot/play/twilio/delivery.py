"""What happens to a message after Twilio took it: the queue, the rules of the channel, the status callbacks."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta

import aiohttp

from bot.play.twilio.content import render
from bot.play.twilio.errors import LATER
from bot.play.twilio.exchange import Exchange
from bot.play.twilio.hooks import Hooks
from bot.play.twilio.model import API_VERSION, Media, Message, Number, Phone, new_sid

MEDIA_LIMIT_BYTES = 16 * 1024 * 1024
SESSION_BUTTONS = 3


@dataclass
class CallbackManners:
    """How status callbacks misbehave: late by `delay_s`, `doubled`, `out_of_order` (sent after delivered), `lost`."""

    delay_s: float = 0.0
    doubled: bool = False
    out_of_order: bool = False
    lost: frozenset[str] = frozenset()


@dataclass
class _Line:
    """The queue of one of our numbers and the moment its next message may leave (loop time)."""

    waiting: deque[Message] = field(default_factory=deque)
    free_at: float = 0.0
    busy: bool = False


class Delivery:
    """Carries accepted messages to phones at the pace of each number."""

    def __init__(self, exchange: Exchange, hooks: Hooks) -> None:
        self.exchange = exchange
        self.hooks = hooks
        self.manners = CallbackManners()
        self.may_go = asyncio.Event()
        self.may_go.set()
        self._lines: dict[str, _Line] = {}

    def accept(self, message: Message) -> None:
        """Queue a message behind the others of its number; a scheduled one first waits for its time."""
        if message.status == "scheduled":
            self.exchange.spawn(self._wait_for_time(message))
        else:
            self._queue(message)

    async def _wait_for_time(self, message: Message) -> None:
        while message.send_at is not None and self.exchange.clock() < message.send_at:
            await self.exchange.changed(0.05)
        if message.status == "scheduled":
            # The life in the queue counts from now.
            message.created_at = self.exchange.now()
            self.exchange.set_status(message, "queued")
            self._queue(message)

    def _queue(self, message: Message) -> None:
        line = self._lines.setdefault(message.from_, _Line())
        line.waiting.append(message)
        if not line.busy:
            line.busy = True
            self.exchange.spawn(self._drain(message.from_, line))

    def waiting(self) -> int:
        """How many messages are queued."""
        return sum(len(line.waiting) for line in self._lines.values())

    async def _drain(self, sender: str, line: _Line) -> None:
        loop = asyncio.get_running_loop()
        number = self.exchange.number(sender)
        pace_s = 1.0 / number.per_s if number is not None and number.per_s > 0 else 0.0
        try:
            while line.waiting:
                await self.may_go.wait()
                if line.free_at > loop.time():
                    await asyncio.sleep(line.free_at - loop.time())
                message = line.waiting.popleft()
                # Multi-segment SMS take a place each.
                line.free_at = max(line.free_at, loop.time() - 0.1) + pace_s * message.segments
                if message.status != "canceled":
                    self.exchange.spawn(self._carry(message, number))
        finally:
            line.busy = False

    async def _carry(self, message: Message, number: Number | None) -> None:
        code = self._expired(message) or self.exchange.later_fault(message.to)
        phone = self.exchange.by_address.get(message.to)
        code = code or await self._refusal(message, phone)
        if code is not None or phone is None:
            self._fail(message, code or 30005)
            return
        self.exchange.set_status(message, "sent")
        self._call_back(message, number)
        if self.exchange.network_delay_s:
            await asyncio.sleep(self.exchange.network_delay_s)
        while phone.is_off:
            await self.exchange.changed(0.05)
        message.price = self.exchange.charge(self._price(message))
        self.exchange.set_status(message, "delivered")
        phone.inbox.append(message)
        self.exchange.announce("message", phone, message)
        self._call_back(message, number)
        if phone.reads and message.is_whatsapp:
            self.mark_read(message)

    def mark_read(self, message: Message) -> None:
        """The reader saw it; WhatsApp tells so by the blue ticks."""
        self.exchange.set_status(message, "read")
        self._call_back(message, self.exchange.number(message.from_))

    def _expired(self, message: Message) -> int | None:
        age = self.exchange.clock() - message.created_at
        if age > timedelta(seconds=message.validity_s):
            return 30036
        return 30001 if age > self.exchange.queue_life else None

    async def _refusal(self, message: Message, phone: Phone | None) -> int | None:
        """The code with which the channel refuses, None when it takes the message."""
        if not message.is_whatsapp:
            message.shown = message.body
            if phone is None:
                return 30005
            return None if phone.is_mobile else 30006
        if phone is None or not phone.has_whatsapp or phone.has_blocked:
            return 63024
        return self._content_refusal(message, phone) or await self._fetch_media(message)

    def _content_refusal(self, message: Message, phone: Phone) -> int | None:
        now = self.exchange.clock()
        is_open = phone.window_open(message.from_, now)
        template = self.exchange.templates.get(message.content_sid or "")
        if template is None:
            message.shown, message.category = message.body, "service"
            return None if is_open else 63016
        shown, buttons, code = render(template, message.content_variables)
        if code is not None:
            return code
        approved = template.status == "approved"
        if not is_open and (not approved or template.kind in ("twilio/list-picker", "twilio/location")):
            return 63016
        quick = [button for button in buttons if button.url is None and not button.is_list_item]
        if not approved and len(quick) > SESSION_BUTTONS:
            return 63021
        message.shown, message.buttons, message.body = shown, buttons, shown
        message.category = template.category.lower() if approved else "service"
        if not is_open and not self.exchange.reach_new_user(message.to):
            return 63018
        return None

    async def _fetch_media(self, message: Message) -> int | None:
        for url in message.media_urls:
            try:
                async with aiohttp.ClientSession() as session, session.get(self.hooks.route(url)) as answer:
                    content = await answer.read()
                    if answer.status != 200 or len(content) > MEDIA_LIMIT_BYTES:
                        return 63019
                    media = Media(new_sid("ME"), content, answer.content_type)
            except (aiohttp.ClientError, OSError):
                return 63019
            message.media.append(media)
            self.exchange.media[media.sid] = (message, media)
        return None

    def _price(self, message: Message) -> int:
        prices = self.exchange.prices
        if not message.is_whatsapp:
            return prices.sms_segment * message.segments
        return prices.delivered(message.from_, message.category, self.exchange.clock())

    def _fail(self, message: Message, code: int) -> None:
        status, words = LATER.get(code, ("failed", "Unknown error"))
        message.error_code, message.error_message = code, words
        if status == "failed":
            message.price = self.exchange.charge(self.exchange.prices.failed_fee)
        self.exchange.set_status(message, status)
        self.exchange.wake()
        self._call_back(message, self.exchange.number(message.from_))

    # -- status callbacks

    def _call_back(self, message: Message, number: Number | None) -> None:
        url = message.status_callback or (number.status_url if number is not None else "")
        manners = self.manners
        if not url or message.status in manners.lost:
            return
        delay_s = manners.delay_s
        if manners.out_of_order:
            delay_s += {"sent": 0.15, "delivered": 0.08}.get(message.status, 0.0)
        fields = callback_fields(message)
        for _ in range(2 if manners.doubled else 1):
            self.exchange.spawn(self._post(url, fields, delay_s))

    async def _post(self, url: str, fields: dict[str, str], delay_s: float) -> None:
        if delay_s:
            await asyncio.sleep(delay_s)
        await self.hooks.call(url, "", fields)


def callback_fields(message: Message) -> dict[str, str]:
    """The form of a status callback."""
    fields = {
        "AccountSid": message.account_sid,
        "ApiVersion": API_VERSION,
        "From": message.from_,
        "To": message.to,
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "MessageStatus": message.status,
        "SmsStatus": message.status,
    }
    if message.is_whatsapp:
        fields.update(ChannelPrefix="whatsapp", ChannelToAddress=message.to, StructuredMessage="false")
        if message.status in ("delivered", "read"):
            fields["EventType"] = message.status.upper()
    if message.service_sid:
        fields["MessagingServiceSid"] = message.service_sid
    if message.error_code is not None:
        fields.update(ErrorCode=str(message.error_code), ErrorMessage=message.error_message or "")
        if message.is_whatsapp:
            fields["ChannelStatusMessage"] = message.error_message or ""
    return fields
