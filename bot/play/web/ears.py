"""Listens at every phone of one street: tells the pages, and counts rings with Saar and in a plain group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.play.mail_message import Mail
from bot.play.telegram.views import Sight
from bot.play.twilio.model import Message, Phone
from bot.play.web import bubbles
from bot.play.web.cast import SEATS
from bot.play.web.hub import Change, Hub
from bot.play.web.scene import Read, Scene

AGENT = next(seat.name for seat in SEATS if seat.channel == "mail")
_SHOWN = frozenset({"message", "ephemeral", "edit", "delete", "pin", "unpin", "reaction", "service"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A message of Saar at the street's time: who got it, on which kind of chat, whether it rang."""

    at: datetime
    who: str
    chat: str
    rang: bool
    text: str


class Ears:
    """Subscribed from its making until `close`."""

    def __init__(self, scene: Scene, hub: Hub) -> None:
        self.scene = scene
        self.by_saar: Counter[str] = Counter()
        self.by_neighbours: Counter[str] = Counter()
        self.plain: Counter[str] = Counter()
        self.said: dict[str, datetime] = {}
        self.heard: list[Moment] = []
        self.lines = 0
        self.spent_before = 0
        self._hub = hub
        self._counted: set[str] = set()
        street = scene.street
        self._stops: list[Callable[[], None]] = [
            street.telegram.subscribe(self._sight),
            street.mail.subscribe(self._mail),
        ]
        watchers = scene.phones.exchange.watchers
        watchers.append(self._phone)
        self._stops.append(lambda: watchers.remove(self._phone))
        scene.on_read = self._read

    def close(self) -> None:
        """Stop listening."""
        for stop in self._stops:
            stop()
        self.scene.on_read = None

    def forget(self) -> None:
        """Begin to count anew: setting up is no evening in the street."""
        for counter in (self.by_saar, self.by_neighbours, self.plain):
            counter.clear()
        self.said.clear()
        self.heard.clear()
        self.lines = 0

    @property
    def everybody(self) -> list[str]:
        """Everybody with a phone that can ring."""
        return [*self.scene.street.people, *self.scene.street.phones]

    def _sight(self, sight: Sight) -> None:
        if sight.kind == "toast":
            # A press that is only acknowledged shows nothing.
            if sight.message is None or sight.text != sight.message.text:
                self._hub.publish(Change(sight.person, toast=sight.text))
            return
        seen = sight.message
        if seen is None or sight.kind not in _SHOWN:
            return
        bubble = bubbles.of_telegram(sight.person, seen, self.scene.zone)
        if bubble is None:
            return
        if sight.kind in ("message", "ephemeral"):
            self._count(bubble, sight.at, sight.rings)
        self._hub.publish(Change(sight.person, bubble, rings=sight.rings))
        self._hub.touch("figures")

    def _count(self, bubble: bubbles.Bubble, at: datetime, rings: bool) -> None:
        if bubble.service:
            return
        if rings:
            (self.by_saar if bubble.saar else self.by_neighbours)[bubble.who] += 1
        if bubble.saar:
            self.heard.append(Moment(at, bubble.who, bubble.chat, rings, bubble.text))
        elif bubble.mine:
            self._spoken(bubble, at)

    def _spoken(self, bubble: bubbles.Bubble, at: datetime) -> None:
        """Count a neighbour's own line as it would ring in a plain group; commands and set-up are none of it."""
        self.said[bubble.text] = at
        if bubble.text.startswith("/") or bubble.key in self._counted:
            return
        self._counted.add(bubble.key)
        self.lines += 1
        for name in self.everybody:
            if name != bubble.who:
                self.plain[name] += 1

    def _phone(self, kind: str, phone: Phone, message: Message) -> None:
        name = next((n for n, p in self.scene.street.phones.items() if p.phone is phone), "")
        if not name:
            return
        bubble = bubbles.of_phone(name, message, self.scene.zone)
        if not {"ButtonPayload", "ListId"} & set(message.extra):
            self._count(bubble, self.scene.clock.now(), kind == "message")
        self._hub.publish(Change(name, bubble, rings=kind == "message"))
        self._hub.touch("figures")

    def _mail(self, mail: Mail) -> None:
        box = self.scene.street.agent
        if mail.recipient.lower() != box.address.lower():
            return
        bubble = bubbles.of_mail(AGENT, len(box.messages), mail, self.scene.zone)
        self._hub.publish(Change(AGENT, bubble))
        self._hub.touch("figures")

    def _read(self, _read: Read) -> None:
        self._hub.touch("figures")
