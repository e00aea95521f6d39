"""A reader by cues alone: ideas vote for kinds, categories and violations, without training."""

from typing import Final

from .network import softmax
from .neutral import ORIGIN, SLUR
from .values import Category, Context, Kind, Violation
from .view import View

_VOTES: Final[dict[Kind, dict[str, float]]] = {
    Kind.ALARM: {"fire": 1.2, "burgle": 1.0, "violence": 1.3, "accident": 1.0, "injury": 1.2, "now": 1.2, "prowl": 1.2, "climbing": 1.0, "gas": 1.2, "urge": 0.6, "door": 0.6, "missing": 0.6, "child": 0.5, "theft": 0.4, "frail": 0.5, "past": -1.4, "hanging": -1.0, "thanks": -1.5, "screen": -1.5, "drill": -2.0, "joke": -1.5, "ask": -0.4},
    Kind.REPORT: {"past": 1.4, "often": 1.0, "hanging": 0.9, "theft": 0.9, "vandal": 0.9, "scam": 1.0, "impostor": 0.6, "drugs": 1.0, "nuisance": 1.0, "burgle": 0.7, "suspicious": 0.8, "vehicle": 0.4, "person": 0.3, "carrying": 0.2, "money": 0.4, "accident": 0.4, "advert": -0.8, "selling": -1.0, "longago": -0.8, "thanks": -0.8},
    Kind.UPDATE: {"seen": 0.8, "direct": 1.0, "looks": 0.9, "police": 0.6, "vehicle": 0.3, "coming": 0.4},
    Kind.CALLED_112: {"n112": 1.4, "call": 1.2, "coming": 0.8, "police": 0.6, "ask": -1.0, "urge": -0.4},
    Kind.ALL_CLEAR: {"clear": 1.2, "ended": 1.0, "mistake": 1.0, "okay": 1.0, "negation": 0.2},
    Kind.PUBLIC_SPACE: {"pavement": 1.2, "streetlight": 1.5, "rubbish": 1.2, "greenery": 1.0, "furniture": 1.0, "municipal": 1.2, "street": 0.8},
    Kind.LOST_FOUND: {"losing": 1.1, "finding": 1.1, "animal": 1.0, "pet": 0.8, "object": 0.8, "garment": 0.5, "toy": 0.6, "thing": 0.5, "lost": 0.8, "theft": -1.0},
    Kind.QUESTION: {"ask": 1.2, "siren": 1.0, "admin": 0.7},
    Kind.CHATTER: {"thanks": 1.5, "thumb": 1.2, "greet": 1.2, "joke": 1.5, "praise": 0.9, "praise2": 0.9, "advert": 1.2, "selling": 1.2, "chain": 1.2, "forwarding": 1.2, "opinion": 1.2, "social": 0.8, "event": 0.7, "irony": 0.8, "curse": 0.7, "hunt": 0.8, "threat": 0.7, "longago": 0.8, "screen": 0.8, "drill": 0.5, "sad": 0.4, "guess": 0.8},
}  # fmt: skip
"""How much an idea speaks for a kind (by hand)."""
_TOPICS: Final[dict[Category, tuple[str, ...]]] = {
    Category.BURGLARY: ("burgle", "door", "climbing"),
    Category.THEFT: ("theft", "bike", "carrying"),
    Category.SUSPICIOUS_PERSON: ("prowl", "suspicious", "person"),
    Category.SUSPICIOUS_VEHICLE: ("vehicle", "drive"),
    Category.VANDALISM: ("vandal",),
    Category.FIRE: ("fire",),
    Category.VIOLENCE: ("violence",),
    Category.MISSING_PERSON: ("missing", "child", "frail"),
    Category.NUISANCE: ("nuisance", "hanging"),
    Category.SCAM: ("scam", "impostor", "money"),
    Category.DRUGS: ("drugs",),
    Category.ACCIDENT: ("accident", "injury", "medical"),
    Category.OTHER: ("gas", "power"),
}
_FAULTS: Final[dict[Violation, tuple[str, ...]]] = {
    Violation.PROFANITY: ("curse",),
    Violation.DISCRIMINATION: (),
    Violation.PRIVACY: ("name_it",),
    Violation.VIGILANTISM: ("hunt", "threat"),
    Violation.ADVERTISING: ("advert", "selling"),
    Violation.CHAIN_MESSAGE: ("chain", "forwarding"),
}


def kind_by_cues(view: View, context: Context) -> tuple[list[float], list[float], list[float]]:
    """Return probabilities of kinds, scores of categories and probabilities of violations."""
    ideas = view.ideas
    votes = [sum(_VOTES[kind].get(idea, 0.0) for idea in ideas) for kind in Kind]
    order = list(Kind)
    inside = context.in_incident
    votes[order.index(Kind.UPDATE)] += 1.0 if inside else -2.0
    votes[order.index(Kind.ALL_CLEAR)] += 0.3 if inside else -1.2
    votes[order.index(Kind.REPORT)] += -0.8 if inside else 0.6
    votes[order.index(Kind.CALLED_112)] += 3.0 if view.called else -2.0
    votes[order.index(Kind.QUESTION)] += 1.5 if view.text.rstrip().endswith("?") else -0.5
    topics = [sum(1.0 / (1 + i) for i, idea in enumerate(_TOPICS[topic]) if idea in ideas) for topic in Category]
    topics[list(Category).index(Category.OTHER)] += 0.3
    faults = [0.6 if any(i in ideas for i in _FAULTS[fault]) else 0.05 for fault in Violation]
    if ORIGIN in view.marked or SLUR in view.marked:
        faults[list(Violation).index(Violation.DISCRIMINATION)] = 0.6
    return softmax(votes, 0.6), topics, faults
