"""The one place where the real things are plugged together: a program from its configuration."""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
from prometheus_client import CollectorRegistry, Gauge

from bot.channels.contract import Channel
from bot.channels.health import Health
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.parse import Arrival
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.setup import set_webhook
from bot.clock import Clock, WallClock
from bot.config import Config
from bot.loops.decide import Decider
from bot.loops.dispatch import Dispatcher
from bot.loops.housekeeping import Housekeeping
from bot.loops.ingress import Ingress
from bot.loops.inside import ACCOUNT, put_inside
from bot.loops.mailbox import MailLoop
from bot.loops.paying import Purse
from bot.loops.tick import TICK_S, Ticker
from bot.loops.watchdog import EVERY_S, Watchdog
from bot.plugging import mail_channel, mailbox, most_members, telegram_channel, telegram_setup, telephony_of
from bot.reading_model import load_reader
from bot.render import Words
from bot.web.app import Door, application
from bot.web.board.pages import Board
from bot.web.page import WijkagentPage
from bot.web.telegram import telegram_door
from saar import wire
from saar.events import Address
from saar.settings import GroupSettings
from storage.encryption import Keyring
from storage.group_commit import GroupCommit
from storage.rows import ActionRow
from storage.store import Store
from storage.unit import Unit

if TYPE_CHECKING:
    from bot.telephony import Telephony

TELEGRAM, MAIL = "telegram", "mail"
INGRESS, DECIDE, DISPATCH, TICK = "ingress", "decide", "dispatch", "tick"
NAME_WITHIN_S = 2.0
ROOMS = frozenset({INGRESS, DECIDE, DISPATCH, TICK})
log = structlog.get_logger("saarbot")


class Program:
    """Everything that runs for `saarbot run`; `clock` and the two paces are for demo, play and tests."""

    def __init__(
        self,
        config: Config,
        clock: Clock | None = None,
        *,
        tick_s: float = TICK_S,
        watch_s: float = EVERY_S,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.config = config
        self.clock = clock or WallClock()
        self.defaults = config.group_defaults()
        self.store = Store.open(config.database.url, Keyring(*config.secrets.keys()))
        self.commit = GroupCommit(self.store)
        self.healths: dict[str, Health] = {}
        self.bot_name = ""
        self._telegram: TelegramChannel | None = None
        self.telephony = telephony_of(config, self.clock.now, self._most_members)
        self.channels = self._channels()
        self.ingress = Ingress(self.commit, self.clock)
        parsers = {name: channel.parse for name, channel in self.channels.items()} | {ACCOUNT: _parse_inside}
        means = {name: channel.can.means for name, channel in self.channels.items()}
        self.decider = Decider(self.commit, self.clock, parsers, load_reader().read, self.defaults, means)
        self.dispatcher = self._dispatcher(seconds)
        self.ticker = Ticker(self.commit, self.clock, tick_s)
        self.watchdog = Watchdog(
            self.commit, self.clock, self.ticker, self.decider, self.healths, self._heartbeat(), watch_s
        )
        self.page = WijkagentPage(self.commit, self.clock)
        self.mail_loop = self._mail_loop()
        self.housekeeping = self._housekeeping()
        self._tasks: list[asyncio.Task[None]] = []
        self._poller: Poller | None = None
        self.ready = False

    def _channels(self) -> dict[str, Channel]:
        found: dict[str, Channel] = {}
        self._telegram = telegram_channel(self.config, self._group_chats, self.clock.now)
        if self._telegram is not None:
            found[TELEGRAM] = self._telegram
        if self.telephony is not None:
            found |= self.telephony.channels
        mail = mail_channel(self.config, self.clock.now)
        if mail is not None:
            found[MAIL] = mail
        return found

    def _dispatcher(self, seconds: Callable[[], float]) -> Dispatcher:
        telephony = self.telephony
        return Dispatcher(
            self.commit,
            self.channels,
            Words(self.defaults, self._link),
            put_inside,
            now=self.clock.now,
            default_language=self.defaults.language,
            seconds=seconds,
            limits=telephony.limits if telephony else None,
            purse=self._purse(telephony) if telephony else None,
            keep_media=_keeper(self.defaults, self.clock.now),
        )

    def _housekeeping(self) -> Housekeeping:
        database = self.config.database
        return Housekeeping(
            self.commit,
            self.clock,
            self.defaults,
            url=database.url,
            folder=database.backup_folder,
            keep_days=database.backup_keep_days,
        )

    def _mail_loop(self) -> MailLoop | None:
        box = mailbox(self.config)
        if box is None:
            return None
        health = Health(account=f"mailbox:{self.config.mail.from_address}", started_at=self.clock.now())
        return MailLoop(box, self.commit, self.clock, health)

    def _purse(self, telephony: Telephony) -> Purse:
        return Purse(
            self.defaults,
            self.clock.now,
            prices=telephony.price_lists(),
            house_cents=self.config.twilio.strangers_cents,
        )

    def _most_members(self) -> int:
        """How many neighbours the largest group reaches where each one counts against the platform's limit of a day."""
        return most_members(self.store)

    def _group_chats(self) -> Sequence[Address]:
        with self.store.read() as unit:
            rows = [a for g in unit.groups.all() for a in unit.people.address("group", g.id, TELEGRAM)]
            return [Address(row.channel, row.value) for row in rows if row.reachable]

    def _link(self, kind: str, token: str) -> str:
        """Make the address of a joining link or one-tap page."""
        if kind == "start":
            return f"https://t.me/{self.bot_name}?start={token}" if self.bot_name else f"/start {token}"
        if kind == "mail":
            return f"mailto:{self.config.mail.from_address}" if self.mail_loop is not None else ""
        if kind == "thread":
            return self.telephony.link(token, "Aanmelden") if self.telephony else ""
        base = self.config.web.public_url or f"http://{self.config.web.host}:{self.config.web.port}"
        return f"{base.rstrip('/')}/{'bord/open' if kind == 'board' else 'w'}/{token}"

    def web(self) -> Any:
        """The web application of this program."""
        doors: dict[str, Door] = {}
        if self._telegram is not None and self.config.telegram.mode == "webhook":
            secret = self.config.telegram.webhook_secret.get_secret_value()
            doors["/telegram"] = telegram_door(secret, self._ingest(self._telegram.account), self.clock.now)
        if self.telephony is not None:
            doors |= self.telephony.doors(self._take, self.defaults.language, self.defaults.emergency_number)
        return application(
            page=self.page,
            doors=doors,
            health=self.health,
            registry=self._registry(),
            health_token=self.config.web.health_token.get_secret_value(),
            board=self._board(),
        )

    def _board(self) -> Board:
        return Board(
            self.commit,
            self.clock,
            self.defaults,
            secure=self.config.web.public_url.startswith("https:"),
            tile_url=self.config.map.tile_url,
            attribution=self.config.map.attribution,
        )

    async def _take(self, account: str, batch: Sequence[Any]) -> int:
        return await self.ingress.take(account, batch)

    def _ingest(self, account: str) -> Callable[[Sequence[Arrival]], Awaitable[None]]:
        async def ingest(batch: Sequence[Arrival]) -> None:
            await self.ingress.take(account, batch)

        return ingest

    async def start(self, rooms: frozenset[str] = ROOMS) -> None:
        """Open the channels and begin to work; the database's waiting rows go first. Fewer `rooms` are for tests."""
        for channel in self.channels.values():
            await channel.start()
        if self._telegram is not None and DISPATCH in rooms:
            # A joining link needs the bot's own name; without network we start all the same.
            await self._learn_name(self._telegram, NAME_WITHIN_S)
        if DECIDE in rooms:
            self._tasks.append(asyncio.create_task(self.decider.run(), name="decide"))
        if DISPATCH in rooms:
            await self.dispatcher.start()
        if TICK in rooms:
            self.ticker.start()
            await self.ticker.tick()
            self._tasks.append(asyncio.create_task(self.watchdog.run(), name="watchdog"))
            self._tasks.append(asyncio.create_task(self.housekeeping.run(), name="housekeeping"))
        if self._telegram is not None:
            self._start_telegram(self._telegram, poll=INGRESS in rooms)
        if self.mail_loop is not None and INGRESS in rooms:
            self.healths[self.mail_loop.health.account] = self.mail_loop.health
            self._tasks.append(asyncio.create_task(self.mail_loop.run(), name="mailbox"))
        if self.telephony is not None and INGRESS in rooms:
            self.telephony.start(self.commit, self._take)
            self.healths.update(self.telephony.healths)
        self.ready = True
        log.info("started", channels=sorted(self.channels), mode=self.config.telegram.mode)

    def _start_telegram(self, telegram: TelegramChannel, *, poll: bool) -> None:
        health = Health(account=telegram.account, started_at=self.clock.now())
        self._tasks.append(asyncio.create_task(self._introduce(telegram, health), name="introduce"))
        if self.config.telegram.mode == "webhook" or not poll:
            return
        self.healths[telegram.account] = health
        self._poller = Poller(telegram.client, self._ingest(telegram.account), health, now=self.clock.now)
        self._poller.start()

    async def _learn_name(self, telegram: TelegramChannel, within_s: float) -> None:
        with suppress(Exception):
            async with asyncio.timeout(within_s):
                self.bot_name = str((await telegram.client.call("getMe"))["username"])

    async def _introduce(self, telegram: TelegramChannel, health: Health) -> None:
        """Learn the bot's own name for joining links, and set the webhook; tried again until Telegram answers."""
        wait_s = 1.0
        while True:
            try:
                self.bot_name = str((await telegram.client.call("getMe"))["username"])
                if self.config.telegram.mode == "webhook":
                    await set_webhook(telegram.client, telegram_setup(self.config, self._group_chats))
                return
            except Exception as error:
                log.warning("telegram.not_reached", why=type(error).__name__)
                await asyncio.sleep(wait_s)
                wait_s = min(60.0, wait_s * 2)

    async def stop(self) -> None:
        """Stop with nothing half-done: no new work, what is under way is finished and written down."""
        self.ready = False
        if self._poller is not None:
            await self._poller.stop()
        if self.telephony is not None:
            await self.telephony.stop()
        self.ticker.stop()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        await self.dispatcher.stop()
        for channel in self.channels.values():
            await channel.stop()
        await self.commit.close()
        self.store.close()

    def health(self) -> Mapping[str, Any]:
        """What `/health` shows insiders: ready, and what is wrong."""
        promises = self.watchdog.promises
        return {
            "ready": self.ready
            and bool(self.channels)
            and not {"health.inbox_stuck", "poll.not_stored"} & set(promises.troubles),
            "troubles": promises.troubles,
            "inbox_waiting": promises.waiting,
            "dead_letters": promises.dead_letters,
            "outbox": promises.outbox,
            "channels": {
                account: {
                    "last_ok_at": health.last_ok_at.isoformat() if health.last_ok_at else None,
                    "error": health.error_key,
                    "failures": health.failures,
                }
                for account, health in self.healths.items()
            },
        }

    def _registry(self) -> CollectorRegistry:
        registry = CollectorRegistry()
        counts = self.dispatcher.counts
        figures: dict[str, tuple[str, Callable[[], float]]] = {
            "saarbot_decided": ("events decided since the start", lambda: self.decider.decided),
            "saarbot_sent": ("messages sent since the start", lambda: counts.sent),
            "saarbot_send_failed": ("messages refused for good since the start", lambda: counts.failed),
            "saarbot_send_unknown": ("messages whose arrival is unknown", lambda: counts.unknown),
            "saarbot_in_flight": ("messages under way now", lambda: counts.in_flight),
            "saarbot_inbox_waiting": ("events waiting for a decision", lambda: self.watchdog.promises.waiting),
            "saarbot_dead_letters": ("events set aside", lambda: self.watchdog.promises.dead_letters),
            "saarbot_troubles": ("broken promises the watchdog sees", lambda: len(self.watchdog.promises.troubles)),
            "saarbot_resident_bytes": ("memory in use", _resident_bytes),
        }
        for name, (words, figure) in figures.items():
            Gauge(name, words, registry=registry).set_function(figure)
        return registry

    def _heartbeat(self) -> Callable[[], Awaitable[None]] | None:
        url = self.config.heartbeat.url
        if not url:
            return None
        from bot.loops.heartbeat import Heartbeat

        return Heartbeat(url, self.config.heartbeat.every_s).beat


def _keeper(defaults: GroupSettings, now: Callable[[], datetime]) -> Callable[[Unit, ActionRow, bytes], None]:
    """Keeps fetched pictures; the picture library (10 MB) is loaded with the first one."""

    def keep(unit: Unit, row: ActionRow, content: bytes) -> None:
        from bot.pictures import keeper

        keeper(defaults, now)(unit, row, content)

    return keep


def _parse_inside(payload: bytes) -> Sequence[Any]:
    return [wire.decode(payload)]


def _resident_bytes() -> float:
    with suppress(OSError), Path("/proc/self/statm").open(encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
