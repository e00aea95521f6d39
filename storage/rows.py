"""What storage hands out: decrypted, frozen rows. Times are aware UTC datetimes, ids are ours.

A text that can no longer be read (its key was destroyed, or the bytes are damaged) comes back empty; a field that may
be absent comes back as None. Nothing here touches the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from saar.effects import Lane


class Refusal(StrEnum):
    """Why a pressed button does nothing."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    NOT_YOURS = "not_yours"


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A street's group. `settings` holds the overrides only; saar.settings has the defaults."""

    id: int
    name: str
    settings: Mapping[str, Any]
    state: str  # setup / active / paused
    language: str
    timezone: str
    created_at: datetime
    next_report_number: int

    @property
    def recipient(self) -> str:
        """The group's own chat as an outbox recipient."""
        return f"g{self.id}"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody we know; name is empty once erased."""

    id: int
    name: str
    language: str | None  # None: the group's language
    created_at: datetime
    erased_at: datetime | None = None

    @property
    def recipient(self) -> str:
        """The person as an outbox recipient."""
        return f"p{self.id}"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A person in a group, with what a decision needs to know of the person."""

    group_id: int
    person_id: int
    role: str  # resident / admin / coordinator / wijkagent
    standing: str  # waiting / member / muted / locked_out / removed
    number: int  # member number in the group, can be said aloud
    name: str
    language: str | None
    house: str | None
    muted_until: datetime | None
    rules_version: int
    joined_at: datetime
    in_chat: bool = False  # present in the group's own chat

    @property
    def recipient(self) -> str:
        """The person as an outbox recipient."""
        return f"p{self.person_id}"


@dataclass(frozen=True, slots=True)
class AddressRow:
    """Where somebody can be reached; `can_start` says whether we may write first."""

    id: int
    owner_kind: str  # person / group
    owner_id: int
    channel: str
    value: str
    can_start: bool
    reachable: bool
    why: str | None
    verified_at: datetime | None


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One link of the chain of wijkagenten; `position` 0 is asked first."""

    group_id: int
    person_id: int
    position: int
    agreed_at: datetime | None  # nothing is sent before this
    digest_days: tuple[int, ...]  # 0 = Monday
    digest_at: str  # "08:00", local time of the group
    answers_on: bool
    single_mails: bool
    away_until: datetime | None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report. Change it with dataclasses.replace and hand it to reports.save."""

    id: int
    group_id: int
    number: int
    stage: str
    kind: str
    category: str | None
    route: str  # street / wijkagent / gemeente / private
    call_state: str  # unknown / calling / called / not_needed
    caller_id: int | None
    called_at: datetime | None
    reporter_id: int | None
    anonymous: bool
    place: str | None
    plate: str | None
    facts: Mapping[str, Any]
    happened_at: datetime | None
    opened_at: datetime
    heard_at: datetime | None
    closed_at: datetime | None
    outcome: str | None
    outcome_text: str | None
    version: int
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class ObservationRow:
    """What one person said about a report."""

    id: int
    report_id: int
    person_id: int | None
    text: str
    said_at: datetime
    message_ref: str | None
    role: str  # first / update / edit / call / outcome
    withdrawn: bool
    showable: bool = True  # false: these words never reach neighbours


@dataclass(frozen=True, slots=True)
class AudienceRow:
    """Who heard a report, and whether they reacted."""

    report_id: int
    recipient: str
    heard_at: datetime
    reacted_at: datetime | None


@dataclass(frozen=True, slots=True)
class LineRow:
    """A sender's own line of the last minutes (kept ten minutes at most)."""

    group_id: int
    person_id: int
    text: str
    said_at: datetime
    message_ref: str | None


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


@dataclass(frozen=True, slots=True)
class Depth:
    """How full the inbox is."""

    waiting: int = 0
    done: int = 0
    dead: int = 0
    stale: int = 0
    oldest_waiting_at: datetime | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
