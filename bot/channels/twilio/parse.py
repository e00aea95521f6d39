"""What Twilio hands over -> `saar.events`. Pure, and total: an unknown type gives nothing, a broken one raises ValueError.

Three things come in: an inbound message and a status callback as signed forms, and a message fetched back from the list,
as JSON, which lacks buttons and places. Fields grow without notice, so every one is read by its name and may be absent
(docs.twilio.com, guides/webhook-request; platforms.md §3).
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from bot.channels.twilio.codes import failure
from bot.channels.twilio.signature import Fields, read_form
from saar.events import Address, Arrival, Attachment, AttachmentKind, Event, Progress, Said, Who
from saar.spot import name_of

WHATSAPP, SMS = "whatsapp", "sms"
PREFIX: Final = "whatsapp:"
MOST_MEDIA: Final = 10
_PHONE = re.compile(r"\+[1-9]\d{5,14}")
_SID = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}")
_USER_ID = re.compile(r"[A-Z]{2}\.[0-9A-Za-z]{1,128}")
# "sent" says nothing that our own note of the answer does not say; a thousand of them an alarm are a load for nothing.
_PROGRESS: Final = {
    "delivered": Arrival.DELIVERED,
    "read": Arrival.READ,
    "undelivered": Arrival.FAILED,
    "failed": Arrival.FAILED,
    "canceled": Arrival.FAILED,
}


@dataclass(frozen=True, slots=True)
class Handed:
    """One thing that Twilio handed over, ready for the inbox; `why` is set when it could not be read."""

    event_id: str
    payload: bytes
    occurred_at: datetime
    events: tuple[Event, ...] = ()
    why: str = ""

    @property
    def says_nothing(self) -> bool:
        """Whether it is a status on the way, which need not be kept."""
        return ":" in self.event_id and not self.events and not self.why


def handed(payload: bytes, now: datetime, fields: Fields | None = None) -> Handed:
    """Read a form or a listed message that came at `now`; raises ValueError only when not even its id is in it.

    `fields` are those of the form, where it was read already.
    """
    fields = _fields(payload) if fields is None else fields
    sid, status = fields.one("MessageSid") or fields.one("SmsSid"), _status(fields)
    if not _SID.fullmatch(sid):
        raise ValueError("no message id")
    # A status callback carries the id of its message: without the status in the key "delivered" would count as seen.
    event_id = f"{sid}:{status}" if status else sid
    try:
        events = tuple(_events(fields, now))
    except ValueError as error:
        return Handed(event_id, payload, now, why=str(error))
    return Handed(event_id, payload, events[0].occurred_at if events else now, events)


def parse(payload: bytes, now: datetime) -> Sequence[Event]:
    """The events of one payload; `now` is the time of those that carry none (all webhooks)."""
    return _events(_fields(payload), now)


def _fields(payload: bytes) -> Fields:
    return _listed(payload) if payload[:1] == b"{" else read_form(payload)


def listed_payload(message: Any) -> bytes:
    """A message of the library's list, as the payload of an inbox row."""
    sent_at = message.date_sent or message.date_created
    return json.dumps(
        {
            "listed": True,
            "MessageSid": message.sid,
            "From": message.from_,
            "To": message.to,
            "Body": message.body or "",
            "NumMedia": str(message.num_media or 0),
            "DateSent": sent_at.isoformat() if sent_at else "",
        }
    ).encode()


def _listed(payload: bytes) -> Fields:
    try:
        found = json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise ValueError("no JSON") from error
    if not isinstance(found, dict) or not found.get("listed"):
        raise ValueError("no listed message")
    fields = Fields()
    for name, value in found.items():
        fields[str(name)] = [str(value)]
    return fields


def _status(fields: Fields) -> str:
    status = fields.one("MessageStatus")
    return status if status and status != "received" else ""


def _events(fields: Fields, now: datetime) -> Sequence[Event]:
    if _status(fields):
        return _progress(fields, now)
    said = _said(fields, now)
    return (said,) if said is not None else ()


def _progress(fields: Fields, now: datetime) -> Sequence[Event]:
    arrival = _PROGRESS.get(_status(fields))
    chat = address(fields.one("To"))
    if arrival is None or chat is None:
        return ()
    sid = fields.one("MessageSid") or fields.one("SmsSid")
    if arrival is not Arrival.FAILED:
        return (Progress(ref=sid, chat=chat, arrival=arrival, occurred_at=now),)
    code = fields.one("ErrorCode")
    what, why, again_s = failure(int(code) if code.isascii() and code.isdigit() else 0)
    return (Progress(ref=sid, chat=chat, arrival=arrival, failure=what, why=why, again_s=again_s, occurred_at=now),)


def address(text: str) -> Address | None:
    """An address as Twilio writes it: "+31…", "whatsapp:+31…" or, when the number is hidden, "whatsapp:NL.…"."""
    if text.startswith(PREFIX):
        value = text.removeprefix(PREFIX).strip()
        # Their webhooks may write a plus as a blank.
        value = f"+{value}" if value.isdigit() else value
        return Address(WHATSAPP, value) if _PHONE.fullmatch(value) or _USER_ID.fullmatch(value) else None
    return Address(SMS, text) if _PHONE.fullmatch(text) else None


def _said(fields: Fields, now: datetime) -> Said | None:
    who = _who(fields)
    if who is None:
        # A short code or a company's name: nobody can be answered there.
        return None
    button = fields.one("ButtonText") or fields.one("ListTitle")
    attachments = _attachments(fields)
    kinds = {one.kind for one in attachments}
    # The body of a document is its file name, not words of its sender.
    text = button or ("" if AttachmentKind.DOCUMENT in kinds else fields.one("Body"))
    if not text.strip() and not attachments:
        return None
    return Said(
        who=who,
        chat=who.address,
        private=True,
        text=text,
        message_ref=fields.one("MessageSid") or fields.one("SmsSid"),
        occurred_at=_moment(fields, now),
        forwarded=fields.one("Forwarded") == "true" or fields.one("FrequentlyForwarded") == "true",
        reply_to=fields.one("OriginalRepliedMessageSid"),
        attachments=attachments,
    )


def _who(fields: Fields) -> Who | None:
    found = address(fields.one("From"))
    if found is None:
        return None
    also = [address(fields.one(name)) for name in ("ExternalUserId", "ParentExternalUserId")]
    wa_id = fields.one("WaId")
    also.append(address(f"{PREFIX}+{wa_id}") if wa_id.isascii() and wa_id.isdigit() else None)
    if found.channel == SMS:
        # The same phone on the other channel is the same person.
        also.append(Address(WHATSAPP, found.value))
    elif found.value.startswith("+"):
        also.append(Address(SMS, found.value))
    others = tuple(dict.fromkeys(one for one in also if one is not None and one != found))
    return Who(address=found, name=" ".join(fields.one("ProfileName").split())[:80], also=others)


def _moment(fields: Fields, now: datetime) -> datetime:
    text = fields.one("DateSent")
    if not text:
        return now
    try:
        at = datetime.fromisoformat(text) if text[:1].isdigit() else parsedate_to_datetime(text)
    except (ValueError, TypeError) as error:
        raise ValueError("no date") from error
    return min(now, at if at.tzinfo is not None else at.replace(tzinfo=UTC))


def _attachments(fields: Fields) -> tuple[Attachment, ...]:
    count = fields.one("NumMedia")
    number = int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 0
    found = [
        Attachment(
            kind=_kind(fields.one(f"MediaContentType{nth}")),
            ref=fields.one(f"MediaUrl{nth}"),
            media_type=fields.one(f"MediaContentType{nth}"),
        )
        for nth in range(min(number, MOST_MEDIA))
    ]
    spot = _spot(fields)
    return (*found, spot) if spot is not None else tuple(found)


def _kind(media_type: str) -> AttachmentKind:
    kind = media_type.partition(";")[0].strip().lower()
    if kind == "image/webp":
        return AttachmentKind.STICKER
    if kind in ("text/vcard", "text/x-vcard", "text/directory"):
        return AttachmentKind.CONTACT
    match kind.partition("/")[0]:
        case "image":
            return AttachmentKind.PHOTO
        case "video":
            return AttachmentKind.VIDEO
        case "audio":
            return AttachmentKind.VOICE
        case _:
            return AttachmentKind.DOCUMENT


def _spot(fields: Fields) -> Attachment | None:
    latitude, longitude = fields.one("Latitude"), fields.one("Longitude")
    if not latitude or not longitude:
        return None
    try:
        north, east = float(latitude), float(longitude)
    except ValueError as error:
        raise ValueError("no place") from error
    if not (-90 <= north <= 90 and -180 <= east <= 180):
        raise ValueError("no place on earth")
    name = name_of(fields.one("Label"), fields.one("Address"))
    return Attachment(kind=AttachmentKind.LOCATION, latitude=north, longitude=east, name=name)
