"""What comes in: one frozen value for each thing that can happen around a group.

Channels turn their wire format into these values; nothing after that knows which channel it was.
Every `*_at` is an aware datetime in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody or a group is reached: a channel's name and that channel's own id (chat id, E.164, e-mail)."""

    channel: str
    value: str

    def __str__(self) -> str:
        return f"{self.channel}:{self.value}"


class Speaker(StrEnum):
    """In whose name a message was said; only `PERSON` can be attributed to somebody."""

    PERSON = "person"
    ANONYMOUS_ADMIN = "anonymous_admin"
    LINKED_CHANNEL = "linked_channel"
    CHANNEL = "channel"
    BOT = "bot"


class AttachmentKind(StrEnum):
    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    LOCATION = "location"
    CONTACT = "contact"
    STICKER = "sticker"
    POLL = "poll"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """Something that came with a message; `ref` is the channel's file id, `own` is true for the sender's own contact card.

    `size_bytes` is 0 where the channel does not say; `name` is what the sender's phone calls a shared place.
    """

    kind: AttachmentKind
    ref: str = ""
    media_type: str = ""
    album: str = ""
    latitude: float | None = None
    longitude: float | None = None
    accuracy_m: float | None = None
    own: bool = False
    size_bytes: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """A person as a channel shows them: where they can be written to in private, the name they chose, their language.

    `also` are further addresses of the same person that came along: a second id, or the same phone number on another channel.
    """

    address: Address
    name: str = ""
    language: str = ""
    also: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Somebody wrote, sent or edited a message in a group's chat or in private.

    `group_id` is the group that somebody in several groups chose for a private message; only the house itself sets it.
    """

    who: Who
    chat: Address
    private: bool
    text: str
    message_ref: str
    occurred_at: datetime
    speaker: Speaker = Speaker.PERSON
    chat_title: str = ""
    edited: bool = False
    forwarded: bool = False
    reply_to: str = ""
    group_id: int | None = None
    attachments: tuple[Attachment, ...] = ()
    topic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """Somebody pressed a button; `press_ref` is what the channel wants answered, `private` where it was pressed."""

    who: Who
    chat: Address
    token: str
    message_ref: str
    press_ref: str
    occurred_at: datetime
    private: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reacted:
    """Somebody put a reaction on a message; taking one away is no event."""

    who: Who
    chat: Address
    message_ref: str
    emoji: str
    occurred_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequested:
    """Somebody asks to be let into the group's chat."""

    who: Who
    chat: Address
    words: str = ""
    occurred_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Somebody is in the group's chat; `came` is false when a look-up found them there: nobody came just now."""

    who: Who
    chat: Address
    occurred_at: datetime
    is_admin: bool = False
    came: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Somebody left the chat; `removed` when another person took them out."""

    who: Who
    chat: Address
    occurred_at: datetime
    removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reachability:
    """Somebody opened, blocked or unblocked the private line with Saar."""

    who: Who
    reachable: bool
    occurred_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsChanged:
    """What Saar itself may do in a chat has changed; `present` is false when it was taken out."""

    chat: Address
    chat_title: str
    present: bool
    is_admin: bool
    missing: tuple[str, ...] = ()
    occurred_at: datetime
    by: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """A group's chat got another id."""

    old: Address
    new: Address
    occurred_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A deadline has come; `late_s` is by how many seconds it is late."""

    kind: str
    key: str
    args: dict[str, str | int] = field(default_factory=dict)
    occurred_at: datetime
    late_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A wijkagent answered on the one-tap page or by mail: `answer` is a verb of `saar.wijkagent.ANSWERS`.

    `report_id` is 0 for a yes or no to mails at all, which is given to the group `group_id`.
    """

    person_id: int
    report_id: int
    answer: str
    words: str = ""
    occurred_at: datetime
    group_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounced:
    """Something sent could not be delivered for good, or the platform refused an action."""

    recipient: str
    address: Address | None
    key: str
    why: str
    gone: bool
    occurred_at: datetime
    report_id: int = 0


class Arrival(StrEnum):
    """How far a message of ours got, in the order in which it may only go on."""

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


class Failure(StrEnum):
    """What a failure afterwards asks for: nobody there, said stop, the time window is closed, later, refused for good."""

    GONE = "gone"
    STOPPED = "stopped"
    WINDOW = "window"
    LATER = "later"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A platform says afterwards what became of a message of ours; `again_s` is when trying again makes sense."""

    ref: str
    chat: Address
    arrival: Arrival
    failure: Failure | None = None
    why: str = ""
    again_s: float = 0.0
    occurred_at: datetime


Event = (
    Said
    | Pressed
    | JoinRequested
    | Joined
    | Left
    | Reachability
    | RightsChanged
    | Migrated
    | Due
    | Answered
    | Bounced
    | Progress
    | Reacted
)
