"""One street being played: the stage with its two paid phones, and what the reader makes of each message."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.config import Config
from bot.play.phones import PhoneStage
from bot.play.web.cast import HOMES, SEATS, SMS, WHATSAPP
from saar.reading import Context, Reading

EVENING = datetime(2026, 11, 24, 20, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
MOST_READINGS = 40
SETTING_UP = timedelta(hours=1)
BETWEEN_NEIGHBOURS = timedelta(minutes=1)
"""Neighbours come in one by one: a dozen at once would be a raid."""


@dataclass(frozen=True, slots=True)
class Read:
    """One message as the reader understood it, at the street's time."""

    at: datetime
    text: str
    private: bool
    reading: Reading


class Scene(PhoneStage):
    """A stage whose street has phones on WhatsApp and SMS beside Telegram; `public_url` stands in links."""

    def __init__(self, start: datetime = EVENING, *, public_url: str = "", **more: Any) -> None:
        super().__init__(start - SETTING_UP, **more)
        self._begins_at = start
        self.readings: deque[Read] = deque(maxlen=MOST_READINGS)
        self.on_read: Callable[[Read], None] | None = None
        self.web_app: Any = None
        self._public_url = public_url
        self.street.phones = {
            seat.name: self.phones.person(seat.name, whatsapp=seat.channel == WHATSAPP)
            for seat in SEATS
            if seat.channel in (WHATSAPP, SMS)
        }

    def config(self) -> Config:
        """The stage's configuration, with links to the playground's own address."""
        found = super().config()
        if self._public_url:
            found = found.model_copy(update={"web": found.web.model_copy(update={"public_url": self._public_url})})
        return found

    async def open(self, rooms: frozenset[str] | None = None, *, web: bool = True) -> None:
        """Start the program as it is run, and listen to its reader."""
        await super().open(rooms, web=web)
        if self._public_url:
            self.phones.point_webhooks(self._public_url, self.page_url)
        self._listen()
        self.web_app = self.program.web()

    def _listen(self) -> None:
        read = self.program.decider.read

        def listening(text: str, context: Context) -> Reading:
            found = read(text, context)
            one = Read(self.clock.now(), text, context.private, found)
            self.readings.append(one)
            if self.on_read is not None:
                self.on_read(one)
            return found

        self.program.decider.read = listening

    async def prepare(self) -> None:
        """Set the group up, open everybody's private line, let the two phones in."""
        await self.set_up_group()
        for name, home in self.street.homes.items():
            if home.has_started and name != "Karin":
                self.street[name].starts(self.join_token)
                await self.move(BETWEEN_NEIGHBOURS)
        for name, phone in self.street.phones.items():
            await self.moves_in(phone, HOMES[name], sms=not phone.phone.has_whatsapp)
        await self.until(self._begins_at)
        self.readings.clear()
