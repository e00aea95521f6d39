"""What the one live card of a report says, as lines of message keys with arguments.

A card never says "nu" when it is late: it names the hour. It carries nobody's name, and the reporter's own words only
when they break no rule; otherwise Saar's own words (kind, category, place) stand alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from saar.effects import Arg
from saar.report import Stage

MOST_SHOWN = 6
LONGEST = 600


class CallState(StrEnum):
    """What is known about the call to the emergency number."""

    UNKNOWN = "unknown"
    NOBODY = "nobody"
    CALLING = "calling"
    CALLED = "called"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: its message key and arguments; an argument that begins with "@" is itself a key."""

    key: str
    args: dict[str, Arg]


@dataclass(frozen=True, slots=True)
class Words:
    """What one voice said, ready to be shown; `at` is local "HH:MM"."""

    at: str
    text: str
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """All that a card is drawn from; times are local "HH:MM". `when` is what its reporter answered: today, night, longer."""

    number: int
    stage: Stage
    alarm: bool
    category: str
    place: str = ""
    map_url: str = ""
    at: str = ""
    call_state: CallState = CallState.UNKNOWN
    called_at: str = ""
    words: Sequence[Words] = ()
    outcome: str = ""
    outcome_text: str = ""
    emergency_number: str = "112"
    respond_by: str = "reageer"
    wijkagent: str = ""
    second_hand: bool = False
    keep_distance: bool = False
    when: str = ""


def _head(facts: CardFacts) -> list[Line]:
    where = "at" if facts.place else "nowhere"
    what: dict[str, Arg] = {"number": facts.number, "category": f"@category.{facts.category}", "place": facts.place}
    if facts.stage is Stage.AFGESLOTEN:
        over = [Line(f"card.over.{where}", what), Line(f"outcome.{facts.outcome or 'unknown'}", {})]
        return [*over, Line("card.outcome_words", {"text": facts.outcome_text})] if facts.outcome_text else over
    kind = "alarm" if facts.alarm else "report"
    head = [Line(f"card.{kind}.{where}", what)]
    if facts.map_url:
        head.append(Line("card.on_map", {"url": facts.map_url}))
    if facts.at:
        head.append(Line("card.seen_at", {"at": facts.at}))
    if facts.when:
        head.append(Line(f"card.when.{facts.when}", {}))
    return head


def _call(facts: CardFacts) -> list[Line]:
    if not facts.alarm or facts.stage is Stage.AFGESLOTEN:
        return []
    return [Line(f"card.call.{facts.call_state.value}", {"number": facts.emergency_number, "at": facts.called_at})]


def _said(facts: CardFacts) -> list[Line]:
    shown = list(facts.words)
    if len(shown) > MOST_SHOWN:
        shown = shown[:1] + shown[1 - MOST_SHOWN :]
    return [
        Line("card.words.first" if w.first else "card.words.more", {"at": w.at, "text": w.text[:LONGEST]})
        for w in shown
        if w.text
    ]


def lines(facts: CardFacts) -> list[Line]:
    """Compose the card: what and where, when, 112, what was said, what a neighbour can do now."""
    found = _head(facts) + _call(facts) + _said(facts)
    if facts.second_hand and not facts.alarm and facts.stage is not Stage.AFGESLOTEN:
        found.append(Line("card.second_hand", {}))
    if facts.keep_distance and facts.stage is not Stage.AFGESLOTEN:
        found.append(Line("card.keep_distance", {"number": facts.emergency_number}))
    if facts.wijkagent:
        found.append(Line(f"card.wijkagent.{facts.wijkagent}", {}))
    if facts.stage is Stage.AFGESLOTEN:
        found.append(Line("card.nothing_more", {}))
    elif facts.alarm:
        found.append(Line(f"do.{facts.respond_by}.{facts.category}", {"number": facts.emergency_number}))
    return found
