"""The words of a reading: what goes into the reader and what comes out, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a message is, exactly one (label guide: messages/README.md)."""

    ALARM = "alarm"
    REPORT = "report"
    UPDATE = "update"
    CALLED_112 = "called_112"
    ALL_CLEAR = "all_clear"
    PUBLIC_SPACE = "public_space"
    LOST_FOUND = "lost_found"
    QUESTION = "question"
    CHATTER = "chatter"


GENUINE: frozenset[Kind] = frozenset({Kind.ALARM, Kind.REPORT, Kind.UPDATE, Kind.CALLED_112, Kind.ALL_CLEAR})
"""Kinds that are never held back while they carry no violation."""


class Category(StrEnum):
    """What an alarm or report is about (null for other kinds)."""

    BURGLARY = "burglary"
    THEFT = "theft"
    SUSPICIOUS_PERSON = "suspicious_person"
    SUSPICIOUS_VEHICLE = "suspicious_vehicle"
    VANDALISM = "vandalism"
    FIRE = "fire"
    VIOLENCE = "violence"
    MISSING_PERSON = "missing_person"
    NUISANCE = "nuisance"
    SCAM = "scam"
    DRUGS = "drugs"
    ACCIDENT = "accident"
    OTHER = "other"


class Violation(StrEnum):
    """What makes a message unfit for the street, whatever its kind."""

    PROFANITY = "profanity"
    DISCRIMINATION = "discrimination"
    PRIVACY = "privacy"
    VIGILANTISM = "vigilantism"
    ADVERTISING = "advertising"
    CHAIN_MESSAGE = "chain_message"


class Verdict(StrEnum):
    """What happens to a message: it goes on, its sender is asked first, or it is kept out."""

    PASS_ = "pass"
    ASK = "ask"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a message when it is read.

    `in_incident`: a report younger than 60 minutes is open. `last_words`: recent lines about
    that report, oldest first. `own_lines`: the sender's own lines of the last two minutes,
    oldest first. `private`: the message came in a private chat. `hour`: local hour 0-23.
    """

    in_incident: bool = False
    last_words: tuple[str, ...] = ()
    own_lines: tuple[str, ...] = ()
    private: bool = False
    hour: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with its reason as a message key (reasons.py) and arguments for it."""

    verdict: Verdict
    reason_key: str
    args: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the reader found in one message."""

    kind: Kind
    category: Category | None
    violations: tuple[Violation, ...]
    place: str | None
    plate: str | None
    called_112: bool
    rings: bool
    decision: Decision
    confidence: Mapping[Kind, float]
    ask_if_now: bool = False
    """An unsure alarm: passes without ringing, with one tap 'is this happening now?'."""
    persons: tuple[str, ...] = ()
    vehicle: str | None = None
    direction: str | None = None
    time_words: tuple[str, ...] = ()
    language: str = "nl"
    phones: tuple[str, ...] = ()
    has_bsn: bool = False
    indoors: bool = False
    """Danger inside somebody's own home (design §6.1): never to the street by itself."""
    identifiable: bool = False
    """A report about a neighbour or address that can be recognised (design §6.2)."""
    second_hand: bool = False
    """Heard or read elsewhere, not seen by the sender."""
    drill: bool = False
    """A drill, film, joke, dream or old news rather than something that happens."""
    violation_confidence: Mapping[Violation, float] = field(default_factory=dict)
