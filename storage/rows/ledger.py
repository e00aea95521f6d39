"""The small books, as rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """Something that falls due. `args` holds ids only."""

    id: int
    kind: str
    key: str
    group_id: int | None
    due_at: datetime
    useful_until: datetime | None
    args: Mapping[str, Any]
    state: str  # open / fired / expired / dropped
    attempts: int


class Refusal(StrEnum):
    """Why a pressed button does nothing."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    NOT_YOURS = "not_yours"


@dataclass(frozen=True, slots=True)
class ButtonRow:
    """What an opaque token on a button stands for."""

    token: str
    verb: str
    args: Mapping[str, Any]
    group_id: int | None
    for_person_id: int | None
    for_roles: tuple[str, ...]
    expires_at: datetime | None
    used_at: datetime | None
    once: bool


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One purpose behind a one-tap link; the token itself is kept hashed only."""

    id: int
    purpose: str
    args: Mapping[str, Any]
    person_id: int | None
    group_id: int | None
    expires_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the log: ids only, never a name or a text."""

    id: int
    at: datetime
    group_id: int | None
    actor: str
    verb: str
    subject: str
    args: Mapping[str, Any]
