"""Telling what neighbours on WhatsApp and SMS received, and what it cost."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from bot.languages import say
from bot.play.phones import PhoneStage
from bot.play.twilio import Message, TwilioPerson
from saar.money import shown

WIDTH = 94
INDENT = "      "


def amount(tenths: int, language: str) -> str:
    """Show an amount as its reader writes it: "$0.46", in Dutch "$ 0,46"."""
    dollars = shown(tenths)
    return dollars.replace("$", "$ ").replace(".", ",") if language == "nl" else dollars


class PhoneEars:
    """Collects what reaches phones; `out` prints a line. Counts how often Saar made each of them ring."""

    def __init__(self, stage: PhoneStage, language: str, out: Callable[[str], None]) -> None:
        self._stage = stage
        self._language = language
        self._out = out
        self._heard: list[tuple[str, Message]] = []
        self._spent_before = stage.phones.exchange.spent
        self.count = 0
        self._stop = stage.phones.subscribe(self._hear)

    def close(self) -> None:
        """Stop listening."""
        self._stop()

    def _hear(self, person: TwilioPerson, message: Message) -> None:
        self._heard.append((person.name, message))

    def tell(self) -> None:
        """Tell what has come since the last time."""
        for name, message in self._heard:
            self.count += 1
            channel = "WhatsApp" if message.is_whatsapp else "SMS"
            cost = amount(message.price or 0, self._language)
            self._out(
                f"   ▸ Saar → {say(self._language, 'demo.phone', {'who': name, 'channel': channel, 'cost': cost})}"
            )
            for paragraph in message.shown.splitlines():
                for line in textwrap.wrap(paragraph, WIDTH) or [""]:
                    self._out(f"{INDENT}{line}")
            if message.buttons:
                self._out(f"{INDENT}" + "  ".join(f"[{button.text}]" for button in message.buttons))
        self._heard.clear()

    @property
    def cost(self) -> str:
        """What the platform has charged since the beginning, both ways."""
        return amount(self._stage.phones.exchange.spent - self._spent_before, self._language)
