"""What the board shows: an admin sees their group's open reports and who waits, a coordinator sees counts only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from saar import hours
from saar.people import May, Role, Standing, may
from saar.settings import GroupSettings, of_group
from storage.rows import GroupRow, MemberRow, ReportRow
from storage.unit import Unit

MONTHS = 6
LEAST_COUNT = 5
"""No count under five is shown to a coordinator: in one street it would point at people (design §6.10)."""


@dataclass(frozen=True, slots=True)
class OpenReport:
    """One open report as its admin sees it; `spot` is latitude and longitude when somebody sent a place."""

    number: int
    alarm: bool
    category: str
    place: str
    at: str
    stage: str
    route: str
    escalation: str
    spot: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Month:
    """One month: how many alarms and other reports; None where the count may not be shown."""

    name: str
    alarms: int | None
    others: int | None


@dataclass(frozen=True, slots=True)
class GroupBoard:
    """One group; `counts_only` for a coordinator."""

    name: str
    counts_only: bool
    open_count: int | None
    members: int | None
    reports: Sequence[OpenReport] = ()
    waiting: Sequence[tuple[str, str]] = ()
    escalations: Sequence[OpenReport] = ()
    months: Sequence[Month] = field(default_factory=tuple)


def boards(unit: Unit, person_id: int, now: datetime, defaults: GroupSettings) -> list[GroupBoard]:
    """The boards of every group in which this person may see one; none when they may not (any more)."""
    found = []
    for group in unit.groups.of_person(person_id):
        member = unit.groups.member(group.id, person_id)
        if member is None:
            continue
        role, standing = Role(member.role), Standing(member.standing)
        if may(role, standing, May.RUN_GROUP):
            found.append(_full(unit, group, now, defaults))
        elif may(role, standing, May.SEE_COUNTS):
            found.append(_counts(unit, group, now, defaults))
    return found


def _zone(group: GroupRow, defaults: GroupSettings) -> ZoneInfo:
    return ZoneInfo(of_group(defaults, group.settings).timezone)


def _members(unit: Unit, group: GroupRow) -> list[MemberRow]:
    return [m for m in unit.groups.members(group.id) if m.standing in ("member", "muted") and m.role != "wijkagent"]


def _full(unit: Unit, group: GroupRow, now: datetime, defaults: GroupSettings) -> GroupBoard:
    zone = _zone(group, defaults)
    live = [_open(r, zone) for r in reversed(unit.reports.live(group.id)) if _may_be_seen(r)]
    waiting = unit.groups.members(group.id, standings=("waiting",))
    return GroupBoard(
        name=group.name,
        counts_only=False,
        open_count=len(live),
        members=len(_members(unit, group)),
        reports=live,
        waiting=[(m.name, m.house or "") for m in waiting],
        escalations=[r for r in live if r.escalation],
        months=_months(unit, group, now, zone, least=0),
    )


def _counts(unit: Unit, group: GroupRow, now: datetime, defaults: GroupSettings) -> GroupBoard:
    zone = _zone(group, defaults)
    return GroupBoard(
        name=group.name,
        counts_only=True,
        open_count=_shown(len([r for r in unit.reports.live(group.id) if _may_be_seen(r)]), LEAST_COUNT),
        members=_shown(len(_members(unit, group)), LEAST_COUNT),
        months=_months(unit, group, now, zone, least=LEAST_COUNT),
    )


def _may_be_seen(report: ReportRow) -> bool:
    """Danger indoors and what was asked in private stay between Saar and the reporter, also for an admin."""
    return report.route != "private" and report.stage != "signalering"


def _open(report: ReportRow, zone: ZoneInfo) -> OpenReport:
    return OpenReport(
        number=report.number,
        alarm=report.kind == "alarm",
        category=report.category or "other",
        place=report.place or "",
        at=f"{report.opened_at.astimezone(zone):%d-%m} {hours.shown(report.opened_at, zone)}",
        stage=report.stage,
        route=report.route,
        escalation=_escalation(report),
        spot=(report.spot.latitude, report.spot.longitude) if report.spot else None,
    )


def _escalation(report: ReportRow) -> str:
    answer = report.facts.get("wijkagent")
    if answer:
        return str(answer)
    return "waits" if report.route == "wijkagent" else ""


def _shown(count: int, least: int) -> int | None:
    return count if count == 0 or count >= least else None


def _months(unit: Unit, group: GroupRow, now: datetime, zone: ZoneInfo, *, least: int) -> list[Month]:
    names = _last_months(now.astimezone(zone))
    since = datetime.fromisoformat(f"{names[0]}-01").replace(tzinfo=zone)
    counted: Counter[tuple[str, bool]] = Counter()
    for report in unit.reports.recent(group.id, since):
        if report.merged_into is None and report.outcome != "withdrawn":
            counted[f"{report.opened_at.astimezone(zone):%Y-%m}", report.kind == "alarm"] += 1
    return [Month(name, *_pair(counted, name, least)) for name in names]


def _pair(counted: Mapping[tuple[str, bool], int], name: str, least: int) -> Any:
    return _shown(counted.get((name, True), 0), least), _shown(counted.get((name, False), 0), least)


def _last_months(now: datetime) -> list[str]:
    found = [now.replace(day=1)]
    while len(found) < MONTHS:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return [f"{month:%Y-%m}" for month in reversed(found)]
