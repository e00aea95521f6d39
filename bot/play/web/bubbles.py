"""What stands on each phone's screen, as values that a page can draw."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.play.mail_message import Mail
from bot.play.street import Street
from bot.play.telegram.people import Person
from bot.play.telegram.views import SeenMessage
from bot.play.twilio.model import Message
from bot.play.twilio.people import TwilioPerson

GROUP, PRIVATE, THREAD, MAILBOX = "group", "private", "thread", "mail"
MOST_SHOWN = 60
_HIDDEN_SERVICES = frozenset({"pinned_message"})


@dataclass(frozen=True, slots=True)
class Pressable:
    """One button under a bubble: `value` is what the page sends back, `url` what it opens."""

    label: str
    value: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """One message on one phone; `key` names it within the page, `gone` means taken away, `aside` seen by this person alone."""

    key: str
    who: str
    chat: str
    sender: str
    text: str
    at: str
    mine: bool = False
    saar: bool = False
    media: str = ""
    rows: tuple[tuple[Pressable, ...], ...] = ()
    edited: bool = False
    pinned: bool = False
    rang: bool = False
    gone: bool = False
    aside: bool = False
    service: bool = False
    edit_value: str = ""
    subject: str = ""
    reactions: str = ""

    @property
    def chat_id(self) -> str:
        """The id of the list on the page in which it stands."""
        return f"chat-{self.who}-{self.chat}"

    @property
    def id(self) -> str:
        """Its own id on the page."""
        return f"m-{self.who}-{self.key}"


def _hour(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%H:%M")


def of_telegram(who: str, seen: SeenMessage, zone: ZoneInfo) -> Bubble | None:
    """A message on a Telegram phone; None for what only the platform writes (who pinned what)."""
    if seen.service_kind in _HIDDEN_SERVICES:
        return None
    mine = seen.sender == who and not seen.by_bot
    value = f"{seen.chat_id}/{seen.message_id}"
    return Bubble(
        key=f"{seen.chat_id}-{seen.message_id}",
        who=who,
        chat=GROUP if seen.chat_id < 0 else PRIVATE,
        sender=seen.sender,
        text=seen.text,
        at=_hour(seen.at, zone),
        mine=mine,
        saar=seen.by_bot,
        media=seen.media or "",
        rows=()
        if seen.deleted
        else tuple(
            tuple(Pressable(one.text, "" if one.data is None else f"{value}/{one.data}", one.url or "") for one in row)
            for row in seen.buttons
        ),
        edited=seen.edited,
        pinned=seen.pinned,
        rang=seen.rang,
        gone=seen.deleted,
        aside=seen.ephemeral,
        service=seen.service,
        edit_value=value if mine and not seen.deleted and not seen.media and not seen.service else "",
        reactions=" ".join(seen.reactions),
    )


def of_phone(who: str, message: Message, zone: ZoneInfo) -> Bubble:
    """A message on a WhatsApp or SMS phone; what reaches such a phone always rings."""
    mine = message.direction == "inbound"
    buttons = tuple(
        Pressable(one.text, "" if one.url else json.dumps([message.sid, one.text], ensure_ascii=False), one.url or "")
        for one in message.buttons
    )
    return Bubble(
        key=message.sid,
        who=who,
        chat=THREAD,
        sender=who if mine else "Saar",
        text=message.body if mine else message.shown,
        at=_hour(message.created_at, zone),
        mine=mine,
        saar=not mine,
        media=_media(message) if mine else "voice" if message.media_urls else "",
        rows=tuple((one,) for one in buttons),
        rang=not mine,
    )


def _media(message: Message) -> str:
    if "Latitude" in message.extra:
        return "location"
    if not message.media:
        return ""
    return "photo" if message.media[0].content_type.startswith("image/") else "voice"


def of_mail(who: str, number: int, mail: Mail, zone: ZoneInfo) -> Bubble:
    """A mail in the wijkagent's box; mail never rings."""
    return Bubble(
        key=f"mail-{number}",
        who=who,
        chat=MAILBOX,
        sender="Saar",
        text=mail.text.strip(),
        subject=mail.subject,
        at=mail.at.astimezone(zone).strftime("%d-%m %H:%M"),
        saar=True,
    )


def telegram_chats(street: Street, person: Person, zone: ZoneInfo) -> dict[str, list[Bubble]]:
    """The group and the private chat of somebody on Telegram, oldest first, what was taken away included."""
    found: dict[str, list[Bubble]] = {}
    for chat, room in ((GROUP, street.group), (PRIVATE, person.private)):
        drawn = (of_telegram(person.name, seen, zone) for seen in person.sees(room, deleted=True))
        found[chat] = [bubble for bubble in drawn if bubble is not None][-MOST_SHOWN:]
    return found


def thread(person: TwilioPerson, zone: ZoneInfo) -> list[Bubble]:
    """The one thread of somebody on WhatsApp or SMS, oldest first."""
    exchange = person.fake.exchange
    inbox = {id(message) for message in person.phone.inbox}
    mine: Sequence[Message] = [
        message
        for message in exchange.messages.values()
        if id(message) in inbox
        or (message.direction == "inbound" and exchange.by_address.get(message.from_) is person.phone)
    ]
    return [of_phone(person.name, message, zone) for message in mine[-MOST_SHOWN:]]
