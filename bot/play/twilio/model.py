"""What the Twilio fake remembers: messages, media, templates, phones, numbers."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

from bot.play.twilio.pricing import as_dollars

JSON = dict[str, Any]
API_VERSION = "2010-04-01"
UNFINISHED = frozenset({"accepted", "queued", "sending", "scheduled", "receiving"})


def new_sid(prefix: str) -> str:
    """A SID as Twilio makes them."""
    return prefix + secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press under a message: a quick reply, a list item or (with `url`) a link."""

    text: str
    payload: str = ""
    url: str | None = None
    is_list_item: bool = False


@dataclass(slots=True)
class Media:
    """A file that hangs on a message."""

    sid: str
    content: bytes
    content_type: str
    deleted: bool = False
    # The address behind the redirect, as unguessable as a signed one.
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))


@dataclass(slots=True)
class Message:
    """A Message resource; `price` in tenths of a cent, `shown` is what the phone displays."""

    sid: str
    account_sid: str
    direction: str
    from_: str
    to: str
    body: str
    status: str
    created_at: datetime
    updated_at: datetime
    sent_at: datetime | None = None
    service_sid: str | None = None
    content_sid: str | None = None
    content_variables: dict[str, str] = field(default_factory=dict)
    media: list[Media] = field(default_factory=list)
    media_urls: list[str] = field(default_factory=list)
    action: str | None = None
    status_callback: str | None = None
    validity_s: int = 36_000
    send_at: datetime | None = None
    segments: int = 1
    price: int | None = None
    error_code: int | None = None
    error_message: str | None = None
    category: str = "service"
    shown: str = ""
    buttons: tuple[Button, ...] = ()
    deleted: bool = False
    replied_to: str | None = None
    extra: dict[str, str] = field(default_factory=dict)
    webhook_results: list[str] = field(default_factory=list)

    @property
    def is_whatsapp(self) -> bool:
        """Whether it went by WhatsApp rather than SMS."""
        return self.to.startswith("whatsapp:")

    def as_json(self) -> JSON:
        """The resource as the API answers it."""
        uri = f"/{API_VERSION}/Accounts/{self.account_sid}/Messages/{self.sid}"
        return {
            "account_sid": self.account_sid,
            "api_version": API_VERSION,
            "body": self.body,
            "date_created": format_datetime(self.created_at),
            "date_sent": format_datetime(self.sent_at) if self.sent_at else None,
            "date_updated": format_datetime(self.updated_at),
            "direction": self.direction,
            "error_code": self.error_code,
            "error_message": self.error_message,
            "from": self.from_,
            "messaging_service_sid": self.service_sid,
            "num_media": str(len(self.media) or len(self.media_urls)),
            "num_segments": str(self.segments),
            "price": None if self.price is None else as_dollars(self.price),
            "price_unit": "USD",
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": self.to,
            "uri": f"{uri}.json",
        }


@dataclass(slots=True)
class Template:
    """A Content resource and its standing at WhatsApp."""

    sid: str
    friendly_name: str
    language: str
    variables: dict[str, str]
    types: JSON
    created_at: datetime
    name: str = ""
    category: str = "UTILITY"
    status: str = "unsubmitted"
    rejection_reason: str = ""
    allow_category_change: bool = True

    @property
    def kind(self) -> str:
        """The content type, as 'twilio/quick-reply'."""
        return next(iter(self.types))


@dataclass(slots=True)
class Number:
    """One of our numbers: `address` is +E164 or whatsapp:+E164; URLs are the public ones."""

    sid: str
    address: str
    per_s: float
    url: str = ""
    fallback_url: str = ""
    status_url: str = ""
    voice_url: str = ""
    friendly_name: str = ""

    @property
    def is_whatsapp(self) -> bool:
        """Whether this is a WhatsApp sender."""
        return self.address.startswith("whatsapp:")


@dataclass
class Phone:
    """Somebody's phone; `window` opens per our number with each WhatsApp message of theirs."""

    name: str
    number: str
    user_id: str
    has_whatsapp: bool = True
    is_mobile: bool = True
    hides_number: bool = False
    is_off: bool = False
    reads: bool = False
    has_blocked: bool = False
    inbox: list[Message] = field(default_factory=list)
    windows: dict[str, datetime] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)

    def address(self, whatsapp: bool) -> str:
        """What stands in From when this phone writes: a hidden number gives the business-scoped id."""
        if not whatsapp:
            return self.number
        return f"whatsapp:{self.user_id}" if self.hides_number else f"whatsapp:{self.number}"

    def window_open(self, sender: str, now: datetime) -> bool:
        """Whether a session message of `sender` may reach this phone: 24 h from its last message."""
        opened = self.windows.get(sender)
        return opened is not None and now - opened < timedelta(hours=24)
