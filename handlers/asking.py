"""What Saar says to the reporter, and to the admins, about one report: always in private where that is possible.

To the reporter of an alarm goes one message, then silence until they write again: a ringing phone beside a burglar is
dangerous (design §3).
"""

from __future__ import annotations

from typing import Any

from handlers import members, raising
from handlers.work import Work
from saar import hours
from saar.effects import Choice, Lane, Tell, person, street
from saar.outcome import BY_ADMIN, BY_REPORTER
from storage.rows import GroupRow, ReportRow

ALARM_WORTH_S = 1800


def _to_reporter(work: Work, group: GroupRow, report: ReportRow, cause: Any, key: str, **more: Any) -> None:
    """Write to the reporter, or to who raised the alarm over their report, in private.

    Who never started Saar is answered in the group if `more["in_group"]` allows it.
    """
    in_group = more.pop("in_group", False)
    args = {
        "number": report.number,
        "place": report.place or "",
        "emergency": work.settings(group).emergency_number,
        "police": work.settings(group).police_number,
    } | more.pop("args", {})
    whose = raising.raiser(report)
    reporter = work.unit.people.get(whose) if whose is not None else None
    if reporter is None or reporter.erased_at is not None:
        return
    tell = {"key": key, "args": args, "report_id": report.id, "step": f"r{report.id}.{report.stage}"} | more
    if members.can_write(work, reporter):
        work.tell(Tell(to=person(reporter.id), **tell), group)
    elif in_group and members.has_chat(work, group):
        # Design §6.15: the 112 question may be a reply in the group; other private words are never made public.
        # Silent: the card rings at the same moment, and one ring per event is enough.
        work.tell(Tell(to=street(group.id), reply_to=cause.message_ref, **(tell | {"silent": True})), group)


def _report(report: ReportRow) -> dict[str, int]:
    return {"report": report.id}


def ask_112(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Ask the reporter, at the moment the street is alerted, whether 112 is called."""
    if report.call_state in ("calling", "called"):
        return tell_reporter(work, group, report, cause)
    _to_reporter(
        work,
        group,
        report,
        cause,
        "reporter.call_if_sure" if work.settings(group).app_before_call else "reporter.call_112",
        in_group=True,
        lane=Lane.ALARM,
        expires_s=ALARM_WORTH_S,
        choices=(
            (Choice("button.i_call", "call", _report(report)),),
            (Choice("button.withdraw", "withdraw", _report(report)),),
        ),
    )
    return None


def tell_reporter(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Tell the reporter who has said that 112 is called that the neighbours are warned."""
    _to_reporter(
        work,
        group,
        report,
        cause,
        "reporter.street_warned",
        lane=Lane.ALARM,
        expires_s=ALARM_WORTH_S,
        choices=((Choice("button.withdraw", "withdraw", _report(report)),),),
    )


def ask_now(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Ask with one tap whether it is happening now; of what may be long over, when it was."""
    seen = cause.in_chat or report.heard_at
    if report.facts.get("no_time"):
        key = "reporter.when_unsure.heard" if seen else "reporter.when_unsure.waits"
        _ask_when(work, group, report, cause, key, in_group=cause.in_chat, lane=Lane.ALARM, expires_s=ALARM_WORTH_S)
        return
    key = "reporter.is_it_now.heard" if seen else "reporter.is_it_now.waits"
    _to_reporter(
        work,
        group,
        report,
        cause,
        key,
        in_group=cause.in_chat,
        lane=Lane.ALARM,
        expires_s=ALARM_WORTH_S,
        choices=(
            (
                Choice("button.yes_now", "confirm", _report(report)),
                Choice("button.no_hurry", "not_urgent", _report(report)),
            ),
        ),
    )


def ask_indoors(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Danger indoors: 112 and the help lines at once, neighbours only after "Ja, waarschuw mijn buren" (design §6.1)."""
    _to_reporter(
        work,
        group,
        report,
        cause,
        "reporter.indoors",
        lane=Lane.ALARM,
        choices=(
            (Choice("button.warn_neighbours", "confirm", _report(report), only_recipient=True),),
            (Choice("button.do_not_warn", "decline", _report(report), only_recipient=True),),
        ),
    )


def ask_behaviour(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Ask what the person is doing: looks or origin alone are no report."""
    _to_reporter(
        work,
        group,
        report,
        cause,
        "reporter.what_are_they_doing",
        choices=(
            (Choice("button.yes_now", "confirm", _report(report)),),
            (Choice("button.nothing_special", "decline", _report(report)),),
        ),
    )


def ask_without(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Ask whether it may go on without what is not for neighbours to read; nothing is passed on meanwhile."""
    yes: tuple[Choice, ...] = (Choice("button.send_without", "not_urgent", _report(report), only_recipient=True),)
    if cause.words == "rumour":
        yes = (
            Choice("button.saw_myself", "saw_myself", _report(report), only_recipient=True),
            Choice("button.heard_it", "rumour_heard", _report(report), only_recipient=True),
        )
    elif cause.words == "forwarded":
        yes = (
            Choice("button.yes_now", "confirm", _report(report), only_recipient=True),
            Choice("button.heard_it", "rumour_heard", _report(report), only_recipient=True),
        )
    _to_reporter(
        work,
        group,
        report,
        cause,
        f"private.ask.{cause.words or 'unsure'}",
        lane=Lane.ALARM if cause.words == "forwarded" else Lane.PERSONAL,
        choices=(yes, (Choice("button.do_not_send", "decline", _report(report), only_recipient=True),)),
    )


def ask_missing(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Thank the reporter of what is not urgent, and ask one thing if it is missing."""
    chosen = work.settings(group)
    night = hours.is_night(work.now, work.zone(group), chosen.night_from, chosen.night_until)
    if report.facts.get("no_time"):
        key = "reporter.when_night" if night else "reporter.when"
        _ask_when(work, group, report, cause, key, args={"until": chosen.night_until}, silent=True)
        return
    key = "reporter.noted" if report.where else "reporter.noted_where"
    _to_reporter(
        work,
        group,
        report,
        cause,
        "reporter.noted_night" if night else key,
        args={"until": chosen.night_until},
        silent=True,
        choices=((Choice("button.withdraw", "withdraw", _report(report)),),),
    )


def _ask_when(work: Work, group: GroupRow, report: ReportRow, cause: Any, key: str, **more: Any) -> None:
    """Ask when it was, with four answers; the rumour brake of what carries no time."""
    from handlers import timing

    _to_reporter(work, group, report, cause, key, choices=timing.choices(report), **more)


def tell_route(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Tell the reporter of an identifiable neighbour where this goes, and that the street does not hear it (design §6.2)."""
    known = any(duty.agreed_at for duty in work.unit.groups.duty(group.id))
    _to_reporter(
        work,
        group,
        report,
        cause,
        "reporter.to_wijkagent" if known else "reporter.to_police_yourself",
        choices=((Choice("button.withdraw", "withdraw", _report(report)),),),
    )


def tell_reporter_seen(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Tell the reporter what the wijkagent answered."""
    answer = cause.words or "seen"
    _to_reporter(
        work,
        group,
        report,
        cause,
        f"reporter.wijkagent.{answer}",
        silent=True,
        lane=Lane.REST,
        args={"words": cause.outcome_text},
    )


def _outcomes(report: ReportRow, outcomes: Any) -> tuple[tuple[Choice, ...], ...]:
    return tuple(
        (Choice(f"button.outcome.{o.value}", "close", {"report": report.id, "outcome": o.value}),) for o in outcomes
    )


def ask_reporter_outcome(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Ask the reporter how it ended."""
    choices = (*_outcomes(report, BY_REPORTER), (Choice("button.still_going", "still_going", _report(report)),))
    _to_reporter(work, group, report, cause, "reporter.how_did_it_end", silent=True, choices=choices)


def ask_admins_outcome(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Ask the admins how it ended, since the reporter has not said."""
    for admin in work.admins(group):
        work.tell(
            Tell(
                to=person(admin.person_id),
                key="admin.how_did_it_end",
                args={
                    "number": report.number,
                    "category": f"@category.{report.category or 'other'}",
                    "place": report.place or "",
                },
                silent=True,
                report_id=report.id,
                step=f"r{report.id}.outcome",
                choices=_outcomes(report, BY_ADMIN),
            ),
            group,
        )
