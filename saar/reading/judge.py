"""From probabilities to a decision: what passes, what is asked, what is held, what rings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from . import reasons
from .language import UNKNOWN
from .values import GENUINE, Category, Context, Decision, Kind, Verdict, Violation
from .view import View


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of probability (0-1), chosen on messages of a writer that trained nothing."""

    ring: float = 0.6
    """Least probability of an alarm that rings the street."""
    doubt: float = 0.2
    """Least probability of an alarm that is worth the tap 'is this happening now?'."""
    quiet_clear: float = 0.35
    """Chatter outside a report, with a word of thanks, joke, advert and the like, is held when all
    genuine kinds together are less likely than this."""
    quiet_bare: float = 0.1
    """The same without such a word."""
    open_clear: float = 0.12
    """The same while a report is open, with such a word."""
    open_bare: float = 0.03
    """The same while a report is open, without such a word."""
    other: float = 0.02
    """The same for lost and found, public space and questions."""
    open_fact: float = 0.03
    """The same while a report is open and the text may tell how it goes ('all good now, thanks')."""
    foreign: float = 0.0
    """The same for a text in a language that is read poorly."""
    risky: float = 0.0
    """The same for chatter that names an event, or how one goes, without plainly being chatter."""
    mixed: float = 0.03
    """The same for chatter that also names an event (a burglary, a fire, somebody hurt)."""
    harmful: float = 0.5
    """The same for what surely carries a violation."""
    ask: float = 0.0
    """Chatter that is not held is asked about when genuine kinds are less likely than this."""


SHORT: Final = 4
"""A bare line of fewer words in an open report says too little: it is never held."""
SURE: Final = 0.9
"""Probability from which a violation is sure enough to hold for it."""
HALF_GENUINE: Final = 0.3
"""Probability of all genuine kinds from which talk that names somebody is asked about, as a report would be."""
CHATTER_IDEAS: Final = frozenset(
    [
        "thanks",
        "praise",
        "praise2",
        "greet",
        "thumb",
        "joke",
        "advert",
        "selling",
        "chain",
        "forwarding",
        "opinion",
        "social",
        "event",
        "irony",
        "curse",
        "hunt",
        "threat",
        "longago",
        "screen",
        "drill",
        "guess",
        "admin",
        "sad",
    ]
)
"""Ideas without which a short line in an open report is never taken for chatter."""
PLAINLY_CHATTER: Final = frozenset(
    [
        "thanks",
        "praise2",
        "joke",
        "advert",
        "selling",
        "chain",
        "forwarding",
        "opinion",
        "longago",
        "drill",
        "threat",
        "hunt",
        "greet",
    ]
)
"""Ideas that outweigh the name of an event ('thanks for the warning about that burglary')."""
FACTUAL: Final = frozenset(["okay", "ended", "mistake", "clear", "n112", "call", "coming", "police", "direct", "drill"])
"""Ideas of how a running report goes; thanks beside them may be the smaller half of the message."""
CONDUCT: Final = frozenset(
    [
        "fire",
        "burgle",
        "door",
        "theft",
        "violence",
        "accident",
        "gas",
        "prowl",
        "vandal",
        "scam",
        "drugs",
        "nuisance",
        "climbing",
        "injury",
        "impostor",
        "missing",
        "carrying",
        "hanging",
    ]
)
"""Ideas of conduct or event; suspicion without any of them rests on looks alone."""
RISKY: Final = frozenset(
    [
        "child",
        "scream",
        "missing",
        "frail",
        "violence",
        "fire",
        "injury",
        "now",
        "vandal",
        "theft",
        "burgle",
        "drugs",
        "climbing",
        "prowl",
        "gas",
        "accident",
    ]
)
"""Ideas that keep a message about lost things, public space or a question from being held."""
_HELD: Final = {
    Kind.CHATTER: reasons.HOLD_CHATTER,
    Kind.LOST_FOUND: reasons.HOLD_LOST_FOUND,
    Kind.PUBLIC_SPACE: reasons.HOLD_PUBLIC_SPACE,
    Kind.QUESTION: reasons.HOLD_QUESTION,
}
_PASSED: Final = {
    Kind.ALARM: reasons.PASS_ALARM,
    Kind.REPORT: reasons.PASS_REPORT,
    Kind.UPDATE: reasons.PASS_UPDATE,
    Kind.CALLED_112: reasons.PASS_CALLED_112,
    Kind.ALL_CLEAR: reasons.PASS_ALL_CLEAR,
}
_STOPS: Final = {
    Kind.REPORT: frozenset(Violation) - {Violation.PROFANITY, Violation.CHAIN_MESSAGE},
    Kind.UPDATE: frozenset(Violation) - {Violation.PROFANITY, Violation.CHAIN_MESSAGE},
    Kind.CALLED_112: frozenset({Violation.PRIVACY, Violation.DISCRIMINATION, Violation.VIGILANTISM}),
    Kind.ALL_CLEAR: frozenset({Violation.PRIVACY, Violation.DISCRIMINATION, Violation.VIGILANTISM}),
    Kind.ALARM: frozenset[Violation](),
}
"""Violations for which the sender of a genuine message is asked first, by kind; an alarm never waits."""
SURELY_CONDUCT: Final = 0.9
_DOES: Final = re.compile(
    r"\b(?:voelt|voelen|rukt|rukken|trekt|trekken|duwt|loert|gluurt|sluipt|klimt|rammelt|forceert|breekt|slaat|schopt|steelt|pakt)\b"
    r"|\b(?:auto|voor|achter|schuur|garage|huis)?deur(?:en|klink\w*)?\b|\bportier(?:en)?\b|naar binnen"
)
"""Plain words of conduct that the ideas may miss."""
_GRAVE: Final = (
    Violation.DISCRIMINATION,
    Violation.PRIVACY,
    Violation.VIGILANTISM,
    Violation.CHAIN_MESSAGE,
    Violation.ADVERTISING,
    Violation.PROFANITY,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What the reader knows before it decides."""

    view: View
    kind: Kind
    category: Category | None
    confidence: Mapping[Kind, float]
    violations: tuple[Violation, ...]
    faults: Mapping[Violation, float]
    indoors: bool
    drill: bool
    second_hand: bool


def decide(found: Finding, context: Context, limits: Limits) -> Decision:
    """Return what happens to a message, and why."""
    sure = round(found.confidence[found.kind], 2)
    args: dict[str, str | float] = {"kind": found.kind.value, "confidence": sure}
    if not found.view.words and not found.view.marked:
        return Decision(Verdict.PASS_, reasons.PASS_EMPTY)
    if found.indoors and found.kind in (Kind.ALARM, Kind.REPORT, Kind.UPDATE):
        return Decision(Verdict.ASK, reasons.ASK_INDOORS, args)
    if found.kind in GENUINE:
        return _genuine(found, args)
    return _other(found, context, limits, args)


def _worst(violations: tuple[Violation, ...]) -> Violation | None:
    """Return the gravest of some violations."""
    return next((v for v in _GRAVE if v in violations), None)


def _conduct(view: View) -> bool:
    """Say whether a message tells what somebody does, in an idea or in plain words."""
    return bool(CONDUCT & view.ideas.keys()) or bool(_DOES.search(view.folded))


def _genuine(found: Finding, args: dict[str, str | float]) -> Decision:
    """Decide about a message of a genuine kind: it passes or its sender is asked."""
    stops = tuple(v for v in found.violations if v in _STOPS[found.kind])
    bare = found.kind is Kind.ALARM and Violation.DISCRIMINATION in found.violations
    if bare and (not _conduct(found.view) or found.confidence[Kind.ALARM] < SURELY_CONDUCT):
        # A hood or a late hour beside an origin is not yet conduct: only what alarms without the origin goes out.
        return Decision(Verdict.ASK, reasons.ASK_ORIGIN, args)
    worst = _worst(stops)
    if worst is Violation.DISCRIMINATION:
        return Decision(Verdict.ASK, reasons.ASK_ORIGIN, args)
    if worst is not None:
        return Decision(Verdict.ASK, reasons.ASK_VIOLATION, {**args, "violation": worst.value})
    return Decision(Verdict.PASS_, _PASSED[found.kind], args)


def _other(found: Finding, context: Context, limits: Limits, args: dict[str, str | float]) -> Decision:
    """Decide about chatter, questions and what belongs elsewhere: held only when surely so."""
    genuine = sum(found.confidence[kind] for kind in GENUINE)
    worst = _worst(found.violations)
    name = group(found, context)
    limit = getattr(limits, name) if name else 0.0
    if worst is not None and (found.faults[worst] >= SURE or genuine < limit):
        args = {**args, "violation": worst.value}
        if genuine < limits.harmful:
            return Decision(Verdict.HOLD, reasons.HOLD_VIOLATION, args)
        key = reasons.ASK_ORIGIN if worst is Violation.DISCRIMINATION else reasons.ASK_VIOLATION
        return Decision(Verdict.ASK, key, args)
    if Violation.DISCRIMINATION in found.violations:
        return Decision(Verdict.ASK, reasons.ASK_ORIGIN, args)
    if Violation.PRIVACY in found.violations and genuine >= HALF_GENUINE:
        return Decision(Verdict.ASK, reasons.ASK_VIOLATION, {**args, "violation": Violation.PRIVACY.value})
    if genuine < limit:
        key = _HELD[found.kind]
        if found.kind is Kind.CHATTER and "thanks" in found.view.ideas:
            key = reasons.HOLD_THANKS
        return Decision(Verdict.HOLD, key, args)
    if name and found.kind is Kind.CHATTER and genuine < limits.ask:
        return Decision(Verdict.ASK, reasons.ASK_UNSURE, args)
    return Decision(Verdict.PASS_, reasons.PASS_UNSURE, args)


def group(found: Finding, context: Context) -> str:
    """Return the name of the limit under which a message may be held, empty if it never may."""
    view = found.view
    if view.called or (view.plates and found.kind is not Kind.LOST_FOUND) or view.language == UNKNOWN:
        return ""
    if found.kind is not Kind.CHATTER:
        return "" if RISKY & view.ideas.keys() or context.in_incident else "other"
    if RISKY & view.ideas.keys():
        return "mixed" if PLAINLY_CHATTER & view.ideas.keys() else "risky"
    if context.in_incident and FACTUAL & view.ideas.keys():
        if {"n112", "call"} & view.ideas.keys():
            return ""
        return "open_fact" if PLAINLY_CHATTER & view.ideas.keys() else "risky"
    if view.language not in ("nl", "en"):
        return "foreign"
    if CHATTER_IDEAS & view.ideas.keys():
        return "open_clear" if context.in_incident else "quiet_clear"
    if context.in_incident:
        return "" if len(view.words) < SHORT else "open_bare"
    return "quiet_bare"


def rings(found: Finding, decision: Decision, limits: Limits) -> bool:
    """Say whether a message rings the street by itself."""
    if found.kind is not Kind.ALARM or decision.verdict is not Verdict.PASS_:
        return False
    need = limits.ring
    if found.drill or found.second_hand:
        need = max(need, 0.97)
    return found.confidence[Kind.ALARM] >= need
