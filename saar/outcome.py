"""How a report can end; each has a sentence in the language files (`outcome.<value>`)."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    OVER = "over"
    FALSE_ALARM = "false_alarm"
    POLICE_CAME = "police_came"
    CAUGHT = "caught"
    FOUND = "found"
    PASSED_ON = "passed_on"
    WITHDRAWN = "withdrawn"
    NOT_SHARED = "not_shared"
    UNKNOWN = "unknown"


BY_REPORTER = (Outcome.OVER, Outcome.FALSE_ALARM, Outcome.POLICE_CAME, Outcome.FOUND)
BY_ADMIN = (Outcome.OVER, Outcome.FALSE_ALARM, Outcome.POLICE_CAME, Outcome.FOUND, Outcome.UNKNOWN)
BY_WIJKAGENT = (Outcome.OVER, Outcome.CAUGHT, Outcome.POLICE_CAME, Outcome.PASSED_ON, Outcome.NOT_SHARED)

_FALSE = ("loos", "vals alarm", "false alarm", "was ik zelf", "bleek", "niks aan de hand", "niets aan de hand")
_CAUGHT = ("opgepakt", "aangehouden", "gepakt", "te pakken", "arrested", "caught", "gearresteerd")
_FOUND = ("gevonden", "terecht", "terug", "found")
_POLICE = ("politie", "police", "brandweer", "agent")


def from_words(text: str) -> Outcome:
    """Choose the outcome that somebody's own words of all-clear come nearest to."""
    words = text.lower()
    for outcome, cues in (
        (Outcome.FALSE_ALARM, _FALSE),
        (Outcome.CAUGHT, _CAUGHT),
        (Outcome.FOUND, _FOUND),
        (Outcome.POLICE_CAME, _POLICE),
    ):
        if any(cue in words for cue in cues):
            return outcome
    return Outcome.OVER
