"""A group's house rules as they are in force, and changing them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.work import Work
from saar import house_rules
from saar.effects import Choice, Lane, Tell, street
from saar.house_rules import Rules
from storage.rows import GroupRow, HouseRulesRow, MemberRow

PAGE, REST, AGREE = "rules.page", "rules.page_rest", "button.agree"


def of(work: Work, group: GroupRow) -> tuple[HouseRulesRow, Rules]:
    """What a group chose, and its rules in force."""
    row = work.unit.rules.of(group.id)
    return row, house_rules.in_force(work.house_rules, row.choices, work.settings(group))


def choose(work: Work, group: GroupRow, rule_id: str, *, on: bool | None = None, variant: str = "") -> None:
    """Choose about one rule; raises BadRules for one that does not exist."""
    row = work.unit.rules.of(group.id)
    chosen = house_rules.choose(work.house_rules, row.choices, rule_id, on=on, variant=variant)
    if chosen.settings:
        work.unit.groups.settings_set(group.id, {**group.settings, **chosen.settings})
    version = row.version + 1
    demands = version if chosen.demands_more else row.demands
    work.unit.rules.save(replace(row, choices=chosen.choices, version=version, demands=demands))


def take_over(work: Work, group: GroupRow, pack: dict[str, Any]) -> None:
    """Lay a wijkcoördinator's pack over this group."""
    row = work.unit.rules.of(group.id)
    more = house_rules.demands_more(work.house_rules, row.choices, pack["choices"])
    version = row.version + 1
    work.unit.groups.settings_set(group.id, {**group.settings, **pack["settings"]})
    work.unit.rules.save(
        replace(row, choices=pack["choices"], version=version, demands=version if more else row.demands)
    )


def page_args(work: Work, group: GroupRow) -> dict[str, Any]:
    """What the rules page is drawn from: every rule in force as a line, with the numbers its lines name."""
    row, rules = of(work, group)
    chosen = work.settings(group)
    line: dict[str, Any] = {
        "emergency": chosen.emergency_number,
        "police": chosen.police_number,
        "night_from": chosen.night_from,
        "night_until": chosen.night_until,
    }
    lines = [{"key": key, "args": line} for key in house_rules.page(rules)]
    core = [{"key": one.text, "args": line} for one in rules.values() if one.on and one.rule.demands]
    admins = ", ".join(a.name for a in work.admins(group)) or "-"
    named = {"group": group.name, "admins": admins, "emergency": chosen.emergency_number, "version": row.version}
    return named | {"lines": lines, "core": core}


def accept_button(row: HouseRulesRow) -> Choice:
    """The button with which a member agrees to this version."""
    return Choice(AGREE, "rules_accept", {"version": row.version}, life_s=400 * 86_400)


def publish(work: Work, group: GroupRow) -> None:
    """Put the rules page into the group's chat; it is pinned there in silence, in the place of the one before."""
    row = work.unit.rules.of(group.id)
    work.unit.rules.save(row)
    work.tell(
        Tell(
            to=street(group.id),
            key=PAGE,
            args=page_args(work, group),
            lane=Lane.REST,
            silent=True,
            choices=((accept_button(row),),),
            step=f"v{row.version}",
        ),
        group,
    )


def accepted(work: Work, group: GroupRow, member: MemberRow, version: int) -> bool:
    """Keep that somebody agreed, with the version; False when they had agreed to this or a later one."""
    if member.rules_version >= version:
        return False
    work.unit.groups.save_member(replace(member, rules_version=version))
    work.note(group, member.recipient, "rules_accepted", member.recipient, version=version)
    return True


def asks(row: HouseRulesRow, member: MemberRow) -> bool:
    """Tell whether a member has yet to agree: never did, or the rules demand more since."""
    return member.rules_version < row.demands
