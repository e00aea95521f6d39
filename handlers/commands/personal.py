"""What everybody may ask: help, language, their own data, and to be erased."""

from __future__ import annotations

import json
from collections.abc import Sequence

from handlers import erasing, raising, threads
from handlers.commands.command import Call, Command, Reply
from handlers.work import Work
from saar import hours
from saar.effects import Choice, Tell, person
from saar.events import Said
from saar.people import May
from storage.rows import PersonRow

PART = 1300
"""Characters of one part: WhatsApp takes 1,600 in a message, a few of them are the words around it."""


def help_(call: Call) -> Sequence[Reply]:
    """Say what Saar does and what can be asked; 112 first."""
    chosen = call.work.settings(call.group)
    args = {"emergency": chosen.emergency_number, "police": chosen.police_number, "group": call.group.name}
    is_admin = call.speaker.role.value == "admin"
    return (Reply("command.help_admin" if is_admin else "command.help", args),)


def language(call: Call) -> Sequence[Reply]:
    """Choose one's own language."""
    wanted = call.arguments[0].lower()
    if wanted not in call.work.languages:
        return (Reply("command.usage.taal"),)
    call.work.unit.people.set_language(call.speaker.person.id, wanted)
    return (Reply("command.language_set"),)


def my_data(call: Call) -> Sequence[Reply]:
    """Hand over everything that is kept about the person who asks."""
    return _in_parts(_everything(call.work, call.speaker.person))


def _everything(work: Work, who: PersonRow) -> str:
    return json.dumps(work.unit.people.export(who.id), ensure_ascii=False, indent=1, default=str)


def _in_parts(kept: str) -> Sequence[Reply]:
    """Spread a long answer over messages that fit every channel: somebody's own data are never cut."""
    parts = [""]
    for line in kept.splitlines():
        for piece in (line[i : i + PART] for i in range(0, max(len(line), 1), PART)):
            if len(parts[-1]) + len(piece) >= PART:
                parts.append("")
            parts[-1] += piece + "\n"
    if len(parts) == 1:
        return (Reply("private.your_data", {"data": kept}),)
    return [
        Reply("private.your_data_part", {"part": n, "of": len(parts), "data": part.rstrip()}, step=f"part{n}")
        for n, part in enumerate(parts, 1)
    ]


def sign_off(call: Call) -> Sequence[Reply]:
    """Ask once whether somebody really wants to leave and be erased."""
    emergency = call.work.settings(call.group).emergency_number
    return (
        Reply(
            "private.really_leave",
            {"emergency": emergency},
            ((Choice("button.yes_erase", "erase_me", {}, only_recipient=True), Choice("button.stay", "stay", {})),),
        ),
    )


def withdraw(call: Call) -> Sequence[Reply]:
    """Take back one's own open report."""
    from handlers import answers

    mine = [r for r in call.work.unit.reports.live(call.group.id) if raising.concerns(r, call.speaker.person.id)]
    if not mine:
        return (Reply("command.nothing_to_withdraw"),)
    ids = {"report": mine[-1].id}
    key = answers.act(
        call.work, call.group, call.speaker, "withdraw", ids, call.event.message_ref, private=call.event.private
    )
    return (Reply(key),)


def reports(call: Call) -> Sequence[Reply]:
    """List the open reports."""
    work, zone = call.work, call.work.zone(call.group)
    found = [r for r in work.unit.reports.live(call.group.id) if r.route == "street" and r.heard_at is not None]
    if not found:
        return (Reply("command.no_reports"),)
    return [
        Reply(
            "command.report_line",
            {
                "number": r.number,
                "category": f"@category.{r.category or 'other'}",
                "place": r.where or "-",
                "at": hours.shown(r.opened_at, zone),
                "stage": f"@stage.{r.stage}",
            },
            step=str(r.number),
        )
        for r in found[-10:]
    ]


def without_group(work: Work, who: PersonRow, command: Command, event: Said) -> bool:
    """Serve somebody who is in no group: their data and being erased need no membership."""
    match command.name:
        case "gegevens":
            # Twice a day and no more where each answer costs: the street's money is not for that.
            allowed = threads.may_answer_stranger(work, who, event)
            for reply in _in_parts(_everything(work, who)) if allowed else ():
                work.tell(Tell(to=person(who.id), key=reply.key, args=reply.args, step=reply.step))
        case "afmelden":
            # The last word leaves first; a minute later the key is gone.
            work.tell(Tell(to=person(who.id), key="private.nothing_kept"))
            erasing.without_group(work, who)
        case _:
            return False
    return True


COMMANDS = (
    Command("help", ("help", "hulp", "uitleg"), None, help_),
    Command("meldingen", ("meldingen", "reports"), May.OBSERVE, reports),
    Command("intrekken", ("intrekken", "withdraw"), May.REPORT_EMERGENCY, withdraw),
    Command("taal", ("taal", "language"), None, language, ("nl|en",), 1),
    Command("gegevens", ("gegevens", "mydata"), None, my_data),
    Command("afmelden", ("afmelden", "stop", "leave"), None, sign_off),
)
