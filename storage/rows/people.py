"""Who there is, as rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


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
