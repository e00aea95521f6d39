"""What somebody asks for where nothing comes by itself: the news, what it costs, a text to pass on, a second channel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from handlers import members, relay
from handlers.commands.command import Call, Command, Reply
from handlers.coupling import COUPLE
from saar import hours
from saar.money import By, month_of, shown
from saar.people import May
from saar.typed import whole_number
from storage.rows import ReportRow

COUPLE_LIFE = timedelta(hours=1)
MOST_LINES = 8


def news(call: Call) -> Sequence[Reply]:
    """Tell what is open in the street, all in one message."""
    work = call.work
    found = [r for r in work.unit.reports.live(call.group.id) if r.route == "street" and r.heard_at is not None]
    if not found:
        return (Reply("news.none"),)
    lines = [_line(call, report) for report in reversed(found[-MOST_LINES:])]
    return (Reply("news.open", {"lines": lines}),)


def _line(call: Call, report: ReportRow) -> dict[str, Any]:
    """One report as a sentence within a sentence: its key and arguments."""
    alarm = report.kind == "alarm"
    words = [o for o in call.work.unit.reports.observations(report.id) if not o.withdrawn and o.showable and o.text]
    args = {
        "number": report.number,
        "category": f"@category.{report.category or 'other'}",
        "place": report.where or "-",
        "at": hours.shown(report.opened_at, call.work.zone(call.group)),
        "count": len(words),
        "emergency": call.work.settings(call.group).emergency_number,
    }
    return {"key": f"news.alarm.{report.call_state}" if alarm else "news.report", "args": args}


def costs(call: Call) -> Sequence[Reply]:
    """Tell what messages cost: an alert to everybody now, this month so far, and what is left of each limit."""
    work, group = call.work, call.group
    listeners = [one for one in members.listeners(work, group) if one.way.costs]
    caps, so_far = relay.budget(work, group), relay.spent(work, group)
    month = month_of(work.now, work.zone_of_house())
    left = relay.people_left(work)
    return (
        Reply(
            "admin.costs",
            {
                "people": len(listeners),
                "alert": shown(sum(one.way.tenths for one in listeners)),
                "month": shown(so_far),
                "budget": shown(caps.usual),
                "cap": shown(caps.alarm),
                "answers": work.unit.posted.booked(month, By.SESSION),
                "left": str(left) if left is not None else "-",
            },
        ),
    )


def forward(call: Call) -> Sequence[Reply]:
    """Give a text about a report for the street's old chat group: the newest one, or the one named by its number."""
    work, wanted = call.work, call.arguments[0].lstrip("#") if call.arguments else ""
    number = whole_number(wanted)
    if wanted and number is None:
        return (Reply("command.usage.doorsturen"),)
    since = work.now - timedelta(days=7)
    reports = [
        r for r in work.unit.reports.recent(call.group.id, since) if r.route == "street" and r.heard_at is not None
    ]
    found = [r for r in reports if not wanted or r.number == number]
    if not found:
        return (Reply("command.no_reports"),)
    newest = max(found, key=lambda report: report.number)
    relay.forward_text(work, call.group, newest, call.speaker.recipient)
    return ()


def couple(call: Call) -> Sequence[Reply]:
    """Give somebody a link with which they say on a second channel that they are the same person; nobody hears it twice."""
    if not any(means.opt_in for means in call.work.means.values()):
        return (Reply("command.unknown"),)
    token = call.work.token()
    call.work.unit.links.create(
        token=token,
        purpose=COUPLE,
        args={},
        person_id=call.speaker.person.id,
        group_id=call.group.id,
        expires_at=call.work.now + COUPLE_LIFE,
    )
    return (Reply("private.couple_link", {"thread_token": token}),)


COMMANDS = (
    Command("nieuws", ("nieuws", "lees", "news"), May.OBSERVE, news),
    Command("koppelen", ("koppelen", "koppel", "connect"), May.OBSERVE, couple),
    Command("kosten", ("kosten", "costs"), May.RUN_GROUP, costs, admin=True),
    Command("doorsturen", ("doorsturen", "forward"), May.RUN_GROUP, forward, ("nummer",), admin=True),
)
