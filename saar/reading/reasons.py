"""Every reason a decision can carry, as a key that the language files put into words."""

from collections.abc import Mapping
from typing import Final

PASS_ALARM: Final = "reading.pass.alarm"
PASS_ALARM_UNSURE: Final = "reading.pass.alarm_unsure"
PASS_REPORT: Final = "reading.pass.report"
PASS_UPDATE: Final = "reading.pass.update"
PASS_CALLED_112: Final = "reading.pass.called_112"
PASS_ALL_CLEAR: Final = "reading.pass.all_clear"
PASS_UNSURE: Final = "reading.pass.unsure"
PASS_EMPTY: Final = "reading.pass.empty"
ASK_INDOORS: Final = "reading.ask.indoors"
ASK_ORIGIN: Final = "reading.ask.origin"
ASK_VIOLATION: Final = "reading.ask.violation"
ASK_UNSURE: Final = "reading.ask.unsure"
HOLD_VIOLATION: Final = "reading.hold.violation"
HOLD_CHATTER: Final = "reading.hold.chatter"
HOLD_THANKS: Final = "reading.hold.thanks"
HOLD_LOST_FOUND: Final = "reading.hold.lost_found"
HOLD_PUBLIC_SPACE: Final = "reading.hold.public_space"
HOLD_QUESTION: Final = "reading.hold.question"

REASONS: Final[Mapping[str, tuple[str, ...]]] = {
    PASS_ALARM: ("kind", "confidence"),
    PASS_ALARM_UNSURE: ("kind", "confidence"),
    PASS_REPORT: ("kind", "confidence"),
    PASS_UPDATE: ("kind", "confidence"),
    PASS_CALLED_112: ("kind", "confidence"),
    PASS_ALL_CLEAR: ("kind", "confidence"),
    PASS_UNSURE: ("kind", "confidence"),
    PASS_EMPTY: (),
    ASK_INDOORS: ("kind", "confidence"),
    ASK_ORIGIN: ("kind", "confidence"),
    ASK_VIOLATION: ("kind", "confidence", "violation"),
    ASK_UNSURE: ("kind", "confidence"),
    HOLD_VIOLATION: ("kind", "confidence", "violation"),
    HOLD_CHATTER: ("kind", "confidence"),
    HOLD_THANKS: ("kind", "confidence"),
    HOLD_LOST_FOUND: ("kind", "confidence"),
    HOLD_PUBLIC_SPACE: ("kind", "confidence"),
    HOLD_QUESTION: ("kind", "confidence"),
}
"""Reason key -> names of its arguments; `confidence` is 0-1, `kind` a Kind, `violation` a Violation."""
