"""The life of a report: signalering, alarmering, alertering, reactie, afgesloten.

Laws of this file. A report's stage changes only by `step`. The table below is total: every stage knows what every
event means to it, and where nothing happens the reason is written down. A step names its effects, it does not do them;
who hears what is decided in `saar.audience`, in which words in the language files. The diagram in the README is drawn
from this table (`saar.diagram`).

The stages follow SAAR. *Signalering*: somebody has seen something and Saar asks its reporter; no neighbour has heard it
from Saar. *Alarmering*: the street has been alerted and nobody has said yet that 112 is called. *Alertering*: the street
knows, and 112 is called or not needed. *Reactie*: neighbours, police or wijkagent do something about it. *Afgesloten*:
it has an outcome, or an honest "uitkomst onbekend".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    SIGNALERING = "signalering"
    ALARMERING = "alarmering"
    ALERTERING = "alertering"
    REACTIE = "reactie"
    AFGESLOTEN = "afgesloten"


class Happening(StrEnum):
    """What can happen to a report."""

    ALARM = "alarm"
    ALARM_CALLED = "alarm_called"
    ALARM_LATE = "alarm_late"
    ALARM_UNSURE = "alarm_unsure"
    ALARM_UNSURE_SEEN = "alarm_unsure_seen"
    REPORT = "report"
    INDOORS = "indoors"
    NEIGHBOUR = "neighbour"
    BIASED = "biased"
    WITHHELD = "withheld"
    CONFIRMED = "confirmed"
    NOT_URGENT = "not_urgent"
    DECLINED = "declined"
    UNANSWERED = "unanswered"
    CALLING = "calling"
    CALLED = "called"
    GUARD_DUE = "guard_due"
    OBSERVED = "observed"
    CORRECTED = "corrected"
    RESPONDED = "responded"
    SEEN = "seen"
    UNDER_WAY = "under_way"
    NUDGE_DUE = "nudge_due"
    ADMIN_NUDGE_DUE = "admin_nudge_due"
    ALL_CLEAR = "all_clear"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    GIVEN_UP = "given_up"


class Do(StrEnum):
    """What a step asks for."""

    ALERT = "alert"
    TELL_QUIETLY = "tell_quietly"
    SHOW = "show"
    SHOW_CALLER = "show_caller"
    SHOW_NOBODY_CALLED = "show_nobody_called"
    ASK_112 = "ask_112"
    TELL_REPORTER = "tell_reporter"
    ASK_NOW = "ask_now"
    ASK_INDOORS = "ask_indoors"
    ASK_BEHAVIOUR = "ask_behaviour"
    ASK_WITHOUT = "ask_without"
    ASK_MISSING = "ask_missing"
    TELL_ROUTE = "tell_route"
    START_GUARD = "start_guard"
    STOP_GUARD = "stop_guard"
    START_UNSURE = "start_unsure"
    STOP_UNSURE = "stop_unsure"
    START_OUTCOME = "start_outcome"
    STOP_CLOCKS = "stop_clocks"
    TO_WIJKAGENT = "to_wijkagent"
    TELL_REPORTER_SEEN = "tell_reporter_seen"
    ASK_REPORTER_OUTCOME = "ask_reporter_outcome"
    ASK_ADMINS_OUTCOME = "ask_admins_outcome"
    CLOSE_TO_ALL = "close_to_all"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class Step:
    """The stage that follows and what is asked for, in this order."""

    to: Stage
    effects: tuple[Do, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing happens; `why` is the reason."""

    why: str


S, H, D = Stage, Happening, Do

_ALERTED = (D.ALERT, D.START_OUTCOME, D.TO_WIJKAGENT)
_CLOSE = (D.STOP_CLOCKS, D.SHOW, D.CLOSE_TO_ALL)

NOT_A_BEGINNING = Nothing("a report begins only once")
NOT_ASKED = Nothing("nothing was asked of the reporter")
STILL_PRIVATE = Nothing("no neighbour has heard of it yet")
IS_OVER = Nothing("it is over; what comes later is a new report")
IS_KNOWN = Nothing("it is known already")

_BEGINNINGS = (
    H.ALARM,
    H.ALARM_CALLED,
    H.ALARM_LATE,
    H.ALARM_UNSURE,
    H.ALARM_UNSURE_SEEN,
    H.REPORT,
    H.INDOORS,
    H.NEIGHBOUR,
    H.BIASED,
    H.WITHHELD,
)

TABLE: dict[tuple[Stage, Happening], Step | Nothing] = {
    # Signalering: the beginning, and the answers to what Saar asked.
    (S.SIGNALERING, H.ALARM): Step(S.ALARMERING, (D.ALERT, D.ASK_112, D.START_GUARD, D.START_OUTCOME, D.TO_WIJKAGENT)),
    (S.SIGNALERING, H.ALARM_CALLED): Step(S.ALERTERING, (*_ALERTED, D.TELL_REPORTER)),
    (S.SIGNALERING, H.ALARM_LATE): Step(S.ALERTERING, (D.TELL_QUIETLY, D.ASK_NOW, D.START_OUTCOME, D.TO_WIJKAGENT)),
    (S.SIGNALERING, H.ALARM_UNSURE): Step(S.SIGNALERING, (D.ASK_NOW, D.START_UNSURE)),
    (S.SIGNALERING, H.ALARM_UNSURE_SEEN): Step(S.SIGNALERING, (D.ASK_NOW, D.START_OUTCOME)),
    (S.SIGNALERING, H.REPORT): Step(S.ALERTERING, (D.TELL_QUIETLY, D.ASK_MISSING, D.START_OUTCOME, D.TO_WIJKAGENT)),
    (S.SIGNALERING, H.INDOORS): Step(S.SIGNALERING, (D.ASK_INDOORS, D.START_OUTCOME)),
    (S.SIGNALERING, H.NEIGHBOUR): Step(S.ALERTERING, (D.TELL_ROUTE, D.START_OUTCOME, D.TO_WIJKAGENT)),
    (S.SIGNALERING, H.BIASED): Step(S.SIGNALERING, (D.ASK_BEHAVIOUR, D.START_OUTCOME)),
    (S.SIGNALERING, H.WITHHELD): Step(S.SIGNALERING, (D.ASK_WITHOUT, D.START_OUTCOME)),
    (S.SIGNALERING, H.CONFIRMED): Step(
        S.ALARMERING, (D.STOP_UNSURE, D.ALERT, D.ASK_112, D.START_GUARD, D.START_OUTCOME, D.TO_WIJKAGENT)
    ),
    (S.SIGNALERING, H.NOT_URGENT): Step(
        S.ALERTERING, (D.STOP_UNSURE, D.TELL_QUIETLY, D.ASK_MISSING, D.START_OUTCOME, D.TO_WIJKAGENT)
    ),
    (S.SIGNALERING, H.DECLINED): Step(S.AFGESLOTEN, (D.STOP_CLOCKS, D.LET_GO)),
    (S.SIGNALERING, H.UNANSWERED): Step(
        S.ALARMERING, (D.ALERT, D.ASK_112, D.START_GUARD, D.START_OUTCOME, D.TO_WIJKAGENT)
    ),
    (S.SIGNALERING, H.CALLING): STILL_PRIVATE,
    (S.SIGNALERING, H.CALLED): Step(S.SIGNALERING, ()),
    (S.SIGNALERING, H.GUARD_DUE): STILL_PRIVATE,
    (S.SIGNALERING, H.OBSERVED): Step(S.SIGNALERING, ()),
    (S.SIGNALERING, H.CORRECTED): Step(S.SIGNALERING, ()),
    (S.SIGNALERING, H.RESPONDED): STILL_PRIVATE,
    (S.SIGNALERING, H.SEEN): STILL_PRIVATE,
    (S.SIGNALERING, H.UNDER_WAY): STILL_PRIVATE,
    (S.SIGNALERING, H.NUDGE_DUE): NOT_ASKED,
    (S.SIGNALERING, H.ADMIN_NUDGE_DUE): STILL_PRIVATE,
    (S.SIGNALERING, H.ALL_CLEAR): Step(S.AFGESLOTEN, (D.STOP_CLOCKS, D.LET_GO)),
    (S.SIGNALERING, H.WITHDRAWN): Step(S.AFGESLOTEN, (D.STOP_CLOCKS, D.LET_GO)),
    (S.SIGNALERING, H.CLOSED): Step(S.AFGESLOTEN, (D.STOP_CLOCKS, D.LET_GO)),
    (S.SIGNALERING, H.GIVEN_UP): Step(S.AFGESLOTEN, (D.STOP_CLOCKS, D.LET_GO)),
    # Alarmering: the street knows, nobody has said that 112 is called.
    (S.ALARMERING, H.CONFIRMED): IS_KNOWN,
    (S.ALARMERING, H.NOT_URGENT): Step(S.ALERTERING, (D.STOP_GUARD, D.SHOW)),
    (S.ALARMERING, H.DECLINED): NOT_ASKED,
    (S.ALARMERING, H.UNANSWERED): IS_KNOWN,
    (S.ALARMERING, H.CALLING): Step(S.ALERTERING, (D.STOP_GUARD, D.SHOW_CALLER)),
    (S.ALARMERING, H.CALLED): Step(S.ALERTERING, (D.STOP_GUARD, D.SHOW_CALLER)),
    (S.ALARMERING, H.GUARD_DUE): Step(S.ALARMERING, (D.SHOW_NOBODY_CALLED,)),
    (S.ALARMERING, H.OBSERVED): Step(S.ALARMERING, (D.SHOW,)),
    (S.ALARMERING, H.CORRECTED): Step(S.ALARMERING, (D.SHOW,)),
    (S.ALARMERING, H.RESPONDED): Step(S.ALARMERING, (D.SHOW,)),
    (S.ALARMERING, H.SEEN): Step(S.ALARMERING, (D.SHOW, D.TELL_REPORTER_SEEN)),
    (S.ALARMERING, H.UNDER_WAY): Step(S.REACTIE, (D.STOP_GUARD, D.SHOW, D.TELL_REPORTER_SEEN)),
    (S.ALARMERING, H.NUDGE_DUE): Step(S.ALARMERING, (D.ASK_REPORTER_OUTCOME,)),
    (S.ALARMERING, H.ADMIN_NUDGE_DUE): Step(S.ALARMERING, (D.ASK_ADMINS_OUTCOME,)),
    # Alertering: the street knows, 112 is called or not needed.
    (S.ALERTERING, H.CONFIRMED): Step(S.ALARMERING, (D.ALERT, D.ASK_112, D.START_GUARD, D.START_OUTCOME)),
    (S.ALERTERING, H.NOT_URGENT): IS_KNOWN,
    (S.ALERTERING, H.DECLINED): NOT_ASKED,
    (S.ALERTERING, H.UNANSWERED): NOT_ASKED,
    (S.ALERTERING, H.CALLING): Step(S.ALERTERING, (D.SHOW_CALLER,)),
    (S.ALERTERING, H.CALLED): Step(S.ALERTERING, (D.SHOW_CALLER,)),
    (S.ALERTERING, H.GUARD_DUE): IS_KNOWN,
    (S.ALERTERING, H.OBSERVED): Step(S.ALERTERING, (D.SHOW,)),
    (S.ALERTERING, H.CORRECTED): Step(S.ALERTERING, (D.SHOW,)),
    (S.ALERTERING, H.RESPONDED): Step(S.REACTIE, (D.SHOW,)),
    (S.ALERTERING, H.SEEN): Step(S.REACTIE, (D.SHOW, D.TELL_REPORTER_SEEN)),
    (S.ALERTERING, H.UNDER_WAY): Step(S.REACTIE, (D.SHOW, D.TELL_REPORTER_SEEN)),
    (S.ALERTERING, H.NUDGE_DUE): Step(S.ALERTERING, (D.ASK_REPORTER_OUTCOME,)),
    (S.ALERTERING, H.ADMIN_NUDGE_DUE): Step(S.ALERTERING, (D.ASK_ADMINS_OUTCOME,)),
    # Reactie: something is being done about it.
    (S.REACTIE, H.CONFIRMED): IS_KNOWN,
    (S.REACTIE, H.NOT_URGENT): IS_KNOWN,
    (S.REACTIE, H.DECLINED): NOT_ASKED,
    (S.REACTIE, H.UNANSWERED): NOT_ASKED,
    (S.REACTIE, H.CALLING): Step(S.REACTIE, (D.SHOW_CALLER,)),
    (S.REACTIE, H.CALLED): Step(S.REACTIE, (D.SHOW_CALLER,)),
    (S.REACTIE, H.GUARD_DUE): IS_KNOWN,
    (S.REACTIE, H.OBSERVED): Step(S.REACTIE, (D.SHOW,)),
    (S.REACTIE, H.CORRECTED): Step(S.REACTIE, (D.SHOW,)),
    (S.REACTIE, H.RESPONDED): Step(S.REACTIE, (D.SHOW,)),
    (S.REACTIE, H.SEEN): Step(S.REACTIE, (D.SHOW, D.TELL_REPORTER_SEEN)),
    (S.REACTIE, H.UNDER_WAY): Step(S.REACTIE, (D.SHOW, D.TELL_REPORTER_SEEN)),
    (S.REACTIE, H.NUDGE_DUE): Step(S.REACTIE, (D.ASK_REPORTER_OUTCOME,)),
    (S.REACTIE, H.ADMIN_NUDGE_DUE): Step(S.REACTIE, (D.ASK_ADMINS_OUTCOME,)),
}
for _stage in (S.ALARMERING, S.ALERTERING, S.REACTIE):
    TABLE |= {(_stage, _begin): NOT_A_BEGINNING for _begin in _BEGINNINGS}
    TABLE |= {(_stage, _end): Step(S.AFGESLOTEN, _CLOSE) for _end in (H.ALL_CLEAR, H.WITHDRAWN, H.CLOSED, H.GIVEN_UP)}
# Afgesloten: a correction of what was said still mends the card, nothing else moves it.
TABLE |= {(S.AFGESLOTEN, _any): IS_OVER for _any in Happening}
TABLE[(S.AFGESLOTEN, H.CORRECTED)] = Step(S.AFGESLOTEN, (D.SHOW,))


def step(stage: Stage, happening: Happening) -> Step | Nothing:
    """Tell what `happening` means to a report in `stage`."""
    return TABLE[stage, happening]
