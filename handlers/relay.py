"""Alerting where each message costs: the nearest first, within the budget and the platform's limit, and told honestly.

Who is reached for nothing is alerted as always. Of the rest the nearest come first, so that a limit cuts off those whom
it concerns least; the admins hear at once who was cut off, and two minutes later how far the alert really came.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import zip_longest
from typing import Any

from handlers import members, raising
from handlers.work import Work
from saar import hours
from saar.audience import Listener
from saar.effects import Choice, Lane, Tell, person
from saar.money import TENTHS_PER_CENT, Budget, month_of, shown
from saar.people import Role, Standing
from saar.reach import GUARD_NEAREST, Home, Plan, Reached, counted, nearest, people_warning, plan
from storage.rows import GroupRow, ReportRow

REACH = "reach"
REACH_AFTER = timedelta(minutes=2)
DAY = timedelta(hours=24)
GUARD_WORTH_S = 600
FORWARD = "forward_text"
BUDGET, PEOPLE = "budget", "people_per_day"


def budget(work: Work, group: GroupRow) -> Budget:
    """The group's two caps, in tenths of a cent."""
    chosen = work.settings(group)
    return Budget(chosen.budget_cents * TENTHS_PER_CENT, chosen.alarm_budget_cents * TENTHS_PER_CENT)


def spent(work: Work, group: GroupRow) -> int:
    """What the group has spent this month, in tenths of a cent."""
    return work.unit.posted.spent(month_of(work.now, work.zone_of_house()), group.id)


def people_left(work: Work) -> int | None:
    """How many people more the platform lets us reach today; None where there is no limit."""
    limited = [(name, means.people_per_day) for name, means in work.means.items() if means.people_per_day]
    if not limited:
        return None
    name, limit = limited[0]
    return max(0, limit - work.unit.threads.reached_since(name, work.now - DAY))


def _home(one: Listener) -> Home:
    return Home(person(one.person_id), one.house, one.way.tenths, one.way.window, one.way.limited)


def _places(work: Work, group: GroupRow, report: ReportRow) -> list[str | None]:
    """Where it is: the place that was said, else where its reporter lives."""
    whose = raising.raiser(report)
    member = work.unit.groups.member(group.id, whose) if whose else None
    return [report.place, member.house if member else None]


def choose(
    work: Work,
    group: GroupRow,
    report: ReportRow,
    recipients: Sequence[str],
    listeners: Sequence[Listener],
    *,
    ring: bool,
) -> list[str]:
    """Of the recipients of an alert, those who get a card, in the order in which they get it.

    What does not ring is not worth paying for: who is reached at a cost alone reads it by asking.
    """
    dear = {person(one.person_id): one for one in listeners if one.way.costs}
    free = [to for to in recipients if to not in dear]
    if not dear:
        return free
    if not ring:
        return free + [to for to in recipients if to in dear and dear[to].way.free_too]
    whose = raising.raiser(report)
    own = person(whose) if whose else ""
    homes = nearest(_places(work, group, report), [_home(dear[to]) for to in recipients if to in dear and to != own])
    found = plan(homes, money_left=budget(work, group).left(spent(work, group)), people_left=people_left(work))
    still = [to for to in (*found.over_budget, *found.over_people) if dear[to].way.free_too]
    if own in dear:
        # The reporter knows it: they get the question about 112 and later the outcome, not a paid card as well.
        work.unit.reports.heard(report.id, own, work.now)
    _tell_cut(work, group, report, found, len(still))
    # By turns: no channel's own pace holds up the neighbours on the other one.
    return [to for pair in zip_longest(free, found.alerted) for to in pair if to is not None] + still


def _tell_cut(work: Work, group: GroupRow, report: ReportRow, found: Plan, reached_otherwise: int) -> None:
    """Tell the admins at once who is not alerted, and why."""
    for why, cut in ((BUDGET, found.over_budget), (PEOPLE, found.over_people)):
        if not cut:
            continue
        limit = max((means.people_per_day for means in work.means.values()), default=0)
        for admin in work.admins(group):
            work.tell(
                Tell(
                    to=person(admin.person_id),
                    key=f"admin.cut.{why}",
                    args={
                        "number": report.number,
                        "count": len(cut),
                        "otherwise": reached_otherwise,
                        "cap": shown(budget(work, group).alarm),
                        "limit": limit,
                    },
                    step=f"r{report.id}",
                    report_id=report.id,
                ),
                group,
            )
        work.note(group, "saar", f"told.{why}", f"g{group.id}", count=len(cut))


def alerted(work: Work, group: GroupRow, report: ReportRow, listeners: Sequence[Listener]) -> None:
    """See to it that the admins hear how far an alert came, where that is not plain to see."""
    if any(one.way.costs for one in listeners) or work.settings(group).offer_forward:
        due_at = work.now + REACH_AFTER
        work.unit.deadlines.set(
            kind=REACH,
            key=f"{REACH}:r{report.id}",
            due_at=due_at,
            group_id=group.id,
            args={"report": report.id},
            useful_until=due_at + timedelta(hours=6),
        )


def guard(work: Work, group: GroupRow, report: ReportRow) -> None:
    """Nobody has said that they call 112: where a card cannot change, the nearest ten and the admins are told alone."""
    heard = {row.recipient for row in work.unit.reports.audience(report.id)}
    whose = raising.raiser(report)
    own = person(whose) if whose else ""
    listeners = {person(one.person_id): one for one in members.listeners(work, group) if one.way.costs}
    homes = nearest(
        _places(work, group, report), [_home(one) for to, one in listeners.items() if to in heard and to != own]
    )
    admins = [to for to, one in listeners.items() if one.role is Role.ADMIN and to != own]
    for to in dict.fromkeys([*(home.recipient for home in homes[:GUARD_NEAREST]), *admins]):
        work.tell(
            Tell(
                to=to,
                key="guard.nobody_called.at" if report.place else "guard.nobody_called.nowhere",
                args={**_about(work, group, report), "group": group.name},
                lane=Lane.ALARM,
                expires_s=GUARD_WORTH_S,
                choices=((Choice("button.i_call", "call", {"report": report.id}),),),
                report_id=report.id,
                step="guard",
            ),
            group,
        )


def _about(work: Work, group: GroupRow, report: ReportRow) -> dict[str, Any]:
    zone = work.zone(group)
    return {
        "number": report.number,
        "category": f"@category.{report.category or 'other'}",
        "place": report.place or "",
        "at": hours.shown(
            report.opened_at if report.facts.get("when") else report.happened_at or report.opened_at, zone
        ),
        "emergency": work.settings(group).emergency_number,
    }


def reach(work: Work, group: GroupRow, report: ReportRow) -> Reached:
    """Count how many neighbours an alert reached: by the platform's word where it was paid for, else that it was shown."""
    cards = work.unit.cards.of_report(report.id)
    posted = work.unit.posted.reach(report.id)
    chat_shown = any(card.recipient == f"g{group.id}" and card.sent_version for card in cards)
    people = [
        (person(one.person_id), one.in_chat and chat_shown)
        for one in members.listeners(work, group)
        if one.role is not Role.WIJKAGENT and one.standing in (Standing.MEMBER, Standing.MUTED)
    ]
    whose = raising.raiser(report)
    own = frozenset({person(whose)} if whose else ())
    return counted(
        people,
        shown=frozenset(card.recipient for card in cards if card.sent_version) | own,
        arrived=posted.arrived,
        paid=posted.arrived | posted.failed | posted.under_way,
    )


def reach_due(work: Work, group: GroupRow, report: ReportRow) -> None:
    """Tell the admins how far the alert came and what it cost, with a text for the street's old chat group."""
    found, cost = reach(work, group, report), work.unit.posted.reach(report.id).tenths
    month, caps = spent(work, group), budget(work, group)
    args = {
        "number": report.number,
        "reached": found.reached,
        "not_reached": found.not_reached,
        "cost": shown(cost),
        "month": shown(month),
        "budget": shown(caps.usual),
    }
    for admin in work.admins(group):
        work.tell(
            Tell(
                to=person(admin.person_id),
                key="admin.alert_reach.paid" if cost else "admin.alert_reach",
                args=args,
                silent=True,
                report_id=report.id,
                step=f"r{report.id}.reach",
                choices=((Choice("button.forward_text", FORWARD, {"report": report.id}),),),
            ),
            group,
        )
    warn(work, group)


def warn(work: Work, group: GroupRow) -> None:
    """Warn the admins before a cap or a limit bites: of the budget once a month, of the limit of people once a day."""
    month = month_of(work.now, work.zone_of_house())
    caps, so_far = budget(work, group), spent(work, group)
    if caps.nearly(so_far) and work.unit.audit.last_about(f"g{group.id}", f"budget_nearly.{month}") is None:
        work.note(group, "saar", f"budget_nearly.{month}", f"g{group.id}")
        amounts = {"month": shown(so_far), "budget": shown(caps.usual), "cap": shown(caps.alarm)}
        work.tell_admins(group, "admin.budget_nearly", Lane.PERSONAL, group=group.name, **amounts)
    limit = max((means.people_per_day for means in work.means.values()), default=0)
    left = people_left(work)
    members_here = sum(1 for one in members.listeners(work, group) if one.way.limited)
    if left is None or not people_warning(limit, limit - left, members_here):
        return
    last = work.unit.audit.last_about(f"g{group.id}", "people_nearly")
    if last is None or work.now - last > DAY:
        work.note(group, "saar", "people_nearly", f"g{group.id}")
        work.tell_admins(group, "admin.people_nearly", limit=limit, left=left, members=members_here, group=group.name)


def forward_text(work: Work, group: GroupRow, report: ReportRow, to: str) -> None:
    """Give somebody a text about a report that can be passed on as it is to the street's old chat group."""
    closed = report.closed_at is not None
    args = _about(work, group, report) | {"outcome": f"@outcome.{report.outcome or 'unknown'}"}
    where = "at" if report.place else "nowhere"
    key = f"forward.closed.{where}" if closed else f"forward.alert.{where}"
    work.tell(Tell(to=to, key=key, args=args, step=f"forward.r{report.id}.{report.stage}"), group)
