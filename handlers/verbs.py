"""What each button (or its word) does: one table of verbs, each with who may."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from handlers import members, raising
from handlers.journey import Cause, advance
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Lane, Tell, street
from saar.outcome import Outcome
from saar.people import May, may
from saar.reading import Context
from saar.report import Happening, Stage
from storage.rows import GroupRow, ReportRow


@dataclass(frozen=True, slots=True)
class Press:
    """One press with all it concerns; `args` are the ids behind the button."""

    group: GroupRow
    speaker: Speaker
    args: Mapping[str, Any]
    message_ref: str
    private: bool
    report: ReportRow | None


Verb = Callable[[Work, Press], str]
AFTER_THE_CARD = timedelta(seconds=1)


def _cause(press: Press, **more: str) -> Cause:
    return Cause(press.speaker.person.id, press.message_ref, not press.private, **more)


def _first_time(work: Work, press: Press, what: str) -> bool:
    """Count each person once per report, however often they press."""
    verb = f"{what}.r{press.args.get('report')}"
    if work.unit.audit.last_about(press.speaker.recipient, verb) is not None:
        return False
    work.note(press.group, press.speaker.recipient, verb, press.speaker.recipient)
    return True


def _concerns(press: Press) -> bool:
    return press.report is not None and raising.concerns(press.report, press.speaker.person.id)


def call(work: Work, press: Press) -> str:
    """Somebody says that they are calling 112."""
    report = press.report
    if report is None or report.stage == Stage.AFGESLOTEN:
        return "toast.over"
    if report.call_state in ("calling", "called"):
        return "toast.already_calling"
    work.unit.reports.reacted(report.id, press.speaker.recipient, work.now)
    advance(work, press.group, report, Happening.CALLING, _cause(press))
    return "toast.you_call"


def see(work: Work, press: Press) -> str:
    """Somebody sees it too."""
    report = press.report
    if report is None or report.stage == Stage.AFGESLOTEN:
        return "toast.over"
    if not _first_time(work, press, "see"):
        return "toast.noted"
    work.unit.reports.reacted(report.id, press.speaker.recipient, work.now)
    facts = {**report.facts, "seen_by": int(report.facts.get("seen_by", 0)) + 1}
    advance(work, press.group, replace(report, facts=facts), Happening.OBSERVED, _cause(press))
    return "toast.tell_what"


def respond(work: Work, press: Press) -> str:
    """Somebody does something about it: a light on, out with the dog."""
    report = press.report
    if report is None or report.stage == Stage.AFGESLOTEN:
        return "toast.over"
    if not _first_time(work, press, "respond"):
        return "toast.noted"
    work.unit.reports.reacted(report.id, press.speaker.recipient, work.now)
    facts = {**report.facts, "responding": int(report.facts.get("responding", 0)) + 1}
    advance(work, press.group, replace(report, facts=facts), Happening.RESPONDED, _cause(press))
    return "toast.stay_safe"


def withdraw(work: Work, press: Press) -> str:
    """The reporter takes the report back; of an alarm that a neighbour raised over it only their own words."""
    report, own = press.report, press.speaker.person.id
    if report is None or not _concerns(press):
        return "toast.not_yours"
    if report.stage == Stage.AFGESLOTEN:
        return "toast.over"
    if raising.of_another(report, own):
        for said in work.unit.reports.observations(report.id):
            if said.person_id == own:
                work.unit.reports.withdraw_observation(said.id)
        advance(work, press.group, report, Happening.CORRECTED, _cause(press))
        return "toast.alarm_stays.withdrawn"
    outcome = raising.taken_back(report)
    advance(work, press.group, report, Happening.WITHDRAWN, _cause(press, outcome=outcome.value))
    return "toast.withdrawn"


def _answer(happening: Happening, toast: str, *, route: str = "") -> Verb:
    def answer(work: Work, press: Press) -> str:
        if press.report is None or not _concerns(press):
            return "toast.not_yours"
        if press.report.stage == Stage.AFGESLOTEN:
            return "toast.over"
        if raising.of_another(press.report, press.speaker.person.id):
            return toast if happening is Happening.CONFIRMED else "toast.alarm_stays"
        report = replace(press.report, route=route) if route else press.report
        advance(work, press.group, report, happening, _cause(press))
        return toast

    return answer


def close(work: Work, press: Press) -> str:
    """Somebody who may says how it ended."""
    report = press.report
    if report is None:
        return "toast.over"
    allowed = may(press.speaker.role, press.speaker.standing, May.CLOSE)
    if not (_concerns(press) or allowed):
        return "toast.not_yours"
    if report.stage == Stage.AFGESLOTEN:
        return "toast.over"
    if not allowed and raising.of_another(report, press.speaker.person.id):
        return "toast.alarm_stays"
    outcome = Outcome(str(press.args.get("outcome", Outcome.OVER.value)))
    advance(work, press.group, report, Happening.CLOSED, _cause(press, outcome=outcome.value))
    return "toast.closed"


def still_going(work: Work, press: Press) -> str:
    """The reporter says that it is still going on: the clock starts again."""
    from handlers.clocks import start_outcome

    if press.report is None or not _concerns(press):
        return "toast.not_yours"
    if press.report.stage != Stage.AFGESLOTEN:
        start_outcome(work, press.group, press.report, None)
    return "toast.noted"


def voice_danger(work: Work, press: Press) -> str:
    """A voice note about danger now: the street is alerted in Saar's own words, its sender is told to call."""
    report = work.unit.reports.open(
        group_id=press.group.id,
        stage=Stage.SIGNALERING.value,
        kind="alarm",
        category="other",
        route="street",
        call_state="unknown",
        caller_id=None,
        called_at=None,
        reporter_id=press.speaker.person.id,
        anonymous=True,
        # Nobody has said where it is, and what a neighbour wrote when asked who they are is for the admin alone.
        place=None,
        plate=None,
        facts={"voice": True},
        happened_at=work.now,
        now=work.now,
    )
    advance(work, press.group, report, Happening.ALARM, _cause(press))
    if press.args.get("voice") and members.has_chat(work, press.group):
        # The note itself goes where it can be heard and costs nothing: the group's own chat, under its card.
        args = {"number": report.number, "voice": press.args["voice"], "voice_from": press.args.get("voice_from", "")}
        note = Tell(to=street(press.group.id), key="street.voice", args=args, lane=Lane.ALARM, silent=True)
        named = replace(note, report_id=report.id, step=f"r{report.id}.voice")
        work.tell(named, press.group, due_at=work.now + AFTER_THE_CARD)
    return "toast.street_warned"


def which_group(work: Work, press: Press) -> str:
    """Somebody in several groups says which one their words are for."""
    from handlers import choosing

    return choosing.chosen(work, press)


def forward_text(work: Work, press: Press) -> str:
    """An admin asks for the text for the street's old chat group."""
    from handlers import relay

    if press.report is None:
        return "toast.over"
    relay.forward_text(work, press.group, press.report, press.speaker.recipient)
    return "toast.here"


def voice_later(work: Work, press: Press) -> str:
    """A voice note that can wait: its sender is asked for one written line."""
    if members.can_write(work, press.speaker.person):
        work.tell(Tell(to=press.speaker.recipient, key="private.one_line", lane=Lane.PERSONAL), press.group)
    return "toast.noted"


def report_line(work: Work, press: Press) -> str:
    """A loose fact that its sender wants passed on: a report of its own from their last words."""
    from handlers import intake
    from handlers.messages import OWN_LINES

    lines = work.unit.reports.own_lines(press.group.id, press.speaker.person.id, work.now - 5 * OWN_LINES)
    if not lines:
        return "toast.write_again"
    report = work.unit.reports.open(
        group_id=press.group.id,
        stage=Stage.SIGNALERING.value,
        kind="report",
        category="other",
        route="street",
        call_state="unknown",
        caller_id=None,
        called_at=None,
        reporter_id=press.speaker.person.id,
        anonymous=True,
        place=None,
        plate=None,
        facts={},
        happened_at=lines[-1].said_at,
        now=work.now,
    )
    work.unit.reports.observe(
        report.id,
        person_id=press.speaker.person.id,
        text=lines[-1].text,
        said_at=lines[-1].said_at,
        message_ref=lines[-1].message_ref or "",
        role="first",
        showable=intake.showable(work.read(lines[-1].text, Context(private=press.private))),
    )
    advance(work, press.group, report, Happening.REPORT, _cause(press))
    return "toast.noted"


def approve(work: Work, press: Press) -> str:
    """An admin lets somebody in."""
    from handlers.joining import decide

    return decide(work, press, let_in=True)


def decline_join(work: Work, press: Press) -> str:
    """An admin does not let somebody in."""
    from handlers.joining import decide

    return decide(work, press, let_in=False)


def erase_me(work: Work, press: Press) -> str:
    """Somebody leaves: one last word, then their key is destroyed; open reports go on without them."""
    from handlers import erasing

    erasing.asked(work, press.speaker.person, press.group)
    return "toast.noted"


def stay(_work: Work, _press: Press) -> str:
    """Somebody stays after all."""
    return "toast.noted"


def _menu(name: str) -> Verb:
    def run(work: Work, press: Press) -> str:
        from handlers import commands

        commands.by_name(work, press.group, press.speaker, name, press.message_ref)
        return "toast.here"

    return run


def approve_all(work: Work, press: Press) -> str:
    """An admin lets in everybody who waits."""
    from handlers.joining import decide

    waiting = work.unit.groups.members(press.group.id, standings=("waiting",))
    for one in waiting:
        decide(work, replace(press, args={"person": one.person_id}), let_in=True)
    return "toast.noted"


VERBS: dict[str, tuple[May, Verb]] = {
    "erase_me": (May.REPORT_EMERGENCY, erase_me),
    "stay": (May.REPORT_EMERGENCY, stay),
    "menu_waiting": (May.RUN_GROUP, _menu("wachtenden")),
    "menu_reports": (May.RUN_GROUP, _menu("meldingen")),
    "menu_mute": (May.RUN_GROUP, _menu("dempen")),
    "menu_settings": (May.RUN_GROUP, _menu("instellen")),
    "call": (May.CLAIM_CALL, call),
    "see": (May.OBSERVE, see),
    "respond": (May.OBSERVE, respond),
    "withdraw": (May.REPORT_EMERGENCY, withdraw),
    "confirm": (May.REPORT_EMERGENCY, _answer(Happening.CONFIRMED, "toast.street_warned", route="street")),
    "not_urgent": (May.REPORT_EMERGENCY, _answer(Happening.NOT_URGENT, "toast.noted", route="street")),
    "decline": (May.REPORT_EMERGENCY, _answer(Happening.DECLINED, "toast.not_sent")),
    "close": (May.REPORT_EMERGENCY, close),
    "still_going": (May.REPORT_EMERGENCY, still_going),
    "voice_danger": (May.REPORT_EMERGENCY, voice_danger),
    "voice_later": (May.TALK, voice_later),
    "which_group": (May.REPORT_EMERGENCY, which_group),
    "forward_text": (May.RUN_GROUP, forward_text),
    "report_line": (May.TALK, report_line),
    "approve_all": (May.RUN_GROUP, approve_all),
    "approve_join": (May.RUN_GROUP, approve),
    "decline_join": (May.RUN_GROUP, decline_join),
}
