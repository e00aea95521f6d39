"""Which way a message goes: the reader says what it means, the situation says what that means here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from saar.people import May, Role, Standing, may
from saar.reading import Category, Kind, Reading, Verdict, Violation


class Way(StrEnum):
    """Where a message goes."""

    ALARM = "alarm"
    ALARM_LATE = "alarm_late"
    ALARM_UNSURE = "alarm_unsure"
    CONFIRM = "confirm"
    REPORT = "report"
    INDOORS = "indoors"
    NEIGHBOUR = "neighbour"
    BIASED = "biased"
    OBSERVE = "observe"
    CALLED = "called"
    ALL_CLEAR = "all_clear"
    RUMOUR = "rumour"
    HEARSAY = "hearsay"
    LOOSE_FACT = "loose_fact"
    GEMEENTE = "gemeente"
    LOST_FOUND = "lost_found"
    QUESTION = "question"
    ASK_SENDER = "ask_sender"
    HOLD = "hold"
    LEAVE = "leave"
    STRANGER = "stranger"
    NO_TALK = "no_talk"


@dataclass(frozen=True, slots=True)
class Situation:
    """What a message falls into.

    `in_chat`: it stands in the group's own chat, where everybody has seen it already. `merges`: an open report it
    belongs to was found; `merges_calm`: that report has not alarmed the street. `alarm_open`: an alarm is
    open in the group. `late_s`: seconds since it was said. `forwarded`: it was passed on from elsewhere and the group
    has a rule about that.
    """

    role: Role
    standing: Standing
    in_chat: bool
    merges: bool
    merges_calm: bool
    alarm_open: bool
    late_s: float
    stale_s: int
    paused: bool = False
    chatter_rule: str = "in_alarm"
    rumour: bool = False
    forwarded: bool = False


NEIGHBOURLY = frozenset({Category.DRUGS, Category.NUISANCE})
"""What an address in a report is where it is done, not where somebody suffered it."""

HARM = frozenset(
    {
        Violation.DISCRIMINATION,
        Violation.PRIVACY,
        Violation.VIGILANTISM,
        Violation.ADVERTISING,
        Violation.CHAIN_MESSAGE,
        Violation.PROFANITY,
    }
)


def _emergency(reading: Reading, at: Situation) -> Way | None:
    if reading.kind is not Kind.ALARM:
        return None
    if reading.indoors:
        return Way.INDOORS
    if at.forwarded:
        # Nobody here has seen it: its sender is asked at once, and one tap rings the street.
        return Way.OBSERVE if at.merges else Way.HEARSAY
    if at.merges:
        return Way.CONFIRM if at.merges_calm and reading.rings else Way.OBSERVE
    if at.late_s > at.stale_s:
        return Way.ALARM_LATE
    if not reading.rings and Violation.DISCRIMINATION in reading.violations and reading.decision.verdict is Verdict.ASK:
        # Nothing but origin or looks, however urgent it sounds: what is the person doing?
        return Way.BIASED
    # A bias or privacy doubt never delays an alarm: it goes out in Saar's own words, which carry none of it.
    return Way.ALARM if reading.rings else Way.ALARM_UNSURE


def _genuine(reading: Reading, at: Situation) -> Way | None:
    if at.forwarded and reading.kind in (Kind.CALLED_112, Kind.ALL_CLEAR):
        # Somebody elsewhere called, or elsewhere it is over: that must neither keep anybody from calling nor close a report.
        return Way.OBSERVE if at.merges else Way.LOOSE_FACT
    match reading.kind:
        case Kind.REPORT:
            if reading.indoors:
                return Way.INDOORS
            if at.merges:
                return Way.OBSERVE
            if Violation.DISCRIMINATION in reading.violations:
                return Way.BIASED
            about_a_neighbour = reading.identifiable and reading.category in NEIGHBOURLY
            if about_a_neighbour:
                return Way.NEIGHBOUR
            return Way.RUMOUR if at.rumour and reading.decision.verdict is Verdict.PASS_ else Way.REPORT
        case Kind.UPDATE:
            return Way.OBSERVE if at.merges else Way.LOOSE_FACT
        case Kind.CALLED_112:
            return Way.CALLED if at.merges else Way.LOOSE_FACT
        case Kind.ALL_CLEAR:
            return Way.ALL_CLEAR if at.merges else Way.LOOSE_FACT
        case _:
            return None


def _rest(reading: Reading, at: Situation) -> Way:
    if reading.decision.verdict is Verdict.ASK:
        return Way.ASK_SENDER
    match reading.kind:
        case Kind.PUBLIC_SPACE:
            return Way.GEMEENTE
        case Kind.LOST_FOUND:
            return Way.LOST_FOUND
        case Kind.QUESTION:
            return Way.QUESTION
        case _:
            noise = not (HARM & set(reading.violations))
            quiet = at.chatter_rule == "never" or (at.chatter_rule == "in_alarm" and not at.alarm_open)
            return Way.LEAVE if at.in_chat and noise and quiet else Way.HOLD


def way(reading: Reading, at: Situation) -> Way:
    """Choose the way of one message.

    An emergency passes whoever says it, members only excepted: a muted, locked-out or removed person can report one
    (design §6.12), a stranger is told to call. A genuine message with a violation is asked or rewritten, never lost.
    """
    if at.standing in (Standing.STRANGER, Standing.WAITING):
        return Way.STRANGER
    emergency = _emergency(reading, at)
    if emergency is not None and may(at.role, at.standing, May.REPORT_EMERGENCY):
        return emergency
    if not may(at.role, at.standing, May.TALK):
        return Way.NO_TALK
    genuine = _genuine(reading, at)
    if genuine is not None:
        if genuine in (Way.REPORT, Way.LOOSE_FACT) and reading.decision.verdict is not Verdict.PASS_:
            return Way.ASK_SENDER
        return genuine
    if at.paused:
        return Way.LEAVE if at.in_chat else Way.NO_TALK
    return _rest(reading, at)
