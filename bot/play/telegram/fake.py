"""A stateful Telegram on loopback: the Bot API server, the chats behind it and the people in them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from aiohttp import web

from bot.play.moments import ClockLike, reading, utc_now
from bot.play.telegram.control import Control
from bot.play.telegram.faults import Faults
from bot.play.telegram.limits import Limits
from bot.play.telegram.model import JSON, Account, Call, Chat, Msg
from bot.play.telegram.people import Person
from bot.play.telegram.rooms import Room
from bot.play.telegram.server import ApiServer
from bot.play.telegram.views import Listener, Views
from bot.play.telegram.webhook import Webhook
from bot.play.telegram.wire import MAX_BODY_BYTES
from bot.play.telegram.world import World

Found = TypeVar("Found")


class TelegramFake:
    """Bot API server plus people; `clock` gives aware UTC (a callable, or `.now()`)
    and rules dates and expiry; waiting is real."""

    def __init__(
        self,
        token: str = "7000000001:AAFakeTokenForPlayOnly_0123456789abc",
        clock: ClockLike = utc_now,
        *,
        delay_s: float = 0.0,
        limits: Limits | None = None,
        bot_name: str = "Saar",
        bot_username: str = "saar_play_bot",
    ) -> None:
        self.clock: Any = clock
        self.world = World(token, reading(clock), bot_name, bot_username)
        self.api = ApiServer(self.world, delay_s, limits)
        self.views = Views(self.world)
        self._control = Control(self)
        self._runner: web.ServerRunner | None = None
        self._people: dict[int, Person] = {}
        self._rooms: dict[int, Room] = {}
        self.base_url = ""

    # -- the server

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Listen on loopback; answers the base url, to which '/bot' or '/file/bot' is added."""
        server = web.Server(self._handle, request_factory=_make_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port, backlog=2048)
        await site.start()
        bound = self._runner.addresses[0]
        self.base_url = f"http://{bound[0]}:{bound[1]}"
        return self.base_url

    async def stop(self) -> None:
        """Stop listening and delivering; the state stays, start may be called again."""
        await self.api.webhook.stop()
        if self._runner is not None:
            self.world.queue.terminate_poll("Bad Gateway")
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> TelegramFake:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/_play/"):
            return await self._control.handle(request)
        return await self.api.handle(request)

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.world.token

    @property
    def api_url(self) -> str:
        """What python-telegram-bot takes as base_url."""
        return f"{self.base_url}/bot"

    @property
    def file_url(self) -> str:
        """What python-telegram-bot takes as base_file_url."""
        return f"{self.base_url}/file/bot"

    @property
    def faults(self) -> Faults:
        """Faults to set: fake.faults.add('error', method='sendMessage', code=500)."""
        return self.api.faults

    @property
    def limits(self) -> Limits:
        """Enforced limits; assign Limits.published() for Telegram's own numbers."""
        return self.api.limits

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self.api.limits = limits

    @property
    def delay_s(self) -> float:
        """How long every answer is held back, in seconds."""
        return self.api.delay_s

    @delay_s.setter
    def delay_s(self, seconds: float) -> None:
        self.api.delay_s = seconds

    @property
    def webhook(self) -> Webhook:
        """The webhook: url, delivered, failed, pace."""
        return self.api.webhook

    def double_updates(self, on: bool = True) -> None:
        """Hand out every update twice under its one id: by polling one after the other, by webhook at the same moment."""
        self.world.queue.doubles = on

    def revoke_token(self, on: bool = True) -> None:
        """From now on every call is 401, as after /revoke at BotFather."""
        self.api.revoked = on

    # -- people and chats

    def user(self, first_name: str, *, last_name: str | None = None, username: str | None = None,
             language: str | None = "nl", started: bool = False, is_bot: bool = False,
             user_id: int | None = None) -> Person:  # fmt: skip
        """A new person; `started` means that they pressed Start some time ago."""
        account = self.world.new_account(first_name, user_id=user_id, is_bot=is_bot)
        account.last_name, account.username, account.language_code = last_name, username, language
        account.started = account.known = started
        if started:
            self.world.private_chat(account)
        person = self._people[account.id] = Person(self, account)
        return person

    def person(self, account: Account | int) -> Person:
        """The handle of an account that is there already; raises KeyError."""
        return self._people[account if isinstance(account, int) else account.id]

    @property
    def people(self) -> list[Person]:
        """Everybody made so far."""
        return list(self._people.values())

    def group(self, title: str, *, owner: Person | None = None, members: list[Person] | None = None,
              bot: str | None = "administrator") -> Room:  # fmt: skip
        """A basic group, with the bot in it already as `bot` ('administrator', 'member' or None for absent)."""
        return self._make("group", title, owner, members or [], bot)

    def supergroup(self, title: str, *, owner: Person | None = None, members: list[Person] | None = None,
                   bot: str | None = "administrator", username: str | None = None) -> Room:  # fmt: skip
        """A supergroup; people and the bot are seated silently, without updates."""
        room = self._make("supergroup", title, owner, members or [], bot)
        room.chat.username = username
        return room

    def channel(self, title: str, *, owner: Person | None = None, bot: str | None = None) -> Room:
        """A channel."""
        return self._make("channel", title, owner, [], bot)

    def room(self, chat_id: int) -> Room:
        """The handle of any chat by id, also one that came about by an upgrade; raises KeyError."""
        if chat_id not in self._rooms:
            self._rooms[chat_id] = Room(self, self.world.chats[chat_id])
        return self._rooms[chat_id]

    def _make(self, kind: str, title: str, owner: Person | None, members: list[Person], bot: str | None) -> Room:
        room = self.room(self.world.new_chat(kind, title).id)
        if owner is not None:
            room.make_owner(owner)
            owner.account.known = True
        room.seat(*members)
        for person in members:
            person.account.known = person.account.known or bot is not None
        if bot is not None:
            self.world.set_member(room.chat, self.world.bot, room.bot_standing(bot == "administrator", None))
        return room

    def deliver(self, chat: Chat, sender: Account, content: JSON, *, service: bool = False) -> Msg:
        """Put a message of somebody into a chat and, if the bot may read it, queue the update."""
        message = self.world.add_message(chat, sender, content, service=service)
        if sender.is_bot and "sender_chat" not in content and not self.world.bots_hear_bots:
            # Telegram shows no bot what another bot writes.
            return message
        answered = content.get("reply_to_message", {}).get("from", {}).get("id")
        reads = self.world.bot_reads(chat, message.text, service=service, reply_to_bot=answered == self.world.bot.id)
        if reads:
            self.world.emit_message(message, "channel_post" if chat.type == "channel" else "message")
        return message

    # -- raw updates

    def inject(self, kind: str, payload: JSON, *, lane: str = "raw", lifetime_s: float = 86_400) -> int | None:
        """Queue an update of any kind, also one that nobody knows yet."""
        self.world.queue.allowed = self.world.queue.allowed and self.world.queue.allowed | {kind}
        return self.world.emit(kind, payload, lane, lifetime_s)

    def inject_raw(self, body: str, *, kind: str = "message", lane: str = "raw") -> int | None:
        """Queue raw text as the body of an update (after the update_id), for JSON that is broken or odd."""
        return self.world.queue.add(kind, body, lane, 86_400)

    # -- looking

    @property
    def calls(self) -> list[Call]:
        """The bot's calls, oldest first (the newest 100,000), without getUpdates."""
        return list(self.world.calls)

    def sent(self, chat_id: int | None = None, method: str = "sendMessage") -> list[JSON]:
        """Results of successful calls of one method, of one chat or all."""
        wanted = None if chat_id is None else str(chat_id)
        return [
            call.result
            for call in self.world.calls
            if call.ok and call.method == method and wanted in (None, call.args.get("chat_id"))
        ]

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every Sight of every person; answers a function that ends it."""
        return self.views.subscribe(listener)

    async def until(self, look: Callable[[], Found | None], *, timeout_s: float = 5.0) -> Found:
        """Wait (real time) until `look` finds something; looked at again at every visible change, 20 times a second."""
        async with asyncio.timeout(timeout_s):
            while True:
                found = look()
                if found is not None and found is not False:
                    return found
                await self.next_change(0.05)

    async def next_change(self, at_most_s: float) -> None:
        """Wait for a visible change, at most this long."""
        try:
            await asyncio.wait_for(self.world.changed(), at_most_s)
        except TimeoutError:
            return

    async def all_confirmed(self, *, timeout_s: float = 5.0) -> None:
        """Wait until the bot has confirmed every update."""
        await self.until(lambda: not self.world.queue.waiting() or None, timeout_s=timeout_s)

    async def quiet(self, seconds: float = 0.3, *, timeout_s: float = 10.0) -> None:
        """Wait until every update is confirmed and the bot has called nothing for so many real seconds."""
        async with asyncio.timeout(timeout_s):
            before = -1
            while (now := self._busy_mark()) != before or self.world.queue.waiting():
                before = now
                await asyncio.sleep(seconds)

    def _busy_mark(self) -> int:
        calls = self.api.calls_by_method
        return sum(calls.values()) - calls.get("getupdates", 0)


def _make_request(message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
    return web.BaseRequest(
        message, payload, protocol, writer, task, asyncio.get_running_loop(), client_max_size=MAX_BODY_BYTES
    )
