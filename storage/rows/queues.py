"""What came in and what goes out, as rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from saar.effects import Lane


@dataclass(frozen=True, slots=True)
class InboxRow:
    """What a platform handed over. `attempts` counts this claim too."""

    id: int
    account: str
    event_id: str
    lane: str
    urgent: bool
    payload: bytes
    occurred_at: datetime
    received_at: datetime
    state: str  # waiting / done / dead / stale
    attempts: int
    why: str | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A one-shot message: key and arguments, never a sentence."""

    id: int
    causation: str
    recipient: str
    key: str
    step: str
    args: Mapping[str, Any]
    group_id: int | None
    report_id: int | None
    about_person_id: int | None
    lane: Lane
    silent: bool
    buttons: Any  # what tell was given, as JSON gives it back
    reply_to: str | None
    only_to: str | None
    channel: str | None
    state: str  # queued / sending / sent / delivered / read / retry_at / failed / expired / unknown
    attempts: int
    due_at: datetime
    expires_at: datetime | None
    ref: str | None
    created_at: datetime
    sent_at: datetime | None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class CardRow:
    """The one live message of a report at one recipient."""

    id: int
    report_id: int
    group_id: int
    recipient: str
    wanted_version: int
    sent_version: int  # 0: never shown
    ref: str | None
    pinned: bool
    ring: bool
    lane: Lane
    state: str  # queued / sending / shown / retry_at / failed / expired / unknown
    attempts: int
    due_at: datetime
    why: str | None = None


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Something to do at a platform that is not a message."""

    id: int
    causation: str
    kind: str
    step: str
    recipient: str
    args: Mapping[str, Any]
    group_id: int | None
    lane: Lane
    state: str  # queued / doing / done / retry_at / failed / expired / unknown
    attempts: int
    due_at: datetime
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Depth:
    """How full the inbox is."""

    waiting: int
    dead: int
    stale: int
    oldest_waiting_at: datetime | None
