"""One-to-one threads that cost money, as rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """What one address allows."""

    address_id: int
    wrote_at: datetime | None = None
    reached_at: datetime | None = None
    stopped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PostedRow:
    """A paid message that left."""

    ref: str
    channel: str
    address_id: int | None
    recipient: str
    group_id: int | None
    report_id: int | None
    outbox_id: int | None
    card_id: int | None
    kind: str
    tenths: int
    month: str
    arrival: str
    failure: str
    why: str
    again_s: int
    buttons: Mapping[str, str]
    at: datetime


@dataclass(frozen=True, slots=True)
class ReachRow:
    """How far a report's paid messages got: people, not messages."""

    arrived: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset()
    under_way: frozenset[str] = frozenset()
    tenths: int = 0


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """Somebody agreed, or said stop."""

    person_id: int
    channel: str
    given: bool
    words: str
    at: datetime
