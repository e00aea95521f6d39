"""Everything of Twilio that runs beside the channels themselves: doors, fetching back, tidying up, templates, the purse."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote

import structlog

from bot.channels.health import Health
from bot.channels.twilio.client import Account, TwilioError
from bot.channels.twilio.fetch_back import FetchBack
from bot.channels.twilio.parse import PREFIX, SMS, WHATSAPP, Handed
from bot.channels.twilio.setup import Setup
from bot.channels.twilio.signature import Signatures
from bot.channels.twilio.sms import SmsChannel
from bot.channels.twilio.templates import Templates
from bot.channels.twilio.tidy import Tidy
from bot.channels.twilio.whatsapp import WhatsAppChannel
from bot.config import Config
from bot.rate import Limits
from bot.web.app import Door
from bot.web.twilio import Lock, message_door, status_account, voice_door
from saar.money import By, Prices
from saar.reach import Means
from storage.group_commit import GroupCommit

TEMPLATES_EVERY_S: Final = 900.0
TWILIO_WORDS: Final = frozenset(
    {"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "start", "unstop", "help", "info"}
)
"""Words in an SMS that Twilio answers itself (twilio/ai, opt-out keywords); after "stop" it refuses our messages (21610)."""
TIDY_EVERY_S: Final = 300.0
UNDER_THE_LIMIT: Final = 0.99
"""A little under the platform's pace: it measures when a message arrives, and its queue is four hours long."""
Take = Callable[[str, Sequence[Handed]], Awaitable[object]]
log = structlog.get_logger("saarbot.twilio")


def _wall() -> datetime:
    return datetime.now(UTC)


class Telephony:
    """One Twilio account as the program uses it; `members` counts who is reached by WhatsApp in the largest group."""

    def __init__(
        self, config: Config, now: Callable[[], datetime] = _wall, members: Callable[[], int] = lambda: 0
    ) -> None:
        twilio = config.twilio
        self._config = config
        self._now = now
        self.account = Account(
            twilio.account_sid,
            twilio.auth_token.get_secret_value(),
            api_base_url=twilio.api_base_url,
            content_base_url=twilio.content_base_url,
            messaging_base_url=twilio.messaging_base_url,
            media_hosts=twilio.media_hosts,
        )
        self.prices = Prices(**twilio.prices.model_dump())
        self.templates = Templates(self.account, dict(twilio.templates))
        self.healths: dict[str, Health] = {}
        self.channels: dict[str, WhatsAppChannel | SmsChannel] = {}
        self._fetchers: list[FetchBack] = []
        self._tidier: Tidy | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._build(
            Setup(
                public_url=self.public_url,
                whatsapp_from=_with_prefix(twilio.whatsapp_from),
                sms_from=twilio.sms_from,
                prices=self.prices,
                people_per_day=twilio.people_per_day,
                members=members,
                today=lambda: now().date(),
            )
        )

    @property
    def public_url(self) -> str:
        """Where webhooks come in; empty when messages are polled."""
        return self._config.web.public_url if self._config.twilio.mode == "webhook" else ""

    def _build(self, setup: Setup) -> None:
        twilio, prices = self._config.twilio, self.prices
        common = Means(opt_in=True, costs=True, edits=False, answers_press=False, failed_tenths=prices.failed)
        if twilio.whatsapp_from:
            means = replace(
                common,
                alert_tenths=prices.of(By.TEMPLATE),
                inbound_tenths=prices.inbound,
                people_per_day=twilio.people_per_day,
            )
            self.channels[WHATSAPP] = WhatsAppChannel(
                self.account, twilio.whatsapp_from, self.templates, means=means, setup=setup, now=self._now,
                trouble=lambda key: self._in_trouble(WHATSAPP, key),
            )  # fmt: skip
        if twilio.sms_from:
            means = replace(
                common,
                alert_tenths=prices.of(By.SMS),
                inbound_tenths=prices.sms_inbound,
                brief=True,
                stops_itself=TWILIO_WORDS,
            )
            self.channels[SMS] = SmsChannel(
                self.account, twilio.sms_from, means=means, setup=setup, now=self._now,
                trouble=lambda key: self._in_trouble(SMS, key),
            )  # fmt: skip

    @property
    def limits(self) -> dict[str, Limits]:
        """How fast each number may send."""
        twilio = self._config.twilio
        rates = {WHATSAPP: twilio.whatsapp_per_s, SMS: twilio.sms_per_s}
        return {
            name: Limits(
                per_s=rates[name] * UNDER_THE_LIMIT,
                burst=max(1.0, rates[name] / 10),
                chat_per_s=1.0,
                chat_burst=10.0,
                group_per_minute=None,
            )
            for name in self.channels
        }

    def price_lists(self) -> dict[str, Prices]:
        """The price list of each channel; both are on one."""
        return dict.fromkeys(self.channels, self.prices)

    def link(self, token: str, words: str) -> str:
        """An address that opens a chat with our WhatsApp number in which `words` and the token are typed already."""
        number, text = self._config.twilio.whatsapp_from.removeprefix(PREFIX).lstrip("+"), quote(f"{words} {token}")
        return f"https://wa.me/{number}?text={text}" if number else f"sms:{self._config.twilio.sms_from}?body={text}"

    def doors(self, take: Take, language: str, emergency: str) -> dict[str, Door]:
        """The webhooks, none without a public address (fail closed)."""
        if not self.public_url:
            return {}
        twilio = self._config.twilio
        signatures = Signatures(twilio.auth_token.get_secret_value(), twilio.shared_key.get_secret_value())
        lock = Lock(signatures, twilio.account_sid, self.public_url)
        accounts = [channel.account for channel in self.channels.values()]

        def into(account: str) -> Callable[[Sequence[Handed]], Awaitable[object]]:
            return lambda batch: take(account, batch)

        async def by_channel(batch: Sequence[Handed]) -> None:
            for one in batch:
                await take(status_account(accounts, one, accounts[0]), [one])

        found: dict[str, Door] = {
            f"/twilio/{name}": message_door(lock, into(channel.account), self._now)
            for name, channel in self.channels.items()
        }
        found["/twilio/status"] = message_door(lock, by_channel, self._now)
        found["/twilio/voice"] = voice_door(lock, language, emergency)
        return found

    def start(self, commit: GroupCommit, take: Take) -> None:
        """Begin to fetch back, to follow the templates and to tidy up."""
        tidy = self._tidier = Tidy(
            self.account, _decided(commit, [c.account for c in self.channels.values()]), now=self._now
        )
        for channel in self.channels.values():
            health = Health(account=channel.account, started_at=self._now())
            self.healths[channel.account] = health
            ingest = _ingest(take, channel.account)
            self._fetchers.append(
                FetchBack(
                    self.account,
                    channel.sender,
                    ingest,
                    health,
                    now=self._now,
                    polling=not self.public_url,
                    then=tidy.inbound,
                    every_s=self._config.twilio.fetch_every_s or None,
                )
            )
        for fetcher in self._fetchers:
            fetcher.start()
        if WHATSAPP in self.channels:
            self._tasks.append(asyncio.create_task(self._follow_templates(), name="templates"))
        self._tasks.append(asyncio.create_task(self._tidy(), name="tidy"))

    async def fetch_back(self) -> int:
        """Fetch back once, now."""
        return sum([await fetcher.round() for fetcher in self._fetchers])

    async def stop(self) -> None:
        """End the loops."""
        for fetcher in self._fetchers:
            await fetcher.stop()
        for task in self._tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self._fetchers.clear()
        self._tasks.clear()

    async def _follow_templates(self) -> None:
        """Learn which templates may be used; again every quarter of an hour, because approval takes from minutes to a day."""
        wait_s = 1.0
        while True:
            try:
                await self.templates.refresh()
                wait_s = TEMPLATES_EVERY_S
            except (TwilioError, ValueError, KeyError, TypeError, AttributeError) as error:
                log.warning("twilio.templates_unknown", why=type(error).__name__)
                wait_s = min(60.0, wait_s * 2)
            await asyncio.sleep(wait_s)

    async def tidy_up(self) -> None:
        """Delete at Twilio what we sent more than an hour ago, once, now."""
        for channel in self.channels.values():
            if self._tidier is not None:
                await self._tidier.outbound(channel.sender)

    async def _tidy(self) -> None:
        while True:
            await asyncio.sleep(TIDY_EVERY_S)
            try:
                await self.tidy_up()
            except Exception:
                log.exception("twilio.not_tidied")

    def _in_trouble(self, name: str, key: str) -> None:
        """Note that the whole account is in trouble, for /health and the watchdog; "" when it is well again."""
        health = self.healths.get(self.channels[name].account)
        if health is None:
            return
        if key:
            if health.ill(key, self._now()):
                log.error(key, channel=name)
        elif health.error_key:
            health.well(self._now())


def _with_prefix(number: str) -> str:
    return number if not number or number.startswith(PREFIX) else f"{PREFIX}{number}"


def _ingest(take: Take, account: str) -> Callable[[Sequence[Handed]], Awaitable[object]]:
    return lambda batch: take(account, batch)


def _decided(commit: GroupCommit, accounts: Sequence[str]) -> Callable[[Collection[str]], Awaitable[Collection[str]]]:
    async def ask(ids: Collection[str]) -> Collection[str]:
        found: set[str] = set()
        for account in accounts:
            found |= await commit.submit(lambda unit, account=account: unit.inbox.decided(account, ids))  # type: ignore[misc]
        return found

    return ask


def health_of(telephony: Telephony | None) -> Mapping[str, Any]:
    """What `/health` shows of Twilio: whether the templates are known, and what was deleted."""
    return {} if telephony is None else {"templates_known": telephony.templates.known}
