"""What admins may: see who waits, settle reports, mute, choose settings, enter the wijkagent, find help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from handlers import duty, joining, letterbox
from handlers import members as people
from handlers.commands import rules, starting
from handlers.commands.command import Call, Command, Reply
from handlers.journey import Cause, advance
from handlers.work import Work
from saar.effects import Lane
from saar.outcome import BY_ADMIN, Outcome, from_words
from saar.people import May
from saar.report import Happening
from saar.settings import ALLOWED, EXPLAINED, GroupSettings, bounds, fits
from saar.typed import whole_number
from storage.rows import MemberRow

LISTED = 60
MOST_DAYS_AWAY = 120


def menu(call: Call) -> Sequence[Reply]:
    """Show the four buttons."""
    return (Reply("admin.menu", {"group": call.group.name}, starting.menu()),)


def waiting(call: Call) -> Sequence[Reply]:
    """Show who waits to be let in."""
    count = joining.offer_waiting(call.work, call.group, call.speaker.person.id)
    return () if count else (Reply("admin.nobody_waits"),)


def _find(call: Call, wanted: str) -> MemberRow | None:
    """Find a member of this very group by number or name; two of one name are none."""
    members = call.work.unit.groups.members(call.group.id)
    number = whole_number(wanted.lstrip("#"))
    if number is not None:
        return next((m for m in members if m.number == number), None)
    named = [m for m in members if m.name.lower() == wanted.lower().lstrip("@")]
    return named[0] if len(named) == 1 else None


def mute(call: Call) -> Sequence[Reply]:
    """Let a member rest from talking for some hours; an emergency still passes."""
    words = " ".join(call.arguments).split()
    hours = whole_number(words.pop()) if len(words) > 1 and words[-1].isnumeric() else 24
    member = _find(call, " ".join(words))
    if member is None or hours is None or not 0 < hours <= 720:
        return (Reply("command.usage.dempen"),)
    if member.role != "resident":
        return (Reply("admin.not_this_one"),)
    until = call.work.now + timedelta(hours=hours)
    people.change(call.work, member, standing="muted", muted_until=until)
    if member.in_chat:
        call.work.unit.actions.do(
            causation=call.work.causation,
            kind="restrict",
            recipient=f"g{call.group.id}",
            args={"member": member.person_id, "until": until.isoformat(), "may_speak": False},
            group_id=call.group.id,
            lane=Lane.MODERATION,
            now=call.work.now,
        )
    call.work.note(call.group, call.speaker.recipient, "muted", f"p{member.person_id}", hours=hours)
    return (Reply("admin.muted", {"name": member.name, "hours": hours}),)


def choose(call: Call) -> Sequence[Reply]:
    """Show or change a setting."""
    chosen = call.work.settings(call.group)
    if not call.arguments:
        lines = [f"{name} = {_shown(getattr(chosen, name))}" for name in EXPLAINED]
        return (Reply("admin.settings", {"lines": "\n".join(lines)}),)
    name = call.arguments[0].lower()
    if name not in EXPLAINED:
        return (Reply("admin.setting_unknown", {"name": name[:40]}),)
    if len(call.arguments) < 2:
        return (Reply("admin.setting_is", {"name": name, "value": _shown(getattr(chosen, name))}),)
    wanted = _read(call.arguments[1], getattr(chosen, name))
    if not fits(name, wanted) or (name == "language" and wanted not in call.work.languages):
        return (Reply("admin.setting_wrong", {"name": name, "allowed": _allowed(call.work, name)}),)
    if (name, wanted) == ("moderation", "on"):
        # It begins to take messages away: the admin reads first how often it would have been right, and says yes once.
        return rules.watching(call)
    call.work.unit.groups.settings_set(call.group.id, {**call.group.settings, name: wanted})
    if name == "language":
        # What is said in the group's chat, and to who chose no language of their own, follows the group's row.
        call.work.unit.groups.change(call.group.id, language=wanted)
    call.work.note(call.group, call.speaker.recipient, "setting", f"g{call.group.id}", name=name)
    return (Reply("admin.setting_set", {"name": name, "value": _shown(wanted)}),)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return str(value) or "-"


def _allowed(work: Work, name: str) -> str:
    """What may be written behind a setting's name, as far as it can be listed."""
    before = getattr(GroupSettings(), name)
    if name == "language":
        return ", ".join(sorted(work.languages))
    if isinstance(before, int) and not isinstance(before, bool):
        return "{} - {}".format(*bounds(name))
    return ", ".join(ALLOWED.get(name, ())) or ("Europe/Amsterdam" if name == "timezone" else "-")


def _read(value: str, before: Any) -> Any:
    """What somebody wrote as a value of the same type as before; None for what is none. A stroke empties a text."""
    value = value.strip()
    if isinstance(before, bool):
        words = {
            "ja": True,
            "aan": True,
            "yes": True,
            "on": True,
            "nee": False,
            "uit": False,
            "no": False,
            "off": False,
        }
        return words.get(value.lower())
    if isinstance(before, int):
        return whole_number(value)
    return "" if value == "-" else value


def wijkagent(call: Call) -> Sequence[Reply]:
    """Enter the wijkagent: nothing is sent to them, the admin passes on a text with a link."""
    admin = call.speaker.member
    words = " ".join(call.arguments).split()
    mail = next((word for word in words if "@" in word), "")
    name = " ".join(word for word in words if word != mail) or mail
    if admin is None or mail.count("@") != 1 or "." not in mail.partition("@")[2]:
        return (Reply("command.usage.wijkagent"),)
    token = duty.invite(call.work, call.group, admin, name, mail.lower())
    if token is None:
        return (Reply("admin.wijkagent_already", {"name": name}),)
    return (Reply("admin.wijkagent_text", {"name": name, "group": call.group.name, "page_token": token}),)


def close(call: Call) -> Sequence[Reply]:
    """Close a report by its number, with an outcome."""
    number = whole_number(call.arguments[0].lstrip("#"))
    report = call.work.unit.reports.by_number(call.group.id, number) if number is not None else None
    if report is None:
        return (Reply("command.usage.sluit"),)
    if report.closed_at is not None:
        return (Reply("admin.is_closed", {"number": report.number}),)
    word = call.arguments[1].lower() if len(call.arguments) > 1 else Outcome.OVER.value
    known = word in {o.value for o in BY_ADMIN}
    outcome = word if known else from_words(word).value
    text = "" if known or len(word.split()) < 2 else " ".join(call.arguments[1:])
    cause = Cause(call.speaker.person.id, outcome=outcome, outcome_text=text)
    advance(call.work, call.group, report, Happening.CLOSED, cause)
    return (Reply("admin.is_closed", {"number": report.number}),)


def co_admin(call: Call) -> Sequence[Reply]:
    """Make a member an admin too."""
    member = _find(call, call.arguments[0])
    if member is None or member.standing != "member" or member.role == "wijkagent":
        return (Reply("command.usage.medebeheerder"),)
    people.change(call.work, member, role="admin")
    call.work.note(call.group, call.speaker.recipient, "co_admin", f"p{member.person_id}")
    return (Reply("admin.co_admin", {"name": member.name}),)


def link(call: Call) -> Sequence[Reply]:
    """Give the group's joining link."""
    token = starting.join_token(call.work, call.group)
    replies = [Reply("admin.link", {"group": call.group.name, "start_token": token})]
    if any(means.opt_in for means in call.work.means.values()):
        replies.append(Reply("admin.link_thread", {"group": call.group.name, "thread_token": token}, step="thread"))
    return replies


def members(call: Call) -> Sequence[Reply]:
    """Count the members and who can be reached."""
    rows = [m for m in call.work.unit.groups.members(call.group.id) if m.standing in ("member", "muted")]
    shown = "\n".join(f"{m.number}. {m.name or '?'}{', ' + m.house if m.house else ''}" for m in rows[:LISTED])
    reachable = call.work.unit.groups.reachable(call.group.id)
    hear = sum(1 for m in rows if m.in_chat or m.person_id in reachable)
    return (
        Reply("admin.members", {"count": len(rows), "reached": hear, "not_reached": len(rows) - hear, "lines": shown}),
    )


def pause(call: Call) -> Sequence[Reply]:
    """Let the group rest, or wake it; emergencies pass either way."""
    paused = not call.work.settings(call.group).paused
    call.work.unit.groups.settings_set(call.group.id, {**call.group.settings, "paused": paused})
    call.work.note(call.group, call.speaker.recipient, "paused" if paused else "woken", f"g{call.group.id}")
    return (Reply("admin.paused" if paused else "admin.woken"),)


def away(call: Call) -> Sequence[Reply]:
    """An admin is away for some days: the others are asked meanwhile; 0 means back again."""
    admin = call.speaker.member
    days = whole_number(call.arguments[0])
    if admin is None or days is None or days > MOST_DAYS_AWAY:
        return (Reply("command.usage.afwezig"),)
    until = call.work.now + timedelta(days=days) if days else None
    people.change(call.work, admin, muted_until=until)
    alone = len(call.work.unit.groups.members(call.group.id, roles=("admin",), standings=("member",))) < 2
    key = "admin.back" if until is None else "admin.away_alone" if alone else "admin.away"
    return (Reply(key, {"days": days}),)


COMMANDS = (
    Command("afwezig", ("afwezig", "away"), May.RUN_GROUP, away, ("dagen",), 1, admin=True),
    Command("beheer", ("beheer", "menu", "admin"), May.RUN_GROUP, menu, admin=True),
    Command("wachtenden", ("wachtenden", "waiting"), May.RUN_GROUP, waiting, admin=True),
    Command("dempen", ("dempen", "mute"), May.RUN_GROUP, mute, ("lid", "uren"), 1, admin=True),
    Command("instellen", ("instellen", "settings"), May.RUN_GROUP, choose, ("naam", "waarde"), admin=True),
    Command("wijkagent", ("wijkagent",), May.RUN_GROUP, wijkagent, ("naam", "e-mail"), 2, admin=True),
    Command("sluit", ("sluit", "close"), May.CLOSE, close, ("nummer", "afloop"), 1, admin=True),
    Command("medebeheerder", ("medebeheerder", "coadmin"), May.RUN_GROUP, co_admin, ("lid",), 1, admin=True),
    Command("link", ("link", "uitnodigen", "invite"), May.RUN_GROUP, link, admin=True),
    Command(
        "adrescodes", ("adrescodes", "codes"), May.RUN_GROUP, letterbox.codes, ("straat en nummers",), 1, admin=True
    ),
    Command("leden", ("leden", "members"), May.RUN_GROUP, members, admin=True),
    Command("pauze", ("pauze", "pause"), May.RUN_GROUP, pause, admin=True),
)
