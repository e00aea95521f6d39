"""House rules as rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A group's chat room: a chat of its own, or a topic of one."""

    channel: str
    value: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class HouseRulesRow:
    """What a group chose. `version` goes up with every change, `demands` is the version from which members are asked again."""

    group_id: int
    choices: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    version: int = 1
    demands: int = 1
    page_ref: str | None = None
    watched_from: datetime | None = None
    slow_until: datetime | None = None
    locked_until: datetime | None = None
    room: RoomRow | None = None


@dataclass(frozen=True, slots=True)
class OffenceRow:
    """One message that a rule found."""

    id: int
    group_id: int
    person_id: int
    rule: str
    step: str
    mode: str
    message_ref: str
    text: str
    sure: float
    at: datetime
    shown_at: datetime | None
    verdict: str
    appeal: str


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A kept picture; `media` is JPEG without metadata, empty when it can no longer be read."""

    id: int
    group_id: int
    person_id: int
    report_id: int | None
    media: bytes
    taken_at: datetime
    expires_at: datetime
