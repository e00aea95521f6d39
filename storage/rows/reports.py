"""What happened, as rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from saar.spot import Spot, map_url


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

    @property
    def spot(self) -> Spot | None:
        """The place that somebody shared from the map."""
        found = self.facts.get("spot")
        return Spot(float(found[0]), float(found[1])) if isinstance(found, list) and len(found) == 2 else None

    @property
    def map_url(self) -> str:
        """The link to that place; empty without one."""
        return map_url(self.spot) if self.spot else ""

    @property
    def where(self) -> str:
        """The place in words, else on the map, else nothing."""
        return self.place or self.map_url


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
