"""The stage with telephones: the same street, with neighbours on WhatsApp and SMS beside those on Telegram."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.channels.twilio.client import Account
from bot.channels.twilio.templates import Templates, definitions
from bot.clock import MovableClock
from bot.config import Config, Twilio
from bot.languages import say
from bot.play.stage import Stage
from bot.play.street import Street
from bot.play.twilio import TwilioFake, TwilioPerson
from storage.unit import Unit

FAST_PER_S = 1000.0
"""The stage's clock stands still while a queue drains: the pace is measured in bench/, not here."""


class PhoneStage(Stage):
    """A stage whose program has a Twilio account; `twilio` are settings of that section, `approved` False leaves the
    templates unmade."""

    def __init__(
        self,
        start: datetime,
        *,
        street: Callable[[MovableClock], Street] | None = None,
        folder: Path | None = None,
        twilio: dict[str, Any] | None = None,
        approved: bool = True,
        **more: Any,
    ) -> None:
        super().__init__(start, street=street, folder=folder, **more)
        self.phones = TwilioFake(self.clock.now, whatsapp_per_s=FAST_PER_S, sms_per_s=FAST_PER_S, auto_approve=True)
        self._twilio = twilio or {}
        self._approved = approved
        self._templates: dict[str, str] = {}

    def config(self) -> Config:
        """The program's configuration with its Twilio account."""
        found = super().config()
        phones = self.phones
        given = {
            "account_sid": phones.account_sid,
            "auth_token": phones.auth_token,
            "whatsapp_from": phones.whatsapp_number.address,
            "sms_from": phones.sms_number.address,
            "api_base_url": phones.base_url,
            "content_base_url": phones.base_url,
            "messaging_base_url": phones.base_url,
            "media_hosts": ["127.0.0.1"],
            "whatsapp_per_s": FAST_PER_S,
            "sms_per_s": FAST_PER_S,
            "templates": self._templates,
        } | self._twilio
        return found.model_copy(update={"twilio": Twilio.model_validate(given)})

    async def __aenter__(self) -> Self:
        await self.phones.start()
        if self._approved:
            await self._make_templates()
        return await super().__aenter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await super().__aexit__(kind, error, trace)
        await self.phones.stop()

    async def _make_templates(self) -> None:
        """What `saarbot templates create` does."""
        base = self.phones.base_url
        account = Account(self.phones.account_sid, self.phones.auth_token, api_base_url=base, content_base_url=base)
        await account.open()
        try:
            templates = Templates(account)
            self._templates = {f"{one.key}.{one.language}": await templates.create(one) for one in definitions()}
        finally:
            await account.close()

    async def open(self, rooms: frozenset[str] | None = None, *, web: bool = True) -> None:
        """Start the program with its webhooks pointed at it; its doors are open in every room (`web` is passed over)."""
        self.phones.point_webhooks(f"http://127.0.0.1:{self.door.port}")
        await super().open(rooms, web=True)

    async def settle(self, timeout_s: float = 20.0) -> None:
        """Wait until both sides have nothing left to do."""
        await self.phones.quiet(timeout_s=timeout_s)
        await super().settle(timeout_s)
        while self.phones.exchange.running():
            await self.phones.quiet(timeout_s=timeout_s)
            await super().settle(timeout_s)

    async def close(self) -> None:
        """Close the door once the platform has nothing under way to it."""
        await self.phones.quiet()
        await super().close()

    async def stop_program(self) -> None:
        """Stop the program once the platform has nothing under way to it: what it could not hand over would be lost."""
        await self.phones.quiet()
        await super().stop_program()

    async def lives_here(
        self,
        name: str,
        house: str,
        *,
        sms: bool = False,
        role: str = "resident",
        window_open: bool = False,
        group_id: int | None = None,
        hides_number: bool = False,
    ) -> TwilioPerson:
        """Somebody who signed up long ago: by WhatsApp, or by SMS without an app."""
        person = self.phones.person(
            name, whatsapp=not sms, window_open=window_open and not sms, hides_number=hides_number
        )
        channel, value = ("sms", person.number) if sms else ("whatsapp", person.address.removeprefix("whatsapp:"))
        await self.program.commit.submit(
            lambda unit: self._add(unit, name, house, channel, value, role, group_id, window_open=window_open)
        )
        return person

    def _add(
        self,
        unit: Unit,
        name: str,
        house: str,
        channel: str,
        value: str,
        role: str,
        group_id: int | None,
        *,
        window_open: bool,
    ) -> None:
        now = self.clock.now()
        group = group_id or unit.groups.all()[0].id
        found = unit.people.by_address(channel, value) or unit.people.create(name, None, now)
        address = unit.people.add_address("person", found.id, channel, value, can_start=True)
        unit.threads.consent(found.id, channel, given=True, words="Aanmelden", at=now)
        if window_open:
            unit.threads.wrote(address.id, now)
        unit.groups.add_member(group, found.id, now, role=role, house=house)

    async def moves_in(self, person: TwilioPerson, house: str, *, sms: bool = False) -> None:
        """Somebody signs up by the joining link, says who they are, and Karin lets them in."""
        person.says(f"Aanmelden {self.join_token}", sms=sms)
        await self.settle()
        person.says(f"{person.name}, {house}", sms=sms)
        await self.settle()
        karin, label = self.street.karin, say("nl", "button.let_in")
        karin.says(None, "/wachtenden")
        await self.settle()
        message = next(
            one for one in reversed(karin.sees_from_bot(karin.private)) if label in one.labels and house in one.text
        )
        karin.presses(label, message)
        await self.settle()
