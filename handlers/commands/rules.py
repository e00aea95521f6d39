"""The house rules by command and by button: reading them, agreeing, choosing, one pack for many groups, the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from handlers import appeals, logbook, members, rooms, rulebook, threads, welcoming
from handlers.commands.command import Call, Command, Reply
from handlers.work import Work
from saar import house_rules
from saar.effects import Choice, Tell, person
from saar.people import May, Role
from saar.sanctions import flags_enough
from storage.rows import GroupRow

if TYPE_CHECKING:
    from handlers.verbs import Press

PACK = "rules_pack"
ON_A_SHELF = 8
LINES = 25
FLAGGED = "flagged"


def rules(call: Call) -> Sequence[Reply]:
    """Show how this group works; an admin gets the buttons to change it, who has not agreed yet one to agree."""
    row, _ = rulebook.of(call.work, call.group)
    member = call.speaker.member
    buttons: list[tuple[Choice, ...]] = []
    if member is not None and rulebook.asks(row, member):
        buttons.append((rulebook.accept_button(row),))
    if call.speaker.role is Role.ADMIN:
        buttons.append((Choice("button.change_rules", "rules_shelf", {"from": 0}),))
        buttons.append((Choice("button.publish_rules", "rules_publish", {}),))
    args = rulebook.page_args(call.work, call.group)
    means = threads.means_of(call.work, call.event.chat)
    if not means.costs or means.brief:
        return (Reply(rulebook.PAGE, args, tuple(buttons)),)
    # A thread has room for half a page; whoever asks for it reads it whole.
    half = (len(args["lines"]) + 1) // 2
    return (
        Reply(rulebook.PAGE, args | {"lines": args["lines"][:half]}),
        Reply(rulebook.REST, args | {"lines": args["lines"][half:]}, tuple(buttons), step="rest"),
    )


def accept(work: Work, press: Press) -> str:
    """A member agrees to the rules as they stood when the button was made."""
    if press.speaker.member is None:
        return "toast.not_yours"
    rulebook.accepted(work, press.group, press.speaker.member, int(press.args.get("version", 1)))
    return "toast.agreed"


def shelf(work: Work, press: Press) -> str:
    """Show some of the rules as buttons, and the way to the next ones."""
    ids = list(work.house_rules.rules)
    start = int(press.args.get("from", 0)) % max(1, len(ids))
    shown = ids[start : start + ON_A_SHELF]
    rows: list[tuple[Choice, ...]] = [
        tuple(Choice(f"rules.title.{one}", "rule_show", {"rule": one}) for one in shown[at : at + 2])
        for at in range(0, len(shown), 2)
    ]
    rows.append((Choice("button.more_rules", "rules_shelf", {"from": (start + ON_A_SHELF) % max(1, len(ids))}),))
    _tell(work, press, "rules.shelf", {"group": press.group.name}, tuple(rows), f"shelf.{start}")
    return "toast.here"


def show_rule(work: Work, press: Press) -> str:
    """Show one rule: its line, whether it is on, how many groups have it, and what can be chosen."""
    _, known = rulebook.of(work, press.group)
    one = known.get(str(press.args.get("rule")))
    if one is None:
        return "toast.unknown"
    ids = {"rule": one.rule.id}
    first = Choice("button.rule_off", "rule_off", ids) if one.on else Choice("button.rule_on", "rule_on", ids)
    row = (first, Choice("button.rule_variant", "rule_variant", ids)) if one.rule.variants else (first,)
    line = rulebook.page_args(work, press.group)["lines"]
    args = {
        "line": [{"key": one.text, "args": line[0]["args"] if line else {}}],
        "state": "@rules.state.on" if one.on else "@rules.state.off",
        "groups": one.rule.groups,
        "of": house_rules.OF_GROUPS,
    }
    choices = (row, (Choice("button.change_rules", "rules_shelf", {"from": 0}),))
    _tell(work, press, "rules.one", args, choices, f"rule.{one.rule.id}")
    return "toast.here"


def turn(*, on: bool) -> Any:
    """Make the button that switches a rule on or off."""

    def do(work: Work, press: Press) -> str:
        rule_id = str(press.args.get("rule"))
        if rule_id not in work.house_rules.rules:
            return "toast.unknown"
        rulebook.choose(work, press.group, rule_id, on=on)
        work.note(
            press.group, press.speaker.recipient, "rule_on" if on else "rule_off", f"g{press.group.id}", rule=rule_id
        )
        return show_rule(work, press)

    return do


def variant(work: Work, press: Press) -> str:
    """Choose the next variant of a rule."""
    _, known = rulebook.of(work, press.group)
    one = known.get(str(press.args.get("rule")))
    if one is None or not one.rule.variants:
        return "toast.unknown"
    chosen = house_rules.next_variant(one)
    rulebook.choose(work, press.group, one.rule.id, variant=chosen)
    work.note(
        press.group, press.speaker.recipient, "rule_variant", f"g{press.group.id}", rule=one.rule.id, variant=chosen
    )
    found = work.unit.groups.get(press.group.id)
    return show_rule(work, replace(press, group=found or press.group))


def publish(work: Work, press: Press) -> str:
    """Put the rules page into the group and pin it; who agreed to less than it demands by now is asked alone."""
    asked = welcoming.ask_again(work, press.group)
    if not members.has_chat(work, press.group):
        return "toast.rules_asked" if asked else "toast.no_chat"
    rulebook.publish(work, press.group)
    work.note(press.group, press.speaker.recipient, "rules_published", f"g{press.group.id}")
    return "toast.published"


def _tell(work: Work, press: Press, key: str, args: dict[str, Any], choices: Any, step: str) -> None:
    work.tell(
        Tell(to=press.speaker.recipient, key=key, args=args, choices=choices, silent=True, step=step), press.group
    )


def pack(call: Call) -> Sequence[Reply]:
    """Lay this group's rules over all groups that somebody coordinates; each group takes them over in its own time."""
    me = call.speaker.person.id
    others = [g for g in call.work.unit.groups.of_person(me) if g.id != call.group.id and _leads(call.work, g, me)]
    for group in others:
        call.work.unit.deadlines.set(
            kind=PACK,
            key=f"{PACK}:g{group.id}",
            due_at=call.work.now,
            group_id=group.id,
            args={"from": call.group.id},
            useful_until=None,
        )
    call.work.note(call.group, call.speaker.recipient, "rules_pack", f"g{call.group.id}", groups=len(others))
    return (Reply("admin.pack_sent", {"count": len(others), "group": call.group.name}),)


def _leads(work: Work, group: GroupRow, person_id: int) -> bool:
    member = work.unit.groups.member(group.id, person_id)
    return member is not None and member.role in ("coordinator", "admin") and member.standing == "member"


def pack_arrives(work: Work, group: GroupRow, source_id: str) -> None:
    """Take over a pack; the group's admins are told, and may still choose otherwise."""
    source = work.unit.groups.get(int(source_id))
    if source is None:
        return
    row = work.unit.rules.of(source.id)
    rulebook.take_over(work, group, house_rules.pack(row.choices, work.settings(source), work.house_rules))
    work.note(group, f"g{source.id}", "rules_pack_taken", f"g{group.id}")
    for admin in work.admins(group):
        work.tell(
            Tell(
                to=person(admin.person_id), key="admin.pack_taken", args={"group": group.name}, silent=True, step="pack"
            ),
            group,
        )


def watching(call: Call) -> Sequence[Reply]:
    """Show how often Saar was right while it watched, with the button to begin."""
    if call.work.settings(call.group).moderation == "on":
        return (Reply("admin.moderation_is_on", {"group": call.group.name}),)
    choices = ((Choice("button.switch_on", "moderation_on", {}), Choice("button.not_yet", "stay", {})),)
    return (Reply("admin.score", appeals.score_args(call.work, call.group), choices),)


def chat_room(call: Call) -> Sequence[Reply]:
    """Name the group's chat room: get a code for another chat, type it in a topic, or take it away."""
    word = call.arguments[0] if call.arguments else ""
    if word in ("uit", "off"):
        call.work.unit.rules.set_room(call.group.id, None)
        call.work.note(call.group, call.speaker.recipient, "chat_room_off", f"g{call.group.id}")
        return (Reply("admin.room_off"),)
    if word and rooms.named(call.work, call.event, word):
        return (Reply("admin.room_set"),)
    return (Reply("admin.room_code", {"code": rooms.code(call.work, call.group)}),)


def log(call: Call) -> Sequence[Reply]:
    """Show one's own lines of the log; an admin sees the group's newest ones."""
    if call.speaker.role is Role.ADMIN:
        lines = call.work.unit.audit.lines(call.group.id, LINES)
    else:
        own = call.work.unit.audit.lines_about(call.speaker.person.id)
        lines = [line for line in own if line.group_id == call.group.id][-LINES:]
    shown = [logbook.line(call.work, call.group, call.speaker, line) for line in lines]
    return (Reply("command.log" if shown else "command.log_empty", {"lines": shown}),)


def flag(call: Call) -> Sequence[Reply]:
    """Point at a message by answering it: enough different trusted members and an admin looks; nothing else ever follows."""
    work, me = call.work, call.speaker
    target = work.unit.reports.who_said(call.group.id, call.event.reply_to) if call.event.reply_to else None
    if target is None or target == me.person.id:
        return (Reply("command.usage.twijfel"),)
    since = work.now - timedelta(days=1)
    if work.unit.audit.count_by(me.recipient, FLAGGED, since) >= 3:
        return (Reply("command.flagged_enough"),)
    work.note(call.group, me.recipient, FLAGGED, f"p{target}")
    who = [
        work.unit.groups.member(call.group.id, int(a[1:])) for a in work.unit.audit.actors(f"p{target}", FLAGGED, since)
    ]
    fine = [(m.joined_at, m.standing == "member") for m in who if m is not None]
    if flags_enough(fine, work.now) and work.unit.audit.last_about(f"p{target}", "flags_shown") is None:
        work.note(call.group, "saar", "flags_shown", f"p{target}")
        found = work.unit.people.get(target)
        work.tell_admins(call.group, "admin.flagged", name=found.name if found else "-", count=len(fine))
    return (Reply("command.flagged"),)


COMMANDS = (
    Command("regels", ("regels", "rules"), None, rules),
    Command("log", ("log", "logboek"), None, log),
    Command("twijfel", ("twijfel", "flag"), May.TALK, flag),
    Command("toezicht", ("toezicht", "watching"), May.RUN_GROUP, watching, admin=True),
    Command("praatgroep", ("praatgroep", "chatroom"), May.RUN_GROUP, chat_room, ("code",), admin=True),
    Command("pakket", ("pakket", "pack"), May.SEE_COUNTS, pack, admin=True),
)
