"""Telling on paper what happened on the stage: who received what, when, and whether it rang."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.languages import say
from bot.play.mail_message import Mail
from bot.play.stage import Stage
from bot.play.telegram.views import Sight

WIDTH = 100
INDENT = "      "


def figure(value: float, language: str) -> str:
    """Show a number with one decimal as its reader writes it."""
    return f"{value:.1f}".replace(".", ",") if language == "nl" else f"{value:.1f}"


@dataclass(slots=True)
class Heard:
    """One thing that several people saw at the same moment."""

    kind: str
    at: datetime
    room: str
    text: str
    sender: str
    private: bool
    buttons: tuple[str, ...]
    people: list[str] = field(default_factory=list)
    rang: list[str] = field(default_factory=list)


class Narrator:
    """Collects sights and mails, and tells them; counts how often Saar and how often the neighbours themselves made a phone ring."""

    def __init__(self, stage: Stage, language: str, out: Callable[[str], None]) -> None:
        self._stage = stage
        self._language = language
        self._out = out
        self._heard: dict[tuple[str, int, int, str], Heard] = {}
        self._mails: list[Mail] = []
        self.rings: dict[str, int] = {}
        self.plain_rings: dict[str, int] = {}
        street = stage.street
        self._unsubscribe = [street.telegram.subscribe(self._sight), street.mail.subscribe(self._mail)]

    def close(self) -> None:
        """Stop listening."""
        for stop in self._unsubscribe:
            stop()

    def _sight(self, sight: Sight) -> None:
        message = sight.message
        if sight.kind == "toast":
            key = ("toast", sight.person_id, 0, sight.text)
            self._heard[key] = Heard("toast", sight.at, sight.person, sight.text, "Saar", True, (), [sight.person])
            return
        if message is None or sight.kind in ("service", "reaction", "pin", "unpin"):
            return
        own = message.sender_id == sight.person_id
        if sight.kind == "message" and not message.by_bot and not own:
            self.plain_rings[sight.person] = self.plain_rings.get(sight.person, 0) + 1
        if sight.rings and message.by_bot:
            self.rings[sight.person] = self.rings.get(sight.person, 0) + 1
        key = (
            sight.kind,
            message.chat_id if message.chat_id < 0 else sight.person_id,
            message.message_id,
            message.text,
        )
        heard = self._heard.get(key)
        if heard is None:
            private = message.chat_id > 0
            room = sight.person if private else message.chat_title
            labels = tuple(message.labels)
            heard = Heard(sight.kind, sight.at, room, message.text, message.sender, private, labels)
            self._heard[key] = heard
        heard.people.append(sight.person)
        if sight.rings:
            heard.rang.append(sight.person)

    def _mail(self, mail: Mail) -> None:
        self._mails.append(mail)

    def step(self, words: str, at: datetime) -> None:
        """Tell what is about to happen."""
        clock = at.astimezone(self._stage.zone).strftime("%H:%M")
        self._out("")
        for line in textwrap.wrap(f"── {clock}  {words}", WIDTH, subsequent_indent="          "):
            self._out(line)

    def tell(self) -> None:
        """Tell what has been received since the last time."""
        alike: dict[tuple[str, str, tuple[str, ...]], list[Heard]] = {}
        for heard in self._heard.values():
            if heard.private and heard.kind == "message":
                alike.setdefault((heard.sender, heard.text, heard.buttons), []).append(heard)
        for heard in self._heard.values():
            private = heard.private and heard.kind == "message"
            same = alike[heard.sender, heard.text, heard.buttons] if private else [heard]
            if heard is not same[0]:
                continue
            self._one(heard)
            if same[1:]:
                self._out(f"   ▸ {self._say('demo.same', names=', '.join(other.room for other in same[1:]))}")
        for mail in self._mails:
            self._out(f"   ✉ {self._say('demo.mail', to=mail.recipient, subject=mail.subject)}")
            self._indented(mail.text.strip())
        self._heard.clear()
        self._mails.clear()

    def _say(self, key: str, **args: str | int) -> str:
        return say(self._language, key, args)

    def _one(self, heard: Heard) -> None:
        count = len(heard.people)
        if heard.kind == "delete":
            self._out(f"   ✂ {self._say('demo.deleted', sender=heard.sender)}")
            return
        sender = heard.sender
        if heard.kind == "toast":
            self._out(f"   ▫ {self._say('demo.toast', who=heard.room)} {heard.text}")
            return
        sound = self._say("demo.rings", count=len(heard.rang)) if heard.rang else self._say("demo.silent")
        where = self._say("demo.private", who=heard.room) if heard.private else self._say("demo.group", count=count)
        if heard.kind == "edit":
            sound = self._say("demo.edited")
        self._out(f"   ▸ {sender} → {where} ({sound})")
        self._indented(heard.text)
        if heard.buttons:
            self._out(f"{INDENT}" + "  ".join(f"[{label}]" for label in heard.buttons))

    def _indented(self, text: str) -> None:
        for paragraph in text.splitlines():
            for line in textwrap.wrap(paragraph, WIDTH - len(INDENT)) or [""]:
                self._out(f"{INDENT}{line}")
