"""The state of one Twilio account: who has which phone, what was written, which templates stand."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.play.twilio.model import Media, Message, Number, Phone, Template, new_sid
from bot.play.twilio.pricing import Prices


@dataclass
class LaterFault:
    """A refusal to come in the status callback: `code`, for one address or all, `times` or for ever (None)."""

    code: int
    to: str | None
    times: int | None
    hits: int = 0


class Exchange:
    """One account; `clock` gives aware UTC and rules dates, windows and expiry."""

    def __init__(self, clock: Callable[[], datetime], account_sid: str, auth_token: str) -> None:
        self.clock = clock
        self.account_sid = account_sid
        self.auth_token = auth_token
        self.api_keys: dict[str, str] = {}
        self.messages: OrderedDict[str, Message] = OrderedDict()
        self.media: dict[str, tuple[Message, Media]] = {}
        self.templates: dict[str, Template] = {}
        self.used_names: set[tuple[str, str]] = set()
        self.phones: list[Phone] = []
        self.by_address: dict[str, Phone] = {}
        self.numbers: dict[str, Number] = {}
        self.services: dict[str, list[str]] = {}
        self.prices = Prices()
        self.balance = 50_000
        self.spent = 0
        self.unique_per_day: int | None = None
        self.queue_life = timedelta(hours=4)
        self.network_delay_s = 0.0
        self.debugger: list[dict[str, str]] = []
        self.later_faults: list[LaterFault] = []
        self.watchers: list[Callable[[str, Phone, Message], None]] = []
        self._reached: dict[str, datetime] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._change: asyncio.Future[None] | None = None

    def now(self) -> datetime:
        """The clock, to the second as the API gives it."""
        return self.clock().astimezone(UTC).replace(microsecond=0)

    # -- phones and numbers

    def add_phone(self, phone: Phone) -> Phone:
        """Register a phone under its number and its business-scoped id."""
        self.phones.append(phone)
        for address in (phone.number, f"whatsapp:{phone.number}", f"whatsapp:{phone.user_id}"):
            self.by_address[address] = phone
        return phone

    def new_user_id(self) -> str:
        """A business-scoped id."""
        return f"NL.{secrets.randbelow(10**16):016d}"

    def number(self, address: str) -> Number | None:
        """One of our numbers."""
        return self.numbers.get(address)

    # -- messages

    def add_message(self, message: Message) -> Message:
        """Store a message and its media."""
        self.messages[message.sid] = message
        for media in message.media:
            self.media[media.sid] = (message, media)
        return message

    def new_message(self, direction: str, from_: str, to: str, body: str, status: str, *, has_media: bool) -> Message:
        """A message with its sid and dates."""
        now = self.now()
        sid = new_sid("MM" if has_media else "SM")
        return Message(sid, self.account_sid, direction, from_, to, body, status, now, now)

    def set_status(self, message: Message, status: str) -> None:
        """Move a message on."""
        message.status, message.updated_at = status, self.now()
        if status == "sent":
            message.sent_at = message.updated_at

    def charge(self, tenths: int) -> int:
        """Take money from the balance; answers what was taken."""
        self.balance -= tenths
        self.spent += tenths
        return tenths

    def reach_new_user(self, address: str) -> bool:
        """Count somebody reached outside a window; False above the portfolio's limit of unique people in 24 h."""
        if self.unique_per_day is None:
            return True
        now = self.clock()
        self._reached = {key: at for key, at in self._reached.items() if now - at < timedelta(days=1)}
        if address not in self._reached and len(self._reached) >= self.unique_per_day:
            return False
        self._reached.setdefault(address, now)
        return True

    def later_fault(self, to: str) -> int | None:
        """The injected code that hits a message to this address, if any."""
        for fault in self.later_faults:
            if fault.to in (None, to) and (fault.times is None or fault.hits < fault.times):
                fault.hits += 1
                return fault.code
        return None

    # -- watching and background work

    def announce(self, kind: str, phone: Phone, message: Message) -> None:
        """Tell watchers and waiting tests what reached a phone."""
        self.wake()
        for watcher in self.watchers:
            watcher(kind, phone, message)

    def wake(self) -> None:
        """Something changed."""
        change, self._change = self._change, None
        if change is not None and not change.done():
            change.set_result(None)

    async def changed(self, at_most_s: float) -> None:
        """Wait for the next change, at most this long (real time)."""
        if self._change is None:
            self._change = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(asyncio.shield(self._change), at_most_s)
        except TimeoutError:
            return

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run something beside the answer; ends at stop."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def running(self) -> list[asyncio.Task[Any]]:
        """Background work under way."""
        return list(self._tasks)

    async def cancel_all(self) -> None:
        """End all background work."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
