"""What is done with a message once its way is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handlers import members, raising, spots
from handlers.journey import Cause, advance
from handlers.work import Work
from saar.course import Way
from saar.effects import Choice, Tell
from saar.moderation import asks_when
from saar.outcome import from_words
from saar.reading import Category, Kind, Reading, Violation
from saar.report import Happening, Stage
from storage.rows import ReportRow

if TYPE_CHECKING:
    from handlers.messages import Heard

# Words that may not be shown to neighbours: the card then speaks in Saar's own words alone.
_UNSHOWABLE = frozenset(
    {Violation.DISCRIMINATION, Violation.PRIVACY, Violation.VIGILANTISM, Violation.PROFANITY, Violation.ADVERTISING}
)


def _open(work: Work, heard: Heard, kind: str, route: str) -> ReportRow:
    reading, said = heard.reading, heard.said
    called = reading.called_112 and not said.forwarded
    # Its sender is asked whether it may go on without somebody's name and address: then the place goes as well.
    named = heard.way is Way.ASK_SENDER and Violation.PRIVACY in reading.violations
    category = reading.category or (Category.SUSPICIOUS_PERSON if heard.way is Way.BIASED else Category.OTHER)
    spot = None if named else spots.lately(work, heard.group, heard.speaker.person.id, said)
    report = work.unit.reports.open(
        group_id=heard.group.id,
        stage=Stage.SIGNALERING.value,
        kind=kind,
        category=category.value,
        route=route,
        call_state="called" if called else "unknown",
        caller_id=heard.speaker.person.id if called else None,
        called_at=said.occurred_at if called else None,
        reporter_id=heard.speaker.person.id,
        anonymous=True,
        place=None if named else reading.place,
        plate=reading.plate,
        facts=_facts(heard),
        happened_at=said.occurred_at,
        now=work.now,
    )
    if spot is not None:
        report = work.unit.reports.save(spots.located(report, spot))
    _observe(work, heard, report, "first", text=_whole(work, heard))
    return report


def _whole(work: Work, heard: Heard) -> str:
    """Join the sender's fragments of the last two minutes with this line: one free line is enough, five bits are too."""
    from handlers.messages import OWN_LINES

    said = heard.said
    lines = work.unit.reports.own_lines(heard.group.id, heard.speaker.person.id, said.occurred_at - OWN_LINES)
    earlier = [line.text for line in lines if line.message_ref != said.message_ref]
    used = {o.message_ref for r in work.unit.reports.live(heard.group.id) for o in work.unit.reports.observations(r.id)}
    earlier = [line.text for line in lines if line.message_ref != said.message_ref and line.message_ref not in used]
    short = [text for text in earlier if len(text) < 80]
    return " … ".join([*short[-4:], said.text]) if len(said.text) < 80 else said.text


# What Saar asks on each way: a typed yes or no answers this very question.
_ASKED = {
    Way.ALARM_UNSURE: "now",
    Way.ALARM_LATE: "now",
    Way.INDOORS: "indoors",
    Way.BIASED: "behaviour",
    Way.ASK_SENDER: "without",
    Way.RUMOUR: "without",
    Way.HEARSAY: "now",
}


def _facts(heard: Heard) -> dict[str, Any]:
    reading = heard.reading
    facts: dict[str, Any] = {
        "asked": _ASKED.get(heard.way),
        "persons": list(reading.persons),
        "vehicle": reading.vehicle,
        "direction": reading.direction,
        "time_words": list(reading.time_words),
        "second_hand": reading.second_hand or heard.said.forwarded,
        "no_time": heard.way in (Way.REPORT, Way.ALARM_UNSURE) and asks_when(heard.said.text, reading),
    }
    return {name: value for name, value in facts.items() if value}


def showable(reading: Reading) -> bool:
    """Tell whether words may stand on a card that neighbours see."""
    return not (_UNSHOWABLE & set(reading.violations)) and not reading.has_bsn


def _observe(work: Work, heard: Heard, report: ReportRow, role: str, text: str | None = None) -> None:
    work.unit.reports.observe(
        report.id,
        person_id=heard.speaker.person.id,
        text=text if text is not None else heard.said.text,
        said_at=heard.said.occurred_at,
        message_ref=heard.said.message_ref,
        role=role,
        showable=showable(heard.reading),
    )
    _react(work, heard, report)


def _react(work: Work, heard: Heard, report: ReportRow) -> None:
    work.unit.reports.reacted(report.id, heard.speaker.recipient, work.now)


def _cause(heard: Heard, **more: str) -> Cause:
    return Cause(heard.speaker.person.id, heard.said.message_ref, heard.in_chat, **more)


def _begin(kind: str, route: str, happening: Happening) -> Callable[[Work, Heard], None]:
    def take(work: Work, heard: Heard) -> None:
        report = _open(work, heard, kind, route)
        advance(work, heard.group, report, happening, _cause(heard))

    return take


def alarm(work: Work, heard: Heard) -> None:
    """An alarm: the street at once, the 112 question to the reporter at the same moment."""
    called = heard.reading.called_112
    report = _open(work, heard, "alarm", "street")
    happening = Happening.ALARM_CALLED if called else Happening.ALARM
    advance(work, heard.group, report, happening, _cause(heard))


def alarm_unsure(work: Work, heard: Heard) -> None:
    """A doubtful alarm: its sender is asked with one tap; on a relay it goes out when they stay silent."""
    report = _open(work, heard, "alarm", "street")
    happening = Happening.ALARM_UNSURE_SEEN if heard.in_chat else Happening.ALARM_UNSURE
    advance(work, heard.group, report, happening, _cause(heard))


def observe(work: Work, heard: Heard) -> None:
    """A further fact or a second voice: onto the same card."""
    report = heard.report
    if report is None:
        return
    _observe(work, heard, report, "update")
    report = _widen(work, report, heard)
    if heard.reading.called_112 and not heard.said.forwarded and report.call_state in ("unknown", "nobody"):
        report = advance(work, heard.group, report, Happening.CALLED, _cause(heard, words="called"))
    advance(work, heard.group, report, Happening.OBSERVED, _cause(heard))


def _widen(work: Work, report: ReportRow, heard: Heard) -> ReportRow:
    """Fill what the report lacked from what a further voice knows."""
    facts = dict(report.facts)
    if heard.reading.direction:
        facts["direction"] = heard.reading.direction
    report = replace(
        report, place=report.place or _place(heard.reading), plate=report.plate or heard.reading.plate, facts=facts
    )
    spot = None if report.where else spots.lately(work, heard.group, heard.speaker.person.id, heard.said)
    return spots.located(report, spot) if spot is not None else report


def _place(reading: Reading) -> str | None:
    """Where a further voice says it is; an address beside somebody's name may be theirs, and only an alarm needs it so."""
    named = Violation.PRIVACY in reading.violations and reading.kind is not Kind.ALARM
    return None if named else reading.place


def confirm(work: Work, heard: Heard) -> None:
    """A sure alarm about something that was calm until now: the street is alerted after all, its raiser asked about 112."""
    if heard.report is None:
        return
    _observe(work, heard, heard.report, "update")
    report = _widen(work, replace(heard.report, category=_category(heard) or heard.report.category), heard)
    if heard.reading.called_112:
        report = replace(report, call_state="called", caller_id=heard.speaker.person.id, called_at=work.now)
    report = raising.raised(report, heard.speaker.person.id, heard.said.occurred_at)
    advance(work, heard.group, report, Happening.CONFIRMED, _cause(heard))


def _category(heard: Heard) -> str | None:
    return heard.reading.category.value if heard.reading.category else None


def called(work: Work, heard: Heard) -> None:
    """Somebody says that 112 is called: everybody sees it, so that nobody calls again."""
    if heard.report is None:
        return
    _observe(work, heard, heard.report, "call")
    advance(work, heard.group, heard.report, Happening.CALLED, _cause(heard, words="called"))


def all_clear(work: Work, heard: Heard) -> None:
    """Somebody says that it is over."""
    if heard.report is None:
        return
    _observe(work, heard, heard.report, "outcome")
    outcome = from_words(heard.said.text)
    advance(work, heard.group, heard.report, Happening.ALL_CLEAR, _cause(heard, outcome=outcome.value))


def loose_fact(work: Work, heard: Heard) -> None:
    """A fact without an open report: in the group everybody has read it; in private its sender is asked what it is about."""
    if heard.in_chat:
        return
    _tell(work, heard, "private.about_what", choices=((Choice("button.report_this", "report_line", {}, once=True),),))


def gemeente(work: Work, heard: Heard) -> None:
    """For the gemeente: the way there, in private."""
    chosen = work.settings(heard.group)
    key = "private.gemeente_link" if chosen.gemeente_url else "private.gemeente"
    args = {"url": chosen.gemeente_url, "gemeente": chosen.gemeente_name}
    if not heard.in_chat:
        _tell(work, heard, key, args=args)


def lost_found(work: Work, heard: Heard) -> None:
    """A cat, keys, a parcel: kept out of the alarm group, and told where it is welcome."""
    if not heard.in_chat:
        _tell(work, heard, "private.lost_found", args={"text": heard.said.text[:500]})


def question(work: Work, heard: Heard) -> None:
    """A question: answered in private from what is known; in the group neighbours may answer."""
    if heard.in_chat:
        return
    group = heard.group
    alarms = [r for r in work.unit.reports.live(group.id) if r.kind == "alarm" and r.heard_at is not None]
    names = ", ".join(a.name for a in work.admins(group)) or "-"
    if alarms:
        state = "known" if alarms[-1].call_state in ("calling", "called") else "unknown"
        _tell(
            work,
            heard,
            f"private.alarm_open.{state}",
            args={"number": alarms[-1].number, "place": alarms[-1].place or ""},
        )
    else:
        _tell(work, heard, "private.question", args={"admins": names})


def ask_sender(work: Work, heard: Heard) -> None:
    """Something in it is not for the street: in private its sender is asked, nothing is passed on meanwhile."""
    if heard.in_chat:
        if heard.reading.kind in (Kind.REPORT, Kind.ALARM):
            _begin("report", "street", Happening.REPORT)(work, heard)
        return
    report = _open(work, heard, "report", "street")
    advance(work, heard.group, report, Happening.WITHHELD, _cause(heard, words=_violation(heard)))


def rumour(work: Work, heard: Heard) -> None:
    """A list of many things in no certain time: its sender is asked apart what they saw themselves, nothing is told meanwhile."""
    report = _open(work, heard, "report", "private")
    advance(work, heard.group, report, Happening.WITHHELD, _cause(heard, words="rumour"))


def hearsay(work: Work, heard: Heard) -> None:
    """An alarm passed on from elsewhere: its sender is asked whether it is here and now, nobody is rung meanwhile."""
    report = _open(work, heard, "report", "private")
    advance(work, heard.group, report, Happening.WITHHELD, _cause(heard, words="forwarded"))


def _violation(heard: Heard) -> str:
    found = heard.reading.violations
    return found[0].value if found else "unsure"


def hold(_work: Work, _heard: Heard) -> None:
    """Noise or harm goes to nobody; what becomes of it in the chat and what its sender hears is the house rules' to say."""


def stranger(work: Work, heard: Heard) -> None:
    """Not a member: the 112 line and how to join; the words go to nobody."""
    chosen = work.settings(heard.group)
    _tell(work, heard, "private.not_member", args={"emergency": chosen.emergency_number})


def no_talk(work: Work, heard: Heard) -> None:
    """May not talk now, can still report an emergency; what slips into the chat before the rest begins is not answered."""
    if heard.in_chat:
        return
    _tell(work, heard, "private.no_talk", args={"emergency": work.settings(heard.group).emergency_number})


def leave(_work: Work, _heard: Heard) -> None:
    """Nothing needs to be done."""


def _tell(work: Work, heard: Heard, key: str, args: dict[str, Any] | None = None, choices: Any = ()) -> None:
    if members.can_write(work, heard.speaker.person):
        work.tell(Tell(to=heard.speaker.recipient, key=key, args=args or {}, choices=choices), heard.group)


TAKES: dict[Way, Callable[[Work, Heard], None]] = {
    Way.ALARM: alarm,
    Way.ALARM_LATE: _begin("alarm", "street", Happening.ALARM_LATE),
    Way.ALARM_UNSURE: alarm_unsure,
    Way.CONFIRM: confirm,
    Way.REPORT: _begin("report", "street", Happening.REPORT),
    Way.INDOORS: _begin("alarm", "private", Happening.INDOORS),
    Way.NEIGHBOUR: _begin("report", "wijkagent", Happening.NEIGHBOUR),
    Way.BIASED: _begin("report", "private", Happening.BIASED),
    Way.RUMOUR: rumour,
    Way.HEARSAY: hearsay,
    Way.OBSERVE: observe,
    Way.CALLED: called,
    Way.ALL_CLEAR: all_clear,
    Way.LOOSE_FACT: loose_fact,
    Way.GEMEENTE: gemeente,
    Way.LOST_FOUND: lost_found,
    Way.QUESTION: question,
    Way.ASK_SENDER: ask_sender,
    Way.HOLD: hold,
    Way.LEAVE: leave,
    Way.STRANGER: stranger,
    Way.NO_TALK: no_talk,
}
