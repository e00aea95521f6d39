"""The buttons of the house rules: one table, each with who may."""

from __future__ import annotations

from dataclasses import replace

from handlers import appeals, raising, timing, waves
from handlers.commands import rules
from handlers.journey import Cause, advance
from handlers.verbs import Press, Verb
from handlers.work import Work
from saar.people import May
from saar.report import Happening, Stage


def saw_myself(work: Work, press: Press) -> str:
    """The reporter saw it: it goes to the street as a report."""
    return _goes_on(work, press, {})


def rumour_heard(work: Work, press: Press) -> str:
    """The reporter says that they only heard of it: it goes on, marked as hearsay."""
    return _goes_on(work, press, {"second_hand": True})


def _goes_on(work: Work, press: Press, facts: dict[str, bool]) -> str:
    report = press.report
    if report is None or report.reporter_id != press.speaker.person.id:
        return "toast.not_yours"
    if report.stage == Stage.AFGESLOTEN:
        return "toast.over"
    if raising.of_another(report, press.speaker.person.id):
        return "toast.alarm_stays"
    report = replace(report, route="street", facts={**report.facts, **facts})
    cause = Cause(press.speaker.person.id, press.message_ref, not press.private)
    advance(work, press.group, report, Happening.NOT_URGENT, cause)
    return "toast.noted"


RULE_VERBS: dict[str, tuple[May, Verb]] = {
    "appeal": (May.REPORT_EMERGENCY, appeals.appeal),
    "appeal_grant": (May.RUN_GROUP, appeals.grant),
    "appeal_keep": (May.RUN_GROUP, appeals.uphold),
    "remove_member": (May.RUN_GROUP, appeals.remove),
    "doubt_right": (May.RUN_GROUP, appeals.right),
    "doubt_wrong": (May.RUN_GROUP, appeals.wrong),
    "doubt_all_right": (May.RUN_GROUP, appeals.all_right),
    "moderation_on": (May.RUN_GROUP, appeals.switch_on),
    "lock_group": (May.RUN_GROUP, waves.lock),
    "unlock_group": (May.RUN_GROUP, waves.unlock),
    "rules_accept": (May.REPORT_EMERGENCY, rules.accept),
    "rules_shelf": (May.RUN_GROUP, rules.shelf),
    "rule_show": (May.RUN_GROUP, rules.show_rule),
    "rule_on": (May.RUN_GROUP, rules.turn(on=True)),
    "rule_off": (May.RUN_GROUP, rules.turn(on=False)),
    "rule_variant": (May.RUN_GROUP, rules.variant),
    "rules_publish": (May.RUN_GROUP, rules.publish),
    "when": (May.REPORT_EMERGENCY, timing.answered),
    "saw_myself": (May.REPORT_EMERGENCY, saw_myself),
    "rumour_heard": (May.REPORT_EMERGENCY, rumour_heard),
}
